"""The button with which a visitor calls the staff, and the outcome."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import set_look
from ui.widgets import make_button, make_label, set_text


class HelpState(StrEnum):
    """The state of a call for help."""

    NONE = "none"
    CALLED = "called"
    COMING = "coming"


class HelpCall(QWidget):
    """Emits :attr:`requested`; *name* begins the names of its button and its label."""

    requested = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._state = HelpState.NONE
        self._button = make_button(f"{name}Button")
        self._label = make_label("notice", f"{name}Label")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._button)
        column.addWidget(self._label)
        self._button.clicked.connect(self.requested)
        self.show_state(HelpState.NONE)

    def show_state(self, state: HelpState) -> None:
        """Offer the call, or show the outcome."""
        self._state = state
        self._button.setVisible(state is HelpState.NONE)
        self._label.setVisible(state is not HelpState.NONE)
        set_look(self._label, "good" if state is HelpState.COMING else "calm")
        self.retranslate()

    def text(self) -> str:
        """Return the outcome of the call, in words."""
        return self._label.text()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        set_text(self._button, self.tr("Call the staff"))
        match self._state:
            case HelpState.NONE:
                text = ""
            case HelpState.CALLED:
                text = self.tr("The staff have been called. Please stay here.")
            case HelpState.COMING:
                text = self.tr("The staff are on their way to you.")
        self._label.setText(text)
