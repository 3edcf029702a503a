"""Amounts as they are shown and typed: "2 min", "90 s", "30 days"."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStyle, QStyleOptionFrame, QWidget

from kiosk.staff_area.parts import staff_button
from ui.buttons import Kind
from ui.icons import Icon
from ui.restyling import style_of
from ui.widgets import named
from verification.domain.placeholders import fill

#: What Qt leaves free at each side of a line's words, in pixels.
_BESIDE = 2
# No setting has more digits.
_NUMBER = r"(\d{1,5})"


class Unit(StrEnum):
    """What an amount counts."""

    SECONDS = "seconds"
    DAYS = "days"


_SECONDS = str(QT_TRANSLATE_NOOP("Amounts", "%1 s"))
_MINUTES = str(QT_TRANSLATE_NOOP("Amounts", "%1 min"))
_BOTH = str(QT_TRANSLATE_NOOP("Amounts", "%1 min %2 s"))
_DAY = str(QT_TRANSLATE_NOOP("Amounts", "%1 day"))
_DAYS = str(QT_TRANSLATE_NOOP("Amounts", "%1 days"))
#: How a number may be typed, and what each part of it counts in the unit.
_WAYS: dict[Unit, tuple[tuple[str, tuple[int, ...]], ...]] = {
    Unit.SECONDS: (("%1", (1,)), (_SECONDS, (1,)), (_MINUTES, (60,)), (_BOTH, (60, 1))),
    Unit.DAYS: (("%1", (1,)), (_DAY, (1,)), (_DAYS, (1,))),
}


def spelt(number: int, unit: Unit) -> str:
    """Return an amount in words, seconds as minutes where they are."""
    if unit is Unit.DAYS:
        return fill(_translated(_DAY if number == 1 else _DAYS), number)
    minutes, rest = divmod(number, 60)
    if not minutes:
        return fill(_translated(_SECONDS), rest)
    return fill(_translated(_BOTH if rest else _MINUTES), minutes, rest)


def read(text: str, unit: Unit) -> int:
    """Return the number that a person means, in *unit* if they say none; -1 for none.

    English is understood beside the present language.
    """
    for template, factors in _WAYS[unit]:
        for words in (_translated(template), template):
            # With spaces or without: Chinese has none.
            pattern = r"\s*".join(map(re.escape, words.split()))
            pattern = re.sub(r"%\d", lambda _: _NUMBER, pattern)
            found = re.fullmatch(pattern, text.strip(), re.ASCII | re.IGNORECASE)
            if found:
                counts = map(int, found.groups())
                return sum(count * each for count, each in zip(counts, factors, strict=True))
    return -1


def _translated(template: str) -> str:
    return QCoreApplication.translate("Amounts", template)


class AmountField(QWidget):
    """An amount that is typed, or stepped by two buttons and by the arrow keys."""

    def __init__(self, name: str, allowed: range, step: int, unit: Unit) -> None:
        super().__init__()
        self.allowed, self._step, self._unit = allowed, step, unit
        #: The amount that is typed, in its unit; -1 if none can be made out.
        self.number = -1
        self.edit = named(_AmountEdit(self._move, self._longest), name)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.edit.textChanged.connect(self._typed)
        self.edit.editingFinished.connect(self._spell)
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

    @property
    def is_allowed(self) -> bool:
        """Whether what is typed can be set."""
        return self.number in self.allowed

    def limits(self) -> tuple[str, str]:
        """Return the least and the largest amount, in words."""
        return spelt(self.allowed.start, self._unit), spelt(self.allowed.stop - 1, self._unit)

    def _longest(self) -> tuple[str, ...]:
        """Return the amounts that may need most room, in words."""
        most = self.allowed.stop - 1
        return tuple(spelt(number, self._unit) for number in (self.allowed.start, most, most - 1))

    def show_number(self, number: int) -> None:
        """Show an amount."""
        self.edit.setText(spelt(number, self._unit))

    def name(self, less: str, more: str) -> None:
        """Name the buttons for a screen reader."""
        self._less.set_words("", spoken=less)
        self._more.set_words("", spoken=more)

    def retranslate(self) -> None:
        """Say the amount in the present language."""
        # Nothing was typed.
        with QSignalBlocker(self.edit):
            self._spell()
        self.edit.updateGeometry()

    def _typed(self, text: str) -> None:
        self.number = read(text, self._unit)

    def _spell(self) -> None:
        if self.is_allowed:
            self.show_number(self.number)

    def _move(self, way: int) -> None:
        """Go on to the next full step up, or down."""
        number, step = max(self.number, self.allowed.start), self._step
        number = (number // step + 1) * step if way > 0 else (-(-number // step) - 1) * step
        self.show_number(min(max(number, self.allowed.start), self.allowed.stop - 1))


class _AmountEdit(QLineEdit):
    """Never narrower than what it may have to show."""

    def __init__(
        self, move: Callable[[int], object], longest: Callable[[], tuple[str, ...]]
    ) -> None:
        super().__init__()
        self._move, self._longest = move, longest

    def minimumSizeHint(self) -> QSize:
        """Return the room that the longest amount needs."""
        high = super().minimumSizeHint().height()
        longest = max(map(self.fontMetrics().horizontalAdvance, self._longest()))
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        words = QSize(longest + 2 * _BESIDE + 1, high)
        line = QStyle.ContentsType.CT_LineEdit
        return QSize(style_of(self).sizeFromContents(line, option, words, self).width(), high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up:
                self._move(1)
            case Qt.Key.Key_Down:
                self._move(-1)
            case _:
                super().keyPressEvent(event)
