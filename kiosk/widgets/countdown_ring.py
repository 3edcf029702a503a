"""The time that is left, as a ring that empties and figures within it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel

from kiosk.view import Countdown
from ui.style import Drawn

#: In the design's pixels, and on the ring's own field of 100.
_SIDE, _RADIUS, _WIDTH, _URGENT_WIDTH = 76, 44, 9, 11
#: Milliseconds between two looks at where the ring is, and of the pulse when time is short.
_SWEEP, _PULSE = 250, 300


class CountdownRing(Drawn, QLabel):
    """Its text is the figures. It sweeps evenly between two seconds, unless nothing may move."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._shown = Countdown()
        self._share = 0.0
        self._moves = True
        self._sweep = QTimer(self)
        self._sweep.setInterval(_SWEEP)
        self._sweep.timeout.connect(self._go_on)
        self._pulse = QTimer(self)
        self._pulse.setSingleShot(True)
        self._pulse.setInterval(_PULSE)
        self._pulse.timeout.connect(self.update)

    def set_moving(self, moves: bool) -> None:
        """Sweep, or step once a second."""
        self._moves = moves

    def show_countdown(self, countdown: Countdown) -> None:
        """Show how much is left."""
        if countdown == self._shown:
            return
        if countdown.is_urgent and not self._shown.is_urgent and self._moves:
            self._pulse.start()
        self._shown, self._share = countdown, countdown.share
        self.setText(countdown.figures)
        self.setAccessibleName(f"{countdown.figures} {countdown.caption}")
        self.update()
        if self._moves and countdown.figures and self.isVisible():
            self._sweep.start()
        else:
            self._sweep.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        self._sweep.stop()
        super().hideEvent(event)

    def _go_on(self) -> None:
        seconds = self._shown.seconds
        if seconds:
            self._share -= self._shown.share / seconds * _SWEEP / 1000
        floor = self._shown.share * (1 - 1 / seconds) if seconds else 0.0
        self._share = max(self._share, floor)
        self.update()

    def sizeHint(self) -> QSize:
        """Return its side, twice."""
        side = self.side()
        return QSize(side, side)

    def side(self) -> int:
        """Return how wide and high it is."""
        return self.look.px(_SIDE if self.look.text <= 1.3 else 104)

    def fits(self) -> bool:
        """The figures always fit."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring and the figures."""
        theme = self.look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.width() / 100
        place = QRectF(50 - _RADIUS, 50 - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
        painter.save()
        painter.scale(scale, scale)
        painter.setBrush(QColor(theme.surface))
        painter.setPen(QPen(QColor(theme.surface if theme.edge else theme.line), _WIDTH))
        painter.drawEllipse(place)
        if theme.edge:
            # What has run out is seen by a line, where no ground is.
            painter.setPen(QPen(QColor(theme.line), theme.edge))
            painter.drawEllipse(place)
        urgent = self._shown.is_urgent
        pen = QPen(QColor(theme.ring_warn if urgent else theme.ink))
        pen.setWidth(_URGENT_WIDTH if urgent else _WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(place, 90 * 16, -round(360 * 16 * self._share))
        painter.restore()
        size = 20 if self.look.text <= 1.3 else 32
        if self._pulse.isActive():
            size = round(size * 1.15)
        painter.setFont(self.look.font(size, bold=True, chosen=False))
        painter.setPen(QColor(theme.text))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()
