"""A heading with the number of its step."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen

from ui.direction import painter_of, upright
from ui.icons import Icon, draw_icon
from ui.paragraph import Letters, Paragraph

#: The circle's side in the design's pixels.
_NUMBER = 28


class NumberedLabel(Paragraph):
    """A heading with the number of its step, filled once it is the present one, or a tick."""

    def __init__(self, number: int) -> None:
        super().__init__(Letters(18, bold=True, line=1.4, grows=0.7))
        self._number = number
        self._is_on, self._is_done = number == 1, False

    def set_state(self, *, is_on: bool, is_done: bool = False) -> None:
        """Be the present step, one that is done, or one that comes."""
        self._is_on, self._is_done = is_on, is_done
        self.update()

    def _beside(self) -> int:
        return self.look.px(_NUMBER + 10)

    def heightForWidth(self, width: int) -> int:
        """Return how high it is in that width."""
        return max(self.words_height(max(1, width - self._beside())), self.look.px(_NUMBER))

    def sizeHint(self) -> QSize:
        """Return the size in one line."""
        width = self.widest() + self._beside() + 2
        return QSize(width, self.heightForWidth(width))

    def fits(self) -> bool:
        """Whether all of its words are seen."""
        return self.heightForWidth(self.width()) <= self.height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the number and the words."""
        theme, side = self.look.theme, self.look.px(_NUMBER)
        painter = painter_of(self)
        circle = QRectF(0, (self.height() - side) / 2, side, side)
        filled = self._is_on or self._is_done
        painter.setPen(Qt.PenStyle.NoPen if filled else QPen(QColor(theme.control), 2))
        painter.setBrush(QColor(theme.ink) if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle if filled else circle.adjusted(1, 1, -1, -1))
        colour = theme.on_ink if filled else theme.soft
        if self._is_done:
            inset = side / 5
            draw_icon(
                painter,
                Icon.TICK,
                circle.adjusted(inset, inset, -inset, -inset),
                colour,
                width=3,
            )
        else:
            painter.setFont(self.look.font(16, bold=True, chosen=False))
            painter.setPen(QColor(colour))
            with upright(painter, circle):
                painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(self._number))
        painter.setPen(QColor(theme.text))
        room = self.rect().adjusted(self._beside(), 0, 0, 0)
        words = self.words_height(max(1, room.width()))
        room.setTop((self.height() - words) // 2)
        self.draw(painter, room)
        painter.end()
