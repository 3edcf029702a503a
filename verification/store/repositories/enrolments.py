"""Codes by which new machines get the keys. The trail does not answer for these rows:

a machine that has no keys yet writes some of them. What came of one is an event of its own.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, text, update

from verification.domain.clock import Clock, SystemClock
from verification.domain.enrolment import CODE_TRIES, Enrolment
from verification.store.tables import EnrolmentRow, table_of

_TABLE = table_of(EnrolmentRow)


class EnrolmentRepository:
    """Part of a transaction, also of a machine that has no keys."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def now(self, clock: Clock) -> datetime:
        """Return the time that all machines share; a simulated clock is compared with nothing."""
        is_server = self._connection.dialect.name == "postgresql"
        if not is_server or not isinstance(clock, SystemClock):
            return clock.now()
        time: datetime = self._connection.scalars(text("SELECT clock_timestamp()")).one()
        return time

    def get(self, enrolment_id: str) -> Enrolment | None:
        """Return one, or None."""
        row = self._connection.execute(
            select(_TABLE).where(_TABLE.c.enrolment_id == enrolment_id)
        ).one_or_none()
        return _enrolment(row) if row else None

    def open(self, now: datetime) -> tuple[Enrolment, ...]:
        """Return those whose code holds."""
        rows = self._connection.execute(
            select(_TABLE).where(_TABLE.c.deadline > now).order_by(_TABLE.c.created_at)
        )
        return tuple(one for one in map(_enrolment, rows) if one.is_open(now))

    def add(self, enrolment: Enrolment) -> None:
        """Store a new one; those that are over go."""
        self._connection.execute(
            delete(EnrolmentRow).where(_TABLE.c.deadline < enrolment.created_at)
        )
        self._connection.execute(
            insert(EnrolmentRow).values(
                enrolment_id=enrolment.enrolment_id,
                code_hash=enrolment.code_hash,
                created_at=enrolment.created_at,
                deadline=enrolment.deadline,
                tries=enrolment.tries,
            )
        )

    def ask(self, enrolment_id: str, now: datetime, *, station: str, key: str, proof: str) -> bool:
        """Store which machine asks: the first that does. False if the code is over, or used."""
        return self._change(
            enrolment_id,
            _TABLE.c.public_key.is_(None),
            *_is_open(now),
            station=station,
            public_key=key,
            proof=proof,
        )

    def count_try(self, enrolment: Enrolment) -> None:
        """A wrong code was tried; a machine that did not know it is removed."""
        self._connection.execute(
            update(EnrolmentRow)
            .where(_TABLE.c.enrolment_id == enrolment.enrolment_id)
            .values(tries=EnrolmentRow.tries + 1)
        )

    def forget_machine(self, enrolment_id: str) -> None:
        """Let another machine ask: this one has not known the code."""
        self._change(enrolment_id, station=None, public_key=None, proof=None)

    def seal(self, asked: Enrolment, now: datetime, sealed: str) -> bool:
        """Store the keys for the machine that has asked, once. False if it was done, or is over."""
        return self._change(
            asked.enrolment_id,
            _TABLE.c.public_key == asked.public_key,
            *_is_open(now),
            sealed_keys=sealed,
        )

    def wipe(self, enrolment_id: str) -> None:
        """The machine has the keys: nothing of them stays."""
        self._change(enrolment_id, _TABLE.c.sealed_keys.is_not(None), sealed_keys="")

    def end(self, enrolment_id: str) -> None:
        """Let a code hold no more."""
        self._connection.execute(
            delete(EnrolmentRow).where(
                _TABLE.c.enrolment_id == enrolment_id, _TABLE.c.sealed_keys.is_(None)
            )
        )

    def _change(self, enrolment_id: str, *expected: Any, **values: object) -> bool:
        found = self._connection.execute(
            update(EnrolmentRow)
            .where(_TABLE.c.enrolment_id == enrolment_id, *expected)
            .values(**values)
        )
        return found.rowcount == 1


def _is_open(now: datetime) -> tuple[Any, ...]:
    return (
        _TABLE.c.sealed_keys.is_(None),
        _TABLE.c.tries < CODE_TRIES,
        _TABLE.c.deadline > now,
    )


def _enrolment(row: Any) -> Enrolment:
    return Enrolment(
        row.enrolment_id,
        row.code_hash,
        row.created_at,
        row.deadline,
        row.tries,
        row.station or "",
        row.public_key,
        row.proof or "",
        row.sealed_keys,
    )
