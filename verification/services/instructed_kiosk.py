"""Carries out at a kiosk what staff asked for at their console: each in one transaction, once."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from verification.domain.clock import Clock
from verification.domain.instructions import (
    Instruction,
    InstructionKind,
    InstructionOutcome,
    require_possible,
    require_same_session,
    settle,
)
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import ResultCode, VerificationSession
from verification.domain.staff import Shift
from verification.services.guards import (
    close_kiosk,
    end_session,
    expire,
    kiosk_proves_itself,
    require_member,
)
from verification.services.kiosk import IssuedSession, KioskService
from verification.services.staff import StaffService
from verification.services.timekeeping import Timekeeping
from verification.store.database import Database
from verification.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class CarriedOut:
    """A settled instruction, with what the kiosk has to show of it."""

    instruction: Instruction
    session: VerificationSession | None = None
    issued: IssuedSession | None = None
    shift: Shift | None = None

    @property
    def is_done(self) -> bool:
        """Whether it was carried out; else nothing was changed."""
        return self.instruction.outcome is InstructionOutcome.DONE


class InstructedKiosk:
    """One kiosk's share. Methods may raise :class:`DatabaseUnavailable`."""

    def __init__(
        self,
        database: Database,
        kiosk: KioskService,
        staff: StaffService,
        *,
        credential: Callable[[], bytes],
        clock: Clock,
        languages: Collection[str],
    ) -> None:
        """*languages* are those that this kiosk can show."""
        self._database = database
        self._kiosk = kiosk
        self._staff = staff
        self._credential = credential
        self._time = Timekeeping.of(clock)
        self._languages = languages

    def carry_out_next(self) -> CarriedOut | None:
        """Settle the oldest instruction that waits here; None if there is none.

        One that is refused is noted with its reason, one that comes too late as lapsed.
        """
        found: Instruction | None = None
        try:
            with self._database.writing() as transaction:
                found = self._next(transaction)
                if found is None:
                    return None
                now = self._time.now(transaction)
                if found.is_late(now):
                    return self._settle(transaction, found, InstructionOutcome.LAPSED, now)
                carried = self._carry_out(transaction, found, now)
                self._store(transaction, carried.instruction, now)
                return carried
        except Refused as refused:
            reason = refused.refusal
        # In a transaction of its own: what was begun has been undone.
        with self._database.writing() as transaction:
            if found is None or self._next(transaction) != found:
                # Settled elsewhere meanwhile; the reason is not one of what waits behind it.
                return None
            now = self._time.now(transaction)
            return self._settle(transaction, found, InstructionOutcome.REFUSED, now, reason)

    def _next(self, transaction: UnitOfWork) -> Instruction | None:
        station = self._kiosk.station
        kiosk = transaction.staff.kiosk(station)
        if kiosk is None or kiosk.revoked or not kiosk_proves_itself(kiosk, self._credential()):
            return None
        return next(iter(transaction.instructions.open_at(station)), None)

    def _settle(
        self,
        transaction: UnitOfWork,
        instruction: Instruction,
        outcome: InstructionOutcome,
        now: datetime,
        reason: Refusal | None = None,
    ) -> CarriedOut:
        settled = settle(instruction, outcome, now, reason)
        self._store(transaction, settled, now)
        return CarriedOut(settled)

    @staticmethod
    def _store(transaction: UnitOfWork, settled: Instruction, now: datetime) -> None:
        if not transaction.instructions.settle(settled, at=now, actor="kiosk"):
            raise AssertionError(f"{settled.instruction_id} was settled without the writer's lock")

    def _carry_out(
        self, transaction: UnitOfWork, instruction: Instruction, now: datetime
    ) -> CarriedOut:
        station, actor = instruction.station, f"staff:{instruction.given_by}"
        require_member(transaction, instruction.given_by)
        _, is_open = transaction.staff.kiosk_and_shift(station)
        session = transaction.sessions.open_at(station)
        require_possible(
            instruction.kind, is_open=is_open, state=session.state if session else None
        )
        require_same_session(instruction, session.session_id if session else None)
        done = settle(instruction, InstructionOutcome.DONE, now)
        match instruction.kind:
            case InstructionKind.CANCEL if session is not None:
                cancelled = ResultCode.CANCELLED_AT_KIOSK
                after = end_session(transaction, session, cancelled, now, actor=actor)
                return CarriedOut(done, session=after)
            case InstructionKind.NEW_CODE if session is not None:
                issued = self._kiosk.refresh_within(transaction, session.session_id, actor=actor)
                return CarriedOut(done, issued=issued)
            case InstructionKind.MORE_TIME if session is not None:
                before = expire(transaction, session, now)
                if before.state.is_final:
                    raise Refused(Refusal.SESSION_ENDED)
                after = self._kiosk.extend_within(transaction, before, actor=actor)
                return CarriedOut(done, session=after)
            case InstructionKind.OPEN:
                shift = self._staff.open_shift_within(transaction, instruction.given_by)
                return CarriedOut(done, shift=shift)
            case InstructionKind.CLOSE:
                close_kiosk(transaction, station, now, actor=actor)
            case InstructionKind.LANGUAGE if instruction.value not in self._languages:
                raise Refused(Refusal.UNKNOWN_LANGUAGE)
        return CarriedOut(done)
