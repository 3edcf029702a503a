"""A new PIN for one member of the staff, who is named all the while it is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from console.wording import pin_problem
from ui.sign_in_fields import pin_field
from ui.widgets import make_button, make_label, named, set_text, show_notice
from verification.domain.placeholders import fill
from verification.domain.tone import Tone


class PinDialog(QDialog):
    """Emits :attr:`given` with the new PIN and, for one's *own*, the present one.

    Enter asks nothing to be changed: only the button that says so does.
    """

    given = Signal(str, str)

    def __init__(self, parent: QWidget, name: str, *, own: bool) -> None:
        super().__init__(parent)
        named(self, "pinDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(fill(self.tr("New PIN for %1"), name))
        heading = make_label("heading", "pinDialogHeading")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setText(self.windowTitle())
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(heading)
        consequence = make_label("small")
        consequence.setTextFormat(Qt.TextFormat.PlainText)
        consequence.setText(
            self.tr("You change your own PIN; it is the one that you sign in with.")
            if own
            else fill(self.tr("%1 can sign in only with the new PIN from now on."), name)
        )
        column.addWidget(consequence)
        self._present = self._field("presentPinField", self.tr("Your current PIN"), shown=own)
        self._pin = self._field("newPinField", self.tr("New PIN"))
        self._again = self._field("newPinAgainField", self.tr("New PIN again"))
        self._own = own
        self._message = make_label("notice", "pinDialogMessageLabel")
        self._message.hide()
        column.addWidget(self._message)
        back = make_button("pinDialogBackButton", "quiet")
        set_text(back, self.tr("Back"))
        give = make_button("givePinButton", "primary")
        set_text(give, self.tr("Change my PIN") if own else self.tr("Give this PIN"))
        for button in (back, give):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(back)
        row.addWidget(give)
        column.addLayout(row)
        back.clicked.connect(self.reject)
        give.clicked.connect(self._give)

    def _field(self, name: str, text: str, *, shown: bool = True) -> QLineEdit:
        label, field = make_label("value"), pin_field(name)
        label.setText(text)
        label.setBuddy(field)
        field.setAccessibleName(text)
        column = self.layout()
        if column is not None:
            for widget in (label, field):
                column.addWidget(widget)
                widget.setVisible(shown)
        return field

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
