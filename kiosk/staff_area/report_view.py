"""What a report says, in words and bars: from its figures, for the screen and for paper."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from datetime import timedelta
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from kiosk.staff_area.charts import Bar, Chart, ReportView
from ui.direction import in_order
from ui.staff_wording import duration_text, outcome_text
from verification.domain.history import Outcome, Report
from verification.domain.local_time import minute_text
from verification.domain.placeholders import fill, joined
from verification.domain.session import ResultCode
from verification.services.report_file import (
    OUTCOMES,
    ReportHead,
    by_day_and_hour,
    by_station,
    reasons,
)

_Key = TypeVar("_Key", bound=Hashable)
#: Bars of the time to authorize; later ones are added up in the last.
_BINS = 12
#: Stations that have a bar of their own.
_STATIONS = 8


def report_view(report: Report, head: ReportHead, shown: str) -> ReportView:
    """Return the report in the present language.

    *shown* is the sentence of the codes that were shown, scanned (%1) and authorized (%2, %3).
    """
    translate = QCoreApplication.translate
    days, hours = by_day_and_hour(report)
    share = report.authorized / report.generated if report.generated else 0
    figures = report.figures
    median = figures.median_seconds
    funnel = (
        (translate("ReportsPage", "QR codes shown"), Outcome.CANCELLED, report.generated),
        (translate("ReportsPage", "Scanned"), Outcome.CANCELLED, report.scanned),
        (translate("ReportsPage", "Authorized"), Outcome.VERIFIED, report.authorized),
    )
    why = reasons(report, translate)
    return ReportView(
        title=fill(translate("ReportsPage", "%1: %2"), head.where(translate), head.period),
        made=fill(
            translate("ReportsPage", "Made %1 by %2"),
            in_order(minute_text(head.made_at)),
            head.made_by,
        ),
        summary=joined(
            fill(shown, report.scanned, report.authorized, f"{share:.0%}"),
            fill(
                translate("ReportsPage", "Median to verified: %1."),
                duration_text(None if median is None else timedelta(seconds=median)),
            ),
            fill(
                translate("ReportsPage", "Calls for help: %1, not solved: %2."),
                figures.calls,
                figures.unsolved,
            ),
        ),
        legend=tuple((outcome, outcome_text(outcome)) for outcome in OUTCOMES),
        charts=(
            Chart(
                translate("ReportsPage", "Outcomes by day"),
                tuple(_bar(f"{day:%m-%d}", days, day) for day in head.days),
            ),
            Chart(
                translate("ReportsPage", "Outcomes by hour of the day"),
                tuple(_bar(f"{hour}:00", hours, hour) for hour in range(24)),
            ),
            Chart(
                translate("ReportsPage", "Outcomes by station"),
                _station_bars(by_station(report)),
                lies=True,
                narrow=True,
            ),
            Chart(
                translate("ReportsPage", "Why sessions were not verified"),
                tuple(Bar(text, ((_outcome_of(result), count),)) for text, result, count in why),
                lies=True,
                narrow=True,
            ),
            Chart(
                translate("ReportsPage", "From QR code to authorization"),
                tuple(Bar(text, ((outcome, number),)) for text, outcome, number in funnel),
                narrow=True,
            ),
            Chart(
                translate("ReportsPage", "Seconds from scan to OK"),
                _bins(report.seconds_to_authorize),
                narrow=True,
            ),
        ),
    )


def _outcome_of(result: ResultCode) -> Outcome:
    match result:
        case ResultCode.VERIFIED:
            return Outcome.VERIFIED
        case (
            ResultCode.NOT_FINISHED
            | ResultCode.VERIFIED_OTHERS
            | ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED
        ):
            return Outcome.FAILED
        case ResultCode.DECLINED:
            return Outcome.DECLINED
        case (
            ResultCode.NOT_SCANNED_IN_TIME
            | ResultCode.NOT_AUTHORIZED_IN_TIME
            | ResultCode.CLOCK_SET_BACK
        ):
            return Outcome.EXPIRED
        case ResultCode.CANCELLED_AT_KIOSK | ResultCode.KIOSK_CLOSED:
            return Outcome.CANCELLED


def _bar(label: str, counts: Counter[tuple[_Key, Outcome]], key: _Key) -> Bar:
    return Bar(label, tuple((one, counts[key, one]) for one in OUTCOMES if counts[key, one]))


def _station_bars(counts: Counter[tuple[str, Outcome]]) -> tuple[Bar, ...]:
    """Return the busiest stations, and what the others add up to."""
    bars = [_bar(name, counts, name) for name in {name for name, _ in counts}]
    bars.sort(key=lambda bar: (-bar.total, bar.label))
    own, rest = bars[:_STATIONS], bars[_STATIONS:]
    if len(rest) == 1:
        return (*own, *rest)
    if rest:
        text = QCoreApplication.translate("ReportsPage", "Others (%1)")
        own.append(Bar(fill(text, len(rest)), _sum(rest)))
    return tuple(own)


def _sum(bars: Iterable[Bar]) -> tuple[tuple[Outcome, int], ...]:
    total: Counter[Outcome] = Counter()
    for bar in bars:
        total.update(dict(bar.parts))
    return tuple((one, total[one]) for one in OUTCOMES if total[one])


def _bins(seconds: tuple[tuple[int, int], ...]) -> tuple[Bar, ...]:
    counts = [0] * (_BINS + 1)
    for start, count in seconds:
        counts[min(max(start, 0) // 10, _BINS)] += count
    labels = [f"{number * 10}–{number * 10 + 9}" for number in range(_BINS)] + [f"{_BINS * 10}+"]
    return tuple(
        Bar(label, ((Outcome.VERIFIED, count),) if count else ())
        for label, count in zip(labels, counts, strict=True)
    )
