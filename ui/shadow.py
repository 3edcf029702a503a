"""Soft shadows: blurred once for a size and colour, then drawn in nine parts."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

#: Steps from the shadow's edge to its darkest.
_STEPS = 16


@cache
def _tile(colour: str, blur: int, radius: int, ratio: float) -> QPixmap:
    """Return a shadow with room for nothing but its corners."""
    side = 2 * (blur + radius + blur) + 2
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    shade = QColor(colour)
    shade.setAlphaF(shade.alphaF() / _STEPS)
    painter.setBrush(shade)
    for step in range(_STEPS):
        inset = 2 * blur * (step + 1) / _STEPS
        corner = max(1.0, radius + blur - inset)
        painter.drawRoundedRect(
            QRectF(inset, inset, side - 2 * inset, side - 2 * inset), corner, corner
        )
    painter.end()
    return pixmap


def draw_shadow(
    painter: QPainter, place: QRectF, colour: str, *, blur: int, down: int, radius: int
) -> None:
    """Draw the shadow of a rectangle with round corners that will be drawn over it."""
    if not QColor(colour).alpha():
        return
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    tile = _tile(colour, blur, radius, ratio)
    side = tile.width() / ratio
    part = (side - 2) / 2
    around = place.adjusted(-blur, down - blur, blur, down + blur)
    if around.width() < 2 * part or around.height() < 2 * part:
        return
    xs = (around.left(), around.left() + part, around.right() - part, around.right())
    ys = (around.top(), around.top() + part, around.bottom() - part, around.bottom())
    cuts = (0.0, part, side - part, side)
    for column in range(3):
        for row in range(3):
            if column == row == 1:
                # The rectangle itself covers it.
                continue
            target = QRectF(xs[column], ys[row], xs[column + 1] - xs[column], ys[row + 1] - ys[row])
            source = QRectF(
                cuts[column] * ratio,
                cuts[row] * ratio,
                (cuts[column + 1] - cuts[column]) * ratio,
                (cuts[row + 1] - cuts[row]) * ratio,
            )
            painter.drawPixmap(target, tile, source)
