"""Buttons that paint themselves: an icon, words in one line or more, in the theme's colours."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.direction import painter_of, upright
from ui.icons import Icon, draw_icon
from ui.style import Drawn
from ui.unbroken import breaks_anywhere
from ui.widgets import pressed_by_enter


class Kind(StrEnum):
    """What a button is: the one next action, another, one within a step, or one of a bar."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    INK = "ink"
    PILL = "pill"
    CALLED = "called"
    BARE = "bare"
    KEY = "key"
    ALERT = "alert"
    BEGIN = "begin"
    NIGHT = "night"
    CHOSEN = "chosen"


#: Kind -> ground, edge, words, icon, by their names in the theme.
COLOURS = {
    Kind.PRIMARY: ("brand", "", "on_brand", "on_brand"),
    Kind.SECONDARY: ("surface", "control", "text", "text"),
    Kind.INK: ("ink", "", "on_ink", "on_ink"),
    Kind.PILL: ("surface", "line", "text", "soft"),
    Kind.CALLED: ("ink", "", "on_ink", "on_ink"),
    Kind.BARE: ("", "", "soft", "soft"),
    Kind.KEY: ("surface", "", "text", "soft"),
    Kind.BEGIN: ("brand", "", "on_brand", "on_brand"),
    Kind.NIGHT: ("", "night_edge", "on_night", "on_night"),
    Kind.CHOSEN: ("on_night", "on_night", "night", "night"),
    Kind.ALERT: ("warn_soft", "warn", "text", "warn"),
}
_PRESSED = {
    Kind.PRIMARY: "brand_pressed",
    Kind.BEGIN: "brand_pressed",
    Kind.NIGHT: "night_light",
    Kind.CHOSEN: "on_night",
    Kind.INK: "ink",
    Kind.CALLED: "ink",
}
_ROUND = frozenset({Kind.PILL, Kind.CALLED, Kind.BEGIN, Kind.NIGHT, Kind.CHOSEN})
_WRAPPED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
_GREAT = 100_000
#: How much of the size of text that was chosen a button usually takes.
_GROWS = 0.85


class DrawnButton(Drawn, QPushButton):
    """A button of one *kind*. A short text stands in for the text where there is no room for it."""

    def __init__(
        self,
        name: str,
        kind: Kind,
        icon: Icon = Icon.NONE,
        *,
        size: float = 20,
        corner: float = 16,
        high: float = 64,
        grows: float = _GROWS,
    ) -> None:
        """*grows* is how much of the size of text that was chosen its words take."""
        super().__init__()
        self.setObjectName(name)
        self.kind, self._icon = kind, icon
        self._size, self._corner, self._high = size, corner, high
        self._grows = grows
        self._short: str | None = None
        self._share: float | None = None
        self._is_brief = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_kind(self, kind: Kind) -> None:
        """Look like another kind."""
        if kind is not self.kind:
            self.kind = kind
            self.update()

    def set_high(self, high: float) -> None:
        """Be so high, in the design's pixels, where one line of words fits."""
        self._high = high

    def set_share(self, share: float | None) -> None:
        """Draw a thin line that drains: the time until what the button does happens by itself."""
        if share != self._share:
            self._share = share
            self.update()

    def set_words(self, text: str, short: str | None = None, spoken: str = "") -> None:
        """Set the text, what is shown where that has no room, and the name that is read out."""
        self._short = short
        self.setAccessibleName(spoken or text)
        self.setText(text)
        self.updateGeometry()

    def set_brief(self, brief: bool) -> None:
        """Show the short text, if there is one, or the whole."""
        if brief is not self._is_brief:
            self._is_brief = brief
            self.updateGeometry()
            self.update()

    def shown(self) -> str:
        """Return the words that are seen."""
        return self._short if self._is_brief and self._short is not None else self.text()

    # -- sizes --------------------------------------------------------------------------------

    def _font(self) -> QFont:
        return self.look.font(self._size, bold=self.kind is not Kind.KEY, grows=self._grows)

    def _metrics(self) -> QFontMetrics:
        return self.look.metrics(self._size, bold=self.kind is not Kind.KEY, grows=self._grows)

    def _beside(self) -> int:
        """The room beside the words: the icon, and what is left free."""
        if self.kind is Kind.KEY and not self._icon:
            return 0
        icon = self._icon_side() + self.look.px(10) if self._icon else 0
        return icon + 2 * self.look.px(18 if self.shown() else 12)

    def _icon_side(self) -> int:
        return round(self.look.letters(self._size, grows=self._grows) * 1.25)

    def width_for(self, text: str) -> int:
        """Return how wide it is with these words in one line."""
        return self._metrics().horizontalAdvance(text) + self._beside() + 2

    def sizeHint(self) -> QSize:
        """Return the size with all in one line."""
        return QSize(max(self.width_for(self.shown()), self.look.target(48)), self.least_height())

    def minimumSizeHint(self) -> QSize:
        """Return the size that the longest word needs."""
        words = self.shown().split() or [""]
        longest = max(words, key=self._metrics().horizontalAdvance)
        width = self.width_for(longest[:4] if breaks_anywhere(longest) else longest)
        return QSize(max(width, self.look.target(48)), self.least_height())

    def least_height(self) -> int:
        """Return how high it is with one line of words."""
        room = self.look.px(8 if self.look.text <= 1 else 20)
        return max(self.look.target(self._high), self._metrics().height() + room)

    def hasHeightForWidth(self) -> bool:
        """A narrow button is a higher one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high it is in that width."""
        if not self.shown() or self.width_for(self.shown()) <= width:
            return self.least_height()
        room = QRect(0, 0, max(1, width - self._beside()), _GREAT)
        lines = self._metrics().boundingRect(room, _WRAPPED, self.shown()).height()
        return max(self.least_height(), lines + self.look.px(12))

    def fits(self) -> bool:
        """Whether all of its words are seen."""
        if not self.shown():
            return True
        if self.width_for(self.shown()) <= self.width():
            # In one line, as it is drawn: its letters, which may be lower than a line.
            metrics = self._metrics()
            letters = metrics.tightBoundingRect(self.shown())
            middle = (metrics.descent() - metrics.ascent()) / 2
            return 2 * max(middle - letters.top(), letters.bottom() - middle) <= self.height()
        room = self.rect().adjusted(0, 0, -self._beside(), 0)
        needed = self._metrics().boundingRect(
            QRect(0, 0, room.width(), _GREAT), _WRAPPED, self.shown()
        )
        return needed.width() <= room.width() + 2 and needed.height() <= room.height()

    def corner(self) -> float:
        """Return the radius of its corners."""
        if self.kind in _ROUND:
            return self.height() / 2
        return float(self.look.px(10 if self.kind is Kind.KEY else self._corner))

    # -- keys ---------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, too: :func:`ui.widgets.pressed_by_enter`."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    # -- drawing ------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, edge, icon and words."""
        painter = painter_of(self)
        theme = self.look.theme
        # What is chosen is filled: selection is never red.
        ground, edge, words, icon = COLOURS[Kind.INK if self.isChecked() else self.kind]
        width = 1 if self.kind is Kind.PILL else 2
        if not self.isEnabled():
            ground, edge, words, icon = "disabled", "line", "on_disabled", "on_disabled"
        elif self.isDown():
            ground = _PRESSED.get(self.kind, "ink_soft")
        if theme.edge:
            edge, width = edge or ("line" if self.kind is not Kind.BARE else ""), theme.edge
        self._draw_ground(painter, ground, edge, width)
        self._draw_words(painter, getattr(theme, words), getattr(theme, icon))
        if self._share is not None:
            self._draw_share(painter, QColor(getattr(theme, words)), self._share)
        painter.end()

    def _draw_ground(self, painter: QPainter, ground: str, edge: str, width: float) -> None:
        theme = self.look.theme
        inset = width / 2 if edge else 0
        place = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(QColor(getattr(theme, edge)), width) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(theme, ground)) if ground else Qt.BrushStyle.NoBrush)
        if ground or edge:
            painter.drawRoundedRect(place, self.corner() - inset, self.corner() - inset)

    def _draw_share(self, painter: QPainter, colour: QColor, share: float) -> None:
        high, inset = max(3, self.look.px(4)), self.corner()
        wide = self.width() - 2 * inset
        top = self.height() - high - self.look.px(6)
        painter.setPen(Qt.PenStyle.NoPen)
        for part, opacity in ((1.0, 0.3), (share, 1.0)):
            painter.setOpacity(opacity)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(inset, top, wide * part, high), high / 2, high / 2)
        painter.setOpacity(1.0)

    def _draw_words(self, painter: QPainter, words: str, icon: str) -> None:
        text = self.shown()
        side = self._icon_side() if self._icon else 0
        gap = self.look.px(10) if side and text else 0
        painter.setFont(self._font())
        room = QRect(0, 0, max(0, self.width() - self._beside()), self.height())
        needed = painter.fontMetrics().horizontalAdvance(text) + 1
        flags = int(Qt.AlignmentFlag.AlignCenter)
        if needed > room.width():
            flags = _WRAPPED
            needed = room.width()
        left = (self.width() - side - gap - needed) / 2
        if side:
            # An arrow is where it points to.
            ahead = self._icon is Icon.ARROW
            at = left + needed + gap if ahead else left
            place = QRectF(at, (self.height() - side) / 2, side, side)
            draw_icon(painter, self._icon, place, icon)
            if ahead:
                side, gap = 0, 0
        painter.setPen(QColor(words))
        place = QRectF(left + side + gap - 1, 0, needed + 2, self.height())
        with upright(painter, place):
            painter.drawText(place, flags, text)
