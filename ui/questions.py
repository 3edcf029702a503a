"""A question before something is taken away: Back at the left, the act at the right."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from ui.restyling import restyle
from ui.touch_guard import TouchGuard
from ui.widgets import named, pressed_by_enter


class Buttons(NamedTuple):
    """The two of a question."""

    act: QPushButton
    back: QPushButton


class _Answer(QPushButton):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, but not the one that opened the question and is still held."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)


class Question(QMessageBox):
    """Opens on Back: Enter and Escape alone take nothing away.

    Which side a button is on is the same in every dialog, whatever the desktop (``theme.qss``).
    """

    def __init__(self, parent: QWidget, name: str, title: str, text: str, more: str = "") -> None:
        """*name* is the object's; *more* says what follows."""
        super().__init__(parent)
        named(self, name)
        self.setWindowTitle(title)
        self.setText(text)
        self.setInformativeText(more)
        self._guard = TouchGuard(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Be for another press than the one that asked."""
        super().showEvent(event)
        self._guard.arm()

    def offer(self, act: str, back: str, *, names: tuple[str, str] = ("", "")) -> Buttons:
        """Offer to do it or to go back; *names* are the objects' of both buttons."""
        role = QMessageBox.ButtonRole
        doing, staying = (
            named(_Answer(text, self), name) for text, name in zip((act, back), names, strict=True)
        )
        self.addButton(doing, role.AcceptRole)
        self.addButton(staying, role.RejectRole)
        doing.setProperty("role", "primary")
        restyle(doing)
        self.setDefaultButton(staying)
        self.setEscapeButton(staying)
        return Buttons(doing, staying)
