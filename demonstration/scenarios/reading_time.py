"""How long a text is shown to be read."""

from __future__ import annotations

#: Seconds at least, and for each letter; a Chinese character says as much as three.
_SHORTEST, _LETTER, _CHARACTER = 2.2, 0.045, 0.135
#: Chinese characters and their punctuation begin here.
_CHINESE = "\u2e80"


def reading_seconds(text: str) -> float:
    """Return the seconds that it takes to read *text* for the first time."""
    return _SHORTEST + sum(_CHARACTER if one >= _CHINESE else _LETTER for one in text)
