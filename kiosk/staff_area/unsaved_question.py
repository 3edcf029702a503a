"""Asks before staff leave changed settings behind that they have not saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.questions import Question


class UnsavedQuestion(Question):
    """Calls *leave* if the changes may be lost, else *stay*; goes by itself with the area."""

    def __init__(
        self, window: QWidget, leave: Callable[[], object], stay: Callable[[], object]
    ) -> None:
        super().__init__(window, "unsavedQuestion", "", "")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.setText(self.tr("Some settings are changed and not saved."))
        self.setInformativeText(self.tr("If you leave now, they stay as they were."))
        buttons = self.offer(
            self.tr("Leave without saving"),
            self.tr("Back to the settings"),
            names=("leaveUnsavedButton", "backToSettingsButton"),
        )
        buttons.act.clicked.connect(leave)
        buttons.back.clicked.connect(stay)
