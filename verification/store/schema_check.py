"""Whether a SQLite file holds what the migrations make, and nothing else.

A trigger, view or table of somebody else's in the file would run, or be believed, with the rights
of the kiosk. Looked at are the names and kinds of all objects, the tables they belong to, and what
triggers and views do; SQLite's own indexes for UNIQUE and PRIMARY KEY count, so that a constraint
that was taken away is missed. The wording of a table is not compared: it depends on the versions
of the libraries that wrote it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from sqlalchemy import Connection, create_engine

from verification.store.rows import Row

#: Triggers that the migrations make: name -> (table, what it does). A test holds them together.
_TRIGGERS = {
    f"audit_event_no_{change.lower()}": (
        "audit_event",
        (
            f"CREATE TRIGGER audit_event_no_{change.lower()} BEFORE {change} ON audit_event "
            "BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END"
        ),
    )
    for change in ("UPDATE", "DELETE")
}

#: Kind, name and table -> what it does, for triggers and views; else "".
Objects = Mapping[tuple[str, str, str], str]


def objects_in(connection: Connection) -> Objects:
    """Return what is in the file; SQLite's own bookkeeping left out. One query."""
    rows = connection.exec_driver_sql("SELECT type, name, tbl_name, sql FROM sqlite_master")
    return {
        (kind, name, table): " ".join((sql or "").split()) if kind in ("trigger", "view") else ""
        for kind, name, table, sql in rows
        if not name.startswith("sqlite_") or name.startswith("sqlite_autoindex_")
    }


@cache
def present_objects() -> Objects:
    """Return what is in a file of the newest schema."""
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        Row.metadata.create_all(connection)
        # Alembic's own, which says how far the migrations went.
        connection.exec_driver_sql(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"
        )
        found = dict(objects_in(connection))
    engine.dispose()
    for name, (table, does) in _TRIGGERS.items():
        found["trigger", name, table] = does
    return found


def foreign(found: Objects, expected: Objects) -> list[str]:
    """Return in words what is in *found* and does not belong there, or does something else."""
    return [
        *(f"there is a foreign {_words(one)}" for one in _sorted(found.keys() - expected.keys())),
        *(
            f"the {_words(one)} was changed"
            for one in _sorted(found.keys() & expected.keys())
            if found[one] != expected[one]
        ),
    ]


def missing(found: Objects, expected: Objects) -> list[str]:
    """Return in words what the migrations make and *found* lacks."""
    return [f"the {_words(one)} is missing" for one in _sorted(expected.keys() - found.keys())]


def _sorted(objects: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    # What could act comes first: it is what an operator should read of.
    return sorted(objects, key=lambda one: (one[0] not in ("trigger", "view"), one))


def _words(one: tuple[str, str, str]) -> str:
    kind, name, table = one
    return f"{kind} {name}" if name == table else f"{kind} {name} of {table}"
