"""Asks before staff close a kiosk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.questions import Question


class CloseQuestion(Question):
    """Calls *close* if it is to be closed nevertheless; goes by itself with the staff's area."""

    def __init__(self, window: QWidget, close: Callable[[], object], *, is_busy: bool) -> None:
        """*is_busy* is whether a visitor is in the middle of a verification."""
        super().__init__(window, "closeQuestion", "", "")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Close the kiosk"))
        if is_busy:
            self.setText(self.tr("A visitor is in the middle of a verification."))
            self.setInformativeText(self.tr("Closing the kiosk cancels it."))
        else:
            self.setText(self.tr("Close this kiosk to visitors?"))
            self.setInformativeText(
                self.tr("Visitors can use it again once a member of the staff has signed in.")
            )
        buttons = self.offer(
            self.tr("Close the kiosk"),
            self.tr("Back"),
            names=("closeAnywayButton", "keepOpenButton"),
        )
        buttons.act.clicked.connect(close)
