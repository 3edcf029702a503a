"""Looks up the account that a visitor has typed, for them to confirm."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.view import Notice
from ui.background_work import Run
from verification.domain.accounts import CloudAccount
from verification.services.kiosk import KioskService


class AccountCheck(QObject):
    """One visitor's account, as far as it was looked up; a refusal comes through *run*."""

    found = Signal(str)  # the account's login name; it can be verified
    noticed = Signal(object)  # Notice: why not

    def __init__(
        self,
        service: KioskService,
        run: Run,
    ) -> None:
        super().__init__()
        self._service = service
        self._run = run
        self._asked = object()

    def look_up(self, typed: str) -> None:
        """The visitor has typed an account and wants to go on."""
        login_name = typed.strip()
        self._asked = asked = object()
        if not login_name:
            self.noticed.emit(Notice.NO_ACCOUNT)
            return
        self.noticed.emit(Notice.NONE)

        def show(account: CloudAccount) -> None:
            if asked is not self._asked:
                return
            if account.verified:
                self.noticed.emit(Notice.ALREADY_VERIFIED)
            else:
                self.found.emit(account.login_name)

        self._run(lambda: self._service.find_account(login_name), show)

    def forget(self) -> None:
        """The visitor has left: a pending answer is discarded."""
        self._asked = object()
