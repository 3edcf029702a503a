"""One thing that waits for the staff: what, where, since when, and what to do about it."""

from __future__ import annotations

import html
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.staff_area.parts import OutcomeLine, staff_button
from ui.buttons import Kind
from ui.direction import painter_of
from ui.icons import Icon, draw_icon
from ui.staff_wording import (
    ago_text,
    alert_text,
    alert_title,
    can_say,
    duration_text,
    status_text,
)
from ui.style import Drawn
from ui.widgets import make_label
from verification.domain.alerts import Alert, StaffAlert
from verification.domain.history import SessionRecord
from verification.domain.placeholders import captioned, fill, listed

#: In the design's pixels: the coloured edge, the corners, the sign.
_EDGE, _CORNER, _SIGN = 5, 12, 36


class AlertCard(Drawn, QWidget):
    """Shows one alert, with the *number* that it has on the page."""

    seen = Signal(object)  # StaffAlert
    timeline_wanted = Signal(object)  # SessionRecord

    def __init__(self, number: int) -> None:
        super().__init__()
        self._alert: StaffAlert | None = None
        self._record: SessionRecord | None = None
        #: What was shown when a button went down: the next may be there before it is let go.
        self._meant: tuple[StaffAlert | None, SessionRecord | None] = None, None
        self._title = make_label("", f"alertTitleLabel{number}")
        self._title.setTextFormat(Qt.TextFormat.RichText)
        self._waiting = make_label("value", f"alertTimeLabel{number}")
        self._waiting.setWordWrap(False)
        self._visitor = OutcomeLine(f"alertVisitorLabel{number}")
        self._detail = make_label("soft", f"alertLabel{number}")
        self._say = make_label("say", f"alertSayLabel{number}")
        self._seen = staff_button(f"alertSeenButton{number}", Kind.SECONDARY, Icon.TICK)
        self._timeline = staff_button(f"alertTimelineButton{number}", Kind.BARE)
        self._sign = _Sign()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title, 1)
        head.addWidget(self._waiting)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._seen)
        buttons.addWidget(self._timeline)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addLayout(head)
        for part in (self._visitor, self._detail, self._say):
            words.addWidget(part)
        words.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(19, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for button in (self._seen, self._timeline):
            button.pressed.connect(self._note_meant)
        self._seen.clicked.connect(lambda: self.seen.emit(self._meant[0]))
        self._timeline.clicked.connect(lambda: self.timeline_wanted.emit(self._meant[1]))

    def _note_meant(self) -> None:
        self._meant = self._alert, self._record

    def show_alert(self, alert: StaffAlert, record: SessionRecord | None, now: datetime) -> None:
        """Show an alert, and the session that a caller is in, if it is known."""
        calls = alert.alert is Alert.HELP_WANTED
        self._alert = alert
        self._record = record if calls else None
        self._sign.show_call(calls=calls)
        title = alert_title(alert.alert)
        self._title.setText(f"<b>{title}</b> · {html.escape(alert.station)}")
        translate = QCoreApplication.translate
        where = listed((title, alert.station), translate)
        self._title.setAccessibleName(where)
        self._detail.setText("" if self._record else alert_text(alert.alert))
        self._detail.setVisible(self._record is None)
        self._visitor.setVisible(self._record is not None)
        said = ""
        if self._record is not None:
            words = f"{self._record.account or '–'} · {status_text(self._record)}"
            self._visitor.show_outcome(self._record.outcome, words)
            said = can_say(self._record.result)
        self._say.setText(fill(self.tr("You can say: %1"), said) if said else "")
        self._say.setVisible(bool(said))
        self._timeline.setVisible(self._record is not None)
        self._seen.set_kind(Kind.INK if calls else Kind.SECONDARY)
        words = self.tr("I'm on my way") if calls else self.tr("Acknowledge")
        self._seen.set_words(words, spoken=captioned(words, where, translate))
        words = self.tr("Timeline")
        self._timeline.set_words(words, spoken=captioned(words, where, translate))
        self.show_time(now)
        self.update()

    def show_time(self, now: datetime) -> None:
        """Say how long it has been waiting."""
        if self._alert is None:
            return
        waited = now - self._alert.raised_at
        if self._alert.alert is Alert.HELP_WANTED:
            text = fill(self.tr("waiting %1"), duration_text(waited))
        else:
            text = ago_text(waited)
        self._waiting.setText(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, with an edge in the colour of its kind."""
        theme = self.look.theme
        calls = self._alert is not None and self._alert.alert is Alert.HELP_WANTED
        painter = painter_of(self)
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(place, self.look.px(_CORNER), self.look.px(_CORNER))
        painter.fillPath(path, QColor(theme.surface))
        painter.save()
        painter.setClipPath(path)
        colour = theme.ring_warn if calls else theme.stop
        painter.fillRect(QRectF(0, 0, self.look.px(_EDGE), self.height()), QColor(colour))
        painter.restore()
        painter.setPen(QPen(QColor(theme.line), max(1, theme.edge)))
        painter.drawPath(path)
        painter.end()


class _Sign(Drawn, QWidget):
    """A bell for a call, a shield for what was refused."""

    def __init__(self) -> None:
        super().__init__()
        self._calls = False

    def show_call(self, *, calls: bool) -> None:
        self._calls = calls
        side = self.look.px(_SIGN)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.line), theme.edge) if theme.edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.warn_soft if self._calls else theme.stop))
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawEllipse(place)
        inner = place.adjusted(*(one * place.width() * 0.24 for one in (1, 1, -1, -1)))
        icon = Icon.BELL if self._calls else Icon.SHIELD
        draw_icon(painter, icon, inner, theme.warn if self._calls else theme.on_stop)
        painter.end()
