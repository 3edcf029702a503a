"""What the commands print: one line for one thing, its fields separated by tabs."""

from __future__ import annotations


def row(*fields: object) -> str:
    """Return one line, whatever line breaks, tabs or control characters the fields have."""
    return "\t".join(map(one_line, fields))


def counted(number: int, one: str, several: str) -> str:
    """Return *number* and what is counted: ``1 key``, ``2 keys``."""
    return f"{number} {one if number == 1 else several}"


def one_line(value: object) -> str:
    """Return a text on one line, without tabs."""
    shown = (character if character.isprintable() else " " for character in str(value))
    return " ".join("".join(shown).split())
