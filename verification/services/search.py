"""Finds the session that a visitor asks about."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from verification.domain.clock import Clock
from verification.domain.history import RecordFilter, SessionRecord, TimelineEvent
from verification.domain.masking import may_be_name
from verification.domain.search import read_search
from verification.services.timekeeping import Timekeeping
from verification.store.database import Database

#: Sessions that are shown, and how far they are counted.
SHOWN, COUNTED = 100, 1000
#: The newest verified persons whose masked names are looked at.
_NAMES = 10_000
#: How long after a session its visitor may still ask about it.
_LINGERS = timedelta(minutes=10)


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

    def find(self, text: str, branch: str = "", by: str = "") -> Found:
        """Return what fits *text*, the newest first; for an empty one, the newest of all.

        With a *branch*, only what was at its stations; for a member who is limited to one (*by*),
        only what was there.
        """
        with self._database.reading() as transaction:
            now = self._time.now(transaction)
            read = read_search(text, now, transaction.history.stations())
            wanted = replace(read, branch=transaction.staff.branch_of(by) or branch)
            if may_be_name(wanted.account):
                named = transaction.accounts.named(wanted.account, _NAMES)
                # The newest alone: more are too many to mean one.
                wanted = replace(wanted, accounts=named[:SHOWN])
            records = transaction.history.page(wanted, None, SHOWN)
            count = len(records)
            if count == SHOWN:
                count = transaction.history.count(wanted, COUNTED + 1)
            return Found(wanted, records, min(count, COUNTED), count > COUNTED)

    def timeline(self, record: SessionRecord) -> tuple[TimelineEvent, ...]:
        """Return what happened to a session, with the visitor's calls for help.

        A call belongs to the station; it is this visitor's until a little after their session, or
        the next one's start.
        """
        with self._database.reading() as transaction:
            ended = record.ended_at or self._time.now(transaction)
            until = ended + _LINGERS
            following = transaction.history.next_start(record.station, record.created_at)
            if following is not None:
                until = min(until, following)
            events = (
                *transaction.history.timeline(record.session_id),
                *transaction.alerts.calls(record.station, record.created_at, until),
            )
            return tuple(sorted(events, key=lambda event: event.at))
