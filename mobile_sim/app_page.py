"""An app of the phone: its first page, Me, Settings, Account and security, above the tabs."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mobile_sim.account_pages import MePage, SecurityPage, SettingsPage
from mobile_sim.app_pages import AppHome, FinanceHome, JdHome
from mobile_sim.buttons import PictureButton, only_says
from mobile_sim.parts import PhonePage, TabBar
from ui.restyling import restyle
from ui.spoken import sentences
from ui.widgets import set_text
from verification.domain.accounts import JdAccount
from verification.domain.phone_app import PhoneApp
from verification.services.phone import ConsentReceipt


class Section(IntEnum):
    """Where in the app one is; each but the first is reached from the one before."""

    HOME = 0
    ME = 1
    SETTINGS = 2
    SECURITY = 3


#: The buttons that lead from one section to the next.
_ONWARD = {
    Section.SETTINGS: "settingsButton",
    Section.SECURITY: "accountSecurityButton",
}


class AppPage(PhonePage):
    """Both apps, one at a time; they share Me and what is behind it."""

    not_simulated = Signal()
    section_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("appPage")
        self.app = PhoneApp.JD
        self.section = Section.HOME
        self.scan = PictureButton("scanButton", "scan", "scan", 26, above=True)
        self._finance = FinanceHome()
        self.homes: dict[PhoneApp, AppHome] = {
            PhoneApp.JD: JdHome(),
            PhoneApp.FINANCE: self._finance,
        }
        self._me, self._settings = MePage(), SettingsPage()
        self.security = SecurityPage()
        self._stack = QStackedWidget()
        self._pages: tuple[AppHome | MePage | SettingsPage | SecurityPage, ...] = (
            *self.homes.values(),
            self._me,
            self._settings,
            self.security,
        )
        for page in self._pages:
            self._stack.addWidget(page)
            page.not_simulated.connect(self.not_simulated)
        self._tabs = {
            PhoneApp.JD: TabBar(
                PhoneApp.JD,
                (
                    ("jdHomeTab", "house"),
                    ("jdCategoriesTab", "grid"),
                    ("jdCartTab", "cart"),
                    ("jdMeTab", "person"),
                ),
            ),
            PhoneApp.FINANCE: TabBar(
                PhoneApp.FINANCE,
                (
                    ("financeHomeTab", "house"),
                    ("financeWealthTab", "yuan"),
                    ("financeBenefitsTab", "ticket"),
                    ("financeMeTab", "person"),
                ),
            ),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        for tabs in self._tabs.values():
            home, one, other, me = tabs.buttons
            home.clicked.connect(lambda: self.open(Section.HOME))
            me.clicked.connect(lambda: self.open(Section.ME))
            only_says(one, other, say=self.not_simulated.emit)
            column.addWidget(tabs)
        self._me.settings.clicked.connect(lambda: self.open(Section.SETTINGS))
        self._settings.back.clicked.connect(lambda: self.open(Section.ME))
        self._settings.security.clicked.connect(lambda: self.open(Section.SECURITY))
        self._finance.real_name.clicked.connect(lambda: self.open(Section.SECURITY))
        self.security.back.clicked.connect(lambda: self.open(Section.SETTINGS))
        self.retranslate()
        self.open_app(PhoneApp.JD)

    def open_app(self, app: PhoneApp) -> None:
        """Open an app's first page."""
        self.app = app
        self.homes[app].put_scan(self.scan)
        self.scan.setProperty("app", str(app))
        restyle(self.scan)
        for one, tabs in self._tabs.items():
            tabs.setVisible(one is app)
        self.open(Section.HOME)

    def open(self, section: Section) -> None:
        """Show a section of the app."""
        self.section = section
        page: QWidget
        match section:
            case Section.HOME:
                page = self.homes[self.app]
            case Section.ME:
                self._me.show_app(self.app)
                page = self._me
            case Section.SETTINGS:
                page = self._settings
            case Section.SECURITY:
                page = self.security
        self._stack.setCurrentWidget(page)
        self.bright = section is not Section.HOME
        self._tabs[self.app].light(0 if section is Section.HOME else 3)
        self.section_changed.emit()

    def show_account(self, account: JdAccount | None) -> None:
        """Show who is signed in."""
        self._me.show_account(account)
        self._finance.show_account(account)
        self.security.show_account(account, self.app)

    def show_receipt(self, receipt: ConsentReceipt) -> None:
        """Say who may read the real name."""
        self.security.show_receipt(receipt)

    def section_of(self, name: str) -> Section | None:
        """Return where the button of that name is; None if the app does not offer it now."""
        match name:
            case "scanButton":
                return Section.HOME
            case "settingsButton":
                return Section.ME
            case "accountSecurityButton":
                return Section.SETTINGS
            case "withdrawButton" if self.security.offers_withdrawal:
                return Section.SECURITY
            case "verifyRealNameButton" if not self.security.verify.isHidden():
                return Section.SECURITY
        if name == f"{self.app}BannerScanButton":
            return Section.HOME
        return None

    def way_to(self, section: Section, since: Section) -> list[str]:
        """Return the buttons that lead from one section to another."""
        home, *_, me = (button.objectName() for button in self._tabs[self.app].buttons)
        if section is since:
            return []
        if section is Section.HOME:
            return [home]
        way = []
        if since is Section.HOME or since > section:
            way, since = [me], Section.ME
        return [*way, *(_ONWARD[Section(one)] for one in range(since + 1, section + 1))]

    def spoken(self) -> str:
        """Return what is said aloud when the page appears."""
        match self.section:
            case Section.HOME:
                name = self.tr("JD") if self.app is PhoneApp.JD else self.tr("JD Finance")
                return sentences(name, self.homes[self.app].banner.question())
            case Section.ME:
                return self._tabs[self.app].buttons[3].text()
            case Section.SETTINGS:
                return self._settings.title.text()
            case Section.SECURITY:
                return self.security.spoken()

    def first_focus(self) -> QWidget | None:
        """Return what has the focus when the page appears."""
        match self.section:
            case Section.HOME:
                return self.scan
            case Section.ME:
                return self._me.settings
            case Section.SETTINGS:
                return self._settings.security
            case Section.SECURITY:
                return self.security.first_focus()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        set_text(self.scan, self.tr("Scan"))
        self._tabs[PhoneApp.JD].show_texts(
            self.tr("Home"), self.tr("Categories"), self.tr("Cart"), self.tr("Me")
        )
        self._tabs[PhoneApp.FINANCE].show_texts(
            self.tr("Home"), self.tr("Wealth"), self.tr("Benefits"), self.tr("Me")
        )
        for page in self._pages:
            page.retranslate()
