"""Me, Settings, Account and security: where a JD account's real name is, and can be verified."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mobile_sim.buttons import RowButton, only_says
from mobile_sim.parts import Fact, TitledPage, card, line
from mobile_sim.pictures import Picture
from mobile_sim.wording import person_name
from ui.phone_theme import PHONE, STATUS_BAR
from ui.restyling import restyle
from ui.spoken import sentences
from ui.widgets import ScrollingPage, make_button, make_label, set_text
from verification.domain.accounts import JdAccount, RealNameSource
from verification.domain.local_time import local
from verification.domain.masking import mask_identity_number, mask_name
from verification.domain.phone_app import PhoneApp
from verification.domain.placeholders import fill
from verification.domain.tone import Tone
from verification.services.phone import ConsentReceipt

_FACE = 56


class _Person(QFrame):
    """Who is signed in."""

    def __init__(self) -> None:
        super().__init__()
        self._face = QLabel()
        self._face.setFixedSize(_FACE, _FACE)
        self._face.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._face.setProperty("role", "face")
        self.login = make_label("heading")
        self.detail = make_label("small")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.login)
        words.addWidget(self.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._face, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_person(self, account: JdAccount | None, detail: str) -> None:
        """Show the account's name, and a line below it."""
        self._face.setText(account.real_name[:1] if account else "")
        self.login.setText(account.login_name if account else "")
        self.detail.setText(detail)


#: Rows that the shop alone has, and JD Finance alone.
_SHOPS, _FINANCES = frozenset({"orders", "addresses"}), frozenset({"cards", "bills"})


class MePage(QWidget):
    """Me: who is signed in, the way to the settings, and what the app has there."""

    not_simulated = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._person = _Person()
        self._account: JdAccount | None = None
        self.settings = RowButton("settingsButton", "gear")
        self._rows = {
            name: RowButton(f"meRow_{name}", picture)
            for name, picture in (
                ("orders", "bag"),
                ("cards", "card"),
                ("bills", "yuan"),
                ("coupons", "ticket"),
                ("addresses", "pin"),
                ("help", "info"),
            )
        }
        self._lines = {name: line() for name in self._rows}
        only_says(*self._rows.values(), say=self.not_simulated.emit)
        head = QVBoxLayout()
        head.addWidget(self._person)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        rows.addWidget(self.settings)
        for name, row in self._rows.items():
            rows.addWidget(self._lines[name])
            rows.addWidget(row)
        inner = QWidget()
        inner.setObjectName("meContents")
        contents = QVBoxLayout(inner)
        contents.setContentsMargins(12, STATUS_BAR + 12, 12, 12)
        contents.setSpacing(12)
        contents.addWidget(card(head))
        contents.addWidget(card(rows, padding=(16, 4, 16, 4)))
        contents.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ScrollingPage(inner))
        self.show_app(PhoneApp.JD)
        self.retranslate()

    def show_app(self, app: PhoneApp) -> None:
        """Show what this app has there."""
        others = _SHOPS if app is PhoneApp.FINANCE else _FINANCES
        for name, row in self._rows.items():
            row.setVisible(name not in others)
            self._lines[name].setVisible(name not in others)

    def show_account(self, account: JdAccount | None) -> None:
        """Show who is signed in."""
        self._account = account
        self._person.show_person(account, mask_name(person_name(account)) if account else "")

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.settings.show_row(self.tr("Settings"))
        texts = (
            self.tr("Orders"),
            self.tr("Bank cards"),
            self.tr("Bills"),
            self.tr("Coupons"),
            self.tr("Addresses"),
            self.tr("Help"),
        )
        for row, text in zip(self._rows.values(), texts, strict=True):
            row.show_row(text)
        self.show_account(self._account)


class SettingsPage(TitledPage):
    """Settings: the way to account and security, and rows that lead nowhere."""

    not_simulated = Signal()

    def __init__(self) -> None:
        super().__init__("settingsPhonePage", "settingsBackButton")
        self.layout().setContentsMargins(0, 0, 0, 0)  # type: ignore[union-attr]
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.security = RowButton("accountSecurityButton", "shield")
        self._rows = [
            RowButton(f"settingsRow_{name}", picture)
            for name, picture in (("messages", "bell"), ("privacy", "lock"), ("about", "info"))
        ]
        only_says(*self._rows, say=self.not_simulated.emit)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        rows.addWidget(self.security)
        for row in self._rows:
            rows.addWidget(line())
            rows.addWidget(row)
        self.contents.setContentsMargins(12, 12, 12, 12)
        self.contents.addWidget(card(rows, padding=(16, 4, 16, 4)))
        self.contents.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.show_title(self.tr("Settings"), self.tr("Back"))
        self.security.show_row(self.tr("Account and security"))
        texts = (self.tr("Messages"), self.tr("Privacy"), self.tr("About"))
        for row, text in zip(self._rows, texts, strict=True):
            row.show_row(text)


class SecurityPage(TitledPage):
    """Account and security: the real name, who may read it, and the account's other rows."""

    not_simulated = Signal()

    def __init__(self) -> None:
        super().__init__("accountSecurityPage", "securityBackButton")
        self.layout().setContentsMargins(0, 0, 0, 0)  # type: ignore[union-attr]
        self.foot.setContentsMargins(0, 0, 0, 0)
        self._account: JdAccount | None = None
        self._receipt: ConsentReceipt | None = None
        self._app = PhoneApp.JD
        self._person = _Person()
        self._mark = Picture(Tone.GOOD, 40)
        self._state = make_label("heading", "realNameStateLabel")
        self._where = make_label("small", "realNameWhereLabel")
        self._name, self._number = Fact(), Fact()
        self.verify = make_button("verifyRealNameButton", "primary")
        self._readers = make_label("heading")
        self._nobody = make_label("small")
        self._reader = make_label("strong")
        self._agreed = make_label("small")
        self.withdraw = make_button("withdrawButton")
        self._rows = [
            RowButton(f"securityRow_{name}", picture)
            for name, picture in (("phone", "phone"), ("password", "lock"), ("devices", "scan"))
        ]
        only_says(*self._rows, say=self.not_simulated.emit)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.addWidget(self._person)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._state)
        words.addWidget(self._where)
        state = QHBoxLayout()
        state.setSpacing(12)
        state.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        state.addLayout(words, 1)
        name = QVBoxLayout()
        name.setSpacing(6)
        name.addLayout(state)
        for widget in (self._name, self._number, self.verify):
            name.addWidget(widget)
        reader_words = QVBoxLayout()
        reader_words.setSpacing(2)
        reader_words.addWidget(self._reader)
        reader_words.addWidget(self._agreed)
        self._cloud = Picture("jd-cloud", 44)
        reader = QHBoxLayout()
        reader.setSpacing(12)
        reader.addWidget(self._cloud, 0, Qt.AlignmentFlag.AlignTop)
        reader.addLayout(reader_words, 1)
        readers = QVBoxLayout()
        readers.setSpacing(10)
        readers.addWidget(self._readers)
        readers.addWidget(self._nobody)
        readers.addLayout(reader)
        readers.addWidget(self.withdraw)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for index, row in enumerate(self._rows):
            if index:
                rows.addWidget(line())
            rows.addWidget(row)
        self.contents.setContentsMargins(12, 12, 12, 12)
        for layout in (head, name, readers):
            self.contents.addWidget(card(layout))
        self.contents.addWidget(card(rows, padding=(16, 4, 16, 4)))
        self.contents.addStretch(1)

    def show_account(self, account: JdAccount | None, app: PhoneApp) -> None:
        """Show the real name of who is signed in, as this app knows it."""
        if (
            account is None
            or self._account is None
            or account.account_id != self._account.account_id
        ):
            self._receipt = None
        self._account, self._app = account, app
        self.verify.setProperty("app", str(app))
        restyle(self.verify)
        self._show()

    def show_receipt(self, receipt: ConsentReceipt) -> None:
        """Say which JD Cloud account may read, and since when."""
        self._receipt = receipt
        self._show()

    def _show(self) -> None:
        account = self._account
        self._person.show_person(account, self.tr("Me → Settings → Account and security"))
        source = account.real_name_source if account else None
        bound = bool(account and account.bound_cloud_account_ids)
        self._mark.show_picture(Tone.GOOD if source else Tone.LATE)
        self._state.setText(
            self.tr("Real name: verified") if source else self.tr("Real name: not verified")
        )
        match source:
            case RealNameSource.JD_MALL:
                where = self.tr("In JD Mall")
            case RealNameSource.JD_FINANCE:
                where = self.tr("In JD Finance")
            case None:
                where = self.tr("JD Cloud cannot verify you before this is done.")
        self._where.setText(where)
        name = mask_name(person_name(account)) if account and source else ""
        number = mask_identity_number(account.identity_number) if account and source else ""
        self._name.show_fact(self.tr("Real name"), name)
        self._number.show_fact(self.tr("ID number"), number)
        self.verify.setVisible(source is None and account is not None)
        self._readers.setText(self.tr("Who may read my real name"))
        self._nobody.setVisible(not bound)
        self._nobody.setText(self.tr("No JD Cloud account"))
        for widget in (self._reader, self._cloud, self.withdraw, self._agreed):
            widget.setVisible(bound)
        receipt = self._receipt if self._receipt and not self._receipt.withdrawn_at else None
        self._reader.setText(
            fill(self.tr("JD Cloud · %1"), receipt.requester) if receipt else self.tr("JD Cloud")
        )
        day = f"{local(receipt.agreed_at):%Y-%m-%d}" if receipt else ""
        self._agreed.setText(fill(self.tr("Agreed on %1"), day) if day else "")
        self._agreed.setVisible(bool(day) and bound)

    @property
    def offers_withdrawal(self) -> bool:
        """Whether there is a consent to be taken back."""
        return bool(self._account and self._account.bound_cloud_account_ids)

    def spoken(self) -> str:
        """Return what is said aloud when the page appears."""
        return sentences(self.title.text(), self._state.text(), self._where.text())

    def first_focus(self) -> QWidget | None:
        """Return the next sensible act."""
        return self.back if self.verify.isHidden() else self.verify

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.show_title(self.tr("Account and security"), self.tr("Back"))
        set_text(self.verify, self.tr("Verify my real name"))
        set_text(self.withdraw, self.tr("Withdraw consent"))
        phone, password, devices = self._rows
        phone.show_row(self.tr("Phone number"), "1**********7")
        password.show_row(self.tr("Password"), self.tr("Set"))
        devices.show_row(self.tr("Devices"), self.tr("This phone"))
        self._show()


class RealNamePage(TitledPage):
    """Verifying the real name in the JD app: in the simulation, with one tap."""

    def __init__(self) -> None:
        super().__init__("realNamePage", "realNameBackButton")
        self._account: JdAccount | None = None
        self._intro = make_label("heading")
        self._name, self._number = Fact(), Fact()
        self._how = make_label("soft")
        self.notice = make_label("notice", "realNameNoticeLabel")
        self.notice.hide()
        self.confirm = make_button("confirmRealNameButton", "primary")
        facts = QVBoxLayout()
        facts.setSpacing(4)
        for widget in (self._intro, self._name, self._number):
            facts.addWidget(widget)
        self.contents.setContentsMargins(12, 12, 12, 12)
        self.contents.addWidget(card(facts))
        note = QHBoxLayout()
        note.setSpacing(10)
        note.setContentsMargins(8, 0, 8, 0)
        note.addWidget(Picture("info", 20, colour=PHONE.soft), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(self._how, 1)
        self.contents.addLayout(note)
        self.contents.addStretch(1)
        self.foot.addWidget(self.notice)
        self.foot.addWidget(self.confirm)
        self.retranslate()

    def show_account(self, account: JdAccount | None, app: PhoneApp) -> None:
        """Ask about this person, in this app."""
        self._account = account
        self.confirm.setProperty("app", str(app))
        restyle(self.confirm)
        self.notice.hide()
        self.retranslate()

    def spoken(self) -> str:
        """Return what is said aloud when the page appears."""
        return sentences(self.title.text(), self._how.text())

    def first_focus(self) -> QWidget | None:
        """Return the next sensible act."""
        return self.confirm

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.show_title(self.tr("Real-name verification"), self.tr("Back"))
        account = self._account
        self._intro.setText(self.tr("Is this you?"))
        self._name.show_fact(
            self.tr("Real name"), mask_name(person_name(account)) if account else ""
        )
        self._number.show_fact(
            self.tr("ID number"), mask_identity_number(account.identity_number) if account else ""
        )
        self._how.setText(
            self.tr(
                "The real app reads your identity card and your face. In the simulation one tap "
                "does it; no real person is involved."
            )
        )
        set_text(self.confirm, self.tr("Verify my real name"))
