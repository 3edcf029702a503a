"""The figures of a period: of what was counted of its past days, and of the rows of the rest."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from itertools import accumulate
from typing import Any

from sqlalchemy import Connection, func, select

from verification.domain.handover import ShiftFigures
from verification.domain.history import HourCount, Outcome, Report, StationCount, outcome_of
from verification.domain.session import ResultCode, SessionState
from verification.store.repositories.sums import (
    Figure,
    Scope,
    SumRepository,
    counts,
    hour_number,
    hour_of_number,
    whole_days,
)

#: Days whose first hour is read at once: SQLite takes no more than 500 parts of one query.
_AT_ONCE = 100


class ReportRepository:
    """Part of a transaction."""

    def __init__(self, connection: Connection, sums: SumRepository) -> None:
        self._connection = connection
        self._sums = sums

    def report(
        self,
        since: datetime,
        until: datetime,
        scope: Scope,
        calls: tuple[int, int],
        branches: Mapping[str, str],
        days: Sequence[datetime] = (),
    ) -> Report:
        """Return a period, with the *calls* for help in it, and how many were not solved.

        *days* are those that begin within an hour of UTC: each such hour is counted in two parts.
        """
        rest = self._sums.uncounted(since, until, scope)

        def added(figure: Figure, *keys: str) -> Counter[tuple[Any, ...]]:
            first, last = whole_days(since, until)
            total = self._sums.added(figure, keys, first, last, scope)
            rows = counts(figure, rest).subquery()
            columns = [rows.c[key] for key in keys]
            query = select(*columns, func.sum(rows.c["count"])).group_by(*columns)
            for *key, count in self._connection.execute(query).all():
                total[tuple(key)] += int(count)
            return total

        hours: Counter[tuple[datetime, Outcome]] = Counter()
        for (hour, value), count in added(Figure.OUTCOME, "hour", "value").items():
            hours[hour_of_number(hour), _outcome(value)] += count
        for begins, outcome, count in self._first_parts(days, since, until, scope):
            hours[begins, outcome] += count
            hours[hour_of_number(hour_number(begins)), outcome] -= count
        stations: Counter[tuple[str, Outcome]] = Counter()
        results: Counter[ResultCode] = Counter()
        for (station, value), count in added(Figure.OUTCOME, "station", "value").items():
            stations[station, _outcome(value)] += count
            if result := value.partition(":")[2]:
                results[ResultCode(result)] += count
        started = sum(stations.values())
        bars = added(Figure.SECONDS_TO_OK, "value")
        seconds = added(Figure.SECONDS_IN_ALL, "value")
        return Report(
            hours=tuple(
                HourCount(hour, outcome, count)
                for (hour, outcome), count in sorted(hours.items())
                if count
            ),
            stations=tuple(StationCount(*key, count) for key, count in sorted(stations.items())),
            generated=started,
            scanned=sum(added(Figure.SCANNED, "value").values()),
            authorized=sum(n for (_, one), n in stations.items() if one is Outcome.VERIFIED),
            seconds_to_authorize=tuple(sorted((int(bar), count) for (bar,), count in bars.items())),
            figures=ShiftFigures(
                started=started,
                results=dict(results),
                median_seconds=_median({int(value): count for (value,), count in seconds.items()}),
                calls=calls[0],
                unsolved=calls[1],
                cancelled_by_staff=sum(added(Figure.BY_STAFF, "value").values()),
                in_progress=started - sum(results.values()),
            ),
            branches=branches,
        )

    def _first_parts(
        self, days: Sequence[datetime], since: datetime, until: datetime, scope: Scope
    ) -> Iterator[tuple[datetime, Outcome, int]]:
        """Count what began in a day's first part of an hour of UTC: the day, outcome and count."""
        begins = {hour_number(day): max(day, since) for day in days}
        parts = [
            (first, end)
            for hour, first in begins.items()
            if first < (end := min(hour_of_number(hour + 1), until))
        ]
        for start in range(0, len(parts), _AT_ONCE):
            times = parts[start : start + _AT_ONCE]
            rows = counts(Figure.OUTCOME, self._sums.rows(times, scope)).subquery()
            for hour, value, count in self._connection.execute(
                select(rows.c.hour, rows.c.value, rows.c["count"])
            ).all():
                yield begins[hour], _outcome(value), int(count)


@cache
def _outcome(value: str) -> Outcome:
    return outcome_of(SessionState(value.partition(":")[0]))


def _median(numbers: Mapping[int, int]) -> float | None:
    """Return the median of numbers that are there so many times each."""
    total = sum(numbers.values())
    if not total:
        return None
    ordered = sorted(numbers.items())
    up_to = list(accumulate(count for _, count in ordered))
    middle = (ordered[bisect_right(up_to, place)][0] for place in ((total - 1) // 2, total // 2))
    return sum(middle) / 2
