"""Each week's figures write themselves, once, where staff have set a folder."""

from __future__ import annotations

import csv
from datetime import timedelta

import pytest

import kiosk.weekly_report as module
from kiosk.preferences import Preferences, PreferencesFile
from kiosk.weekly_report import WeeklyReport
from tests.support.held_work import HeldWork
from verification.domain.settings import Settings
from verification.services.history import HistoryService


class Weekly:
    """A kiosk whose staff signs in and out as the test says."""

    def __init__(self, desk, folder, monkeypatch):
        self.work, self.name, self.folder = HeldWork(), "anna", folder
        monkeypatch.setattr(module, "BackgroundWork", lambda _: self.work)
        self.preferences = PreferencesFile()
        self.preferences.write(Preferences(report_folder=str(folder)))
        records = HistoryService(desk.database, desk.clock, Settings())
        self.report = WeeklyReport(
            records, self.preferences, desk.clock, "Desk 1", lambda: self.name
        )

    def look(self):
        self.report.look()
        self.work.finish()
        return sorted(one.name for one in self.folder.iterdir())


@pytest.fixture
def weekly(qapp, desk, tmp_path, monkeypatch):
    folder = tmp_path / "reports"
    folder.mkdir()
    weekly = Weekly(desk, folder, monkeypatch)
    yield weekly
    weekly.report.close()


def exported(desk):
    with desk.database.reading() as transaction:
        return [
            (link.event.actor, link.event.detail)
            for link in transaction.audit.trail()
            if link.event.action.value == "exported"
        ]


def test_a_week_is_written_once_it_is_over_and_the_trail_says_who_was_there(weekly, desk):
    desk.kiosk.start("qinghe-books")
    desk.clock.advance(days=7)
    (name,) = weekly.look()
    assert name == "report-2026-W02.csv"
    with (weekly.folder / name).open(encoding="utf-8-sig", newline="") as file:
        assert ["QR codes shown", "1"] in list(csv.reader(file))
    assert exported(desk) == [("staff:anna", "report")]
    (weekly.folder / name).write_text("looked at")
    assert weekly.look() == [name]
    assert (weekly.folder / name).read_text() == "looked at"
    desk.clock.advance(days=7)
    assert weekly.look() == [name, "report-2026-W03.csv"]
    assert len(exported(desk)) == 2


def test_nothing_is_written_unasked_or_while_nobody_is_signed_in(weekly, desk):
    weekly.name = ""
    assert weekly.look() == []
    weekly.name = "anna"
    weekly.preferences.write(Preferences())
    assert weekly.look() == []
    assert exported(desk) == []


def test_a_folder_that_is_gone_is_tried_again(weekly, desk, caplog):
    weekly.folder.rename(weekly.folder.with_name("away"))
    weekly.report.look()
    weekly.work.finish()
    assert "the week's report was not written" in caplog.text
    assert exported(desk) == []
    weekly.folder.with_name("away").rename(weekly.folder)
    desk.clock.advance(seconds=timedelta(hours=1).total_seconds())
    assert len(weekly.look()) == 1
