"""Whoever is signed in chooses what the sign-in shows of them to everybody who walks up."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from ui.widgets import make_button, make_label, named, set_text, show_notice
from verification.services.staff import SHORT_NAME_LENGTH


class NameCard(QFrame):
    """Emits :attr:`change_wanted` with the new short name; empty for none."""

    change_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._heading = make_label("heading")
        self._label = make_label("soft")
        self._field = named(QLineEdit(), "shortNameField")
        self._field.setMaxLength(SHORT_NAME_LENGTH)
        self._button = make_button("changeShortNameButton")
        self._message = make_label("notice", "shortNameMessageLabel")
        self._message.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 18)
        column.setSpacing(10)
        for widget in (self._heading, self._label, self._field, self._message, self._button):
            column.addWidget(widget)
        self._button.clicked.connect(self._ask)
        self._field.returnPressed.connect(self._ask)

    def show_name(self, short_name: str) -> None:
        """Show what is set."""
        self._field.setText(short_name[:SHORT_NAME_LENGTH])
        self._message.hide()

    def _ask(self) -> None:
        self.change_wanted.emit(self._field.text().strip())

    def show_outcome(self, *, taken: bool) -> None:
        """Say that it was changed, or that somebody else has it."""
        if taken:
            text = self.tr("Somebody else is called so. Please choose another short name.")
        else:
            text = self.tr("Changed.")
        show_notice(self._message, text, "bad" if taken else "good")

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._heading.setText(self.tr("Your name at the sign-in"))
        self._label.setText(
            self.tr(
                "The sign-in shows everybody who signed in here last. Choose a short name, or "
                "leave it empty: nothing is shown of you then, and you type your name."
            )
        )
        self._field.setAccessibleName(self._heading.text())
        set_text(self._button, self.tr("Change the short name"))
