"""A pseudo-language: every text in brackets and longer, as another language's may be.

What is not in brackets then was never given to a translator; what is cut off has too little room.
Its sister is read from right to left, as Arabic is: so are all of its words.
"""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QGuiApplication

OPEN, CLOSE = "⟦", "⟧"
#: Of short texts other languages' are longer by half and more; of long ones, by a third.
_SHORT, _LONGER, _LONG = 20, 0.5, 0.3
#: Words: neither places, nor tags. Unicode's marks turn them round.
_WORD = re.compile(r"<[^>]*>|%\w+|([^\W\d_]+)")
_TURNED, _AS_BEFORE = "\u202e", "\u202c"
#: Begins a text that is read from right to left, whatever its words.
_FROM_RIGHT = "\u200f"


def pseudo(text: str) -> str:
    """Return *text* as the language has it; its places (``%1``) stay."""
    share = _LONGER if len(text) < _SHORT else _LONG
    # In words, which may go to another line.
    more = " ~~~" * round(len(text) * share / len(" ~~~"))
    return f"{OPEN}{text}{more}{CLOSE}"


def turned(text: str) -> str:
    """Return *text*, and every word in it, read from right to left."""
    return _FROM_RIGHT + _WORD.sub(
        lambda found: f"{_TURNED}{found[1]}{_AS_BEFORE}" if found[1] else found[0], text
    )


class PseudoTranslator(QTranslator):
    """Translates every text; install it in the application, and take it away again."""

    def __init__(self, *, right_to_left: bool = False) -> None:
        super().__init__()
        self._right_to_left = right_to_left

    def isEmpty(self) -> bool:
        """Say that there are texts in it: else Qt would not ask."""
        return False

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return a text of the source in this language."""
        said = pseudo(text.replace("%n", str(n)) if n >= 0 else text)
        return turned(said) if self._right_to_left else said


class PseudoLocale:
    """The application speaks it while this is used as a context."""

    def __init__(self, application: QGuiApplication, *, right_to_left: bool = False) -> None:
        self._application = application
        self._translator = PseudoTranslator(right_to_left=right_to_left)
        self._direction = (
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )

    def __enter__(self) -> PseudoLocale:
        self._application.setLayoutDirection(self._direction)
        self._application.installTranslator(self._translator)
        return self

    def __exit__(self, *_: object) -> None:
        self._application.removeTranslator(self._translator)
        self._application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
