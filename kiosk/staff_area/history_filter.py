"""The fields that the history is filtered by."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.staff_wording import outcome_text
from ui.widgets import make_chooser, named
from verification.domain.history import Outcome, RecordFilter
from verification.domain.local_time import end_of_day, local, start_of_day, start_of_today

#: Milliseconds after a key until the search begins.
_PATIENCE = 250
#: The periods, in days back from today; None is any time, -1 is chosen by two dates.
_PERIODS = (None, 1, 7, 30, -1)


class HistoryFilter(QWidget):
    """Emits :attr:`changed` with a :class:`RecordFilter` as soon as something is chosen."""

    changed = Signal(object)

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._search = named(QLineEdit(), "historySearchField")
        self._outcome = make_chooser("historyOutcomeField")
        self._station = make_chooser("historyStationField")
        self._period = make_chooser("historyPeriodField")
        self._order = make_chooser("historyOrderField")
        today = QDate(local(now()).date())  # type: ignore[call-overload]
        self._from = named(QDateEdit(today), "historyFromField")
        self._to = named(QDateEdit(today), "historyToField")
        for outcome in (None, *Outcome):
            self._outcome.addItem("", outcome)
        for days in _PERIODS:
            self._period.addItem("", days)
        for oldest_first in (False, True):
            self._order.addItem("", oldest_first)
        self._station.addItem("", "")
        for day in (self._from, self._to):
            day.setDisplayFormat("yyyy-MM-dd")
            day.setCalendarPopup(True)
            day.hide()
            day.dateChanged.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        # What is said in each of the three while nothing is chosen, in large letters, too.
        widths = {self._search: 8, self._outcome: 10, self._station: 9}
        for fields in (
            (self._search, self._outcome, self._station),
            (self._period, self._from, self._to, self._order),
        ):
            row = QHBoxLayout()
            row.setSpacing(10)
            for field in fields:
                row.addWidget(field, widths.get(field, 1))
            column.addLayout(row)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PATIENCE)
        self._soon.timeout.connect(self._tell)
        self._search.textChanged.connect(self._soon.start)
        for chooser in (self._outcome, self._station, self._period, self._order):
            chooser.currentIndexChanged.connect(self._tell)

    def show_stations(self, stations: tuple[str, ...]) -> None:
        """Offer these stations; the chosen one stays."""
        known = [self._station.itemData(row) for row in range(1, self._station.count())]
        for station in stations:
            if station not in known:
                self._station.addItem(station, station)

    def wanted(self) -> RecordFilter:
        """Return what is chosen."""
        since, until = self._times()
        outcome = self._outcome.currentData()
        return RecordFilter(
            since=since,
            until=until,
            outcome=Outcome(outcome) if outcome else None,
            station=self._station.currentData() or "",
            account=self._search.text().strip(),
            oldest_first=bool(self._order.currentData()),
        )

    def _times(self) -> tuple[datetime | None, datetime | None]:
        days = self._period.currentData()
        if days is None:
            return None, None
        if days > 0:
            return start_of_today(self._now(), days - 1), None
        return start_of_day(_day(self._from)), end_of_day(_day(self._to))

    def _tell(self) -> None:
        chosen = self._period.currentData() == -1
        self._from.setVisible(chosen)
        self._to.setVisible(chosen)
        self.changed.emit(self.wanted())

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._search.setPlaceholderText(self.tr("Account, ref."))
        any_time = self.tr("Any time")
        periods = (
            any_time,
            self.tr("Today"),
            self.tr("Last 7 days"),
            self.tr("Last 30 days"),
            self.tr("From … to"),
        )
        for chooser, texts in (
            (self._outcome, (self.tr("All outcomes"), *map(outcome_text, Outcome))),
            (self._period, periods),
            (self._order, (self.tr("Newest first"), self.tr("Oldest first"))),
            (self._station, (self.tr("All stations"),)),
        ):
            for row, text in enumerate(texts):
                chooser.setItemText(row, text)
        for field, name in (
            (self._search, self.tr("Search by account or reference")),
            (self._outcome, self.tr("Outcome")),
            (self._station, self.tr("Station")),
            (self._period, self.tr("Period")),
            (self._order, self.tr("Order")),
            (self._from, self.tr("From")),
            (self._to, self.tr("To")),
        ):
            field.setAccessibleName(name)


def _day(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
