"""The figures of a period: of what was counted of its past days, and of the rows of the rest."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
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
    hour_of_number,
    whole_days,
)


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
    ) -> Report:
        """Return a period, with the *calls* for help in it, and how many were not solved."""
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

        hours: Counter[tuple[int, Outcome]] = Counter()
        for (hour, value), count in added(Figure.OUTCOME, "hour", "value").items():
            hours[hour, _outcome(value)] += count
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
                HourCount(hour_of_number(hour), outcome, count)
                for (hour, outcome), count in sorted(hours.items())
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
