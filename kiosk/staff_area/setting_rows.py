"""A setting in a row: what it is, a line about it, and its field at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.staff_area.parts import rule
from ui.theme import set_look
from ui.widgets import make_label, stand
from verification.domain.tone import Tone


class SettingRow(QWidget):
    """Words at the left, *field* at the right; what is wrong with it below them."""

    def __init__(self, field: QWidget, name: str, shown: QWidget | None = None) -> None:
        """*shown* is what the field is within, if it is not shown itself."""
        super().__init__()
        self._field = field
        self._title, self._hint = make_label("value"), make_label("small", f"{name}Hint")
        self._error = make_label("error", f"{name}Error")
        self._error.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        for part in (self._title, self._hint):
            words.addWidget(part)
        self._row: QBoxLayout = QHBoxLayout()
        self._row.setSpacing(10)
        self._row.addLayout(words, 5)
        self._row.addWidget(shown or field, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(self._row)
        column.addWidget(self._error)
        column.addWidget(rule())

    def set_narrow(self, narrow: bool) -> None:
        """Put the field below its words, or beside them."""
        stand(self._row, narrow=narrow)

    def name(self, title: str, hint: str = "") -> None:
        """Set the words."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._field.setAccessibleName(title)

    def show_problem(self, text: str) -> None:
        """Say what is wrong with what was typed; nothing if it will do."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        set_look(self._field, Tone.BAD if text else "")
        self._field.setAccessibleDescription(text or self._hint.text())
