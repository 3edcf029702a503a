"""The signed-in member chooses the display name that the sign-in shows to everyone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from kiosk.staff_area.parts import Card, staff_button
from ui.icons import Icon
from ui.widgets import make_label, named, show_notice
from verification.domain.tone import Tone
from verification.services.staff import SHORT_NAME_LENGTH


class NameCard(Card):
    """Emits :attr:`change_wanted` with the new short name; empty for none."""

    change_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(Icon.PERSON)
        self._label = make_label("soft")
        self._field = named(QLineEdit(), "shortNameField")
        self._field.setMaxLength(SHORT_NAME_LENGTH)
        self._button = staff_button("changeShortNameButton")
        self._message = make_label("notice", "shortNameMessageLabel")
        self._message.hide()
        for widget in (self._label, self._field, self._message, self._button):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self._button.clicked.connect(self._ask)
        self._field.returnPressed.connect(self._ask)

    def show_name(self, short_name: str) -> None:
        """Show what is set."""
        self._field.setText(short_name[:SHORT_NAME_LENGTH])
        self._message.hide()

    def _ask(self) -> None:
        self.change_wanted.emit(self._field.text().strip())

    def show_outcome(self, *, taken: bool) -> None:
        """Say that it was changed, or that it is taken."""
        if taken:
            text = self.tr("This name is already in use. Please choose another short name.")
        else:
            text = self.tr("Changed.")
        show_notice(self._message, text, Tone.BAD if taken else Tone.GOOD)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.heading.setText(self.tr("Your name at the sign-in"))
        self._label.setText(
            self.tr(
                "The sign-in shows who signed in here last. Choose a short name, or leave it "
                "empty: then nothing is shown, and you type your name."
            )
        )
        self._field.setAccessibleName(self.heading.text())
        self._button.set_words(self.tr("Change the short name"))
