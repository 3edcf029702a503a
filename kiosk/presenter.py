"""Joins the kiosk's screens to the service: intents go in, views come out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from kiosk.qr_code import make_picture
from kiosk.view import Notice, session_view
from resources.background import BackgroundWork
from verification.domain import (
    Refusal,
    Refused,
    ResultCode,
    VerificationSession,
    VerifiedIdentity,
)
from verification.kiosk_service import IssuedSession, KioskService
from verification.sources import Clock
from verification.store.change_feed import SqliteChangeFeed
from verification.store.database import Database, DatabaseUnavailable

#: Milliseconds between two looks at the clock, for the countdown.
_TICK = 200


@dataclass(frozen=True)
class _Shown:
    """What the session page stands for at the moment."""

    session: VerificationSession
    code: str
    picture: QImage
    identity: VerifiedIdentity | None = None


class KioskPresenter(QObject):
    """One kiosk's state: the start page, or the session that the visitor is in."""

    accounts_changed = Signal(object)  # tuple[CloudAccount, ...]
    start_page_shown = Signal(object)  # Notice
    session_changed = Signal(object, object)  # SessionView, QImage
    _stored_change = Signal()

    def __init__(self, service: KioskService, database: Database, clock: Clock) -> None:
        super().__init__()
        self._service = service
        self._clock = clock
        self._work = BackgroundWork(self)
        self._feed = SqliteChangeFeed(database.path, self._stored_change.emit)
        self._shown: _Shown | None = None
        self._login = ""
        self._notice = Notice.NONE
        self._reading = False
        self._read_once_more = False
        self._last_view: object = None
        self._stored_change.connect(self._read_again)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)

    def open(self) -> None:
        """End what an earlier run left open, then watch the database."""
        self._run(self._service.close_left_over, lambda _: None)
        self._load_accounts()
        self._feed.start()
        self._timer.start()

    def start(self, login_name: str) -> None:
        """The visitor asked for a QR code for this account."""
        self._login = login_name.strip()
        if not self._login:
            self.start_page_shown.emit(Notice.NO_ACCOUNT)
            return
        self._run(lambda: self._with_picture(self._service.start(self._login)), self._show_issued)

    def refresh(self) -> None:
        """The visitor asked for a new QR code: for the same session, or a new one if it ended."""
        if self._shown is None:
            return
        session_id = self._shown.session.session_id

        def renew() -> _Shown:
            try:
                return self._with_picture(self._service.refresh(session_id))
            except Refused as refused:
                if refused.refusal is not Refusal.SESSION_ENDED:
                    raise
                return self._with_picture(self._service.start(self._login))

        self._run(renew, self._show_issued)

    def cancel(self) -> None:
        """The visitor cancelled; the outcome says so and the page stays until "Done"."""
        if self._shown is not None:
            session_id = self._shown.session.session_id
            self._run(lambda: self._service.cancel(session_id), self._show_session)

    def finish(self) -> None:
        """The visitor is done: back to an empty start page for the next one."""
        self._shown = None
        self._login = ""
        self._last_view = None
        self._notice = Notice.NONE
        self.start_page_shown.emit(Notice.NONE)
        self._load_accounts()

    def present(self) -> None:
        """Emit the present view again if it changed, as after a switch of language."""
        if self._shown is None:
            return
        view = session_view(
            self._shown.session,
            code=self._shown.code,
            identity=self._shown.identity,
            now=self._clock.now(),
            notice=self._notice,
        )
        if view != self._last_view:
            self._last_view = view
            self.session_changed.emit(view, self._shown.picture)

    def close(self) -> None:
        """Cancel an open session and stop; the window is closing."""
        self._timer.stop()
        self._feed.close()
        if self._shown is not None and not self._shown.session.state.is_final:
            session_id = self._shown.session.session_id
            self._run(
                lambda: self._service.cancel(session_id, ResultCode.KIOSK_CLOSED), lambda _: None
            )
        self._work.close()

    def _load_accounts(self) -> None:
        self._run(self._service.cloud_accounts, self.accounts_changed.emit)

    @staticmethod
    def _with_picture(issued: IssuedSession) -> _Shown:
        return _Shown(issued.session, issued.code, make_picture(issued.code))

    def _show_issued(self, shown: _Shown) -> None:
        self._shown = shown
        self._last_view = None
        self._notice = Notice.NONE
        self.present()

    def _show_session(
        self, session: VerificationSession, identity: VerifiedIdentity | None = None
    ) -> None:
        shown = self._shown
        if shown is None or shown.session.session_id != session.session_id:
            return
        self._shown = replace(shown, session=session, identity=identity or shown.identity)
        self._notice = Notice.NONE
        self.present()

    def _read_again(self) -> None:
        """Somebody committed, or the deadline passed: see what the session is now."""
        if self._shown is None:
            return
        if self._reading:
            self._read_once_more = True
            return
        self._reading, self._read_once_more = True, False
        session_id = self._shown.session.session_id

        def read() -> tuple[VerificationSession, VerifiedIdentity | None]:
            session = self._service.current(session_id)
            return session, self._service.verified_identity(session)

        def show(found: tuple[VerificationSession, VerifiedIdentity | None]) -> None:
            self._reading = False
            self._show_session(*found)
            if self._read_once_more:
                self._read_again()

        self._run(read, show)

    def _tick(self) -> None:
        self.present()
        if self._shown is None:
            return
        due = self._shown.session.is_due(self._clock.now())
        if due or self._notice is Notice.DATABASE:
            self._read_again()

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._work.run(work, done, self._failed)

    def _failed(self, error: Exception) -> bool:
        self._reading = False
        match error:
            case DatabaseUnavailable():
                notice = Notice.DATABASE
            case Refused(refusal=Refusal.UNKNOWN_CLOUD_ACCOUNT):
                notice = Notice.UNKNOWN_ACCOUNT
            case Refused(refusal=Refusal.CLOUD_ACCOUNT_ALREADY_VERIFIED):
                notice = Notice.ALREADY_VERIFIED
                self._shown = None
            case Refused(refusal=Refusal.ALREADY_SCANNED):
                # The phone was faster than the finger on "Refresh": show what it did.
                self._read_again()
                return True
            case Refused(refusal=Refusal.SESSION_ENDED):
                self._shown = None
                notice = Notice.DATABASE
            case _:
                return False
        self._notice = notice
        if self._shown is None:
            self.start_page_shown.emit(notice)
        else:
            self.present()
        return True
