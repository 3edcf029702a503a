"""Icons on a field of 24: lines with round ends, in the colour of the words beside them."""

from __future__ import annotations

from contextlib import nullcontext
from enum import StrEnum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from ui.direction import upright
from ui.drawing import Canvas

_FIELD = QRectF(0, 0, 24, 24)
_CIRCLE = "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z"


class Icon(StrEnum):
    """What there is a picture of."""

    NONE = ""
    INFORMATION = "information"
    STATION = "station"
    LOCK = "lock"
    NO_PHONE = "no_phone"
    BELL = "bell"
    LETTERS = "letters"
    GLOBE = "globe"
    RENEW = "renew"
    PHONE = "phone"
    CLOCK = "clock"
    SHIELD = "shield"
    PERSON = "person"
    DELETE = "delete"
    ARROW = "arrow"
    BACK = "back"
    LINK = "link"
    WARNING = "warning"
    HAND = "hand"
    PRINTER = "printer"
    DESK = "desk"
    SCAN = "scan"
    TICK = "tick"
    MINUS = "minus"
    UNDER_WAY = "under_way"
    SEARCH = "search"
    PLUG = "plug"
    LESS = "less"
    MORE = "more"
    QUIT = "quit"
    GOOD = "good"
    STOP = "stop"
    LATE = "late"


_LINES = {
    Icon.INFORMATION: f"{_CIRCLE}M12 11v5.5M12 7.5v.2",
    Icon.STATION: (
        "M7 3h10a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM12 14v6M8 20.5h8"
    ),
    Icon.LOCK: (
        "M7.5 11h9a2.5 2.5 0 0 1 2.5 2.5v4a2.5 2.5 0 0 1-2.5 2.5h-9a2.5 2.5 0 0 1-2.5-2.5v-4"
        "a2.5 2.5 0 0 1 2.5-2.5zM8 11V8a4 4 0 0 1 8 0v3"
    ),
    Icon.NO_PHONE: (
        "M9.5 3h5a2.5 2.5 0 0 1 2.5 2.5v13a2.5 2.5 0 0 1-2.5 2.5h-5a2.5 2.5 0 0 1-2.5-2.5v-13"
        "a2.5 2.5 0 0 1 2.5-2.5zM3 4L21 20"
    ),
    Icon.PHONE: (
        "M9.5 3h5a2.5 2.5 0 0 1 2.5 2.5v13a2.5 2.5 0 0 1-2.5 2.5h-5a2.5 2.5 0 0 1-2.5-2.5v-13"
        "a2.5 2.5 0 0 1 2.5-2.5zM11 18h2"
    ),
    Icon.BELL: "M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 20.5h4",
    Icon.LETTERS: "M3 18L7.5 6L12 18M4.6 14h5.8M14 18l3-8l3 8M15 15.5h4",
    Icon.GLOBE: f"{_CIRCLE}M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18",
    Icon.RENEW: "M19 12a7 7 0 1 1-2-5l2.5 2.5M19.5 4.5V9.5H14.5",
    Icon.CLOCK: f"{_CIRCLE}M12 7v5.5l3.5 2",
    Icon.SHIELD: (
        "M12 3l7.5 3v5.5c0 5-3.5 8-7.5 9.5c-4-1.5-7.5-4.5-7.5-9.5V6zM8.5 12l2.5 2.5l4.5-5"
    ),
    Icon.PERSON: "M12 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8zM4.5 20c1-4.5 4-6 7.5-6c3.5 0 6.5 1.5 7.5 6",
    Icon.DELETE: "M9 6h11v12H9l-5.5-6zM12 9.5l5 5M17 9.5l-5 5",
    Icon.ARROW: "M5 12h14M13 6l6 6l-6 6",
    Icon.BACK: "M15 5l-7 7l7 7",
    Icon.LINK: (
        "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1"
    ),
    Icon.WARNING: "M12 4L21.5 20h-19zM12 10v4.5M12 17.3v.2",
    Icon.HAND: (
        "M8 13V6.5a1.5 1.5 0 0 1 3 0V11m0-6a1.5 1.5 0 0 1 3 0v6m0-4.5a1.5 1.5 0 0 1 3 0V14"
        "c0 4-2 7-5.5 7c-3.5 0-4.5-1.5-7-5l-1-2c-.6-1.4 1.2-2.4 2.2-1.2L8 15"
    ),
    Icon.PRINTER: "M7 9V4h10v5M7 17H4.5V9h15v8H17M7 14h10v6H7z",
    Icon.DESK: "M3 12h18M5 12v8M19 12v8M8 8h8v4H8z",
    Icon.SCAN: (
        "M4 8V6a2 2 0 0 1 2-2h2M16 4h2a2 2 0 0 1 2 2v2M20 16v2a2 2 0 0 1-2 2h-2"
        "M8 20H6a2 2 0 0 1-2-2v-2M4 12h16"
    ),
    Icon.TICK: "M5 12.5L10 17.5L19 7",
    Icon.MINUS: f"{_CIRCLE}M8 12h8",
    Icon.UNDER_WAY: "M12 3a9 9 0 1 1 -9 9",
    Icon.SEARCH: "M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zM15.5 15.5L20 20",
    Icon.PLUG: "M8 3v5M16 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4",
    Icon.LESS: "M5 12h14",
    Icon.MORE: "M5 12h14M12 5v14",
    Icon.QUIT: "M12 3v8M7 6.2a8 8 0 1 0 10 0",
}

#: Icons on a ground of their own: its outline, and the lines on it.
_SOLID = {
    Icon.GOOD: ("M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20z", "M7 12.5l3.5 3.5L17 8.8"),
    Icon.STOP: ("M8 2h8l6 6v8l-6 6H8l-6-6V8z", "M8.3 8.3l7.4 7.4M15.7 8.3l-7.4 7.4"),
    Icon.LATE: ("M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20z", "M12 6.5v6l4 2.3"),
}

#: They point to where reading goes on, or comes from.
_POINTING = frozenset({Icon.ARROW, Icon.BACK})


def draw_icon(
    painter: QPainter,
    icon: Icon,
    place: QRectF,
    colour: str | QColor,
    ground: str | QColor = "",
    width: float = 2,
) -> None:
    """Draw *icon*; the lines of a solid one are in the colour of the *ground* around it."""
    with nullcontext() if icon in _POINTING else upright(painter, place):
        painter.save()
        canvas = Canvas(painter, _FIELD, place)
        if icon in _SOLID:
            outline, lines = _SOLID[icon]
            canvas.path(outline, fill=colour)
            canvas.path(lines, line=ground, stroke=2.2)
        elif icon in _LINES:
            canvas.path(_LINES[icon], line=colour, stroke=width)
        painter.restore()
