"""The one way to write the tables that the audit trail answers for.

Each change is reported with the whole row before and after it, so that the next event can carry
their digests (:mod:`verification.store.trail.digests`). A session refuses any other way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Delete,
    Insert,
    Table,
    TextClause,
    Update,
    delete,
    event,
    insert,
    select,
    update,
)
from sqlalchemy.orm import DeclarativeBase, ORMExecuteState, Session

from verification.store.tables import table_of
from verification.store.trail.digests import UNAUDITED_COLUMNS, is_audited, key_column

_REPORTED = {"reported": True}
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

    def __init__(self, session: Session, report: Callable[[RowChange], None]) -> None:
        self._session = session
        self._report = report

    def insert(self, kind: type[DeclarativeBase], *rows: Values) -> Any:
        """Insert rows, given by column; columns not given are empty. Return the last one's key.

        A key that the database is to number is left out.
        """
        table = table_of(kind)
        key = key_column(table).name
        whole = [{column.name: row.get(column.name) for column in table.columns} for row in rows]
        if len(whole) == 1 and whole[0][key] is None:
            values = {name: value for name, value in whole[0].items() if name != key}
            statement = insert(table).values(**values).returning(key_column(table))
            whole[0][key] = self._session.execute(
                statement, execution_options=_REPORTED
            ).scalar_one()
        elif whole:
            self._session.execute(insert(table), whole, execution_options=_REPORTED)
        for row in whole:
            self._report(RowChange(table, None, row))
        return whole[-1][key] if whole else None

    def update(
        self,
        kind: type[DeclarativeBase],
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
            dict(row) for row in self._session.execute(select(*columns).where(*where)).mappings()
        )
        if not before:
            return ()
        done: Any = self._session.execute(
            update(table).where(*where).values(**values), execution_options=_REPORTED
        )
        if done.rowcount != len(before):
            raise AssertionError(f"{table.name} was written by somebody without the writer's lock")
        for row in before:
            self._report(RowChange(table, row, {**row, **values}, unread=bool(unread)))
        # What the session has read of these rows is out of date.
        self._session.expire_all()
        return before

    def delete(
        self, kind: type[DeclarativeBase], *where: ColumnElement[bool], read: bool = True
    ) -> tuple[Values, ...]:
        """Delete every row that fulfils *where*; return these rows as they were.

        Without *read* only their keys are read, for a program that may not see the rest.
        """
        table = table_of(kind)
        columns = tuple(table.columns) if read else (key_column(table),)
        gone = tuple(
            dict(row)
            for row in self._session.execute(
                delete(table).where(*where).returning(*columns), execution_options=_REPORTED
            ).mappings()
        )
        for row in gone:
            self._report(RowChange(table, row, None, unread=not read))
        if gone:
            self._session.expire_all()
        return gone

    def touch(
        self, kind: type[DeclarativeBase], *where: ColumnElement[bool], values: Values
    ) -> None:
        """Set columns that the trail does not answer for."""
        table = table_of(kind)
        if not UNAUDITED_COLUMNS.get(table.name, frozenset()).issuperset(values):
            raise AssertionError(f"{table.name} has audited columns among {sorted(values)}")
        self._session.execute(
            update(table).where(*where).values(**values), execution_options=_REPORTED
        )


class WritingSession(Session):
    """A session that refuses to write an audited table past a :class:`RowWriter`."""


@event.listens_for(WritingSession, "do_orm_execute")
def _refuse_unreported(state: ORMExecuteState) -> None:
    if state.is_select or state.execution_options.get("reported"):
        return
    statement = state.statement
    if isinstance(statement, Insert | Update | Delete):
        name = getattr(statement.table, "name", "")
        if is_audited(name):
            raise AssertionError(f"{name} is written past the audit trail: use the row writer")
    if isinstance(statement, TextClause):
        raise AssertionError("plain SQL writes past the audit trail")  # noqa: TRY004 - a bug


@event.listens_for(WritingSession, "before_flush")
def _refuse_objects(session: Session, _context: object, _instances: object) -> None:
    written: Sequence[object] = [*session.new, *session.dirty, *session.deleted]
    if written:
        raise AssertionError(f"{written[0]} is written past the audit trail: use the row writer")
