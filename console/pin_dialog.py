"""A new PIN for one member of the staff, who is named all the while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from console.form_dialog import FormDialog
from console.wording import pin_problem
from ui.sign_in_fields import pin_field
from ui.widgets import make_label, show_notice
from verification.domain.placeholders import fill
from verification.domain.tone import Tone


class PinDialog(FormDialog):
    """Emits :attr:`given` with the new PIN and, for one's *own*, the present one."""

    given = Signal(str, str)

    def __init__(self, parent: QWidget, name: str, *, own: bool) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            parent,
            "pinDialog",
            fill(translate("PinDialog", "New PIN for %1"), name),
            translate("PinDialog", "You change your own PIN; it is the one that you sign in with.")
            if own
            else fill(
                translate("PinDialog", "%1 can sign in only with the new PIN from now on."), name
            ),
            (
                "givePinButton",
                translate("PinDialog", "Change my PIN")
                if own
                else translate("PinDialog", "Give this PIN"),
            ),
        )
        self._own = own
        present, pin, again = (
            pin_field(one) for one in ("presentPinField", "newPinField", "newPinAgainField")
        )
        self._present = self.add_field(present, self.tr("Your current PIN"), shown=own)
        self._pin = self.add_field(pin, self.tr("New PIN"))
        self._again = self.add_field(again, self.tr("New PIN again"))
        self._message = make_label("notice", "pinDialogMessageLabel")
        self._message.hide()
        self.add(self._message)
        self.act.clicked.connect(self._give)

    def _give(self) -> None:
        present, pin = self._present.text(), self._pin.text()
        if self._own and not present:
            show_notice(self._message, self.tr("Type your current PIN."), Tone.BAD)
            self._present.setFocus()
        elif problem := pin_problem(pin, self._again.text()):
            show_notice(self._message, problem, Tone.BAD)
            self._pin.setFocus()
        else:
            self.given.emit(pin, present)
            self.accept()
