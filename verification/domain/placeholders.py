"""Fills the numbered places of a text: ``%1 of %2``."""

from __future__ import annotations

import re


def fill(text: str, *values: object) -> str:
    """Return *text* with the first of *values* for ``%1``, the second for ``%2`` and so on.

    All at once, so that a ``%2`` inside the first value stays what it is.
    """
    return re.sub("%([1-9])", lambda place: str(values[int(place[1]) - 1]), text)
