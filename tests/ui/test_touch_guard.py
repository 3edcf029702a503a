"""What appears where the finger just was is not pressed by it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ui.touch_guard import TouchGuard


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 100)
    button = QPushButton("Press", window)
    button.setGeometry(0, 0, 200, 100)
    with qtbot.waitExposed(window):
        window.show()
    return window


def touch(window):
    """A press where the screen has it, not at a widget that is named."""
    QTest.mouseClick(
        window.windowHandle(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(100, 50),
    )


def test_a_finger_does_not_press_what_has_just_appeared(window, qtbot):
    pressed = []
    button = window.findChild(QPushButton)
    button.clicked.connect(lambda: pressed.append("button"))
    guard = TouchGuard(window, 50)
    guard.arm()
    touch(window)
    assert pressed == []
    qtbot.waitUntil(lambda: not guard.isVisible())
    touch(window)
    assert pressed == ["button"]


def test_keys_go_past_the_guard_and_none_is_there_without_a_time(window):
    pressed = []
    button = window.findChild(QPushButton)
    button.clicked.connect(lambda: pressed.append("button"))
    button.setFocus()
    TouchGuard(window, 1000).arm()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert pressed == ["button"]
    unguarded = TouchGuard(window, 0)
    unguarded.arm()
    assert not unguarded.isVisible()


def test_what_was_below_a_dialog_is_guarded_when_it_goes(window, qtbot):
    guard = TouchGuard(window, 10_000)
    question = QDialog(window)
    question.open()
    assert not guard.isVisible()
    question.reject()
    qtbot.waitUntil(guard.isVisible)
