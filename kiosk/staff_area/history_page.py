"""Past sessions: filter, table, the timeline of one, and their export to a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kiosk.staff_area.files import StaffFiles
from kiosk.staff_area.history_filter import HistoryFilter
from kiosk.staff_area.history_model import OUTCOME, HistoryModel
from ui.staff_wording import event_text, standing_text
from ui.widgets import ScrollingPage, make_button, make_label, named, set_text, show_notice, stand
from verification.domain.history import SessionRecord, TimelineEvent
from verification.domain.placeholders import fill
from verification.services.export import ExportFormat


class HistoryPage(QWidget):
    """Emits what it wants to be read or written; shows what comes of it."""

    timeline_wanted = Signal(object)  # SessionRecord
    export_wanted = Signal(object, object, object)  # RecordFilter, Path, ExportFormat
    export_cancelled = Signal()

    def __init__(self, now: Callable[[], datetime], files: StaffFiles) -> None:
        super().__init__()
        self.setObjectName("historyPage")
        self.files = files
        self.filter = HistoryFilter(now)
        self.model = HistoryModel()
        self._table = named(QTableView(), "historyTable")
        self._table.setModel(self.model)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setTabKeyNavigation(False)
        self._table.setShowGrid(False)
        self._table.setAlternatingRowColors(True)
        self._table.setWordWrap(False)
        self._table.verticalHeader().hide()
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setHighlightSections(False)
        self._timeline = make_label("", "timelineLabel")
        self._timeline.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._timeline.setTextFormat(Qt.TextFormat.PlainText)
        self._progress = named(QProgressBar(), "exportProgress")
        self._progress.setRange(0, 1000)
        self._message = make_label("notice", "exportMessageLabel")
        self._message.hide()
        self._exports = {
            kind: make_button(f"export{kind.name.title()}Button", "quiet") for kind in ExportFormat
        }
        self._cancel = make_button("exportCancelButton", "quiet")

        self._row = row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._table, 3)
        row.addWidget(ScrollingPage(self._timeline), 1)
        below = QHBoxLayout()
        below.setSpacing(10)
        for button in self._exports.values():
            below.addWidget(button)
        below.addWidget(self._progress, 1)
        below.addWidget(self._cancel)
        below.addWidget(self._message, 1)
        below.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.filter)
        column.addLayout(row, 1)
        column.addLayout(below)
        self.filter.changed.connect(self.model.show)
        self._table.selectionModel().currentRowChanged.connect(self._select)
        for kind, button in self._exports.items():
            button.clicked.connect(lambda _=False, k=kind: self._ask_for_export(k))
        self._cancel.clicked.connect(self.export_cancelled)
        self.show_progress(None)

    def refresh(self) -> None:
        """Read anew."""
        self._message.hide()
        self._timeline.setText(self.tr("Choose a session to see its timeline."))
        self.model.show(self.filter.wanted())

    def set_narrow(self, narrow: bool) -> None:
        """Put the timeline below the table, or beside it."""
        stand(self._row, narrow=narrow)

    def fit_columns(self) -> None:
        """Give each column what its texts need, once the first page is there."""
        self._table.resizeColumnsToContents()
        # A reset of the model forgets it.
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(OUTCOME, QHeaderView.ResizeMode.Stretch)
        least = header.sectionSizeFromContents(OUTCOME).width()
        if header.sectionSize(OUTCOME) < least:
            # Beside large text there is less than its heading needs: the table is scrolled then.
            header.setSectionResizeMode(OUTCOME, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(OUTCOME, least)
        self._table.verticalHeader().setDefaultSectionSize(self._table.fontMetrics().height() + 16)

    def _select(self, current: QModelIndex, _previous: QModelIndex) -> None:
        record = self.model.record(current.row())
        if record is not None:
            self.timeline_wanted.emit(record)

    def show_timeline(self, record: SessionRecord, events: tuple[TimelineEvent, ...]) -> None:
        """Show what happened to a session."""
        lines = [f"{record.reference} · {record.station}", standing_text(record), ""]
        for event in events:
            seconds = (event.at - record.created_at).total_seconds()
            lines.append(f"+{seconds:.1f} s\n{event_text(event)}\n")
        self._timeline.setText("\n".join(lines))

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
        self._progress.setValue(round((share or 0) * 1000))
        for button in self._exports.values():
            button.setEnabled(not runs)
        if runs:
            self._message.hide()

    def show_message(self, text: str, look: str) -> None:
        """Show the outcome of the export."""
        show_notice(self._message, text, look)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.filter.retranslate()
        self._table.setAccessibleName(self.tr("Sessions"))
        self._progress.setAccessibleName(self.tr("Progress of the export"))
        for kind, button in self._exports.items():
            set_text(button, fill(self.tr("Export %1"), kind.name))
        set_text(self._cancel, self.tr("Cancel the export"))
        self.model.headerDataChanged.emit(
            Qt.Orientation.Horizontal, 0, self.model.columnCount() - 1
        )
