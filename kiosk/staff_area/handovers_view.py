"""What shifts have handed over, each with its figures and note; and the present one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.staff_area.files import StaffFiles
from kiosk.staff_area.hand_over_question import HandOverQuestion
from kiosk.staff_area.paged_model import PagedModel
from kiosk.staff_area.parts import Card, staff_button
from ui.buttons import Kind
from ui.handover_note import HandoverNote
from ui.handover_wording import (
    by_text,
    hand_over_text,
    nothing_happened_text,
    print_text,
    refused_text,
    shift_text,
    summary_text,
)
from ui.icons import Icon
from ui.printed import not_printed_text, printed_text
from ui.saving import why_not_written
from ui.staff_wording import breakable
from ui.tables import Table
from ui.widgets import ScrollingPage, make_label, show_notice, stand
from verification.domain.handover import Handover
from verification.domain.history import Place
from verification.domain.refusals import Refusal
from verification.domain.tone import Tone
from verification.services.handover import Summary

_SHIFT, _BY = range(2)


class HandoversModel(PagedModel):
    """Its records are :class:`Handover`, the newest first; there is no filter."""

    def place_of(self, record: Handover) -> Place:
        """Return when the shift ended, and its id."""
        return record.until, record.handover_id

    def headings(self) -> tuple[str, ...]:
        """Return the columns' headings in the present language."""
        return self.tr("Shift"), self.tr("By")

    @staticmethod
    def cells(record: Handover) -> tuple[str, ...]:
        """Return a shift's cells in the present language."""
        return shift_text(record), by_text(record)


class HandoversView(QWidget):
    """Emits :attr:`summary_wanted` with the shift that was chosen, and :attr:`closed`.

    :attr:`taken` says that a summary is printed, :attr:`save_wanted` what to save where.
    :attr:`present_wanted` asks for the present shift, :attr:`handed_over` ends it, as it is
    shown, with this note.
    """

    summary_wanted = Signal(object)  # Handover
    taken = Signal()
    save_wanted = Signal(object, object)  # Path, bytes
    present_wanted = Signal()
    handed_over = Signal(str, object)  # Handover
    closed = Signal()

    def __init__(self, files: StaffFiles) -> None:
        super().__init__()
        self.setObjectName("handoversView")
        self.files = files
        self._summary: Summary | None = None
        #: By who typed it, a note that was not handed over when they left.
        self._drafts: dict[str, str] = {}
        self.model = HandoversModel()
        self._table = Table("handoversTable", _BY)
        self._table.setModel(self.model)
        self._back = staff_button("sessionsButton", icon=Icon.BACK)
        self._list = Card()
        self._list.column.addWidget(self._table, 1)
        self._present = staff_button("presentShiftButton")
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._back)
        below.addStretch(1)
        below.addWidget(self._present)
        self._list.column.addLayout(below)
        self._card = Card()
        self._text = make_label("", "handoverLabel")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._hand_over = staff_button("handOverButton", Kind.PRIMARY)
        self._note = HandoverNote(self._hand_over)
        self._message = make_label("notice", "handoverMessageLabel")
        self._print = staff_button("printHandoverButton", icon=Icon.PRINTER)
        self._save = staff_button("saveHandoverButton")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._print, self._save):
            buttons.addWidget(button)
        self._card.column.addWidget(ScrollingPage(self._text), 1)
        self._card.column.addWidget(self._note)
        self._card.column.addWidget(self._message)
        self._card.column.addLayout(buttons)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        self._row.addWidget(self._list, 1)
        self._row.addWidget(self._card, 1)
        self._table.selectionModel().currentRowChanged.connect(self._select)
        self._back.clicked.connect(self.closed)
        self._present.clicked.connect(self.present_wanted)
        self._hand_over.clicked.connect(self._ask)
        self._print.clicked.connect(self._print_shown)
        self._save.clicked.connect(self._save_shown)
        self.clear()

    def open(self) -> None:
        """Read again, from the newest."""
        self.clear()
        self.model.show()
        self._table.setFocus()

    def clear(self) -> None:
        """Show nothing: what is noted there is for staff alone. What is typed waits, unseen."""
        self.model.clear()
        self._show(None)
        self._text.setText("")

    def keep_draft(self, name: str) -> None:
        """*name* has left: what they have typed waits for them alone."""
        if self._note.text.strip():
            self._drafts[name] = self._note.text
        self._note.show_text("")

    def forget_draft(self, name: str) -> None:
        """It is handed over: the next note is another."""
        self._drafts.pop(name, None)

    def set_narrow(self, narrow: bool) -> None:
        """Put the summary below the table, or beside it."""
        stand(self._row, narrow=narrow)

    def show_first_page(self) -> None:
        """Give each column what its texts need, and choose the newest."""
        self._table.fit_columns()
        if self.model.rowCount():
            # Not selectRow(): from right to left, it finds no column at the left edge.
            self._table.setCurrentIndex(self.model.index(0, 0))
        else:
            self._text.setText(self.tr("No shift has been handed over yet."))

    def _select(self, current: QModelIndex, _previous: QModelIndex) -> None:
        handover = self.model.record(current.row())
        if handover is not None:
            self.summary_wanted.emit(handover)

    def show_summary(self, summary: Summary) -> None:
        """Show a shift, if it still is the one that is chosen."""
        if summary.handover == self.model.record(self._table.currentIndex().row()):
            self._show(summary)

    def show_present(self, summary: Summary, name: str) -> None:
        """Show the present shift, for *name* to hand over with a note."""
        self._table.setCurrentIndex(QModelIndex())
        self._note.open_again()
        self._show(summary)
        if draft := self._drafts.pop(name, ""):
            self._note.show_text(draft)
            text = self.tr("Your note is still here. See in the list what was handed over.")
            show_notice(self._message, text, Tone.CALM)
        self._note.setFocus()

    def show_not_handed_over(self, summary: Summary, name: str, refusal: Refusal) -> None:
        """It was refused: show the present shift as it is now, and the note as it was typed."""
        self.show_present(summary, name)
        show_notice(self._message, refused_text(refusal), Tone.BAD)

    def _ask(self) -> None:
        if self._summary is not None:
            shown = self._summary.handover
            # Not exec(): it goes with the page, for a fault or another person.
            HandOverQuestion(self.window(), shown.branch, lambda: self._send(shown)).open()

    def _send(self, shown: Handover) -> None:
        self._note.send()
        self.handed_over.emit(self._note.text, shown)

    def show_handed_over(self, handover: Handover | None) -> None:
        """Show what the shift has handed over; None for nothing, as after a second tap."""
        if handover is not None:
            self._note.show_text("")
            self.open()
        else:
            self._note.open_again()
            show_notice(self._message, nothing_happened_text(), Tone.BAD)

    def _show(self, summary: Summary | None) -> None:
        self._summary = summary
        self._message.hide()
        self._note.setVisible(summary is not None and not summary.handover.handover_id)
        for button in (self._print, self._save):
            button.setEnabled(summary is not None)
        if summary is not None:
            self._text.setText(summary_text(summary))

    # -- taken along --------------------------------------------------------------------------

    def _print_shown(self) -> None:
        summary = self._text.text()

        def say(text: str, tone: Tone) -> None:
            show_notice(self._message, text, tone)

        def missing() -> None:
            say(self.tr("No printer is set up on this computer."), Tone.BAD)

        def start(printer: QPrinter) -> None:
            if print_text(summary, printer):
                self.taken.emit()
                words = self.tr("The summary is being printed.")
                say(printed_text(printer, words), Tone.GOOD)
            else:
                words = self.tr("The summary cannot be printed. Check the printer.")
                say(not_printed_text(printer, words), Tone.BAD)

        self.files.ask_for_printer(start, missing)

    def _save_shown(self) -> None:
        text = self._text.text() + "\n"

        def save(path: Path) -> None:
            self.save_wanted.emit(path, text.encode())

        self.files.ask_to_save(self.tr("Save the handover"), "shift", "txt", save)

    def show_saved(self, path: Path, error: OSError | None = None) -> None:
        """Say that the summary was saved, or why not."""
        if error is not None:
            show_notice(self._message, breakable(why_not_written(error, path)), Tone.BAD)
            return
        show_notice(self._message, QCoreApplication.translate("Saving", "Saved."), Tone.GOOD)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._list.heading.setText(self.tr("Handovers"))
        self._card.heading.setText(self.tr("Summary of the shift"))
        self._back.set_words(self.tr("Back to the sessions"))
        self._present.set_words(self.tr("This shift"))
        self._hand_over.set_words(hand_over_text())
        self._note.retranslate()
        self._print.set_words(self.tr("Print"))
        self._save.set_words(self.tr("Save"))
        self._table.setAccessibleName(self.tr("Handovers"))
        self.model.show_headings()
        self._show(self._summary)
