"""Joins the phone's pages to the camera and the service: intents go in, pages come out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from mobile_sim.camera import Aim, take_picture
from mobile_sim.scanner import Reading, ScanProblem, read
from mobile_sim.wording import refusal_message, result_message
from resources.background import BackgroundWork
from verification.domain import JdAccount, Refused, Scanner
from verification.payload import DamagedCode, NotOurCode
from verification.phone_service import Authorization, Consent, PhoneService
from verification.store.change_feed import SqliteChangeFeed
from verification.store.database import Database, DatabaseUnavailable

#: Milliseconds between two pictures while the viewfinder is open.
_FRAME = 250


class PhonePresenter(QObject):
    """One phone: the app that is open, the account signed in, and the page shown."""

    accounts_changed = Signal(object)  # tuple[JdAccount, ...]
    home_shown = Signal()
    viewfinder_shown = Signal(object)  # QImage
    problem_shown = Signal(object)  # ScanProblem
    authorization_shown = Signal(object, object)  # Authorization, JdAccount
    result_shown = Signal(object)  # Callable[[], Message], asked again on a switch of language
    trouble_shown = Signal()  # the database cannot be reached; the page stays
    _stored_change = Signal()

    def __init__(self, service: PhoneService, database: Database, device_id: str) -> None:
        super().__init__()
        self._service = service
        self._device_id = device_id
        self._accounts: tuple[JdAccount, ...] = ()
        self._account: JdAccount | None = None
        self._authorization: Authorization | None = None
        self._aim = Aim.KIOSK
        self._scanning = False
        self._busy = False
        self._work = BackgroundWork(self)
        self._feed = SqliteChangeFeed(database.path, self._stored_change.emit)
        self._stored_change.connect(self._read_again)
        self._camera = QTimer(self)
        self._camera.setInterval(_FRAME)
        self._camera.timeout.connect(self._take_frame)

    def open(self) -> None:
        """Load the accounts and watch the database."""
        self._load_accounts()
        self._feed.start()

    def choose_account(self, account_id: int) -> None:
        """Another JD account signs in."""
        self._account = next((a for a in self._accounts if a.account_id == account_id), None)

    def scan(self) -> None:
        """Open the viewfinder; it looks until it has read a code or is closed."""
        self._scanning = True
        self._camera.start()
        self._take_frame()

    def aim(self, aim: Aim) -> None:
        """Point the camera elsewhere."""
        self._aim = aim

    def read_picture(self, image: QImage) -> None:
        """Read a picture that was opened, dropped or pasted, instead of the camera's."""
        self._camera.stop()
        self._scanning = True
        self.viewfinder_shown.emit(image)
        self._read(image)

    def leave(self) -> None:
        """Back to the app's first page."""
        self._camera.stop()
        self._scanning = False
        self._authorization = None
        self.home_shown.emit()
        self._load_accounts()

    def authorize(self, consent: Consent | None) -> None:
        """The person tapped OK; *consent* is the sentence shown if its box was ticked."""
        self._answer(lambda one, scanner: self._service.authorize(one, scanner, consent))

    def decline(self) -> None:
        """The person tapped Decline."""
        self._answer(self._service.decline)

    def close(self) -> None:
        """Stop; the window is closing."""
        self._camera.stop()
        self._feed.close()
        self._work.close()

    # -- camera -----------------------------------------------------------------------------

    def _take_frame(self) -> None:
        if self._busy:
            return
        image = take_picture(self._aim)
        self.viewfinder_shown.emit(image)
        self._read(image)

    def _read(self, image: QImage) -> None:
        self._busy = True
        self._run(lambda: read(image), self._have_read)

    def _have_read(self, reading: Reading) -> None:
        self._busy = False
        if not self._scanning:
            return
        if reading.problem is not None:
            self.problem_shown.emit(reading.problem)
            return
        scanner = self._scanner()
        if scanner is None:
            return
        self._busy = True
        self._run(lambda: self._service.scan(reading.text, scanner), self._have_scanned)

    def _have_scanned(self, authorization: Authorization) -> None:
        self._busy = False
        self._camera.stop()
        self._scanning = False
        self._show(authorization)

    # -- session ----------------------------------------------------------------------------

    def _scanner(self) -> Scanner | None:
        if self._account is None:
            return None
        return Scanner(self._device_id, self._account.account_id)

    def _answer(self, tap: Callable[[str, Scanner], Authorization]) -> None:
        scanner, authorization = self._scanner(), self._authorization
        if scanner is not None and authorization is not None:
            self._run(lambda: tap(authorization.authorization_id, scanner), self._show)

    def _show(self, authorization: Authorization) -> None:
        result = authorization.result
        if result is None:
            self._authorization = authorization
            self.authorization_shown.emit(authorization, self._account)
        else:
            self._authorization = None
            self.result_shown.emit(lambda: result_message(result))

    def _read_again(self) -> None:
        if self._authorization is None:
            if not self._accounts:
                self._load_accounts()
            return
        authorization_id = self._authorization.authorization_id

        def show_end(now: Authorization) -> None:
            open_one = self._authorization
            if open_one and open_one.authorization_id == now.authorization_id and now.result:
                self._show(now)

        self._run(lambda: self._service.current(authorization_id), show_end)

    def _load_accounts(self) -> None:
        def show(accounts: tuple[JdAccount, ...]) -> None:
            self._accounts = accounts
            if self._account is None and accounts:
                self._account = accounts[0]
            self.accounts_changed.emit(accounts)

        self._run(self._service.jd_accounts, show)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._work.run(work, done, self._failed)

    def _failed(self, error: Exception) -> bool:
        self._busy = False
        match error:
            case DatabaseUnavailable():
                self.trouble_shown.emit()
            case DamagedCode():
                self.problem_shown.emit(ScanProblem.DAMAGED)
            case NotOurCode():
                self.problem_shown.emit(ScanProblem.NOT_OURS)
            case Refused(refusal=refusal):
                self._camera.stop()
                self._scanning = False
                self._authorization = None
                self.result_shown.emit(lambda: refusal_message(refusal))
            case _:
                return False
        return True
