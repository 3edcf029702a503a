"""The sign of an outcome, large in the picture's column: a tick, a cross, a clock or a hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.widgets.pictures import draw_phone
from ui.drawing import Canvas
from ui.icons import Icon, draw_icon
from ui.motion import Progress
from ui.paragraph import Letters, Paragraph
from ui.style import Drawn
from verification.domain.tone import Tone

#: Tone of an outcome -> the colours of the stage.
OUTCOMES = {Tone.GOOD: "good", Tone.BAD: "stop", Tone.LATE: "warn", Tone.CALM: "stop"}
#: In the design's pixels.
_SIDE, _GAP, _BETWEEN = 192, 24, 6
_DRAWN = 420


class OutcomeSign(Drawn, QWidget):
    """Sign, word, a line below it, and by what staff find the session, which is never left out."""

    def __init__(self) -> None:
        super().__init__()
        centred = Qt.AlignmentFlag.AlignHCenter
        self._word = Paragraph(
            Letters(32, bold=True, line=1.2, align=centred, grows=0.55), "outcomeLabel"
        )
        self._sub = Paragraph(Letters(18, line=1.4, align=centred), "outcomeDetailLabel")
        self._trace = Paragraph(
            Letters(16, line=1.4, align=centred, grows=0.4), "outcomeTraceLabel"
        )
        for part in (self._word, self._sub, self._trace):
            part.setParent(self)
        self._tone: Tone | None = None
        self._sign = QRect()
        self._stroke = Progress(self, self.update)

    def show_outcome(
        self, tone: Tone | None, word: str, sub: str, trace: Sequence[str] = (), *, moves: bool
    ) -> None:
        """Show the sign of an outcome with its words; None before there is one."""
        self._word.setText(word)
        self._sub.setText(sub)
        self._trace.setText("\n".join(trace))
        colour = f"on_hero_{OUTCOMES[tone or Tone.CALM]}"
        for part in (self._word, self._sub, self._trace):
            part.set_colour(colour)
        if tone is not self._tone:
            self._tone = tone
            self._stroke.run(_DRAWN if moves and tone is Tone.GOOD else 0)
        self.place()

    def place(self) -> None:
        """Put sign and words into the middle."""
        wide = self.width() - 2 * self.look.px(16)
        room = max(1, wide)
        word, sub = self._word.words_height(room), self._sub.words_height(room)
        gap, between = self.look.px(_GAP), self.look.px(_BETWEEN)
        trace = self._trace.words_height(room) + gap if self._trace.text() else 0
        free = self.height() - trace
        side = min(self.look.px(_SIDE), round(self.height() * 0.5), room)
        side = max(0, min(side, free - gap - word))
        shows_sub = self.look.text <= 1.3 and side + gap + word + between + sub <= free
        self._sub.setVisible(shows_sub)
        self._trace.setVisible(bool(trace))
        total = side + gap + word + (between + sub if shows_sub else 0) + trace
        top = max(0, (self.height() - total) // 2)
        left = self.look.px(16)
        self._sign = QRect((self.width() - side) // 2, top, side, side)
        self._word.put(left, top + side + gap, room)
        self._sub.put(left, top + side + gap + word + between, room)
        self._trace.put(left, top + total - trace + gap, room)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign."""
        if self._tone is None:
            return
        theme = self.look.theme
        outcome = OUTCOMES[self._tone]
        ground = getattr(theme, f"hero_{outcome}")
        colour = getattr(theme, f"on_hero_{outcome}")
        painter = QPainter(self)
        canvas = Canvas(painter, QRectF(4, 4, 192, 192), QRectF(self._sign))
        canvas.circle(100, 100, 96, fill=colour, opacity=0.12)
        match self._tone:
            case Tone.GOOD:
                canvas.circle(100, 100, 74, fill=colour)
                self._draw_tick(painter, canvas, ground)
            case Tone.BAD:
                canvas.path("M71 30h58l41 41v58l-41 41H71l-41-41V71z", fill=colour)
                canvas.path("M74 74l52 52M126 74l-52 52", line=ground, stroke=15)
            case Tone.LATE:
                canvas.circle(100, 100, 74, fill=colour)
                canvas.path("M100 58v45l28 17", line=ground, stroke=13)
            case Tone.CALM:
                canvas.circle(100, 100, 74, fill=colour)
                draw_icon(painter, Icon.HAND, QRectF(54, 52, 92, 92), QColor(ground))
        painter.end()

    def _draw_tick(self, painter: QPainter, canvas: Canvas, ground: str) -> None:
        """Draw as much of the tick as its time has brought."""
        painter.save()
        painter.setClipRect(QRectF(50, 40, 105 * self._stroke.value, 110))
        canvas.path("M66 103l24 24l46-52", line=ground, stroke=15)
        painter.restore()


class ScannedPhone(Drawn, QWidget):
    """A phone that shows the same code as the words beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._match_code = ""
        self._rise = Progress(self, self.update)

    def show_code(self, match_code: str, *, moves: bool) -> None:
        """Show a code."""
        if match_code != self._match_code:
            self._match_code = match_code
            self._rise.run(260 if moves and match_code else 0)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the phone."""
        from_below = round(self.look.px(12) * (1 - self._rise.value))
        painter = QPainter(self)
        place = QRectF(self.rect()).translated(0, from_below)
        shown = f"{self._match_code[:2]} {self._match_code[2:]}"
        draw_phone(Canvas(painter, QRectF(0, 0, 230, 410), place), self.look.theme, shown)
        painter.end()
