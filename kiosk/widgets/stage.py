"""The one card that every page of a visitor is on: a picture's column and a words' column."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.arranging import note_arranged
from ui.direction import REPLACING, painter_of
from ui.motion import Progress
from ui.shadow import draw_shadow
from ui.style import Drawn, Style

#: In the design's pixels: around the card, and its corners.
_BESIDE, _ABOVE, _RADIUS = 24, 16, 24
#: The picture's column, also beside large text, and how much of the card it has at most.
_PICTURE, _PICTURE_BESIDE_LARGE, _MOST = 536, 464, 0.46
#: As much where the card is narrow.
_NARROW, _MOST_NARROW = 900, 0.41
#: The picture's height of an upright card, and how much of the card that is at most.
_PICTURE_ABOVE, _MOST_ABOVE, _MOST_ABOVE_LARGE = 744, 0.52, 0.38
_STANDING = 1.05
#: Milliseconds that a good outcome's colour takes to spread.
_SPREAD = 420


@dataclass(frozen=True)
class Columns:
    """Where picture and words are; *is_stacked* is whether the one is above the other."""

    picture: QRect
    words: QRect
    is_stacked: bool


def _draw_shadow(painter: QPainter, card: QRectF, look: Style) -> None:
    draw_shadow(
        painter,
        card,
        look.theme.shadow,
        blur=look.px(16),
        down=look.px(6),
        radius=look.px(_RADIUS),
    )


def paint_shadow_below(painter: QPainter, look: Style, width: int) -> None:
    """Draw what falls of a stage's shadow on a widget of the same width right below it."""
    beside = look.px(_BESIDE)
    # Its height is of no matter: only its lower edge is seen.
    _draw_shadow(painter, QRectF(beside, -width, width - 2 * beside, width), look)


class Stage(Drawn, QWidget):
    """Paints the card; a page puts what it shows into the columns with :meth:`arrange`."""

    def __init__(self) -> None:
        super().__init__()
        self._outcome = ""
        self._band = 0
        self._ground = "stage"
        self._most_above_large = _MOST_ABOVE_LARGE
        self._spread = Progress(self, self.update)

    # -- for pages ----------------------------------------------------------------------------

    def arrange(self) -> None:
        """Put everything where it belongs."""

    def rearrange(self) -> None:
        """Put everything where it belongs, once."""
        self.arrange()
        note_arranged(self)

    def set_outcome(self, outcome: str, *, spreads: bool = False) -> None:
        """Show the colours of an outcome: "good", "warn", "stop" or none."""
        if outcome != self._outcome:
            self._outcome = outcome
            self._spread.run(_SPREAD if spreads else 0)
            self.update()

    def set_band(self, bottom: int) -> None:
        """Let the outcome's soft colour reach down to here in the words' column."""
        if bottom != self._band:
            self._band = bottom
            self.update()

    def set_ground(self, ground: str) -> None:
        """Give the picture's column this colour of the theme."""
        self._ground = ground

    def give_picture(self, most: float = _MOST_ABOVE_LARGE) -> None:
        """Let the picture above large text have so much of an upright card at most."""
        self._most_above_large = most

    @property
    def is_large(self) -> bool:
        """Whether the text is so large that fewer words have to do."""
        return self.look.text > 1.3

    def card(self) -> QRect:
        """Return where the card is."""
        beside = self.look.px(_BESIDE)
        return self.rect().adjusted(beside, self.look.px(_ABOVE), -beside, 0)

    def columns(self) -> Columns:
        """Return the two columns."""
        card = self.card()
        if card.height() > _STANDING * card.width():
            most = self._most_above_large if self.is_large else _MOST_ABOVE
            high = min(self.look.px(_PICTURE_ABOVE), round(card.height() * most))
            words = card.adjusted(0, high, 0, 0)
            return Columns(QRect(card.topLeft(), words.topRight()), words, is_stacked=True)
        wanted = self.look.px(_PICTURE_BESIDE_LARGE if self.is_large else _PICTURE)
        most = _MOST if card.width() > self.look.px(_NARROW) else _MOST_NARROW
        wide = min(wanted, round(card.width() * most))
        words = card.adjusted(wide, 0, 0, 0)
        picture = QRect(card.left(), card.top(), wide, card.height())
        return Columns(picture, words, is_stacked=False)

    # -- events -------------------------------------------------------------------------------

    def use_style(self, style: Style) -> None:
        """Arrange everything for other sizes, once all parts have them."""
        super().use_style(style)
        self.rearrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange everything for the new size."""
        super().resizeEvent(event)
        self.rearrange()

    def event(self, event: QEvent) -> bool:
        """Lay out everything again where a part has another size than before."""
        if event.type() in REPLACING:
            self.rearrange()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw shadow, card and columns."""
        theme, card = self.look.theme, QRectF(self.card())
        painter = painter_of(self)
        radius = self.look.px(_RADIUS)
        if not card.adjusted(radius, radius, -radius, -radius).contains(QRectF(event.rect())):
            _draw_shadow(painter, card, self.look)
        outline = QPainterPath()
        outline.addRoundedRect(card, radius, radius)
        columns = self.columns()
        painter.fillPath(outline, QColor(theme.surface))
        picture = QPainterPath()
        picture.addRect(QRectF(columns.picture))
        left = outline.intersected(picture)
        painter.fillPath(left, QColor(getattr(theme, self._ground)))
        if self._outcome:
            self._paint_outcome(painter, outline, left, columns)
        if theme.edge:
            painter.setPen(QPen(QColor(theme.line), theme.edge))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), radius, radius)
            edge = columns.picture
            if columns.is_stacked:
                painter.drawLine(edge.bottomLeft(), edge.bottomRight())
            else:
                painter.drawLine(edge.topRight(), edge.bottomRight())
        painter.end()

    def _paint_outcome(
        self, painter: QPainter, outline: QPainterPath, left: QPainterPath, columns: Columns
    ) -> None:
        theme, words = self.look.theme, columns.words
        band = QPainterPath()
        band.addRect(QRectF(words.left(), words.top(), words.width(), self._band - words.top()))
        soft = getattr(theme, f"{self._outcome}_soft")
        painter.fillPath(outline.intersected(band), QColor(soft))
        hero = left
        if self._spread.runs:
            centre = QRectF(columns.picture).center()
            reach = columns.picture.width() * self._spread.value
            circle = QPainterPath()
            circle.addEllipse(centre, reach, reach)
            hero = left.intersected(circle)
        painter.fillPath(hero, QColor(getattr(theme, f"hero_{self._outcome}")))
        if theme.edge:
            painter.setPen(QPen(QColor(theme.line), theme.edge))
            painter.drawLine(words.left(), self._band, words.right(), self._band)
