"""The one method of verification, as a tile: locked until an account is confirmed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent

from ui.buttons import DrawnButton, Kind
from ui.direction import REPLACING, painter_of, upright
from ui.drawing import Canvas
from ui.icons import Icon, draw_icon
from ui.paragraph import Letters, Paragraph
from ui.style import Style

#: In the design's pixels: padding, the picture, between parts, and the arrow's circle.
_BESIDE, _ABOVE, _ABOVE_LOCKED, _PICTURE, _PICTURE_LOCKED, _GAP, _GO = 28, 36, 12, 88, 68, 20, 56
_DRAWING = "M10 15h3v3h-3zM17 15h3v3h-3zM10 22h3v3h-3zM18 23.5h1.5M34 36.5h4M15 31v7M10 39h10"


class MethodTile(DrawnButton):
    """A large button: picture, name, one line, and an arrow."""

    def __init__(self, name: str) -> None:
        super().__init__(name, Kind.PRIMARY)
        self._name = Paragraph(Letters(23, bold=True, line=1.25, balanced=True, grows=0.5))
        self._line = Paragraph(Letters(17, line=1.4, grows=0.8))
        for part in (self._name, self._line):
            part.setParent(self)
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_texts(self, method: str, line: str) -> None:
        """Set the method's name and what to do."""
        self.set_words(method)
        self._name.setText(method)
        self._line.setText(line)
        self.place()

    def setEnabled(self, enabled: bool) -> None:
        """Be live, or locked."""
        super().setEnabled(enabled)
        self._name.set_letters(
            Letters(23 if enabled else 20, bold=True, line=1.25, balanced=True, grows=0.5)
        )
        self.place()

    def _picture(self) -> int:
        return self.look.px(_PICTURE if self.isEnabled() else _PICTURE_LOCKED)

    def _room(self, width: int) -> tuple[int, int]:
        """Where the words begin, and how wide they may be."""
        beside = self.look.px(_BESIDE if self.isEnabled() else 16)
        small = width < self.look.px(420)
        left = beside + (0 if small else self._picture() + self.look.px(_GAP))
        right = beside + (self.look.px(_GO + 16) if self.isEnabled() and not small else 0)
        return left, max(1, width - left - right)

    def heightForWidth(self, width: int) -> int:
        """Return how high it is in that width."""
        left, room = self._room(width)
        words = self._name.words_height(room) + self._line.words_height(room) + self.look.px(4)
        has_picture = left > self.look.px(_BESIDE)
        above = self.look.px(_ABOVE if self.isEnabled() else _ABOVE_LOCKED)
        if self.look.text > 1.3:
            above = self.look.px(14)
        return max(words, self._picture() if has_picture else 0) + 2 * above

    def sizeHint(self) -> QSize:
        """Return the size that it wants."""
        return QSize(self.look.px(400), self.heightForWidth(self.look.px(718)))

    def least_height(self) -> int:
        """Return the least height."""
        return self.look.target(64)

    def fits(self) -> bool:
        """Whether all of its words are seen."""
        return self.heightForWidth(self.width()) <= self.height() + 2 * self.look.px(_ABOVE)

    def corner(self) -> float:
        """Return the radius of its corners."""
        return float(self.look.px(20))

    def use_style(self, style: Style) -> None:
        """Have other sizes, once the words have them."""
        super().use_style(style)
        self.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the words for the new size."""
        super().resizeEvent(event)
        self.place()

    def event(self, event: QEvent) -> bool:
        """Place the words again where they have another size."""
        if event.type() in REPLACING:
            self.updateGeometry()
            self.place()
        return super().event(event)

    def place(self) -> None:
        """Put the words where they belong."""
        left, room = self._room(self.width())
        heights = self._name.words_height(room), self._line.words_height(room)
        between = self.look.px(4)
        top = (self.height() - sum(heights) - between) // 2
        self._name.put(left, top, room)
        self._line.put(left, top + heights[0] + between, room)
        locked = not self.isEnabled()
        self._name.set_colour("text" if locked else "on_brand")
        self._line.set_colour("soft" if locked else "on_brand")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, picture and arrow."""
        theme = self.look.theme
        painter = painter_of(self)
        live = self.isEnabled()
        ground = theme.inset if not live else theme.brand_pressed if self.isDown() else theme.brand
        painter.setPen(Qt.PenStyle.NoPen if live else QPen(QColor(theme.line), 2))
        painter.setBrush(QColor(ground))
        inset = 0 if live else 1
        place = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(place, self.corner(), self.corner())
        colour = QColor(theme.on_brand if live else theme.soft)
        left, _room = self._room(self.width())
        side = self._picture()
        if left > side:
            self._draw_picture(painter, left - side - self.look.px(_GAP), side, colour)
            if live:
                go = self.look.px(_GO)
                x = self.width() - self.look.px(_BESIDE) - go
                self._draw_arrow(painter, QRectF(x, (self.height() - go) / 2, go, go))
        painter.end()

    def _draw_picture(self, painter: QPainter, left: int, side: int, colour: QColor) -> None:
        soft = QColor(self.look.theme.ink_soft)
        if self.isEnabled():
            soft = QColor(colour)
            soft.setAlphaF(0.16)
        place = QRectF(left, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawRoundedRect(place, side / 5, side / 5)
        inner = place.adjusted(side / 8, side / 8, -side / 8, -side / 8)
        with upright(painter, inner):
            canvas = Canvas(painter, QRectF(0, 0, 48, 48), inner)
            canvas.rect(4, 9, 22, 22, 4, line=colour, stroke=2.8)
            canvas.rect(28, 13, 16, 29, 4.5, line=colour, stroke=2.8)
            canvas.path(_DRAWING, line=colour, stroke=2.8)

    def _draw_arrow(self, painter: QPainter, place: QRectF) -> None:
        theme = self.look.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.on_brand))
        painter.drawEllipse(place)
        inset = place.width() / 4
        inner = place.adjusted(inset, inset, -inset, -inset)
        draw_icon(painter, Icon.ARROW, inner, theme.brand, width=2.5)
