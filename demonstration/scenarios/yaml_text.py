"""The text of a scenario file, and what an input method or an editor has put in it by mistake."""

from __future__ import annotations

import codecs
import re
from collections import Counter

#: Characters that look like those of YAML, and what to write instead.
_LOOKALIKES = {
    "：": "a full-width colon “：”; write “: ”",
    "－": "a full-width dash “－”; write “- ”",
    "，": "a full-width comma “，”; write “, ”",
    "［": "a full-width bracket “［”; write “[”",
    "］": "a full-width bracket “］”; write “]”",
    "｛": "a full-width brace “｛”; write “{”",
    "｝": "a full-width brace “｝”; write “}”",
    "＃": "a full-width number sign “＃”; write “#”",
    "\u3000": "an ideographic space; write a space",
    "\u00a0": "a no-break space; write a space",
    "\t": "a tab; write spaces",
}


#: Chinese characters and their punctuation.
_CHINESE = re.compile("[\u2010-\u2030\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]")


class NoText(Exception):  # noqa: N818
    """The bytes of a file are no text in UTF-8; says what they seem to be."""


def decode(content: bytes) -> str:
    """Return the text of a file's *content*. Raises :class:`NoText`."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or _is_wide(content):
        raise NoText("it is in UTF-16; save it as UTF-8")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if _is_chinese(content):
            raise NoText("it is in GBK (GB18030); save it as UTF-8") from error
        raise NoText("it is no text in UTF-8") from error


def lookalikes(text: str) -> str:
    """Return what in *text* only looks like YAML's own characters, in words; or nothing."""
    return "; ".join(words for character, words in _LOOKALIKES.items() if character in text)


def misleading_line(text: str, line: int) -> tuple[int, str] | None:
    """Return a line that made YAML fail at *line*, from 1, and what there looks like YAML's own.

    It is that line or the one before; where neither, one that begins with such a character.
    """
    lines = text.splitlines()[:line]
    for number, content in reversed(list(enumerate(lines, start=1))):
        near = content if number >= line - 1 else content[: -len(content.lstrip("－\t\u3000 "))]
        if found := lookalikes(near):
            return number, found
    return None


def _is_wide(content: bytes) -> bool:
    """Whether every other byte is empty, as of Western letters in UTF-16 without a mark."""
    places = Counter(place % 2 for place, byte in enumerate(content[:400]) if not byte)
    return max(places.values(), default=0) > min(len(content), 400) / 4


def _is_chinese(content: bytes) -> bool:
    try:
        text = content.decode("gb18030")
    except UnicodeDecodeError:
        return False
    strange = [character for character in text if character > "\x7f"]
    # Arbitrary bytes give many others.
    usual = [character for character in strange if _CHINESE.match(character)]
    return len(usual) > 0.9 * len(strange)
