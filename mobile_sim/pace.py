"""How fast the phone is: as a person needs it, or as a test and a fast play do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Pace:
    """*snap* is how long a read code is felt before the page changes, in seconds.

    With *motion* pages move; with *asks_camera* the first scan asks whether it may use the camera.
    """

    snap: float = 0.0
    motion: bool = False
    asks_camera: bool = False


#: Nothing is waited for.
AT_ONCE = Pace()
#: A phone in a person's hand.
LIVE = Pace(snap=0.6, motion=True, asks_camera=True)
