"""Masked forms: enough to recognise what is yours, too little to learn what is not."""

from __future__ import annotations

import re
import unicodedata

from verification.domain.names import visible_letters

#: A run of anything but white space and the dots between the parts of a transcribed name.
_WORD = re.compile(r"[^\s·•・‧]+")
#: The same in what is typed: as “Smith, J.”
_TYPED_WORD = re.compile(r"[^\s·•・‧.,]+")
#: Or as “J.R. Smith”, whose first word is masked as one.
_DOTTED_WORD = re.compile(r"[^\s·•・‧,]+")
_ACCENTS = re.compile("[\u0300-\u036f]")
#: Letters, with what is in and between the words of a name, and stars for letters.
_ASCII_NAME = re.compile(r"""(?=.*[a-z])[a-z*('"`][a-z*()'"`/., -]*""", re.IGNORECASE)


def mask_name(name: str) -> str:
    """Return ``张**`` for a Chinese name, ``Z*** W******`` for a Latin one.

    The first letter of each word stays, whatever the script; a word of one letter is masked
    whole, so that no name is ever shown in full. Spaces and middle dots separate words.
    """
    if not _WORD.search(name):
        return "*" * len(name)
    return _WORD.sub(_mask_word, name)


def _mask_word(word: re.Match[str]) -> str:
    letters = visible_letters(word[0])
    first = letters[0] if len(letters) > 1 else "*"
    return first + "*" * (len(letters) - 1)


def may_be_name(text: str) -> bool:
    """Whether *text* may be a person's name, masked or not, or a part of it.

    Logins of letters alone may be one, too; nobody's name has digits.
    """
    return not text.isascii() or _ASCII_NAME.fullmatch(text) is not None


def fits(name: str, masked: str) -> bool:
    """Whether *masked* may be the masked form of whom *name* means.

    That are words of the name in any order, whole or by their beginning, or masked themselves:
    ``张``, ``张三`` and ``张*`` fit ``张*``; ``smith``, ``S``, ``Smith, J.`` and ``S****`` fit
    ``J*** S****``. Neither case nor the width of letters nor accents matter. A word that was masked
    whole only fits beside another.
    """
    ways = (_TYPED_WORD, _DOTTED_WORD) if "." in name else (_TYPED_WORD,)
    return any(_fit(_words(name, way), _words(masked, _TYPED_WORD)) for way in ways)


def _fit(words: list[list[str]], masks: list[list[str]]) -> bool:
    is_known = False
    for word in words:
        # Of the two letters that ß is without its case.
        least = len(word) - "".join(word).count("ss")
        mask = next((one for one in masks if one[0] == word[0] and least <= len(one)), None)
        if mask is None and len(word) == 1 and ["*"] in masks:
            mask = ["*"]
        if mask is None:
            return False
        is_known = is_known or mask[0] != "*"
        masks.remove(mask)
    return is_known


def _words(name: str, word: re.Pattern[str]) -> list[list[str]]:
    """Return the letters of each word, the longest word first, without accents."""
    if not name.isascii():
        name = _ACCENTS.sub("", unicodedata.normalize("NFKD", name))
        name = unicodedata.normalize("NFKC", name)
    words = word.findall(name.casefold())
    # Thousands are looked through: letters of ASCII are told apart faster.
    letters = list if name.isascii() else visible_letters
    return sorted(map(letters, words), key=len, reverse=True)


def mask_identity_number(number: str) -> str:
    """Return the first and the last character of an identity number, the rest as stars."""
    if len(number) < 3:
        return "*" * len(number)
    return number[0] + "*" * (len(number) - 2) + number[-1]


def mask_login(login_name: str) -> str:
    """Return the first two and the last two characters of a login name, ``qi***ks``.

    Of a login name shorter than six, only the first; of one character, nothing.
    """
    if len(login_name) < 6:
        return (login_name[0] if len(login_name) > 1 else "") + "***"
    return f"{login_name[:2]}***{login_name[-2:]}"
