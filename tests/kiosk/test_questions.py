"""What the staff are asked before something is lost."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.staff_area.close_question import CloseQuestion
from kiosk.staff_area.hand_over_question import HandOverQuestion
from kiosk.staff_area.unsaved_question import UnsavedQuestion


@pytest.mark.parametrize(
    ("ask", "nothing"),
    [
        (lambda window: CloseQuestion(window, list, is_busy=True), "keepOpenButton"),
        (lambda window: CloseQuestion(window, list, is_busy=False), "keepOpenButton"),
        (lambda window: HandOverQuestion(window, "", list), "keepShiftButton"),
        (lambda window: UnsavedQuestion(window, list, list), "backToSettingsButton"),
    ],
)
def test_enter_loses_nothing(qtbot, ask, nothing):
    window = QWidget()
    qtbot.addWidget(window)
    assert ask(window).defaultButton().objectName() == nothing
