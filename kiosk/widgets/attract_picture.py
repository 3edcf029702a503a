"""The picture of the attract page: a kiosk, a phone before it, and a beam between them."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QWidget

from kiosk.widgets.pictures import draw_code
from ui.drawing import Canvas
from ui.style import Drawn
from ui.tokens import INKS

_FIELD = QRectF(40, 30, 600, 520)
#: Milliseconds of one breath and between two looks at it; between these densities of the beam.
_BREATH, _LOOK = 4000, 100
_LEAST, _MOST = 0.16, 0.30


class AttractPicture(Drawn, QWidget):
    """Its beam breathes while it is seen, unless nothing may move."""

    def __init__(self) -> None:
        super().__init__()
        self._moves = True
        self._time = 0
        self._layers: tuple[QPixmap, QPixmap] | None = None
        self._drawn_with: object = None
        self._beat = QTimer(self)
        self._beat.setObjectName("beat")
        self._beat.setInterval(_LOOK)
        self._beat.timeout.connect(self._breathe)

    def set_moving(self, moves: bool) -> None:
        """Let the beam breathe, or leave it as it is."""
        self._moves = moves
        if moves and self.isVisible():
            self._beat.start()
        else:
            self._beat.stop()
            self._time = 0
            self.update()

    def beam(self) -> float:
        """Return how dense the beam is."""
        share = (1 - math.cos(2 * math.pi * self._time / _BREATH)) / 2
        return _LEAST + (_MOST - _LEAST) * share

    def _breathe(self) -> None:
        self._time = (self._time + _LOOK) % _BREATH
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Move only while it can be seen."""
        super().showEvent(event)
        self.set_moving(self._moves)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self._beat.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the kiosk, the beam over it, and the phone over both."""
        ratio = self.devicePixelRatioF()
        drawn_with = (self.size(), ratio, self.look.theme)
        if self._layers is None or drawn_with != self._drawn_with:
            self._drawn_with = drawn_with
            self._layers = (self._draw(_draw_kiosk, ratio), self._draw(_draw_phone, ratio))
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._layers[0])
        painter.save()
        canvas = Canvas(painter, _FIELD, QRectF(self.rect()))
        canvas.path("M326 140L470 262v150L326 346z", fill=INKS.beam, opacity=self.beam())
        painter.restore()
        painter.drawPixmap(0, 0, self._layers[1])
        painter.end()

    def _draw(self, draw: Callable[[Canvas], None], ratio: float) -> QPixmap:
        layer = QPixmap(self.size() * ratio)
        layer.setDevicePixelRatio(ratio)
        layer.fill(Qt.GlobalColor.transparent)
        painter = QPainter(layer)
        draw(Canvas(painter, _FIELD, QRectF(self.rect())))
        painter.end()
        return layer


def _draw_kiosk(canvas: Canvas) -> None:
    canvas.path("M222 392h92l16 112H206z", fill=INKS.foot)
    canvas.rect(176, 500, 184, 18, 9, fill=INKS.foot_light)
    canvas.rect(60, 52, 416, 350, 34, fill=INKS.case, line=INKS.case_edge, stroke=3)
    canvas.rect(78, 70, 380, 314, 20, fill=INKS.screen)
    canvas.rect(78, 70, 380, 40, 20, fill=INKS.paper)
    canvas.rect(78, 92, 380, 18, fill=INKS.paper)
    canvas.circle(104, 91, 9, fill=INKS.red)
    canvas.rect(122, 86, 92, 10, 5, fill=INKS.grey)
    canvas.rect(100, 130, 226, 226, 18, fill=INKS.paper)
    with canvas.moved(122, 152):
        draw_code(canvas, INKS.ink)
    canvas.circle(366, 160, 14, fill=INKS.ink)
    canvas.path("M359.5 160l5 5l8.5-9.5", line=INKS.paper, stroke=3.5)
    canvas.rect(390, 154, 50, 11, 5, fill=INKS.grey)
    canvas.path("M366 178v22M366 232v22", line=INKS.grey, stroke=3)
    for y, width in ((216, 36), (270, 44)):
        canvas.circle(366, y, 12.5, line=INKS.line, stroke=3)
        canvas.rect(390, y - 5, width, 10, 5, fill=INKS.light_grey)


def _draw_phone(canvas: Canvas) -> None:
    with canvas.moved(530, 360, turn=7), canvas.moved(-530, -360):
        canvas.rect(446, 204, 176, 336, 30, fill=INKS.case, line=INKS.case_edge, stroke=3)
        canvas.rect(456, 214, 156, 316, 22, fill=INKS.night)
        canvas.rect(508, 222, 52, 9, 4.5, fill=INKS.case)
        canvas.rect(482, 302, 104, 104, 10, fill=INKS.paper)
        with canvas.moved(493, 313, 82 / 182):
            draw_code(canvas, INKS.ink)
        canvas.path(
            "M472 316v-24h24M572 292h24v24M596 392v24h-24M496 416h-24v-24",
            line=INKS.paper,
            stroke=6,
        )
        canvas.path("M466 354h136", line=INKS.sweep, stroke=5)
        canvas.circle(534, 478, 24, line=INKS.paper, stroke=5)
        canvas.circle(534, 478, 15, fill=INKS.paper)
