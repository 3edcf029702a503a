"""What the commands print: one line for one thing, its fields separated by tabs."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from gettext import pgettext as translate

from verification.domain.placeholders import fill, legible
from verification.security.plain_file import file_words


def row(*fields: object) -> str:
    """Return one line, whatever line breaks, tabs or control characters the fields have."""
    return "\t".join(map(one_line, fields))


def one_line(value: object) -> str:
    """Return a text on one line, without tabs."""
    shown = (character if character.isprintable() else " " for character in str(value))
    return " ".join("".join(shown).split())


def print_json(value: object) -> None:
    """Print what another program reads: names in English, times in UTC."""
    print(json.dumps(value, indent=1, ensure_ascii=False, default=_plain))


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return str(value)


def not_written(path: object, error: OSError) -> str:
    """Return that a file cannot be written, and why."""
    text = translate("Commands", "%1 cannot be written: %2.")
    return fill(text, path, translate("Accounts", file_words(error)))


def not_read(path: object, error: OSError) -> str:
    """Return that a file cannot be read, and why."""
    text = translate("Commands", "%1 cannot be read: %2.")
    return fill(text, path, translate("Accounts", file_words(error)))


def fail(text: str) -> int:
    """Print why nothing came of a command; return its exit status."""
    print(legible(text), file=sys.stderr)
    return 1
