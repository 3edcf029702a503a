"""Attempts that count against a limit."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from verification.store.tables import TryRow, table_of

_TRIES = table_of(TryRow)
_ADD = insert(_TRIES)
_SUBJECT: Any = bindparam("subject")
_SINCE: Any = bindparam("since")
#: In a space of its own, beside the writers' lock. Whose hashes are alike wait for each other.
_TAKE_TURNS = select(func.pg_advisory_xact_lock(1, func.hashtext(_SUBJECT)))
_TIMES = select(_TRIES.c.at).where(_TRIES.c.subject == _SUBJECT, _TRIES.c.at > _SINCE)


class AttemptRepository:
    """Part of a transaction. *subject* says what is limited: an account, a station, a name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, subject: str, at: datetime) -> None:
        """Count a try against *subject*."""
        self._connection.execute(_ADD, {"subject": subject, "at": at})

    def take_turns(self, subject: str) -> None:
        """Let others who count the tries of *subject* wait until this transaction ends."""
        if self._connection.dialect.name == "postgresql":
            self._connection.execute(_TAKE_TURNS, {"subject": subject})

    def since(self, subject: str, since: datetime) -> tuple[datetime, ...]:
        """Return when *subject* tried, after *since*."""
        return tuple(self._connection.scalars(_TIMES, {"subject": subject, "since": since}))

    def forget(self, *subjects: str) -> None:
        """Delete the tries of *subjects*: one succeeded."""
        self._connection.execute(delete(TryRow).where(TryRow.subject.in_(subjects)))

    def move(self, subject: str, to: str) -> None:
        """Count the tries of *subject* against another from now on: what is limited was renamed."""
        rows = self._connection.scalars(select(_TRIES.c.at).where(_TRIES.c.subject == subject))
        for at in rows.all():
            self.add(to, at)
        self.forget(subject)

    def forget_beginning(self, *beginnings: str) -> None:
        """Delete the tries of all subjects that begin so."""
        for beginning in beginnings:
            self._connection.execute(
                delete(TryRow).where(TryRow.subject.startswith(beginning, autoescape=True))
            )
