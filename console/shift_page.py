"""What a shift hands over: its figures, what is open, a note; and what earlier ones have."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from console.questions import confirms
from console.rows import RowsTable, TableRow
from ui.file_dialogs import ask_to_save, dated_name
from ui.handover_note import HandoverNote
from ui.handover_wording import (
    by_text,
    consequence_text,
    hand_over_text,
    nothing_happened_text,
    print_text,
    question_text,
    refused_text,
    shift_text,
    summary_text,
)
from ui.printed import not_printed_text, printed_text
from ui.saving import save_text
from ui.widgets import (
    ScrollingPage,
    make_button,
    make_card,
    make_label,
    named,
    set_text,
    show_notice,
)
from verification.domain.refusals import Refused
from verification.domain.tone import Tone
from verification.services.handover import Summary


@dataclass(frozen=True)
class Draft:
    """A note to the next shift, of a *branch* or of all; *was_sent* if its outcome is not known."""

    note: str
    branch: str
    was_sent: bool


class ShiftPage(QWidget):
    """Emits :attr:`opened`, and :attr:`handed_over`: the note to the next, and the shift shown.

    :attr:`note_read` says which earlier shift's note is shown, :attr:`taken` that a summary is
    printed or was saved.
    """

    opened = Signal()
    handed_over = Signal(str, object)  # Handover
    note_read = Signal(str)  # a handover whose note is shown
    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "shiftPage")
        self._summaries: tuple[Summary, ...] = ()
        #: By who typed it, a note that was not handed over.
        self._drafts: dict[str, Draft] = {}
        #: Which shift is to be selected once they are read; empty for the present one.
        self._wanted: str | None = None
        #: Of which shift something is said.
        self._shown: Hashable = None
        self._table = RowsTable("handoversTable")
        self._text = make_label("", "handoverLabel")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._hand_over = make_button("handOverButton", "primary")
        self._note = HandoverNote(self._hand_over)
        self._print = make_button("printHandoverButton", "quiet")
        self._save = make_button("saveHandoverButton", "quiet")
        self._message = make_label("notice", "handoverMessageLabel")
        self._message.hide()
        card = make_card()
        inner = QVBoxLayout(card)
        inner.setContentsMargins(16, 12, 16, 14)
        inner.setSpacing(10)
        inner.addWidget(ScrollingPage(self._text), 1)
        inner.addWidget(self._note)
        buttons = QHBoxLayout()
        buttons.addWidget(self._print)
        buttons.addWidget(self._save)
        inner.addLayout(buttons)
        inner.addWidget(self._message)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._table, 2)
        row.addWidget(card, 3)
        self._table.selectionModel().selectionChanged.connect(self._select)
        self._hand_over.clicked.connect(self._ask)
        self._print.clicked.connect(self._print_selected)
        self._save.clicked.connect(self._save_selected)

    def begin(self) -> None:
        """The page was opened."""
        self._message.hide()
        self._wanted = self._wanted or ""
        self._table.setFocus()
        self.opened.emit()

    def keep_typed(self, member: str) -> None:
        """The console is locked: what *member* has typed waits for them alone."""
        if self._note.text.strip():
            branch = self._summaries[0].handover.branch if self._summaries else ""
            self._drafts[member] = Draft(self._note.text, branch, was_sent=self._note.is_sent)

    def give_typed(self, member: str) -> Draft | None:
        """Give back what *member* had typed, which is returned."""
        draft = self._drafts.pop(member, None)
        if draft is not None:
            self._note.show_text(draft.note)
        return draft

    def said_of(self, draft: Draft) -> str:
        """Return what to say of a note that was given back."""
        if draft.was_sent:
            return self.tr("See in Shift whether the shift was handed over: your note is there.")
        return self.tr("The shift was not handed over: your note is still in Shift.")

    def clear(self) -> None:
        """The console was locked: nothing stays that is seen, typed or shown."""
        self._note.show_text("")
        self._wanted = None
        self.show_summaries(())

    def want(self, handover_id: str) -> None:
        """Show that handover, once the shifts are read."""
        self._wanted = handover_id

    def show_summaries(self, summaries: tuple[Summary, ...]) -> None:
        """Show the present shift and those before it."""
        self._summaries = summaries
        self._note.open_again()
        self._table.show_rows(
            [
                TableRow(
                    one.handover.handover_id,
                    (
                        shift_text(one.handover) if one.handover.handover_id else self.tr("Now"),
                        by_text(one.handover),
                        str(one.figures.verified),
                    ),
                )
                for one in summaries
            ]
        )
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            listed = any(one.handover.handover_id == wanted for one in summaries)
            self._table.select(wanted if listed else "")
        self._show_selected()

    def _selected(self) -> Summary | None:
        key = self._table.selected
        return next((one for one in self._summaries if one.handover.handover_id == key), None)

    def _select(self) -> None:
        if self._table.selected != self._shown:
            # What was said of another shift.
            self._message.hide()
        self._show_selected()

    def _show_selected(self) -> None:
        summary, self._shown = self._selected(), self._table.selected
        self._text.setText(summary_text(summary) if summary else "")
        is_present = summary is not None and not summary.handover.handover_id
        self._note.setVisible(is_present)
        if summary is not None and summary.handover.note and self.isVisible():
            self.note_read.emit(summary.handover.handover_id)

    def say_nothing_happened(self) -> None:
        """An empty shift is not handed over."""
        show_notice(self._message, nothing_happened_text(), Tone.BAD)

    def say_not_handed_over(self, refused: Refused) -> None:
        """It was refused: the note waits for another try."""
        show_notice(self._message, refused_text(refused.refusal), Tone.BAD)

    def _ask(self) -> None:
        summary = self._selected()
        if summary is None:
            return
        shown = summary.handover
        if not confirms(self, question_text(shown.branch), consequence_text(), hand_over_text()):
            return
        self._message.hide()
        self._note.send()
        self.handed_over.emit(self._note.text, shown)

    def forget_note(self) -> None:
        """It is kept: the next note is another."""
        self._note.show_text("")

    def _print_selected(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setObjectName("printDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = self._text.text()

        def start() -> None:
            if not print_text(text, printer):
                words = self.tr("The summary cannot be printed. Check the printer.")
                show_notice(self._message, not_printed_text(printer, words), Tone.BAD)
                return
            self.taken.emit()
            words = self.tr("The summary is being printed.")
            show_notice(self._message, printed_text(printer, words), Tone.GOOD)

        # Not exec(): the console may be locked meanwhile.
        dialog.accepted.connect(start)
        QDialog.open(dialog)

    def _save_selected(self) -> None:
        summary = self._selected()
        if summary is None:
            return
        text = self._text.text() + "\n"
        name = dated_name("shift", "txt", summary.handover.until)

        def save(path: Path) -> None:
            if save_text(path, text, self._message):
                self.taken.emit()

        ask_to_save(self, self.tr("Save the handover"), name, self.tr("Text (*.txt)"), save)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._table.setAccessibleName(self.tr("Shifts"))
        self._table.show_headings(self.tr("Shift"), self.tr("By"), self.tr("Verified"))
        self._note.retranslate()
        set_text(self._hand_over, hand_over_text())
        set_text(self._print, self.tr("Print"))
        set_text(self._save, self.tr("Save"))
        if self._summaries:
            self.show_summaries(self._summaries)
