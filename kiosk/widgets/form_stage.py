"""A page on the stage that is a form: words and fields at the right, something beside them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.widgets.stage import Stage
from ui.direction import place
from ui.icons import Icon, draw_icon
from ui.style import Drawn
from ui.widgets import ScrollingPage, named

#: In the design's pixels: the sign, and the room below the card where there is no bar.
_SIGN, _BELOW = 220, 24


class FormStage(Stage):
    """What a page adds to :attr:`column` is scrolled where it has no room, :attr:`foot` never."""

    def __init__(self, name: str, beside: QWidget) -> None:
        """*name* is the form's, *beside* is in the picture's column."""
        super().__init__()
        self._beside = beside
        form = named(QWidget(), name)
        self.column = QVBoxLayout(form)
        self.column.setContentsMargins(32, 32, 32, 24)
        self.column.setSpacing(10)
        self._words = ScrollingPage(form)
        self._below = QWidget()
        self.foot = QHBoxLayout(self._below)
        self.foot.setContentsMargins(32, 10, 32, 24)
        self.foot.setSpacing(14)
        for part in (self._beside, self._words, self._below):
            part.setParent(self)

    def arrange(self) -> None:
        """Put both where they belong."""
        columns = self.columns()
        self.place(columns.picture, columns.words)

    def place(self, picture: QRect, words: QRect) -> None:
        """Put what is beside the words, and the words, there."""
        place(self._beside, picture)
        high = self._foot_height(words.width())
        place(self._words, words.adjusted(0, 0, 0, -high))
        place(self._below, words.adjusted(0, words.height() - high, 0, 0))

    def _foot_height(self, width: int) -> int:
        if self.foot.isEmpty():
            return 0
        return max(self.foot.totalHeightForWidth(width), self.foot.totalSizeHint().height())

    def scroll_to(self, part: QWidget) -> None:
        """Let a part be seen, once what has changed is laid out."""
        QTimer.singleShot(0, self, lambda: self._words.ensureWidgetVisible(part, 0, 0))

    def card(self) -> QRect:
        """Return where the card is: there is no bar below it."""
        return super().card().adjusted(0, 0, 0, -self.look.px(_BELOW))


class LargeSign(Drawn, QWidget):
    """One icon on a round *ground*: a colour of the theme."""

    def __init__(self, icon: Icon, ground: str = "surface") -> None:
        super().__init__()
        self._icon, self._ground = icon, ground

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the middle."""
        theme = self.look.theme
        side = min(self.look.px(_SIGN), round(min(self.width(), self.height()) * 0.7))
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.line), theme.edge) if theme.edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(theme, self._ground)))
        painter.drawEllipse(place)
        inner = place.adjusted(side * 0.26, side * 0.26, -side * 0.26, -side * 0.26)
        draw_icon(painter, self._icon, inner, theme.ill, width=1.4)
        painter.end()
