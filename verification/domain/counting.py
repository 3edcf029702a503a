"""Says how many there are, for the operator's commands, which load no Qt.

The windows say it by ``%n``, which has the plural forms of both languages.
"""

from __future__ import annotations

from verification.domain.placeholders import fill


def counted(number: int, one: str, several: str, *more: object) -> str:
    """Return the text for *number*, which is its ``%1``; *more* are its ``%2`` and so on."""
    return fill(one if number == 1 else several, number, *more)
