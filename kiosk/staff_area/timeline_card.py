"""One session: what it is, what happened when, and what staff can say of it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from kiosk.staff_area.parts import ICONS, Card, OutcomeLine, rule, staff_button
from ui.direction import in_order, painter_of
from ui.icons import Icon, draw_icon
from ui.paragraph import Letters, Paragraph
from ui.staff_wording import can_say, duration_text, event_text, status_text, time_text
from ui.style import Drawn, Style
from ui.widgets import ScrollingPage, make_label, named
from verification.domain.history import SessionRecord, TimelineEvent
from verification.domain.placeholders import fill
from verification.domain.session import spelt_reference

#: In the design's pixels: from the times to the dots and from these to the words, between events.
_BESIDE, _BETWEEN, _DOT = 16, 12, 6
#: The outcome's sign stands for the last dot; it grows with the letters.
_SIGN = 17


class Timeline(Drawn, QLabel):
    """The events below one another, joined by a line; its text is all of them, for listeners."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("timelineLabel")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._record: SessionRecord | None = None
        self._times: list[Paragraph] = []
        self._words: list[Paragraph] = []
        self._shown = 0

    def say(self, text: str) -> None:
        """Show words and no events."""
        self._show(("", text))

    def show_events(self, record: SessionRecord, events: tuple[TimelineEvent, ...]) -> None:
        """Show what happened to a session."""
        lines = [
            (
                in_order(f"+{(one.at - record.created_at).total_seconds():.1f} s"),
                event_text(one),
            )
            for one in events
        ]
        self._record = record
        self._show(*lines)

    def _show(self, *lines: tuple[str, str]) -> None:
        self._shown = len(lines)
        while len(self._words) < len(lines):
            self._times.append(Paragraph(Letters(14, "soft", line=1.3)))
            self._words.append(Paragraph(Letters(15, line=1.3)))
            for part in (self._times[-1], self._words[-1]):
                part.setParent(self)
                part.use_style(self.look)
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setText("\n".join(f"{time} {words}".strip() for time, words in lines))
        for number, (time_part, words_part) in enumerate(
            zip(self._times, self._words, strict=True)
        ):
            shown = number < len(lines)
            time_part.setVisible(shown)
            words_part.setVisible(shown)
            if shown:
                time_part.setText(lines[number][0])
                words_part.setText(lines[number][1])
        self._place()

    # -- where it is --------------------------------------------------------------------------

    def use_style(self, style: Style) -> None:
        """Have other sizes, once all parts have them."""
        super().use_style(style)
        for part in (*self._times, *self._words):
            part.use_style(style)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words for the new width."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Lay out again in another font."""
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.FontChange,
            QEvent.Type.StyleChange,
            QEvent.Type.LayoutDirectionChange,
        ):
            self._place()

    def _left(self) -> int:
        widest = max((one.widest() for one in self._times[: self._shown]), default=0)
        return widest + self._beside() if widest > 1 else 0

    def _beside(self) -> int:
        """From the middle of a dot to the words, clear of the sign."""
        return max(self.look.px(_BESIDE), round(self.look.letters(_SIGN) / 2) + self.look.px(6))

    def _place(self) -> None:
        left, top = self._left(), 2
        indent = left + self._beside() if left else 0
        for number in range(self._shown):
            self._times[number].put(0, top + 1, max(1, left))
            wide = max(40, self.width() - indent)
            top = self._words[number].put(indent, top, wide) + self.look.px(_BETWEEN)
        self.setMinimumHeight(top)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height that the events need."""
        return QSize(0, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """It is as narrow as it has to be."""
        return self.sizeHint()

    def fits(self) -> bool:
        """Whether all of its words are seen."""
        return all(one.fits() for one in self._words[: self._shown])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dots and the line; the last is the outcome's sign."""
        left = self._left()
        if not left or self._record is None:
            return
        theme = self.look.theme
        painter = painter_of(self)
        dots = [
            QPointF(left, one.text_place().top() + one.look.letters(15) * 0.65)
            for one in self._words[: self._shown]
        ]
        painter.setPen(QPen(QColor(theme.line), 2))
        for one, other in pairwise(dots):
            painter.drawLine(one, other)
        for number, dot in enumerate(dots):
            painter.setPen(Qt.PenStyle.NoPen)
            if number == len(dots) - 1 and self._record.ended_at is not None:
                side = self.look.letters(_SIGN)
                place = QRectF(dot.x() - side / 2, dot.y() - side / 2, side, side)
                painter.setBrush(QColor(theme.surface))
                painter.drawRect(place)
                icon, colour = ICONS[self._record.outcome]
                draw_icon(painter, icon, place, getattr(theme, colour), theme.surface)
                continue
            painter.setBrush(QColor(theme.ink))
            painter.drawEllipse(dot, self.look.px(_DOT), self.look.px(_DOT))
        painter.end()


class TimelineCard(Card):
    """Empty until a session is chosen. Emits :attr:`slip_wanted` with an ended one."""

    slip_wanted = Signal(object)  # SessionRecord

    def __init__(self) -> None:
        super().__init__(note="timelineStationLabel")
        self._shown: tuple[SessionRecord, tuple[TimelineEvent, ...]] | None = None
        self._outcome = OutcomeLine("timelineOutcomeLabel")
        self._facts = QWidget()
        grid = QGridLayout(self._facts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self._captions = [make_label("soft") for _ in range(3)]
        self._values = [make_label("", f"timelineFact{number}") for number in (1, 2, 3)]
        for row, (caption, value) in enumerate(zip(self._captions, self._values, strict=True)):
            caption.setWordWrap(False)
            grid.addWidget(caption, row, 0)
            grid.addWidget(value, row, 1)
        self._line = rule()
        self._timeline = Timeline()
        self._say = make_label("say", "timelineSayLabel")
        below = named(QWidget(), "timelineForm")
        inner = QGridLayout(below)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setVerticalSpacing(10)
        for row, part in enumerate((self._outcome, self._facts, self._line, self._timeline)):
            inner.addWidget(part, row, 0)
        inner.setRowStretch(4, 1)
        inner.addWidget(self._say, 5, 0)
        self._reprint = staff_button("reprintSlipButton", icon=Icon.PRINTER)
        self._reprint.clicked.connect(self._ask_for_slip)
        inner.addWidget(self._reprint, 6, 0)
        self.column.addWidget(ScrollingPage(below), 1)
        self.clear()

    def clear(self) -> None:
        """Show nothing until a session is chosen."""
        self._shown = None
        for part in (self._outcome, self._facts, self._line, self._say, self._reprint):
            part.hide()
        self.note.setText("")
        self.retranslate()

    def show_session(self, record: SessionRecord, events: tuple[TimelineEvent, ...]) -> None:
        """Show a session."""
        self._shown = (record, events)
        self.heading.setText(spelt_reference(record.reference))
        self.note.setText(record.station)
        self._outcome.show_outcome(record.outcome, status_text(record))
        ended = record.ended_at
        for value, text in zip(
            self._values,
            (
                record.account or "–",
                in_order(time_text(record.created_at)),
                duration_text(ended - record.created_at if ended else None),
            ),
            strict=True,
        ):
            value.setText(text)
        self._timeline.show_events(record, events)
        said = can_say(record.result)
        self._say.setText(fill(self.tr("You can say: %1"), said))
        for part in (self._outcome, self._facts, self._line):
            part.show()
        self._say.setVisible(bool(said))
        self._reprint.setVisible(record.ended_at is not None)

    def _ask_for_slip(self) -> None:
        if self._shown is not None:
            self.slip_wanted.emit(self._shown[0])

    def let_print(self, may: bool) -> None:
        """Offer a slip, unless one is being printed."""
        self._reprint.setEnabled(may)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._reprint.set_words(self.tr("Print the slip again"))
        for caption, text in zip(
            self._captions,
            (self.tr("Account"), self.tr("Started"), self.tr("Duration")),
            strict=True,
        ):
            caption.setText(text)
        if self._shown is not None:
            self.show_session(*self._shown)
        else:
            self.heading.setText(self.tr("Timeline"))
            self._timeline.say(self.tr("Choose a session to see its timeline."))
