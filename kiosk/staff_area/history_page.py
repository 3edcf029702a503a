"""Past sessions: filter, table, the timeline of one, their export; and what shifts handed over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.staff_area.files import StaffFiles
from kiosk.staff_area.handovers_view import HandoversView
from kiosk.staff_area.history_filter import HistoryFilter
from kiosk.staff_area.history_model import OUTCOME, SPARE, HistoryModel
from kiosk.staff_area.parts import staff_button
from kiosk.staff_area.timeline_card import TimelineCard
from ui.style import Style
from ui.tables import Table
from ui.widgets import ScrollingPage, make_card, make_label, named, show_notice, stand
from verification.domain.history import SessionRecord, TimelineEvent
from verification.domain.placeholders import fill
from verification.domain.tone import Tone
from verification.services.export import ExportFormat

#: So many rows are on the screen at least.
_ROWS = 3


class HistoryTable(Table):
    """Never so low that no rows are seen."""

    def __init__(self) -> None:
        super().__init__("historyTable", OUTCOME, SPARE)

    def use_style(self, style: Style) -> None:
        """Have room for some rows of this size."""
        super().use_style(style)
        header = self.horizontalHeader().sizeHint().height()
        self.setMinimumHeight(header + _ROWS * self.row_height() + 2 * self.frameWidth())


class HistoryPage(QWidget):
    """Emits what it wants to be read or written; shows the result."""

    timeline_wanted = Signal(object)  # SessionRecord
    export_wanted = Signal(object, object, object)  # RecordFilter, Path, ExportFormat
    export_cancelled = Signal()
    slip_wanted = Signal(object)  # SessionRecord

    def __init__(self, now: Callable[[], datetime], files: StaffFiles) -> None:
        super().__init__()
        self.setObjectName("historyPage")
        self.files = files
        self.filter = HistoryFilter(now)
        self.model = HistoryModel()
        self._table = HistoryTable()
        self._table.setModel(self.model)
        self._timeline = TimelineCard()
        self._wanted = ""
        self._count = make_label("soft", "historyCountLabel")
        self._progress = named(QProgressBar(), "exportProgress")
        self._progress.setRange(0, 1000)
        self._message = make_label("notice", "exportMessageLabel")
        self._message.hide()
        self._exports = {
            kind: staff_button(f"export{kind.name.title()}Button") for kind in ExportFormat
        }
        self._cancel = staff_button("exportCancelButton")
        self.handovers = HandoversView(files)
        self._shifts = staff_button("handoversButton")

        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._count, 1)
        below.addWidget(self._progress, 1)
        below.addWidget(self._cancel)
        below.addWidget(self._shifts)
        for button in self._exports.values():
            below.addWidget(button)
        card = make_card()
        inner = QVBoxLayout(card)
        inner.setContentsMargins(16, 14, 16, 14)
        inner.setSpacing(8)
        inner.addWidget(self.filter)
        inner.addWidget(self._table, 1)
        inner.addWidget(self._message)
        inner.addLayout(below)
        page = named(QWidget(), "historyForm")
        self._row = row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(card, 8)
        row.addWidget(self._timeline, 3)
        # Where large letters leave no room for some rows, all of it is scrolled.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._views = QStackedWidget()
        for view in (page, self.handovers):
            self._views.addWidget(ScrollingPage(view))
        column.addWidget(self._views)
        self.filter.changed.connect(self.model.show)
        self._table.selectionModel().currentRowChanged.connect(self._select)
        self.model.rowsInserted.connect(self._show_count)
        self.model.modelReset.connect(self._show_count)
        # With other rows, none is chosen.
        self.model.modelReset.connect(self._timeline.clear)
        for kind, button in self._exports.items():
            button.clicked.connect(lambda _=False, k=kind: self._ask_for_export(k))
        self._cancel.clicked.connect(self.export_cancelled)
        self._timeline.slip_wanted.connect(self._ask_for_slip)
        self._shifts.clicked.connect(self._open_handovers)
        self.handovers.closed.connect(self.close_handovers)
        self.show_progress(None)

    def refresh(self) -> None:
        """Read the sessions again."""
        self.close_handovers()
        self._message.hide()
        self.model.show(self.filter.wanted())

    def _open_handovers(self) -> None:
        self._views.setCurrentIndex(1)
        self.handovers.open()

    def close_handovers(self) -> None:
        """Go back to the sessions."""
        self._views.setCurrentIndex(0)
        self.handovers.clear()

    def clear(self) -> None:
        """Show nothing until it is read again: another may see less."""
        self._message.hide()
        self.close_handovers()
        self.filter.look_for("")
        self.model.clear()

    def look_up(self, record: SessionRecord) -> None:
        """Show this session alone once the page is read."""
        self._wanted = record.session_id
        self.filter.look_for(record.reference)

    def set_narrow(self, narrow: bool) -> None:
        """Put what belongs to the chosen one below the table, or beside it."""
        stand(self._row, narrow=narrow)
        self.handovers.set_narrow(narrow)

    def show_first_page(self) -> None:
        """Give each column what its texts need, and choose what was looked up."""
        self._table.fit_columns()
        row, self._wanted = self.model.row_of(self._wanted), ""
        if row >= 0:
            # Not selectRow(): from right to left, it finds no column at the left edge.
            self._table.setCurrentIndex(self.model.index(row, 0))

    def _show_count(self) -> None:
        count = self.model.rowCount()
        more = self.model.canFetchMore()
        text = self.tr("%1 sessions, and more as you scroll") if more else self.tr("%1 sessions")
        self._count.setText(fill(text, count))

    def _select(self, current: QModelIndex, _previous: QModelIndex) -> None:
        record = self.model.record(current.row())
        if record is not None:
            self.timeline_wanted.emit(record)

    def show_timeline(self, record: SessionRecord, events: tuple[TimelineEvent, ...]) -> None:
        """Show what happened to a session, if it still is the one that is chosen."""
        if self._is_chosen(record):
            self._timeline.show_session(record, events)

    def _is_chosen(self, record: SessionRecord) -> bool:
        return bool(record == self.model.record(self._table.currentIndex().row()))

    def _ask_for_slip(self, record: SessionRecord) -> None:
        # The story of another may be on its way.
        if self._is_chosen(record):
            self.slip_wanted.emit(record)

    def show_printing(self, runs: bool) -> None:
        """Offer no slip while one is being printed."""
        self._timeline.let_print(not runs)

    # -- export -------------------------------------------------------------------------------

    def _ask_for_export(self, kind: ExportFormat) -> None:
        wanted = self.filter.wanted()
        self.files.ask_to_save(
            self.tr("Export"),
            "sessions",
            kind.value,
            lambda path: self.export_wanted.emit(wanted, path, kind),
        )

    def show_progress(self, share: float | None) -> None:
        """Show how far the export is, 0 to 1; None where none runs."""
        runs = share is not None
        self._progress.setVisible(runs)
        self._cancel.setVisible(runs)
        self._count.setVisible(not runs)
        self._progress.setValue(round((share or 0) * 1000))
        for button in self._exports.values():
            button.setEnabled(not runs)
        if runs:
            self._message.hide()

    def show_message(self, text: str, tone: Tone) -> None:
        """Show the outcome of the export, or of a slip."""
        show_notice(self._message, text, tone)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.filter.retranslate()
        self._timeline.retranslate()
        self._show_count()
        self._table.setAccessibleName(self.tr("Sessions"))
        self._progress.setAccessibleName(self.tr("Progress of the export"))
        for kind, button in self._exports.items():
            button.set_words(fill(self.tr("Export %1"), kind.name))
        self._cancel.set_words(self.tr("Cancel the export"))
        self._shifts.set_words(self.tr("Handovers"))
        self.handovers.retranslate()
        self.model.show_headings()
