"""Text as spreadsheets save it, also Chinese ones: its encoding, and what parts its fields."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Collection, Iterator

#: What they write first: the encoding of "Unicode text", and of "CSV UTF-8".
_MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig"))
#: A first line that names the separator, as Excel reads it: ``sep=;``.
_SEPARATOR = "sep="
_SEPARATORS = (",", ";", "\t")
#: Lines that are looked at to tell what parts the fields.
_FIRST = 20


def decode(content: bytes) -> str | None:
    """Return the text of a file in UTF-8, UTF-16 or GB18030 (GBK); None if it is in none."""
    encoding = encoding_of(content)
    return None if encoding is None else content.decode(encoding)


def encoding_of(content: bytes) -> str | None:
    """Return the encoding of a file's *content* by Python's name, as :func:`decode` takes it."""
    marked = (encoding for mark, encoding in _MARKS if content.startswith(mark))
    for encoding in (*marked, *_wide(content), "utf-8", "gb18030"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return encoding
    return None


def _wide(content: bytes) -> tuple[str, ...]:
    """Return UTF-16 without a mark: every other byte is empty, as Western letters have it."""
    empty = Counter(index % 2 for index, byte in enumerate(content[:400]) if not byte)
    if max(empty.values(), default=0) <= 1 + min(len(content), 400) / 4:
        return ()
    return ("utf-16-be",) if empty[0] > empty[1] else ("utf-16-le",)


def split(lines: list[str], columns: Collection[str]) -> tuple[str, int]:
    """Return what parts the fields, and at which line, from 0, the heading is.

    The first line may say it; else it is what parts most of the heading's *columns*, and of two
    that part as many, what there is more of.
    """
    first = lines[0].strip().strip('"') if lines else ""
    if first.lower().startswith(_SEPARATOR):
        named = lines[0].strip().strip('"')[len(_SEPARATOR) :]
        # A tab is stripped with the spaces.
        return named[:1] or "\t", 1

    def found(separator: str) -> tuple[int, int]:
        known = sum(heading(name) in columns for name in lines[0].split(separator))
        return known, sum(line.count(separator) for line in lines[:_FIRST])

    return (max(_SEPARATORS, key=found) if lines else ","), 0


class Unclosed(Exception):  # noqa: N818
    """A quotation mark that is never closed, or one too many, in the row of this *line*, from 1."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


def rows(lines: list[str], separator: str) -> Iterator[tuple[int, list[str]]]:
    """Return each row's fields and its first line, from 1. Raises :class:`Unclosed`.

    Strictly: a lenient reader makes one field of all that follows an open quotation mark.
    """
    reader = csv.reader(lines, delimiter=separator, strict=True)
    while True:
        first = reader.line_num + 1
        try:
            fields = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise Unclosed(first) from error
        yield first, fields


def heading(text: str) -> str:
    """Return a column's name as it is meant, however its heading is written: “Real Name ”."""
    return "_".join(text.strip().strip('"').replace("-", " ").replace("_", " ").lower().split())
