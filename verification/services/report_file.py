"""A report's figures as a table for a spreadsheet: counts only, no visitor is named."""

from __future__ import annotations

import codecs
import contextlib
import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import takewhile

from verification.domain.history import Outcome, Report
from verification.domain.local_time import date_text, local, minute_text, start_of_day
from verification.domain.session import ResultCode
from verification.services.export import inert
from verification.services.record_words import Translate, outcome_words, result_words

#: How outcomes follow one another in every report.
OUTCOMES = (
    Outcome.VERIFIED,
    Outcome.FAILED,
    Outcome.DECLINED,
    Outcome.EXPIRED,
    Outcome.CANCELLED,
    Outcome.IN_PROGRESS,
)
_MOMENT = timedelta(microseconds=1)


@dataclass(frozen=True)
class ReportHead:
    """What a report is about, by whom, when. *station* and *branch* are empty for all.

    *until* is excluded.
    """

    station: str
    since: datetime
    until: datetime
    made_at: datetime
    made_by: str
    branch: str = ""

    @property
    def period(self) -> str:
        """The first and the last day."""
        return f"{date_text(self.since)} – {date_text(self.until - _MOMENT)}"

    def where(self, translate: Translate) -> str:
        """Return the station and the branch, or that it is all."""
        named = " · ".join(one for one in (self.branch, self.station) if one)
        return named or translate("Report", "All stations")

    @property
    def days(self) -> tuple[date, ...]:
        """Each day of the period, also those without a session."""
        first, last = local(self.since).date(), local(self.until - _MOMENT).date()
        return tuple(first + timedelta(days=one) for one in range((last - first).days + 1))


def by_day_and_hour(
    report: Report,
) -> tuple[Counter[tuple[date, Outcome]], Counter[tuple[int, Outcome]]]:
    """Return the counts of each day, and of each hour of the day, here."""
    days: Counter[tuple[date, Outcome]] = Counter()
    hours: Counter[tuple[int, Outcome]] = Counter()
    for one in report.hours:
        begins = local(one.hour)
        days[begins.date(), one.outcome] += one.count
        hours[begins.hour, one.outcome] += one.count
    return days, hours


def by_station(report: Report) -> Counter[tuple[str, Outcome]]:
    """Return the counts of each station."""
    counts: Counter[tuple[str, Outcome]] = Counter()
    for one in report.stations:
        counts[one.station, one.outcome] += one.count
    return counts


def reasons(report: Report, translate: Translate) -> tuple[tuple[str, ResultCode, int], ...]:
    """Return why sessions were not verified, in words, the most frequent reason first.

    Of those that were cancelled at the kiosk, staff's are a reason of their own.
    """
    counts = dict(report.figures.results)
    counts.pop(ResultCode.VERIFIED, None)
    by_staff, cancelled = report.figures.cancelled_by_staff, ResultCode.CANCELLED_AT_KIOSK
    counts[cancelled] = counts.get(cancelled, 0) - by_staff
    found = [(result_words(one, translate), one, n) for one, n in counts.items()]
    found.append((translate("Report", "Cancelled by staff"), cancelled, by_staff))
    return tuple(sorted((one for one in found if one[2]), key=lambda one: (-one[2], one[1])))


def report_csv(report: Report, head: ReportHead, translate: Translate) -> bytes:
    """Return the figures as CSV that a spreadsheet opens as it is."""
    return _encoded([inert(cell) for cell in row] for row in _rows(report, head, translate))


def _encoded(rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    # The byte order mark tells spreadsheets that it is UTF-8.
    return codecs.BOM_UTF8 + text.getvalue().encode()


def _decoded(content: bytes) -> list[list[str]]:
    """Return a file's rows; raises ValueError for what is no such file."""
    try:
        return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    except csv.Error as error:
        raise ValueError(str(error)) from error


def day_counts(content: bytes) -> dict[date, tuple[int, ...]]:
    """Return the counts of each day in a report's file, in whatever language it is.

    Empty for a file that is none, or that a person has saved in another form. A remark that follows
    the counts is none of them.
    """
    found: dict[date, tuple[int, ...]] = {}
    try:
        for name, *cells in filter(None, _decoded(content)):
            with contextlib.suppress(ValueError):
                counts = tuple(map(int, takewhile(str.isdigit, cells)))
                found[date.fromisoformat(name)] = counts
    except ValueError:
        return {}
    return {day: counts for day, counts in found.items() if counts}


def is_as_written(content: bytes) -> bool:
    """Whether a report of all branches is as :func:`report_csv` has written it, in any language.

    It is not where a person has added a row or a cell, or changed a count, or its form.
    """
    try:
        rows = _decoded(content)
        head, totals, days, hours, stations, *others = _parts(rows)
        generated = int(totals[0][1])
        sums = [_sum_of_all(table) for table in (days, hours, stations)]
        counts = [count for table in others for _, count in table[1:]]
    except (ValueError, IndexError):
        return False
    return (
        content == _encoded(rows)
        and [len(row) for row in head] == [1, 2, 3, 3]
        and all(len(row) == 2 for row in totals)
        and len(others) == 2
        and all(map(str.isdigit, counts))
        and sums == [generated] * 3
    )


def _parts(rows: list[list[str]]) -> list[list[list[str]]]:
    """Return the tables between empty rows."""
    parts: list[list[list[str]]] = [[]]
    for row in rows:
        if row:
            parts[-1].append(row)
        else:
            parts.append([])
    return parts


def _sum_of_all(table: list[list[str]]) -> int:
    """Return the sum of a table's totals; raises ValueError for one that does not add up."""
    heading, *rows = table
    total = 0
    for row in rows:
        *counts, sum_of_row = map(int, row[1 : len(OUTCOMES) + 2])
        if len(row) != len(heading) or sum(counts) != sum_of_row:
            raise ValueError("it was changed")
        total += sum_of_row
    return total


def last_whole_week(now: datetime) -> tuple[datetime, datetime]:
    """Return Monday and the Monday after it, of the week before this one."""
    monday = local(now).date() - timedelta(days=local(now).weekday())
    return start_of_day(monday - timedelta(days=7)), start_of_day(monday)


def weekly_name(since: datetime) -> str:
    """Return how the file of the week that begins then is called."""
    year, week, _ = local(since).isocalendar()
    return f"report-{year}-W{week:02d}"


def _rows(report: Report, head: ReportHead, translate: Translate) -> Iterator[tuple[str, ...]]:
    figures = report.figures
    yield (translate("Report", "JD Cloud individual real-name verification: report"),)
    yield translate("Report", "Station"), head.station or translate("Report", "All stations")
    if head.branch:
        yield translate("Report", "Branch"), head.branch
    yield translate("Report", "Period"), date_text(head.since), date_text(head.until - _MOMENT)
    yield translate("Report", "Made"), minute_text(head.made_at), head.made_by
    yield ()
    median = figures.median_seconds
    for text, value in (
        (translate("Report", "QR codes shown"), report.generated),
        (translate("Report", "Scanned"), report.scanned),
        (translate("Report", "Authorized"), report.authorized),
        (
            translate("Report", "Median seconds from QR code to verified"),
            "" if median is None else round(median),
        ),
        (translate("Report", "Calls for help"), figures.calls),
        (translate("Report", "Calls not solved"), figures.unsolved),
    ):
        yield text, str(value)
    days, hours = by_day_and_hour(report)
    stations = by_station(report)
    outcomes = tuple(outcome_words(one, translate) for one in OUTCOMES)
    total = translate("Report", "Total")

    def counted(name: str, counts: list[int]) -> tuple[str, ...]:
        return (name, *map(str, counts), str(sum(counts)))

    yield ()
    yield translate("Report", "Day"), *outcomes, total
    for day in head.days:
        yield counted(day.isoformat(), [days[day, one] for one in OUTCOMES])
    yield ()
    yield translate("Report", "Hour of the day"), *outcomes, total
    for hour in range(24):
        yield counted(f"{hour:02d}:00", [hours[hour, one] for one in OUTCOMES])
    yield ()
    branch = (translate("Report", "Branch"),) if report.branches else ()
    yield translate("Report", "Station"), *outcomes, total, *branch
    for name in sorted({name for name, _ in stations}):
        row = counted(name, [stations[name, one] for one in OUTCOMES])
        yield (*row, report.branches.get(name, "")) if branch else row
    yield ()
    yield translate("Report", "Reason"), total
    for text, _, count in reasons(report, translate):
        yield text, str(count)
    yield ()
    yield translate("Report", "Seconds from scan to OK"), total
    for start, count in report.seconds_to_authorize:
        yield f"{start}–{start + 9}", str(count)
