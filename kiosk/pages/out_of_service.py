"""The screen while the database cannot be used: calm for visitors, precise for the staff."""

from __future__ import annotations

from kiosk.widgets.form_stage import FormStage, LargeSign
from kiosk.widgets.notice_bar import NoticeBar
from ui.fault_wording import fault_text
from ui.icons import Icon
from ui.paragraph import Letters, Paragraph
from ui.spoken import sentences
from verification.domain.placeholders import fill
from verification.store.database import Fault


class OutOfServicePage(FormStage):
    """Goes away by itself when the fault does."""

    def __init__(self) -> None:
        super().__init__("outOfServicePage", LargeSign(Icon.CLOCK))
        self._fault, self._key_id = Fault.UNREACHABLE, ""
        self._headline = Paragraph(Letters(36, bold=True, line=1.2, grows=0.4), "outOfServiceLabel")
        self._detail = Paragraph(
            Letters(20, "soft", line=1.4, grows=0.8), "outOfServiceDetailLabel"
        )
        self._staff = NoticeBar("outOfServiceStaffLabel")
        for part in (self._headline, self._detail):
            self.column.addWidget(part)
        self.column.addSpacing(14)
        self.column.addWidget(self._staff)
        self.column.addStretch(1)

    def show_fault(self, fault: Fault, key_id: str = "") -> None:
        """Say what is wrong; *key_id* is the one key that is missing, if it is known."""
        self._fault, self._key_id = fault, key_id
        self.retranslate()

    def show_reason(self, text: str) -> None:
        """Say to the staff what is no fault of the database."""
        self._staff.show_text(fill(self.tr("For the staff: %1"), text))

    def text(self) -> str:
        """Return what it says to the visitor."""
        return sentences(self._headline.text(), self._detail.text())

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._headline.setText(self.tr("Out of service for a moment"))
        self._detail.setText(
            self.tr(
                "Nothing is lost. This screen closes automatically as soon as the service is back."
            )
        )
        self.show_reason(fault_text(self._fault, self._key_id))
