"""Texts of the screen, said one after the other."""

from __future__ import annotations

_ENDS = ".?!:。？！："


def sentences(*parts: str) -> str:
    """Return what is said of *parts*, each ending as a sentence does; empty ones are left out."""
    said = [part.replace("\n", " ").strip() for part in parts]
    return " ".join(one if one[-1] in _ENDS else one + _end_of(one) for one in said if one)


def _end_of(said: str) -> str:
    return "." if said[-1].isascii() else "。"
