"""The desk now: what waits for the staff, the sessions of all kiosks, and today's figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.staff_area.alert_card import AlertCard
from kiosk.staff_area.charts import Bar
from kiosk.staff_area.hours_chart import HoursChart
from kiosk.staff_area.live_table import LiveTable
from kiosk.staff_area.note_card import NoteCard
from kiosk.staff_area.parts import ICONS, Card, Figure, staff_button
from ui.buttons import Kind
from ui.icons import Icon
from ui.staff_wording import duration_text, outcome_text
from ui.theme import style_drawn
from ui.widgets import make_chooser, make_label
from verification.domain.alerts import Alert, StaffAlert
from verification.domain.desk import session_about
from verification.domain.history import HourCount, Outcome
from verification.domain.local_time import local
from verification.domain.placeholders import captioned, fill
from verification.services.history import Today
from verification.services.status import SILENT

#: So many alerts are shown one by one; the others once these are seen.
_ALERTS = 6


class TodayPage(QWidget):
    """Emits :attr:`seen_requested` with alerts that it shows, and whose timeline is wanted."""

    seen_requested = Signal(object)  # tuple[StaffAlert, ...]
    timeline_wanted = Signal(object)  # SessionRecord
    branch_chosen = Signal()

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setObjectName("todayPage")
        self._now = now
        self._today: Today | None = None
        self.note = NoteCard()
        self._attention = Card(note="staffAlertsLabel")
        self._cards: list[AlertCard] = []
        #: What waited when the button for all went down.
        self._meant: tuple[StaffAlert, ...] = ()
        self._all_seen = staff_button("alertsSeenButton", Kind.BARE, Icon.TICK)
        self._all_seen.hide()
        self._attention.head.addWidget(self._all_seen)
        self._live = Card(note="liveSessionsLabel")
        self._table = LiveTable()
        self._live.column.addWidget(self._table)
        self._figures = Card(note="figuresNote")
        self._branch = make_chooser("todayBranchField")
        self._branch.addItem("", "")
        self._branch.hide()
        self._figures.head.addWidget(self._branch, 1)
        self._counts = {
            name: Figure(f"{name}Figure", icon, colour) for name, icon, colour in _COUNTS
        }
        grid = QGridLayout()
        grid.setSpacing(8)
        for number, figure in enumerate(self._counts.values()):
            grid.addWidget(figure, number // 3, number % 3)
        self._figures.column.addLayout(grid)
        self._hours = Card()
        self._chart = HoursChart()
        self._hours.column.addWidget(self._chart, 1)
        self._goes = Card()
        self._lines = {name: make_label("value", name) for name in _LINES}
        self._captions = {name: make_label("soft") for name in _LINES}
        table = QGridLayout()
        table.setHorizontalSpacing(16)
        table.setVerticalSpacing(4)
        table.setColumnStretch(0, 3)
        table.setColumnStretch(1, 2)
        for row, name in enumerate(_LINES):
            table.addWidget(self._captions[name], row, 0)
            table.addWidget(self._lines[name], row, 1)
        self._goes.column.addLayout(table)
        self._goes.column.addStretch(1)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side, cards in (
            (left, (self.note, self._attention, self._live)),
            (right, (self._figures, self._hours, self._goes)),
        ):
            side.setSpacing(14)
            for card in cards:
                side.addWidget(card)
            side.addStretch(1)
        self._columns: QBoxLayout = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(14)
        self._columns.addLayout(left, 2)
        self._columns.addLayout(right, 1)
        self._read = (self._attention, self._live, self._figures, self._hours, self._goes)
        self._add_card()
        self._all_seen.pressed.connect(self._note_meant)
        self._all_seen.clicked.connect(lambda: self.seen_requested.emit(self._meant))
        self._table.record_wanted.connect(self.timeline_wanted)
        self._branch.currentIndexChanged.connect(lambda _: self.branch_chosen.emit())

    @property
    def branch(self) -> str:
        """The branch that is to be shown alone; empty for all."""
        return self._branch.currentData() or ""

    def set_narrow(self, narrow: bool) -> None:
        """Put the figures below what is to do, or beside it."""
        way = QBoxLayout.Direction
        self._columns.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def show_today(self, today: Today) -> None:
        """Show the desk as it is."""
        self._today = today
        self.note.show_note(today.note)
        self.retranslate()
        self._show_read()

    def clear(self) -> None:
        """Show nothing until it is read again: another may see less."""
        self._today = None
        self.note.close_note()
        self._show_branches()
        self._show_read()

    def _show_read(self) -> None:
        for card in self._read:
            card.setVisible(self._today is not None)

    def show_time(self) -> None:
        """Let what counts time go on."""
        now = self._now()
        for card in self._cards:
            card.show_time(now)
        self._table.show_time(now)

    def _note_meant(self) -> None:
        self._meant = self._today.alerts if self._today is not None else ()

    def _mark(self, alert: StaffAlert) -> None:
        self.seen_requested.emit((alert,))

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._attention.heading.setText(self.tr("For your attention"))
        self._all_seen.set_words(self.tr("Acknowledge all"))
        self._live.heading.setText(self.tr("Latest sessions"))
        self._figures.heading.setText(self.tr("Since midnight"))
        self._branch.setItemText(0, self.tr("All branches"))
        self._branch.setAccessibleName(self.tr("Branch"))
        self._show_branches()
        self._hours.heading.setText(self.tr("By hour"))
        self._goes.heading.setText(self.tr("Performance today"))
        for name, text in (
            ("successRateFigure", self.tr("Success rate")),
            ("medianTimeFigure", self.tr("Median time")),
            ("kiosksFigure", self.tr("Kiosks in service")),
        ):
            self._captions[name].setText(text)
        self._table.retranslate()
        self.note.retranslate()
        if self._today is not None:
            self._show_alerts(self._today)
            self._show_sessions(self._today)
            self._show_figures(self._today)

    # -- what waits ---------------------------------------------------------------------------

    def _show_alerts(self, today: Today) -> None:
        # A caller first, then what has waited longest.
        alerts = sorted(
            today.alerts, key=lambda one: (one.alert is not Alert.HELP_WANTED, one.raised_at)
        )
        shown = alerts[:_ALERTS]
        while len(self._cards) < len(shown):
            self._add_card()
        for card, alert in zip(self._cards, shown, strict=False):
            card.show_alert(alert, session_about(alert, today.about), today.now)
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(shown))
        self._attention.show_count(len(alerts))
        self._all_seen.setVisible(len(alerts) > 1)
        if not alerts:
            text = self.tr("Nothing needs attention.")
        elif len(alerts) > len(shown):
            text = fill(self.tr("The first %1; longest wait first"), len(shown))
        else:
            text = self.tr("Longest wait first")
        self._attention.note.setText(text)

    def _add_card(self) -> None:
        card = AlertCard(len(self._cards) + 1)
        card.seen.connect(self._mark)
        card.timeline_wanted.connect(self.timeline_wanted)
        self._attention.column.addWidget(card)
        style_drawn(card, self._chart.look)
        card.hide()
        self._cards.append(card)

    def _show_branches(self) -> None:
        today = self._today
        branches = today.branches if today else ()
        if list(branches) != [self._branch.itemData(row) for row in range(1, self._branch.count())]:
            self._branch.blockSignals(True)
            while self._branch.count() > 1:
                self._branch.removeItem(1)
            for branch in branches:
                self._branch.addItem(branch, branch)
            self._branch.setCurrentIndex(max(0, self._branch.findData(today and today.branch)))
            self._branch.blockSignals(False)
        self._branch.setVisible(bool(branches))
        self._figures.note.setVisible(not branches)
        self._figures.note.setText((today and today.branch) or self.tr("all kiosks"))

    def _show_sessions(self, today: Today) -> None:
        self._live.show_count(len(today.live))
        ended = tuple(one for one in today.recent if one.ended_at is not None)
        self._table.show_sessions(today.live, ended, today.now)
        self._live.note.setText(
            self.tr("Choose one for its timeline")
            if today.live
            else self.tr("No verification is in progress.")
        )

    def _show_figures(self, today: Today) -> None:
        figures = today.figures
        self._counts["started"].show_figure(self.tr("Started"), str(figures.generated))
        for outcome in Outcome:
            if outcome is not Outcome.IN_PROGRESS:
                count = str(figures.outcomes.get(outcome, 0))
                self._counts[outcome.value].show_figure(outcome_text(outcome), count)
        rate, median = figures.success_rate, figures.median_seconds
        serving = [one for one in today.kiosks if not one.revoked]
        present = sum(today.now - one.last_seen_at <= SILENT for one in serving)
        for name, value in (
            ("successRateFigure", "–" if rate is None else f"{rate:.0%}"),
            (
                "medianTimeFigure",
                duration_text(None if median is None else timedelta(seconds=median)),
            ),
            ("kiosksFigure", fill(self.tr("%1 of %2"), present, len(serving))),
        ):
            self._lines[name].setText(value)
            caption = self._captions[name].text()
            spoken = captioned(caption, value, QCoreApplication.translate)
            self._lines[name].setAccessibleName(spoken)
        self._chart.show_hours(_bars(today.hours))


_COUNTS = (
    ("started", Icon.SCAN, "soft"),
    *(
        (outcome.value, *ICONS[outcome])
        for outcome in (
            Outcome.VERIFIED,
            Outcome.FAILED,
            Outcome.DECLINED,
            Outcome.EXPIRED,
            Outcome.CANCELLED,
        )
    ),
)
_LINES = ("successRateFigure", "medianTimeFigure", "kiosksFigure")


def _bars(hours: tuple[HourCount, ...]) -> tuple[Bar, ...]:
    """Return a bar for each hour from the first to the last; verified, failed, and the others."""
    counts: Counter[tuple[int, Outcome]] = Counter()
    for one in hours:
        kept = one.outcome in (Outcome.VERIFIED, Outcome.FAILED)
        counts[local(one.hour).hour, one.outcome if kept else Outcome.EXPIRED] += one.count
    known = sorted({hour for hour, _ in counts})
    return tuple(
        Bar(
            f"{hour:02d}:00",
            tuple(
                (outcome, counts[hour, outcome])
                for outcome in (Outcome.VERIFIED, Outcome.FAILED, Outcome.EXPIRED)
                if counts[hour, outcome]
            ),
        )
        for hour in (range(known[0], known[-1] + 1) if known else ())
    )
