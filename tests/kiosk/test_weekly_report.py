"""Each week's figures write themselves, once, where staff have set a folder."""

from __future__ import annotations

import csv
import errno
import os
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

import kiosk.weekly_report as module
from kiosk.preferences import Preferences, PreferencesFile
from kiosk.staff_area.health_page import HealthPage
from kiosk.weekly_report import NotWritten, WeeklyReport
from tests.support.held_work import HeldWork
from ui.translation import Translation
from verification.domain.settings import Settings
from verification.services.history import HistoryService
from verification.store.database import DatabaseUnavailable, Fault


class Weekly:
    """A kiosk whose staff signs in and out as the test says."""

    def __init__(self, desk, folder, monkeypatch):
        self.work, self.name, self.folder = HeldWork(), "anna", folder
        monkeypatch.setattr(module, "BackgroundWork", lambda _: self.work)
        self.preferences = PreferencesFile()
        self.preferences.write(Preferences(report_folder=str(folder)))
        records = HistoryService(desk.database, desk.clock, Settings())
        self.report = WeeklyReport(
            records, self.preferences, desk.clock, "Desk 1", "en", lambda: self.name
        )
        self.problems = []
        self.report.looked.connect(self.problems.append)

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


def dated(file, at):
    os.utime(file, (at.timestamp(), at.timestamp()))


def test_what_was_written_with_a_clock_that_was_ahead_is_written_again(weekly, desk):
    desk.clock.advance(days=7)
    file = weekly.folder / weekly.look()[0]
    dated(file, desk.clock.now())
    desk.clock.advance(days=-7)
    (weekly.folder / "report-plan.csv").touch()
    weekly.look()
    desk.kiosk.start("qinghe-books")
    assert "QR codes shown,0" in file.read_text("utf-8-sig")
    desk.clock.advance(days=8)
    weekly.look()
    assert "QR codes shown,1" in file.read_text("utf-8-sig")
    # It is right now: it stays.
    dated(file, desk.clock.now())
    desk.clock.advance(days=1)
    told = len(exported(desk))
    weekly.look()
    assert len(exported(desk)) == told


def test_what_was_written_early_is_noticed_after_its_week_too(weekly, desk):
    """Nobody was there in that week; by now its file looks as if it were of the week after."""
    desk.clock.advance(days=8)
    file = weekly.folder / weekly.look()[0]
    dated(file, desk.clock.now())
    desk.clock.advance(days=-8)
    desk.kiosk.start("qinghe-books")
    assert "QR codes shown,0" in file.read_text("utf-8-sig")
    desk.clock.advance(days=9)
    weekly.look()
    assert "QR codes shown,1" in file.read_text("utf-8-sig")
    assert len(exported(desk)) == 2
    # What is right stays, whatever is done to its date and language.
    for days in (0, 1, 2):
        dated(file, desk.clock.now() + timedelta(days=days))
        weekly.preferences.write(Preferences("zh_CN", report_folder=str(weekly.folder)))
        weekly.look()
    assert len(exported(desk)) == 2
    # So does what a person has made of it.
    file.write_bytes(file.read_text("utf-8-sig").replace(",", ";").encode("utf-16"))
    weekly.look()
    assert len(exported(desk)) == 2


def remarked(text):
    return text.replace("2026-01-06,0,0,0,0,0,0,0", "2026-01-06,0,0,0,0,0,0,0,fire drill")


CHANGES = {
    "a remark on a day": remarked,
    "a row more": lambda text: text + "closed on Tuesday\r\n",
    "a count": lambda text: text.replace("2026-01-06,0,0,0,0,0,0,0", "2026-01-06,1,0,0,0,0,0,1"),
    "a line more at the head": lambda text: text.replace("Made,", "For,the board\r\nMade,"),
    "saved by a spreadsheet": lambda text: text.replace("\r\n", "\n"),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("early", [False, True])
def test_what_somebody_has_changed_stays_and_what_is_right_is_written_beside_it(
    weekly, desk, change, early
):
    """*early*: by a clock that was ahead; else, a session was counted in that week since."""
    desk.clock.advance(days=7)
    (name,) = weekly.look()
    file, beside = weekly.folder / name, weekly.folder / "report-2026-W02-2.csv"
    before = file.read_bytes().decode("utf-8-sig")
    theirs = CHANGES[change](before)
    assert theirs != before
    file.write_bytes(theirs.encode("utf-8-sig"))
    if early:
        dated(file, desk.clock.now() - timedelta(days=1))
    desk.clock.advance(days=-7)
    desk.kiosk.cancel(desk.kiosk.start("qinghe-books").session.session_id)
    desk.clock.advance(days=7)
    for _ in range(2):
        assert weekly.look() == [beside.name, name]
    assert file.read_bytes() == theirs.encode("utf-8-sig")
    assert "QR codes shown,1" in beside.read_text("utf-8-sig")
    assert len(exported(desk)) == 2
    # The same holds for that one.
    beside.write_bytes(remarked(beside.read_text("utf-8-sig")).encode("utf-8-sig"))
    assert len(weekly.look()) == 2


def test_a_remark_on_what_is_right_needs_nothing_beside_it(weekly, desk):
    desk.kiosk.cancel(desk.kiosk.start("qinghe-books").session.session_id)
    desk.clock.advance(days=7)
    (name,) = weekly.look()
    file = weekly.folder / name
    file.write_text(remarked(file.read_text("utf-8-sig")), "utf-8-sig")
    assert weekly.look() == [name]
    assert "fire drill" in file.read_text("utf-8-sig")
    assert len(exported(desk)) == 1


def test_a_week_is_not_written_while_one_of_its_sessions_is_open(weekly, desk):
    desk.clock.advance(days=6, hours=14, minutes=29)
    issued = desk.kiosk.start("qinghe-books")
    desk.clock.advance(minutes=1, seconds=10)
    before = weekly.look()
    assert "report-2026-W02.csv" not in before
    desk.kiosk.cancel(issued.session.session_id)
    # One of the next week is not waited for.
    desk.kiosk.start("yunshan-tea")
    (name,) = set(weekly.look()) - set(before)
    assert name == "report-2026-W02.csv"
    # Cancelled, none in progress, one in all.
    assert "Desk 1,0,0,0,0,1,0,1" in (weekly.folder / name).read_text("utf-8-sig")


def test_a_session_of_a_kiosk_that_is_off_is_waited_for_no_longer_than_a_day(weekly, desk):
    desk.clock.advance(days=6, hours=14, minutes=29)
    desk.kiosk.start("qinghe-books")
    desk.clock.advance(hours=23)
    assert "report-2026-W02.csv" not in weekly.look()
    desk.clock.advance(hours=2)
    assert "report-2026-W02.csv" in weekly.look()


def test_nothing_is_written_unasked_or_while_nobody_is_signed_in(weekly, desk):
    weekly.name = ""
    assert weekly.look() == []
    weekly.name = "anna"
    weekly.preferences.write(Preferences())
    assert weekly.look() == []
    assert exported(desk) == []


def test_who_is_limited_to_a_branch_gets_nothing_of_the_others(weekly, desk):
    desk.staff.change_branch("Desk 1", "North")
    desk.staff.add("bert", "314159")
    desk.staff.limit("bert", "North", by="staff:anna")
    weekly.name = "bert"
    assert weekly.look() == []
    assert exported(desk) == []
    weekly.name = "anna"
    assert len(weekly.look()) == 1


def test_a_folder_that_is_gone_is_told_and_tried_again(weekly, desk, caplog):
    away = weekly.folder.with_name("away")
    weekly.folder.rename(away)
    weekly.report.look()
    weekly.work.finish()
    assert "there is no such file or folder" in caplog.text
    assert str(weekly.folder) in caplog.text
    assert exported(desk) == []
    (problem,) = weekly.problems
    assert problem.target.parent == weekly.folder
    away.rename(weekly.folder)
    desk.clock.advance(seconds=timedelta(hours=1).total_seconds())
    assert len(weekly.look()) == 1
    assert weekly.problems[1:] == [None]


def test_on_a_full_disk_the_trail_is_told_of_nothing(weekly, desk, monkeypatch):
    def no_room(handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(module, "flush", no_room)
    assert weekly.look() == weekly.look() == []
    assert exported(desk) == []
    assert weekly.problems[-1].error.errno == errno.ENOSPC


def test_a_file_that_the_trail_cannot_be_told_of_is_not_kept(weekly, desk, monkeypatch):
    def refuse(*_):
        raise DatabaseUnavailable("gone", Fault.NO_NETWORK)

    monkeypatch.setattr(HistoryService, "note_report", refuse)
    assert weekly.look() == []
    assert weekly.problems == []


def test_it_is_in_the_kiosks_language_whichever_a_visitor_has_chosen(weekly, qapp):
    weekly.preferences.write(Preferences(report_folder=str(weekly.folder), language="zh_TW"))
    visitor = Translation(qapp, "zh_CN")
    (name,) = weekly.look()
    visitor.close()
    assert "顯示行動條碼" in (weekly.folder / name).read_text("utf-8-sig")
    (weekly.folder / name).unlink()
    weekly.preferences.write(Preferences(report_folder=str(weekly.folder)))
    visitor = Translation(qapp, "zh_CN")
    weekly.look()
    visitor.close()
    assert "QR codes shown" in (weekly.folder / name).read_text("utf-8-sig")


def test_health_says_why_it_is_not_written(qtbot):
    page = HealthPage(None)
    qtbot.addWidget(page)
    line = page.findChild(QLabel, "reportHealthLabel")
    page.note_report(None)
    assert line.parent().isHidden()
    target = Path("/reports/chain/report-2026-W02.csv")
    page.note_report(NotWritten(FileNotFoundError(errno.ENOENT, "none"), target))
    assert not line.parent().isHidden()
    assert "there is no such folder" in line.text()
    assert "chain" in line.text()
    page.note_report(None)
    assert line.parent().isHidden()
