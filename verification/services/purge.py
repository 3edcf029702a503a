"""Erases what is older than its retention: by the clock that counts, and for those who may."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from verification.domain.audit_events import AuditAction
from verification.services.timekeeping import ClockDoubt, Timekeeping
from verification.store.batches import Batches
from verification.store.database import Database
from verification.store.erasure import Ages, Kind
from verification.store.unit_of_work import UnitOfWork

#: Tries older than this are counted by no limit: the longest looks back a day.
_TRIES = timedelta(days=1)
#: Rows that the trail does not answer for.
_UNTOLD = (Kind.CODES, Kind.TRIES)


@dataclass(frozen=True)
class PurgeReport:
    """What a purge erased, or would erase, in rows.

    *before* is the end of the retention.
    """

    before: datetime
    sessions: int = 0
    consents: int = 0
    alerts: int = 0
    instructions: int = 0
    handovers: int = 0
    codes: int = 0
    tries: int = 0


class ClockDoubted(Exception):  # noqa: N818
    """Nothing was erased: the clock may be wrong; see :attr:`doubt`."""

    def __init__(self, doubt: ClockDoubt) -> None:
        super().__init__(f"nothing was recorded from {doubt.before} until {doubt.after}")
        self.doubt = doubt


class Purge:
    """Erasure by age, in short transactions. Killed half-way, another goes on where it ended.

    *allowed* is called at the beginning of each transaction, and raises if the work may not be
    done, or no longer. Methods may raise :class:`DatabaseUnavailable`.
    """

    def __init__(
        self,
        database: Database,
        time: Timekeeping,
        *,
        actor: str,
        station: str = "",
        allowed: Callable[[UnitOfWork], None] = lambda _: None,
        batches: Batches | None = None,
    ) -> None:
        self._database = database
        self._time = time
        self._actor = actor
        self._station = station
        self._allowed = allowed
        self._batches = batches or Batches()

    def plan(self, retention: timedelta) -> PurgeReport:
        """Return what :meth:`run` would erase now."""
        with self._database.reading() as transaction:
            ages = self._ages(transaction, retention)
            counts = {kind.value: transaction.erasure.count_due(kind, ages) for kind in Kind}
        return PurgeReport(ages.details, **counts)

    def run(self, retention: timedelta, *, clock_is_right: bool = False) -> PurgeReport:
        """Erase what is due. Where nothing is, no lock is taken.

        Raises :class:`ClockDoubted`, with nothing erased, unless *clock_is_right*.
        """
        with self._database.reading() as transaction:
            self._allowed(transaction)
            ages = self._ages(transaction, retention)
            due = [kind for kind in Kind if transaction.erasure.is_due(kind, ages)]
            if due and not clock_is_right:
                doubt = self._time.doubt(transaction, retention)
                if doubt is not None:
                    raise ClockDoubted(doubt)
        counts = {kind.value: self._erase(kind, ages) for kind in due}
        return PurgeReport(ages.details, **counts)

    def _ages(self, transaction: UnitOfWork, retention: timedelta) -> Ages:
        now = self._time.now(transaction)
        return Ages(details=now - retention, tries=now - _TRIES, codes=now)

    def _erase(self, kind: Kind, ages: Ages) -> int:
        def step(transaction: UnitOfWork, rows: int) -> int:
            self._allowed(transaction)
            now = self._time.now(transaction)
            count = 0
            for piece in self._batches.pieces(rows):
                erased = transaction.erasure.erase_next(kind, ages, piece, now)
                count += erased
                if erased < piece:
                    break
            if count and kind not in _UNTOLD:
                transaction.audit.append(
                    AuditAction.DETAILS_PURGED,
                    at=now,
                    actor=self._actor,
                    station=self._station,
                    detail=f"{kind}={count}",
                )
            return count

        return self._batches.run(self._database, step)
