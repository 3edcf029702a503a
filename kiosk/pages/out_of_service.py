"""The screen while the database cannot be used: calm for visitors, precise for the staff."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.fault_wording import fault_text
from ui.icons import Icon
from ui.signs import Sign
from ui.theme import set_look
from ui.widgets import make_card, make_label
from verification.domain.placeholders import fill
from verification.domain.tone import Tone
from verification.store.database import Fault

#: The sign's side in the design's pixels.
_SIGN = 120


class OutOfServicePage(QWidget):
    """Goes away by itself when the fault does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fault, self._key_id = Fault.UNREACHABLE, ""
        sign = Sign(Icon.LATE, _SIGN, "warn", grows=0.0)
        self._headline = make_label("headline", "outOfServiceLabel")
        self._detail = make_label("soft", "outOfServiceDetailLabel")
        self._staff = make_label("notice", "outOfServiceStaffLabel")
        set_look(self._staff, Tone.CALM)
        for label in (self._headline, self._detail, self._staff):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        card = make_card()
        column = QVBoxLayout(card)
        column.setContentsMargins(64, 40, 64, 40)
        column.setSpacing(18)
        column.addStretch(1)
        column.addWidget(sign, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._headline)
        column.addWidget(self._detail)
        column.addSpacing(20)
        column.addWidget(self._staff)
        column.addStretch(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def show_fault(self, fault: Fault, key_id: str = "") -> None:
        """Say what is wrong; *key_id* is the one key that is missing, if it is known."""
        self._fault, self._key_id = fault, key_id
        self.retranslate()

    def text(self) -> str:
        """Return what it says to the visitor."""
        return f"{self._headline.text()}. {self._detail.text()}"

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._headline.setText(self.tr("Out of service for a moment"))
        self._detail.setText(
            self.tr("Nothing is lost. This screen goes away by itself as soon as it works again.")
        )
        text = fault_text(self._fault, self._key_id)
        self._staff.setText(fill(self.tr("For the staff: %1"), text))
