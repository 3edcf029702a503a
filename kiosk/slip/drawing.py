"""Draws a slip on paper: in millimetres and points, whatever the printer's resolution."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
)

from kiosk.preferences import SlipPaper
from kiosk.qr_code import make_picture
from ui.tokens import FONT_FAMILIES
from verification.domain.placeholders import captioned

#: Points; what is printed at a desk is read without glasses.
SMALLEST_PRINT = 9.0
_HEADING, _OUTCOME, _TEXT, _FOOTER = 10.0, 16.0, 10.5, SMALLEST_PRINT
#: Millimetres.
_GAP, _CODE, _INCH = 2.5, 26.0, 25.4


#: Width and height in millimetres (of a roll: as long as the slip), and the margin.
_SIZES = {SlipPaper.A6: (105.0, 148.0, 8.0), SlipPaper.ROLL: (80.0, 0.0, 4.0)}


@dataclass(frozen=True)
class SlipView:
    """A slip in words: heading, outcome, lines (caption, value), and the line at the end.

    *code* is what the scanner of the desk reads.
    """

    heading: str
    outcome: str
    lines: tuple[tuple[str, str], ...]
    footer: str
    code: str = ""

    def text(self) -> str:
        """Return the slip as plain text."""
        lines = (captioned(*line, QCoreApplication.translate) for line in self.lines)
        return "\n".join((self.heading, self.outcome, *lines, self.footer))


def draw_slip(view: SlipView, paper: SlipPaper, device: QPagedPaintDevice) -> None:
    """Draw a slip on one page of *device*, without page number; a roll is cut at its end."""
    device.setPageLayout(page_of(view, paper, device.logicalDpiX()))
    painter = QPainter(device)
    try:
        _Pen(painter, device.logicalDpiX()).draw(view, float(painter.viewport().width()))
    finally:
        painter.end()


def page_of(view: SlipView, paper: SlipPaper, resolution: int) -> QPageLayout:
    """Return the page that a slip needs."""
    wide, high, margin = _SIZES[paper]
    if not high:
        measured = QImage(1, 1, QImage.Format.Format_ARGB32)
        dots = round(resolution / _INCH * 1000)
        measured.setDotsPerMeterX(dots)
        measured.setDotsPerMeterY(dots)
        painter = QPainter(measured)
        room = (wide - 2 * margin) * resolution / _INCH
        high = _Pen(painter, resolution).draw(view, room) * _INCH / resolution + 2 * margin
        painter.end()
    return QPageLayout(
        # Exactly so: else a roll that is nearly A7 would become that.
        QPageSize(
            QSizeF(wide, high), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch
        ),
        QPageLayout.Orientation.Portrait,
        QMarginsF(margin, margin, margin, margin),
        QPageLayout.Unit.Millimeter,
    )


class _Pen:
    """Draws from top to bottom, in dots."""

    def __init__(self, painter: QPainter, resolution: int) -> None:
        self._painter = painter
        self._dots = resolution / _INCH
        self._y = 0.0

    def draw(self, view: SlipView, width: float) -> float:
        """Draw everything; return how long it is."""
        self._y = 0.0
        self._write(view.heading, width, _HEADING)
        self._write(view.outcome, width, _OUTCOME, bold=True)
        self._rows(view, width)
        if view.code:
            side = _CODE * self._dots
            # Black and white: grey is stored with losses, which blur its edges.
            picture = make_picture(view.code).convertToFormat(QImage.Format.Format_Mono)
            self._painter.drawImage(QRectF((width - side) / 2, self._y, side, side), picture)
            self._y += side + _GAP * self._dots
        self._write(view.footer, width, _FOOTER)
        return self._y

    def _rows(self, view: SlipView, width: float) -> None:
        metrics = QFontMetricsF(_font(_TEXT), self._painter.device())
        captions = [metrics.horizontalAdvance(caption) for caption, _ in view.lines]
        beside = min(max(captions, default=0.0) + _GAP * self._dots, width / 2)
        for caption, value in view.lines:
            top = self._y
            left = self._write(caption, beside, _TEXT, gap=0)
            self._y = top
            self._write(value, width - beside, _TEXT, bold=True, left=beside, gap=0)
            self._y = max(left, self._y) + _GAP / 3 * self._dots
        self._y += _GAP * self._dots

    def _write(
        self,
        text: str,
        width: float,
        size: float,
        *,
        bold: bool = False,
        left: float = 0.0,
        gap: float = _GAP,
    ) -> float:
        self._painter.setFont(_font(size, bold=bold))
        wraps = int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextWrapAnywhere)
        room = QRectF(left, self._y, width, 1e6)
        flags = wraps if _is_broken(text, width, self._painter) else int(Qt.TextFlag.TextWordWrap)
        needed = self._painter.boundingRect(room, flags, text)
        self._painter.drawText(QRectF(left, self._y, width, needed.height()), flags, text)
        self._y += needed.height() + gap * self._dots
        return self._y


def _is_broken(text: str, width: float, painter: QPainter) -> bool:
    """Whether a word alone is wider than its room."""
    metrics = QFontMetricsF(painter.font(), painter.device())
    return any(metrics.horizontalAdvance(word) > width for word in text.split())


def _font(size: float, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(list(FONT_FAMILIES))
    # In points: pixels of a printer are too small to read.
    font.setPointSizeF(size)
    font.setBold(bold)
    return font
