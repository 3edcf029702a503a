"""What staff asked of kiosks from another computer."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select

from verification.domain.audit_events import AuditAction
from verification.domain.instructions import Instruction, InstructionKind, InstructionOutcome
from verification.domain.refusals import Refusal
from verification.store.tables import InstructionRow, table_of
from verification.store.trail.audit_trail import AuditTrail

_TABLE = table_of(InstructionRow)
_STATION: Any = bindparam("station")
_OPEN_AT = (
    select(_TABLE)
    .where(_TABLE.c.station == _STATION, _TABLE.c.outcome.is_(None))
    .order_by(_TABLE.c.given_at, _TABLE.c.instruction_id)
)


class InstructionRepository:
    """Part of a transaction."""

    def __init__(self, connection: Connection, audit: AuditTrail) -> None:
        self._connection = connection
        self._audit = audit

    def open_at(self, station: str) -> tuple[Instruction, ...]:
        """Return what a kiosk has not settled yet, in the order it was given."""
        return tuple(map(_instruction, self._connection.execute(_OPEN_AT, {"station": station})))

    def since(self, at: datetime) -> tuple[Instruction, ...]:
        """Return what was asked of any kiosk from then on, the newest first."""
        rows = self._connection.execute(
            select(_TABLE)
            .where(InstructionRow.given_at >= at)
            .order_by(_TABLE.c.given_at.desc(), _TABLE.c.instruction_id)
        )
        return tuple(map(_instruction, rows))

    def add(self, instruction: Instruction) -> None:
        """Store a new one, and in the trail who gave it."""
        self._audit.rows.insert(
            InstructionRow,
            {
                "instruction_id": instruction.instruction_id,
                "station": instruction.station,
                "kind": instruction.kind.value,
                "value": instruction.value,
                "session_id": instruction.session_id,
                "given_by": instruction.given_by,
                "given_at": instruction.given_at,
            },
        )
        self._audit.append(
            AuditAction.INSTRUCTION_GIVEN,
            at=instruction.given_at,
            actor=f"staff:{instruction.given_by}",
            station=instruction.station,
            session_id=instruction.session_id,
            detail=":".join(filter(None, (instruction.kind.value, instruction.value))),
        )

    def settle(self, settled: Instruction, *, at: datetime, actor: str) -> bool:
        """Store how it went: a compare-and-set. False if it is settled already."""
        if settled.outcome is None:
            raise ValueError("not settled")
        changed = self._audit.rows.update(
            InstructionRow,
            InstructionRow.instruction_id == settled.instruction_id,
            InstructionRow.outcome.is_(None),
            values={
                "outcome": settled.outcome.value,
                "reason": settled.reason.value if settled.reason else None,
                "settled_at": at,
            },
        )
        if not changed:
            return False
        self._audit.append(
            AuditAction.INSTRUCTION_SETTLED,
            at=at,
            actor=actor,
            station=settled.station,
            session_id=settled.session_id,
            detail=f"{settled.kind.value}:{settled.outcome.value}",
        )
        return True


def _instruction(row: Any) -> Instruction:
    return Instruction(
        instruction_id=row.instruction_id,
        station=row.station,
        kind=InstructionKind(row.kind),
        given_by=row.given_by,
        given_at=row.given_at,
        value=row.value,
        session_id=row.session_id,
        outcome=InstructionOutcome(row.outcome) if row.outcome else None,
        reason=Refusal(row.reason) if row.reason else None,
        settled_at=row.settled_at,
    )
