"""What the staff console asks of the core: every station, the calls, instructions to kiosks."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta

from verification.domain.alerts import NOTE_LENGTH
from verification.domain.audit_events import AuditAction
from verification.domain.clock import Clock
from verification.domain.desk import Desk, Station, make_desk
from verification.domain.history import RecordFilter, SessionRecord
from verification.domain.instructions import (
    OF_A_SESSION,
    Instruction,
    InstructionKind,
    require_possible,
)
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.services.guards import require_branch, require_member
from verification.services.timekeeping import Timekeeping
from verification.store.database import Database
from verification.store.unit_of_work import UnitOfWork

#: How long the console shows what became of an instruction.
_SHOWN = timedelta(minutes=2)
#: Between what several have noted on one call.
_BETWEEN = " · "


class DeskService:
    """The front desk, from any computer. Methods may raise :class:`DatabaseUnavailable`.

    (:class:`verification.store.database.DatabaseUnavailable`; nothing has been changed then.) What
    somebody does who was removed from the staff is :class:`Refused` (``staff_removed``).
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        randomness: Randomness,
        *,
        languages: Collection[str],
    ) -> None:
        """*languages* are those that a kiosk can show."""
        self._database = database
        self._time = Timekeeping.of(clock)
        self._randomness = randomness
        self._languages = languages

    def read(self, by: str = "") -> Desk:
        """Return every station that may serve, and who waits for staff.

        For a member who is limited to a branch (*by*), only what is there.
        """
        with self._database.reading() as transaction:
            now = self._time.now(transaction)
            shifts = {one.station: one.staff_name for one in transaction.staff.open_shifts()}
            live = {one.record.station: one for one in transaction.history.live()}
            asked: dict[str, Instruction] = {}
            for instruction in transaction.instructions.since(now - _SHOWN):
                asked.setdefault(instruction.station, instruction)
            kiosks = [kiosk for kiosk in transaction.staff.kiosks() if not kiosk.revoked]
            last = {one.station: self._last(transaction, one.station) for one in kiosks}
            stations = tuple(
                Station(
                    kiosk.station,
                    shifts.get(kiosk.station, ""),
                    kiosk.last_seen_at,
                    live.get(kiosk.station),
                    ended := last[kiosk.station],
                    asked.get(kiosk.station),
                    kiosk.branch,
                    ended is not None and ended.session_id == kiosk.shown_outcome,
                )
                for kiosk in kiosks
            )
            alerts = transaction.alerts.open(now)
            about = transaction.history.before([one.alert_id for one in alerts])
            desk = make_desk(now, stations, alerts, about)
            limit = transaction.staff.branch_of(by)
            return replace(desk.of_branch(limit), limited_to=limit)

    def on_duty(self) -> tuple[str, ...]:
        """Return what a sign-in may show of those who are signed in at a kiosk."""
        with self._database.reading() as transaction:
            names = {one.staff_name for one in transaction.staff.open_shifts()}
            members = (transaction.staff.member(name) for name in sorted(names))
            # No visitor sees a console.
            offered = (one.sign_in_name.name for one in members if one)
            return tuple(name for name in offered if name)

    @staticmethod
    def _last(transaction: UnitOfWork, station: str) -> SessionRecord | None:
        page = transaction.history.page(RecordFilter(station=station), None, 1)
        return page[0] if page and page[0].state.is_final else None

    def give(
        self,
        station: str,
        kind: InstructionKind,
        *,
        by: str,
        seen: str | None = None,
        value: str = "",
    ) -> Instruction:
        """Ask a kiosk to do something; return what was asked.

        *seen* is the session that staff saw there as they decided. What is still being waited for
        is not asked a second time. Raises :class:`Refused` where it makes no sense:
        no staff member is signed in there, or the visitor whom it is about has left; ValueError
        for a language that no kiosk has.
        """
        if kind is InstructionKind.LANGUAGE and value not in self._languages:
            raise ValueError(f"no language: {value!r}")
        with self._database.writing() as transaction:
            require_branch(transaction, by, station)
            now = self._time.now(transaction)
            kiosk, is_open = transaction.staff.kiosk_and_shift(station)
            if kiosk is None or kiosk.revoked:
                raise Refused(Refusal.KIOSK_NOT_REGISTERED)
            session = transaction.sessions.open_at(station)
            about = None
            if kind in OF_A_SESSION:
                about = seen
                # The next visitor is not who was meant.
                session = session if session and session.session_id == seen else None
            state = session.state if session else None
            require_possible(kind, is_open=is_open, state=state)
            wanted = (kind, value, about)
            for earlier in transaction.instructions.open_at(station):
                same = (earlier.kind, earlier.value, earlier.session_id) == wanted
                if same and earlier.is_pending(now):
                    return earlier
            instruction = Instruction(
                self._randomness.identifier(),
                station,
                kind,
                given_by=by,
                given_at=now,
                value=value,
                session_id=about,
            )
            transaction.instructions.add(instruction)
            return instruction

    def come(self, alert_id: int, by: str) -> None:
        """Tell everybody, and the visitor, that *by* has seen a call and comes."""
        with self._database.writing() as transaction:
            require_member(transaction, by)
            alert = transaction.alerts.get(alert_id)
            if alert is None or alert.coming:
                return
            require_branch(transaction, by, alert.station)
            now = self._time.now(transaction)
            transaction.alerts.mark_seen((alert_id,), station=alert.station, by=by, at=now)

    def solve(self, alert_id: int, note: str, by: str) -> str:
        """Close a call, with a *note* for later readers (it may be empty).

        Return who else has solved it already, empty for nobody; the note is added to theirs then.
        """
        self.come(alert_id, by)
        with self._database.writing() as transaction:
            require_member(transaction, by)
            alert = transaction.alerts.get(alert_id)
            if alert is None:
                return ""
            require_branch(transaction, by, alert.station)
            now = self._time.now(transaction)
            text = " ".join(note.split())[:NOTE_LENGTH]
            solver = ""
            if not transaction.alerts.solve(alert_id, note=text, by=by, at=now):
                solver = transaction.alerts.solver(alert_id)
                added = f"{by}: {text}"
                if not text or _is_part(text, alert.note) or _is_part(added, alert.note):
                    return solver if solver != by else ""
                both = f"{alert.note}{_BETWEEN}{added}" if alert.note else added
                transaction.alerts.change_note(alert_id, both)
            transaction.audit.append(
                AuditAction.CALL_SOLVED,
                at=now,
                actor=f"staff:{by}",
                station=alert.station,
                detail=str(alert_id),
            )
            return solver if solver != by else ""


def _is_part(text: str, note: str) -> bool:
    """Whether somebody has noted just that: a second click adds nothing."""
    return f"{_BETWEEN}{text}{_BETWEEN}" in f"{_BETWEEN}{note}{_BETWEEN}"
