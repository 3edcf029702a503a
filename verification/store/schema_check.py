"""Whether a SQLite file holds what the migrations make, and nothing else.

A foreign trigger, view or table in the file would run, or be believed, with the rights
of the kiosk. Looked at are the names and kinds of all objects, the tables they belong to, and what
they do; SQLite's own indexes for UNIQUE and PRIMARY KEY count, with their columns, so that a
constraint that was taken away or weakened is missed. The wording of a table is not compared: it
depends on the versions of the libraries that wrote it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from sqlalchemy import Connection, create_engine

from verification.domain.placeholders import Sentence
from verification.store.tables import Row

_COUNTED = """
CREATE TRIGGER verification_session_counted AFTER INSERT ON verification_session
WHEN NEW.created_at < (SELECT counted_until FROM counted_station WHERE station = NEW.station)
BEGIN
    DELETE FROM session_sum WHERE station = NEW.station
        AND hour >= strftime('%s', substr(NEW.created_at, 1, 10)) / 3600;
    UPDATE counted_station SET counted_until = substr(NEW.created_at, 1, 10)
        || ' 00:00:00.000000' WHERE station = NEW.station;
END
"""
#: Triggers that the migrations make: name -> (table, what it does). A test holds them together.
TRIGGERS = {
    **{
        f"audit_event_no_{change.lower()}": (
            "audit_event",
            (
                f"CREATE TRIGGER audit_event_no_{change.lower()} BEFORE {change} ON audit_event "
                "BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END"
            ),
        )
        for change in ("UPDATE", "DELETE")
    },
    "verification_session_counted": ("verification_session", " ".join(_COUNTED.split())),
}

#: Kind, name and table -> what it does: the wording of a trigger or a view, an index's columns and
#: whether it is unique and of which rows, a table's columns with what may be NULL.
Objects = Mapping[tuple[str, str, str], str]

#: SQLite's own bookkeeping. Any other name that begins so was written past SQLite.
_OWN_TABLES = frozenset({"sqlite_sequence", "sqlite_stat1", "sqlite_stat3", "sqlite_stat4"})

_COLUMNS = """
SELECT m.name, c.name, c."notnull", c.pk
FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY m.name, c.name
"""
_INDEXES = """
SELECT l.name, l."unique", c.seqno, c.name
FROM sqlite_master m, pragma_index_list(m.name) l, pragma_index_info(l.name) c
WHERE m.type = 'table' ORDER BY l.name, c.seqno
"""


def objects_in(connection: Connection) -> Objects:
    """Return what is in the file; SQLite's own bookkeeping left out. Three queries."""
    columns: dict[str, list[str]] = defaultdict(list)
    for table, name, not_null, key in connection.exec_driver_sql(_COLUMNS):
        columns[table].append(f"{name}{'!' if not_null else ''}{key or ''}")
    indexes: dict[str, list[str]] = defaultdict(list)
    for index, unique, _, name in connection.exec_driver_sql(_INDEXES):
        indexes[index] = [*(indexes[index] or ["unique" if unique else "any"]), str(name)]
    rows = connection.exec_driver_sql("SELECT type, name, tbl_name, sql FROM sqlite_master")
    found = {}
    for kind, name, table, sql in rows:
        wording = " ".join((sql or "").split())
        match kind:
            case "table" if name in _OWN_TABLES:
                continue
            case "table" if not wording.upper().startswith("CREATE VIRTUAL"):
                does = ", ".join(columns[name])
            case "index" if name.startswith("sqlite_autoindex_"):
                # Numbered as the table was made, in one go or by migrations: known by its columns.
                found[kind, f"of {', '.join(indexes[name][1:])}", table] = "unique"
                continue
            case "index":
                _, _, only = wording.partition(" WHERE ")
                does = f"{', '.join(indexes[name])} {only}".strip()
            case _:
                does = wording
        found[kind, name, table] = does
    return found


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
    for name, (table, does) in TRIGGERS.items():
        found["trigger", name, table] = does
    return found


def foreign(found: Objects, expected: Objects) -> list[Sentence]:
    """Return in words what is in *found* and does not belong there, or does something else."""
    return [
        *(
            Sentence("Trail", "there is a foreign %1").filled(_words(one))
            for one in _sorted(found.keys() - expected.keys())
        ),
        *(
            Sentence("Trail", "the %1 was changed").filled(_words(one))
            for one in _sorted(found.keys() & expected.keys())
            if found[one] != expected[one]
        ),
    ]


def missing(found: Objects, expected: Objects) -> list[Sentence]:
    """Return in words what the migrations make and *found* lacks."""
    return [
        Sentence("Trail", "the %1 is missing").filled(_words(one))
        for one in _sorted(expected.keys() - found.keys())
    ]


def _sorted(objects: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    # What could act comes first: it is what an operator should read of.
    return sorted(objects, key=lambda one: (one[0] not in ("trigger", "view"), one))


def _words(one: tuple[str, str, str]) -> Sentence:
    kind, name, table = one
    words = Sentence("Trail", "%1 %2") if name == table else Sentence("Trail", "%1 %2 of %3")
    return words.filled(kind, name, table)
