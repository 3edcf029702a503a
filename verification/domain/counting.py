"""Says how many there are, for the operator's commands, which load no Qt.

The windows say it by ``%n``, which has the plural forms of both languages.
"""

from __future__ import annotations


def counted(number: int, one: str, several: str) -> str:
    """Return *number* and what is counted: ``1 key``, ``2 keys``."""
    return f"{number} {one if number == 1 else several}"
