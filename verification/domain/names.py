"""Names that people, staff and kiosks really have: which characters they may contain.

A visitor's name is taken as their document has it. Those of kiosks, branches and staff are this
program's own: each has one spelling, so that two that look alike are not two.
"""

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
#: Letters and symbols that show nothing, although their category says otherwise.
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
#: Marks that show nothing of their own: the grapheme joiner, Khmer's inherent vowels, and the
#: variation selectors that choose between a symbol and its picture.
_UNSEEN_MARKS = frozenset("\u034f\u17b4\u17b5\u180b\u180c\u180d\u180f") | frozenset(
    map(chr, range(0xFE00, 0xFE10))
)
#: Small letters of Cyrillic and Greek, rare Latin ones, and figures, that look like a Latin letter,
#: or whose capitals do (Unicode's confusables.txt, UTS #39, as far as keyboards have them) -> that
#: letter.
_LOOKS_LIKE = str.maketrans(
    "авекмнорстухѕіјһԁԛԝαβεζηικμνορτυχ01iıɑɡ",
    "abekmhopctyxsljhdqwabezhlkmnoptyxolllag",
)
#: Apostrophes and dashes that a keyboard, or what corrects its spelling, writes for the plain ones.
_PLAIN_MARKS = str.maketrans(
    "\u2018\u2019\u201b\u02bc\u2032`\u00b4\u2010\u2011\u2012\u2013\u2014\u2212",
    "'" * 7 + "-" * 6,
)
#: What joins or parts the letters of Persian and Indic names.
_JOINERS = frozenset("\u200c\u200d")


def is_name(text: str) -> bool:
    """Whether *text* can be a name: 1 to :data:`LONGEST` characters, at least one of them visible.

    Refused are controls, surrogates, line breaks and characters that reorder text.
    """
    return (
        0 < len(text) <= LONGEST and any(map(_is_visible, text)) and not any(map(_is_refused, text))
    )


def is_alike(one: str, other: str) -> bool:
    """Whether two names differ at most by what a reader hardly sees.

    That is capitals, spaces, widths, what cannot be seen, letters of other scripts, and which
    apostrophe or dash it is.
    """
    return _folded(one) == _folded(other)


def _folded(text: str) -> str:
    seen = "".join(one for one in text if not _is_hidden(one))
    plain = unicodedata.normalize("NFKC", seen.translate(_PLAIN_MARKS))
    spelled = in_one_spelling(unicodedata.normalize("NFKC", plain.casefold()))
    # Decomposed: a letter of another script may have the same accent.
    return unicodedata.normalize("NFD", spelled).translate(_LOOKS_LIKE)


def in_one_spelling(text: str) -> str:
    """Return a name of ours as it is kept: composed (NFC), one plain space between its words.

    Line breaks and invisible characters stay, to be refused.
    """
    composed = unicodedata.normalize("NFC", text)
    spaced = (" " if unicodedata.category(one) == "Zs" else one for one in composed)
    return " ".join(filter(None, "".join(spaced).split(" ")))


def refused_character(text: str) -> str:
    """Return the first character that no name contains, as Unicode writes it: U+202E; or ""."""
    return next((f"U+{ord(one):04X}" for one in text if _is_refused(one)), "")


def is_station_name(text: str) -> bool:
    """Whether a kiosk can be given the name *text*: in one spelling, all of it seen, no console's.

    Visitors compare it on two screens.
    """
    return (
        may_be_station(text)
        and text == in_one_spelling(text)
        and not any(_is_hidden(one) for one in text)
    )


def may_be_station(text: str) -> bool:
    """Whether a kiosk may be called *text*: some have been since names were less strict."""
    return is_name(text) and not text.startswith(CONSOLES)


def is_staff_name(text: str) -> bool:
    """Whether a member of the staff can be given the name *text*; or a branch.

    They are people's names, and may have joiners between their letters.
    """
    return (
        is_name(text)
        and text == in_one_spelling(text)
        and not any(_is_hidden(one) for one in text if one not in _JOINERS)
        and text.strip("".join(_JOINERS)) == text
    )


def _is_refused(character: str) -> bool:
    return character in _REORDERING or unicodedata.category(character) in _REFUSED_CATEGORIES


def _is_visible(character: str) -> bool:
    return (
        unicodedata.category(character) not in {"Cf", "Mn", "Me", "Zs"} and character not in _BLANK
    )


def _is_hidden(character: str) -> bool:
    """Whether *character* shows nothing and takes no part in how its neighbours look."""
    return (
        unicodedata.category(character) == "Cf" or character in _BLANK or character in _UNSEEN_MARKS
    )


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
