"""What kind of news a text is."""

from __future__ import annotations

from enum import StrEnum


class Tone(StrEnum):
    """The windows give each a sign and a colour; style sheets know them by their values."""

    GOOD = "good"
    #: It failed, or was refused.
    BAD = "bad"
    #: A decision that was made, or a neutral fact.
    CALM = "calm"
    #: Time is over, or attention is needed soon.
    LATE = "late"
