"""The buttons at the bottom of the words' column: in a row, or below one another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect

from ui.buttons import DrawnButton, Kind
from ui.direction import place
from ui.style import Style

_GAP, _HIGH = 14, 64


class ActionRow:
    """Places those of its buttons that are shown; the primary one, or all, fill the row.

    While it *stays_even*, none moves when another becomes the primary one.
    """

    def __init__(self, buttons: Sequence[DrawnButton]) -> None:
        self.buttons = tuple(buttons)
        self.stays_even = False

    def height(self, width: int, style: Style) -> int:
        """Return how high they are in that width."""
        return sum(self._rows(width, style)[1]) + style.px(_GAP) * (
            len(self._rows(width, style)[1]) - 1
        )

    def place(self, room: QRect, style: Style) -> None:
        """Put them at the bottom of *room*."""
        rows, heights = self._rows(room.width(), style)
        gap = style.px(_GAP)
        top = room.bottom() + 1 - sum(heights) - gap * (len(heights) - 1)
        for row, high in zip(rows, heights, strict=True):
            left = room.left()
            for button, wide in zip(row, self._widths(row, room.width(), gap), strict=True):
                place(button, QRect(left, top, wide, high))
                left += wide + gap
            top += high + gap

    def _shown(self) -> list[DrawnButton]:
        shown = [one for one in self.buttons if not one.isHidden()]
        return sorted(shown, key=lambda one: one.kind is not Kind.PRIMARY)

    def _rows(self, width: int, style: Style) -> tuple[list[list[DrawnButton]], list[int]]:
        shown = self._shown()
        gap = style.px(_GAP)
        needed = sum(one.sizeHint().width() for one in shown) + gap * (len(shown) - 1)
        if needed > width and len(shown) > 1 and self._has_primary(shown):
            # The first may break its words into two lines.
            needed -= round(shown[0].sizeHint().width() * 0.4)
        rows = [shown] if needed <= width else [[one] for one in shown]
        heights = [
            max(
                one.heightForWidth(wide)
                for one, wide in zip(row, self._widths(row, width, gap), strict=True)
            )
            for row in rows
            if row
        ]
        return [row for row in rows if row], heights

    def _has_primary(self, row: list[DrawnButton]) -> bool:
        return not self.stays_even and bool(row) and row[0].kind is Kind.PRIMARY

    def _widths(self, row: list[DrawnButton], width: int, gap: int) -> list[int]:
        room = width - gap * (len(row) - 1)
        wanted = [one.sizeHint().width() for one in row]
        if len(row) == 1 or not self._has_primary(row):
            each = room // max(1, len(row))
            if each < max(wanted, default=0) and sum(wanted) <= room:
                # Of one size they would break words into two lines that have room in one.
                spare = (room - sum(wanted)) // len(row)
                return [one + spare for one in wanted]
            return [each] * len(row)
        others = wanted[1:]
        return [room - sum(others), *others]
