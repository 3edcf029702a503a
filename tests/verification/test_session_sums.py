"""What a report adds up is what it would read: whatever was counted, killed, late or edited."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from testbed.databases import SERVER, statement
from testbed.past_sessions import add_past_sessions
from testbed.service_fixture import AT_ONCE, Desk
from tests.support.selection import others_long
from verification.domain.settings import Settings
from verification.services.history import HistoryService
from verification.services.session_sums import SessionSums
from verification.services.timekeeping import Timekeeping
from verification.store.database import Beside
from verification.store.repositories.sums import whole_days


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    yield desk
    desk.database.close()


@pytest.fixture
def records(desk):
    return HistoryService(desk.database, desk.clock, Settings())


def sums(desk, batches=AT_ONCE):
    return SessionSums(desk.database, Timekeeping.of(desk.clock), batches)


def periods(now):
    """Whole days, parts of them, an hour and all there is."""
    source = random.Random(5)  # noqa: S311 - no secret
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    yield midnight - timedelta(days=7), midnight
    yield midnight - timedelta(days=20, hours=8), now + timedelta(seconds=1)
    yield midnight - timedelta(days=3), midnight - timedelta(days=3, hours=-1)
    yield midnight - timedelta(days=400), now + timedelta(days=1)
    for _ in range(2):
        since = now - timedelta(minutes=source.randint(0, 40_000))
        yield since, since + timedelta(minutes=source.randint(1, 30_000))


def reports(desk, records):
    now = desk.clock.now()
    return [
        records.report(since, until, station)
        for since, until in periods(now)
        for station in ("", "Desk 2", "nowhere")
    ]


def test_a_report_says_the_same_whether_its_days_were_counted_or_not(desk, records):
    add_past_sessions(desk.database, desk.clock.now(), 1500)
    desk.kiosk.start("qinghe-books")
    before = reports(desk, records)
    assert sums(desk).count() > 1300
    assert statement(desk.database, "SELECT count(*) FROM session_sum")[0][0] > 100
    assert reports(desk, records) == before
    with desk.database.reading() as transaction:
        for since, until in periods(desk.clock.now()):
            hours = transaction.history.hours(since, until)
            assert set(records.report(since, until).hours) == set(hours)
    # Nothing is left to do.
    assert sums(desk).count() == 0


def test_a_report_reads_what_was_counted_and_not_the_sessions_again(desk, records):
    add_past_sessions(desk.database, desk.clock.now(), 600)
    now = desk.clock.now()
    sums(desk).count()
    true = records.report(now - timedelta(days=40), now)
    statement(desk.database, "UPDATE session_sum SET count = count + 1 WHERE figure = 'scanned'")
    assert records.report(now - timedelta(days=40), now).scanned > true.scanned
    # And what somebody has done to the counts is mended by counting again.
    sums(desk).count_again()
    assert records.report(now - timedelta(days=40), now) == true


@pytest.mark.long
def test_counting_goes_on_where_it_was_ended(desk, records):
    add_past_sessions(desk.database, desk.clock.now(), 900)
    before = reports(desk, records)
    left = [5]

    def proceed():
        left[0] -= 1
        return left[0] >= 0

    first = sums(desk, replace(AT_ONCE, proceed=proceed)).count()
    assert 0 < first < 300
    assert reports(desk, records) == before
    assert first + sums(desk).count() > 800
    assert reports(desk, records) == before


def test_a_session_that_begins_in_a_day_that_was_counted_is_in_the_report(desk, records):
    now = desk.clock.now()
    add_past_sessions(desk.database, now, 600)
    sums(desk).count()
    # As after a clock was wrong for a while.
    add_past_sessions(desk.database, now - timedelta(days=12), 50, seed=2, days=2)
    late = reports(desk, records)
    assert records.report(now - timedelta(days=400), now).generated == 650
    assert sums(desk).count() > 100
    assert reports(desk, records) == late


def test_a_day_with_an_open_session_waits_for_its_end(desk, records):
    issued = desk.kiosk.start("qinghe-books")
    desk.clock.advance(days=2)
    assert sums(desk).count() == 0
    desk.kiosk.cancel(issued.session.session_id)
    assert sums(desk).count() == 1


def while_a_day_is_counted(desk, act):
    """Count a station's next day, and have *act* begin before that is committed."""
    with ThreadPoolExecutor(1) as pool:
        with desk.database.writing(Beside.ALL) as transaction:
            station = transaction.sums.stations()[0]
            day = transaction.sums.next_day(station, desk.clock.now())
            assert transaction.sums.count(day)
            acting = pool.submit(act)
            # A file has one writer: there it waits for the commit, whatever it does.
            while SERVER and not acting.done() and not waits_for_a_lock(desk):
                pass
        return acting.result()


def waits_for_a_lock(desk):
    return statement(
        desk.database,
        "SELECT 1 FROM pg_stat_activity"
        " WHERE wait_event_type = 'Lock' AND datname = current_database()",
    )


def count_a_day(desk):
    with desk.database.writing(Beside.ALL) as transaction:
        (station, *_) = transaction.sums.stations()
        transaction.sums.count(transaction.sums.next_day(station, desk.clock.now()))


@pytest.mark.parametrize("days_before", others_long([0, 1], 0))
def test_two_who_count_at_once_count_no_day_twice(desk, records, days_before):
    add_past_sessions(desk.database, desk.clock.now(), 300, days=8)
    before = reports(desk, records)
    for _ in range(days_before):
        count_a_day(desk)
    while_a_day_is_counted(desk, sums(desk).count)
    sums(desk).count()
    assert reports(desk, records) == before
    assert sums(desk).count() == 0


@pytest.mark.parametrize("days_before", others_long([0, 1], 0))
def test_what_is_forgotten_while_another_counts_is_counted_once(desk, records, days_before):
    add_past_sessions(desk.database, desk.clock.now(), 300, days=8)
    before = reports(desk, records)
    for _ in range(days_before):
        count_a_day(desk)

    def forget():
        with desk.database.writing(Beside.ALL) as transaction:
            transaction.sums.forget()

    while_a_day_is_counted(desk, forget)
    assert reports(desk, records) == before
    sums(desk).count()
    assert reports(desk, records) == before
    assert sums(desk).count() == 0


@pytest.mark.long
def test_a_day_that_another_has_counted_since_it_was_looked_at_is_left_alone(desk, records):
    add_past_sessions(desk.database, desk.clock.now(), 300, days=8)
    before = reports(desk, records)
    with desk.database.reading() as transaction:
        day = transaction.sums.next_day(transaction.sums.stations()[0], desk.clock.now())
    count_a_day(desk)
    with desk.database.writing(Beside.ALL) as transaction:
        assert transaction.sums.count(day) == 0
    assert reports(desk, records) == before


@pytest.mark.long
def test_a_purge_leaves_the_counts(desk, records):
    add_past_sessions(desk.database, desk.clock.now(), 300, days=8)
    sums(desk).count()
    before = reports(desk, records)
    desk.purge(days=2)
    assert reports(desk, records) == before


def test_where_nothing_is_to_be_counted_nothing_is_locked(desk, monkeypatch):
    add_past_sessions(desk.database, desk.clock.now(), 30)
    sums(desk).count()
    monkeypatch.setattr(type(desk.database), "writing", None)
    assert sums(desk).count() == 0


@pytest.mark.parametrize(
    ("since", "first"),
    [
        (datetime(2026, 1, 5, tzinfo=UTC), 5),
        (datetime(2026, 1, 5, 0, 0, 0, 1, tzinfo=UTC), 6),
        (datetime(2026, 1, 5, 8, tzinfo=timezone(timedelta(hours=8))), 5),
        (datetime(2026, 1, 5, tzinfo=timezone(timedelta(hours=8))), 5),
        (datetime(2026, 1, 4, 23, 59, tzinfo=UTC), 5),
    ],
)
def test_whole_days_lie_between_midnights_of_utc(since, first):
    until = datetime(2026, 1, 9, 23, 59, tzinfo=UTC)
    days = datetime(2026, 1, first, tzinfo=UTC), datetime(2026, 1, 9, tzinfo=UTC)
    assert whole_days(since, until) == days


@pytest.mark.parametrize(("branch", "started"), [("North", 0), ("South", 1), ("", 1)])
def test_a_report_of_a_station_and_a_branch_is_of_neither_elsewhere(desk, records, branch, started):
    other = Desk(desk.path, "Desk 2")
    other.share_clock(desk.clock)
    desk.staff.change_branch("Desk 1", "North")
    desk.staff.change_branch("Desk 2", "South")
    other.kiosk.start("qinghe-books")
    other.kiosk.call_staff()
    now = desk.clock.now()
    report = records.report(now - timedelta(days=1), now + timedelta(days=1), "Desk 2", branch)
    assert (report.generated, report.figures.calls) == (started, started)
    other.database.close()
