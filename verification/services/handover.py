"""What staff ask of the core at a change of shifts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from verification.domain.audit_events import AuditAction
from verification.domain.clock import Clock
from verification.domain.handover import HANDOVER_NOTE_LENGTH, Handover, ShiftFigures
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.services.guards import require_member
from verification.services.timekeeping import Timekeeping
from verification.store.database import Database
from verification.store.unit_of_work import UnitOfWork

#: Handovers that are listed.
_LISTED = 50
#: How long a shift is at most; a night's has no end at midnight.
_LONGEST = timedelta(hours=24)


@dataclass(frozen=True)
class Summary:
    """A handover with its figures; *recounted* are those that were not kept when it was written."""

    handover: Handover
    figures: ShiftFigures
    recounted: bool = False


class HandoverService:
    """Handovers of stations, a branch's or all. Methods may raise :class:`DatabaseUnavailable`."""

    def __init__(self, database: Database, clock: Clock, randomness: Randomness) -> None:
        self._database = database
        self._time = Timekeeping.of(clock)
        self._randomness = randomness

    def summaries(
        self, by: str = "", branch: str = "", known: Sequence[Summary] = ()
    ) -> tuple[Summary, ...]:
        """Return the present shift, which has not been handed over yet, and those before it.

        It began with the last handover, however late that was, but a day ago at most. Of a
        *branch*, which for a member who is limited to one (*by*) is theirs: its own shifts, what
        was handed over to everybody, and the figures of its stations. An older note, or another
        branch's, is among them until they have read it.
        """
        with self._database.reading() as transaction:
            branch = transaction.staff.branch_of(by) or branch
            earlier = transaction.handovers.newest(_LISTED, branch)
            _, present = self._last_and_present(transaction, branch)
            is_same = bool(known) and known[0].handover.branch == branch
            before = {one.handover.handover_id: one for one in known[1:] if is_same}
            shifts = [
                before.get(one.handover_id) or summed_up(transaction, one, branch)
                for one in (present, *earlier)
            ]
            unread = unread_by(transaction, by, present.until)
            if unread is not None and unread not in earlier:
                shifts.append(summed_up(transaction, unread))
            return tuple(shifts)

    def present(self, by: str) -> Summary:
        """Return the present shift, of the branch that *by* is limited to, or of all stations."""
        with self._database.reading() as transaction:
            branch = transaction.staff.branch_of(by)
            return summed_up(transaction, self._last_and_present(transaction, branch)[1])

    def unread(self, by: str) -> Handover | None:
        """Return a shift's note to the next that *by* has not read yet, the newest one first."""
        with self._database.reading() as transaction:
            return unread_by(transaction, by, self._time.now(transaction))

    def mark_read(self, handover_id: str, by: str) -> None:
        """Note in the trail that *by* has read a note. Raises :class:`Refused` for who is removed.

        A note that is not theirs to read, or that they have read, changes nothing.
        """
        with self._database.writing() as transaction:
            mark_read_by(transaction, handover_id, by, self._time.now(transaction))

    def hand_over(self, note: str, by: str, shown: Handover | None = None) -> Handover | None:
        """Write the present shift down, with a *note* to the next one.

        It is of the branch of the one that was *shown* to them. None, and nothing is written, where
        that would be empty: no note, and nothing has happened since the last handover, such as for
        a second click. Raises :class:`Refused` for who was removed, where another has handed over
        since it was shown, and for a branch that no station belongs to any more.
        """
        note = note.strip()[:HANDOVER_NOTE_LENGTH]
        with self._database.writing() as transaction:
            require_member(transaction, by)
            limit, chosen = transaction.staff.branch_of(by), shown.branch if shown else ""
            if chosen and not limit and chosen not in transaction.history.branches():
                raise Refused(Refusal.UNKNOWN_BRANCH)
            branch = limit or chosen
            last, present = self._last_and_present(transaction, branch)
            names = transaction.staff.names_of(by)
            if last is not None and shown is not None and _is_overtaken(shown, last, names):
                raise Refused(Refusal.HANDED_OVER_MEANWHILE)
            if not note and last is not None and present.since == last.until:
                figures = transaction.handovers.figures(present.since, present.until, branch=branch)
                if figures.nothing_happened:
                    return None
            handover = replace(
                present,
                handover_id=self._randomness.identifier(),
                written_by=by,
                note=note,
                figures=_figures_now(transaction, present),
            )
            transaction.handovers.add(handover)
            return handover

    def note_taken(self, by: str) -> None:
        """Let the trail know who printed or saved a summary."""
        with self._database.writing() as transaction:
            note_taken_by(transaction, by, self._time.now(transaction))

    def _last_and_present(
        self, transaction: UnitOfWork, branch: str
    ) -> tuple[Handover | None, Handover]:
        """Return the last shift that was handed over, if any, and the present one."""
        now = self._time.now(transaction)
        last = transaction.handovers.last_of(branch, now)
        since = max(now - _LONGEST, last.until) if last else now - _LONGEST
        return last, Handover("", since, now, "", branch=branch)


def _is_overtaken(shown: Handover, last: Handover, names: Collection[str]) -> bool:
    """Whether another than who has *names* has handed over since the shift was *shown* to them."""
    by_another = shown.branch == last.branch and last.written_by not in names
    return by_another and shown.since < last.until


def summed_up(transaction: UnitOfWork, handover: Handover, branch: str = "") -> Summary:
    """Return a handover with its figures, which are those of *branch*, or of its own one.

    They are as they stood when it was written: a session that ended later, or details that were
    erased, change no handover. Those of an older one, or of a branch that was none yet, are
    counted anew.
    """
    branch = branch or handover.branch
    if branch in handover.figures:
        return Summary(handover, handover.figures[branch])
    figures = transaction.handovers.figures(handover.since, handover.until, branch=branch)
    return Summary(handover, figures, recounted=bool(handover.handover_id))


def _figures_now(transaction: UnitOfWork, handover: Handover) -> dict[str, ShiftFigures]:
    """Count what to keep of a shift: of all stations, also what each branch will see of it."""
    seen = [handover.branch] if handover.branch else ["", *transaction.history.branches()]
    since, until = handover.since, handover.until
    return {one: transaction.handovers.figures(since, until, branch=one) for one in seen}


def note_taken_by(transaction: UnitOfWork, by: str, at: datetime) -> None:
    """Note in the trail that a staff member has printed or saved a shift's summary."""
    require_member(transaction, by)
    transaction.audit.append(AuditAction.EXPORTED, at=at, actor=f"staff:{by}", detail="handover")


def unread_by(transaction: UnitOfWork, by: str, now: datetime) -> Handover | None:
    """Return the newest note that a staff member has not read, of those that are for them."""
    unread = _all_unread_by(transaction, by, now)
    return unread[0] if unread else None


def _all_unread_by(transaction: UnitOfWork, by: str, now: datetime) -> tuple[Handover, ...]:
    names = transaction.staff.names_of(by)
    return transaction.handovers.unread(names, now, transaction.staff.branch_of(by))


def mark_read_by(transaction: UnitOfWork, handover_id: str, by: str, at: datetime) -> None:
    """Note in the trail that a staff member has read a note, if it is unread and for them."""
    require_member(transaction, by)
    if handover_id in {one.handover_id for one in _all_unread_by(transaction, by, at)}:
        actor = f"staff:{by}"
        transaction.audit.append(AuditAction.HANDOVER_READ, at=at, actor=actor, detail=handover_id)
