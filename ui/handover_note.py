"""The note to the next shift, and the button that hands the shift over with it."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.widgets import make_label, named
from verification.domain.handover import HANDOVER_NOTE_LENGTH
from verification.domain.placeholders import fill

#: Device-independent pixels, at most.
_HIGH = 110


class HandoverNote(QWidget):
    """A field and *button*, which is for its owner to connect.

    Until the shifts are read again, what was sent is not sent again: see :meth:`send`.
    """

    def __init__(self, button: QWidget) -> None:
        super().__init__()
        self._button = button
        self._field = named(QPlainTextEdit(), "handoverNoteField")
        self._field.setTabChangesFocus(True)
        self._field.setMaximumHeight(_HIGH)
        self._count = make_label("soft", "handoverNoteCountLabel")
        self.is_sent = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self._field, self._count, button):
            column.addWidget(part)
        self.setFocusProxy(self._field)
        self._field.textChanged.connect(self.count)
        self.count()

    @property
    def text(self) -> str:
        """What was typed."""
        return self._field.toPlainText()

    def show_text(self, text: str) -> None:
        """Show a note that was typed before; nothing, which cannot be undone, for an empty one."""
        self._field.setPlainText(text)

    def send(self) -> None:
        """It is on its way: a second click is not a second shift."""
        self._allow(is_sent=True)

    def open_again(self) -> None:
        """The present shift was read: its note may be sent."""
        self._allow(is_sent=False)

    def _allow(self, *, is_sent: bool) -> None:
        self.is_sent = is_sent
        self._field.setReadOnly(is_sent)
        self.count()

    def count(self) -> None:
        """Say how long the note is once it is long; one that is too long is not handed over."""
        length = len(self.text.strip())
        is_too_long = length > HANDOVER_NOTE_LENGTH
        text = (
            self.tr("%1 of %2 characters: please shorten the note.")
            if is_too_long
            else self.tr("%1 of %2 characters")
        )
        self._count.setText(fill(text, length, HANDOVER_NOTE_LENGTH))
        self._count.setVisible(length > HANDOVER_NOTE_LENGTH // 2)
        self._button.setEnabled(not (is_too_long or self.is_sent))

    def retranslate(self) -> None:
        """Set the field's texts in the present language."""
        self._field.setPlaceholderText(self.tr("Note to the next shift"))
        self._field.setAccessibleName(self.tr("Note to the next shift"))
        self.count()
