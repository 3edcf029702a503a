"""The figures that a lead takes along: they add up, and say where, when and by whom."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime, timedelta

import pytest

from testbed.past_sessions import add_past_sessions
from testbed.service_fixture import Desk
from verification.domain.local_time import local
from verification.domain.settings import Settings
from verification.services.fault_words import as_written
from verification.services.history import HistoryService
from verification.services.report_file import ReportHead, last_whole_week, report_csv


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    yield desk
    desk.database.close()


def tables(desk, since, until, station=""):
    """Return the file's tables: each heading with its rows."""
    records = HistoryService(desk.database, desk.clock, Settings())
    head = ReportHead(station, since, until, desk.clock.now(), "li.na")
    content = report_csv(records.report(since, until, station), head, as_written)
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    found, table = [], []
    for row in [*rows, []]:
        if row:
            table.append(row)
        else:
            found.append(table)
            table = []
    return found


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


def test_days_without_a_session_are_there_and_no_cell_is_a_formula(desk):
    now = desk.clock.now()
    add_past_sessions(desk.database, now, 3, days=1, stations=("=1+1",))
    _, _, days, _, stations, *_ = tables(desk, now - timedelta(days=3), now)
    assert len(days) == 1 + 4
    assert stations[1][0] == "'=1+1"


@pytest.mark.parametrize("day", range(7))
def test_the_last_whole_week_is_monday_to_sunday_whatever_day_it_is(day):
    now = datetime(2026, 11, 23 + day, 12, tzinfo=UTC)
    since, until = last_whole_week(now)
    assert (local(since).date().isoformat(), local(since).weekday()) == ("2026-11-16", 0)
    assert (local(until).date().isoformat(), local(until).hour) == ("2026-11-23", 0)
