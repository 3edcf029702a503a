"""Counts the sessions of past days, so that a report of a year need not read them all."""

from __future__ import annotations

from datetime import datetime, timedelta

from verification.services.timekeeping import Timekeeping
from verification.store.batches import Batches
from verification.store.database import Beside, Database
from verification.store.unit_of_work import UnitOfWork

#: How long a day must be over: each kiosk's last session in it was begun and committed by then.
_OVER = timedelta(hours=1)


class SessionSums:
    """Counting in short transactions, one for each day of a station.

    On a server they take no writer's lock, so no visitor waits for them. Each begins by claiming
    its day: of several who count a station at once, one does, and the others leave the rest to it.
    What is killed has counted whole days; the day it was at is anyone's again. Methods may raise
    :class:`DatabaseUnavailable`.
    """

    def __init__(
        self, database: Database, time: Timekeeping, batches: Batches | None = None
    ) -> None:
        self._database = database
        self._time = time
        self._batches = batches or Batches()

    def count(self, station: str = "") -> int:
        """Count what is left of one station's past, or of all; return how many sessions it was.

        Where nothing is, nothing is written.
        """
        with self._database.reading() as transaction:
            before = self._time.now(transaction) - _OVER
            stations = (station,) if station else transaction.sums.stations()
            due = [one for one in stations if transaction.sums.next_day(one, before)]
        return sum(self._count(one, before) for one in due)

    def _count(self, station: str, before: datetime) -> int:
        def step(transaction: UnitOfWork, _: int) -> int:
            day = transaction.sums.next_day(station, before)
            return transaction.sums.count(day) if day else 0

        return self._batches.run(self._database, step, Beside.ALL)

    def count_again(self) -> int:
        """Forget what was counted, and count all of it again."""
        with self._database.writing(Beside.ALL) as transaction:
            transaction.sums.forget()
        return self.count()
