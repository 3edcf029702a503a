"""Draws what a visitor has reached: four marks with lines between them.

What is achieved is filled and ticked; what is next, or where it stopped, is bold; what is later,
hollow and quiet.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.achievements import Reached, StepView, phrase_of
from ui.direction import painter_of, upright
from ui.icons import Icon, draw_icon
from ui.motion import Progress
from ui.style import Drawn

#: In the design's pixels: a mark, between it and its words, the words, and a narrow step.
_MARK, _GAP, _WORDS, _NARROW = 32, 6, 16, 60
#: Around words that are beside their mark, if need be less, and the least line to the next one.
_APART, _CLOSE, _LEAST_LINE = 9, 4, 10
_HALO = 5
_ACHIEVED = frozenset({Reached.DONE, Reached.ALL})
_STOPPED = frozenset({Reached.STOPPED, Reached.TIMED_OUT})
_PRESENT = _STOPPED | {Reached.NEXT}


class Words(Enum):
    """Where the words of the marks are, or that one phrase stands for all."""

    BELOW = "below"
    BESIDE = "beside"
    PHRASE = "phrase"


class Stepper(Drawn, QWidget):
    """Four marks with their words; where those have no room, one phrase beside the marks."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._steps: tuple[StepView, ...] = ()
        self.words = Words.BELOW
        self._around = _APART
        self._growth = Progress(self, self.update)

    def show_steps(self, steps: tuple[StepView, ...], *, moves: bool) -> None:
        """Show these steps; a new one grows into its place if it *moves*."""
        if steps == self._steps:
            return
        grows = moves and _count(steps) > _count(self._steps) > 0
        self._steps = steps
        if not steps:
            self.setAccessibleName("")
            self.setAccessibleDescription("")
            return
        spoken = [one.spoken(number, len(steps)) for number, one in enumerate(steps, 1)]
        now = next((one for one in steps if one.reached not in _ACHIEVED), steps[-1])
        self.setAccessibleName(spoken[steps.index(now)])
        self.setAccessibleDescription(". ".join(spoken))
        self._growth.run(240 if grows else 0)
        self.updateGeometry()
        self.update()

    def fit(self, width: int) -> None:
        """Show the words where that width has room; large ones take no line of their own."""
        each = width / max(1, len(self._steps))
        widest = max(map(self._wide, self._steps), default=0)
        if self.look.text <= 1.3 and widest + self.look.px(8) <= each:
            self.words = Words.BELOW
        else:
            self._around = _APART if self._beside(width, _APART) >= 0 else _CLOSE
            has_room = self._beside(width, self._around) >= 0
            self.words = Words.BESIDE if has_room else Words.PHRASE
        self.updateGeometry()

    def _font(self, step: StepView) -> QFont:
        return self.look.font(_WORDS, bold=step.reached in _PRESENT)

    def _wide(self, step: StepView) -> int:
        # As wide as it becomes: nothing moves when it is next.
        return QFontMetrics(self.look.font(_WORDS, bold=True)).horizontalAdvance(step.text)

    def _beside(self, width: int, around: int) -> float:
        """Return what of that width is left for each line; below 0: too little."""
        count = len(self._steps)
        marks = count * self.look.px(_MARK + around) + _HALO
        between = 2 * (count - 1) * self.look.px(around)
        used = sum(map(self._wide, self._steps)) + marks + between
        left = (width - used) / max(1, count - 1)
        return left if left >= self.look.px(_LEAST_LINE) else -1

    def high(self) -> int:
        """Return how high it is."""
        mark = self.look.px(_MARK)
        if self.words is not Words.BELOW:
            return max(mark, round(self.look.letters(20) * 1.4)) + 2 * self.look.px(_HALO - 2)
        return mark + self.look.px(_GAP) + round(self.look.letters(_WORDS) * 1.4)

    def sizeHint(self) -> QSize:
        """Return the size that it wants."""
        return QSize(self.look.px(400), self.high())

    # -- drawing ------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw lines, marks and words."""
        painter = painter_of(self)
        centres = self._centres()
        for number in range(1, len(self._steps)):
            self._draw_line(painter, number, centres[number - 1], centres[number])
        for number, (step, centre) in enumerate(zip(self._steps, centres, strict=True), 1):
            self._draw_mark(painter, step, number, centre)
            if self.words is not Words.PHRASE:
                self._draw_words(painter, step, centre)
        if self.words is Words.PHRASE and self._steps:
            self._draw_phrase(painter, centres[-1])
        painter.end()

    def _centres(self) -> list[float]:
        count = max(1, len(self._steps))
        first = self.look.px(_MARK) / 2 + _HALO
        if self.words is Words.PHRASE:
            step = min(self.look.px(_NARROW), self.width() / (count + 2))
            return [first + one * step for one in range(count)]
        if self.words is Words.BESIDE:
            # A long line says nothing; the words of one step are not those of the next.
            line = min(self._beside(self.width(), self._around), self.look.px(_NARROW))
            between = self.look.px(_MARK + self._around) + 2 * self.look.px(self._around) + line
            centres = [first]
            for one in self._steps[:-1]:
                centres.append(centres[-1] + self._wide(one) + between)
            return centres
        # The marks stand somewhat wider than the words' column.
        beside = self.look.px(12)
        each = (self.width() + 2 * beside) / count
        return [-beside + each * (one + 0.5) for one in range(count)]

    def _middle(self) -> float:
        mark = self.look.px(_MARK)
        return mark / 2 if self.words is Words.BELOW else self.height() / 2

    def _draw_line(self, painter: QPainter, number: int, left: float, right: float) -> None:
        theme, step = self.look.theme, self._steps[number]
        beside = {Words.PHRASE: 2, Words.BESIDE: self._around, Words.BELOW: 6}[self.words]
        gap = self.look.px(_MARK) / 2 + self.look.px(beside)
        start = left + gap
        if self.words is Words.BESIDE:
            start += self._wide(self._steps[number - 1]) + self.look.px(self._around)
        line = QLineF(start, self._middle(), right - gap, self._middle())
        reached = step.reached is not Reached.LATER
        colour = theme.line
        if reached:
            colour = theme.good if step.reached is Reached.ALL else theme.ink
        pen = QPen(QColor(colour), max(2, self.look.px(3)))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if step.reached in _STOPPED or (theme.edge and not reached):
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([1, 1])
        elif reached and number == _count(self._steps) - (0 if step.reached is Reached.NEXT else 1):
            line.setLength(max(1.0, line.length() * self._growth.value))
        painter.setPen(pen)
        painter.drawLine(line)

    def _draw_mark(self, painter: QPainter, step: StepView, number: int, centre: float) -> None:
        theme, side = self.look.theme, self.look.px(_MARK)
        place = QRectF(centre - side / 2, self._middle() - side / 2, side, side)
        match step.reached:
            case Reached.DONE | Reached.ALL:
                is_all = step.reached is Reached.ALL
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.good if is_all else theme.ink))
                painter.drawEllipse(place)
                inner = place.adjusted(side / 5, side / 5, -side / 5, -side / 5)
                tick = theme.surface if is_all else theme.on_ink
                draw_icon(painter, Icon.TICK, inner, tick, width=3)
            case Reached.STOPPED:
                draw_icon(
                    painter, Icon.STOP, place.adjusted(-1, -1, 1, 1), theme.stop, theme.on_stop
                )
            case Reached.TIMED_OUT:
                draw_icon(
                    painter, Icon.LATE, place.adjusted(-1, -1, 1, 1), theme.warn, theme.surface
                )
            case _:
                self._draw_number(painter, step, number, place)

    def _draw_number(self, painter: QPainter, step: StepView, number: int, place: QRectF) -> None:
        theme = self.look.theme
        is_next = step.reached is Reached.NEXT
        painter.setPen(Qt.PenStyle.NoPen)
        if is_next:
            halo = self.look.px(_HALO)
            painter.setBrush(QColor(theme.ink_soft))
            painter.drawEllipse(place.adjusted(-halo, -halo, halo, halo))
        painter.setBrush(QColor(theme.surface))
        width = 3 if is_next else 2
        painter.setPen(QPen(QColor(theme.ink if is_next else theme.control), width))
        painter.drawEllipse(place.adjusted(width / 2, width / 2, -width / 2, -width / 2))
        painter.setFont(self.look.font(15, bold=True, chosen=False))
        painter.setPen(QColor(theme.text if is_next else theme.soft))
        with upright(painter, place):
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(number))

    def _draw_words(self, painter: QPainter, step: StepView, centre: float) -> None:
        theme, below = self.look.theme, self.words is Words.BELOW
        painter.setFont(self._font(step))
        painter.setPen(QColor(theme.soft if step.reached is Reached.LATER else theme.text))
        wide = float(self.width())
        if below:
            top = self.look.px(_MARK + _GAP)
            place = QRectF(centre - wide / 2, top, wide, self.height() - top)
        else:
            left = centre + self.look.px(_MARK / 2 + self._around)
            place = QRectF(left, 0, self._wide(step) + 2, self.height())
        side = Qt.AlignmentFlag.AlignHCenter if below else Qt.AlignmentFlag.AlignLeft
        with upright(painter, place):
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | side), step.text)

    def _draw_phrase(self, painter: QPainter, last: float) -> None:
        painter.setFont(self.look.font(_WORDS, bold=True))
        painter.setPen(QColor(self.look.theme.text))
        left = last + self.look.px(_MARK)
        place = QRectF(left, 0, self.width() - left, self.height())
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        text = phrase_of(self._steps)
        # Half a phrase says nothing; the marks are seen, and the rest is read out.
        if painter.fontMetrics().horizontalAdvance(text) <= place.width():
            with upright(painter, place):
                painter.drawText(place, flags, text)


def _count(steps: tuple[StepView, ...]) -> int:
    return sum(one.reached in _ACHIEVED for one in steps)
