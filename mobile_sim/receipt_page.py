"""The consent receipt: what was agreed to, when, and whether it still holds."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobile_sim.parts import TitledPage, card
from ui.file_dialogs import ask_to_save, dated_name
from ui.languages import LANGUAGES
from ui.restyling import restyle
from ui.saving import save_text
from ui.widgets import make_button, make_label, set_text
from verification.domain import source_document
from verification.domain.local_time import local
from verification.domain.phone_app import PhoneApp
from verification.domain.placeholders import listed
from verification.domain.session import spelt_reference
from verification.services.phone import ConsentReceipt

#: Digits of a fingerprint that a person compares.
_FINGERPRINT = 16


class ReceiptPage(TitledPage):
    """Shows a :class:`ConsentReceipt`; saves it as a file."""

    def __init__(self) -> None:
        super().__init__("receiptPage", "receiptCloseButton")
        self._text = make_label("", "receiptLabel")
        self._message = make_label("notice", "receiptMessageLabel")
        self._message.hide()
        self._save = make_button("receiptSaveButton", "second")
        self.done = make_button("receiptBackButton", "primary")
        self._receipt: ConsentReceipt | None = None
        self._app = PhoneApp.JD
        facts = QVBoxLayout()
        facts.addWidget(self._text)
        self.contents.setContentsMargins(12, 12, 12, 12)
        self.contents.addWidget(card(facts))
        self.contents.addStretch(1)
        self.foot.addWidget(self._message)
        ends = QHBoxLayout()
        ends.setSpacing(10)
        ends.addWidget(self._save, 1)
        ends.addWidget(self.done, 1)
        self.foot.addLayout(ends)
        self._save.clicked.connect(self._ask_and_save)
        self.back.clicked.connect(self.done.click)
        self.retranslate()

    def spoken(self) -> str:
        """Return what is said aloud when the page appears."""
        return self.title.text()

    def first_focus(self) -> QWidget | None:
        """Return the way on."""
        return self.done

    def show_receipt(self, receipt: ConsentReceipt, app: PhoneApp) -> None:
        """Show this one, in that app."""
        self._receipt, self._app = receipt, app
        self.done.setProperty("app", str(app))
        restyle(self.done)
        self._message.hide()
        self.retranslate()

    def save(self, path: Path) -> None:
        """Write the receipt to a file, and say the outcome."""
        if self._receipt is None:
            return
        save_text(path, self._receipt.as_json(), self._message)

    def _ask_and_save(self) -> None:
        receipt = self._receipt
        if receipt is None:
            return
        name = dated_name(f"receipt-{receipt.reference}", "json", receipt.agreed_at)
        kind = self.tr("Receipts (*.json)")
        ask_to_save(self, self.tr("Save the receipt"), name, kind, self.save)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.show_title(self.tr("Consent receipt"), self.tr("Back"))
        set_text(self._save, self.tr("Save"))
        set_text(
            self.done,
            self.tr("Back to JD") if self._app is PhoneApp.JD else self.tr("Back to JD Finance"),
        )
        receipt = self._receipt
        if receipt is None:
            return
        translate = QCoreApplication.translate
        withdrawn = (
            _moment(receipt.withdrawn_at)
            if receipt.withdrawn_at
            else self.tr("no; you can, in this app, at any time")
        )
        sentence = translate("Document", source_document.CONSENT)
        language = LANGUAGES.get(receipt.language, receipt.language)
        fingerprint = f"SHA-256 {receipt.text_sha256[:_FINGERPRINT]}…"
        lines = (
            (self.tr("You agreed on"), _moment(receipt.agreed_at)),
            (self.tr("To"), sentence),
            (
                self.tr("Wording"),
                listed((receipt.text_version, language, fingerprint), translate),
            ),
            (self.tr("Recipient"), "JD Cloud"),
            (self.tr("Purpose"), translate("Document", source_document.PURPOSE)),
            (self.tr("What was read"), self.tr("real name, identity number")),
            (self.tr("JD Cloud account"), receipt.requester),
            (
                self.tr("Kiosk, reference"),
                listed((receipt.station, spelt_reference(receipt.reference)), translate),
            ),
            (self.tr("Withdrawn"), withdrawn),
        )
        rows = "".join(
            f"<p style='margin:0 0 8px 0'>{name}<br><b>{value}</b></p>" for name, value in lines
        )
        self._text.setText(rows)


def _moment(at: datetime) -> str:
    return f"{local(at):%Y-%m-%d %H:%M}"
