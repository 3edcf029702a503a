"""Texts with numbered places, ``%1 of %2``: filled, and said in the language of who reads them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

#: Marks that have their space within them.
_FULL_WIDTH = "。！？；：，）」"

#: Takes a context and the English of a text; returns the text to show.
Translate: TypeAlias = Callable[[str, str], str]


def as_written(_context: str, text: str) -> str:
    """Return the English *text*: for readers without a translation."""
    return text


def fill(text: str, *values: object) -> str:
    """Return *text* with the first of *values* for ``%1``, the second for ``%2`` and so on.

    All at once, so that a ``%2`` inside the first value stays what it is.
    """
    return re.sub("%([1-9])", lambda found: str(values[int(found[1]) - 1]), text)


def legible(text: str, most: int = 2000) -> str:
    """Return *text* as a terminal can show it: what was typed may be part of it.

    Control characters are written as escapes, and the middle of an endless line is left out.
    """
    lines = text.split("\n")
    return "\n".join(_legible_line(line, most) for line in lines)


def _legible_line(line: str, most: int) -> str:
    if len(line) > most:
        line = f"{line[: most // 2]} … {line[-most // 4 :]}"
    return "".join(one if one.isprintable() else ascii(one)[1:-1] for one in line)


class Sentence(str):
    """A text in English, filled, that can be said in another language, too.

    For text that is made before its reader's language is known. Its values may be
    sentences, too.
    """

    _context: str
    _source: str
    _values: tuple[object, ...]

    def __new__(cls, context: str, source: str, *values: object) -> Sentence:
        """Make one of a translation's context and its English: both written out, to be found."""
        self = super().__new__(cls, fill(source, *values) if values else source)
        self._context, self._source, self._values = context, source, values
        return self

    def __getnewargs__(self) -> tuple[Any, ...]:
        """Return what it is made of, to be copied."""
        return (self._context, self._source, *self._values)

    def filled(self, *values: object) -> Sentence:
        """Return it with its places filled."""
        return Sentence(self._context, self._source, *values)

    def said(self, translate: Translate) -> str:
        """Return it in the language of *translate*."""
        text = translate(self._context, self._source)
        return fill(text, *(said(value, translate) for value in self._values))


class Listing(Sentence):
    """Values one after the other, within a sentence: parted as the language of its reader does."""

    def __new__(cls, parts: Iterable[object]) -> Listing:
        """Make one of *parts*, which may be sentences."""
        values = tuple(parts)
        self = str.__new__(cls, ", ".join(map(str, values)))
        self._values = values
        return self

    def __getnewargs__(self) -> tuple[Any, ...]:
        """Return what it is made of, to be copied."""
        return (self._values,)

    def said(self, translate: Translate) -> str:
        """Return them in the language of *translate*."""
        separator = translate("Commands", ", ")
        return separator.join(said(value, translate) for value in self._values)


def joined(*sentences: str) -> str:
    """Return *sentences* one after the other: after a full-width mark there is no space."""
    text = ""
    for sentence in filter(None, sentences):
        text += ("" if not text or text[-1] in _FULL_WIDTH else " ") + sentence
    return text


def listed(parts: Iterable[object], translate: Translate) -> str:
    """Return *parts* one after the other, parted as the language of *translate* does."""
    return Listing(parts).said(translate)


def captioned(caption: object, value: object, translate: Translate) -> str:
    """Return a value after what it is, with the colon of *translate*'s language."""
    return fill(translate("Commands", "%1: %2"), caption, value)


def said(text: object, translate: Translate) -> str:
    """Return *text* in the language of *translate*, if it can be said in others.

    Of an exception, what it was raised with.
    """
    if isinstance(text, BaseException):
        text = text.args[0] if text.args else ""
    return text.said(translate) if isinstance(text, Sentence) else str(text)
