"""Codes by which new machines get the keys. The trail does not answer for these rows:

a machine that has no keys yet writes some of them. What came of one is an event of its own.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from verification.domain.enrolment import Enrolment, EnrolmentRequest
from verification.store.tables import EnrolmentRequestRow, EnrolmentRow, table_of

_CODE, _REQUEST = table_of(EnrolmentRow), table_of(EnrolmentRequestRow)


class EnrolmentRepository:
    """Part of a transaction, also of a machine that has no keys."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, enrolment_id: str) -> Enrolment | None:
        """Return one, or None."""
        row = self._connection.execute(
            select(_CODE).where(_CODE.c.enrolment_id == enrolment_id)
        ).one_or_none()
        return _enrolment(row) if row else None

    def open(self, now: datetime) -> tuple[Enrolment, ...]:
        """Return those whose code holds."""
        rows = self._connection.execute(
            select(_CODE).where(_CODE.c.deadline > now).order_by(_CODE.c.created_at)
        )
        return tuple(one for one in map(_enrolment, rows) if one.is_open(now))

    def add(self, enrolment: Enrolment) -> None:
        """Store a new one; those that are over go."""
        self._connection.execute(
            delete(EnrolmentRow).where(_CODE.c.deadline < enrolment.created_at)
        )
        self._connection.execute(
            insert(EnrolmentRow).values(
                enrolment_id=enrolment.enrolment_id,
                code_hash=enrolment.code_hash,
                created_at=enrolment.created_at,
                deadline=enrolment.deadline,
            )
        )

    def requests(self, enrolment_id: str) -> tuple[EnrolmentRequest, ...]:
        """Return who has asked with a code; on a server, a machine sees what its login asked."""
        rows = self._connection.execute(
            select(_REQUEST)
            .where(_REQUEST.c.enrolment_id == enrolment_id)
            .order_by(_REQUEST.c.public_key)
        )
        return tuple(map(_request, rows))

    def ask(self, request: EnrolmentRequest) -> None:
        """Store that a machine asks."""
        self._connection.execute(
            insert(EnrolmentRequestRow).values(
                enrolment_id=request.enrolment_id,
                public_key=request.public_key,
                station=request.station,
                proof=request.proof,
            )
        )

    def refuse(self, enrolment_id: str, public_keys: Collection[str], at: datetime) -> None:
        """Note which machines did not know the code."""
        self._connection.execute(
            update(EnrolmentRequestRow)
            .where(
                _REQUEST.c.enrolment_id == enrolment_id,
                _REQUEST.c.public_key.in_(public_keys),
                _REQUEST.c.sealed_keys.is_(None),
            )
            .values(refused_at=at)
        )

    def seal(self, machine: EnrolmentRequest, now: datetime, sealed: str) -> bool:
        """Store the keys for one machine. False if another has them, or the code is over."""
        code = self._connection.execute(
            update(EnrolmentRow)
            .where(
                _CODE.c.enrolment_id == machine.enrolment_id,
                _CODE.c.served_at.is_(None),
                _CODE.c.deadline > now,
            )
            .values(served_at=now)
        )
        if code.rowcount != 1:
            return False
        self._connection.execute(
            update(EnrolmentRequestRow).where(*_is(machine)).values(sealed_keys=sealed)
        )
        return True

    def wipe(self, machine: EnrolmentRequest) -> None:
        """The machine has the keys: nothing of them stays."""
        self._connection.execute(
            update(EnrolmentRequestRow)
            .where(*_is(machine), _REQUEST.c.sealed_keys.is_not(None))
            .values(sealed_keys="")
        )

    def end(self, enrolment_id: str) -> None:
        """Let a code hold no more; keys that were sealed for whoever knew it go with it."""
        self._connection.execute(delete(EnrolmentRow).where(_CODE.c.enrolment_id == enrolment_id))


def _is(machine: EnrolmentRequest) -> tuple[Any, ...]:
    return (
        _REQUEST.c.enrolment_id == machine.enrolment_id,
        _REQUEST.c.public_key == machine.public_key,
    )


def _enrolment(row: Any) -> Enrolment:
    return Enrolment(row.enrolment_id, row.code_hash, row.created_at, row.deadline, row.served_at)


def _request(row: Any) -> EnrolmentRequest:
    return EnrolmentRequest(
        row.enrolment_id,
        row.public_key,
        row.station,
        row.proof,
        row.refused_at,
        row.sealed_keys,
    )
