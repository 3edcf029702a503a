"""The first screen: real-name verification, the choice of the account and of the method."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.view import Notice, notice_text
from kiosk.widgets.account_entry import AccountEntry
from kiosk.widgets.help_call import HelpCall, HelpState
from ui.theme import set_look
from ui.widgets import WrappingTabBar, make_button, make_card, make_label, named, set_text, stand
from verification.domain import source_document
from verification.domain.accounts import CloudAccount


class StartPage(QWidget):
    """Emits :attr:`confirm_requested` with what was typed, then :attr:`start_requested`.

    The latter carries the login name of the account that was found, shown and confirmed.
    """

    confirm_requested = Signal(str)
    start_requested = Signal(str)
    help_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice = Notice.NONE
        self._wait = timedelta()
        self._tabs = named(WrappingTabBar(), "verificationTabs")
        self._tabs.addTab("")
        self._tabs.addTab("")
        self._account = AccountEntry()
        self._method = make_label("soft")
        self._start = make_button("startVerificationButton", "primary")
        self._start.setDefault(True)
        self._start.setEnabled(False)
        self._message = make_label("notice", "accountMessageLabel")
        self._message.setProperty("look", "calm")
        self._help = HelpCall("startHelp")
        self._help.hide()
        self._help.requested.connect(self.help_requested)
        self._steps_heading = make_label("heading")
        self._steps = [make_label() for _ in range(3)]
        self._enterprise_heading = make_label("heading")
        self._enterprise = make_label("soft", "enterpriseLabel")

        pages = QStackedWidget()
        pages.addWidget(self._individual())
        pages.addWidget(self._card(self._enterprise_heading, self._enterprise))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._tabs)
        layout.addWidget(pages, 1)

        self._tabs.currentChanged.connect(pages.setCurrentIndex)
        self._start.clicked.connect(lambda: self.start_requested.emit(self._account.found))
        self._account.confirm_requested.connect(self.confirm_requested)
        self._account.found_changed.connect(self._show_whether_found)
        self.show_notice(Notice.NONE)

    def _individual(self) -> QWidget:
        form = self._card(
            self._account,
            self._message,
            self._help,
            self._method,
            self._start,
        )
        guide = self._card(self._steps_heading, *self._steps)
        page = QWidget()
        self._row = row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(form, 3)
        row.addWidget(guide, 2)
        return page

    @staticmethod
    def _card(*widgets: QWidget) -> QFrame:
        card = make_card()
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 22, 24, 22)
        column.setSpacing(12)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        return card

    def show_accounts(self, accounts: tuple[CloudAccount, ...]) -> None:
        """Offer these accounts; what the visitor typed stays."""
        self._account.offer(accounts)

    def show_found(self, login_name: str) -> str:
        """Show the account that was found, and let it be verified; return what is said."""
        self._account.show_found(login_name)
        self._start.setFocus()
        return self._account.text()

    def _show_whether_found(self, found: bool) -> None:
        self._start.setEnabled(found)
        self.retranslate()

    def set_narrow(self, narrow: bool) -> None:
        """Put the guide below the form, or beside it."""
        stand(self._row, narrow=narrow)

    def show_help(self, state: HelpState) -> None:
        """Show the outcome of a call for help."""
        self._help.show_state(state)

    def notice_text(self) -> str:
        """Return what is in the way, in words."""
        return self._message.text()

    def show_notice(self, notice: Notice, wait: timedelta = timedelta()) -> bool:
        """Say what is in the way, or nothing; *wait* is for how long, if it goes by itself.

        Returns whether it is something new.
        """
        news = notice is not self._notice
        self._notice, self._wait = notice, wait
        self._message.setText(notice_text(notice, wait))
        self._message.setVisible(notice is not Notice.NONE)
        set_look(self._message, "good" if notice is Notice.ALREADY_VERIFIED else "calm")
        self._help.setVisible(notice is not Notice.NONE)
        return news

    def clear(self) -> None:
        """Forget the last visitor."""
        self._account.clear()
        self._tabs.setCurrentIndex(0)

    def typed(self) -> str:
        """Return what the visitor has typed or picked."""
        return self._account.typed()

    def has_been_used(self) -> bool:
        """Whether a visitor has left something here."""
        return bool(
            self._account.typed() or self._notice is not Notice.NONE or self._tabs.currentIndex()
        )

    def focus_account(self) -> None:
        """Let the visitor type at once."""
        self._account.focus()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._help.retranslate()
        self._tabs.set_texts(self.tr("Individual Verification"), self.tr("Enterprise Verification"))
        self._tabs.setAccessibleName(self.tr("Kind of verification"))
        self._account.retranslate()
        self._method.setText(
            self.tr("How would you like to verify?")
            if self._account.found
            else self.tr("How to verify: confirm your account first.")
        )
        method = QCoreApplication.translate("Document", source_document.VERIFICATION_METHOD)
        set_text(self._start, method)
        self._steps_heading.setText(self.tr("How it works"))
        texts = (
            self.tr("1.  Scan the QR code with the JD or JD Finance app."),
            self.tr("2.  Read the page on your phone, tick the consent and tap OK."),
            self.tr("3.  Wait for the result on this screen. It takes about a minute."),
        )
        for label, text in zip(self._steps, texts, strict=True):
            label.setText(text)
        self._enterprise_heading.setText(self.tr("Enterprise Verification"))
        self._enterprise.setText(
            self.tr(
                "Enterprises cannot be verified at this kiosk. Please sign in to the JD Cloud "
                "console on a computer, or ask the staff at the desk: they are glad to help."
            )
        )
        self.show_notice(self._notice, self._wait)
