"""Nobody there any more: the kiosk asks, and clears what the visitor left on the screen."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QEventPoint,
    QInputDevice,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from kiosk.idle import IdleWatch
from tests.kiosk.test_trust_windows import code_pixels, sign_in_as_staff
from tests.support.layout_checks import cut_off
from tests.support.selection import others_long
from verification.domain.clock import ManualClock
from verification.domain.settings import Settings

LIMIT, WARNING = Settings().idle_limit, Settings().idle_warning
_KEY, _POINT, _NONE = Qt.Key.Key_A, QPointF(4, 4), Qt.KeyboardModifier.NoModifier
_LEFT, _NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_TOUCHED = QEventPoint(1, QEventPoint.State.Pressed, _POINT, _POINT)


def _mouse(kind, button=_LEFT):
    return QMouseEvent(kind, _POINT, _POINT, button, button, _NONE)


def _touch(kind):
    screen = QPointingDevice(
        "touch screen",
        7,
        QInputDevice.DeviceType.TouchScreen,
        QPointingDevice.PointerType.Finger,
        QInputDevice.Capability.Position,
        5,
        0,
    )
    return QTouchEvent(kind, screen, _NONE, [_TOUCHED])


def _pen():
    pen = QPointingDevice.primaryPointingDevice()
    return QTabletEvent(
        QEvent.Type.TabletPress, pen, _POINT, _POINT, 1, 0, 0, 0, 0, 0, _NONE, _LEFT, _LEFT
    )


def _wheel():
    return QWheelEvent(
        _POINT,
        _POINT,
        QPointF(0, 10).toPoint(),
        QPointF(0, 120).toPoint(),
        _NO_BUTTON,
        _NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


#: What somebody does -> the event that it is.
SIGNS = {
    "a key": lambda: QKeyEvent(QEvent.Type.KeyPress, _KEY, _NONE, "a"),
    "a word by an input method": lambda: QInputMethodEvent("林", []),
    "a click": lambda: _mouse(QEvent.Type.MouseButtonPress),
    "the mouse": lambda: _mouse(QEvent.Type.MouseMove, _NO_BUTTON),
    "a finger put down": lambda: _touch(QEvent.Type.TouchBegin),
    "a finger that moves": lambda: _touch(QEvent.Type.TouchUpdate),
    "a pen": _pen,
    "the wheel": _wheel,
}

#: What happens without anybody there.
NO_SIGNS = {
    "a key that was let go": lambda: QKeyEvent(QEvent.Type.KeyRelease, _KEY, _NONE, "a"),
    "the window becomes active": lambda: QEvent(QEvent.Type.WindowActivate),
    "another language": lambda: QEvent(QEvent.Type.LanguageChange),
    "another style": lambda: QEvent(QEvent.Type.StyleChange),
}


class TouchField(QLineEdit):
    """Takes touches, as what scrolls under a finger does: only then Qt brings their moves."""

    def event(self, event):
        if isinstance(event, QTouchEvent):
            event.accept()
            return True
        return super().event(event)


class Watched:
    """A window with one field, and the watch over it: nothing else of the program."""

    def __init__(self, qtbot):
        self.window = QWidget()
        self.field = TouchField(self.window)
        self.field.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        qtbot.addWidget(self.window)
        self.clock = ManualClock()
        self.watch = IdleWatch(self.clock, Settings())
        self.watch.watch(self.window)
        self.said = []
        self.watch.warned.connect(lambda left: self.said.append(left.total_seconds()))
        self.watch.came_back.connect(lambda: self.said.append("came back"))
        self.watch.left_alone.connect(lambda: self.said.append("left alone"))
        self.watch.rested.connect(lambda: self.said.append("rested"))

    def after(self, *, matters=True, **duration):
        """What is said once the clock has gone on so long."""
        self.clock.advance(**duration)
        self.said.clear()
        self.watch.check(matters=matters)
        return list(self.said)


@pytest.fixture
def watched(qtbot):
    watched = Watched(qtbot)
    yield watched
    QApplication.instance().removeEventFilter(watched.watch)


def test_it_asks_after_a_minute_and_a_half_and_clears_twenty_seconds_later(watched):
    assert (timedelta(seconds=90), timedelta(seconds=20)) == (LIMIT, WARNING)
    assert watched.after(seconds=45) == []
    assert watched.after(seconds=44) == []
    assert watched.after(seconds=1) == [20]
    assert watched.after(seconds=19) == [1]
    assert watched.after(seconds=1) == ["came back", "left alone"]
    assert watched.after(seconds=89) == []


@pytest.mark.parametrize("sign", SIGNS)
def test_each_sign_of_life_counts_by_itself(watched, sign):
    if sign == "a finger that moves":
        # It stays down all the time: Qt gives what follows to whoever got its touch.
        QApplication.sendEvent(watched.field, SIGNS["a finger put down"]())
    watched.clock.advance(seconds=89)
    QApplication.sendEvent(watched.field, SIGNS[sign]())
    assert watched.after(seconds=89) == []
    assert watched.after(seconds=1) == [20]
    # Within the warning, too: the question goes.
    watched.said.clear()
    QApplication.sendEvent(watched.field, SIGNS[sign]())
    assert watched.said == ["came back"]


@pytest.mark.parametrize("sign", NO_SIGNS)
def test_what_happens_by_itself_is_no_sign_of_life(watched, sign):
    watched.clock.advance(seconds=89)
    QApplication.sendEvent(watched.field, NO_SIGNS[sign]())
    assert watched.after(seconds=1) == [20]


def test_a_dialog_of_the_window_counts_and_another_window_does_not(watched, qtbot):
    dialog, stranger = QDialog(watched.window), QWidget()
    qtbot.addWidget(stranger)
    watched.clock.advance(seconds=89)
    QApplication.sendEvent(stranger, SIGNS["a key"]())
    assert watched.after(seconds=1) == [20]
    QApplication.sendEvent(dialog, SIGNS["a key"]())
    assert watched.after(seconds=89) == []


def test_with_nothing_to_clear_it_rests_and_asks_nobody(watched):
    assert watched.after(seconds=89, matters=False) == []
    assert watched.after(seconds=1, matters=False) == ["rested"]
    assert watched.after(seconds=89, matters=False) == []
    # What mattered was cleared while the question was on the screen.
    assert watched.after(seconds=2) == [19]
    assert watched.after(seconds=1, matters=False) == ["came back"]


def test_a_clock_that_was_set_back_counts_from_now(watched):
    watched.clock.advance(seconds=80)
    assert watched.after(hours=-1) == []
    assert watched.after(seconds=89) == []
    assert watched.after(seconds=1) == [20]


def test_what_staff_has_set_holds_at_once(watched):
    watched.watch.use(Settings(idle_limit=timedelta(seconds=20)))
    assert watched.after(seconds=19) == []
    assert watched.after(seconds=1) == [20]


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


@pytest.mark.parametrize("sign", others_long(["button", "key", "mouse"], "key"))
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


@pytest.mark.long
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


@pytest.mark.long
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


@pytest.mark.long
def test_taps_on_the_phone_do_not_keep_the_kiosk_awake(bench):
    type_account(bench)
    bench.clock.advance(seconds=90)
    asks(bench)
    bench.click(bench.phone, "scanButton")
    assert bench.find(bench.kiosk, "moreTimeButton").isVisible()


@pytest.mark.parametrize("lang", others_long(["en", "zh_CN"], "zh_CN"))
def test_the_question_is_not_cut_off(bench, lang):
    bench.kiosk.resize(bench.kiosk.minimumSize())
    type_account(bench)
    bench.clock.advance(seconds=90)
    asks(bench)

    def whole():
        assert cut_off(bench.kiosk) == []

    bench.qtbot.waitUntil(whole)


@pytest.mark.long
def test_a_test_goes_on_when_the_kiosk_has_seen_the_time(bench):
    """What the tests above rely on: their clock waits for the kiosk, and says if it hangs."""
    type_account(bench)
    bench.clock.advance(seconds=90)
    assert bench.find(bench.kiosk, "moreTimeButton").isVisible()
    bench.clock.advance(seconds=19)
    assert "0:01" in bench.text(bench.kiosk, "idleCountdownLabel")
    bench.clock.advance(seconds=1)
    assert bench.find(bench.kiosk, "beginButton").isVisible()
