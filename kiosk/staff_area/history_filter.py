"""The fields that the history is filtered by."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime

from PySide6.QtCore import QDate, QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from ui.staff_wording import outcome_text
from ui.widgets import make_chooser, named
from verification.domain.history import Outcome, RecordFilter
from verification.domain.local_time import end_of_day, local, start_of_day, start_of_today
from verification.domain.search import without_label

#: Milliseconds after a key until the search begins.
_PATIENCE = 250
#: Pixels between two fields, and the fields' shares of a row.
_BETWEEN = 8
_USUAL = 7
_SHARES = {
    "historySearchField": 8,
    "historyOutcomeField": 10,
    "historyStationField": 9,
    "historyBranchField": 9,
}
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
        self._branch = make_chooser("historyBranchField")
        self._period = make_chooser("historyPeriodField")
        self._order = make_chooser("historyOrderField")
        self._choosers = (self._outcome, self._station, self._branch)
        self._from = named(QDateEdit(), "historyFromField")
        self._to = named(QDateEdit(), "historyToField")
        for outcome in (None, *Outcome):
            self._outcome.addItem("", outcome)
        for days in _PERIODS:
            self._period.addItem("", days)
        for oldest_first in (False, True):
            self._order.addItem("", oldest_first)
        for chooser in (self._station, self._branch):
            chooser.addItem("", "")
        self._branch.hide()
        for day in (self._from, self._to):
            day.setDisplayFormat("yyyy-MM-dd")
            day.setCalendarPopup(True)
            day.hide()
            day.dateChanged.connect(self._emit_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._upper, self._lower = QHBoxLayout(), QHBoxLayout()
        for row in (self._upper, self._lower):
            row.setSpacing(_BETWEEN)
            column.addLayout(row)
        self._is_narrow: bool | None = None
        self._set_narrow(True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PATIENCE)
        self._soon.timeout.connect(self._emit_changed)
        self._search.textChanged.connect(self._soon.start)
        self._search.returnPressed.connect(self._ask)
        self._period.currentIndexChanged.connect(self._propose_today)
        for chooser in (*self._choosers, self._period, self._order):
            chooser.currentIndexChanged.connect(self._emit_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields into one row where they have room."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Place them anew in other letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._place()

    def _place(self) -> None:
        """Put the fields into two rows where one has no room for what is said while none is set."""
        choosers = [one for one in (*self._choosers, self._period, self._order) if _is_used(one)]
        shares = {one: _SHARES.get(one.objectName(), _USUAL) for one in choosers}
        whole = sum(shares.values()) + _SHARES[self._search.objectName()]
        room = self.width() - _BETWEEN * len(choosers)
        self._set_narrow(any(room * shares[one] < whole * _needed(one) for one in choosers))

    def _set_narrow(self, narrow: bool) -> None:
        if narrow is self._is_narrow:
            return
        self._is_narrow = narrow
        dates = (self._period, self._from, self._to, self._order)
        for field in (self._search, *self._choosers, *dates):
            row = self._lower if narrow and field in dates else self._upper
            self._upper.removeWidget(field)
            self._lower.removeWidget(field)
            usual = 1 if narrow else _USUAL
            row.addWidget(field, _SHARES.get(field.objectName(), usual))

    def _ask(self) -> None:
        """Search at once; what is typed or scanned next takes the place of this."""
        self._search.selectAll()
        if self._soon.isActive():
            self._soon.stop()
            self._emit_changed()

    def look_for(self, text: str) -> None:
        """Search for *text* in everything that is kept."""
        choosers = (*self._choosers, self._period)
        for field in (self._search, *choosers):
            field.blockSignals(True)
        self._search.setText(text)
        for chooser in choosers:
            chooser.setCurrentIndex(0)
        for field in (self._search, *choosers):
            field.blockSignals(False)
        self._from.hide()
        self._to.hide()

    def show_stations(self, stations: tuple[str, ...]) -> None:
        """Offer these stations; the chosen one stays."""
        offer(self._station, stations)

    def show_branches(self, branches: tuple[str, ...]) -> None:
        """Offer these branches, if there are any; the chosen one stays."""
        offer(self._branch, branches)
        self._branch.setVisible(self._branch.count() > 1)
        self._place()

    def wanted(self) -> RecordFilter:
        """Return what is chosen."""
        since, until = self._times()
        outcome = self._outcome.currentData()
        return RecordFilter(
            since=since,
            until=until,
            outcome=Outcome(outcome) if outcome else None,
            station=self._station.currentData() or "",
            branch=self._branch.currentData() or "",
            account=without_label(self._search.text()),
            oldest_first=bool(self._order.currentData()),
        )

    def _times(self) -> tuple[datetime | None, datetime | None]:
        days = self._period.currentData()
        if days is None:
            return None, None
        if days > 0:
            return start_of_today(self._now(), days - 1), None
        return start_of_day(_day(self._from)), end_of_day(_day(self._to))

    def _propose_today(self) -> None:
        """Two dates are chosen from today on, whenever that is."""
        if self._period.currentData() != -1:
            return
        today = QDate(local(self._now()).date())  # type: ignore[call-overload]
        for day in (self._from, self._to):
            day.blockSignals(True)
            day.setDate(today)
            day.blockSignals(False)

    def _emit_changed(self) -> None:
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
            (self._branch, (self.tr("All branches"),)),
        ):
            for row, text in enumerate(texts):
                chooser.setItemText(row, text)
        for field, name in (
            (self._search, self.tr("Search by account or reference")),
            (self._outcome, self.tr("Outcome")),
            (self._station, self.tr("Station")),
            (self._branch, self.tr("Branch")),
            (self._period, self.tr("Period")),
            (self._order, self.tr("Order")),
            (self._from, self.tr("From")),
            (self._to, self.tr("To")),
        ):
            field.setAccessibleName(name)
        self._place()


def _is_used(chooser: QComboBox) -> bool:
    """Whether it offers more than one thing: branches are hidden until there are any."""
    return not chooser.isHidden() or chooser.count() > 1


def _needed(chooser: QComboBox) -> int:
    """Return how wide it has to be for what it says while nothing is chosen, and for its list."""
    option = QStyleOptionComboBox()
    chooser.initStyleOption(option)
    kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = chooser.style().subControlRect(kind, option, part, chooser)
    words = chooser.fontMetrics().horizontalAdvance(chooser.itemText(0))
    chooser.view().ensurePolished()
    return max(words + chooser.width() - room.width(), chooser.view().sizeHintForColumn(0))


def offer(chooser: QComboBox, names: Iterable[str]) -> None:
    """Offer *names* after the first choice, which is all; the chosen one stays while it is one."""
    offered, chosen = list(names), chooser.currentData()
    if offered == [chooser.itemData(row) for row in range(1, chooser.count())]:
        return
    chooser.blockSignals(True)
    while chooser.count() > 1:
        chooser.removeItem(1)
    for name in offered:
        chooser.addItem(name, name)
    chooser.setCurrentIndex(max(0, chooser.findData(chosen)))
    chooser.blockSignals(False)
    if chooser.currentData() != chosen:
        chooser.currentIndexChanged.emit(0)


def _day(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
