"""Draws a report on anything Qt can paint on: the screen, a picture, a page of paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.theme import LIGHT, Theme
from verification.domain.history import Outcome

#: Outcomes from the bottom of a bar to its top, each with a pattern: colour alone says nothing.
_PATTERNS = {
    Outcome.VERIFIED: Qt.BrushStyle.SolidPattern,
    Outcome.FAILED: Qt.BrushStyle.BDiagPattern,
    Outcome.DECLINED: Qt.BrushStyle.Dense4Pattern,
    Outcome.EXPIRED: Qt.BrushStyle.HorPattern,
    Outcome.CANCELLED: Qt.BrushStyle.FDiagPattern,
    Outcome.IN_PROGRESS: Qt.BrushStyle.Dense6Pattern,
}
#: The chart's own units: a report is drawn on a field this wide, and scaled to what is there.
WIDTH = 1000.0
_CHART, _GAP, _TEXT = 230.0, 26.0, 17.0


@dataclass(frozen=True)
class Bar:
    """One bar: the text below it, and how much of what it is made of."""

    label: str
    parts: tuple[tuple[Outcome, int], ...]

    @property
    def total(self) -> int:
        """The bar's height."""
        return sum(count for _, count in self.parts)


@dataclass(frozen=True)
class Chart:
    """A titled row of bars."""

    title: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class ReportView:
    """A whole report in words and bars. *summary* says what the charts show, for all readers."""

    title: str
    summary: str
    legend: tuple[tuple[Outcome, str], ...]
    charts: tuple[Chart, ...]


def height_of(view: ReportView) -> float:
    """Return how high a report is that is :data:`WIDTH` wide."""
    return 120.0 + len(view.charts) * (_CHART + _GAP)


def draw(painter: QPainter, view: ReportView, width: float, theme: Theme = LIGHT) -> None:
    """Draw *view* from the upper left corner, as wide as *width*."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(width / WIDTH, width / WIDTH)
    pen = QPen(QColor(theme.text))
    painter.setPen(pen)
    _text(painter, QRectF(0, 0, WIDTH, 34), view.title, 26, bold=True)
    _text(painter, QRectF(0, 36, WIDTH, 26), view.summary, _TEXT)
    _legend(painter, view.legend, theme, 72)
    top = 110.0
    for chart in view.charts:
        _chart(painter, chart, QRectF(0, top, WIDTH, _CHART), theme)
        top += _CHART + _GAP
    painter.restore()


def _font(pixels: float, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(round(pixels))
    font.setBold(bold)
    return font


def _text(
    painter: QPainter,
    room: QRectF,
    text: str,
    pixels: float,
    *,
    bold: bool = False,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(_font(pixels, bold=bold))
    painter.drawText(room, int(align) | int(Qt.AlignmentFlag.AlignVCenter), text)


def _legend(
    painter: QPainter, legend: Sequence[tuple[Outcome, str]], theme: Theme, top: float
) -> None:
    left = 0.0
    metrics = QFontMetricsF(_font(_TEXT))
    for outcome, text in legend:
        _fill(painter, QRectF(left, top + 3, 20, 16), outcome, theme)
        width = metrics.horizontalAdvance(text)
        _text(painter, QRectF(left + 28, top, width + 10, 22), text, _TEXT)
        left += width + 62


def _chart(painter: QPainter, chart: Chart, room: QRectF, theme: Theme) -> None:
    _text(
        painter,
        QRectF(room.left(), room.top(), room.width(), 26),
        chart.title,
        _TEXT + 2,
        bold=True,
    )
    field = room.adjusted(0, 52, 0, -26)
    highest = max((bar.total for bar in chart.bars), default=0)
    painter.setPen(QPen(QColor(theme.soft), 1))
    painter.drawLine(field.bottomLeft(), field.bottomRight())
    if not chart.bars:
        return
    step = field.width() / len(chart.bars)
    each = _every(chart.bars, step)
    for number, bar in enumerate(chart.bars):
        left = field.left() + number * step
        bottom = field.bottom()
        for outcome, count in bar.parts:
            height = field.height() * count / highest if highest else 0
            _fill(
                painter,
                QRectF(left + step * 0.15, bottom - height, step * 0.7, height),
                outcome,
                theme,
            )
            bottom -= height
        painter.setPen(QColor(theme.text))
        centre = Qt.AlignmentFlag.AlignHCenter
        if bar.total and step > 22:
            above = QRectF(left, bottom - 22, step, 20)
            _text(painter, above, str(bar.total), 14, align=centre)
        if number % each == 0:
            below = QRectF(left - step * each, field.bottom() + 3, step * (2 * each + 1), 20)
            _text(painter, below, bar.label, 14, align=centre)


def _every(bars: Sequence[Bar], step: float) -> int:
    """Return how many bars share one label, so that labels do not touch."""
    metrics = QFontMetricsF(_font(14))
    widest = max(metrics.horizontalAdvance(bar.label) for bar in bars) + 10
    return max(1, -(-int(widest) // max(1, int(step))))


def _fill(painter: QPainter, area: QRectF, outcome: Outcome, theme: Theme) -> None:
    if area.height() <= 0:
        return
    colours = {
        Outcome.VERIFIED: theme.good,
        Outcome.FAILED: theme.stop,
        Outcome.DECLINED: theme.warn,
        Outcome.EXPIRED: theme.warn,
        Outcome.CANCELLED: theme.soft,
        Outcome.IN_PROGRESS: theme.soft,
    }
    colour = QColor(colours[outcome])
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(QBrush(colour, _PATTERNS[outcome]))
    painter.drawRect(area)
    painter.setPen(QColor(theme.text))
