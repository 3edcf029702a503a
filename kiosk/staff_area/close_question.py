"""Asks before staff close a kiosk over the head of a visitor."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.widgets import named


class CloseQuestion(QMessageBox):
    """Calls *close* if it is to be closed nevertheless; goes by itself with the staff's area."""

    def __init__(self, window: QWidget, close: Callable[[], object]) -> None:
        super().__init__(window)
        self.setObjectName("closeQuestion")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Close the kiosk"))
        self.setText(self.tr("A visitor is in the middle of a verification."))
        self.setInformativeText(self.tr("Closing the kiosk cancels it."))
        role = QMessageBox.ButtonRole
        anyway = named(
            self.addButton(self.tr("Close the kiosk"), role.AcceptRole), "closeAnywayButton"
        )
        back = named(self.addButton(self.tr("Back"), role.RejectRole), "keepOpenButton")
        self.setDefaultButton(back)
        anyway.clicked.connect(close)
