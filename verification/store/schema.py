"""Brings a database to the schema that this version of the program knows."""

from __future__ import annotations

import contextlib
import threading
from functools import partial
from importlib.resources import files
from pathlib import Path

from sqlalchemy import Connection, create_engine, inspect, select, table
from sqlalchemy.sql import column

from verification.domain.audit_events import AuditAction
from verification.security.audit_keys import state_and_result
from verification.security.field_encryption import FieldSeal
from verification.store.backend import OUR_TABLES
from verification.store.database import Database, key_faults
from verification.store.database_keys import DatabaseKeys
from verification.store.faults import DatabaseUnavailable, Fault
from verification.store.migrated_rows import RowsBefore
from verification.store.schema_check import Objects, foreign, objects_in, present_objects
from verification.store.sqlite.copying import keep_before_upgrade
from verification.store.tables import SessionRow, table_of
from verification.store.training_data import add_training_data
from verification.store.unit_of_work import UnitOfWork

#: The newest migration. A test holds it against the migrations folder.
REVISION = "0025"

MIGRATIONS = Path(str(files("verification.store"))) / "migrations"
#: Alembic keeps the migration that it runs in module globals: two windows of one process that start
#: a new database must not run theirs at the same time.
_ONE_AT_A_TIME = threading.Lock()


def prepare(
    database: Database, *, in_use: bool = True, migrates: bool = True, restored: bool = False
) -> None:
    """Create the database, or migrate it; seed the training accounts once; find its key.

    Safe to call from two processes at the same time: the first holds the write lock until the
    schema is whole. Raises :class:`DatabaseUnavailable`. A file that was in use here and is gone
    is not created again: it has to be put back. What another program has made is left as it is, and
    so is a file with foreign triggers, views or tables: both are refused. Before a file that is
    *in_use*, no copy apart, is migrated, a copy is kept beside it. Without *migrates*, one of an
    older version is refused: windows of that version may have it open, and would go on writing.
    *restored* says that an older trail than was seen here is no surprise.
    """
    database.seal.key_ring.clear_leftovers()
    database.make(partial(_bring_up, database, in_use=False))
    # Look before locking, so that an ordinary start loads no Alembic and takes no lock.
    with database.connection(writes=False) as connection:
        _require_ours(connection, database)
        present = revision(connection)
        if present == REVISION and database.is_file:
            _require_own(connection, present, database)
    if present != REVISION and not migrates:
        raise _of_another_version(present, database)
    if present != REVISION:
        try:
            with database.migrating() as connection:
                _bring_up(database, connection, in_use=in_use)
        except DatabaseUnavailable as error:
            if error.fault is not Fault.NO_RIGHTS:
                raise
            # A kiosk's login on a server: only the owner may change tables.
            raise DatabaseUnavailable(
                f"{version_words(present)}: {error}",
                Fault.NOT_MIGRATED,
            ) from error
    with database.connection(writes=False) as connection:
        check_keys(connection, database)
    database.mark_prepared()
    if in_use:
        database.note_removals(restored=restored)


def _bring_up(database: Database, connection: Connection, *, in_use: bool) -> None:
    """Bring the schema up to date, from whichever revision, or from nothing."""
    present = revision(connection)
    if present == REVISION:
        return
    if present is not None and database.is_file:
        _require_own(connection, present, database)
        # 0001 kept names in the clear: a copy would keep them so.
        if in_use and present != "0001":
            keep_before_upgrade(database.path)
    if not inspect(connection).has_table("sealed_key"):
        # Only a database that nothing is sealed in may get a new ring: beside an older one, which
        # cannot be reached at the moment, it would lock everybody out.
        with key_faults():
            database.seal.key_ring.create()
    with contextlib.closing(RowsBefore(connection, database.seal)) as before:
        migrate(connection, database.seal)
        if present == "0001":
            # Later ones have their events.
            _adopt_sessions(connection, database)
        before.record_changes(f"{present or 'nothing'} to {REVISION}", database.clock.now())
    if present is None and database.is_file:
        # A file serves one desk at first: to try the program out. A server's database starts empty.
        transaction = UnitOfWork.writing(connection, database.seal)
        add_training_data(transaction, database.clock.now())
        transaction.finish()


def _require_ours(connection: Connection, database: Database) -> None:
    """Raise :class:`DatabaseUnavailable` unless the tables are ours, or a server has none yet."""
    tables = set(inspect(connection).get_table_names())
    if tables >= OUR_TABLES or (not tables and not database.is_file):
        return
    if tables:
        raise DatabaseUnavailable(f"{database.place} belongs to another program", Fault.FOREIGN)
    raise DatabaseUnavailable(f"{database.place} has no tables", Fault.DAMAGED)


def open_existing(database: Database, *, restored: bool = False) -> None:
    """Prepare a database that is there and up to date: for the operator's commands.

    *restored* says that an older trail than was seen here is no surprise. Raises
    :class:`DatabaseUnavailable` for any other; nothing is made or migrated.
    """
    database.require_made()
    prepare(database, migrates=False, restored=restored)


def _of_another_version(present: str | None, database: Database) -> DatabaseUnavailable:
    if present is not None and not is_known(present):
        fault = Fault.TOO_NEW
    else:
        fault = Fault.OLDER if database.is_file else Fault.NOT_MIGRATED
    return DatabaseUnavailable(version_words(present), fault)


def version_words(present: str | None) -> str:
    """Return which version a database has and which it needs, for an operator to pass on."""
    return f"its schema is {present or 'missing'}, this program needs {REVISION}"


def check_keys(connection: Connection, database: Database) -> None:
    """Raise :class:`KeyUnavailable` unless this database's keys open."""
    keys = DatabaseKeys(connection, database.seal)
    keys.key("index")
    keys.key("audit")


def revision(connection: Connection) -> str | None:
    """Return the newest migration of a database, None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    version = table("alembic_version", column("version_num"))
    return connection.scalar(select(version.c.version_num))


def is_known(present: str) -> bool:
    """Whether there is a migration of this number, so that what has it can be brought up."""
    # The whole list: an iterator that is left half-way keeps the folder open.
    return present.isalnum() and bool(list(MIGRATIONS.glob(f"versions/{present}_*.py")))


def expected_objects(present: str, seal: FieldSeal) -> Objects:
    """Return what the migrations up to *present* make in a file."""
    if present == REVISION:
        return present_objects()
    engine = create_engine("sqlite://")
    with engine.begin() as empty:
        migrate(empty, seal, present)
        expected = objects_in(empty)
    engine.dispose()
    return expected


def _require_own(connection: Connection, present: str, database: Database) -> None:
    """Raise :class:`DatabaseUnavailable` for a file that holds what the migrations do not make.

    What is missing from it is for a check of the trail to say (see :mod:`.schema_check`).
    """
    if not is_known(present):
        raise DatabaseUnavailable(f"its schema is {present}", Fault.TOO_NEW)
    expected = expected_objects(present, database.seal)
    if problems := foreign(objects_in(connection), expected):
        raise DatabaseUnavailable(f"{database.place} was changed: {problems[0]}", Fault.ALTERED)


def migrate(connection: Connection, seal: FieldSeal, to: str = "head") -> None:
    """Bring a database up to a revision, within the transaction of *connection*."""
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    if inspect(connection).has_table("sealed_key"):
        # What a migration seals, every machine has to open.
        active = DatabaseKeys(connection, seal).active_key()
        seal = seal.sealing_with(lambda: active)
    config = Config()
    config.set_main_option("script_location", MIGRATIONS.as_posix().replace("%", "%%"))
    config.attributes.update(connection=connection, field_seal=seal, randomness=seal.randomness)
    try:
        # Nothing that a migration says is said again: it would only be kept in memory, with all
        # the tables that it read.
        connection.execution_options(compiled_cache=None)
        with _ONE_AT_A_TIME:
            command.upgrade(config, to)
    except CommandError as error:
        if "Can't locate revision" in str(error):
            raise DatabaseUnavailable(str(error), Fault.TOO_NEW) from error
        raise


def _adopt_sessions(connection: Connection, database: Database) -> None:
    """Give sessions from before the audit trail their first event in it."""
    transaction = UnitOfWork.writing(connection, database.seal)
    sessions = table_of(SessionRow)
    for row in connection.execute(select(sessions).order_by(sessions.c.created_at)):
        transaction.audit.append(
            AuditAction.SESSION_ADOPTED,
            at=row.changed_at,
            actor="system",
            station=row.station,
            session_id=row.session_id,
            detail=state_and_result(row.state, row.result),
        )
    transaction.finish()
