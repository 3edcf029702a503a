"""What the staff console asks of a kiosk. The kiosk carries it out, once, and notes how it went."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from verification.domain.refusals import Refusal, Refused
from verification.domain.session import SessionState

#: A kiosk carries nothing out later than this: the visitor whom it was meant for may have left.
INSTRUCTION_LIFETIME = timedelta(seconds=30)


class InstructionKind(StrEnum):
    """What staff can have a kiosk do from another computer."""

    CANCEL = "cancel"
    NEW_CODE = "new_code"
    MORE_TIME = "more_time"
    CLOSE = "close"
    OPEN = "open"
    LANGUAGE = "language"


class InstructionOutcome(StrEnum):
    """How it went. The reason of a refusal is a second field."""

    DONE = "done"
    REFUSED = "refused"
    LAPSED = "lapsed"


#: What concerns the session that staff saw, and no later one.
OF_A_SESSION = frozenset(
    {InstructionKind.CANCEL, InstructionKind.NEW_CODE, InstructionKind.MORE_TIME}
)


@dataclass(frozen=True)
class Instruction:
    """One instruction to the kiosk at *station*; a snapshot.

    *value* is the language that is asked for, else empty. *session_id* is the session that staff
    saw there, None for an instruction that concerns none. *outcome* is None until it is settled.
    """

    instruction_id: str
    station: str
    kind: InstructionKind
    given_by: str
    given_at: datetime
    value: str = ""
    session_id: str | None = None
    outcome: InstructionOutcome | None = None
    reason: Refusal | None = None
    settled_at: datetime | None = None

    def is_late(self, now: datetime) -> bool:
        """Whether it is too late to carry it out; also where the clock was set back since."""
        return abs(now - self.given_at) > INSTRUCTION_LIFETIME

    def is_pending(self, now: datetime) -> bool:
        """Whether the kiosk can still be expected to carry it out."""
        return self.outcome is None and not self.is_late(now)


def possible_instructions(
    *, is_open: bool, state: SessionState | None
) -> frozenset[InstructionKind]:
    """Return what makes sense at a kiosk, with the state of the session that is open there."""
    if not is_open:
        return frozenset({InstructionKind.OPEN})
    always = frozenset({InstructionKind.CLOSE, InstructionKind.LANGUAGE})
    match state:
        case SessionState.WAITING_FOR_SCAN:
            return always | OF_A_SESSION
        case SessionState.SCANNED:
            return always | OF_A_SESSION - {InstructionKind.NEW_CODE}
        case _:
            return always


def require_possible(kind: InstructionKind, *, is_open: bool, state: SessionState | None) -> None:
    """Raise :class:`Refused`, with the reason, for what makes no sense at that kiosk now."""
    if kind in possible_instructions(is_open=is_open, state=state):
        return
    if not is_open:
        raise Refused(Refusal.STAFF_NOT_SIGNED_IN)
    if kind is InstructionKind.OPEN:
        raise Refused(Refusal.ALREADY_OPEN)
    raise Refused(Refusal.SESSION_ENDED if state is None else Refusal.ALREADY_SCANNED)


def settle(
    instruction: Instruction,
    outcome: InstructionOutcome,
    now: datetime,
    reason: Refusal | None = None,
) -> Instruction:
    """Return the instruction as it was carried out, or why it was not; only once."""
    if instruction.outcome is not None:
        raise AssertionError(f"{instruction.instruction_id} is settled already")
    return replace(instruction, outcome=outcome, reason=reason, settled_at=now)


def require_same_session(instruction: Instruction, open_session_id: str | None) -> None:
    """Raise :class:`Refused` if the session that staff saw is not the one that is open now."""
    if instruction.kind in OF_A_SESSION and instruction.session_id != open_session_id:
        raise Refused(Refusal.SESSION_ENDED)
