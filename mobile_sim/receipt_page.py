"""The consent receipt: what was agreed to, when, and whether it still holds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.file_dialogs import ask_to_save, dated_name
from ui.languages import LANGUAGES
from ui.saving import save_text
from ui.widgets import make_button, make_label, named, page_column, set_text
from verification.domain import source_document
from verification.services.phone import ConsentReceipt

#: Digits of a fingerprint that a person compares.
_FINGERPRINT = 16


class ReceiptPage(QWidget):
    """Shows a :class:`ConsentReceipt`; saves it as a file."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = make_label("heading")
        self._text = make_label("small", "receiptLabel")
        self._message = make_label("notice", "receiptMessageLabel")
        self._message.hide()
        self._save = make_button("receiptSaveButton")
        self.back = make_button("receiptBackButton", "primary")
        self._receipt: ConsentReceipt | None = None
        inner = named(QWidget(), "receiptPage")
        form = QVBoxLayout(inner)
        form.setContentsMargins(0, 0, 0, 0)
        form.addWidget(self._text)
        form.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        column = page_column(self)
        column.addWidget(self._heading)
        column.addWidget(scroll, 1)
        column.addWidget(self._message)
        ends = QHBoxLayout()
        ends.addWidget(self._save, 1)
        ends.addWidget(self.back, 1)
        column.addLayout(ends)
        self._save.clicked.connect(self._ask_and_save)
        self.retranslate()

    def show_receipt(self, receipt: ConsentReceipt) -> None:
        """Show this one."""
        self._receipt = receipt
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
        self._heading.setText(self.tr("Consent receipt"))
        set_text(self._save, self.tr("Save"))
        set_text(self.back, self.tr("Back to the app"))
        receipt = self._receipt
        if receipt is None:
            return
        translate = QCoreApplication.translate
        locale = QLocale()
        moment = QLocale.FormatType.ShortFormat

        def local(time: object) -> str:
            return locale.toString(time.astimezone().replace(tzinfo=None), moment)  # type: ignore[attr-defined]

        withdrawn = (
            local(receipt.withdrawn_at)
            if receipt.withdrawn_at
            else self.tr("no; you can, in this app, at any time")
        )
        sentence = translate("Document", source_document.CONSENT)
        language = LANGUAGES.get(receipt.language, receipt.language)
        fingerprint = f"SHA-256 {receipt.text_sha256[:_FINGERPRINT]}…"
        lines = (
            (self.tr("You agreed on"), local(receipt.agreed_at)),
            (self.tr("To"), sentence),
            (
                self.tr("Wording"),
                f"{receipt.text_version}, {language}, {fingerprint}",
            ),
            (self.tr("Recipient"), "JD Cloud"),
            (self.tr("Purpose"), translate("Document", source_document.PURPOSE)),
            (self.tr("What was read"), self.tr("real name, identity number")),
            (self.tr("JD Cloud account"), receipt.requester),
            (self.tr("Kiosk, reference"), f"{receipt.station}, {receipt.reference}"),
            (self.tr("Withdrawn"), withdrawn),
        )
        rows = "".join(
            f"<p style='margin:0 0 6px 0'>{name}<br><b>{value}</b></p>" for name, value in lines
        )
        self._text.setText(rows)
