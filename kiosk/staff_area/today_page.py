"""The desk now: calls and alerts, today's figures, and the sessions of all kiosks."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from ui.staff_wording import alert_line, duration_text, outcome_text, standing_text
from ui.theme import set_look
from ui.widgets import make_button, make_card, make_label, named, set_text
from verification.domain.history import Outcome
from verification.domain.placeholders import fill
from verification.services.history import Today


class TodayPage(QWidget):
    """Emits :attr:`seen_requested` for the alerts that it shows."""

    seen_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("todayPage")
        self._today: Today | None = None
        self._alerts_heading = make_label("heading")
        self._alerts = make_label("notice", "staffAlertsLabel")
        self._alerts.setTextFormat(Qt.TextFormat.PlainText)
        self._seen = make_button("alertsSeenButton", "primary")
        self._figures_heading = make_label("heading")
        self._live_heading = make_label("heading")
        self._live = make_label("", "liveSessionsLabel")
        self._live.setTextFormat(Qt.TextFormat.PlainText)
        self._figures = [_Figure(name) for name in _FIGURES]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(_card(self._alerts_heading, self._alerts, self._seen))
        self._grid = grid = QGridLayout()
        grid.setSpacing(12)
        self.set_narrow(False)
        column.addWidget(self._figures_heading)
        column.addLayout(grid)
        column.addWidget(_card(self._live_heading, self._live))
        column.addStretch(1)
        self._seen.clicked.connect(self.seen_requested)

    def set_narrow(self, narrow: bool) -> None:
        """Put two figures beside one another, or four."""
        across = 2 if narrow else 4
        for number, figure in enumerate(self._figures):
            self._grid.addWidget(figure, number // across, number % across)

    def show_today(self, today: Today) -> None:
        """Show the desk as it is."""
        self._today = today
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._alerts_heading.setText(self.tr("For your attention"))
        set_text(self._seen, self.tr("Acknowledge"))
        self._figures_heading.setText(self.tr("Since midnight, all kiosks"))
        self._live_heading.setText(self.tr("In progress now, all kiosks"))
        today = self._today
        alerts = today.alerts if today else ()
        lines = "\n\n".join(map(alert_line, alerts))
        self._alerts.setText(lines or self.tr("There is nothing to look at."))
        set_look(self._alerts, "calm" if alerts else "good")
        self._seen.setVisible(bool(alerts))
        if today is None:
            return
        self._live.setText(
            "\n".join(
                f"{one.record.station}   {one.record.account}   {standing_text(one.record)}   "
                + fill(self.tr("%1 left"), duration_text(one.deadline - today.now))
                for one in today.live
            )
            or self.tr("Nobody is being verified at the moment.")
        )
        figures = today.figures
        rate, median = figures.success_rate, figures.median_seconds
        values = (
            (self.tr("Started"), str(figures.generated)),
            *((outcome_text(one), str(figures.outcomes.get(one, 0))) for one in _COUNTED),
            (self.tr("Success rate"), "–" if rate is None else f"{rate:.0%}"),
            (
                self.tr("Median time"),
                duration_text(None if median is None else timedelta(seconds=median)),
            ),
        )
        for figure, (caption, value) in zip(self._figures, values, strict=True):
            figure.show_figure(caption, value)


_COUNTED = (
    Outcome.VERIFIED,
    Outcome.FAILED,
    Outcome.DECLINED,
    Outcome.EXPIRED,
    Outcome.CANCELLED,
)
_FIGURES = (
    "startedFigure",
    *(f"{outcome.value}Figure" for outcome in _COUNTED),
    "successRateFigure",
    "medianTimeFigure",
)


class _Figure(QFrame):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._value = named(QLabel(), name)
        self._value.setProperty("role", "figure")
        self._caption = make_label("small")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 10)
        column.setSpacing(2)
        column.addWidget(self._value)
        column.addWidget(self._caption)

    def show_figure(self, caption: str, value: str) -> None:
        self._value.setText(value)
        self._value.setAccessibleName(f"{caption}: {value}")
        self._caption.setText(caption)


def _card(*widgets: QWidget) -> QFrame:
    card = make_card()
    column = QVBoxLayout(card)
    column.setContentsMargins(24, 16, 24, 18)
    column.setSpacing(10)
    for widget in widgets:
        column.addWidget(widget)
    return card
