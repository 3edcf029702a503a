"""A trainee's phone, as a real browser: from the kiosk's pixels to both sides verified.

Chromium with a phone's screen, driven by the WebDriver protocol; skipped where it is not installed.
"""

from __future__ import annotations

import contextlib
import urllib.request

import pytest

from classroom import application
from classroom.addresses import Certificate
from demonstration.scenarios.runner import run
from demonstration.scenarios.web_driver import BrowserError
from jdcloud_kiosk.training import build_app
from kiosk.preferences import STATION
from mobile_sim.scanner import read
from tests.conftest import Bench
from tests.support.certificate import write_certificate
from tests.support.class_room import hold_class
from tests.support.page_checks import (
    OLD_WEBVIEW,
    OTHERS,
    WECHAT,
    as_chromium_66_reads,
    is_good,
    looked_at,
)
from tests.support.phone_browsers import PhoneBrowsers
from verification.domain import source_document
from verification.domain.randomness import Randomness
from verification.domain.session import SessionState
from verification.domain.settings import Settings
from verification.domain.source_document import NOT_FINISHED, VERIFIED_OTHERS
from verification.services.kiosk import KioskService

pytestmark = pytest.mark.browser

ASKED = "JD Cloud asks for your real name"


@pytest.fixture(scope="session")
def browsers():
    browsers = PhoneBrowsers()
    yield browsers
    browsers.close()


@pytest.fixture
def origin():
    return []


@pytest.fixture
def bench(qtbot, url, lang, origin):
    bench = Bench(qtbot, url, lang, payload_origin=lambda: origin[0])
    yield bench
    bench.app.close()


@pytest.fixture
def live(bench, origin):
    live = hold_class(bench.app.database, bench.clock)
    origin.append(live.origin)
    yield live
    live.close()


@pytest.fixture
def phones(browsers):
    yield browsers.phone
    browsers.take_back()


def scan(bench, phone, login="qinghe-books"):
    """Read the kiosk's pixels as a camera does, open the address, and tap."""
    bench.show_code(login)
    address = seen(bench)
    assert address.split("/scan/")[0] in bench.text(bench.kiosk, "warningLabel")
    phone.open(address)
    phone.tap("#tapButton")
    return address


def seen(bench):
    return read(bench.kiosk.grab().toImage()).text


def play(live, phone, login):
    phone.open(live.origin + "/people")
    phone.run(
        "[...document.querySelectorAll('.choice')]"
        ".find(one => one.textContent.includes(arguments[0])).click()",
        login,
    )
    phone.wait_for("JD Finance" if login == "chen-wangshu" else "JD")


def bound(bench, login):
    """How many cloud accounts somebody has verified."""
    with bench.app.database.reading() as transaction:
        return len(transaction.accounts.jd_accounts_of([login])[login].bound_cloud_account_ids)


def session_of(bench):
    with bench.app.database.reading() as transaction:
        return transaction.sessions.open_at(STATION)


def test_a_trainee_scans_consents_and_both_sides_are_verified(bench, live, phones):
    phone = phones()
    address = scan(bench, phone)
    assert address.startswith(live.origin)
    phone.wait_for(ASKED)
    bench.qtbot.waitUntil(lambda: bench.text(bench.kiosk, "matchCodeLabel") != "")
    code = bench.text(bench.kiosk, "matchCodeLabel").replace(" ", "")
    assert phone.run("return document.getElementById('matchCode').innerText").count(
        f"{code[:2]} {code[2:]}"
    )
    assert source_document.CONSENT in phone.text
    assert not phone.run("return document.getElementById('consent').checked")
    assert not phone.is_enabled("#ok")
    assert phone.is_enabled("#decline")
    phone.tap("#consent")
    assert phone.is_enabled("#ok")
    phone.reload()  # what was ticked is not consent to what is loaded anew
    assert not phone.is_enabled("#ok")
    phone.tap("#consent")
    # In a second tab it goes on, and the first learns of it.
    to_the_first = phone.second_tab()
    phone.open(live.origin)
    assert phone.headline == ASKED
    phone.tap("#consent")
    phone.tap("#ok")
    phone.wait_for("Authorized")
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")
    to_the_first()
    phone.wait_for("Authorized")
    phone.reload()
    assert phone.headline == "Authorized"
    # The back button leads to where one tap has been used up.
    phone.back()
    phone.wait_for("Scan this code?")
    phone.tap("#tapButton")
    phone.wait_for("This QR code has been used")
    assert bound(bench, "lin-zhixia") == 1
    assert "Verified" in bench.text(bench.kiosk, "statusLabel")


def test_a_code_that_was_sent_on_shows_where_it_comes_from_and_is_declined(bench, live, phones):
    """The relay: somebody else's phone reads the station and the code, which are not before it."""
    bench.show_code()
    relayed = phones()
    relayed.open(seen(bench))
    relayed.wait_for("Scan this code?")
    assert "sent you this address, close the page." in relayed.text
    assert session_of(bench).state is SessionState.WAITING_FOR_SCAN
    relayed.tap("#tapButton")
    relayed.wait_for(ASKED)
    bench.qtbot.waitUntil(lambda: bench.text(bench.kiosk, "matchCodeLabel") != "")
    code = session_of(bench).match_code
    assert f"Same code on the kiosk '{STATION}'?" in relayed.text
    assert f"{code[:2]} {code[2:]}" in relayed.text
    assert "Different, or you did not start this? Then decline." in relayed.text
    relayed.tap("#decline")
    relayed.wait_for("Declined")
    bench.wait_for_text(bench.kiosk, "statusLabel", "Declined")


def test_the_documents_failures_and_a_decline(bench, live, phones):
    phone = phones()
    for login, headline in (
        ("zhao-weiming", source_document.NOT_FINISHED),
        ("sun-jiming", source_document.VERIFIED_OTHERS),
    ):
        play(live, phone, login)
        scan(bench, phone)
        phone.wait_for(headline)
        bench.wait_for_text(bench.kiosk, "statusLabel", headline)
        bench.click(bench.kiosk, "doneButton")
    play(live, phone, "lin-zhixia")
    scan(bench, phone)
    phone.tap("#decline")
    phone.wait_for("Declined")
    bench.wait_for_text(bench.kiosk, "statusLabel", "Declined")


def test_what_happens_elsewhere_is_seen_without_a_touch(bench, live, phones):
    phone = phones()
    scan(bench, phone)
    phone.wait_for(ASKED)
    phone.offline(is_offline=True)
    bench.click(bench.kiosk, "cancelButton")
    bench.wait_for_text(bench.kiosk, "statusLabel", "Cancelled")
    assert phone.headline == ASKED
    phone.offline(is_offline=False)
    phone.wait_for("Cancelled at the kiosk")
    live.call(lambda: live.room.pause(paused=True))
    phone.wait_for("The trainer has paused the class")
    live.call(lambda: live.room.pause(paused=False))
    phone.wait_for("Cancelled at the kiosk")
    bench.click(bench.kiosk, "refreshButton")
    bench.wait_for_text(bench.kiosk, "statusLabel", "Waiting for scan")
    bench.qtbot.waitUntil(lambda: seen(bench) != "")
    phone.open(seen(bench))
    phone.tap("#tapButton")
    phone.wait_for(ASKED)
    bench.clock.advance(seconds=121)
    live.call(live.room.wake)
    phone.wait_for("Timed out")


def test_a_preview_claims_nothing_and_a_second_phone_is_refused(bench, live, phones):
    bench.show_code()
    address = seen(bench)
    with urllib.request.urlopen(address, timeout=30) as preview:  # noqa: S310
        assert preview.status == 200
        assert preview.headers["Set-Cookie"] is None
    assert session_of(bench).state is SessionState.WAITING_FOR_SCAN
    first, second = phones(), phones(language="zh-CN")
    for phone in (first, second):
        phone.open(address)
    assert session_of(bench).state is SessionState.WAITING_FOR_SCAN
    first.tap("#tapButton")
    first.wait_for(ASKED)
    # Both have read the same person's name: the second is told, and is another.
    assert "林" in second.text
    second.tap("#tapButton")
    bench.qtbot.waitUntil(lambda: "该人物刚被另一部手机选走" in second.text)
    assert "陈" in second.text
    assert looked_at(second)["zh-CN"]["broken"] == []
    second.tap("#tapButton")
    second.wait_for("已被其他手机扫描")


@pytest.fixture
def room(desk):
    """A class without windows, and a kiosk whose codes lead to it."""
    live = hold_class(desk.database, desk.clock)
    live.kiosk = KioskService(
        desk.database,
        station=desk.station,
        credential=desk.credential,
        clock=desk.clock,
        randomness=Randomness(),
        settings=Settings(),
        payload_origin=lambda: live.origin,
    )
    yield live
    live.close()


def press(phone, action):
    phone.tap(f'form[action="{action}"] button')


def test_every_page_is_good_for_a_small_phone_and_a_screen_reader(desk, room, phones):
    """In every language, 320 pixels wide."""
    phone = phones(width=320, height=568)

    def scan(cloud):
        phone.open(room.kiosk.start(cloud).code)
        phone.tap("#tapButton")

    def check(*heading):
        is_good(phone, *heading, others=OTHERS)

    phone.open(room.origin)
    check("Classroom", "Who are you in this class?")
    phone.tap('.choice[value="2"]')  # in JD Finance
    check("AppPage", "JD Finance")
    press(phone, "/app")
    check("AppPage", "JD")
    phone.open(room.kiosk.start("qinghe-books").code)
    check("Classroom", "Scan this code?")
    phone.tap("#tapButton")
    check("AuthorizationPage", ASKED)
    phone.tap("#consent")
    is_good(phone)
    phone.tap("#ok")
    check("Phone", "Authorized")
    press(phone, "/home")
    phone.tap('a[href="/withdraw"]')
    check("WithdrawPage", "Withdraw consent")
    press(phone, "/withdraw")
    check("Phone", "Consent withdrawn")
    press(phone, "/home")
    phone.wait_for("JD")  # or its answer comes after the scan
    scan("yunshan-tea")
    phone.tap("#decline")
    check("Phone", "Declined")
    for account, headline in ((3, NOT_FINISHED), (4, VERIFIED_OTHERS)):
        phone.open(f"{room.origin}/people")
        phone.tap(f'.choice[value="{account}"]')
        phone.wait_for("JD")
        scan("yunshan-tea")
        check("Document", headline)
    phone.open(f"{room.origin}/scan/2/x")
    check("Classroom", "This is not a code of the kiosk")
    room.call(lambda: room.room.pause(paused=True))
    phone.open(room.origin)
    check("Classroom", "The trainer has paused the class")
    phone.open(room.lesson.panel_address)
    check("Classroom", "Class with real phones")
    phone.tap("#roster")
    phone.wait_for("Who plays whom")
    phone.run("document.getElementById('list').value = 'Anna, nobody'")
    phone.tap("#use")
    phone.tap("#faults")
    is_good(phone, others=OTHERS, form='form[action="/roster"]')


def test_a_webview_of_2018_is_enough(room, phones, monkeypatch, qtbot):
    """As a scanner app's own browser: Chromium 66 by what it lacks, not by what it is."""
    css = as_chromium_66_reads(application.STATIC.joinpath("phone.css").read_text("utf-8"))
    assert "min(" not in css
    assert "3rem" in css
    usual = application.content_of
    monkeypatch.setattr(
        application, "content_of", lambda at: css.encode() if at.name == "phone.css" else usual(at)
    )
    phone = phones(width=320, height=568, before_pages=OLD_WEBVIEW, user_agent=WECHAT)
    phone.tell("Network.clearBrowserCache")
    issued = room.kiosk.start("qinghe-books")
    phone.open(issued.code)
    phone.tap("#tapButton")
    is_good(phone, "AuthorizationPage", ASKED)
    assert phone.run("return typeof EventSource") == "undefined"
    size = "return parseFloat(getComputedStyle(document.getElementById('matchCode')).fontSize)"
    assert phone.run(size) >= 40
    phone.tap("#consent")
    assert phone.is_enabled("#ok")
    # It has no live news, and asks.
    qtbot.waitUntil(lambda: len(room.room.connected) == 1)
    room.kiosk.cancel(issued.session.session_id)
    phone.wait_for("Cancelled at the kiosk")
    room.call(lambda: room.room.pause(paused=True))
    phone.wait_for("The trainer has paused the class")


def test_over_tls_a_browser_keeps_its_cookie(desk, phones, tmp_path):
    chain, key = write_certificate(tmp_path, "localhost")
    certificate = Certificate(chain, key, "localhost")
    live = hold_class(desk.database, desk.clock, certificate)
    try:
        assert live.origin.startswith("https://localhost:")
        phone = phones(trusts_all=True)
        phone.open(f"{live.origin}/people")
        phone.tap('.choice[value="1"]')
        phone.wait_for("JD")
        phone.reload()
        assert "lin-zhixia" in phone.text
        stranger = phones()
        with contextlib.suppress(BrowserError):
            stranger.open(live.origin)
        assert "SIMULATION" not in stranger.text
    finally:
        live.close()


def test_the_panel_shows_who_is_there(bench, live, phones):
    panel = phones(width=1280, height=800)
    panel.open(live.lesson.panel_address)
    is_good(panel)
    play(live, phones(), "lin-zhixia")
    panel.wait_for("Class with real phones")
    bench.qtbot.waitUntil(
        lambda: "Phones connected: 1" in panel.text and "lin-zhixia" in panel.text
    )
    is_good(panel)
    panel.tap("#end")
    bench.qtbot.waitUntil(lambda: live.room.ended)


def test_the_panel_stays_where_no_answer_comes(qtbot, live, phones):
    panel = phones(width=1280, height=800)
    panel.open(live.lesson.panel_address)
    panel.run("document.body.dataset.old = 'yes'")
    panel.offline(is_offline=True)
    # What the news of a phone does, which came just before the network went.
    panel.run("leave()")
    assert panel.run("return document.body.dataset.old") == "yes"
    assert panel.headline == "Class with real phones"
    panel.offline(is_offline=False)
    qtbot.waitUntil(lambda: panel.run("return document.body.dataset.old") is None)


SCENARIO = """
title: {en: A real phone, zh_CN: 真机}
source: {en: a test, zh_CN: 测试}
steps:
  - browser phone: lin-zhixia
  - start: qinghe-books
  - browser phone scans
  - wait for on the kiosk: matchCodeLabel
  - touch on the browser phone: consent
  - touch on the browser phone: OK
  - expect on the browser phone: 授权成功
  - expect: verified
"""


def test_a_browser_is_a_phone_in_a_scenario(tmp_path, capsys):
    file = tmp_path / "real-phone.yaml"
    file.write_text(SCENARIO, "utf-8")
    status = run([file], language="zh_CN", build_app=build_app, out=tmp_path)
    assert status == 0, capsys.readouterr().out
