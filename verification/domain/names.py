"""Names that people, staff and kiosks really have: which characters they may contain."""

from __future__ import annotations

import unicodedata

#: Characters of the longest name that is accepted; also the width of the columns.
LONGEST = 64

#: What consoles' names begin with, by which their tries and alerts are noted; no kiosk's does.
CONSOLES = "console "

#: General categories (Unicode Standard, section 4.5) that no name contains: controls, halves of a
#: surrogate pair, and breaks of lines and paragraphs. Unassigned and private-use characters are
#: accepted: this Python's tables are older than many people's characters (CJK extensions G to J).
_REFUSED_CATEGORIES = frozenset({"Cc", "Cs", "Zl", "Zp"})
#: Characters that reorder the text around them (UAX #9, section 2).
_REORDERING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def is_name(text: str) -> bool:
    """Whether *text* can be a name: 1 to :data:`LONGEST` characters, at least one of them visible.

    Refused are controls, surrogates, line breaks and characters that reorder text.
    """
    return (
        0 < len(text) <= LONGEST and any(map(_is_visible, text)) and not any(map(_is_refused, text))
    )


def is_alike(one: str, other: str) -> bool:
    """Whether two names differ by capital letters or by the width of characters at most."""
    return _folded(one) == _folded(other)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


def refused_character(text: str) -> str:
    """Return the first character that no name contains, as Unicode writes it: U+202E; or ""."""
    return next((f"U+{ord(one):04X}" for one in text if _is_refused(one)), "")


def is_station_name(text: str) -> bool:
    """Whether *text* can be a kiosk's name: no console's."""
    return is_name(text) and not text.startswith(CONSOLES)


def _is_refused(character: str) -> bool:
    return character in _REORDERING or unicodedata.category(character) in _REFUSED_CATEGORIES


def _is_visible(character: str) -> bool:
    return unicodedata.category(character) not in {"Cf", "Mn", "Me", "Zs"}


def visible_letters(text: str) -> list[str]:
    """Return *text* letter by letter as a reader counts them.

    Accents, variation selectors and joiners stay with the character before them (a simplified
    UAX #29).
    """
    letters: list[str] = []
    joined = False
    for character in text:
        extends = unicodedata.category(character) in {"Mn", "Me", "Mc", "Cf"}
        if letters and (extends or joined):
            letters[-1] += character
        else:
            letters.append(character)
        joined = character == "\u200d"
    return letters
