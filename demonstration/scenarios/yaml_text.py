"""The text of a scenario file, and what an input method or an editor has put in it by mistake."""

from __future__ import annotations

import re
from functools import reduce

from verification.domain.placeholders import Sentence
from verification.services.spreadsheet import encoding_of

#: Characters that look like those of YAML, and what to write instead.
_LOOKALIKES = {
    "：": Sentence("Scenarios", "a full-width colon “：”; write “: ”"),
    "－": Sentence("Scenarios", "a full-width dash “－”; write “- ”"),
    "，": Sentence("Scenarios", "a full-width comma “，”; write “, ”"),
    "［": Sentence("Scenarios", "a full-width bracket “［”; write “[”"),
    "］": Sentence("Scenarios", "a full-width bracket “］”; write “]”"),
    "｛": Sentence("Scenarios", "a full-width brace “｛”; write “{”"),
    "｝": Sentence("Scenarios", "a full-width brace “｝”; write “}”"),
    "＃": Sentence("Scenarios", "a full-width number sign “＃”; write “#”"),
    "\u3000": Sentence("Scenarios", "an ideographic space; write a space"),
    "\u00a0": Sentence("Scenarios", "a no-break space; write a space"),
    "\t": Sentence("Scenarios", "a tab; write spaces"),
}


#: Chinese characters and their punctuation.
_CHINESE = re.compile("[\u2010-\u2030\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]")


class NoText(Exception):  # noqa: N818
    """The bytes of a file are no text in UTF-8; says what they seem to be."""


def decode(content: bytes) -> str:
    """Return the text of a file's *content*. Raises :class:`NoText`."""
    encoding = encoding_of(content) or ""
    if encoding.startswith("utf-8"):
        return content.decode(encoding)
    if encoding.startswith("utf-16"):
        raise NoText(Sentence("Scenarios", "it is in UTF-16; save it as UTF-8"))
    if encoding and _is_chinese(content.decode(encoding)):
        raise NoText(Sentence("Scenarios", "it is in GBK (GB18030); save it as UTF-8"))
    raise NoText(Sentence("Scenarios", "it is no text in UTF-8"))


def lookalikes(text: str) -> str:
    """Return what in *text* only looks like YAML's own characters, in words; or nothing."""
    found = [words for character, words in _LOOKALIKES.items() if character in text]
    return reduce(_both, found) if found else ""


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


def _both(one: Sentence, other: Sentence) -> Sentence:
    return Sentence("Scenarios", "%1; %2").filled(one, other)


def _is_chinese(text: str) -> bool:
    strange = [character for character in text if character > "\x7f"]
    # Arbitrary bytes give many others.
    usual = [character for character in strange if _CHINESE.match(character)]
    return len(usual) > 0.9 * len(strange)
