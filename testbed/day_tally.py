"""What has happened in a working day, counted as it is played: every figure must say the same."""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta

from verification.domain.handover import Handover
from verification.domain.history import Outcome, RecordFilter
from verification.domain.local_time import start_of_today
from verification.domain.placeholders import as_written
from verification.domain.randomness import Randomness
from verification.domain.session import ResultCode
from verification.domain.settings import Settings
from verification.services.handover import HandoverService
from verification.services.history import HistoryService
from verification.services.report_file import ReportHead, report_csv

#: Who comes in a day.
VISITORS = 40


@dataclass
class Tally:
    """The outcomes, where they were, the calls (of which one is not solved), the handovers."""

    results: Counter[ResultCode] = field(default_factory=Counter)
    stations: Counter[str] = field(default_factory=Counter)
    calls: int = 0
    written: list[Handover] = field(default_factory=list)
    cancelled_by: list[str] = field(default_factory=list)

    def check(self, database, clock, by):
        """Report, day, shifts, history and file say what was counted; the trail is whole."""
        now = clock.now()
        since, until = start_of_today(now), now + timedelta(seconds=1)
        records = HistoryService(database, clock, Settings())
        report = records.report(since, until)
        assert sum(self.results.values()) == report.generated == VISITORS
        assert report.figures.results == dict(self.results)
        assert (report.figures.calls, report.figures.unsolved) == (self.calls, 1)
        assert report.figures.cancelled_by_staff == len(self.cancelled_by)
        stations = Counter()
        for one in report.stations:
            stations[one.station] += one.count
        assert stations == self.stations
        today = records.today()
        assert today.figures.generated == VISITORS
        assert today.figures.outcomes[Outcome.VERIFIED] == self.results[ResultCode.VERIFIED]
        assert today.live == ()
        _, *shifts = HandoverService(database, clock, Randomness()).summaries()
        assert [one.handover for one in reversed(shifts)] == self.written
        handed = Counter()
        for one in shifts:
            handed.update(one.figures.results)
        assert handed == self.results
        assert sum(one.figures.started for one in shifts) == VISITORS
        assert sum(one.figures.calls for one in shifts) == self.calls
        page = records.page(RecordFilter(since=since))
        assert Counter(one.result for one in page) == self.results
        assert [one.cancelled_by for one in page if one.cancelled_by] == self.cancelled_by
        head = ReportHead("", since, until, now, by)
        rows = list(
            csv.reader(io.StringIO(report_csv(report, head, as_written).decode("utf-8-sig")))
        )
        assert ["QR codes shown", str(VISITORS)] in rows
        assert ["Calls for help", str(self.calls)] in rows
        assert records.trail_problems() == ()
