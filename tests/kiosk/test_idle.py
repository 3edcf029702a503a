"""Nobody there any more: the kiosk asks, and clears what the visitor left on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.kiosk.test_trust_windows import code_pixels, sign_in_as_staff
from tests.support.layout_checks import cut_off
from ui.translation import LANGUAGES


def asks(bench):
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "moreTimeButton").isVisible)


def is_cleared(bench):
    """Nobody is there: the attract page, and behind it an empty start page."""
    bench.click(bench.kiosk, "beginButton")
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "startVerificationButton").isVisible)
    bench.qtbot.waitUntil(lambda: bench.find(bench.kiosk, "cloudAccountField").currentText() == "")
    assert not bench.find(bench.kiosk, "moreTimeButton").isVisible()


def type_account(bench):
    editor = bench.find(bench.kiosk, "cloudAccountEdit")
    bench.qtbot.keyClicks(editor, "qinghe-books")


def test_what_was_typed_is_cleared_after_a_question(bench):
    type_account(bench)
    bench.clock.advance(seconds=90)
    asks(bench)
    bench.wait_for_text(bench.kiosk, "idleCountdownLabel", "0:20")
    bench.clock.advance(seconds=13)
    bench.wait_for_text(bench.kiosk, "idleCountdownLabel", "0:07")
    bench.clock.advance(seconds=7)
    is_cleared(bench)


@pytest.mark.parametrize("sign", ["button", "key", "mouse"])
def test_whoever_is_there_gets_more_time(bench, sign):
    type_account(bench)
    bench.clock.advance(seconds=100)
    asks(bench)
    match sign:
        case "button":
            bench.click(bench.kiosk, "moreTimeButton")
        case "key":
            bench.qtbot.keyClick(bench.find(bench.kiosk, "moreTimeButton"), Qt.Key.Key_Tab)
        case "mouse":
            bench.qtbot.mouseMove(bench.find(bench.kiosk, "idleLabel"))
            bench.qtbot.mouseClick(bench.find(bench.kiosk, "idlePage"), Qt.MouseButton.LeftButton)
    bench.qtbot.waitUntil(lambda: not bench.find(bench.kiosk, "moreTimeButton").isVisible())
    bench.clock.advance(seconds=80)
    assert not bench.find(bench.kiosk, "moreTimeButton").isVisible()
    assert bench.find(bench.kiosk, "cloudAccountField").currentText() == "qinghe-books"


def test_the_outcome_is_cleared_with_everything_of_the_visitor(bench):
    bench.show_code()
    bench.scan()
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")
    bench.clock.advance(seconds=90)
    asks(bench)
    bench.clock.advance(seconds=20)
    is_cleared(bench)


def test_a_visitor_who_is_busy_with_the_phone_is_left_in_peace(bench):
    bench.show_code()
    before = code_pixels(bench)
    bench.clock.advance(seconds=119)
    bench.wait_for_text(bench.kiosk, "countdownLabel", "0:01")
    bench.qtbot.waitUntil(lambda: code_pixels(bench) != before)
    bench.scan()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Scanned")
    bench.clock.advance(seconds=119)
    bench.wait_for_text(bench.kiosk, "countdownLabel", "0:01")
    assert not bench.find(bench.kiosk, "moreTimeButton").isVisible()


def test_an_outcome_that_nobody_saw_yet_stays_for_its_full_time(bench):
    """The session expires after two minutes without a touch: that is no reason to hurry."""
    bench.show_code()
    bench.clock.advance(seconds=120)
    bench.wait_for_text(bench.kiosk, "statusLabel", "Expired")
    bench.clock.advance(seconds=89)
    bench.wait_for_text(bench.kiosk, "statusLabel", "Expired")
    assert not bench.find(bench.kiosk, "moreTimeButton").isVisible()


def test_the_staffs_page_is_not_left_open(bench):
    sign_in_as_staff(bench)
    bench.clock.advance(seconds=90)
    asks(bench)
    bench.clock.advance(seconds=20)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "startVerificationButton").isVisible)
    assert not bench.find(bench.kiosk, "staffAlertsLabel").isVisible()


def test_an_empty_start_page_asks_nobody(bench):
    bench.clock.advance(hours=3)
    assert bench.find(bench.kiosk, "beginButton").isVisible()
    assert not bench.find(bench.kiosk, "moreTimeButton").isVisible()
    bench.click(bench.kiosk, "beginButton")
    bench.show_code()


def test_taps_on_the_phone_do_not_keep_the_kiosk_awake(bench):
    type_account(bench)
    bench.clock.advance(seconds=90)
    asks(bench)
    bench.click(bench.phone, "scanButton")
    assert bench.find(bench.kiosk, "moreTimeButton").isVisible()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_question_is_not_cut_off(bench, lang):
    bench.kiosk.resize(bench.kiosk.minimumSize())
    type_account(bench)
    bench.clock.advance(seconds=90)
    asks(bench)

    def whole():
        assert cut_off(bench.kiosk) == []

    bench.qtbot.waitUntil(whole)


def test_a_test_goes_on_when_the_kiosk_has_seen_the_time(bench):
    """What the tests above rely on: their clock waits for the kiosk, and says if it hangs."""
    type_account(bench)
    bench.clock.advance(seconds=90)
    assert bench.find(bench.kiosk, "moreTimeButton").isVisible()
    bench.clock.advance(seconds=19)
    assert "0:01" in bench.text(bench.kiosk, "idleCountdownLabel")
    bench.clock.advance(seconds=1)
    assert bench.find(bench.kiosk, "beginButton").isVisible()
