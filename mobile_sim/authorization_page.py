"""The page that asks: who wants what, the code to compare, the consent, Decline and OK."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mobile_sim.wording import out_of_service, person_name
from ui.translation import current_language
from ui.widgets import make_button, make_label, named, page_column, set_text
from verification.domain import source_document
from verification.domain.accounts import JdAccount
from verification.domain.masking import mask_identity_number, mask_name
from verification.services.phone import Authorization, Consent
from verification.store.database import Fault


class AuthorizationPage(QWidget):
    """Who asks, what for, what is read and what follows; the consent; Decline and OK."""

    answered = Signal(object)  # Consent, or None for an unticked box
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heading = make_label("heading")
        self._compare = make_label("small", "compareLabel")
        self._match_code = make_label("", "phoneMatchCodeLabel")
        self._names = [make_label("small") for _ in range(4)]
        self._values = [make_label("value") for _ in range(4)]
        self._caution = make_label("small", "cautionLabel")
        self.consent = named(QCheckBox(), "consentCheckBox")
        self._sentence = make_label("", "consentTextLabel")
        self._sentence.setBuddy(self.consent)
        self._sentence.installEventFilter(self)
        self.decline = make_button("declineButton")
        self.ok = make_button("okButton", "primary")
        self.notice = make_label("notice", "authorizationNoticeLabel")
        self._shown: tuple[Authorization, JdAccount] | None = None
        self._language = "en"

        facts = QWidget()
        form = QVBoxLayout(facts)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(2)
        form.addWidget(self._compare)
        form.addWidget(self._match_code)
        form.addWidget(self._caution)
        form.addSpacing(8)
        for name, value in zip(self._names, self._values, strict=True):
            form.addWidget(name)
            form.addWidget(value)
            form.addSpacing(6)
        form.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(facts)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = page_column(self)
        column.addWidget(self._heading)
        column.addWidget(scroll, 1)
        column.addWidget(self.notice)
        consent_row = QHBoxLayout()
        consent_row.addWidget(self.consent, 0, Qt.AlignmentFlag.AlignTop)
        consent_row.addWidget(self._sentence, 1)
        column.addLayout(consent_row)
        buttons = QHBoxLayout()
        buttons.addWidget(self.decline, 1)
        buttons.addWidget(self.ok, 1)
        column.addLayout(buttons)
        self.consent.toggled.connect(self.ok.setEnabled)
        self.ok.clicked.connect(self._answer)
        self.decline.clicked.connect(self.declined)
        self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the sentence beside the box tick it, too."""
        if watched is self._sentence and event.type() is QEvent.Type.MouseButtonPress:
            self.consent.toggle()
        return super().eventFilter(watched, event)

    def show_authorization(self, authorization: Authorization, account: JdAccount) -> None:
        """Ask about this one. The box is always empty at first."""
        self._shown = authorization, account
        self.consent.setChecked(False)
        self.ok.setEnabled(False)
        self.notice.hide()
        self.retranslate()

    def show_trouble(self, fault: Fault) -> None:
        """Say that the tap was not saved; it can be tapped again."""
        self.notice.setText(out_of_service(fault))
        self.notice.show()

    def _answer(self) -> None:
        self.notice.hide()
        ticked = self.consent.isChecked()
        self.answered.emit(Consent(self._sentence.text(), self._language) if ticked else None)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._language = current_language()
        self._heading.setText(self.tr("Authorization"))
        requester = station = person = code = ""
        if self._shown:
            authorization, account = self._shown
            requester, station = authorization.requester, authorization.station
            code = f"{authorization.match_code[:2]} {authorization.match_code[2:]}"
            number = mask_identity_number(account.identity_number)
            person = f"{mask_name(person_name(account))}\n{number}"
        rows = (
            (self.tr("Requested by JD Cloud account"), requester),
            (self.tr("Purpose"), self.tr("Individual real-name verification")),
            (self.tr("What will be read: real name, identity number"), person),
            (
                self.tr("What follows"),
                self.tr("Your JD account can verify no other JD Cloud account."),
            ),
        )
        for name, value, (name_text, value_text) in zip(
            self._names, self._values, rows, strict=True
        ):
            name.setText(name_text)
            value.setText(value_text)
        self._compare.setText(
            self.tr("Compare: the kiosk '%1' in front of you shows").replace("%1", station)
        )
        self._match_code.setText(code)
        self._caution.setText(
            self.tr("If it shows another code or name, or if you did not start this, decline.")
        )
        sentence = QCoreApplication.translate("Document", source_document.CONSENT)
        self._sentence.setText(sentence)
        self.consent.setAccessibleName(sentence)
        # Another language is another sentence: what was ticked before is not consent to it.
        self.consent.setChecked(False)
        set_text(self.decline, self.tr("Decline"))
        set_text(self.ok, self.tr("OK"))
