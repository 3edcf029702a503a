"""A question before something is taken away: Back at the left, the act at the right."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from ui.restyling import restyle
from ui.widgets import named


class Buttons(NamedTuple):
    """The two of a question."""

    act: QPushButton
    back: QPushButton


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

    def offer(self, act: str, back: str, *, names: tuple[str, str] = ("", "")) -> Buttons:
        """Offer to do it or to go back; *names* are the objects' of both buttons."""
        role = QMessageBox.ButtonRole
        doing = named(self.addButton(act, role.AcceptRole), names[0])
        doing.setProperty("role", "primary")
        restyle(doing)
        staying = named(self.addButton(back, role.RejectRole), names[1])
        self.setDefaultButton(staying)
        self.setEscapeButton(staying)
        return Buttons(doing, staying)
