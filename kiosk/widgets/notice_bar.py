"""A notice: an icon, a bold fact, and what to do."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen

from ui.direction import painter_of
from ui.icons import Icon, draw_icon
from ui.paragraph import Letters, Paragraph


class NoticeKind(StrEnum):
    """What a notice is about. The value is its property "look"."""

    PRIVATE = "private"
    GOOD = "good"
    CALM = "calm"
    BAD = "bad"
    LOCKED = "locked"


#: Kind -> ground, words, icon, and which one.
_COLOURS = {
    NoticeKind.PRIVATE: ("ink_soft", "text", "soft", Icon.SHIELD),
    NoticeKind.GOOD: ("good_soft", "text", "good", Icon.GOOD),
    NoticeKind.CALM: ("warn_soft", "text", "warn", Icon.WARNING),
    NoticeKind.BAD: ("stop", "on_stop", "on_stop", Icon.STOP),
    NoticeKind.LOCKED: ("stop", "on_stop", "on_stop", Icon.LOCK),
}
#: In the design's pixels: beside and above the words, the icon, and between them.
_BESIDE, _ABOVE, _ICON, _GAP = 18, 14, 28, 14


class NoticeBar(Paragraph):
    """A label on a ground of its own."""

    def __init__(self, name: str, kind: NoticeKind = NoticeKind.CALM) -> None:
        super().__init__(Letters(18, line=1.35), name)
        self._kind = kind
        self.setProperty("look", str(kind))

    def set_kind(self, kind: NoticeKind) -> None:
        """Be of another kind."""
        if kind is not self._kind:
            self._kind = kind
            self.setProperty("look", str(kind))
            self.update()

    def show_text(self, text: str, kind: NoticeKind | None = None) -> None:
        """Show these words, the first sentence of several in bold; none hide it."""
        if kind is not None:
            self.set_kind(kind)
        for end in (". ", "。"):
            head, found, rest = text.partition(end)
            if found and rest:
                self.say(text, [head + found.strip()])
                break
        else:
            self.say(text)
        self.setVisible(bool(text))

    def _beside(self) -> int:
        return self.look.px(2 * _BESIDE + _GAP) + round(self.look.letters(18) * _ICON / 18)

    def heightForWidth(self, width: int) -> int:
        """Return how high it is with its words in that width."""
        words = self.words_height(max(1, width - self._beside()))
        return self._around(words)

    def height_of_lines(self, lines: int) -> int:
        """Return how high it is with so many lines of words."""
        return self._around(lines * self._line_height())

    def _around(self, words: int) -> int:
        return max(words, round(self.look.letters(18) * _ICON / 18)) + 2 * self.look.px(_ABOVE)

    def sizeHint(self) -> QSize:
        """Return the size in one line."""
        width = self.widest() + self._beside()
        return QSize(width, self.heightForWidth(width))

    def fits(self) -> bool:
        """Whether all of its words are seen."""
        return self.heightForWidth(self.width()) <= self.height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, icon and words."""
        theme = self.look.theme
        ground, words, icon, picture = _COLOURS[self._kind]
        self.set_colour(words)
        painter = painter_of(self)
        edge = theme.edge / 2
        painter.setPen(QPen(QColor(getattr(theme, icon)), 2) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(theme, ground)))
        radius = self.look.px(16)
        place = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.drawRoundedRect(place, radius, radius)
        side = round(self.look.letters(18) * _ICON / 18)
        left = self.look.px(_BESIDE)
        sign = QRectF(left, (self.height() - side) / 2, side, side)
        draw_icon(painter, picture, sign, getattr(theme, icon), getattr(theme, ground))
        painter.setPen(QColor(getattr(theme, words)))
        beside = left + side + self.look.px(_GAP)
        needed = self.words_height(max(1, self.width() - self._beside()))
        room = self.rect().adjusted(beside, 0, -self.look.px(_BESIDE), 0)
        room.setTop((self.height() - needed) // 2)
        room.setWidth(max(1, self.width() - self._beside()))
        self.draw(painter, room)
        painter.end()
