"""Masked forms: enough to recognise what is yours, too little to learn what is not."""

from __future__ import annotations

import re
import unicodedata

from verification.domain.names import visible_letters

#: A run of anything but white space and the dots between the parts of a transcribed name.
_WORD = re.compile(r"[^\s·•・‧]+")


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
    """Whether *text* may be a person's name, masked or not: logins are ASCII."""
    return not text.startswith("*") and (not text.isascii() or "*" in text)


def fits(name: str, masked: str) -> bool:
    """Whether *masked* may be the masked form of a name that is, or begins with, *name*.

    *name* may be masked itself: ``张``, ``张三`` and ``张*`` fit ``张*``. Neither case nor the
    width of letters matters.
    """
    asked, known = (unicodedata.normalize("NFKC", one).casefold() for one in (name, masked))
    words, masks = (
        [visible_letters(word) for word in _WORD.findall(text)] for text in (asked, known)
    )
    return 0 < len(words) <= len(masks) and all(
        mask[0] == word[0] != "*" and len(word) <= len(mask)
        for word, mask in zip(words, masks, strict=False)
    )


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
