"""The button for a slip, and the outcome."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.slip.presenter import SlipState
from ui.theme import set_look
from ui.widgets import make_button, make_label, set_text


class SlipOffer(QWidget):
    """Emits :attr:`requested`."""

    requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state, self._name = SlipState.NONE, ""
        self._button = make_button("slipButton")
        self._label = make_label("notice", "slipLabel")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._button)
        column.addWidget(self._label)
        self._button.clicked.connect(self.requested)
        self.show_state(SlipState.NONE, "")

    def show_state(self, state: SlipState, name: str) -> None:
        """Offer the slip, or show the outcome."""
        self._state, self._name = state, name
        failed = state in (SlipState.NO_PRINTER, SlipState.NOT_SAVED)
        self._button.setVisible(state is SlipState.OFFERED or failed)
        self._label.setVisible(state not in (SlipState.NONE, SlipState.OFFERED))
        set_look(self._label, "bad" if failed else "good")
        self.setVisible(state is not SlipState.NONE)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        set_text(self._button, self.tr("Get a slip"))
        match self._state:
            case SlipState.NONE | SlipState.OFFERED:
                text = ""
            case SlipState.PRINTED:
                text = self.tr("Your slip is being printed.")
            case SlipState.SAVED:
                text = self.tr("Your slip was saved for the staff: %1").replace("%1", self._name)
            case SlipState.NO_PRINTER:
                text = self.tr("The printer cannot be reached. Please ask the staff.")
            case SlipState.NOT_SAVED:
                text = self.tr("The slip cannot be saved. Please ask the staff.")
        self._label.setText(text)
