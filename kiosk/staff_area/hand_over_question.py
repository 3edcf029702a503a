"""Asks before a shift is handed over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.handover_wording import consequence_text, hand_over_text, question_text
from ui.questions import Question


class HandOverQuestion(Question):
    """Calls *hand_over* if staff mean it; goes by itself with the staff's area."""

    def __init__(self, window: QWidget, branch: str, hand_over: Callable[[], object]) -> None:
        title, text = hand_over_text(), question_text(branch)
        super().__init__(window, "handOverQuestion", title, text, consequence_text())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        buttons = self.offer(
            hand_over_text(), self.tr("Back"), names=("handOverAnywayButton", "keepShiftButton")
        )
        buttons.act.clicked.connect(hand_over)
