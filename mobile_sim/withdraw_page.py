"""What a withdrawal of consent does, asked once more before it is done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mobile_sim.parts import TitledPage, card
from ui.spoken import sentences
from ui.widgets import make_button, make_label, set_text
from verification.services.phone_words import withdrawal_words


class WithdrawPage(TitledPage):
    """Asks, and opens on keeping the consent."""

    def __init__(self) -> None:
        super().__init__("withdrawPage", "withdrawBackButton")
        self._text = make_label("", "withdrawTextLabel")
        self.withdraw = make_button("confirmWithdrawButton", "dark")
        self.keep = make_button("keepConsentButton", "dark")
        words = QVBoxLayout()
        words.addWidget(self._text)
        self.contents.setContentsMargins(12, 12, 12, 12)
        self.contents.addWidget(card(words))
        self.contents.addStretch(1)
        self.foot.addWidget(self.withdraw)
        self.foot.addWidget(self.keep)
        self.back.clicked.connect(self.keep.click)
        self.retranslate()

    def spoken(self) -> str:
        """Return what is said aloud when the page appears."""
        return sentences(self.title.text(), self._text.text())

    def first_focus(self) -> QWidget | None:
        """Return what changes nothing."""
        return self.keep

    def retranslate(self) -> None:
        """Set every text in the present language."""
        words = withdrawal_words(QCoreApplication.translate)
        self.show_title(words.heading, self.tr("Back"))
        self._text.setText(words.text)
        set_text(self.withdraw, words.heading)
        set_text(self.keep, words.keep)
