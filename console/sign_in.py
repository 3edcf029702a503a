"""Who signs in at the console: a name and the same PIN as at a kiosk."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.sign_in_fields import pin_field, staff_name_field
from ui.widgets import make_button, make_card, make_label, named, set_text, show_notice
from verification.domain.tone import Tone


class SignInPage(QWidget):
    """Emits :attr:`signed` with the name and the PIN; the focus is where something is missing."""

    signed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "consoleSignInPage")
        self._heading = make_label("headline", "consoleSignInHeading")
        self._name_label = make_label("value")
        self._pin = pin_field("consolePinField")
        self._name = staff_name_field("consoleNameField", "consoleNameEdit", self._pin)
        self._pin_label = make_label("value")
        self._message = make_label("notice", "consoleSignInMessageLabel")
        self._message.hide()
        self._hint = make_label("small", "consoleSignInHint")
        self._go = make_button("consoleSignInButton", "primary")
        card = make_card("form")
        column = QVBoxLayout(card)
        column.setContentsMargins(28, 22, 28, 24)
        column.setSpacing(10)
        for widget in (
            self._heading,
            self._name_label,
            self._name,
            self._pin_label,
            self._pin,
            self._message,
            self._go,
            self._hint,
        ):
            column.addWidget(widget)
        middle = QHBoxLayout(self)
        middle.addStretch(1)
        middle.addWidget(card, 2, Qt.AlignmentFlag.AlignVCenter)
        middle.addStretch(1)
        self._expected = ""
        self._pin.returnPressed.connect(self._sign)
        self._go.clicked.connect(self._sign)

    def ask(self, names: tuple[str, ...], chosen: str = "") -> None:
        """Ask for a PIN; *chosen* is who is expected, such as the member who locked it."""
        typed, self._expected = self._name.currentText(), chosen
        self._name.clear()
        self._name.addItems(list(names))
        self._name.setCurrentText(chosen or typed)
        self._pin.clear()
        self._message.hide()
        self._go.setEnabled(True)
        (self._pin if self._name.currentText() else self._name).setFocus()

    def forget(self) -> None:
        """Clear what was typed: who typed it has left."""
        self._pin.clear()
        self._name.setCurrentText(self._expected)

    def show_problem(self, text: str) -> None:
        """Say why it did not work; what was typed as a PIN never stays."""
        self._pin.clear()
        self._go.setEnabled(True)
        show_notice(self._message, text, Tone.BAD)
        self._pin.setFocus()

    def _sign(self) -> None:
        if not self._go.isEnabled():
            # The PIN before is still looked at: a key that is held spends no more tries.
            return
        name, pin = self._name.currentText().strip(), self._pin.text()
        if name and pin:
            self._pin.clear()
            self._go.setEnabled(False)
            self.signed.emit(name, pin)
        else:
            (self._pin if name else self._name).setFocus()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._heading.setText(self.tr("Staff console"))
        self._hint.setText(
            self.tr("The same as at a kiosk. Staff are set up at the first kiosk that is opened.")
        )
        for label, field, text in (
            (self._name_label, self._name, self.tr("Name")),
            (self._pin_label, self._pin, self.tr("PIN")),
        ):
            label.setText(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
        set_text(self._go, self.tr("Sign in"))
