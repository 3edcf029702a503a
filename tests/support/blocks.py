"""A screen as a few coarse blocks of colour: its layout, whatever the letters look like.

``python -m tests.support.blocks`` takes the pictures of :data:`KEPT` anew; look at them before they
are committed (``make screens`` shows the same screens whole).
"""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageChops

KEPT = Path(__file__).parents[1] / "kiosk" / "pictures"
#: The screens that are kept.
SCREENS = (
    "start",
    "waiting",
    "waiting-20s",
    "scanned",
    "no-phone",
    "declined",
    "expired",
    "not-finished",
    "verified-others",
    "verified",
    "sign-in",
    "staff-today",
)
#: Blocks across and down, for a window of 1366 by 768.
_BLOCKS = (64, 36)
#: A block is another where one of its colours is so far off: more than other letters make of it.
_FAR = 32


def blocks_of(picture):
    """Return a picture in blocks."""
    return picture.convert("RGB").resize(_BLOCKS, Image.Resampling.BOX)


def share_of_others(one, other) -> float:
    """Return how many of the blocks are not the same, 0 to 1."""
    off = ImageChops.difference(one.convert("RGB"), other.convert("RGB")).tobytes()
    far = [max(off[start : start + 3]) > _FAR for start in range(0, len(off), 3)]
    return sum(far) / len(far)


def main() -> None:
    """Take the pictures anew."""
    from tests.support.contact_sheets import picture_of
    from tests.support.kiosk_walk import kiosk_of_its_own
    from tests.support.walk import settle

    KEPT.mkdir(exist_ok=True)
    with kiosk_of_its_own() as walk:
        for name in walk.screens():
            if name in SCREENS:
                settle()
                blocks_of(picture_of(walk.kiosk)).save(KEPT / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
