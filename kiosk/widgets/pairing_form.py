"""Where a new machine's code is typed: the field, its button, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kiosk.pairing_presenter import PairingState
from kiosk.widgets.notice_bar import NoticeBar, NoticeKind
from ui.buttons import DrawnButton, Kind
from ui.paragraph import Letters, Paragraph
from ui.widgets import named

#: Characters: the code, and what may be typed between them.
_LONGEST = 20
_KINDS = {
    PairingState.NONE: NoticeKind.CALM,
    PairingState.WAITING: NoticeKind.PRIVATE,
    PairingState.DONE: NoticeKind.GOOD,
}


class PairingForm(QWidget):
    """Emits :attr:`code_given`."""

    code_given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._state = PairingState.NONE
        self._label = Paragraph(Letters(18, bold=True, line=1.4, grows=0.7), "pairingLabel")
        self.field = named(QLineEdit(), "pairingCodeField")
        self.field.setMaxLength(_LONGEST)
        self._get = DrawnButton("getKeysButton", Kind.PRIMARY, size=18)
        self._message = NoticeBar("pairingMessageLabel")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.field, 1)
        row.addWidget(self._get)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._label)
        column.addLayout(row)
        column.addWidget(self._message)
        self._get.clicked.connect(self._give)
        self.field.returnPressed.connect(self._give)
        self.field.textEdited.connect(self._type)

    @property
    def is_waiting(self) -> bool:
        """Whether a code is given, and its outcome not known."""
        return self._state is PairingState.WAITING

    def _give(self) -> None:
        if self._get.isEnabled() and self.field.text().strip():
            self.code_given.emit(self.field.text())

    def _type(self) -> None:
        if self._get.isEnabled():
            self.show_state(PairingState.NONE)

    def show_state(self, state: PairingState) -> None:
        """Say how far it is; a code that will not do any more is not kept."""
        self._state = state
        if state not in (PairingState.NONE, PairingState.WAITING, PairingState.UNREACHABLE):
            self.field.clear()
        self._get.setEnabled(state not in (PairingState.WAITING, PairingState.DONE))
        self.field.setReadOnly(not self._get.isEnabled())
        self._message.show_text(self.text(), _KINDS.get(state, NoticeKind.BAD))

    def has_been_used(self) -> bool:
        """Whether there is a code that nothing is done with."""
        return bool(self.field.text()) and self._get.isEnabled()

    def forget(self) -> None:
        """Clear it, if there is."""
        if self.has_been_used():
            # Not clear(), which could be undone.
            self.field.setText("")
            self.show_state(PairingState.NONE)

    def text(self) -> str:
        """Return what it says of the code."""
        match self._state:
            case PairingState.NONE:
                return ""
            case PairingState.WAITING:
                return self.tr("Waiting for the console … Leave the code on its screen.")
            case PairingState.WRONG_CODE:
                return self.tr(
                    "This code is wrong, or no longer holds. Compare it with the console, or have "
                    "another one shown."
                )
            case PairingState.STATION_TAKEN:
                return self.tr(
                    "The server has this kiosk's name for another login. Ask whoever runs it."
                )
            case PairingState.NOT_SEALED_HERE:
                return self.tr(
                    "These keys were not sealed by whoever showed the code. Nothing was taken: "
                    "tell whoever runs the kiosks."
                )
            case PairingState.NOT_STORED:
                return self.tr(
                    "This computer's key file cannot be read or written. Tell whoever runs the "
                    "kiosks, then have another code shown."
                )
            case PairingState.UNREACHABLE:
                return self.tr("The database cannot be reached at the moment. Try again.")
            case PairingState.DONE:
                return self.tr("The keys are here. The kiosk opens in a moment.")

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._label.setText(
            self.tr('A new machine? Type the code that a lead\'s console shows under "Kiosks".')
        )
        self.field.setAccessibleName(self.tr("Code for a new machine"))
        self._get.set_words(self.tr("Get the keys"))
        self.show_state(self._state)
