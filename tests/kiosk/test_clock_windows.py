"""What visitors and staff see of clocks that are wrong, and of the purge: nothing waits for it."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.support.databases import statement
from tests.support.past_sessions import add_past_sessions
from verification.services.timekeeping import Timekeeping

WORDS = {
    "en": ("differs from the server's by more than two seconds", "Set date and time"),
    "zh_CN": ("本机时钟与服务器相差超过 2 秒", "请校准日期和时间"),
}


def put_clock(bench, **ahead):
    """The kiosk's clock is that far ahead of the server's."""
    off = timedelta(**ahead)
    service = bench.kiosk.presenter._service
    service._time = Timekeeping(bench.clock, lambda _: bench.clock.now() - off)


@pytest.mark.parametrize("lang", WORDS)
@pytest.mark.parametrize("seconds", [-40, 3])
def test_a_wrong_clock_is_said_and_the_kiosk_serves_once_it_is_right(bench, lang, seconds):
    put_clock(bench, seconds=seconds)
    bench.confirm_account("qinghe-books")
    bench.click(bench.kiosk, "startVerificationButton")
    for words in WORDS[lang]:
        bench.wait_for_text(bench.kiosk, "outOfServiceStaffLabel", words)
    put_clock(bench, seconds=1)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "startVerificationButton").isVisible)
    bench.show_code()


def test_a_clock_that_goes_wrong_under_a_code_takes_it_from_the_screen(bench):
    bench.show_code()
    put_clock(bench, minutes=-5)
    bench.clock.advance(seconds=1)
    bench.wait_for_text(bench.kiosk, "outOfServiceStaffLabel", WORDS["en"][0])
    assert not bench.find(bench.kiosk, "qrCodeLabel").isVisible()
    put_clock(bench)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "qrCodeLabel").isVisible)


def test_no_visitor_waits_for_the_purge_and_closing_ends_it(bench):
    add_past_sessions(bench.app.database, bench.clock.now() - timedelta(days=40), 20)
    keeping = bench.kiosk.presenter._housekeeping
    resting = threading.Event()

    def rest(_seconds):
        resting.set()
        while not keeping._closing:
            threading.Event().wait(0.01)

    keeping._batches = replace(keeping._batches, rows=1, sleep=rest)
    keeping._next = 0
    bench.qtbot.waitUntil(resting.is_set)
    bench.show_code()  # while it rests
    bench.kiosk.close()
    purged = "SELECT count(*) FROM verification_session WHERE purged_at IS NOT NULL"
    assert statement(bench.app.database, purged) == [(1,)]
