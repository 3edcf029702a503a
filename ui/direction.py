"""Languages that are read from right to left, for widgets that place and paint their parts.

They reckon as in English, from the left. Here all of it is mirrored: a part where it is placed, a
shape by the painter. Words and signs are drawn upright in the mirrored place. What no language
turns round, as a pad of digits, says so by a layout direction of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle, QWidget

#: Events after which a widget has to place its parts again.
REPLACING = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange})


def place(part: QWidget, where: QRect) -> None:
    """Put a part of a widget there, seen from where reading begins."""
    part.setGeometry(_seen_from_start(part, where))


def placed(part: QWidget) -> QRect:
    """Return where :func:`place` has put a part."""
    return _seen_from_start(part, part.geometry())


def _seen_from_start(part: QWidget, where: QRect) -> QRect:
    whole = part.parentWidget()
    if whole is None:
        return where
    # To mirror is its own opposite.
    return QStyle.visualRect(whole.layoutDirection(), whole.rect(), where)


def painter_of(widget: QWidget) -> QPainter:
    """Return a smooth painter on a widget, whose left is where reading begins."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    face(painter, widget)
    return painter


def face(painter: QPainter, widget: QWidget) -> None:
    """Let a painter paint as the widget is read."""
    painter.setLayoutDirection(widget.layoutDirection())
    if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        painter.translate(widget.width(), 0)
        painter.scale(-1, 1)


@contextmanager
def upright(painter: QPainter, where: QRectF) -> Iterator[None]:
    """Draw within it what is never mirrored: words, figures, pictures."""
    painter.save()
    if painter.worldTransform().m11() < 0:
        painter.translate(2 * where.center().x(), 0)
        painter.scale(-1, 1)
    yield
    painter.restore()


def in_order(figures: str) -> str:
    """Return figures with their sign, date or unit as they are read in every language.

    Within words that are read from right to left, Unicode's marks isolate them (UAX #9).
    """
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return f"\u2066{figures}\u2069"
    return figures
