"""What has just changed in the tables, row by row: for a trainer's audience, never for a visitor.

All rows are read each time, so this is for the small database of a demonstration.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Table, select

from verification.store.database import Database
from verification.store.tables import Row

#: Tables that only count and chain: one line says enough, after what it is about.
QUIET = frozenset({"audit_event", "audit_chain", "limited_try", "kiosk", "shift"})
#: Digits of a long value that are shown: enough to tell two apart.
_SHOWN = 10


class Kind(StrEnum):
    """What happened to a row."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True)
class ColumnChange:
    """One column, in words. *before* is empty for a new row, *after* for one that is gone."""

    name: str
    before: str
    after: str


@dataclass(frozen=True)
class RowChange:
    """One row. *values* has every column's plain value; sealed ones are left out."""

    table: str
    key: str
    kind: Kind
    columns: tuple[ColumnChange, ...]
    values: dict[str, Any]


class RowWatch:
    """Compares the tables with what they were at the last poll."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._seen: dict[str, dict[str, dict[str, Any]]] | None = None

    def poll(self) -> tuple[RowChange, ...]:
        """Return what changed since the last poll; the first finds nothing new.

        Raises :class:`verification.store.database.DatabaseUnavailable`.
        """
        with self._database.connection(writes=False) as connection:
            now = {
                table.name: {
                    _key(table, row): row
                    for row in map(dict, connection.execute(select(table)).mappings())
                }
                for table in Row.metadata.sorted_tables
            }
        before, self._seen = self._seen, now
        if before is None:
            return ()
        return tuple(
            change
            for table, rows in now.items()
            for change in _compare(table, before.get(table, {}), rows)
        )


def _compare(
    table: str, before: dict[str, dict[str, Any]], now: dict[str, dict[str, Any]]
) -> list[RowChange]:
    changes = []
    for key, row in now.items():
        old = before.get(key)
        if old is None:
            columns = [ColumnChange(name, "", _text(name, value)) for name, value in row.items()]
            changes.append(RowChange(table, key, Kind.ADDED, tuple(columns), _plain(row)))
        elif old != row:
            columns = [
                ColumnChange(name, _text(name, old[name]), _text(name, value))
                for name, value in row.items()
                if old[name] != value
            ]
            changes.append(RowChange(table, key, Kind.CHANGED, tuple(columns), _plain(row)))
    for key, old in before.items():
        if key not in now:
            columns = [ColumnChange(name, _text(name, value), "") for name, value in old.items()]
            changes.append(RowChange(table, key, Kind.REMOVED, tuple(columns), _plain(old)))
    return changes


def _key(table: Table, row: dict[str, Any]) -> str:
    return ", ".join(_text(column.name, row[column.name]) for column in table.primary_key)


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if not _is_secret(name)}


def _is_secret(name: str) -> bool:
    return name.startswith("sealed_")


def _text(name: str, value: Any) -> str:
    match value:
        case None:
            return "–"
        case datetime():
            return f"{value:%H:%M:%S}"
        case _ if _is_secret(name):
            return "(sealed)"
        case str() if len(value) > 2 * _SHOWN:
            return f"{value[:_SHOWN]}…"
    return str(value)
