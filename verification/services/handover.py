"""What the console asks of the core at a change of shifts."""

from __future__ import annotations

from dataclasses import dataclass

from verification.domain.clock import Clock
from verification.domain.handover import HANDOVER_NOTE_LENGTH, Handover, ShiftFigures
from verification.domain.local_time import start_of_today
from verification.domain.randomness import Randomness
from verification.services.guards import require_member
from verification.services.timekeeping import Timekeeping
from verification.store.database import Database
from verification.store.unit_of_work import UnitOfWork

#: Handovers that are listed.
_LISTED = 50


@dataclass(frozen=True)
class Summary:
    """A handover with its figures."""

    handover: Handover
    figures: ShiftFigures


class HandoverService:
    """Handovers of all stations. Methods may raise :class:`DatabaseUnavailable`."""

    def __init__(self, database: Database, clock: Clock, randomness: Randomness) -> None:
        self._database = database
        self._time = Timekeeping.of(clock)
        self._randomness = randomness

    def summaries(self, by: str = "") -> tuple[Summary, ...]:
        """Return the present shift, which has not been handed over yet, and those before it.

        It began with the last handover of today, else at midnight here. For a member who is limited
        to a branch (*by*), the figures are of that branch.
        """
        with self._database.reading() as transaction:
            branch = transaction.staff.branch_of(by)
            earlier = transaction.handovers.newest(_LISTED)
            now = self._present(transaction, earlier)
            return tuple(
                Summary(one, transaction.handovers.figures(one.since, one.until, branch=branch))
                for one in (now, *earlier)
            )

    def hand_over(self, note: str, by: str) -> Handover | None:
        """Write the present shift down, with a *note* to the next one.

        None, and nothing is written, where that would be empty: no note, and no visitor since the
        last handover, such as for a second click. Raises :class:`Refused` for who was removed.
        """
        note = note.strip()[:HANDOVER_NOTE_LENGTH]
        with self._database.writing() as transaction:
            require_member(transaction, by)
            earlier = transaction.handovers.newest(1)
            present = self._present(transaction, earlier)
            if not note and earlier and present.since == earlier[0].until:
                figures = transaction.handovers.figures(present.since, present.until)
                if not figures.started and not figures.calls:
                    return None
            handover = Handover(
                self._randomness.identifier(),
                present.since,
                present.until,
                by,
                note,
            )
            transaction.handovers.add(handover)
            return handover

    def _present(self, transaction: UnitOfWork, earlier: tuple[Handover, ...]) -> Handover:
        now = self._time.now(transaction)
        since = start_of_today(now)
        if earlier and since < earlier[0].until <= now:
            since = earlier[0].until
        return Handover("", since, now, "")
