"""What the commands print: one line for one thing, its fields separated by tabs."""

from __future__ import annotations


def row(*fields: object) -> str:
    """Return one line, whatever line breaks, tabs or control characters the fields have."""
    return "\t".join(map(one_line, fields))


def one_line(value: object) -> str:
    """Return a text on one line, without tabs."""
    shown = (character if character.isprintable() else " " for character in str(value))
    return " ".join("".join(shown).split())
