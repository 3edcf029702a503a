"""How large the windows of kiosk and phone are, before they are shown or closed for the first time.

Without a window of that kind: each of two processes leaves the other's window its place.
"""

from __future__ import annotations

from PySide6.QtCore import QSize

from ui.phone_theme import (
    CASE_EDGE,
    GAP,
    LOWEST_SCREEN,
    MARGIN,
    PANEL,
    SCREEN_WIDTH,
    STRIP,
    TALLEST_SCREEN,
)
from ui.placement import Sizes
from ui.tokens import SMALLEST_KIOSK

#: A kiosk that is less wide than this shows the code below its words, and small.
_BESIDE = 800
KIOSK = Sizes(QSize(1120, 760), QSize(*SMALLEST_KIOSK), _BESIDE)
_AROUND = 2 * CASE_EDGE + 2 * MARGIN
#: A phone's window with the rail alone, and with the panel beside the phone.
NARROW = SCREEN_WIDTH + _AROUND + GAP + STRIP
WIDE = NARROW + PANEL + GAP
PHONE = Sizes(QSize(WIDE, TALLEST_SCREEN + _AROUND), QSize(NARROW, LOWEST_SCREEN + _AROUND))
