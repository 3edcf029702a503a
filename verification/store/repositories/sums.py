"""What reports add up: counts of the sessions of each station's past days.

A day is counted once it is over and all its sessions have ended: they change no more but in their
personal details, which no count has. A station's sums are of the days before its
*counted_until*, and of all of them; sessions since then are counted when a report asks. A trigger
takes sums back where a session begins in a day that was counted, as after a clock was wrong.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Insert,
    Integer,
    Select,
    String,
    and_,
    bindparam,
    cast,
    delete,
    exists,
    func,
    insert,
    literal,
    literal_column,
    select,
    text,
    true,
    union_all,
    update,
)

from verification.domain.session import ResultCode, SessionState
from verification.store.functions import hours_since_1970, seconds_between, whole
from verification.store.repositories.history import cancelled_by, stations_of
from verification.store.tables import CountedStationRow, SessionRow, SessionSumRow, table_of
from verification.store.trail.row_writer import REPORTED

_SESSION = table_of(SessionRow)
_SUM = table_of(SessionSumRow)
_STATION = table_of(CountedStationRow)
_BEGAN = _SESSION.c.created_at
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAY = timedelta(days=1)
#: Seconds in one bar of the time to authorize.
BIN = 10
_VERIFIED = SessionState.VERIFIED.value
_STATES, _RESULTS = frozenset(SessionState), frozenset(["", *ResultCode])
#: A station's first day; where another counts it, this waits for their commit and does nothing.
_BEGIN = text(
    "INSERT INTO counted_station (station, counted_until) VALUES (:station, :until)"
    " ON CONFLICT DO NOTHING"
).bindparams(bindparam("until", type_=_STATION.c.counted_until.type))

#: A station's sessions of a day.
_OF_DAY = (
    select(_SESSION)
    .where(
        _SESSION.c.station == bindparam("at"),
        bindparam("begins", type_=_BEGAN.type) <= _BEGAN,
        bindparam("ends", type_=_BEGAN.type) > _BEGAN,
    )
    .subquery()
)


class Figure(StrEnum):
    """What is counted, each by a value: how sessions ended by the hour, the others by the day."""

    #: By state and result, as "expired:not_scanned_in_time".
    OUTCOME = "outcome"
    #: A phone has scanned.
    SCANNED = "scanned"
    #: Authorized, by the beginning of the bar of ten seconds from scan to OK.
    SECONDS_TO_OK = "seconds_to_ok"
    #: Verified, by whole seconds since the QR code.
    SECONDS_IN_ALL = "seconds_in_all"
    #: Cancelled by the staff.
    BY_STAFF = "by_staff"


@dataclass(frozen=True)
class Scope:
    """Which sessions: of a station, of a branch's stations as they are now, or of all.

    With both, those of the station if it is the branch's, else none.
    """

    station: str = ""
    branch: str = ""

    def holds(self, station: ColumnElement[str]) -> ColumnElement[bool]:
        """Whether a station belongs to it."""
        at = station == self.station if self.station else true()
        return and_(at, station.in_(stations_of(self.branch))) if self.branch else at


@dataclass(frozen=True)
class DueDay:
    """A station's next day to count, and how far it was *counted_until* when that was looked up."""

    station: str
    begins: datetime
    counted_until: datetime | None


def hour_number(time: datetime) -> int:
    """Return the number of a time's hour, since 1970."""
    return int((time - _EPOCH).total_seconds() // 3600)


def hour_of_number(number: int) -> datetime:
    """Return when an hour begins."""
    return _EPOCH + timedelta(hours=number)


def counts(figure: Figure, of: FromClause) -> Select[Any]:
    """Return what counts a figure of sessions: station, hour, value and count."""
    row = of.c
    hour: ColumnElement[int] = hours_since_1970(row.created_at)
    if figure is not Figure.OUTCOME:
        hour = hour // literal_column("24", Integer) * literal_column("24", Integer)
    value, wanted = _value(figure, row)
    value = cast(value, String(64))
    return (
        select(row.station, hour.label("hour"), value.label("value"), func.count().label("count"))
        .where(wanted)
        .group_by(row.station, hour, value)
    )


def _value(figure: Figure, row: Any) -> tuple[ColumnElement[Any], ColumnElement[bool]]:
    match figure:
        case Figure.OUTCOME:
            return row.state + literal_column("':'") + func.coalesce(row.result, ""), true()
        case Figure.SCANNED:
            return literal_column("''"), row.scanned_at.is_not(None)
        case Figure.SECONDS_TO_OK:
            size = literal_column(str(BIN), Integer)
            bar = whole(seconds_between(row.scanned_at, row.ended_at) / size)
            return bar * size, (row.state == _VERIFIED) & row.scanned_at.is_not(None)
        case Figure.SECONDS_IN_ALL:
            nearest = seconds_between(row.created_at, row.ended_at) + literal_column("0.5")
            return whole(nearest), row.state == _VERIFIED
        case Figure.BY_STAFF:
            cancelled = row.result == ResultCode.CANCELLED_AT_KIOSK.value
            return literal_column("''"), cancelled & cancelled_by(row.session_id).is_not(None)


@cache
def _counting(figure: Figure) -> Insert:
    """Return what writes the sums of a day: built once, for there are days by the thousand."""
    counted = counts(figure, _OF_DAY).subquery()
    return insert(_SUM).from_select(
        ["figure", "station", "hour", "value", "count"],
        select(literal(figure.value, String), *counted.c),
    )


def _is_known(figure: Figure, value: str) -> bool:
    """Whether a sum can be of the program's making: on a server, other programs write rows, too."""
    match figure:
        case Figure.OUTCOME:
            state, _, result = value.partition(":")
            return state in _STATES and result in _RESULTS
        case Figure.SECONDS_TO_OK | Figure.SECONDS_IN_ALL:
            return re.fullmatch("-?[0-9]{1,9}", value) is not None
        case Figure.SCANNED | Figure.BY_STAFF:
            return not value


class SumRepository:
    """Part of a transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # -- counting -----------------------------------------------------------------------------

    def stations(self) -> tuple[str, ...]:
        """Return every station that has had a session."""
        return tuple(self._connection.scalars(select(_stations().c.station)))

    def next_day(self, station: str, before: datetime) -> DueDay | None:
        """Return a station's next day to count, if that was over *before* then."""
        at_station = _SESSION.c.station == station
        until: datetime | None = self._connection.scalar(
            select(_STATION.c.counted_until).where(_STATION.c.station == station)
        )
        first: datetime | None = self._connection.scalar(
            select(func.min(_BEGAN)).where(at_station, (until or _EPOCH) <= _BEGAN)
        )
        if first is None:
            return None
        day = _midnight(first)
        is_open = self._connection.scalar(
            select(exists().where(at_station, _SESSION.c.result.is_(None), *_within(day)))
        )
        return None if day + _DAY > before or is_open else DueDay(station, day, until)

    def count(self, day: DueDay) -> int:
        """Count a day of :meth:`next_day`; return how many sessions it has.

        That is 0 where somebody else has counted or forgotten the station's days meanwhile.
        """
        if not self._claim(day):
            return 0
        which = {"at": day.station, "begins": day.begins, "ends": day.begins + _DAY}
        for figure in Figure:
            self._connection.execute(_counting(figure), which)
        return self._connection.scalars(select(func.count()).select_from(_OF_DAY), which).one()

    def _claim(self, day: DueDay) -> bool:
        """Note the day as counted, if nobody did: others who come to it wait for this commit."""
        until = day.begins + _DAY
        if day.counted_until is None:
            row = {"station": day.station, "until": until}
            # The trail does not answer for counts.
            done = self._connection.execute(_BEGIN, row, execution_options=REPORTED)
        else:
            seen = _STATION.c.counted_until == day.counted_until
            done = self._connection.execute(
                update(_STATION)
                .where(_STATION.c.station == day.station, seen)
                .values(counted_until=until)
            )
        return done.rowcount == 1

    def forget(self) -> None:
        """Let everything be counted anew.

        In this order: deleting a station's row waits for whoever counts a day of it, and the next
        statement sees what they counted. A station whose first day is committed just between the
        two keeps both its row and its sums.
        """
        self._connection.execute(delete(_STATION))
        kept = exists().where(_STATION.c.station == _SUM.c.station)
        self._connection.execute(delete(_SUM).where(~kept))

    # -- adding up ----------------------------------------------------------------------------

    def added(
        self, figure: Figure, keys: Sequence[str], since: datetime, until: datetime, scope: Scope
    ) -> Counter[tuple[Any, ...]]:
        """Return what was counted from one day's beginning to another's, by some of the columns."""
        columns = [_SUM.c[key] for key in keys]
        rows = self._connection.execute(
            select(*columns, func.sum(_SUM.c.count))
            .where(
                _SUM.c.figure == figure.value,
                _SUM.c.count > 0,
                _SUM.c.hour >= hour_number(since),
                _SUM.c.hour < hour_number(until),
                scope.holds(_SUM.c.station),
            )
            .group_by(*columns)
        ).all()
        place = keys.index("value")
        return Counter(
            {tuple(key): int(count) for *key, count in rows if _is_known(figure, key[place])}
        )

    def uncounted(self, since: datetime, until: datetime, scope: Scope) -> FromClause:
        """Return the sessions of a period that :meth:`added` leaves out, as rows.

        Those are what lies outside of whole days, and what has not been counted yet.
        """
        first, last = whole_days(since, until)
        if first >= last:
            return _rows(scope, since, until).subquery()
        parts = [_rows(scope, since, first), _rows(scope, last, until)]
        left = self._first_uncounted(first, last, scope)
        if left is not None:
            counted = exists().where(
                _STATION.c.station == _SESSION.c.station,
                _STATION.c.counted_until > _BEGAN,
            )
            parts.append(_rows(scope, left, last).where(~counted))
        return union_all(*parts).subquery()

    @staticmethod
    def rows(times: Sequence[tuple[datetime, datetime]], scope: Scope) -> FromClause:
        """Return the sessions of some times, each from its first moment to before its last."""
        return union_all(*(_rows(scope, *one) for one in times)).subquery()

    def _first_uncounted(self, first: datetime, last: datetime, scope: Scope) -> datetime | None:
        """Return when the first session of a time began that was not counted: a look for each
        station."""
        stations = _stations()
        session = _SESSION.alias()
        since = func.coalesce(
            _STATION.c.counted_until, literal(_EPOCH, _STATION.c.counted_until.type)
        )
        begins = (
            select(func.min(session.c.created_at))
            .where(session.c.station == stations.c.station, session.c.created_at >= since)
            .where(session.c.created_at >= first, session.c.created_at < last)
            .scalar_subquery()
        )
        found: datetime | None = self._connection.scalar(
            select(func.min(begins, type_=_BEGAN.type))
            .select_from(stations.outerjoin(_STATION, _STATION.c.station == stations.c.station))
            .where(scope.holds(stations.c.station))
        )
        return found


def whole_days(since: datetime, until: datetime) -> tuple[datetime, datetime]:
    """Return the first and the last midnight (UTC) of a period: between them are its whole days."""
    first = _midnight(since)
    return (first if first == since else first + _DAY), _midnight(until)


def _midnight(time: datetime) -> datetime:
    return time.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


def _within(day: datetime) -> tuple[ColumnElement[bool], ...]:
    return day <= _BEGAN, day + _DAY > _BEGAN


def _rows(scope: Scope, since: datetime, until: datetime) -> Select[Any]:
    began = (since <= _BEGAN) & (until > _BEGAN)
    return select(_SESSION).where(began, scope.holds(_SESSION.c.station))


def _stations() -> FromClause:
    """Every station that has had a session: each is one look into the index of stations."""
    found = select(func.min(_SESSION.c.station).label("station")).cte("stations", recursive=True)
    following = (
        select(func.min(_SESSION.c.station))
        .where(_SESSION.c.station > found.c.station)
        .scalar_subquery()
    )
    found = found.union_all(select(following).where(found.c.station.is_not(None)))
    return select(found.c.station).where(found.c.station.is_not(None)).subquery()
