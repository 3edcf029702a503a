"""Draws the program's pictures: shapes on a field of their own, as large as their place."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TypedDict, Unpack

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_PART = re.compile(r"[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)")
_NUMBERS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "A": 7, "Z": 0}


@cache
def path_of(text: str) -> QPainterPath:
    """Read a path as SVG writes it: M, L, H, V, C, A and Z, absolute or relative."""
    path, letter = QPainterPath(), "M"
    parts = _PART.findall(text)
    while parts:
        if parts[0].isalpha():
            letter = parts.pop(0)
        count = _NUMBERS[letter.upper()]
        numbers = [float(parts.pop(0)) for _ in range(count)]
        _add(path, letter, numbers)
        if letter in "Mm":
            letter = "L" if letter == "M" else "l"
    return path


def _add(path: QPainterPath, letter: str, numbers: list[float]) -> None:
    here = path.currentPosition()
    from_x, from_y = (here.x(), here.y()) if letter.islower() else (0.0, 0.0)
    match letter.upper():
        case "M":
            path.moveTo(from_x + numbers[0], from_y + numbers[1])
        case "L":
            path.lineTo(from_x + numbers[0], from_y + numbers[1])
        case "H":
            path.lineTo(from_x + numbers[0], here.y())
        case "V":
            path.lineTo(here.x(), from_y + numbers[0])
        case "C":
            xs, ys = numbers[0::2], numbers[1::2]
            points = [QPointF(from_x + x, from_y + y) for x, y in zip(xs, ys, strict=True)]
            path.cubicTo(*points)
        case "A":
            end = QPointF(from_x + numbers[5], from_y + numbers[6])
            _add_arc(path, numbers[0], bool(numbers[3]), bool(numbers[4]), end)
        case _:
            path.closeSubpath()


def _add_arc(path: QPainterPath, radius: float, large: bool, sweep: bool, end: QPointF) -> None:
    """Add a part of a circle: the radius, and which of the four ways to *end* it takes."""
    start = path.currentPosition()
    half = (end - start) / 2
    distance = math.hypot(half.x(), half.y())
    radius = max(radius, distance)
    rise = math.sqrt(max(0.0, radius * radius - distance * distance))
    side = rise / distance if large is not sweep else -rise / distance
    centre = start + half + QPointF(-half.y() * side, half.x() * side)
    first = _angle(start - centre)
    turn = _angle(end - centre) - first
    if sweep and turn > 0:
        turn -= 360
    elif not sweep and turn < 0:
        turn += 360
    around = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    path.arcTo(around, first, turn)


def _angle(arm: QPointF) -> float:
    return math.degrees(math.atan2(-arm.y(), arm.x()))


class Paint(TypedDict, total=False):
    """The colours of a shape and of its outline, the outline's width, and how dense both are."""

    fill: str | QColor
    line: str | QColor
    stroke: float
    opacity: float


class Canvas:
    """Shapes on a *field* that is fitted into *place*; at the bottom of it if that is higher."""

    def __init__(
        self, painter: QPainter, field: QRectF, place: QRectF, *, at_bottom: bool = False
    ) -> None:
        self.painter = painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(place.width() / field.width(), place.height() / field.height())
        beside = (place.width() - field.width() * scale) / 2
        above = place.height() - field.height() * scale
        painter.translate(place.left() + beside, place.top() + (above if at_bottom else above / 2))
        painter.scale(scale, scale)
        painter.translate(-field.topLeft())

    def rect(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        radius: float = 0,
        **paint: Unpack[Paint],
    ) -> None:
        """Draw a rectangle with round corners."""
        path = QPainterPath()
        path.addRoundedRect(x, y, width, height, radius, radius)
        self._draw(path, **paint)

    def circle(self, x: float, y: float, radius: float, **paint: Unpack[Paint]) -> None:
        """Draw a circle around a point."""
        path = QPainterPath()
        path.addEllipse(QPointF(x, y), radius, radius)
        self._draw(path, **paint)

    def path(self, text: str, **paint: Unpack[Paint]) -> None:
        """Draw what :func:`path_of` reads."""
        self._draw(path_of(text), **paint)

    def _draw(
        self,
        path: QPainterPath,
        fill: str | QColor = "",
        line: str | QColor = "",
        stroke: float = 2,
        opacity: float = 1,
    ) -> None:
        pen = QPen(Qt.PenStyle.NoPen)
        if line:
            pen = QPen(QColor(line), stroke)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.painter.setPen(pen)
        self.painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        self.painter.setOpacity(opacity)
        self.painter.drawPath(path)
        self.painter.setOpacity(1)

    @contextmanager
    def moved(
        self, x: float = 0, y: float = 0, scale: float = 1, turn: float = 0
    ) -> Iterator[None]:
        """Draw within it from another origin, smaller or turned."""
        self.painter.save()
        self.painter.translate(x, y)
        self.painter.rotate(turn)
        self.painter.scale(scale, scale)
        yield
        self.painter.restore()

    @contextmanager
    def within(
        self, x: float, y: float, width: float, height: float, radius: float
    ) -> Iterator[None]:
        """Draw within it nothing outside of a rectangle with round corners."""
        self.painter.save()
        path = QPainterPath()
        path.addRoundedRect(x, y, width, height, radius, radius)
        self.painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        yield
        self.painter.restore()
