"""What staff type about a visitor, and the sessions that are found."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from testbed.databases import statement
from testbed.past_sessions import add_past_sessions
from testbed.service_fixture import CONSENT, UNVERIFIED, Desk, holder
from ui.staff_wording import event_text
from verification.domain.history import RecordFilter
from verification.domain.local_time import start_of_today
from verification.domain.masking import mask_name
from verification.domain.search import read_search
from verification.domain.session import ResultCode
from verification.services.search import COUNTED, SHOWN, SearchService

STATIONS = ("Desk 1", "Desk 10", "前台 3")
NOW = datetime(2026, 1, 5, 15, 0).astimezone()


def read(text):
    return read_search(text, NOW, STATIONS)


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("qinghe", "qinghe"),
        ("  QINGHE-books ", "qinghe-books"),
        ("qi***ks", "qi***ks"),
        ("1A2B 3C4D", "1a2b3c4d"),
        ("Reference 1a2b 3c4d", "1a2b3c4d"),
        ("reference: 1a2b3c4d", "1a2b3c4d"),
        ("编号 1a2b 3c4d", "1a2b3c4d"),
        ("編號：1a2b 3c4d", "1a2b3c4d"),
        ("编号20260504", "20260504"),
        ("Numéro de référence 1a2b 3c4d", "1a2b3c4d"),
        ("qinghe20260504", "qinghe20260504"),
        ("qinghe 1a2b", "qinghe 1a2b"),
        ("Li Wei", "li wei"),
        ("1a2b3c4d", "1a2b3c4d"),
        ("", ""),
    ],
)
def test_an_account_or_a_reference(text, account):
    assert read(text) == RecordFilter(account=account, by_end=bool(account))


@pytest.mark.parametrize(
    ("text", "station"),
    [("desk 1", "Desk 1"), ("desk 10", "Desk 10"), ("前台 3", "前台 3"), ("desk 11", "")],
)
def test_a_station_is_known_by_its_whole_name(text, station):
    assert read(text).station == station


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("this morning", 0, 12),
        ("this afternoon", 12, 24),
        ("Today", 0, 24),
        ("yesterday", -24, 0),
        ("today morning", 0, 12),
        ("yesterday morning", -24, -12),
        ("Yesterday  afternoon", -12, 0),
        ("今天上午", 0, 12),
        ("今天 上午", 0, 12),
        ("今日上午", 0, 12),
        ("今天早上", 0, 12),
        ("今早", 0, 12),
        ("早上", 0, 12),
        ("今天下午", 12, 24),
        ("昨天上午", -24, -12),
        ("昨日上午", -24, -12),
        ("昨天 下午", -12, 0),
        ("上午", 0, 12),
        ("下午", 12, 24),
        ("今天", 0, 24),
        ("昨天", -24, 0),
        ("前天", -48, -24),
        ("前天下午", -36, -24),
        ("the day before yesterday", -48, -24),
        ("day before yesterday morning", -48, -36),
        ("this evening", 18, 24),
        ("tonight", 18, 24),
        ("yesterday evening", -6, 0),
        ("last night", -6, 0),
        ("今晚", 18, 24),
        ("今天晚上", 18, 24),
        ("晚上", 18, 24),
        ("昨晚", -6, 0),
        ("昨早", -24, -12),
    ],
)
def test_a_time_of_these_days(text, since, until):
    wanted = read(text)
    midnight = start_of_today(NOW)
    assert [(one - midnight).total_seconds() / 3600 for one in (wanted.since, wanted.until)] == [
        since,
        until,
    ]
    assert wanted.account == ""


CHANGED = {
    # Summer time begins and ends at 01:00 UTC: these days have 23 and 25 hours.
    datetime(2026, 3, 29, tzinfo=UTC): ("03-28 23:00", "03-29 10:00", "03-29 22:00"),
    datetime(2026, 10, 25, tzinfo=UTC): ("10-24 22:00", "10-25 11:00", "10-25 23:00"),
}


@pytest.mark.parametrize("day", CHANGED)
@pytest.mark.parametrize("days_later", [0, 1])
def test_a_time_of_a_day_on_which_the_clocks_change(zone, day, days_later):
    zone("Europe/Berlin")
    begins, noon, ends = CHANGED[day]
    words = (
        (("today", "今天"), ("this morning", "今天上午"), ("this afternoon", "今天下午")),
        (
            ("yesterday", "昨天"),
            ("yesterday morning", "昨天上午"),
            ("yesterday afternoon", "昨天下午"),
        ),
    )[days_later]
    now = day + timedelta(days=days_later, hours=20)
    bounds = (begins, ends), (begins, noon), (noon, ends)
    for texts, expected in zip(words, bounds, strict=True):
        for text in texts:
            wanted = read_search(text, now, ())
            found = (wanted.since, wanted.until)
            assert tuple(f"{one.astimezone(UTC):%m-%d %H:%M}" for one in found) == expected
            assert wanted.account == ""


@pytest.mark.parametrize("text", ["today-shop", "yesterdays", "shop-today", "xdesk 1", "desk 1-x"])
def test_a_word_inside_another_is_part_of_an_account(text):
    assert read(text) == RecordFilter(account=text, by_end=True)
    assert read(f"{text} desk 10 today") == replace(
        read("desk 10 today"), account=text, by_end=True
    )


def test_a_station_may_be_called_like_a_time():
    wanted = read_search("yesterday today desk", NOW, ("Today desk",))
    assert (wanted.station, wanted.account) == ("Today desk", "")
    assert wanted.until == start_of_today(NOW)


@pytest.mark.parametrize("station", ["今日超市", "下午茶", "Today desk", "早上好 2", "昨天上午店"])
def test_a_station_whose_name_has_a_time_in_it_is_found_by_it(station):
    stations = (*STATIONS, station)
    assert read_search(station, NOW, stations) == RecordFilter(station=station)
    for text in (f"yesterday {station} qinghe", f"qinghe {station} 昨天"):
        wanted = read_search(text, NOW, stations)
        assert (wanted.station, wanted.account) == (station, "qinghe")
        assert wanted.until == start_of_today(NOW)


@pytest.mark.parametrize(("station", "text"), [("Morning", "this morning"), ("今早", "今早")])
def test_a_station_that_is_called_like_a_part_of_a_time_is_not_meant_by_it(station, text):
    wanted = read_search(text, NOW, (station,))
    assert (wanted.station, wanted.since) == ("", start_of_today(NOW))


def test_a_name_that_begins_like_a_time_is_none():
    assert read("早川").account == "早川"
    assert read("今村").account == "今村"


def test_of_two_stations_that_begin_alike_the_longer_is_meant():
    stations = ("Desk", "Desk 1")
    assert read_search("desk 1", NOW, stations).station == "Desk 1"
    assert read_search("desk 2", NOW, stations) == RecordFilter(
        station="Desk", account="2", by_end=True
    )


def test_one_time_and_one_station_are_read_and_the_rest_is_an_account():
    assert read("desk 1 desk 1").account == "desk 1"
    assert read("today today").account == "today"


def test_all_at_once():
    wanted = read("qinghe  this morning desk 10")
    assert (wanted.account, wanted.station, wanted.since.hour) == ("qinghe", "Desk 10", 0)


@pytest.fixture
def served(desk):
    """A failed session here and an open one at another station."""
    issued = desk.kiosk.start("qinghe-books")
    desk.phone.scan(desk.code(issued), holder(UNVERIFIED))
    other = Desk(desk.path, station="Desk 2")
    other.share_clock(desk.clock)
    desk.clock.advance(seconds=30)
    other.kiosk.start("yunshan-tea")
    desk.search = SearchService(desk.database, desk.clock)
    desk.reference = issued.session.reference
    return desk


@pytest.mark.parametrize("text", ["qinghe", "books", "qi***ks", "desk 1", "QINGHE today"])
def test_a_visitors_session_is_found_by_what_they_remember(served, text):
    found = served.search.find(text)
    assert [one.result for one in found.records] == [ResultCode.NOT_FINISHED]
    assert (found.count, found.more) == (1, False)


@pytest.mark.parametrize("letter", ["a", "*", "某", "\x00"])
def test_what_is_far_too_long_is_only_not_found(served, letter):
    wanted = served.search.find(letter * 32_000).wanted
    assert wanted.account == letter * 200


def verify(desk):
    """A visitor is verified here."""
    issued = desk.kiosk.start("lanqiao-design")
    asked = desk.phone.scan(desk.code(issued), holder())
    desk.phone.authorize(asked.authorization_id, holder(), CONSENT)


def called(desk, name):
    """The person who was verified has another name."""
    desk.edited = True
    with desk.database.writing() as transaction:
        [account] = transaction.accounts.named("林", 1)
        masked = desk.database.seal.seal(
            f"verified_identity.sealed_masked_name/{account}", mask_name(name)
        )
    statement(desk.database, "UPDATE verified_identity SET sealed_masked_name = ?", masked)


@pytest.mark.parametrize("text", ["林", "林知夏", "林**", "林 today", "desk 1 林"])
def test_who_was_verified_is_found_by_the_name_or_its_masked_form(served, text):
    verify(served)
    found = served.search.find(text)
    assert [one.result for one in found.records] == [ResultCode.VERIFIED]
    assert found.records[0].account == "la***gn"


@pytest.mark.parametrize(
    "text", ["S", "smith", "Smith, John", "j. smith", "J*** S****", "s**** today", "desk 1 smith"]
)
def test_who_has_a_name_in_latin_letters_is_found_as_it_is_typed(served, text):
    verify(served)
    called(served, "John Smith")
    found = served.search.find(text)
    # An account that ends with the letter is found, too.
    assert [one.result for one in found.records if one.account != "qi***ks"] == [
        ResultCode.VERIFIED
    ]


def test_a_name_that_is_an_accounts_beginning_too_finds_both(served):
    verify(served)
    called(served, "Quentin Books")
    found = served.search.find("q")
    assert {one.account for one in found.records} == {"la***gn", "qi***ks"}


@pytest.mark.parametrize("text", ["王", "林知夏天", "知夏", "yesterday 林"])
def test_another_name_finds_nobody(served, text):
    verify(served)
    assert served.search.find(text).records == ()


def test_nobody_is_found_by_a_name_whose_consent_was_withdrawn(served):
    verify(served)
    served.phone.withdraw(holder())
    assert served.search.find("林").records == ()


def test_a_slip_that_is_scanned_finds_its_session(served):
    reference = served.reference
    for text in (reference, f"{reference[:4]} {reference[4:]}", reference.upper()):
        [record] = served.search.find(text).records
        assert record.reference == reference
    assert [one.action for one in served.search.timeline(record)][:1] == ["session_started"]


@pytest.mark.parametrize("text", ["nobody", "qi***tea", "desk 2 qinghe", "yesterday", "%", "_"])
def test_what_does_not_fit_is_not_found(served, text):
    found = served.search.find(text)
    assert (found.records, found.count) == ((), 0)


def test_many_are_counted_up_to_a_limit(served):
    assert (SHOWN, COUNTED) == (100, 1000)
    served.edited = True
    add_past_sessions(served.database, served.clock.now().replace(hour=0), COUNTED + 50)
    found = served.search.find("desk 1")
    assert len(found.records) == SHOWN
    assert found.count > SHOWN
    everything = served.search.find("")
    assert (everything.count, everything.more) == (COUNTED, True)


def test_as_many_as_are_shown_are_counted_exactly(served):
    served.edited = True
    add_past_sessions(served.database, served.clock.now().replace(hour=0), SHOWN - 2)
    found = served.search.find("")
    assert (len(found.records), found.count, found.more) == (SHOWN, SHOWN, False)


def test_a_call_is_the_last_visitors_for_ten_minutes(served):
    [record] = served.search.find("desk 1").records
    served.clock.advance(minutes=9, seconds=29)
    served.kiosk.call_staff()
    actions = [one.action for one in served.search.timeline(record)]
    assert actions[-1] == "call_raised"
    served.clock.advance(seconds=2)
    served.staff.mark_seen(served.staff.alerts(), "anna")
    served.kiosk.call_staff()
    assert [one.action for one in served.search.timeline(record)].count("call_raised") == 1


def test_a_call_is_in_the_timeline_of_the_visitor_who_made_it(served):
    first = served.kiosk.start("qinghe-books").session
    alert_id = served.kiosk.call_staff()
    served.console.solve(alert_id, "told about the app", "anna")
    served.kiosk.cancel(first.session_id)
    served.clock.advance(seconds=5)
    served.kiosk.start("qinghe-books")
    served.kiosk.call_staff()
    record = served.search.find(first.session_id[:8]).records[0]
    calls = [one for one in served.search.timeline(record) if one.action.startswith("call_")]
    assert [(one.action, one.actor, one.detail) for one in calls] == [
        ("call_raised", "visitor", ""),
        ("call_answered", "anna", ""),
        ("call_solved", "anna", "told about the app"),
    ]


@pytest.mark.parametrize("name", [None, "", "\u202eanna", "\x1b[2J"])
def test_who_answered_a_call_is_nobody_where_that_is_no_name(served, name):
    call = served.kiosk.call_staff()
    served.console.come(call, "anna")
    served.console.solve(call, "", "anna")
    statement(served.database, "UPDATE staff_alert SET seen_by = ?, solved_by = ?", name, name)
    served.edited = True
    [record] = served.search.find("desk 1").records
    said = [event_text(one) for one in served.search.timeline(record)]
    assert said[-2:] == ["– comes to help", "Solved by –"]


def test_of_a_branch_only_what_was_at_its_stations_is_found(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    other = Desk(desk.path, "Desk 2")
    other.share_clock(desk.clock)
    desk.kiosk.start("qinghe-books")
    desk.clock.advance(seconds=1)
    other.kiosk.start("yunshan-tea")
    desk.staff.change_branch("Desk 2", "North")
    search = SearchService(desk.database, desk.clock)
    assert [one.station for one in search.find("").records] == ["Desk 2", "Desk 1"]
    assert [one.station for one in search.find("", "North").records] == ["Desk 2"]
    assert search.find("qinghe", "North").count == 0
    # A removed kiosk's sessions are of its branch still.
    desk.staff.revoke_kiosk("Desk 2")
    desk.staff.remove_kiosk("Desk 2")
    assert search.find("", "North").count == 1
