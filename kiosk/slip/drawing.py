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
#: Millimetres: between captions and values, the thickness of a rule, and what an inch has.
_BESIDE, _RULE, _INCH = 3.0, 0.25, 25.4
#: Millimetres: a desk's scanner reads a code of this side from paper.
_LEAST_CODE = 18.0


@dataclass(frozen=True)
class _Measures:
    """A paper in millimetres; a roll is as high as its slip.

    *line* is between the lines of a part, *part* around the rule between two parts. *code* is the
    side of the code.
    """

    wide: float
    high: float
    margin: float
    line: float
    part: float
    code: float


_MEASURES = {
    SlipPaper.A6: _Measures(105.0, 148.0, 9.0, line=2.2, part=5.0, code=30.0),
    SlipPaper.ROLL: _Measures(80.0, 0.0, 5.0, line=1.8, part=4.0, code=28.0),
}


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
        room = painter.viewport()
        foot = float(room.height()) if _MEASURES[paper].high else 0.0
        _Pen(painter, device.logicalDpiX(), _MEASURES[paper]).draw(view, float(room.width()), foot)
    finally:
        painter.end()


def page_of(view: SlipView, paper: SlipPaper, resolution: int) -> QPageLayout:
    """Return the page that a slip needs."""
    measures = _MEASURES[paper]
    wide, high, margin = measures.wide, measures.high, measures.margin
    if not high:
        measured = QImage(1, 1, QImage.Format.Format_ARGB32)
        dots = round(resolution / _INCH * 1000)
        measured.setDotsPerMeterX(dots)
        measured.setDotsPerMeterY(dots)
        painter = QPainter(measured)
        room = (wide - 2 * margin) * resolution / _INCH
        long = _Pen(painter, resolution, measures).draw(view, room)
        high = long * _INCH / resolution + 2 * margin
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

    def __init__(self, painter: QPainter, resolution: int, measures: _Measures) -> None:
        self._painter = painter
        self._dots = resolution / _INCH
        self._line, self._part = measures.line * self._dots, measures.part * self._dots
        self._side = measures.code * self._dots
        self._y = 0.0

    def draw(self, view: SlipView, width: float, foot: float = 0.0) -> float:
        """Draw everything, the last line at the *foot* of the page; return how long it is."""
        self._y = 0.0
        self._write(view.heading, width, _HEADING)
        self._y += self._line
        self._write(view.outcome, width, _OUTCOME, bold=True)
        self._rule(width)
        self._rows(view, width)
        self._rule(width)
        below = self._height(view.footer, width, _FOOTER)
        last = foot - below
        if view.code:
            # On a page, in the middle of the room that is left; smaller where that is little.
            room = last - self._y - self._part / 2
            side = min(self._side, max(room, _LEAST_CODE * self._dots)) if foot else self._side
            top = self._y + max(0.0, (last - self._y - side) / 2)
            self._draw_code(view.code, QRectF((width - side) / 2, top, side, side))
            self._y = top + side + (0.0 if foot else self._part)
        self._y = max(self._y, last)
        self._write(view.footer, width, _FOOTER)
        return self._y

    def _draw_code(self, code: str, place: QRectF) -> None:
        # Black and white: grey is stored with losses, which blur its edges.
        picture = make_picture(code).convertToFormat(QImage.Format.Format_Mono)
        self._painter.drawImage(place, picture)

    def _rule(self, width: float) -> None:
        """Part what is above from what follows."""
        thick = _RULE * self._dots
        top = self._y + self._part
        self._painter.fillRect(QRectF(0, top, width, thick), Qt.GlobalColor.black)
        self._y = top + thick + self._part

    def _rows(self, view: SlipView, width: float) -> None:
        metrics = QFontMetricsF(_font(_TEXT), self._painter.device())
        captions = [metrics.horizontalAdvance(caption) for caption, _ in view.lines]
        beside = min(max(captions, default=0.0) + _BESIDE * self._dots, width / 2)
        for number, (caption, value) in enumerate(view.lines):
            top = self._y = self._y + (self._line if number else 0)
            left = self._write(caption, beside, _TEXT)
            self._y = top
            self._write(value, width - beside, _TEXT, bold=True, left=beside)
            self._y = max(left, self._y)

    def _write(
        self, text: str, width: float, size: float, *, bold: bool = False, left: float = 0.0
    ) -> float:
        high = self._height(text, width, size, bold=bold)
        flags = self._flags(text, width)
        self._painter.drawText(QRectF(left, self._y, width, high), flags, text)
        self._y += high
        return self._y

    def _height(self, text: str, width: float, size: float, *, bold: bool = False) -> float:
        """Return how high a text is; its font is the painter's from then on."""
        self._painter.setFont(_font(size, bold=bold))
        room = QRectF(0, 0, width, 1e6)
        return self._painter.boundingRect(room, self._flags(text, width), text).height()

    def _flags(self, text: str, width: float) -> int:
        wraps = int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextWrapAnywhere)
        return wraps if _is_broken(text, width, self._painter) else int(Qt.TextFlag.TextWordWrap)


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
