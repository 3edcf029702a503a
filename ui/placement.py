"""Where windows start on a screen: side by side if there is room, none of them beyond its edge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

#: Between a window and the screen's edge, where there is room, and between two windows.
_MARGIN, _GAP = 40, 24
#: What a desktop adds around a window. Only a shown window knows; this is as much as is usual.
FRAME = QMargins(8, 32, 8, 8)


@dataclass(frozen=True)
class Sizes:
    """The size that a window wants, and the least that it can have, both without its frame.

    *beside* is how wide it has to be to be of use beside another, if that is more.
    """

    wanted: QSize
    least: QSize
    beside: int = 0


def place(screen: QRect, windows: Sequence[Sizes], frame: QMargins = FRAME) -> list[QRect]:
    """Return each window's place on *screen*, the part that windows may use; with its *frame*.

    In a row from the left, the first of them narrower if it has to be, then the others as narrow as
    they can be. Where even that has no room, the first has the whole width, and the others are at
    the right edge, above it.
    """
    room = screen.size()
    sizes = [
        one.wanted.grownBy(frame).boundedTo(room).expandedTo(one.least.grownBy(frame))
        for one in windows
    ]
    least = windows[0].least.expandedTo(QSize(windows[0].beside, 0)).grownBy(frame).width()
    gaps = _GAP * (len(sizes) - 1)
    others = sum(size.width() for size in sizes[1:])
    beside = room.width() - others - gaps
    if beside < least:
        # The others can do with less: a phone's tools fold.
        for one, size in zip(windows[1:], sizes[1:], strict=True):
            size.setWidth(one.least.grownBy(frame).width())
        others = sum(size.width() for size in sizes[1:])
        beside = room.width() - others - gaps
    in_a_row = beside >= least
    if in_a_row:
        sizes[0].setWidth(min(sizes[0].width(), beside))
    spare = beside - sizes[0].width()
    margin = min(_MARGIN, max(0, spare // 2))
    left, found = margin, []
    for number, size in enumerate(sizes):
        rightmost = max(0, room.width() - size.width())
        x = left if in_a_row or not number else rightmost
        y = min(_MARGIN, max(0, (room.height() - size.height()) // 2))
        found.append(QRect(screen.topLeft() + QPoint(x, y), size))
        left += size.width() + _GAP
    return found


def put(window: QWidget, where: QRect, frame: QMargins = FRAME) -> None:
    """Give a window that is not shown yet a place that :func:`place` has found."""
    window.resize(where.size().shrunkBy(frame))
    window.move(where.topLeft())
