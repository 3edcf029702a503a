"""Draws a report on anything Qt can paint on: the screen, a picture, a page of paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.icons import Icon, draw_icon
from ui.staff_wording import outcome_text
from ui.theme import LIGHT, Theme
from verification.domain.history import Outcome
from verification.domain.placeholders import fill, listed

#: A report on paper is drawn on a field this wide, in its own units, and scaled to what is there.
WIDTH = 1000.0
#: Two charts are beside one another in a field that is at least so wide.
_TWO_COLUMNS = 760.0
_CHART, _GAP, _BESIDE, _TEXT, _SMALL = 230.0, 22.0, 28.0, 16.0, 14.0
#: Where made and summary begin; the legend is below them.
_MADE, _SUMMARY, _LINE = 32.0, 56.0, 24.0
#: Letters of the report's title, and one line of it.
_TITLE, _TITLE_LINE = 22, 30.0
#: Of a bar that lies: its row at most, and the part of the width that its label has.
_ROW, _LABEL = 24.0, 0.56
#: The same with a label of two lines, and the letters that a long label has at least.
_HIGH_ROW, _LEAST = 42.0, 11.0


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
    """A titled row of bars; of bars that lie below one another where labels are long.

    Two *narrow* ones that follow each other are beside one another, also on paper.
    """

    title: str
    bars: tuple[Bar, ...]
    lies: bool = False
    narrow: bool = False


@dataclass(frozen=True)
class ReportView:
    """A whole report in words and bars. *summary* says what the charts show, for all readers.

    *title* says where and which period, *made* when and by whom.
    """

    title: str
    made: str
    summary: str
    legend: tuple[tuple[Outcome, str], ...]
    charts: tuple[Chart, ...]


def bars_in_words(bars: Sequence[Bar]) -> str:
    """Return what a chart shows, for people who cannot see it."""
    translate = QCoreApplication.translate
    return translate("ReportView", "; ").join(
        fill(
            translate("ReportView", "%1: %2"),
            bar.label,
            listed((f"{outcome_text(outcome)} {count}" for outcome, count in bar.parts), translate),
        )
        for bar in bars
        if bar.total
    )


def height_of(view: ReportView, width: float = WIDTH, *, paper: bool = True) -> float:
    """Return how high a report is, in units, in a field of that *width*."""
    rows = _rows_of(view.charts, width, paper=paper)
    return _top(view, width) + len(rows) * (_CHART + _GAP)


def _rows_of(charts: Sequence[Chart], width: float, *, paper: bool) -> list[tuple[Chart, ...]]:
    """Return which charts are beside one another."""
    rows: list[tuple[Chart, ...]] = []
    for chart in charts:
        before = rows[-1] if rows else ()
        beside = chart.narrow if paper else width >= _TWO_COLUMNS
        if beside and len(before) == 1 and (before[0].narrow or not paper):
            rows[-1] = (*before, chart)
        else:
            rows.append((chart,))
    return rows


def _top(view: ReportView, width: float) -> float:
    """Return where the charts begin."""
    return _legend_top(view, width) + 4 + 24 * legend_rows(view.legend, width)


def _below_title(view: ReportView, width: float) -> float:
    """Return what a title that needs more than one line moves down."""
    return _high(view.title, _font(_TITLE, bold=True), width, _TITLE_LINE) - _TITLE_LINE


def _high(text: str, font: QFont, width: float, least: float) -> float:
    wraps = int(Qt.TextFlag.TextWordWrap)
    found = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e4), wraps, text)
    return max(least, found.height() if found.height() > 1.5 * least else 0.0)


def _legend_top(view: ReportView, width: float) -> float:
    """Return where the legend begins: below the summary, which takes the lines that it needs."""
    summary = _high(view.summary, _font(_TEXT), width, _LINE)
    return _SUMMARY + _below_title(view, width) + summary + 12


def draw(
    painter: QPainter,
    view: ReportView,
    width: float,
    theme: Theme = LIGHT,
    *,
    unit: float | None = None,
) -> None:
    """Draw *view* from the upper left corner, as wide as *width*.

    *unit* is in pixels; without it, the report is for paper: one chart below the other.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    across, paper = (WIDTH, True) if unit is None else (width / unit, False)
    painter.scale(width / across, width / across)
    painter.setPen(QColor(theme.text))
    # Charts run from the left in every language.
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    down = _below_title(view, across)
    painter.setFont(_font(_TITLE, bold=True))
    title = QRectF(0, 0, across, _TITLE_LINE + down)
    wraps = int(Qt.TextFlag.TextWordWrap)
    painter.drawText(title, wraps | int(Qt.AlignmentFlag.AlignVCenter), view.title)
    painter.setPen(QColor(theme.soft))
    _text(painter, QRectF(0, _MADE + down, across, _LINE), view.made, _TEXT)
    painter.setPen(QColor(theme.text))
    painter.setFont(_font(_TEXT))
    room = QRectF(0, _SUMMARY + down, across, _legend_top(view, across) - _SUMMARY - down)
    painter.drawText(room, wraps, view.summary)
    draw_legend(painter, view.legend, theme, _legend_top(view, across), across)
    top = _top(view, across) + 10
    for number, row in enumerate(_rows_of(view.charts, across, paper=paper)):
        each = (across - _BESIDE * (len(row) - 1)) / len(row)
        for index, chart in enumerate(row):
            left = index * (each + _BESIDE)
            room = QRectF(left, top + number * (_CHART + _GAP), each, _CHART)
            _chart(painter, chart, room, theme)
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
    # Charts run from the left in every language.
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(room, int(align) | int(Qt.AlignmentFlag.AlignVCenter), text)


def _places(legend: Sequence[tuple[Outcome, str]], width: float) -> list[tuple[float, int]]:
    """Return where the legend's parts are: from the left, and in which row."""
    metrics = QFontMetricsF(_font(_TEXT))
    left, row, found = 0.0, 0, []
    for _, text in legend:
        needed = metrics.horizontalAdvance(text) + 28
        if left and left + needed > width:
            left, row = 0.0, row + 1
        found.append((left, row))
        left += needed + 34
    return found


def legend_rows(legend: Sequence[tuple[Outcome, str]], width: float) -> int:
    """Return how many rows a legend has in a *width*, in units of its letters."""
    return max((row for _, row in _places(legend, width)), default=0) + 1


def draw_legend(
    painter: QPainter,
    legend: Sequence[tuple[Outcome, str]],
    theme: Theme,
    top: float,
    width: float,
) -> None:
    """Draw what each pattern means."""
    for (outcome, text), (left, row) in zip(legend, _places(legend, width), strict=True):
        line = top + 24 * row
        _fill(painter, QRectF(left, line + 3, 20, 16), outcome, theme)
        _text(painter, QRectF(left + 28, line, width, 22), text, _TEXT)


def _chart(painter: QPainter, chart: Chart, room: QRectF, theme: Theme) -> None:
    painter.setPen(QColor(theme.text))
    title = QRectF(room.left(), room.top(), room.width(), 26)
    _text(painter, title, chart.title, _TEXT + 1, bold=True)
    if chart.lies:
        _draw_lying(painter, chart.bars, room.adjusted(0, 34, 0, 0), theme)
    else:
        draw_bars(painter, chart.bars, room.adjusted(0, 52, 0, -26), theme)


def _draw_lying(painter: QPainter, bars: Sequence[Bar], field: QRectF, theme: Theme) -> None:
    """Draw bars from the left, each after its label, its total behind it."""
    highest = max((bar.total for bar in bars), default=0)
    row = min(_HIGH_ROW, field.height() / max(1, len(bars)))
    room = QSizeF(field.width() * _LABEL - 12, row)
    if all("\n" not in fitted(bar.label, room)[0] for bar in bars):
        row = min(_ROW, row)
    begins = field.left() + field.width() * _LABEL
    for number, bar in enumerate(bars):
        line = QRectF(field.left(), field.top() + number * row, field.width() * _LABEL - 12, row)
        painter.setPen(QColor(theme.text))
        label, letters = fitted(bar.label, line.size())
        _text(painter, line, label, letters, align=Qt.AlignmentFlag.AlignRight)
        left, across = begins, field.right() - begins - 60
        for outcome, count in bar.parts:
            wide = across * count / highest if highest else 0
            _fill(painter, QRectF(left, line.top() + 3, wide, row - 6), outcome, theme)
            left += wide
        painter.setPen(QColor(theme.text))
        behind = QRectF(left + 8, line.top(), 52, row)
        _text(painter, behind, str(bar.total), _SMALL, bold=True)


def fitted(label: str, room: QSizeF) -> tuple[str, float]:
    """Return a label as it has room, and how large its letters are.

    In two lines where one is too short; then in smaller letters; shortened only after that.
    """
    letters = _SMALL
    while True:
        metrics = QFontMetricsF(_font(letters))
        if metrics.horizontalAdvance(label) <= room.width():
            return label, letters
        lines = _in_two(label, room.width(), metrics)
        if lines and 2 * metrics.height() <= room.height():
            return lines, letters
        if letters <= _LEAST:
            return metrics.elidedText(label, Qt.TextElideMode.ElideRight, room.width()), letters
        letters -= 1


def _in_two(label: str, width: float, metrics: QFontMetricsF) -> str:
    """Return a label broken into two lines that have room; empty if it cannot be."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, label)
    broken = ""
    while (at := finder.toNextBoundary()) > 0:
        first, second = label[:at].rstrip(), label[at:].strip()
        if not second or metrics.horizontalAdvance(first) > width:
            break
        if metrics.horizontalAdvance(second) <= width:
            broken = f"{first}\n{second}"
    return broken


def draw_bars(
    painter: QPainter, bars: Sequence[Bar], field: QRectF, theme: Theme, letters: float = _SMALL
) -> None:
    """Draw bars that stand in *field*, their totals above and their labels below them."""
    highest = max((bar.total for bar in bars), default=0)
    painter.setPen(QPen(QColor(theme.control), 1.5))
    painter.drawLine(field.bottomLeft(), field.bottomRight())
    if not bars:
        return
    # The outermost labels are wider than their bars where there are many: they stay within.
    widest = max(QFontMetricsF(_font(letters)).horizontalAdvance(bar.label) for bar in bars)
    beyond = max(0.0, (widest - field.width() / len(bars)) / 2)
    field = field.adjusted(beyond, 0, -beyond, 0)
    step = field.width() / len(bars)
    wide = min(step * 0.7, field.height() * 0.45)
    each = _every(bars, step, letters)
    for number, bar in enumerate(bars):
        left = field.left() + number * step
        bottom = field.bottom()
        for outcome, count in bar.parts:
            height = field.height() * count / highest if highest else 0
            area = QRectF(left + (step - wide) / 2, bottom - height, wide, height)
            _fill(painter, area, outcome, theme)
            bottom -= height
        painter.setPen(QColor(theme.text))
        centre = Qt.AlignmentFlag.AlignHCenter
        high = letters * 1.45
        if bar.total and step > letters * 1.6:
            above = QRectF(left, bottom - high - 1, step, high)
            _text(painter, above, str(bar.total), letters, bold=True, align=centre)
        if number % each == 0:
            painter.setPen(QColor(theme.soft))
            below = QRectF(left - step * each, field.bottom() + 3, step * (2 * each + 1), high)
            _text(painter, below, bar.label, letters, align=centre)


def _every(bars: Sequence[Bar], step: float, letters: float) -> int:
    """Return how many bars share one label, so that labels do not touch."""
    metrics = QFontMetricsF(_font(letters))
    widest = max(metrics.horizontalAdvance(bar.label) for bar in bars) + 10
    return max(1, -(-int(widest) // max(1, int(step))))


def _fill(painter: QPainter, area: QRectF, outcome: Outcome, theme: Theme) -> None:
    """Fill a part of a bar so that the outcome is told without colours, too."""
    if area.height() <= 0:
        return
    painter.save()
    match outcome:
        case Outcome.VERIFIED:
            painter.fillRect(area, QColor(theme.good))
            _edge(painter, area, theme.good)
        case Outcome.FAILED:
            _hatch(painter, area, theme.stop)
            _edge(painter, area, theme.stop)
        case Outcome.EXPIRED:
            _dot(painter, area, theme.warn)
            _edge(painter, area, theme.warn)
        case Outcome.DECLINED:
            _edge(painter, area, theme.stop)
            side = min(area.height(), area.width(), 18) - 4
            if side >= 8:
                middle = area.center()
                place = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
                draw_icon(painter, Icon.HAND, place, theme.stop)
        case Outcome.CANCELLED:
            _edge(painter, area, theme.soft)
        case Outcome.IN_PROGRESS:
            _edge(painter, area, theme.soft, dashed=True)
    painter.restore()


def _edge(painter: QPainter, area: QRectF, colour: str, *, dashed: bool = False) -> None:
    pen = QPen(QColor(colour), 1.5)
    if dashed:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(0.75, 0.75, -0.75, -0.75))


def _hatch(painter: QPainter, area: QRectF, colour: str) -> None:
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(QColor(colour), 3.2))
    across = area.left() - area.height()
    while across < area.right():
        start = QPointF(across, area.bottom())
        painter.drawLine(start, start + QPointF(area.height(), -area.height()))
        across += 8
    painter.restore()


def _dot(painter: QPainter, area: QRectF, colour: str) -> None:
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    for row in range(int(area.height() / 5) + 1):
        for column in range(int(area.width() / 5) + 1):
            middle = area.topLeft() + QPointF(4 + 5 * column, 4 + 5 * row)
            painter.drawEllipse(middle, 1.1, 1.1)
    painter.restore()
