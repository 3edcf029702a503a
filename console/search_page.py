"""Answers a visitor's question: which session it was, how it ended, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from console.rows import RowsTable, TableRow
from console.wording import what_to_say
from ui.direction import in_order
from ui.staff_wording import duration_text, event_text, status_text, time_text
from ui.widgets import ScrollingPage, make_card, make_label, named
from verification.domain.history import SessionRecord, TimelineEvent
from verification.domain.local_time import time_of_day
from verification.domain.placeholders import fill
from verification.domain.search import SEARCH_LENGTH
from verification.services.search import Found


class SearchPage(QWidget):
    """Emits :attr:`asked` with what is typed, :attr:`chosen` with the session that is selected."""

    asked = Signal(str)
    chosen = Signal(object)  # SessionRecord

    def __init__(self) -> None:
        super().__init__()
        named(self, "searchPage")
        self._found: Found | None = None
        self._text = named(QLineEdit(), "searchField")
        self._text.setClearButtonEnabled(True)
        self._text.setMaxLength(SEARCH_LENGTH)
        self._count = make_label("small", "searchCountLabel")
        self._table = RowsTable("searchTable")
        self._answer = make_label("heading", "searchAnswerLabel")
        self._say = make_label("notice", "searchSayLabel")
        self._timeline = make_label("", "searchTimelineLabel")
        self._timeline.setTextFormat(Qt.TextFormat.PlainText)
        beside = make_card()
        inner = QVBoxLayout(beside)
        inner.setContentsMargins(16, 12, 16, 14)
        inner.setSpacing(10)
        for label in (self._answer, self._say, self._timeline):
            inner.addWidget(label)
        inner.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._table, 3)
        row.addWidget(ScrollingPage(beside), 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._text)
        column.addWidget(self._count)
        column.addLayout(row, 1)
        self._text.returnPressed.connect(self._ask)
        self._table.selectionModel().selectionChanged.connect(self._choose)
        self._forget_answer()

    def begin(self) -> None:
        """Be ready for a name that is typed, or a slip that is scanned."""
        self._text.setFocus()
        self._text.selectAll()
        self._ask()

    def want(self, text: str) -> None:
        """Look for *text* once the page is opened."""
        self._text.setText(text)

    def clear(self) -> None:
        """The console was locked."""
        # Not clear(): that could be undone.
        self._text.setText("")
        self._found = None
        self._table.show_rows(())
        self._count.setText("")
        self._forget_answer()

    def _ask(self) -> None:
        self.asked.emit(self._text.text())
        self._text.selectAll()

    def show_found(self, found: Found) -> None:
        """Show the sessions that fit; of the first, how it went."""
        self._found, before = found, self._table.selected
        self._show_count(found)
        self._table.show_rows(
            [
                TableRow(
                    one.session_id,
                    (
                        time_text(one.created_at),
                        one.station,
                        one.account or "–",
                        one.reference,
                        status_text(one),
                    ),
                )
                for one in found.records
            ]
        )
        if not found.records:
            self._forget_answer()
        elif self._table.selected is None:
            # Who has asked again has chosen none of these yet.
            self._table.select_first()
        elif self._table.selected == before:
            # It may have gone on since.
            self._choose()

    def _show_count(self, found: Found) -> None:
        if not found.count:
            text = self.tr("No results. Try fewer letters, or another day.")
        elif found.more:
            text = self.tr("The newest %1 of more than %2 sessions")
        elif found.count > len(found.records):
            text = self.tr("The newest %1 of %2 sessions")
        else:
            text = self.tr("%n session(s)", "", found.count)
        self._count.setText(fill(text, len(found.records), found.count))

    def _choose(self) -> None:
        record = self._record()
        if record is not None:
            self.chosen.emit(record)

    def _record(self) -> SessionRecord | None:
        records = self._found.records if self._found else ()
        return next((one for one in records if one.session_id == self._table.selected), None)

    def show_timeline(self, record: SessionRecord, events: tuple[TimelineEvent, ...]) -> None:
        """Show how a session went, if it still is the one that is selected."""
        if record != self._record():
            return
        self._answer.setText(f"{record.reference} · {status_text(record)}")
        self._say.setText(what_to_say(record.state, record.result))
        self._say.show()
        self._timeline.setText(
            "\n".join(
                f"{in_order(time_of_day(event.at))}  "
                f"{in_order(f'+{duration_text(event.at - record.created_at)}')}  "
                f"{event_text(event)}"
                for event in events
            )
        )

    def _forget_answer(self) -> None:
        self._answer.setText("")
        self._say.hide()
        self._timeline.setText("")

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._text.setPlaceholderText(
            self.tr('Account, name, reference or slip, station, "this morning" …')
        )
        self._text.setAccessibleName(self.tr("Search"))
        self._table.setAccessibleName(self.tr("Sessions"))
        self._table.show_headings(
            self.tr("Began"),
            self.tr("Station"),
            self.tr("Account"),
            self.tr("Reference"),
            self.tr("Status"),
        )
        if self._found is not None:
            self.show_found(self._found)
            self._choose()
