"""Joins the phone's pages to the camera and the service: intents go in, pages come out."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from mobile_sim.camera import Aim, Camera
from mobile_sim.faults import Network, PictureFaults, Simulation, spoil_image
from mobile_sim.pace import AT_ONCE, Pace
from mobile_sim.scanner import Reading, ScanProblem, read
from mobile_sim.view import around_code
from mobile_sim.wording import (
    other_app_message,
    real_name_message,
    refusal_message,
    result_message,
    withdrawn_message,
)
from ui.background_work import BackgroundWork, Result
from verification.domain.accounts import JdAccount
from verification.domain.local_time import local
from verification.domain.phone_app import PhoneApp
from verification.domain.qr_payload import DamagedCode, NotOurCode
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import ResultCode, Scanner
from verification.services.phone import Authorization, Consent, PhoneService
from verification.services.phone_words import Agreement
from verification.services.training_accounts import TrainingAccounts
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.schema import prepare

#: Milliseconds between two pictures while the viewfinder is open.
_FRAME = 250
#: Pictures of a frame that is too old before the phone says so: two seconds' worth.
_LATE_FRAMES = 8
#: Milliseconds between two checks of what the change feed does not report.
_PULSE = 1000

_log = logging.getLogger(__name__)


class PhonePresenter(QObject):
    """One phone: the app that is open, the account signed in, and the page shown."""

    accounts_changed = Signal(object)  # tuple[JdAccount, ...]
    home_shown = Signal()
    viewfinder_shown = Signal(object)  # QImage
    problem_shown = Signal(object)  # ScanProblem
    code_found = Signal()  # a code was read; the page changes when it has been felt
    code_lost = Signal()  # what was read was too old: the camera looks again
    authorization_shown = Signal(object, object)  # Authorization, JdAccount
    time_left = Signal(int)  # seconds to answer
    more_time_offered = Signal(bool)  # whether the end can be put off
    result_shown = Signal(object)  # Callable[[], Message], asked again on a switch of language
    time_shown = Signal(object)  # the phone's clock: datetime, local
    grant_shown = Signal(object)  # ConsentReceipt: who may read the real name
    trouble_shown = Signal(object)  # Fault: the page stays; None: it is over
    receipt_shown = Signal(object)  # ConsentReceipt
    closed_shown = Signal()  # the app is not running
    network_changed = Signal(object)  # Network
    _stored_change = Signal()

    def __init__(
        self,
        service: PhoneService,
        database: Database,
        device_id: str,
        simulation: Simulation,
        camera: Camera,
        pace: Pace = AT_ONCE,
    ) -> None:
        super().__init__()
        self.pace = pace
        self._service = service
        self._database = database
        self.simulation = simulation
        self._take_picture = camera
        self._device_id = device_id
        self._accounts: tuple[JdAccount, ...] = ()
        self._account: JdAccount | None = None
        self._authorization: Authorization | None = None
        #: What was agreed to with the result that is shown.
        self.agreement: Agreement | None = None
        self._felt_until: float | None = None
        self._proportion = 0.5
        self._aim = Aim.KIOSK
        self._loading = False
        self._scanning = False
        self._busy = False
        self._late_frames = 0
        self._work = BackgroundWork(self)
        self._feed = database.change_feed(self._stored_change.emit)
        self._stored_change.connect(self._read_again)
        self._fault: Fault | None = None
        self._recovering = False
        self._killed = False
        self._pulse = QTimer(self)
        self._pulse.setObjectName("pulse")
        self._pulse.setInterval(_PULSE)
        self._pulse.timeout.connect(self._check)
        self._camera = QTimer(self)
        self._camera.setObjectName("camera")
        self._camera.setInterval(_FRAME)
        self._camera.timeout.connect(self._take_frame)

    def open(self) -> None:
        """Open the database, load the accounts and watch."""
        self._feed.start()
        self._pulse.start()
        self._show_time()
        self._recover()

    def choose_account(self, account_id: int) -> None:
        """Another JD account signs in."""
        self._account = next((a for a in self._accounts if a.account_id == account_id), None)

    def frame(self, proportion: float) -> None:
        """The viewfinder's width to its height is this."""
        self._proportion = proportion

    def scan(self) -> None:
        """Open the viewfinder; it looks until it has read a code or is closed."""
        self._scanning = True
        self._late_frames = 0
        self._felt_until = None
        self._camera.start()
        self._take_frame()

    def aim(self, aim: Aim) -> None:
        """Point the camera elsewhere."""
        self._aim = aim

    def read_picture(self, image: QImage) -> None:
        """Read a picture that was opened, dropped or pasted, instead of the camera's."""
        self._camera.stop()
        self._scanning = True
        self._felt_until = None
        self._read(image)

    def leave(self) -> None:
        """Back to the app's first page."""
        self._stop_scanning()
        self.home_shown.emit()
        self._load_accounts()

    def _stop_scanning(self) -> None:
        self._camera.stop()
        self._scanning = False
        self._authorization = None

    def authorize(self, consent: Consent | None) -> None:
        """The person tapped OK; *consent* is the sentence shown if its box was ticked."""
        self._answer(lambda one, scanner: self._service.authorize(one, scanner, consent))

    def decline(self) -> None:
        """The person tapped Decline."""
        self._answer(self._service.decline)

    def extend(self) -> None:
        """The person needs a minute more to decide."""
        scanner, authorization = self._scanner(), self._authorization
        if scanner is not None and authorization is not None:
            asked = authorization.authorization_id
            self._run(lambda: self._service.extend(asked, scanner), self._show_again)

    def withdraw(self) -> None:
        """The person takes the consent back."""
        scanner = self._scanner()
        if scanner is not None:
            self._run(
                lambda: self._service.withdraw(scanner),
                lambda _: self.result_shown.emit(withdrawn_message),
            )

    def show_receipt(self) -> None:
        """The person wants to see what was agreed to."""
        scanner = self._scanner()
        if scanner is not None:
            self._run(lambda: self._service.consent_receipt(scanner), self.receipt_shown.emit)

    def verify_real_name(self, app: PhoneApp) -> None:
        """The person verifies the real name in that app: in the simulation, at once."""
        scanner = self._scanner()

        def done(_: None) -> None:
            self._load_accounts()
            self.result_shown.emit(real_name_message)

        if scanner is not None:
            self._run(lambda: self._service.verify_real_name(scanner, app), done)

    def ask_who_reads(self) -> None:
        """Who may read the real name of the account signed in? Nothing is said where that fails."""
        scanner, account = self._scanner(), self._account
        bound = account is not None and bool(account.bound_cloud_account_ids)
        if scanner is None or not bound or self.simulation.network is not Network.GOOD:
            return
        self._run(
            lambda: self._service.consent_receipt(scanner), self.grant_shown.emit, _is_no_matter
        )

    # -- faults to rehearse -----------------------------------------------------------------

    def set_network(self, network: Network) -> None:
        """The network gets better or worse."""
        self.simulation.network = network
        self.network_changed.emit(network)

    def skew_clock(self, seconds: int) -> None:
        """The phone's clock goes wrong by *seconds*."""
        self.simulation.clock.skew = timedelta(seconds=seconds)
        self._show_time()

    def spoil_pictures(self, faults: PictureFaults) -> None:
        """The camera takes worse pictures."""
        self.simulation.picture = faults

    def light(self, on: bool) -> None:
        """The torch is switched on or off."""
        self.simulation.torch = on

    def use_other_app(self, other: bool) -> None:
        """Another app scans, which knows nothing of JD Cloud."""
        self.simulation.other_app = other

    def take_real_name(self) -> None:
        """JD takes back that it knows the real name of the account signed in."""
        account, register = (
            self._account,
            TrainingAccounts(self._database, self.simulation.clock.clock),
        )
        if account is not None:
            self._work.run(
                lambda: register.take_real_name(account.account_id),
                lambda _: self._load_accounts(),
                self._failed,
            )

    def kill(self) -> None:
        """The app is ended at once; what it had open is only on the server now."""
        self._killed = True
        self._stop_scanning()
        self.closed_shown.emit()

    def start_app(self) -> None:
        """Open the app again; it asks for the request that it left open."""
        self._killed = False
        self.leave()
        self._find_pending()

    @property
    def signed_in(self) -> int | None:
        """The id of the account signed in."""
        return self._account.account_id if self._account else None

    @property
    def account(self) -> JdAccount | None:
        """The account signed in."""
        return self._account

    def close(self) -> None:
        """Stop; the window is closing."""
        self._pulse.stop()
        self._camera.stop()
        self._feed.close()
        self._work.close()

    # -- camera -----------------------------------------------------------------------------

    def _take_frame(self) -> None:
        if self._busy:
            return
        picture = self._take_picture(self._aim)
        if isinstance(picture, ScanProblem):
            self.problem_shown.emit(picture)
        elif picture.isNull() and self._aim is not Aim.WEBCAM:
            self.problem_shown.emit(ScanProblem.NO_VIEW)
        else:
            self._read(picture)

    def _read(self, image: QImage) -> None:
        self._busy = True
        faults, proportion = self.simulation.seen(), self._proportion

        def decode() -> tuple[QImage, Reading]:
            seen = spoil_image(image, faults)
            reading = read(seen)
            return around_code(seen, reading.place(seen), proportion), reading

        # No network is needed to read a code.
        self._work.run(decode, self._have_read, self._failed)

    def _have_read(self, seen: tuple[QImage, Reading]) -> None:
        self._busy = False
        image, reading = seen
        if not self._scanning:
            return
        self.viewfinder_shown.emit(image)
        if reading.problem is not None:
            self.problem_shown.emit(reading.problem)
            return
        if self.simulation.other_app:
            self._stop_scanning()
            self.agreement = None
            self.result_shown.emit(other_app_message)
            return
        scanner = self._scanner()
        if scanner is None:
            return
        self._busy = True
        if self._felt_until is None:
            self._felt_until = time.monotonic() + self.pace.snap
            self.code_found.emit()
        self._run(
            lambda: self._service.scan(reading.text, scanner), self._have_scanned, self._scan_failed
        )

    def _scan_failed(self, error: Exception) -> bool:
        known = self._fault
        is_understood = self._failed(error)
        if self._fault is not None and self._fault is known:
            # "Code read" has taken its place.
            self.trouble_shown.emit(self._fault)
        return is_understood

    def _have_scanned(self, authorization: Authorization) -> None:
        self._busy = False
        self._camera.stop()
        self._scanning = False
        if not self._killed:
            self._once_felt(lambda: self._show(authorization))

    def _once_felt(self, show: Callable[[], None]) -> None:
        """Change the page, but not before a person has felt that the code was read."""
        rest = 0.0 if self._felt_until is None else self._felt_until - time.monotonic()
        self._felt_until = None
        if rest <= 0:
            show()
            return

        def show_unless_killed() -> None:
            if not self._killed:
                show()

        QTimer.singleShot(round(rest * 1000), self, show_unless_killed)

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
        self._feed.set_polling(fast=result is None)
        self.agreement = None
        if result is None:
            self._authorization = authorization
            self.authorization_shown.emit(authorization, self._account)
            self._show_time_left()
        else:
            self._authorization = None
            if result is ResultCode.VERIFIED:
                now = self.simulation.clock.clock.now()
                self.agreement = Agreement(authorization.requester, authorization.reference, now)
            self.result_shown.emit(lambda: result_message(result))

    def _read_again(self) -> None:
        if self._authorization is None:
            # While there is a fault, recovery alone asks: it loads them when it is over.
            if not self._accounts and self._fault is None and not self._loading:
                self._load_accounts()
            return
        authorization_id = self._authorization.authorization_id
        self._run(lambda: self._service.current(authorization_id), self._show_again)

    def _show_again(self, now: Authorization) -> None:
        """The open request is still there, perhaps with more time, or has ended."""
        before = self._authorization
        if before is None or before.authorization_id != now.authorization_id:
            return
        if now.result is not None:
            self._show(now)
        elif now != before:
            self._authorization = now
            self.more_time_offered.emit(now.can_be_extended)
            self._show_time_left()

    def _show_time(self) -> None:
        self.time_shown.emit(local(self.simulation.clock.now()))

    def _show_time_left(self) -> None:
        if self._authorization is not None:
            # What counts is the server's clock, whatever the phone's own says.
            left = self._authorization.ends_at - self.simulation.clock.clock.now()
            self.time_left.emit(max(0, round(left.total_seconds())))

    def _check(self) -> None:
        """Once a second: is the database back, has the open request's time passed?"""
        self._show_time()
        self._show_time_left()
        if self._recovering:
            return
        if self._fault is not None:
            self._recovering = True
            self._recover()
        elif self._authorization is not None:
            # With no kiosk running, nothing else would report that it has expired.
            self._read_again()

    def _recover(self) -> None:
        def works(_: None) -> None:
            self._recovering = False
            if self._fault is not None:
                self._fault = None
                self.trouble_shown.emit(None)
            if self._authorization is not None:
                self._read_again()
            elif self._scanning:
                # The scan may have arrived, and only its answer was lost.
                self._find_pending()
            self._load_accounts()

        def failed(error: Exception) -> bool:
            if self._failed(error):
                return True
            # A bug, here or in the server: said as calmly, and tried again.
            if self._fault is not Fault.UNEXPECTED:
                _log.error("while opening the database", exc_info=error)
            self._failed(DatabaseUnavailable(type(error).__name__, Fault.UNEXPECTED))
            return True

        self._run(lambda: prepare(self._database), works, failed)

    def _find_pending(self) -> None:
        scanner = self._scanner()

        def show(pending: Authorization | None) -> None:
            if pending is not None and self._authorization is None:
                self._have_scanned(pending)

        if scanner is not None and not self._killed:
            self._run(lambda: self._service.pending(scanner), show)

    def _load_accounts(self) -> None:
        self._loading = True

        def failed(error: Exception) -> bool:
            self._loading = False
            return self._failed(error)

        def show(accounts: tuple[JdAccount, ...]) -> None:
            self._loading = False
            self._accounts = accounts
            if self._account is None and accounts:
                self._account = accounts[0]
            elif self._account is not None:
                # The same person, as the account is now.
                self.choose_account(self._account.account_id)
            self.accounts_changed.emit(accounts)

        self._run(self._service.jd_accounts, show, failed)

    def _run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], object],
        failed: Callable[[Exception], bool] | None = None,
    ) -> None:
        def carry() -> Any:
            return self.simulation.carry(work)

        self._work.run(carry, done, failed or self._failed)

    def _failed(self, error: Exception) -> bool:
        self._busy = self._recovering = False
        match error:
            case DatabaseUnavailable(fault=fault):
                self.network_changed.emit(self.simulation.network)
                if self._fault is not fault:
                    self._fault = fault
                    self.trouble_shown.emit(fault)
            case DamagedCode():
                self.problem_shown.emit(ScanProblem.DAMAGED)
            case NotOurCode():
                self.problem_shown.emit(ScanProblem.NOT_OURS)
            case Refused(refusal=Refusal.NO_MORE_TIME):
                self._read_again()
            case Refused(refusal=Refusal.ALREADY_IN_PROGRESS):
                self._show_pending(error)
            case Refused(refusal=Refusal.FRAME_STALE) if self._may_retry():
                self._late_frames += 1
                self._felt_until = None
                self.code_lost.emit()
            case Refused():
                self._show_refusal(error)
            case _:
                return False
        return True

    def _may_retry(self) -> bool:
        """Whether the camera may still see a newer frame: a screen can be a moment behind."""
        return self._camera.isActive() and self._late_frames < _LATE_FRAMES

    def _show_pending(self, refused: Refused) -> None:
        """Open the request that this phone has not answered yet; on another phone, say so."""
        scanner = self._scanner()

        def show(pending: Authorization | None) -> None:
            if pending is None:
                self._show_refusal(refused)
            else:
                self._have_scanned(pending)

        if scanner is not None:
            self._run(lambda: self._service.pending(scanner), show)

    def _show_refusal(self, refused: Refused) -> None:
        self._camera.stop()
        self._scanning = False
        self._authorization = None
        now = self.simulation.clock.clock.now()
        wait = refused.retry_at - now if refused.retry_at else timedelta()
        self.agreement = None
        self._once_felt(
            lambda: self.result_shown.emit(lambda: refusal_message(refused.refusal, wait))
        )


def _is_no_matter(_error: Exception) -> bool:
    return True
