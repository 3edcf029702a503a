"""The JD app as a page: the document's outcomes, refusals, and what a browser can do wrong."""

from __future__ import annotations

import re

import pytest

from classroom.application import STATIC
from testbed.service_fixture import bind_elsewhere, holder
from tests.support.class_room import ORIGIN
from verification.domain import source_document
from verification.domain.session import ResultCode, SessionState

MALL, FINANCE, UNVERIFIED, BOUND = "lin-zhixia", "chen-wangshu", "zhao-weiming", "sun-jiming"


@pytest.fixture
def phone(class_room):
    return class_room.phone().play(MALL)


def state(class_room, issued):
    return class_room.kiosk.current(issued.session.session_id)


def asked(class_room, phone):
    """A phone that has scanned and is asked."""
    issued = class_room.kiosk.start("qinghe-books")
    phone.scan(issued.code)
    return issued


# -- the document's flow ------------------------------------------------------------------------


def test_a_phone_scans_agrees_and_the_cloud_account_is_verified(class_room, phone):
    issued = asked(class_room, phone)
    session = state(class_room, issued)
    assert session.state is SessionState.SCANNED
    assert phone.headline == "JD Cloud asks for your real name"
    code = session.match_code
    for words in (
        f"{code[:2]} {code[2:]}",
        " ".join(code),
        "Desk 1",
        "qi***ks · JD Cloud account",
        "Individual real-name verification",
        "Real name L** Z*****",
        "Afterwards your JD account can verify no other",
        source_document.CONSENT,
    ):
        assert words in phone.text
    assert "Lin Zhixia" not in phone.page
    phone.submit("/answer", consent="on")
    assert phone.headline == "Authorized"
    assert state(class_room, issued).result is ResultCode.VERIFIED
    assert "qi***ks" in phone.text
    assert "the app has a button for it" in phone.text  # and not the window's way there
    with class_room.desk.database.reading() as transaction:
        consent = transaction.accounts.consent_record(issued.session.session_id)
    assert consent.language == "en"
    phone.submit("/home")
    assert "Has verified a JD Cloud account" in phone.text


@pytest.mark.parametrize(
    ("player", "result", "headline"),
    [
        (UNVERIFIED, ResultCode.NOT_FINISHED, source_document.NOT_FINISHED),
        (BOUND, ResultCode.VERIFIED_OTHERS, source_document.VERIFIED_OTHERS),
    ],
)
def test_the_documents_failures_have_the_documents_words(class_room, player, result, headline):
    phone = class_room.phone().play(player)
    issued = asked(class_room, phone)
    assert phone.headline == headline
    assert state(class_room, issued).result is result


def test_who_has_not_finished_does_it_in_the_app_and_scans_again(class_room):
    phone = class_room.phone().play(UNVERIFIED)
    asked(class_room, phone)
    assert "The button below does it." in phone.text  # and not the window's way there
    phone.submit("/real-name")
    assert phone.headline == "Your real name is verified"
    issued = asked(class_room, phone)
    phone.submit("/answer", consent="on")
    assert state(class_room, issued).result is ResultCode.VERIFIED


def test_declining_reads_nothing(class_room, phone):
    issued = asked(class_room, phone)
    phone.submit("/decline")
    assert phone.headline == "Declined"
    assert state(class_room, issued).result is ResultCode.DECLINED


def test_ok_without_the_tick_is_refused_by_the_server_too(class_room, phone):
    issued = asked(class_room, phone)
    phone.submit("/answer")
    assert phone.headline == "JD Cloud asks for your real name"
    assert state(class_room, issued).state is SessionState.SCANNED


def test_time_runs_out(class_room, phone):
    asked(class_room, phone)
    class_room.desk.clock.advance(seconds=121)
    assert phone.open().headline == "Timed out"


def test_the_kiosk_cancels(class_room, phone):
    issued = asked(class_room, phone)
    class_room.kiosk.cancel(issued.session.session_id)
    assert phone.open().headline == "Cancelled at the kiosk"


def test_a_consent_is_withdrawn(class_room, phone):
    issued = asked(class_room, phone)
    phone.submit("/answer", consent="on")
    phone.submit("/home")
    phone.open("/withdraw")
    phone.submit("/withdraw")
    assert phone.headline == "Consent withdrawn"
    assert class_room.desk.bindings() == {}
    assert state(class_room, issued).state is SessionState.VERIFIED


def test_somebody_who_verified_in_jd_finance_has_that_app(class_room):
    phone = class_room.phone().play(FINANCE)
    assert '<body class="finance' in phone.page
    phone.submit("/app")
    assert '<body class="jd ' in phone.page


# -- codes --------------------------------------------------------------------------------------


def test_opening_a_code_changes_nothing(class_room):
    """A chat's preview, a scanner that looks ahead: nothing is claimed, nobody is anybody."""
    issued = class_room.kiosk.start("qinghe-books")
    stranger = class_room.phone()
    for method in ("GET", "HEAD", "GET"):
        answer = stranger.request(method, issued.code.removeprefix(ORIGIN))
        assert answer.status == 200
        assert "set-cookie" not in answer.headers
    stranger.open(issued.code.removeprefix(ORIGIN))
    assert stranger.headline == "Scan this code?"
    assert state(class_room, issued).state is SessionState.WAITING_FOR_SCAN
    assert class_room.room.phones == {}
    assert class_room.desk.trail()[-1] == "session_started"


def test_a_new_phone_is_given_a_person_with_its_first_scan(class_room):
    issued = class_room.kiosk.start("qinghe-books")
    first, second = class_room.phone(), class_room.phone("192.168.1.21")
    first.scan(issued.code)
    assert first.headline == "JD Cloud asks for your real name"
    second.open("/people")
    assert MALL not in second.text
    assert FINANCE in second.text


def test_a_page_may_be_read_for_a_minute_before_the_tap(class_room, phone):
    issued = class_room.kiosk.start("qinghe-books")
    phone.open(issued.code.removeprefix(ORIGIN))
    class_room.desk.clock.advance(seconds=59)
    phone.submit("/scan")
    assert phone.headline == "JD Cloud asks for your real name"


def test_a_code_that_was_opened_late_is_too_old(class_room, phone):
    issued = class_room.kiosk.start("qinghe-books")
    class_room.desk.clock.advance(seconds=11)
    phone.scan(issued.code)
    assert phone.headline == "This picture of the QR code is too old"
    class_room.desk.clock.advance(seconds=1)
    fresh = class_room.kiosk.refresh(issued.session.session_id)
    phone.open(fresh.code.removeprefix(ORIGIN))
    class_room.desk.clock.advance(seconds=61)
    phone.submit("/scan")
    assert phone.headline == "This picture of the QR code is too old"


def test_the_page_of_an_opened_code_is_worth_nothing_at_another_phone(class_room, phone):
    """A relay within the minute: it was seen by another address."""
    issued = class_room.kiosk.start("qinghe-books")
    phone.open(issued.code.removeprefix(ORIGIN))
    victim = class_room.phone("192.168.1.66").play(FINANCE)
    ticket = phone.page.split('name="seen" value="')[1].split('"')[0]
    victim.open(f"/tap?seen={ticket}")
    victim.submit("/scan")
    assert victim.headline == "This picture of the QR code is too old"
    assert state(class_room, issued).state is SessionState.WAITING_FOR_SCAN


def test_a_code_that_is_relayed_at_once_shows_the_kiosk_and_the_match_code(class_room):
    """Rotation does not stop it: the victim sees whose account, and which kiosk, and the code."""
    issued = class_room.kiosk.start("qinghe-books")
    victim = class_room.phone("192.168.1.66").play(FINANCE)
    victim.open(issued.code.removeprefix(ORIGIN))
    assert "If someone sent you this address" in victim.text
    victim.submit("/scan")
    for words in ("Same code on the kiosk 'Desk 1'?", "Then decline.", "qi***ks"):
        assert words in victim.text


def test_a_second_phone_is_refused_and_the_kiosk_says_so(class_room, phone):
    issued = asked(class_room, phone)
    second = class_room.phone("192.168.1.21").play(FINANCE)
    second.scan(issued.code)
    assert second.headline == "Already scanned by another phone"
    assert state(class_room, issued).refused_scans == 1
    assert phone.open().headline == "JD Cloud asks for your real name"


def test_a_used_code_is_refused(class_room, phone):
    issued = asked(class_room, phone)
    phone.submit("/answer", consent="on")
    second = class_room.phone("192.168.1.21").play(FINANCE)
    assert second.scan(issued.code).headline == "This QR code has been used"


@pytest.mark.parametrize("path", ["/scan/2/short", "/scan/1/x", "/scan/", "/scan/../x", "/admin"])
def test_an_address_that_is_no_code_is_said_to_be_none(class_room, path):
    phone = class_room.phone()
    assert phone.request("GET", path).status == 404


def test_a_minute_more_is_for_the_open_request_and_ten_times(class_room, phone):
    issued = asked(class_room, phone)
    sheet = phone.page
    assert 'data-seconds="120"' in sheet
    phone.submit("/more-time")
    assert 'data-seconds="180"' in phone.page
    for _ in range(9):
        phone.submit("/more-time")
    assert "One minute more" not in phone.text
    # An older page still has the button.
    phone.submit("/more-time", page=sheet)
    assert phone.headline == "JD Cloud asks for your real name"
    assert state(class_room, issued).extensions == 10
    phone.submit("/answer", consent="on")
    assert phone.headline == "Authorized"


# -- what a browser does --------------------------------------------------------------------------


def test_reload_a_second_tab_and_the_back_button_do_nothing_twice(class_room, phone):
    issued = asked(class_room, phone)
    sheet = phone.page
    assert phone.open().headline == "JD Cloud asks for your real name"
    phone.submit("/answer", consent="on")
    revision = state(class_room, issued).revision
    # The back button brings the sheet back, and it is answered once more, each way.
    phone.submit("/answer", page=sheet, consent="on")
    assert phone.headline == "Authorized"
    phone.submit("/decline", page=sheet)
    assert phone.headline == "Authorized"
    assert state(class_room, issued).revision == revision
    assert len(class_room.desk.bindings()) == 1


def test_an_old_sheet_answers_no_newer_request(class_room, phone):
    asked(class_room, phone)
    sheet = phone.page
    phone.submit("/decline")
    newer = class_room.kiosk.start("yunshan-tea")
    phone.scan(newer.code)
    phone.submit("/answer", page=sheet, consent="on")
    assert phone.headline == "JD Cloud asks for your real name"
    assert state(class_room, newer).state is SessionState.SCANNED


def test_an_answer_that_was_lost_on_the_way_is_found_again(class_room, phone):
    issued = class_room.kiosk.start("qinghe-books")
    phone.open(issued.code.removeprefix(ORIGIN))
    before = dict(phone.cookies)
    phone.submit("/scan")
    phone.cookies = before
    assert phone.open().headline == "JD Cloud asks for your real name"


def test_a_server_that_was_killed_and_started_again_has_lost_nothing(class_room, phone):
    issued = asked(class_room, phone)
    class_room.start()
    assert phone.open().headline == "JD Cloud asks for your real name"
    phone.submit("/answer", consent="on")
    assert state(class_room, issued).result is ResultCode.VERIFIED
    assert list(class_room.players()) == [holder().jd_account_id]


def test_a_person_is_kept_for_a_phone_that_has_not_come_back_yet(class_room, phone):
    asked(class_room, phone)
    class_room.start()
    other = class_room.phone("192.168.1.21")
    assert MALL not in other.open("/people").text
    other.submit("/people", account=str(holder().jd_account_id))
    assert "Another phone plays that person now" in other.text
    assert phone.open().headline == "JD Cloud asks for your real name"


def test_who_changes_person_in_another_tab_cannot_answer_for_the_first(class_room, phone):
    issued = asked(class_room, phone)
    sheet = phone.page
    phone.play(FINANCE)
    phone.submit("/answer", page=sheet, consent="on")
    assert "Chen" not in phone.headline
    assert state(class_room, issued).state is SessionState.SCANNED


def test_two_phones_cannot_choose_one_person(class_room, phone):
    other = class_room.phone("192.168.1.21")
    other.open("/people")
    other.submit("/people", account=str(holder().jd_account_id))
    assert other.headline == "Who are you in this class?"


def test_two_phones_that_read_the_same_name_become_two_people(class_room):
    """Both have opened a code, and neither has tapped: the database decides."""
    first, second = class_room.phone(), class_room.phone("192.168.1.21")
    codes = [class_room.kiosk.start("qinghe-books").code]
    for one in (first, second):
        one.open(codes[0].removeprefix(ORIGIN))
        assert f"You are L** Z***** · {MALL}" in one.text
    first.submit("/scan")
    assert first.headline == "JD Cloud asks for your real name"
    second.submit("/scan")
    assert second.headline == "Scan this code?"
    assert "Another phone plays that person now. You are another." in second.text
    assert f"You are C*** W****** · {FINANCE}" in second.text
    assert class_room.players() == {1: first.device_id}
    second.submit("/scan")
    assert second.headline == "Already scanned by another phone"
    assert class_room.players() == {1: first.device_id, 2: second.device_id}


def test_a_phone_that_left_loses_its_person_to_one_that_has_none(class_room, phone):
    logins = (FINANCE, UNVERIFIED, BOUND, "zhou-qiyue")
    others = [class_room.phone(f"192.168.1.{30 + n}").play(one) for n, one in enumerate(logins)]
    newcomer = class_room.phone("192.168.1.21")
    assert newcomer.open().headline == "Every person is already being played"
    class_room.desk.clock.advance(seconds=61)
    for one in others:
        class_room.room.phones[one.device_id].streams = 1
    assert newcomer.open().text.count("lin-zhixia") == 1
    newcomer.submit("/people", account="1")
    assert "L** Z*****" in newcomer.text
    class_room.room.phones[newcomer.device_id].streams = 1
    assert phone.open().headline == "Every person is already being played"
    assert class_room.players()[1] == newcomer.device_id


def test_a_phone_that_is_asked_keeps_its_person_though_it_sleeps(class_room, phone):
    issued = asked(class_room, phone)
    for number, login in enumerate((FINANCE, UNVERIFIED, BOUND, "zhou-qiyue")):
        other = class_room.phone(f"192.168.1.{30 + number}").play(login)
        class_room.room.phones[other.device_id].streams = 1
    class_room.desk.clock.advance(seconds=61)
    newcomer = class_room.phone("192.168.1.21")
    newcomer.open()
    newcomer.submit("/people", account="1")
    assert "Another phone plays that person now" in newcomer.text
    phone.open()
    phone.submit("/answer", consent="on")
    assert state(class_room, issued).result is ResultCode.VERIFIED


# -- the class ------------------------------------------------------------------------------------


def test_a_pause_lets_nobody_scan_or_answer(class_room, phone):
    issued = asked(class_room, phone)
    sheet = phone.page
    class_room.room.pause(paused=True)
    phone.submit("/answer", page=sheet, consent="on")
    assert phone.headline == "The trainer has paused the class"
    assert state(class_room, issued).state is SessionState.SCANNED
    class_room.room.pause(paused=False)
    assert phone.open().headline == "JD Cloud asks for your real name"


def test_after_the_class_there_is_one_page(class_room, phone):
    class_room.room.end()
    for path in ("/", "/people", "/scan/2/x"):
        assert phone.open(path).headline == "The class is over"
    assert phone.status == 410


def test_more_phones_than_people_are_told_so(class_room):
    for number in range(5):
        phone = class_room.phone(f"192.168.1.{number}")
        issued = class_room.kiosk.start("qinghe-books")
        phone.scan(issued.code)
        with_stream = class_room.room.phones
        for one in with_stream.values():
            one.streams = 1
    assert class_room.phone("192.168.1.9").open().headline == (
        "Every person is already being played"
    )


def test_with_a_roster_a_trainee_finds_their_own_name(class_room):
    class_room.room.set_roster({1: "张三", 3: "Seat 7"})
    issued = class_room.kiosk.start("qinghe-books")
    phone, other = class_room.phone(), class_room.phone("192.168.1.21")
    phone.open(issued.code.removeprefix(ORIGIN))
    assert phone.headline == "Which name is yours?"
    names = re.findall(r'<span class="name">([^<]+)</span>', phone.page)
    assert names[:2] == ["张三", "Seat 7"]
    assert len(names) == 5
    phone.submit("/people", account="1")
    assert f"You are L** Z***** · {MALL}" in phone.text
    phone.submit("/scan")
    assert phone.headline == "JD Cloud asks for your real name"
    assert "张三" not in other.open("/people").text


@pytest.mark.parametrize(
    ("language", "tag", "headline"),
    [
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh-CN", "京东云申请获取您的实名信息"),
        ("zh-TW", "zh-TW", "京東雲申請取得您的實名資訊"),
        ("fr;q=0.9, en;q=0.1", "en", "JD Cloud asks for your real name"),
        ("", "en", "JD Cloud asks for your real name"),
    ],
)
def test_the_browsers_language_counts(class_room, language, tag, headline):
    phone = class_room.phone(language=language).play(MALL)
    issued = asked(class_room, phone)
    assert f'<html lang="{tag}">' in phone.page
    assert phone.headline == headline
    phone.submit("/answer", consent="on")
    with class_room.desk.database.reading() as transaction:
        consent = transaction.accounts.consent_record(issued.session.session_id)
    assert consent.language == tag.replace("-", "_")


@pytest.mark.file
def test_a_database_that_is_away_is_out_of_service_and_comes_back(class_room, phone):
    issued = class_room.kiosk.start("qinghe-books")
    path = class_room.desk.path
    away = path.with_name("away.db")
    path.rename(away)
    phone.open()
    assert (phone.status, phone.headline) == (503, "Out of service for a moment")
    away.rename(path)
    assert phone.scan(issued.code).headline == "JD Cloud asks for your real name"


def test_a_cloud_account_that_was_verified_meanwhile(class_room, phone):
    asked(class_room, phone)
    bind_elsewhere(class_room.desk.database, class_room.desk.clock, "qinghe-books", 5)
    phone.submit("/answer", consent="on")
    assert phone.headline == "Already verified"


def test_a_browser_that_keeps_no_cookies_is_told_what_to_do(class_room):
    phone = class_room.phone()
    phone.open("/people")
    page = phone.page
    phone.cookies.clear()
    phone.submit("/people", page=page, account="1")
    assert phone.status == 403
    assert phone.headline == "This browser keeps no cookies"
    assert "the phone's own browser" in phone.text
    assert class_room.players() == {}


def test_a_page_without_live_news_asks_how_it_is(class_room, phone):
    def told():
        return phone.request("GET", "/state").text.split("\n")

    assert told() == ["1.jd.home", ""]
    issued = asked(class_room, phone)
    state, left = told()
    assert state.endswith(".scanned")
    assert left == "120"
    class_room.kiosk.cancel(issued.session.session_id)
    assert told()[0].endswith(".cancelled")
    assert [one.device.device_id for one in class_room.room.connected] == [phone.device_id]
    assert class_room.phone().request("GET", "/state").status == 204


@pytest.mark.parametrize(
    "newer", [r"\?\.", r"\?\?", r"\.at\(", "replaceAll", r"\bimport\b", r"catch \{"]
)
def test_the_script_is_one_that_browsers_of_2018_run(newer):
    for name in ("phone.js", "leave.js"):
        path = STATIC / name
        assert not path.exists() or not re.search(newer, path.read_text("utf-8"))
