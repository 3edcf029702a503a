"""A pointer over both windows that all can see, and a ring around what it points at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEasingCurve,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.theme import LIGHT

#: Milliseconds on the way, and at rest before the tap, at the usual speed.
_WAY, _REST = 650, 350
#: An arrow as of a mouse, three times as large; device-independent pixels.
_ARROW = ((0, 0), (0, 34), (8, 27), (14, 40), (20, 37), (14, 25), (25, 25))
_RING, _LARGE = 6, 2.0
#: Milliseconds between two looks at where the widget is.
_RING_TICK = 50


class Pointer(QWidget):
    """Takes no clicks itself: whatever lies below is clicked as if it were not there."""

    arrived = Signal()  # it has been long enough on the widget

    def __init__(self, ground: QWidget, spot_of: Callable[[QWidget], QRect]) -> None:
        """*spot_of* says where a widget is visible on the *ground*."""
        super().__init__(ground)
        self._ground, self._spot_of = ground, spot_of
        self._size = 1.0
        self.setObjectName("stagePointer")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._place = QPointF(0, 0)
        self._target = QRect()
        self._way = QVariantAnimation(self)
        self._way.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._way.valueChanged.connect(self._move)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.arrived)
        self._way.finished.connect(self._pause.start)
        self._ring = QTimer(self)
        self._ring.setInterval(_RING_TICK)
        self._ring.timeout.connect(self._follow)
        self._pause.timeout.connect(self._ring.stop)
        self._widget: QWidget | None = None
        self.hide()

    def point_at(self, widget: QWidget, speed: float) -> None:
        """Go to the middle of a widget and ring it; emit :attr:`arrived` after a moment there."""
        self.stop()
        self.setGeometry(self._ground.rect())
        self._widget = widget
        self._target = self._spot_of(widget)
        if self.isHidden():
            self._place = QPointF(self.rect().center())
            self.show()
        self.raise_()
        self._way.setStartValue(self._place)
        self._way.setEndValue(QPointF(self._target.center()))
        self._way.setDuration(max(1, round(_WAY / speed)))
        self._pause.setInterval(max(1, round(_REST / speed)))
        self._way.start()
        self._ring.start()

    def set_large(self, large: bool) -> None:
        """Be twice as large, for a room that is."""
        self._size = _LARGE if large else 1.0
        self.update()

    def stop(self) -> None:
        """Stop where it is; it does not arrive."""
        self._way.stop()
        self._pause.stop()
        self._ring.stop()

    def forget_target(self) -> None:
        """Remove the ring; the pointer stays."""
        self._widget, self._target = None, QRect()
        self.update()

    def leave(self) -> None:
        """Go: nothing is played."""
        self.stop()
        self.forget_target()
        self.hide()

    def vanish(self) -> None:
        """Go until it is to point again; a play that waits for it goes on."""
        waited_for = self._way.state() is QVariantAnimation.State.Running or self._pause.isActive()
        self.leave()
        if waited_for:
            self.arrived.emit()

    def _move(self, place: QPointF) -> None:
        self._place = place
        self._follow()

    def _follow(self) -> None:
        """Ring the widget where it is now: a page may be laid out again on the way."""
        if self._widget is not None and isValid(self._widget):
            self._target = self._spot_of(self._widget)
        self.update()

    def hurry(self) -> None:
        """Be there at once."""
        if self._way.state() is QVariantAnimation.State.Running:
            self._way.stop()
            self._place = QPointF(self._target.center())
            self._pause.setInterval(1)
            self._pause.start()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring and the arrow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._target.isNull():
            ring = QRectF(self._target).adjusted(-_RING, -_RING, _RING, _RING)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour, width in ((LIGHT.surface, 7), (LIGHT.ink, 4)):
                painter.setPen(QPen(QColor(colour), width * self._size))
                painter.drawRoundedRect(ring, 14, 14)
        arrow = QPainterPath()
        first, *others = (self._place + QPointF(x, y) * self._size for x, y in _ARROW)
        arrow.moveTo(first)
        for point in others:
            arrow.lineTo(point)
        arrow.closeSubpath()
        painter.setPen(QPen(QColor(LIGHT.surface), 3))
        painter.setBrush(QColor(LIGHT.text))
        painter.drawPath(arrow)
        painter.end()
