"""Lies over the stage: a pointer that all can see, and a ring around what it points at."""

from __future__ import annotations

from PySide6.QtCore import (
    QEasingCurve,
    QEventLoop,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QVariantAnimation,
)
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import LIGHT

#: Milliseconds on the way, and at rest before the tap, at the usual speed.
_WAY, _REST = 650, 350
#: An arrow as of a mouse, three times as large; device-independent pixels.
_ARROW = ((0, 0), (0, 34), (8, 27), (14, 40), (20, 37), (14, 25), (25, 25))
_RING = 6


class Pointer(QWidget):
    """Takes no clicks itself: whatever lies below is clicked as if it were not there."""

    def __init__(self, stage: QWidget) -> None:
        super().__init__(stage)
        self._stage = stage
        self.setObjectName("stagePointer")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._place = QPointF(0, 0)
        self._target = QRect()
        self._way = QVariantAnimation(self)
        self._way.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._way.valueChanged.connect(self._move)
        self.hide()

    def point_at(self, widget: QWidget, speed: float) -> None:
        """Go to the middle of a widget and ring it; returns once it is there."""
        self.setGeometry(self._stage.rect())
        corner = widget.mapTo(self._stage, QPoint(0, 0))
        self._target = QRect(corner, widget.size())
        if self.isHidden():
            self._place = QPointF(self.rect().center())
            self.show()
        self.raise_()
        loop = QEventLoop()
        self._way.stop()
        self._way.setStartValue(self._place)
        self._way.setEndValue(QPointF(self._target.center()))
        self._way.setDuration(max(1, round(_WAY / speed)))
        self._way.finished.connect(loop.quit)
        self._way.start()
        loop.exec()
        self._way.finished.disconnect(loop.quit)
        rest = QVariantAnimation(self)
        rest.setStartValue(0)
        rest.setEndValue(1)
        rest.setDuration(max(1, round(_REST / speed)))
        rest.finished.connect(loop.quit)
        rest.start()
        loop.exec()
        rest.deleteLater()

    def release(self) -> None:
        """Stop where it is, so that nobody waits for it."""
        self._way.setCurrentTime(self._way.duration())

    def forget_target(self) -> None:
        """Ring nothing any more; the pointer stays."""
        self._target = QRect()
        self.update()

    def leave(self) -> None:
        """Nobody plays: the pointer is not needed."""
        self.forget_target()
        self.hide()

    def _move(self, place: QPointF) -> None:
        self._place = place
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring and the arrow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._target.isNull():
            ring = QRectF(self._target).adjusted(-_RING, -_RING, _RING, _RING)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour, width in ((LIGHT.surface, 7), (LIGHT.accent, 4)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawRoundedRect(ring, 14, 14)
        arrow = QPainterPath()
        first, *others = (self._place + QPointF(x, y) for x, y in _ARROW)
        arrow.moveTo(first)
        for point in others:
            arrow.lineTo(point)
        arrow.closeSubpath()
        painter.setPen(QPen(QColor(LIGHT.surface), 3))
        painter.setBrush(QColor(LIGHT.text))
        painter.drawPath(arrow)
        painter.end()
