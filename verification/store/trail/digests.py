"""Keyed digests of rows: which tables and columns the audit trail answers for, and over what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Column, DateTime, MetaData, Select, String, Table, select, type_coerce
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction
from sqlalchemy.types import NullType

from verification.security.audit_keys import AuditKeys, stored
from verification.security.field_encryption import FieldAltered, FieldSeal
from verification.store.tables import Row, UtcDateTime

#: The trail itself, which its chains answer for; counters of tries, which only make
#: somebody wait for minutes (docs/security.md); who plays whom in a class; codes for new machines;
#: counts of sessions, which can be made again from these.
UNAUDITED_TABLES = frozenset(
    {
        "audit_event",
        "audit_chain",
        "limited_try",
        "class_player",
        "kiosk_enrolment",
        "enrolment_request",
        "counted_station",
        "session_sum",
    }
)
#: Signs of life, which keys a machine says it has, and whose outcome it shows: an event for each
#: would drown the others.
UNAUDITED_COLUMNS = {"kiosk": frozenset({"last_seen_at", "key_ids", "shown_outcome"})}

#: Alembic's table: which migration the database is at.
SCHEMA_VERSION = Table(
    "alembic_version", MetaData(), Column("version_num", String(32), primary_key=True)
)
#: Every table that the trail answers for.
AUDITED_TABLES: tuple[Table, ...] = (
    *(table for table in Row.metadata.sorted_tables if table.name not in UNAUDITED_TABLES),
    SCHEMA_VERSION,
)
_AUDITED_NAMES = frozenset(table.name for table in AUDITED_TABLES)


class stored_time(GenericFunction[str]):  # noqa: N801 - an SQL function
    """A time as text, as SQLite stores it."""

    inherit_cache = True


@compiles(stored_time, "sqlite")
def _time_sqlite(element: Any, compiler: SQLCompiler, **options: Any) -> str:
    return str(compiler.process(element.clauses, **options))


@compiles(stored_time, "postgresql")
def _time_postgresql(element: Any, compiler: SQLCompiler, **options: Any) -> str:
    (time,) = (compiler.process(part, **options) for part in element.clauses)
    return f"to_char({time} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')"


def is_audited(table: str) -> bool:
    """Whether the trail answers for a table of this name."""
    return table in _AUDITED_NAMES


def audited_columns(table: Table) -> tuple[Column[Any], ...]:
    """Return the columns that a row's digest covers, by name."""
    left_out = UNAUDITED_COLUMNS.get(table.name, frozenset())
    return tuple(
        sorted(
            (column for column in table.columns if column.name not in left_out),
            key=lambda column: column.name,
        )
    )


def raw(columns: Iterable[Column[Any]]) -> Select[Any]:
    """Return a query for what is stored, whatever it is: no value is converted, none refused."""
    values: list[Any] = [
        type_coerce(
            stored_time(column) if isinstance(column.type, DateTime | UtcDateTime) else column,
            NullType(),
        ).label(column.name)
        for column in columns
    ]
    return select(*values)


class RowDigests:
    """Computes the digests of one database's rows.

    A sealed column enters with what it opens to, so that resealing it changes no digest, while
    another's or an older content does. Raises :class:`KeyUnavailable` where the
    key ring lacks a key.
    """

    def __init__(self, keys: AuditKeys, seal: FieldSeal) -> None:
        self._keys = keys
        self._seal = seal

    def of(self, table: Table, row: Mapping[str, Any]) -> str:
        """Return the digest of a row, given by column name."""
        shape = _shape(table)
        return self.of_values(table, [stored(row[name]) for name in shape])

    def of_values(self, table: Table, values: Sequence[Any]) -> str:
        """Return the digest of a row, from the stored values of its audited columns in order."""
        names = _shape(table)
        sealed = _sealed(table)
        if sealed:
            opened = list(values)
            key = values[_key_index(table)]
            for index in sealed:
                if values[index] is not None:
                    opened[index] = self._opened(
                        f"{table.name}.{names[index]}/{key}", values[index]
                    )
            values = opened
        return self._keys.row_digest(table.name, zip(names, values, strict=True))

    def _opened(self, associated_data: str, value: Any) -> Any:
        try:
            return self._seal.open(associated_data, value)
        except FieldAltered:
            # It is as it is: a digest that agrees with no event's.
            return ["altered", value]


@cache
def key_column(table: Table) -> Column[Any]:
    """Return the one column that is a table's key."""
    (column,) = table.primary_key.columns
    return column


@cache
def _shape(table: Table) -> tuple[str, ...]:
    return tuple(column.name for column in audited_columns(table))


@cache
def _sealed(table: Table) -> tuple[int, ...]:
    return tuple(i for i, name in enumerate(_shape(table)) if name.startswith("sealed"))


@cache
def _key_index(table: Table) -> int:
    return _shape(table).index(key_column(table).name)
