"""What the shift before has left for the next: first that there is a note, then the note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from kiosk.staff_area.parts import Card, staff_button
from ui.direction import in_order
from ui.icons import Icon
from ui.widgets import make_label
from verification.domain.handover import Handover
from verification.domain.local_time import minute_text
from verification.domain.placeholders import fill


class NoteCard(Card):
    """Emits :attr:`opened` once the note is shown; it stays until staff leave their area."""

    opened = Signal(str)  # the handover

    def __init__(self) -> None:
        super().__init__(Icon.PERSON)
        self._note: Handover | None = None
        self._is_open = False
        self._words = make_label("soft", "unreadNoteLabel")
        self._text = make_label("value", "handoverNoteLabel")
        for label in (self._words, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            self.column.addWidget(label)
        self._button = staff_button("openNoteButton")
        self.column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._button.clicked.connect(self._open)
        self.close_note()

    def show_note(self, note: Handover | None) -> None:
        """Point to a note that is unread; one that is open stays, though it is read now."""
        if not self._is_open:
            self._note = note
            self.retranslate()

    def points_to(self, handover: Handover) -> bool:
        """Whether it points to this shift's note, which is unread."""
        return self._note is not None and self._note.handover_id == handover.handover_id

    def close_note(self) -> None:
        """Staff leave: the note is not for a visitor."""
        self._note, self._is_open = None, False
        self.retranslate()

    def _open(self) -> None:
        if self._note is not None:
            self._is_open = True
            self.retranslate()
            self.opened.emit(self._note.handover_id)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        note = self._note
        self.heading.setText(self.tr("From the shift before"))
        self._button.set_words(self.tr("Read the note"))
        self.setVisible(note is not None)
        self._button.setVisible(not self._is_open)
        self._text.setVisible(self._is_open)
        self._text.setText(note.note if note is not None and self._is_open else "")
        if note is not None:
            text = self.tr("%1 has left a note for the next shift (%2).")
            self._words.setText(fill(text, note.written_by, in_order(minute_text(note.until))))
