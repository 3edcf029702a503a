"""Joins the kiosk's screens to the service: intents go in, views come out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from kiosk.account_check import AccountCheck
from kiosk.availability import Availability
from kiosk.frames import Frames, picture_of
from kiosk.help_presenter import HelpPresenter
from kiosk.housekeeping import Housekeeping
from kiosk.instruction_presenter import InstructionPresenter
from kiosk.pairing_presenter import PairingPresenter
from kiosk.preferences import PreferencesFile
from kiosk.screen import Screen, Screens
from kiosk.self_check import can_be_read
from kiosk.shown_outcome import ShownOutcome
from kiosk.slip.presenter import SlipPresenter
from kiosk.staff_presenter import Naming, StaffPresenter
from kiosk.view import Notice, session_view
from ui.background_work import BackgroundWork, Result
from verification.domain.accounts import VerifiedIdentity
from verification.domain.clock import Clock
from verification.domain.instructions import InstructionKind
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import ResultCode, SessionState, VerificationSession
from verification.domain.staff import Shift
from verification.services.instructed_kiosk import CarriedOut, InstructedKiosk
from verification.services.kiosk import IssuedSession, KioskService, KioskStatus, SessionSnapshot
from verification.services.staff import StaffService
from verification.store.database import Database, DatabaseUnavailable

#: Milliseconds between two looks at the clock, for the countdown and the frames; and ticks of
#: this length that one look counts for while no visitor's session is open.
_TICK = 100
_IDLE_TICKS = 5
#: Ticks until a shown code is read back for the first time, and between later readings.
_FIRST_CHECK, _CHECK = 5, 100
#: What a visitor's presses ask for.
_CODE, _CANCEL = "code", "cancel"
#: And what the clerks are told of.
_OUTCOME = "outcome"


@dataclass(frozen=True)
class _Shown:
    """What the session page shows at the moment."""

    session: VerificationSession
    frames: Frames
    identity: VerifiedIdentity | None = None
    stopped: Refusal | None = None


class KioskPresenter(QObject):
    """One kiosk's state: closed, out of service, the start page, or a visitor's session."""

    accounts_changed = Signal(object)  # tuple[CloudAccount, ...]
    start_page_shown = Signal(object, object)  # Notice, timedelta to wait
    visitor_left = Signal()  # nothing of theirs may stay on the screen
    person_left = Signal()  # nor what staff typed, nor the theme and text size that were chosen
    session_changed = Signal(object, object)  # SessionView, QImage
    alerts_counted = Signal(int)
    settings_read = Signal(object)  # Settings
    stored_change = Signal()
    self_check_wanted = Signal()
    ticked = Signal()
    language_wanted = Signal(str)

    def __init__(
        self,
        service: KioskService,
        staff: StaffService,
        instructed: InstructedKiosk,
        database: Database,
        clock: Clock,
        preferences: PreferencesFile,
        naming: Naming,
    ) -> None:
        super().__init__()
        self._service = service
        self._clock = clock
        self.screens = Screens()
        self._work = BackgroundWork(self)
        self.availability = Availability(
            service, database, self._work, lambda error: self._failed(error, self._visit)
        )
        self.availability.out_of_service.connect(self._pause)
        self.availability.back.connect(self._resume)
        self.housekeeping = Housekeeping(service, parent=self)
        self.staff = StaffPresenter(
            staff, clock, self._work, self.availability.note, naming, self.screens
        )
        self.availability.opened.connect(self.staff.ask_to_open)
        self.staff.opened.connect(self.finish)
        self.staff.left.connect(self._return_to_visitor)
        self.staff.closed.connect(self._forget_visitor)
        self.account = AccountCheck(service, self._run)
        self.account.noticed.connect(self._show_start)
        self.visitor_left.connect(self.account.forget)
        self.instructions = InstructionPresenter(instructed, self._run)
        self.instructions.carried.connect(self._show_carried)
        self.pairing = PairingPresenter(database, clock, service.station)
        self.help = HelpPresenter(service, self._run)
        self.stored_change.connect(self.help.refresh)
        self._outcome = ShownOutcome(service, partial(self._run_once, _OUTCOME))
        self.slip = SlipPresenter(preferences, self._work, self.shown_session)
        self.session_changed.connect(self.slip.refresh)
        self.visitor_left.connect(self.slip.refresh)
        self.visitor_left.connect(self.help.forget)
        self.visitor_left.connect(self.staff.forget_question)
        # They go along with it: what is connected to them would keep the window alive forever.
        for part in (
            self.screens,
            self.availability,
            self.staff,
            self.account,
            self.help,
            self.slip,
            self.pairing,
        ):
            part.setParent(self)
        self._feed = database.change_feed(self.stored_change.emit, service.station)
        self._shown: _Shown | None = None
        self._notice = Notice.NONE
        self._retry_at: datetime | None = None
        self._reading = False
        self._read_once_more = False
        #: Another one for each visitor.
        self._visit = object()
        self._under_way: set[tuple[object, str]] = set()
        self._last_view: object = None
        self._ticks = 0
        self._check_at = 0
        self.stored_change.connect(self._read_again)
        self._timer = QTimer(self)
        self._timer.setObjectName("tick")
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)

    def open(self, shift: Shift | None = None) -> None:
        """Open the database and ask the staff to sign in, unless they have (*shift*)."""
        self._feed.start()
        self._timer.start()
        if shift is None:
            self.availability.open()
        else:
            self.availability.note_open()
            self.staff.shift = shift
            self.finish()

    def start(self, login_name: str) -> None:
        """The visitor asked for a QR code for this account, which was looked up."""
        self._issue(lambda: self._with_frames(self._service.start(login_name)))

    def refresh(self) -> None:
        """The visitor asked for a new QR code: for the same session, or a new one if it ended."""
        if self._shown is None or (self._visit, _CANCEL) in self._under_way:
            return
        session = self._shown.session

        def renew() -> _Shown:
            try:
                return self._with_frames(self._service.refresh(session.session_id))
            except Refused as refused:
                if refused.refusal is not Refusal.SESSION_ENDED:
                    raise
                return self._with_frames(self._service.start(session.cloud_login_name))

        self._issue(renew)

    def _issue(self, work: Callable[[], _Shown]) -> None:
        """Show the code that *work* makes; end it if the visitor has left meanwhile."""
        visit = self._visit

        def show(shown: _Shown) -> None:
            if visit is self._visit:
                self._show_issued(shown)
            else:
                session_id = shown.session.session_id
                self._run(lambda: self._service.cancel(session_id), lambda _: None)

        self._run_once(_CODE, work, show)

    def extend(self) -> None:
        """The visitor needs a minute more to answer on the phone."""
        if self._shown is not None:
            session_id = self._shown.session.session_id
            self._run(lambda: self._service.extend(session_id), self._show_session)

    def cancel(self) -> None:
        """The visitor cancelled; the outcome says so and the page stays until "Done"."""
        if self._shown is not None:
            session_id = self._shown.session.session_id
            self._run_once(_CANCEL, lambda: self._service.cancel(session_id), self._show_session)

    def finish(self) -> None:
        """The visitor is done: back to an empty start page for the next one."""
        self._retry_at = None
        self._forget_visitor()
        self.screens.leave_staff()
        self._show_start(Notice.NONE)
        self._load_accounts()

    def clear_screen(self) -> None:
        """The visitor has left: make the kiosk ready for the next one."""
        if self.screens.current is Screen.OUT_OF_SERVICE or self.staff.shift is None:
            self.person_left.emit()
            if self.staff.shift is not None and not self.is_in_session():
                # What they saw would come back with the database, for whoever is there then.
                self._forget_visitor()
        elif self.screens.shows_staff_pages:
            self.staff.leave()
        else:
            self.finish()
            self.screens.attract()

    def present(self) -> None:
        """Emit the present view again if it changed, as after a switch of language."""
        self._adjust_polling()
        if self._shown is None or self.availability.fault is not None:
            return
        now = self._clock.now()
        view = session_view(
            self._shown.session,
            code=self._shown.frames.shown.code,
            identity=self._shown.identity,
            now=now,
            notice=self._notice,
            wait=self._wait(now),
            stopped=self._shown.stopped,
            class_address=self._shown.frames.origin,
        )
        if view != self._last_view:
            self._last_view = view
            self.session_changed.emit(view, self._shown.frames.shown.picture)
        self.screens.show_session()

    def check_scannable(self, picture: QImage, code: str) -> None:
        """Read back the *code* that was on the screen from a picture of it; warn if that fails."""
        shown, visit = self._shown, self._visit
        if shown is None or shown.session.state is not SessionState.WAITING_FOR_SCAN:
            return

        def judge(readable: bool) -> None:
            if visit is not self._visit:
                return
            warned = self._notice is Notice.NOT_SCANNABLE
            if readable == warned:
                self._notice = Notice.NONE if readable else Notice.NOT_SCANNABLE
                self.present()
                if not readable:
                    self._run(self._service.report_unscannable, lambda _: self._count_alerts())

        self._run(lambda: can_be_read(picture, code), judge)

    def close(self) -> None:
        """Cancel an open session, sign the staff out and stop; the window is closing."""
        self._timer.stop()
        self._feed.close()
        if self._shown is not None and not self._shown.session.state.is_final:
            session_id = self._shown.session.session_id
            self._run(
                lambda: self._service.cancel(session_id, ResultCode.KIOSK_CLOSED), lambda _: None
            )
        self.staff.shut_down()
        self._work.close()
        self.slip.close()
        self.pairing.close()
        self.housekeeping.close()

    def shown_session(self) -> tuple[VerificationSession, VerifiedIdentity | None] | None:
        """Return the session on the screen, with what was obtained; None without a visitor."""
        return (self._shown.session, self._shown.identity) if self._shown else None

    def is_in_session(self) -> bool:
        """Whether a visitor's session goes on, as far as is known here."""
        session = self._shown.session if self._shown else None
        return session is not None and not (
            session.state.is_final or session.is_due(self._clock.now())
        )

    # -- what is shown ----------------------------------------------------------------------

    def _load_accounts(self) -> None:
        self._run(self._service.offered_accounts, self.accounts_changed.emit)
        self._run(self._service.settings, self.settings_read.emit)
        self._count_alerts()

    def _count_alerts(self) -> None:
        self._run(self._service.status, self._note_status)

    def _note_status(self, status: KioskStatus) -> None:
        self.alerts_counted.emit(status.alerts)
        if status.instructions:
            self.instructions.carry_out()
        if status.refusal is not None and self.staff.shift is not None:
            self.staff.close()

    def _show_carried(self, carried: CarriedOut) -> None:
        """Staff had this kiosk do something from their console."""
        match carried.instruction.kind:
            case InstructionKind.CANCEL | InstructionKind.MORE_TIME if carried.session is not None:
                self._show_session(carried.session)
            case InstructionKind.NEW_CODE if carried.issued is not None:
                issued = carried.issued
                if self._shown and self._shown.session.session_id == issued.session.session_id:
                    self._run(lambda: self._with_frames(issued), self._show_issued)
            case InstructionKind.OPEN if carried.shift is not None:
                self.staff.open_with(carried.shift)
            case InstructionKind.CLOSE if self.staff.shift is not None:
                self.staff.close()
            case InstructionKind.LANGUAGE:
                self.language_wanted.emit(carried.instruction.value)

    def _with_frames(self, issued: IssuedSession) -> _Shown:
        first = picture_of(issued.code)
        return _Shown(issued.session, Frames(self._service, issued, first, self._run))

    def _show_issued(self, shown: _Shown) -> None:
        self._shown = shown
        self._notice = Notice.NONE
        self._retry_at = None
        self._check_at = self._ticks + _FIRST_CHECK
        self.present()

    def _show_session(
        self,
        session: VerificationSession,
        identity: VerifiedIdentity | None = None,
        stopped: Refusal | None = None,
    ) -> None:
        shown = self._shown
        if shown is None or shown.session.session_id != session.session_id:
            return
        if session.state is not SessionState.WAITING_FOR_SCAN:
            self._notice = Notice.NONE
        self._shown = replace(
            shown,
            session=session,
            identity=identity or shown.identity,
            stopped=stopped or shown.stopped,
        )
        self.present()
        self._tell_outcome()

    def _show_start(self, notice: Notice) -> None:
        self._notice = notice
        self._adjust_polling()
        self.start_page_shown.emit(notice, self._wait(self._clock.now()))
        self.screens.show_start(has_notice=notice is not Notice.NONE)

    def _forget_visitor(self) -> None:
        self._shown = None
        self._visit = object()
        self.visitor_left.emit()

    def _return_to_visitor(self) -> None:
        self._show_where_we_are()
        self.screens.leave_staff()

    def _show_where_we_are(self) -> None:
        if self._shown is None:
            self._show_start(self._notice)
        else:
            self._last_view = None
            self.present()

    def _wait(self, now: datetime) -> timedelta:
        return self._retry_at - now if self._retry_at else timedelta()

    # -- what happens -----------------------------------------------------------------------

    def _read_again(self) -> None:
        """The database changed, or the deadline passed: read the session again."""
        if self._shown is None:
            if self.availability.is_usable:
                self._count_alerts()
            return
        if self._reading:
            self._read_once_more = True
            return
        self._reading, self._read_once_more = True, False
        session_id = self._shown.session.session_id

        def show(found: SessionSnapshot) -> None:
            self._reading = False
            self._show_session(found.session, found.identity, found.stopped)
            self._note_status(found.kiosk)
            if self._read_once_more:
                self._read_again()

        self._run(lambda: self._service.snapshot(session_id), show)

    def _adjust_polling(self) -> None:
        """Poll fast while a session is open, and rarely while the kiosk is idle."""
        shown = self._shown
        open_session = shown is not None and not shown.session.state.is_final
        self._feed.set_polling(fast=open_session)
        quick = open_session or self._retry_at is not None
        interval = _TICK if quick else _TICK * _IDLE_TICKS
        if interval == self._timer.interval():
            # setInterval() restarts the timer.
            return
        self._timer.setInterval(interval)
        if not quick:
            # What is due every so many ticks is not stepped over.
            self._ticks -= self._ticks % _IDLE_TICKS

    def _tick(self) -> None:
        self._ticks += self._timer.interval() // _TICK
        self.ticked.emit()
        self.staff.tick()
        self.availability.tick(self._ticks, serving=self.staff.shift is not None)
        if self.availability.fault is not None:
            return
        self.housekeeping.tick(self._ticks, serving=self.staff.shift is not None)
        self._count_down()
        self._tell_outcome()
        shown = self._shown
        if shown is None:
            return
        if shown.session.state is SessionState.WAITING_FOR_SCAN:
            shown.frames.advance()
            if self._ticks >= self._check_at:
                self._check_at = self._ticks + _CHECK
                self.self_check_wanted.emit()
        self.present()
        if shown.session.is_due(self._clock.now()):
            self._read_again()

    def _tell_outcome(self) -> None:
        if self.staff.shift is not None:
            self._outcome.note(self._shown.session if self._shown else None)

    def _count_down(self) -> None:
        """Keep the time to wait up to date on the start page, and end it."""
        if self._retry_at is None:
            return
        if self._clock.now() >= self._retry_at:
            self._retry_at = None
            self._notice = Notice.NONE
        if self._shown is None:
            self._show_start(self._notice)

    def _pause(self) -> None:
        self.screens.show_fault()
        if self._shown is not None:
            self._shown.frames.forget_question()

    def _resume(self) -> None:
        if self.staff.shift is None:
            self.staff.ask_to_open()
            return
        self.screens.recover()
        self._show_where_we_are()
        self._load_accounts()
        self._read_again()

    def _run(self, work: Callable[[], Result], done: Callable[[Result], object]) -> None:
        visit = self._visit
        self._work.run(work, done, lambda error: self._failed(error, visit))

    def _run_once(
        self, press: str, work: Callable[[], Result], done: Callable[[Result], object]
    ) -> None:
        """Run what a press asks for, unless the same is under way: a double tap is one press."""
        visit = self._visit
        asked = (visit, press)
        if asked in self._under_way:
            return
        self._under_way.add(asked)

        def finished(result: Result) -> None:
            self._under_way.discard(asked)
            done(result)

        def failed(error: Exception) -> bool:
            self._under_way.discard(asked)
            return self._failed(error, visit)

        self._work.run(work, finished, failed)

    def _failed(self, error: Exception, visit: object) -> bool:
        """Show what went wrong; a refusal only to whom it is for, who may have left."""
        self._reading = False
        self.instructions.forget()
        match error:
            case DatabaseUnavailable():
                self.availability.note(error)
            case Refused(refusal=Refusal.STAFF_NOT_SIGNED_IN | Refusal.KIOSK_NOT_REGISTERED):
                self.staff.close()
            case Refused() if visit is self._visit:
                return self._refused(error)
            case Refused():
                pass
            case _:
                return False
        return True

    def _refused(self, refused: Refused) -> bool:
        self._retry_at = refused.retry_at
        match refused.refusal:
            case Refusal.UNKNOWN_CLOUD_ACCOUNT:
                self._notice = Notice.UNKNOWN_ACCOUNT
            case Refusal.ALREADY_IN_PROGRESS:
                self._notice = Notice.ALREADY_IN_PROGRESS
            case Refusal.TOO_MANY_TRIES:
                self._notice = Notice.TOO_MANY_TRIES
            case Refusal.CLOUD_ACCOUNT_ALREADY_VERIFIED:
                self._notice = Notice.ALREADY_VERIFIED
                self._shown = None
            case Refusal.ALREADY_SCANNED | Refusal.NO_MORE_TIME:
                # The phone was faster than the finger here: show what it did.
                self._read_again()
                return True
            case Refusal.SESSION_ENDED:
                self._shown = None
                self._notice = Notice.SESSION_LOST
            case _:
                return False
        self._show_where_we_are()
        return True
