"""A trainee's phone, as a real browser: from the kiosk's pixels to both sides verified.

Chromium with a phone's screen, driven by the WebDriver protocol; skipped where it is not installed.
"""

from __future__ import annotations

import contextlib
import json
import urllib.request
from pathlib import Path

import pytest

from demonstration.scenarios.runner import run
from demonstration.scenarios.web_driver import BrowserError, WebDriver
from jdcloud_kiosk.training import build_app
from kiosk.preferences import STATION
from mobile_sim.scanner import read
from tests.conftest import Bench
from tests.support.class_room import hold_class
from verification.domain import source_document
from verification.domain.session import SessionState

pytestmark = pytest.mark.meant_for("browser", reason="Debian's chromium and chromium-driver")

AXE = Path(__file__).with_name("axe") / "axe.min.js"
ASKED = "JD Cloud asks for your real name"


@pytest.fixture(scope="session")
def driver():
    driver = WebDriver()
    yield driver
    driver.close()


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
def phones(driver):
    opened = []

    def make(**options):
        opened.append(driver.phone(**options))
        return opened[-1]

    yield make
    for one in opened:
        one.close()


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


def session_of(bench):
    with bench.app.database.reading() as transaction:
        return transaction.sessions.open_at(STATION)


def axe_finds_nothing(phone):
    """No rule of axe-core's is broken, in whatever state the page is."""
    for _ in range(5):
        # A page may come anew while it is looked at.
        with contextlib.suppress(BrowserError):
            phone.run(AXE.read_text("utf-8"))
            found = phone.run_async("axe.run().then(arguments[0])")
            break
    problems = [(one["id"], [node["html"] for node in one["nodes"]]) for one in found["violations"]]
    assert problems == [], json.dumps(problems, indent=1)


def fits(phone):
    """Nothing has to be scrolled sideways."""
    assert phone.run("return document.documentElement.scrollWidth <= window.innerWidth")


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
    axe_finds_nothing(phone)
    phone.tap("#consent")
    assert phone.is_enabled("#ok")
    phone.reload()  # what was ticked is not consent to what is loaded anew
    assert not phone.is_enabled("#ok")
    phone.tap("#consent")
    phone.tap("#ok")
    phone.wait_for("Authorized")
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")
    axe_finds_nothing(phone)
    phone.back()
    phone.open(live.origin)
    assert phone.headline == "Authorized"
    phone.reload()
    assert phone.headline == "Authorized"


def test_the_documents_failures_and_a_decline(bench, live, phones):
    phone = phones()
    for login, headline in (
        ("zhao-weiming", source_document.NOT_FINISHED),
        ("sun-jiming", source_document.VERIFIED_OTHERS),
    ):
        play(live, phone, login)
        axe_finds_nothing(phone)
        scan(bench, phone)
        phone.wait_for(headline)
        bench.wait_for_text(bench.kiosk, "statusLabel", headline)
        axe_finds_nothing(phone)
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
    bench.qtbot.waitUntil(lambda: session_of(bench) is None)
    assert phone.headline == ASKED
    phone.offline(is_offline=False)
    phone.wait_for("Cancelled at the kiosk")
    live.call(lambda: live.room.pause(paused=True))
    phone.wait_for("The trainer has paused the class")
    live.call(lambda: live.room.pause(paused=False))
    phone.wait_for("Cancelled at the kiosk")
    bench.click(bench.kiosk, "refreshButton")
    bench.qtbot.waitUntil(lambda: session_of(bench) is not None)
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
    first.tap("#tapButton")
    first.wait_for(ASKED)
    second.tap("#tapButton")
    second.wait_for("已被其他手机扫描")
    axe_finds_nothing(second)


def test_a_narrow_screen_and_letters_twice_as_large_need_no_sideways_scrolling(bench, live, phones):
    phone = phones(width=320, height=568)
    bench.show_code()
    phone.open(seen(bench))
    phone.wait_for("Scan this code?")
    for scale in ("100%", "200%"):
        phone.run("document.documentElement.style.setProperty('font-size', arguments[0])", scale)
        fits(phone)
    phone.tap("#tapButton")
    phone.wait_for(ASKED)
    for scale in ("100%", "200%"):
        phone.run("document.documentElement.style.setProperty('font-size', arguments[0])", scale)
        fits(phone)
    axe_finds_nothing(phone)


def test_the_panel_shows_who_is_there(bench, live, phones):
    panel = phones(width=1280, height=800)
    panel.open(live.lesson.panel_address)
    axe_finds_nothing(panel)
    play(live, phones(), "lin-zhixia")
    panel.wait_for("Class with real phones")
    bench.qtbot.waitUntil(
        lambda: "Phones connected: 1" in panel.text and "lin-zhixia" in panel.text
    )
    axe_finds_nothing(panel)
    panel.tap("#end")
    bench.qtbot.waitUntil(lambda: live.room.ended)


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
