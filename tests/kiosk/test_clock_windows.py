"""What visitors and staff see of clocks that are wrong, and of the purge: nothing waits for it."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.housekeeping import INTERVAL
from testbed.databases import statement
from testbed.past_sessions import add_past_sessions
from tests.support.selection import others_long

WORDS = {
    "en": ("differs from the server's by more than two seconds", "Set date and time"),
    "zh_CN": ("本机时钟与服务器相差超过 2 秒", "请校准日期和时间"),
}


@pytest.mark.parametrize("lang", others_long(WORDS, "zh_CN"))
@pytest.mark.parametrize("seconds", others_long([-40, 3], -40))
def test_a_wrong_clock_is_said_and_the_kiosk_serves_once_it_is_right(bench, lang, seconds):
    # First: what the kiosk notes when it opens would find the wrong clock, too.
    bench.confirm_account("qinghe-books")
    bench.ahead = timedelta(seconds=seconds)
    bench.click(bench.kiosk, "startVerificationButton")
    for words in WORDS[lang]:
        bench.wait_for_text(bench.kiosk, "outOfServiceStaffLabel", words)
    bench.ahead = timedelta(seconds=1)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "startVerificationButton").isVisible)
    bench.show_code()


def test_a_clock_that_goes_wrong_under_a_code_takes_it_from_the_screen(bench):
    bench.show_code()
    bench.ahead = timedelta(minutes=-5)
    bench.clock.advance(seconds=1)
    bench.wait_for_text(bench.kiosk, "outOfServiceStaffLabel", WORDS["en"][0])
    assert not bench.find(bench.kiosk, "qrCodeLabel").isVisible()
    bench.ahead = timedelta()
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "qrCodeLabel").isVisible)


@pytest.mark.long
def test_no_visitor_waits_for_the_purge_and_closing_ends_it(bench, monkeypatch):
    add_past_sessions(bench.app.database, bench.clock.now() - timedelta(days=40), 20)
    purge, resting = bench.services.kiosk.purge, threading.Event()

    def purge_slowly(batches):
        def rest(_seconds):
            resting.set()
            while batches.proceed():
                time.sleep(0.01)

        return purge(replace(batches, rows=1, sleep=rest))

    monkeypatch.setattr(bench.services.kiosk, "purge", purge_slowly)
    housekeeping = bench.kiosk.presenter.housekeeping
    # An hour later, as soon as the purge of the start has ended.
    bench.qtbot.waitUntil(lambda: housekeeping.tick(2 * INTERVAL, serving=True) or resting.is_set())
    bench.show_code()  # while it rests
    bench.kiosk.close()
    purged = "SELECT count(*) FROM verification_session WHERE purged_at IS NOT NULL"
    assert statement(bench.app.database, purged) == [(1,)]
