"""A pseudo-language: every text in brackets and longer, as another language's may be.

What is not in brackets then was never given to a translator; what is cut off has too little room.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator

OPEN, CLOSE = "⟦", "⟧"
#: Of short texts other languages' are longer by half and more; of long ones, by a third.
_SHORT, _LONGER, _LONG = 20, 0.5, 0.3


def pseudo(text: str) -> str:
    """Return *text* as the language has it; its places (``%1``) stay."""
    share = _LONGER if len(text) < _SHORT else _LONG
    # In words, which may go to another line.
    more = " ~~~" * round(len(text) * share / len(" ~~~"))
    return f"{OPEN}{text}{more}{CLOSE}"


class PseudoTranslator(QTranslator):
    """Translates every text; install it in the application, and take it away again."""

    def isEmpty(self) -> bool:
        """Say that there are texts in it: else Qt would not ask."""
        return False

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return a text of the source in this language."""
        return pseudo(text.replace("%n", str(n)) if n >= 0 else text)


class PseudoLocale:
    """The application speaks it while this is used as a context."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._translator = PseudoTranslator()

    def __enter__(self) -> PseudoLocale:
        self._application.installTranslator(self._translator)
        return self

    def __exit__(self, *_: object) -> None:
        self._application.removeTranslator(self._translator)
