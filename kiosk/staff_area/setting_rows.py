"""A setting in a row: what it is, a line about it, and its field at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kiosk.staff_area.parts import rule, staff_button
from ui.buttons import Kind
from ui.icons import Icon
from ui.theme import set_look
from ui.widgets import make_label, named, stand
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


class AmountField(QWidget):
    """A number that is typed, or stepped by two buttons and by the arrow keys."""

    def __init__(self, name: str, allowed: range, step: int) -> None:
        super().__init__()
        self._allowed, self._step = allowed, step
        self.edit = named(_NumberEdit(self._move), name)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._less = staff_button(f"{name}Less", Kind.SECONDARY, Icon.LESS)
        self._more = staff_button(f"{name}More", Kind.SECONDARY, Icon.MORE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._less)
        row.addWidget(self.edit, 1)
        row.addWidget(self._more)
        for button, way in ((self._less, -1), (self._more, 1)):
            button.setAutoRepeat(True)
            button.clicked.connect(lambda _=False, way=way: self._move(way))

    def name(self, less: str, more: str) -> None:
        """Name the buttons for a screen reader."""
        self._less.set_words("", spoken=less)
        self._more.set_words("", spoken=more)

    def _move(self, way: int) -> None:
        """Go on to the next full step up, or down."""
        text, step = self.edit.text(), self._step
        number = int(text) if text.isascii() and text.isdigit() else self._allowed.start
        number = (number // step + 1) * step if way > 0 else (-(-number // step) - 1) * step
        self.edit.setText(str(min(max(number, self._allowed.start), self._allowed.stop - 1)))


class _NumberEdit(QLineEdit):
    def __init__(self, move: Callable[[int], object]) -> None:
        super().__init__()
        self._move = move

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up:
                self._move(1)
            case Qt.Key.Key_Down:
                self._move(-1)
            case _:
                super().keyPressEvent(event)
