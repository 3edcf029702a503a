"""One press does one thing: what it takes away was not over something that it presses, too."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout, QWidget

from kiosk.idle import IdlePage, IdleWatch
from tests.kiosk.test_trust_windows import sign_in_as_staff
from ui.touch_guard import GUARDED, TouchGuard
from verification.domain.clock import ManualClock
from verification.domain.settings import Settings

_NONE = Qt.KeyboardModifier.NoModifier


class Page:
    """A window that is one button, and the question over it."""

    def __init__(self, qtbot, screen):
        self.screen = screen
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(800, 600)
        self.button = QPushButton("Start", self.window)
        self.button.setGeometry(0, 0, 800, 600)
        self.done = []
        self.button.pressed.connect(lambda: self.done.append("pressed"))
        self.button.clicked.connect(lambda: self.done.append("clicked"))
        self.clock = ManualClock()
        self.watch = IdleWatch(self.clock, Settings())
        self.page = IdlePage(self.window, self.watch)
        self.watch.watch(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.button.setFocus()

    def ask(self):
        self.watch.touch()
        self.clock.advance(seconds=95)
        self.watch.check(matters=True)
        QApplication.processEvents()
        assert self.page.isVisible()

    def answered(self):
        QApplication.processEvents()
        return not self.page.isVisible()

    def where(self):
        """The window that the screen has the finger on."""
        shown = self.page if self.page.isWindow() else self.window
        return shown.windowHandle()

    def click(self):
        # The question may go in between: the release is where the press was, for the screen.
        for act in (QTest.mousePress, QTest.mouseRelease):
            act(self.where(), Qt.MouseButton.LeftButton, _NONE, QPoint(30, 30))

    def tap(self):
        touched = QPoint(30, 30)
        QTest.touchEvent(self.where(), self.screen).press(1, touched).commit()
        QTest.touchEvent(self.where(), self.screen).move(1, touched).commit()
        QTest.touchEvent(self.where(), self.screen).release(1, touched).commit()

    def key(self, key, *, held=0):
        """Press a key, hold it for some repeats and let it go, as the screen tells of it."""
        repeats = [(QEvent.Type.KeyRelease, True), (QEvent.Type.KeyPress, True)] * held
        presses = [(QEvent.Type.KeyPress, False), *repeats, (QEvent.Type.KeyRelease, False)]
        text = {Qt.Key.Key_Space: " ", Qt.Key.Key_Return: "\r"}.get(key, "")
        for kind, repeated in presses:
            handle = self.where()
            QApplication.sendEvent(handle, QKeyEvent(kind, key, _NONE, text, repeated))


@pytest.fixture(scope="module")
def screen():
    return QTest.createTouchDevice()


@pytest.fixture
def page(qtbot, screen):
    page = Page(qtbot, screen)
    yield page
    QApplication.instance().removeEventFilter(page.watch)


ANSWERS = {
    "a click": Page.click,
    "a finger": Page.tap,
    "Space": lambda page: page.key(Qt.Key.Key_Space),
    "Enter": lambda page: page.key(Qt.Key.Key_Return),
    "Space, held": lambda page: page.key(Qt.Key.Key_Space, held=5),
    "Enter, held": lambda page: page.key(Qt.Key.Key_Return, held=5),
}


@pytest.mark.parametrize("answer", ANSWERS)
def test_an_answer_presses_nothing_below_and_the_next_press_does(page, answer):
    page.button.setAutoDefault(True)
    page.ask()
    ANSWERS[answer](page)
    assert page.answered()
    assert page.done == []
    ANSWERS[answer](page)
    assert page.done


@pytest.mark.parametrize("answer", ["a click", "a finger", "Enter, held"])
def test_an_answer_before_a_dialog_presses_nothing_in_it(page, answer):
    dialog = QDialog(page.window)
    dialog.setModal(True)
    column = QVBoxLayout(dialog)
    button = QPushButton("Delete")
    button.clicked.connect(lambda: page.done.append("the dialog"))
    column.addWidget(button)
    dialog.show()
    button.setFocus()
    page.ask()
    assert page.page.isWindow()
    ANSWERS[answer](page)
    assert page.answered()
    assert page.done == []
    dialog.close()


def test_the_mouse_answers_too_and_a_press_some_time_later_is_one_of_its_own(page):
    page.ask()
    QTest.mouseMove(page.where(), QPoint(40, 40))
    assert page.answered()
    QTest.mouseClick(page.where(), Qt.MouseButton.LeftButton, _NONE, QPoint(40, 40), GUARDED)
    assert page.done == ["pressed", "clicked"]


def test_a_press_that_a_program_sends_is_of_no_gesture_of_the_mouse(page):
    page.ask()
    kind, where, no = QEvent.Type.MouseMove, QPointF(40, 40), Qt.MouseButton.NoButton
    move = QMouseEvent(kind, where, where, no, no, _NONE)
    move.setTimestamp(86_400_000)
    QApplication.sendEvent(page.window, move)
    assert page.answered()
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    assert page.done == ["pressed", "clicked"]


def test_a_press_whose_end_was_lost_holds_back_no_other(page):
    page.ask()
    QTest.mousePress(page.where(), Qt.MouseButton.LeftButton, _NONE, QPoint(30, 30))
    assert page.answered()
    page.click()
    assert page.done == ["pressed", "clicked"]


def test_the_button_itself_answers_too(page):
    page.ask()
    more = page.window.findChild(QPushButton, "moreTimeButton")
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert page.answered()
    page.clock.advance(seconds=80)
    page.watch.check(matters=True)
    assert not page.page.isVisible()
    assert page.watch.left() == pytest.approx(1 - timedelta(seconds=80) / timedelta(seconds=110))


def test_a_key_that_is_held_does_nothing_to_what_comes_next(page):
    page.button.setAutoDefault(True)
    page.button.clicked.connect(page.watch.spend_keys)
    page.key(Qt.Key.Key_Return, held=5)
    assert page.done.count("clicked") == 1
    page.key(Qt.Key.Key_Return)
    assert page.done.count("clicked") == 2


@pytest.mark.long
def test_a_key_that_begins_does_not_write_into_the_account_as_well(bench):
    bench.clock.advance(seconds=90)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "beginButton").isVisible)
    bench.find(bench.kiosk, "attractPage").setFocus()
    handle, account = bench.kiosk.windowHandle(), bench.find(bench.kiosk, "cloudAccountEdit")
    for repeated in (False, True, True):
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Q, _NONE, "q", repeated)
        QApplication.sendEvent(handle, key)
        bench.qtbot.waitUntil(account.isVisible)
    assert account.text() == ""
    QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Q, _NONE, "q"))
    assert account.text() == "q"


@pytest.mark.long
@pytest.mark.parametrize(
    ("opener", "closer"),
    [
        ("languageButton", "languageSheetCloseButton"),
        ("noPhoneButton", "helpSheetCloseButton"),
        ("displayButton", "displayCloseButton"),
    ],
)
def test_a_second_tap_on_a_sheet_that_goes_presses_nothing_below(bench, opener, closer):
    bench.click(bench.kiosk, opener)
    close = bench.find(bench.kiosk, closer)
    close.setFocus()
    under = close.mapTo(bench.kiosk, close.rect().center())
    bench.click(bench.kiosk, closer)
    assert bench.kiosk.childAt(under) is bench.kiosk.findChild(TouchGuard)


@pytest.mark.long
def test_a_session_that_ends_behind_the_staffs_area_holds_nothing_back_there(bench):
    bench.show_code()
    sign_in_as_staff(bench)
    tabs, guard = bench.find(bench.kiosk, "staffTabs"), bench.kiosk.findChild(TouchGuard)
    presenter = bench.kiosk.presenter
    bench.qtbot.waitUntil(lambda: not guard.isVisible())
    while not presenter.shown_session()[0].state.is_final:
        QTest.keyClick(tabs, Qt.Key.Key_Home)
        bench.clock.advance(seconds=30)
        bench.qtbot.wait(50)
    assert tabs.hasFocus()
    assert not guard.isVisible()


def test_a_second_finger_of_the_answer_presses_nothing(page):
    page.ask()
    handle = page.where()
    one, two = QPoint(30, 30), QPoint(60, 60)
    QTest.touchEvent(handle, page.screen).press(1, one).commit()
    QTest.touchEvent(handle, page.screen).stationary(1).press(2, two).commit()
    QTest.touchEvent(handle, page.screen).release(1, one).stationary(2).commit()
    QTest.touchEvent(handle, page.screen).release(2, two).commit()
    assert page.answered()
    assert page.done == []
