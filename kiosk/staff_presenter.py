"""Joins the staff's pages to the service: sign-in, alerts, closing the kiosk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from kiosk.pages.sign_in import SignInProblem, SignInPurpose, SignInView
from kiosk.pages.station import StationProblem, StationView, problem_with
from kiosk.screen import Screen, Screens
from kiosk.view import Countdown, clock_text, whole_seconds
from ui.background_work import BackgroundWork, Result
from verification.domain.alerts import StaffAlert
from verification.domain.clock import Clock
from verification.domain.refusals import Refusal, Refused
from verification.domain.staff import Shift
from verification.services.staff import Opening, StaffService
from verification.services.stations import KnownStations
from verification.store.database import DatabaseUnavailable

_PROBLEMS = {
    Refusal.WRONG_PIN: SignInProblem.WRONG_PIN,
    Refusal.WEAK_PIN: SignInProblem.WEAK_PIN,
    Refusal.TOO_MANY_TRIES: SignInProblem.TOO_MANY_TRIES,
    Refusal.STATION_TAKEN: SignInProblem.STATION_TAKEN,
    Refusal.STAFF_NAME_TAKEN: SignInProblem.NAME_TAKEN,
    Refusal.NOT_A_NAME: SignInProblem.NAME_TAKEN,
    Refusal.OPERATOR_ONLY: SignInProblem.OPERATOR_ONLY,
    Refusal.KIOSK_NOT_REGISTERED: SignInProblem.REVOKED,
    Refusal.OTHER_BRANCH: SignInProblem.OTHER_BRANCH,
}
#: What is not said of what was just typed.
_OF_ANOTHER = (SignInProblem.NONE, SignInProblem.REMOVED, SignInProblem.RENAMED)


@dataclass(frozen=True)
class Naming:
    """What this kiosk is called, and how it gets a name.

    *station* is empty for a machine without a name. *known* returns the registered stations;
    *claim* tries to keep a name for this process, and returns why that does not work.
    """

    station: str
    known: Callable[[], KnownStations]
    claim: Callable[[str], StationProblem]


class StaffPresenter(QObject):
    """Who is signed in at this kiosk, and what waits for them."""

    sign_in_shown = Signal(object)  # SignInView
    station_asked = Signal(object)  # StationView
    station_chosen = Signal(str)  # this machine is to serve under another name
    entered = Signal()  # staff may see their area
    set_up = Signal(str)  # by whom, for the first time: before it is opened
    opened = Signal()  # staff has signed in; the kiosk may serve
    closed = Signal()  # staff has signed out
    left = Signal()  # back to where the visitor is

    def __init__(
        self,
        service: StaffService,
        clock: Clock,
        work: BackgroundWork,
        unavailable: Callable[[DatabaseUnavailable], None],
        naming: Naming,
        screens: Screens,
    ) -> None:
        super().__init__()
        self._service = service
        self._screens = screens
        self._naming = naming
        self._station_view = StationView()
        self._clock = clock
        self._work = work
        self._unavailable = unavailable
        self._view = SignInView(SignInPurpose.OPEN)
        self._until: datetime | None = None
        self._wait = timedelta()
        self._asked = object()
        self.current_staff = ""
        self.shift: Shift | None = None
        #: Who was on duty when the kiosk was closed; empty again once it is open.
        self._former = ""

    @property
    def station(self) -> str:
        """What this kiosk is called; empty until it has a name."""
        return self._naming.station

    @property
    def on_duty(self) -> str:
        """Who has signed in at this kiosk; empty while it is closed."""
        return self.shift.staff_name if self.shift is not None else ""

    def ask_to_open(self) -> None:
        """Show the sign-in that opens the kiosk, or the one that sets it up.

        A machine that has no name yet, or whose name another machine has, is asked for one first.
        """
        # A PIN that is still being checked no longer opens anything.
        self._asked = object()
        if not self._naming.station:
            self._run(self._naming.known, self._name_kiosk)
            return

        name, taken, former = self._naming.station, StationProblem.TAKEN, self._former

        def show(found: tuple[Opening, KnownStations | None, bool]) -> None:
            opening, stations, is_removed = found
            if stations is not None and opening.taken:
                self._ask_station(StationView(name, stations.others))
            elif stations is not None and problem_with(name, stations.others) is taken:
                # Given with --station: it looks like another's.
                self._ask_station(StationView("", stations.others, taken, name))
            elif opening.may_set_up:
                self._show(SignInView(SignInPurpose.SET_UP))
            else:
                problem = SignInProblem.REMOVED if is_removed else SignInProblem.NONE
                problem = problem if opening.has_staff else SignInProblem.NO_STAFF
                self._show(SignInView(SignInPurpose.OPEN, opening.names, problem))

        def read() -> tuple[Opening, KnownStations | None, bool]:
            opening = self._service.opening()
            asks = opening.taken or not opening.is_known
            # Who was renamed was not removed.
            is_removed = bool(former) and not self._service.present_name(former)
            return opening, self._naming.known() if asks else None, is_removed

        self._run(read, show)

    def _name_kiosk(self, known: KnownStations) -> None:
        if len(known.own) == 1:
            # Registered earlier: its settings file was lost, or is from an older version.
            self.choose_station(known.own[0])
        else:
            self._ask_station(StationView(others=known.others))

    def choose_station(self, name: str) -> None:
        """This machine is to be called *name*."""
        problem = problem_with(name, self._station_view.others)
        if problem is StationProblem.NONE:
            problem = self._naming.claim(name)
        if problem is StationProblem.NONE:
            self.station_chosen.emit(name)
        else:
            self._ask_station(replace(self._station_view, problem=problem, typed=name))

    def ask_to_take_over(self) -> None:
        """Show the sign-in that closes the other machine and opens this one."""
        self._run(
            self._service.opening,
            lambda opening: self._show(SignInView(SignInPurpose.TAKE_OVER, opening.names)),
        )

    def go_back(self) -> None:
        """Leave the sign-in: to the visitor, or to the question for a name."""
        if self._view.purpose is SignInPurpose.TAKE_OVER:
            self.ask_to_open()
        else:
            self.leave()

    def _ask_station(self, view: StationView) -> None:
        self._station_view = view
        self.station_asked.emit(view)
        self._screens.show_staff(Screen.STATION)

    def ask_for_staff(self) -> None:
        """Show the sign-in to the staff's page; the visitor's session goes on behind it."""
        self._asked = asked = object()

        def show(opening: Opening) -> None:
            if asked is self._asked:
                self._show(SignInView(SignInPurpose.STAFF, opening.names))

        self._run(self._service.opening, show)

    def dismiss(self) -> None:
        """Who looks is not on the staff under that name: what they see is gone, and why is said."""
        self._asked = asked = object()
        name = self.current_staff
        self._show(SignInView(SignInPurpose.STAFF))

        def show(found: tuple[Opening, str]) -> None:
            opening, present = found
            is_renamed = present not in ("", name)
            problem = SignInProblem.RENAMED if is_renamed else SignInProblem.REMOVED
            if asked is self._asked:
                self._show(SignInView(SignInPurpose.STAFF, opening.names, problem))

        self._run(lambda: (self._service.opening(), self._service.present_name(name)), show)

    def sign(self, purpose: SignInPurpose, name: str, pin: str, again: str) -> None:
        """A name and a PIN were entered."""
        if not name or not pin:
            # A second click meets emptied fields: what was wrong with the first stays to be read.
            if self._view.problem in _OF_ANOTHER:
                self._show_problem(SignInProblem.NO_NAME)
            return
        match purpose:
            case SignInPurpose.SET_UP if pin != again:
                self._show_problem(SignInProblem.DIFFERENT_PINS)
            case SignInPurpose.SET_UP:
                self._run(lambda: self._service.set_up(name, pin), self._open_first)
            case SignInPurpose.OPEN:
                self._run(lambda: self._service.sign_in(name, pin), self.open_with)
            case SignInPurpose.TAKE_OVER:
                self._run(lambda: self._service.take_over(name, pin), self.open_with)
            case SignInPurpose.STAFF:
                self._check(name, pin)

    def _check(self, name: str, pin: str) -> None:
        """Let staff in, unless they have gone back to the visitor's page meanwhile."""
        asked = self._asked

        def enter(found: str) -> None:
            if asked is self._asked:
                self.current_staff = found
                self._screens.show_staff(Screen.STAFF_AREA)
                self.entered.emit()

        def failed(error: Exception) -> bool:
            if asked is not self._asked and isinstance(error, Refused):
                return True
            return self._failed(error)

        self._work.run(lambda: self._service.enter(name, pin), enter, failed)

    def forget_question(self) -> None:
        """Who pressed for the sign-in has left: one that comes later is not shown."""
        self._asked = object()

    def can_be_asked(self) -> bool:
        """Ask for a sign-in unless that is on the screen already; return whether it can be."""
        if self._view.purpose is SignInPurpose.SET_UP and self.shift is None:
            return False
        if self.shift is not None:
            self.ask_for_staff()
        return True

    def mark_seen(self, alerts: tuple[StaffAlert, ...], done: Callable[[], None]) -> None:
        """The staff has seen these alerts."""
        name = self.current_staff
        if alerts:
            self._run(lambda: self._service.mark_seen(alerts, name), lambda _: done())

    def change_own_pin(self, name: str, present: str, new: str) -> None:
        """Give *name*, who looks, another PIN. Slow; raises :class:`Refused`."""
        self._service.change_pin(name, new, by=f"staff:{name}", present=present)

    def change_short_name(self, name: str, short_name: str) -> None:
        """Set what the sign-in shows of *name*, who looks. Raises :class:`Refused`."""
        self._service.change_short_name(name, short_name)

    def shown_name(self, name: str) -> str:
        """Return what the sign-in shows of *name*."""
        return self._service.shown_name(name)

    def sign_out(self) -> None:
        """Close the kiosk until a staff member signs in."""
        shift = self.shift
        if shift is not None:
            self._run(lambda: self._service.sign_out(shift), lambda _: self.close())

    def leave(self) -> None:
        """Back to where the visitor is; a PIN that is still being checked opens nothing."""
        self.forget_question()
        self.left.emit()

    def shut_down(self) -> None:
        """Sign out without waiting; the window is closing."""
        shift = self.shift
        if shift is not None:
            self._work.run(lambda: self._service.sign_out(shift), lambda _: None, lambda _: True)

    def _open_first(self, shift: Shift) -> None:
        self.set_up.emit(shift.staff_name)
        self.open_with(shift)

    def open_with(self, shift: Shift) -> None:
        """A staff member has signed in, here or for this kiosk at their console."""
        self._asked = object()
        self.shift, self._former = shift, ""
        self.opened.emit()

    def close(self) -> None:
        """The kiosk was closed, here or from elsewhere; an open session has ended with it."""
        self._former, self.shift = self.on_duty, None
        # Whoever set it up: it is not set up again, and not left without a PIN.
        self._view = SignInView(SignInPurpose.OPEN)
        self._screens.close()
        self.closed.emit()
        self.ask_to_open()

    def _show(self, view: SignInView) -> None:
        self._view = view
        self.sign_in_shown.emit(view)
        self._screens.show_staff(Screen.SIGN_IN)

    def _show_problem(self, problem: SignInProblem, refused: Refused | None = None) -> None:
        now = self._clock.now()
        until = refused.retry_at if refused is not None else None
        self._until, self._wait = until, (until - now if until else timedelta())
        left = refused.tries_left if refused is not None else None
        view = SignInView(
            self._view.purpose, self._view.names, problem, tries_left=left, lock=self._lock(now)
        )
        self._show(view)

    def _lock(self, now: datetime) -> Countdown:
        """Return how long the sign-in is locked."""
        if self._until is None or self._until <= now:
            return Countdown()
        left = self._until - now
        return Countdown(clock_text(left), share=left / self._wait, seconds=whole_seconds(left))

    def tick(self) -> None:
        """Count down the time until the next attempt."""
        if self._until is None or self._screens.current is not Screen.SIGN_IN:
            return
        lock = self._lock(self._clock.now())
        if lock.figures == self._view.lock.figures:
            return
        view = replace(self._view, lock=lock)
        if not lock.figures:
            self._until = None
            view = replace(view, problem=SignInProblem.NONE)
        self._view = view
        self.sign_in_shown.emit(view)

    def _run(self, work: Callable[[], Result], done: Callable[[Result], object]) -> None:
        self._work.run(work, done, self._failed)

    def _failed(self, error: Exception) -> bool:
        match error:
            case DatabaseUnavailable():
                self._unavailable(error)
            case Refused(refusal=Refusal.STAFF_REMOVED):
                # In the midst of it: what only staff may see is no longer for them.
                self.dismiss()
            case Refused(refusal=refusal) if refusal in _PROBLEMS:
                self._show_problem(problem_of(error, self._clock.now())[0], error)
                if refusal is Refusal.STATION_TAKEN:
                    # Another machine was registered in the meantime: it needs another name.
                    self.ask_to_open()
                elif refusal is Refusal.STAFF_NAME_TAKEN and not self._view.names:
                    # Another kiosk was set up in the meantime: sign in instead.
                    self.ask_to_open()
            case _:
                return False
        return True


def problem_of(refused: Refused, now: datetime) -> tuple[SignInProblem, str]:
    """Return what to say of a refusal, and how long to wait, if that helps.

    Raises KeyError for a refusal that is none of a sign-in.
    """
    if refused.retry_at is None:
        return _PROBLEMS[refused.refusal], ""
    # The last wrong PIN says at once that there are no more tries.
    return SignInProblem.TOO_MANY_TRIES, clock_text(refused.retry_at - now)
