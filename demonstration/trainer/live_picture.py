"""A widget that shows another, live and larger or smaller than it is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QWidget


class LivePicture(QFrame):
    """Pictures a widget again and again while it is shown; it is only looked at."""

    def __init__(self, name: str, interval: int) -> None:
        """*interval* is in milliseconds."""
        super().__init__()
        self.setObjectName(name)
        self._widget: QWidget | None = None
        self._picture = QPixmap()
        self._timer = QTimer(self)
        self._timer.setInterval(interval)
        self._timer.timeout.connect(self._refresh)

    def show_live(self, widget: QWidget | None) -> None:
        """Show *widget* from now on, or nothing."""
        self._widget = widget
        self.setVisible(widget is not None)
        if widget is None:
            self._timer.stop()
            self._picture = QPixmap()
        else:
            self._timer.start()
            self._refresh()

    def _refresh(self) -> None:
        if self._widget is not None and self.isVisible():
            self._picture = self._widget.grab()
            self.update()

    def place_of(self, within: QRect) -> QRect:
        """Return where a part of the widget is visible here."""
        shown, size = self._shown(), self._size()
        if not size[0] or not size[1]:
            return QRect()
        factor = shown.width() / size[0]
        return QRectF(
            shown.left() + within.left() * factor,
            shown.top() + within.top() * factor,
            within.width() * factor,
            within.height() * factor,
        ).toRect()

    def _size(self) -> tuple[float, float]:
        ratio = self._picture.devicePixelRatio()
        return self._picture.width() / ratio, self._picture.height() / ratio

    def _shown(self) -> QRectF:
        """Return the largest place for the picture, in the middle."""
        width, height = self._size()
        factor = min(self.width() / max(1, width), self.height() / max(1, height))
        place = QRectF(0, 0, width * factor, height * factor)
        place.moveCenter(QRectF(self.rect()).center())
        return place

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture."""
        if self._picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(self._shown(), self._picture, QRectF(self._picture.rect()))
        painter.end()
