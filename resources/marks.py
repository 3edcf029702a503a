"""Signs drawn from lines, sharp at any size: the outcome of a verification, never colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from resources.theme import THEME

#: What a mark can say -> its lines on a 24 x 24 field, and its colour.
_LINES: dict[str, tuple[list[list[tuple[float, float]]], str]] = {
    "good": ([[(7, 12.5), (10.5, 16), (17, 8.5)]], THEME.success),
    "bad": ([[(8, 8), (16, 16)], [(16, 8), (8, 16)]], THEME.accent),
    "calm": ([[(7.5, 12), (16.5, 12)]], THEME.warning),
    "late": ([[(12, 6.5), (12, 12.5), (16, 14.5)]], THEME.warning),
    "frame": (
        [
            [(7, 10), (7, 7), (10, 7)],
            [(14, 7), (17, 7), (17, 10)],
            [(17, 14), (17, 17), (14, 17)],
            [(10, 17), (7, 17), (7, 14)],
            [(7.5, 12), (16.5, 12)],
        ],
        THEME.text,
    ),
    "code": (
        [
            [(7, 7), (10.5, 7), (10.5, 10.5), (7, 10.5), (7, 7)],
            [(13.5, 7), (17, 7), (17, 10.5), (13.5, 10.5), (13.5, 7)],
            [(7, 13.5), (10.5, 13.5), (10.5, 17), (7, 17), (7, 13.5)],
            [(13.5, 13.5), (15, 13.5)],
            [(17, 15), (17, 17)],
            [(13.5, 16.5), (14, 17)],
        ],
        THEME.text,
    ),
    "phone": ([[(9, 6), (15, 6), (15, 18), (9, 18), (9, 6)], [(11, 15.5), (13, 15.5)]], THEME.text),
}

#: Pictures are drawn with thinner lines than signs.
_THIN = dict.fromkeys(("phone", "frame", "code"), 1.3)


class Mark(QWidget):
    """A sign: "good" (a tick), "bad" (a cross), "calm" (a bar), "late" (a clock).

    Or a picture: "phone", "frame" (a viewfinder), "code" (a QR code).
    """

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._look = "phone"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_look(self, look: str) -> None:
        """Show another sign."""
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size it was made with."""
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle and the lines."""
        lines, colour = _LINES[self._look]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / 24, self.height() / 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QRectF(1, 1, 22, 22))
        pen = QPen(QColor(THEME.on_accent), _THIN.get(self._look, 2.2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in lines:
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line]))
        painter.end()
