"""What logins of a fleet's database may do: the SQL that its owner runs, from the package."""

from __future__ import annotations

from importlib.resources import files

from verification.store.database import Database

_FILE = files("verification.store.postgresql") / "roles.sql"


def roles_sql() -> str:
    """Return the SQL, for psql or for a person to read."""
    return _FILE.read_text("utf-8")


def apply_roles(database: Database) -> None:
    """Run the SQL in one transaction. Raises :class:`DatabaseUnavailable`, with nothing done.

    (:class:`verification.store.database.DatabaseUnavailable`; also for a login that may not.)
    """
    with database.migrating() as connection:
        # Many statements with percent signs of their own: past SQLAlchemy, to the driver.
        connection.connection.cursor().execute(roles_sql())
