"""Brings a database to the schema that this version of the program knows."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, select, table
from sqlalchemy.sql import column

from verification.store.database import Database, DatabaseUnavailable
from verification.store.training_data import add_training_data

#: The newest migration. A test holds it against the migrations folder.
REVISION = "0001"

_MIGRATIONS = Path(__file__).parent / "migrations"


class DatabaseTooNew(DatabaseUnavailable):
    """The database was made by a newer version of this program, which must be installed."""


def prepare(database: Database) -> None:
    """Create the database, or migrate it, and seed the training accounts once.

    Safe to call from two processes at the same time: the first holds the write lock until the
    schema is whole. Raises :class:`DatabaseUnavailable`, or :class:`DatabaseTooNew`.
    """
    try:
        database.path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseUnavailable(str(error)) from error
    # Look before locking, so that an ordinary start loads no Alembic and waits for nobody.
    with database.connection(writes=False) as connection:
        if _revision(connection) == REVISION:
            return
    with database.connection() as connection:
        present = _revision(connection)
        if present == REVISION:
            return
        _migrate(connection)
        if present is None:
            add_training_data(connection)


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    version = table("alembic_version", column("version_num"))
    return connection.scalar(select(version.c.version_num))


def _migrate(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", _MIGRATIONS.as_posix().replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        if "Can't locate revision" in str(error):
            raise DatabaseTooNew(str(error)) from error
        raise
