"""Signs drawn from lines, sharp at any size: the outcome of a verification, never colour alone."""

from __future__ import annotations

from PySide6.QtCore import Property, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import set_look

#: What a mark can say -> its lines on a 24 x 24 field.
_LINES: dict[str, list[list[tuple[float, float]]]] = {
    "good": [[(7, 12.5), (10.5, 16), (17, 8.5)]],
    "bad": [[(8, 8), (16, 16)], [(16, 8), (8, 16)]],
    "calm": [[(7.5, 12), (16.5, 12)]],
    "late": [[(12, 6.5), (12, 12.5), (16, 14.5)]],
    "phone": [[(9, 6), (15, 6), (15, 18), (9, 18), (9, 6)], [(11, 15.5), (13, 15.5)]],
}

#: Pictures are drawn with thinner lines than signs.
_THIN = {"phone": 1.3}


class Mark(QWidget):
    """A sign: "good" (a tick), "bad" (a cross), "calm" (a bar), "late" (a clock).

    Or a picture: "phone". The style sheet gives its colours, and its size by *role*: "sign" or
    "middle".
    """

    def __init__(self, role: str, look: str = "phone", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = QColor()
        self._stroke = QColor()
        self.setProperty("role", role)
        self.setProperty("look", look)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_look(self, look: str) -> None:
        """Show another sign."""
        set_look(self, look)

    def _get_ground(self) -> QColor:
        return self._ground

    def _set_ground(self, colour: QColor) -> None:
        self._ground = colour
        self.update()

    def _get_stroke(self) -> QColor:
        return self._stroke

    def _set_stroke(self, colour: QColor) -> None:
        self._stroke = colour
        self.update()

    ground = Property(QColor, _get_ground, _set_ground)
    stroke = Property(QColor, _get_stroke, _set_stroke)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle and the lines."""
        look = self.property("look")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / 24, self.height() / 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawEllipse(QRectF(1, 1, 22, 22))
        pen = QPen(self._stroke, _THIN.get(look, 2.2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in _LINES[look]:
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line]))
        painter.end()
