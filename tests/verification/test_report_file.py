"""The figures that a lead takes along: they add up, and say where, when and by whom."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace

import pytest

from testbed.past_sessions import add_past_sessions
from testbed.service_fixture import AT_ONCE, Desk
from verification.domain.handover import ShiftFigures
from verification.domain.history import HourCount, Outcome, Report, StationCount
from verification.domain.local_time import local, start_of_day
from verification.domain.placeholders import as_written
from verification.domain.session import ResultCode
from verification.domain.settings import Settings
from verification.services.history import HistoryService
from verification.services.record_words import result_words
from verification.services.report_file import (
    ReportHead,
    last_whole_week,
    reasons,
    report_csv,
    weekly_name,
)
from verification.services.session_sums import SessionSums
from verification.services.timekeeping import Timekeeping


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    yield desk
    desk.database.close()


def tables(desk, since, until, station="", branch=""):
    """Return the file's tables: each heading with its rows."""
    records = HistoryService(desk.database, desk.clock, Settings())
    head = ReportHead(station, since, until, desk.clock.now(), "li.na", branch)
    content = report_csv(records.report(since, until, station, branch), head, as_written)
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    found, table = [], []
    for row in [*rows, []]:
        if row:
            table.append(row)
        else:
            found.append(table)
            table = []
    return found


@pytest.mark.parametrize(
    "place", ["Asia/Kolkata", "Australia/Adelaide", "Asia/Kathmandu", "America/St_Johns", "UTC"]
)
@pytest.mark.parametrize("is_counted", [False, True])
def test_a_day_begins_at_its_midnight_wherever_that_is(desk, zone, place, is_counted):
    zone(place)
    day = date(2026, 1, 5)
    for minutes in (-70, -10, 10, 50, 24 * 60 - 10, 24 * 60 + 10):
        desk.clock.time = start_of_day(day) + timedelta(minutes=minutes)
        desk.kiosk.cancel(desk.kiosk.start("qinghe-books").session.session_id)
    desk.clock.advance(days=2)
    if is_counted:
        assert SessionSums(desk.database, Timekeeping.of(desk.clock), AT_ONCE).count() == 6

    def rows(first, last, **moved):
        since, until = start_of_day(first), start_of_day(last + timedelta(days=1))
        *_, days, hours, _, _, _ = tables(desk, since + timedelta(**moved), until)
        assert sum(int(row[-1]) for row in hours[1:]) == sum(int(row[-1]) for row in days[1:])
        return {row[0]: int(row[-1]) for row in days[1:]}, {row[0]: row[-1] for row in hours[1:]}

    days, hours = rows(day, day)
    assert days == {"2026-01-05": 3}
    assert (hours["00:00"] != "0", hours["23:00"]) == (True, "1")
    days, _ = rows(day - timedelta(days=1), day + timedelta(days=1))
    assert days == {"2026-01-04": 2, "2026-01-05": 3, "2026-01-06": 1}
    # A period that begins within such an hour, or after it.
    assert rows(day, day, minutes=11)[0] == {"2026-01-05": 2}
    assert rows(day, day, minutes=51)[0] == {"2026-01-05": 1}


@pytest.mark.parametrize("place", ["Asia/Kolkata", "Asia/Kathmandu", "UTC"])
def test_the_first_visitor_of_today_is_in_its_first_hour(desk, zone, place):
    zone(place)
    desk.clock.time = start_of_day(date(2026, 1, 5)) + timedelta(minutes=10)
    desk.kiosk.start("qinghe-books")
    [first] = HistoryService(desk.database, desk.clock, Settings()).today().hours
    assert local(first.hour).hour == 0


def test_every_table_adds_up_to_the_sessions(desk):
    now = desk.clock.now()
    rows = add_past_sessions(desk.database, now, 900, days=20)
    since = now - timedelta(days=7)
    wanted = [row for row in rows if row["created_at"] >= since]
    failed = [row for row in wanted if row["state"] != "verified"]
    head, totals, days, hours, stations, reasons, seconds = tables(desk, since, now)
    assert head[1] == ["Station", "All stations"]
    assert head[3][-1] == "li.na"
    assert ["QR codes shown", str(len(wanted))] in totals
    for table in (days, hours, stations):
        assert table[0][1] == "Verified"
        assert sum(int(row[-1]) for row in table[1:]) == len(wanted)
        assert sum(int(row[1]) for row in table[1:]) == len(wanted) - len(failed)
    assert [row[0] for row in stations[1:]] == ["Desk 1", "Desk 2"]
    assert sum(int(row[1]) for row in reasons[1:]) == len(failed)
    counts = [int(row[1]) for row in reasons[1:]]
    assert counts == sorted(counts, reverse=True)
    assert sum(int(row[1]) for row in seconds[1:]) == len(wanted) - len(failed)


def test_what_staff_cancelled_is_a_reason_of_its_own():
    cancelled, declined = ResultCode.CANCELLED_AT_KIOSK, ResultCode.DECLINED
    figures = ShiftFigures(9, {cancelled: 3, declined: 4, ResultCode.VERIFIED: 2}, None, 0, 0, 1, 0)
    assert reasons(SimpleNamespace(figures=figures), as_written) == (
        ("Declined on the phone", declined, 4),
        ("Cancelled at the kiosk", cancelled, 2),
        ("Cancelled by staff", cancelled, 1),
    )


def test_a_report_of_one_station_has_its_sessions_and_calls_alone(desk):
    now = desk.clock.now()
    rows = add_past_sessions(desk.database, now, 300, days=5)
    desk.kiosk.call_staff()
    since, until = now - timedelta(days=5), now + timedelta(seconds=1)
    own = [row for row in rows if row["station"] == "Desk 2"]
    head, totals, *_ = tables(desk, since, until, "Desk 2")
    assert head[1] == ["Station", "Desk 2"]
    assert ["QR codes shown", str(len(own))] in totals
    assert ["Calls for help", "0"] in totals
    everywhere = tables(desk, since, until)[1]
    assert ["Calls for help", "1"] in everywhere
    assert ["Calls not solved", "1"] in everywhere


def test_a_report_of_a_branch_has_its_stations_alone_and_names_the_branch(desk):
    now = desk.clock.now()
    rows = add_past_sessions(desk.database, now, 300, days=5, stations=("Desk 1", "Desk 2"))
    other = Desk(desk.path, "Desk 2")
    other.share_clock(desk.clock)
    other.kiosk.call_staff()
    desk.staff.change_branch("Desk 2", "North")
    since, until = now - timedelta(days=5), now + timedelta(seconds=1)
    own = [row for row in rows if row["station"] == "Desk 2"]
    head, totals, _, _, stations, *_ = tables(desk, since, until, branch="North")
    assert head[1:3] == [["Station", "All stations"], ["Branch", "North"]]
    assert ["QR codes shown", str(len(own))] in totals
    assert ["Calls for help", "1"] in totals
    assert [(row[0], row[-1]) for row in stations] == [("Station", "Branch"), ("Desk 2", "North")]
    everywhere = tables(desk, since, until)[4]
    assert [(row[0], row[-1]) for row in everywhere[1:]] == [("Desk 1", ""), ("Desk 2", "North")]
    assert ReportHead("", since, until, now, "li.na", "North").where(as_written) == "North"


def test_days_without_a_session_are_there_and_no_cell_is_a_formula(desk):
    now = desk.clock.now()
    add_past_sessions(desk.database, now, 3, days=1, stations=("=1+1",))
    _, _, days, _, stations, *_ = tables(desk, now - timedelta(days=3), now)
    assert len(days) == 1 + 4
    assert stations[1][0] == "'=1+1"


def test_a_report_is_written_as_it_is_documented():
    first = datetime(2026, 1, 5).astimezone()
    at = first + timedelta(hours=9, minutes=30)
    hours = (
        HourCount(at, Outcome.VERIFIED, 2),
        HourCount(at, Outcome.EXPIRED, 1),
        HourCount(at + timedelta(hours=26), Outcome.IN_PROGRESS, 4),
    )
    stations = (StationCount("Desk 2", Outcome.VERIFIED, 2), StationCount("A", Outcome.FAILED, 1))
    results = {
        ResultCode.VERIFIED: 2,
        ResultCode.NOT_SCANNED_IN_TIME: 1,
        ResultCode.DECLINED: 1,
        ResultCode.NOT_FINISHED: 3,
    }
    figures = ShiftFigures(7, results, 24.6, 5, 1, 0, 0)
    report = Report(hours, stations, 9, 8, 2, ((0, 1), (10, 1)), figures)
    head = ReportHead("", first, first + timedelta(days=2), at, "li.na")
    assert head.period == "2026-01-05 – 2026-01-06"
    assert head.where(as_written) == "All stations"
    content = report_csv(report, head, as_written)
    assert content.startswith(b"\xef\xbb\xbf")
    outcomes = "Verified,Failed,Declined,Expired,Cancelled,In progress,Total"
    at_nine, at_eleven = "2,0,0,1,0,0,3", "0,0,0,0,0,4,4"
    counts = {9: at_nine, 11: at_eleven}
    assert content.decode("utf-8-sig").split("\r\n") == [
        "JD Cloud individual real-name verification: report",
        "Station,All stations",
        "Period,2026-01-05,2026-01-06",
        "Made,2026-01-05 09:30,li.na",
        "",
        "QR codes shown,9",
        "Scanned,8",
        "Authorized,2",
        "Median seconds from QR code to verified,25",
        "Calls for help,5",
        "Calls not solved,1",
        "",
        f"Day,{outcomes}",
        f"2026-01-05,{at_nine}",
        f"2026-01-06,{at_eleven}",
        "",
        f"Hour of the day,{outcomes}",
        *(f"{hour:02d}:00,{counts.get(hour, '0,0,0,0,0,0,0')}" for hour in range(24)),
        "",
        f"Station,{outcomes}",
        "A,0,1,0,0,0,0,1",
        "Desk 2,2,0,0,0,0,0,2",
        "",
        "Reason,Total",
        "Failed: JD account not real-name verified,3",
        "Declined on the phone,1",
        "Expired: not scanned,1",
        "",
        "Seconds from scan to OK,Total",
        "0–9,1",
        "10–19,1",
        "",
    ]
    nobody = replace(report, figures=replace(figures, median_seconds=None))
    assert b"to verified,\r\n" in report_csv(nobody, head, as_written)


def test_each_result_has_words_of_its_own():
    assert {one: result_words(one, as_written) for one in ResultCode} == {
        ResultCode.VERIFIED: "Verified",
        ResultCode.NOT_FINISHED: "Failed: JD account not real-name verified",
        ResultCode.VERIFIED_OTHERS: "Failed: has verified another account",
        ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED: "Failed: verified meanwhile",
        ResultCode.DECLINED: "Declined on the phone",
        ResultCode.NOT_SCANNED_IN_TIME: "Expired: not scanned",
        ResultCode.NOT_AUTHORIZED_IN_TIME: "Expired: no answer",
        ResultCode.CLOCK_SET_BACK: "Expired: clock was changed",
        ResultCode.CANCELLED_AT_KIOSK: "Cancelled at the kiosk",
        ResultCode.KIOSK_CLOSED: "Cancelled: kiosk closed",
    }


@pytest.mark.parametrize("day", range(7))
def test_the_last_whole_week_is_monday_to_sunday_whatever_day_it_is(day):
    now = datetime(2026, 11, 23 + day, 12, tzinfo=UTC)
    since, until = last_whole_week(now)
    assert (local(since).date().isoformat(), local(since).weekday()) == ("2026-11-16", 0)
    assert (local(until).date().isoformat(), local(until).hour) == ("2026-11-23", 0)


def test_a_weeks_file_is_called_after_the_year_that_its_thursday_is_in():
    for day, name in ((4, "2021-W01"), (11, "2021-W02")):
        assert weekly_name(start_of_day(date(2021, 1, day))) == f"report-{name}"
    assert weekly_name(start_of_day(date(2020, 12, 28))) == "report-2020-W53"
