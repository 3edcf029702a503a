"""What kind of news a text is."""

from __future__ import annotations

from enum import StrEnum


class Tone(StrEnum):
    """The windows give each a sign and a colour; style sheets know them by their values."""

    GOOD = "good"
    #: It failed, or was refused.
    BAD = "bad"
    #: Somebody has decided so, or it is good to know.
    CALM = "calm"
    #: Time is over, or it will soon need somebody.
    LATE = "late"
