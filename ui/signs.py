"""One icon as a widget: beside words, as large as they are."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.icons import Icon, draw_icon
from ui.style import Drawn, Style


class Sign(Drawn, QWidget):
    """An icon of *size* of the design's pixels; it grows with the words by *grows*.

    *line* is its height in parts of the size: that of a line of the words beside it. The lines of a
    solid icon are in the colour of the *ground*.
    """

    def __init__(
        self,
        icon: Icon,
        size: float,
        colour: str = "text",
        *,
        grows: float = 1.0,
        line: float = 1.0,
        ground: str = "surface",
    ) -> None:
        super().__init__()
        self._icon, self._colour = icon, colour
        self._size, self._grows, self._line = size, grows, line
        self._ground = ground

    def show_icon(self, icon: Icon, colour: str) -> None:
        """Show another icon; *colour* is its name in the theme."""
        self._icon, self._colour = icon, colour
        self.update()

    def use_style(self, style: Style) -> None:
        """Be as large as the words beside it."""
        super().use_style(style)
        side = self.look.letters(self._size, grows=self._grows)
        self.setFixedSize(side, round(side * self._line))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        theme = self.look.theme
        colour = getattr(theme, self._colour)
        side = self.width()
        place = QRectF(0, (self.height() - side) / 2, side, side)
        draw_icon(painter, self._icon, place, colour, getattr(theme, self._ground))
        painter.end()
