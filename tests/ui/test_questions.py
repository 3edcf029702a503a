"""In every dialog Back is at the left and the act at the right; Enter presses what has focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from console.branch_dialog import BranchDialog
from console.name_dialog import NameDialog
from console.pin_dialog import PinDialog
from kiosk.staff_area.close_question import CloseQuestion
from kiosk.staff_area.unsaved_question import UnsavedQuestion
from ui.questions import Question
from ui.theme import LIGHT, apply_theme
from ui.widgets import make_button


def asked(window):
    question = Question(window, "someQuestion", "Title", "Remove anna?", "It cannot be undone.")
    question.offer("Remove anna", "Back")
    return question


DIALOGS = {
    "question": asked,
    "close": lambda window: CloseQuestion(window, lambda: None, is_busy=True),
    "unsaved": lambda window: UnsavedQuestion(window, lambda: None, lambda: None),
    "branch": lambda window: BranchDialog(window, "Desk 1", "", "North", ["North"]),
    "name": lambda window: NameDialog(window, "anna"),
    "pin": lambda window: PinDialog(window, "anna", own=False),
}


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    apply_theme(window, LIGHT)
    window.resize(800, 600)
    window.show()
    return window


def opened(window, make):
    dialog = make(window)
    dialog.open()
    buttons = {
        "act" if one.property("role") == "primary" else "back": one
        for one in dialog.findChildren(QPushButton)
    }
    assert set(buttons) == {"act", "back"}
    return dialog, buttons


@pytest.mark.parametrize("make", DIALOGS.values(), ids=DIALOGS)
def test_back_is_at_the_left_and_the_act_at_the_right(window, make):
    dialog, buttons = opened(window, make)
    left, right = (
        buttons[one].mapTo(dialog, buttons[one].rect().center()) for one in ("back", "act")
    )
    assert left.x() < right.x()
    assert abs(left.y() - right.y()) <= 1
    # The act is filled, in the colour of every act.
    act = buttons["act"]
    act.setEnabled(True)
    picture = act.grab().toImage()
    assert picture.pixelColor(10, picture.height() // 2) == QColor(LIGHT.brand)
    if isinstance(dialog, QMessageBox):
        assert dialog.defaultButton() is buttons["back"]
        assert dialog.escapeButton() is buttons["back"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("which", ["act", "back"])
@pytest.mark.parametrize("make", DIALOGS.values(), ids=DIALOGS)
def test_enter_presses_the_button_that_has_the_focus(window, qtbot, make, which, key):
    _dialog, buttons = opened(window, make)
    pressed = []
    for name, button in buttons.items():
        button.setEnabled(True)
        button.clicked.disconnect()
        button.clicked.connect(lambda *_, name=name: pressed.append(name))
    buttons[which].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(buttons[which], key)
    assert pressed == [which]


def test_enter_presses_a_button_of_a_page_once_though_it_is_held(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    button, pressed = make_button("someButton"), []
    button.setParent(page)
    button.clicked.connect(lambda: pressed.append(True))
    page.show()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert pressed == [True]


def test_the_key_or_finger_that_asked_does_not_answer(window, qtbot):
    question, buttons = opened(window, asked)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        held = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
        QApplication.sendEvent(question.windowHandle(), held)
    for button in buttons.values():
        place = button.mapTo(question, button.rect().center())
        qtbot.mouseClick(question.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    assert question.isVisible()
    qtbot.keyClick(question.windowHandle(), Qt.Key.Key_Return)
    assert not question.isVisible()
