"""The one way to write the tables that the audit trail answers for.

Each change is reported with the whole row before and after it, so that the next event can carry
their digests (:mod:`verification.store.trail.digests`). A guarded connection refuses any other way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Delete,
    Executable,
    Insert,
    Table,
    TextClause,
    Update,
    bindparam,
    delete,
    event,
    insert,
    select,
    update,
)
from sqlalchemy.sql.dml import ReturningDelete, ReturningInsert

from verification.store.tables import Row, table_of
from verification.store.trail.digests import UNAUDITED_COLUMNS, is_audited, key_column

#: For what may write past a :class:`RowWriter`: it reports its changes, or changes no digest.
REPORTED = {"reported": True}
Values = Mapping[str, Any]


@dataclass(frozen=True)
class RowChange:
    """One row that was written. *before* is None for a new row, *after* for a removed one.

    *unread* says that *before* lacks columns, for a program that may not see them.
    """

    table: Table
    before: Values | None
    after: Values | None
    unread: bool = False


class RowWriter:
    """Inserts, updates and deletes rows of audited tables, and reports them.

    Many rows at a time cost as many statements as one; keep to a few hundred in a transaction.
    """

    def __init__(self, connection: Connection, report: Callable[[RowChange], None]) -> None:
        self._connection = connection
        self._report = report

    def insert(self, kind: type[Row], *rows: Values) -> Any:
        """Insert rows, given by column; columns not given are empty. Return the last one's key.

        A key that the database is to number is left out.
        """
        table = table_of(kind)
        key = key_column(table).name
        whole = [{column.name: row.get(column.name) for column in table.columns} for row in rows]
        if len(whole) == 1 and whole[0][key] is None:
            values = {name: value for name, value in whole[0].items() if name != key}
            whole[0][key] = self._connection.execute(
                _numbered_insert(table), values, execution_options=REPORTED
            ).scalar_one()
        elif whole:
            self._connection.execute(_insert(table), whole, execution_options=REPORTED)
        for row in whole:
            self._report(RowChange(table, None, row))
        return whole[-1][key] if whole else None

    def insert_by(self, kind: type[Row], statement: Executable, values: Values) -> Values | None:
        """Insert the one row that *statement* makes of *values* and returns whole.

        Return it; None if the statement has inserted nothing.
        """
        row = self._connection.execute(statement, values, execution_options=REPORTED).one_or_none()
        if row is None:
            return None
        inserted = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it
        self._report(RowChange(table_of(kind), None, inserted))
        return inserted

    def replace(
        self,
        kind: type[Row],
        before: Values,
        values: Values,
        *,
        unless_changed: Sequence[str] = (),
    ) -> Values | None:
        """Set *values* in the row that this transaction has read as *before*; return it then.

        None, with nothing done, if the columns *unless_changed* are no longer as in *before*.
        """
        table = table_of(kind)
        names = (key_column(table).name, *unless_changed)
        parameters = {f"former_{name}": before[name] for name in names}
        done = self._connection.execute(
            _replacement(table, names, tuple(values)),
            {**parameters, **values},
            execution_options=REPORTED,
        )
        if not done.rowcount:
            return None
        after = {**before, **values}
        self._report(RowChange(table, before, after))
        return after

    def update(
        self,
        kind: type[Row],
        *where: ColumnElement[bool],
        values: Values,
        unread: Sequence[str] = (),
    ) -> tuple[Values, ...]:
        """Set *values* in every row that fulfils *where*; return these rows as they were.

        Columns in *unread*, which must be set, are not read, for a program that may not.
        """
        table = table_of(kind)
        if not set(values).issuperset(unread):
            raise AssertionError(f"{sorted(unread)} of {table.name} would not be known")
        columns = [column for column in table.columns if column.name not in unread]
        before = tuple(
            dict(row) for row in self._connection.execute(select(*columns).where(*where)).mappings()
        )
        if not before:
            return ()
        done = self._connection.execute(
            update(table).where(*where).values(**values), execution_options=REPORTED
        )
        if done.rowcount != len(before):
            raise AssertionError(f"{table.name} was written by somebody without the writer's lock")
        for row in before:
            self._report(RowChange(table, row, {**row, **values}, unread=bool(unread)))
        return before

    def delete(
        self, kind: type[Row], *where: ColumnElement[bool], read: bool = True
    ) -> tuple[Values, ...]:
        """Delete every row that fulfils *where*; return these rows as they were.

        Without *read* only their keys are read, for a program that may not see the rest.
        """
        table = table_of(kind)
        columns = tuple(table.columns) if read else (key_column(table),)
        statement = delete(table).where(*where).returning(*columns)
        rows = self._connection.execute(statement, execution_options=REPORTED).mappings()
        gone = tuple(map(dict, rows))
        for row in gone:
            self._report(RowChange(table, row, None, unread=not read))
        return gone

    def remove(self, kind: type[Row], key: object, *, read: bool = True) -> Values | None:
        """Delete the row of that key; return it as it was, None if there is none.

        Without *read* only its key is read, for a program that may not see the rest.
        """
        table = table_of(kind)
        row = self._connection.execute(
            _removal(table, read), {"key": key}, execution_options=REPORTED
        ).one_or_none()
        if row is None:
            return None
        gone = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it
        self._report(RowChange(table, gone, None, unread=not read))
        return gone

    def touch(self, kind: type[Row], *where: ColumnElement[bool], values: Values) -> None:
        """Set columns that the trail does not answer for."""
        table = table_of(kind)
        if not UNAUDITED_COLUMNS.get(table.name, frozenset()).issuperset(values):
            raise AssertionError(f"{table.name} has audited columns among {sorted(values)}")
        self._connection.execute(
            update(table).where(*where).values(**values), execution_options=REPORTED
        )


# Built once: to build a statement takes several times as long as to run it.


@cache
def _insert(table: Table) -> Insert:
    return insert(table)


@cache
def _numbered_insert(table: Table) -> ReturningInsert[Any]:
    key = key_column(table)
    names = [column.name for column in table.columns if column is not key]
    return insert(table).values({name: bindparam(name) for name in names}).returning(key)


@cache
def _replacement(table: Table, same: tuple[str, ...], changed: tuple[str, ...]) -> Update:
    key, *others = same
    where = [table.c[key] == bindparam(f"former_{key}")]
    # What is empty is the same as what was: not in SQL.
    where += [table.c[one].is_not_distinct_from(bindparam(f"former_{one}")) for one in others]
    return update(table).where(*where).values({name: bindparam(name) for name in changed})


@cache
def _removal(table: Table, read: bool) -> ReturningDelete[Any]:
    key = key_column(table)
    return delete(table).where(key == bindparam("key")).returning(*(table.c if read else (key,)))


def guard(connection: Connection) -> None:
    """Let *connection* refuse to write an audited table past a :class:`RowWriter`."""
    event.listen(connection, "before_execute", _refuse_unreported)


def _refuse_unreported(
    _connection: Connection,
    statement: Executable,
    _many: object,
    _values: object,
    options: Mapping[str, Any],
) -> None:
    if options.get("reported"):
        return
    if isinstance(statement, Insert | Update | Delete):
        name = getattr(statement.table, "name", "")
        if is_audited(name):
            raise AssertionError(f"{name} is written past the audit trail: use the row writer")
    if isinstance(statement, TextClause):
        raise AssertionError("plain SQL writes past the audit trail")  # noqa: TRY004 - a bug
