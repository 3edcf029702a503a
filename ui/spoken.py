"""Texts of the screen, said one after the other."""

from __future__ import annotations

import unicodedata

#: What may stand between a sentence's last word and its end.
_CLOSING = '”’』」）》")'
_ENDS = ".?!:…。？！："


def sentences(*parts: str) -> str:
    """Return what is said of *parts*, each ending as a sentence does; empty ones are left out."""
    said = [part.replace("\n", " ").strip() for part in parts]
    return " ".join(one if one[-1] in _ENDS else one + _end_of(one) for one in said if one)


def _end_of(said: str) -> str:
    return "。" if unicodedata.east_asian_width(said.rstrip(_CLOSING)[-1:] or ".") in "WF" else "."
