"""Finds the session that a visitor asks about."""

from __future__ import annotations

from dataclasses import dataclass

from verification.domain.clock import Clock
from verification.domain.history import RecordFilter, SessionRecord, TimelineEvent
from verification.domain.search import read_search
from verification.services.timekeeping import Timekeeping
from verification.store.database import Database

#: Sessions that are shown, and how far they are counted.
SHOWN, COUNTED = 100, 1000


@dataclass(frozen=True)
class Found:
    """The newest sessions that fit, and how many there are; *more* if that is only the least."""

    wanted: RecordFilter
    records: tuple[SessionRecord, ...]
    count: int
    more: bool


class SearchService:
    """The sessions of all kiosks. Methods may raise :class:`DatabaseUnavailable`."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._time = Timekeeping.of(clock)

    def find(self, text: str) -> Found:
        """Return what fits *text*, the newest first; for an empty one, the newest of all."""
        with self._database.reading() as transaction:
            now = self._time.now(transaction)
            wanted = read_search(text, now, transaction.history.stations())
            records = transaction.history.page(wanted, None, SHOWN)
            count = len(records)
            if count == SHOWN:
                count = transaction.history.count(wanted, COUNTED + 1)
            return Found(wanted, records, min(count, COUNTED), count > COUNTED)

    def timeline(self, session_id: str) -> tuple[TimelineEvent, ...]:
        """Return what happened to a session."""
        with self._database.reading() as transaction:
            return transaction.history.timeline(session_id)
