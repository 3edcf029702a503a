"""Joins the console's pages to the services: sign-in, the desk as it changes, what staff do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from console.kiosks_presenter import KiosksPresenter
from console.search_presenter import SearchPresenter
from console.team_presenter import TeamPresenter
from ui.background_work import BackgroundWork, Result
from verification.domain.clock import Clock
from verification.domain.desk import Desk
from verification.domain.instructions import InstructionKind
from verification.domain.refusals import Refusal, Refused
from verification.services.desk import DeskService
from verification.services.enrolment import EnrolmentService
from verification.services.handover import HandoverService
from verification.services.search import SearchService
from verification.services.staff import StaffService
from verification.store.database import Database, DatabaseUnavailable
from verification.store.schema import open_existing

#: Milliseconds between two looks at the clock, and in which several commits are one to read for.
_TICK, _CALM = 1000, 150
#: Ticks between two readings without a commit (a silent kiosk commits nothing), and two tries to
#: use a database again.
_READ, _RETRY = 15, 2
#: How long an idle console stays signed in.
LOCK_AFTER = timedelta(minutes=10)


class _RemovedError(Exception):
    """The signed-in member is no longer on the staff; or is, under a *new* name."""

    def __init__(self, name: str, new: str) -> None:
        super().__init__("removed")
        self.name, self.new = name, new


class ConsolePresenter(QObject):
    """The state of one console: out of service, locked, or the desk for the signed-in member."""

    out_of_service = Signal(object, str)  # Fault, the key that is missing
    locked = Signal(object, str)  # names that may be shown, and who has stepped away
    unlocked = Signal(str)  # who has signed in
    left_alone = Signal()  # nobody is signed in, nor signs in: what was typed is cleared
    renamed = Signal(str)  # what who is signed in is called now
    removed = Signal()  # who was signed in is no longer of the staff; after `locked`
    sign_in_refused = Signal(object)  # Refused
    desk_changed = Signal(object, object)  # Desk, and the present time of all computers
    was_read = Signal()  # the database, after a change or a while: other pages may be stale
    branches_changed = Signal(object)  # the branches that there are
    called = Signal()  # a visitor who was not there before asks for help
    refused = Signal(object)  # Refused: what staff wanted was not asked of the kiosk
    solved = Signal(int, str)  # the call whose note is kept, and who else had solved it already
    stored_change = Signal()

    def __init__(
        self,
        desk: DeskService,
        staff: StaffService,
        search: SearchService,
        handovers: HandoverService,
        enrolments: EnrolmentService,
        database: Database,
        clock: Clock,
    ) -> None:
        super().__init__()
        self._service = desk
        self._staff = staff
        self._database = database
        self._clock = clock
        self._work = BackgroundWork(self)
        self.search = SearchPresenter(search, lambda: self.name, lambda: self.branch, self._run)
        self.team = TeamPresenter(
            staff, handovers, lambda: self.name, lambda: self.branch, self._run, self._attempt
        )
        self.kiosks = KiosksPresenter(
            staff, enrolments, lambda: self.name, self._run, self._attempt
        )
        self._feed = database.change_feed(self.stored_change.emit)
        self._fault: DatabaseUnavailable | None = None
        self._is_open = False
        self._opening = False
        self.name = ""
        #: The first name of who is signed in, or has stepped away: it stays when they are renamed.
        self.member = ""
        self._last_name = ""
        #: Of which only is shown; empty for all.
        self.branch = ""
        self._touched = clock.now()
        self._desk: Desk | None = None
        self._ahead = timedelta()
        #: Another one for each time that somebody signs in, and leaves.
        self._visit = object()
        self._known: frozenset[int] = frozenset()
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setObjectName("consoleTick")
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.tick)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_CALM)
        self._soon.timeout.connect(self.read)
        self.stored_change.connect(self._read_soon)

    def open(self) -> None:
        """Open the database, and ask who is there."""
        self._timer.start()
        self._open()

    def _open(self) -> None:
        if self._opening:
            return
        self._opening = True

        def opened(names: tuple[str, ...]) -> None:
            self._opening = False
            self._fault = None
            if not self._is_open:
                self._is_open = True
                self._feed.start()
            if self.name:
                self.unlocked.emit(self.name)
                self.read()
            else:
                self._ask(names)

        def work() -> tuple[str, ...]:
            open_existing(self._database)
            return self._service.on_duty()

        self._work.run(work, opened, self._failed)

    # -- who is there -------------------------------------------------------------------------

    def _ask(self, names: tuple[str, ...]) -> None:
        expected = self._last_name or (names[0] if len(names) == 1 else "")
        self.locked.emit(names, expected)

    def sign_in(self, name: str, pin: str) -> None:
        """A name and a PIN were entered."""

        def work() -> tuple[str, str]:
            found = self._staff.enter(name, pin)
            return found, self._staff.first_name(found)

        def enter(entered: tuple[str, str]) -> None:
            found, member = entered
            self._turn()
            if member != self.member:
                # What the one before has chosen is not theirs.
                self.branch = ""
            self.member = member
            self.name = self._last_name = found
            self.touch()
            self.unlocked.emit(found)
            self.read()

        self._work.run(work, enter, self._told(self.sign_in_refused.emit))

    def lock(self) -> None:
        """Lock: nothing is shown until a staff member signs in."""
        if not self.name:
            return
        self._leave()
        if self._fault is None:
            self._run(self._service.on_duty, self._ask)
        else:
            self._say_fault(self._fault)

    def _turn(self) -> None:
        """Somebody comes or goes: what was asked before, for another, is not shown."""
        self._visit = object()
        self._desk = None

    def _leave(self) -> None:
        self._turn()
        self.name = ""
        self.search.forget()
        # At once, before the names are read: no action is without a name.
        self._ask(())

    def _sign_out(self) -> None:
        """The signed-in member was removed from the staff."""
        self._leave()
        self._last_name = self.member = ""

        def lock(names: tuple[str, ...]) -> None:
            self._ask(names)
            self.removed.emit()

        self._run(self._service.on_duty, lock)

    def _follow_member(self, name: str) -> None:
        """A lead has renamed the signed-in member, who stays signed in; or has removed them."""
        if name in ("", self.name):
            self._sign_out()
            return
        self.name = self._last_name = name
        self.renamed.emit(name)
        self.read()

    def touch(self) -> None:
        """The console is in use."""
        self._touched = self._clock.now()

    # -- the desk -----------------------------------------------------------------------------

    def read(self) -> None:
        """Read the desk again; also while locked, for a call has to be heard."""
        if self._is_open and self._fault is None:
            # A locked console hears the calls of who has stepped away.
            by = self.name or self._last_name
            self._run(lambda: self._service.read(by), self._show)

    def _read_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _show(self, desk: Desk) -> None:
        self._desk, self._ahead = desk, desk.now - self._clock.now()
        if self.branch not in desk.branches:
            self.branch = ""
        self.branches_changed.emit(() if desk.limited_to else desk.branches)
        if _calling(desk.of_branch(self.branch)) - self._known:
            self.called.emit()
        self._known = _calling(desk)
        self._show_again()
        if self.name:
            self.was_read.emit()

    def _show_again(self) -> None:
        if self.name and self._desk is not None:
            self.desk_changed.emit(self._desk.of_branch(self.branch), self._now())

    def choose_branch(self, branch: str) -> None:
        """Show only what is of a branch; of all, for an empty one."""
        self.branch = branch
        self._show_again()

    def _now(self) -> datetime:
        return self._clock.now() + self._ahead

    def tick(self) -> None:
        """A second has passed: count on, and do what is due."""
        self._ticks += 1
        if self._clock.now() < self._touched:
            # The clock was set back: count from now.
            self.touch()
        if self._clock.now() - self._touched > LOCK_AFTER:
            if self.name:
                self.lock()
            else:
                self.touch()
                self.left_alone.emit()
        if self._fault is not None:
            if self._ticks % _RETRY == 0:
                self._open()
            return
        if self.name:
            self.kiosks.poll()
        if self._ticks % _READ == 0:
            self.read()
            if self.name:
                self.team.look_for_note()
        self._show_again()

    # -- what staff do ------------------------------------------------------------------------

    def instruct(self, station: str, kind: InstructionKind, value: str, seen: str | None) -> None:
        """Ask a kiosk to do something; *seen* is the session that staff saw there."""
        name = self.name

        def ask() -> None:
            self._service.give(station, kind, by=name, seen=seen, value=value)

        self._attempt(ask, lambda _: self.read(), self._refuse)

    def _refuse(self, refused: Refused) -> None:
        self.refused.emit(refused)
        self.read()

    def come(self, alert_id: int) -> None:
        """Tell the visitor that staff are coming."""
        name = self.name
        self._attempt(
            lambda: self._service.come(alert_id, name), lambda _: self.read(), self._refuse
        )

    def solve(self, alert_id: int, note: str) -> None:
        """A call is done with."""
        name = self.name

        def done(other: str) -> None:
            self.solved.emit(alert_id, other)
            self.read()

        self._attempt(lambda: self._service.solve(alert_id, note, name), done, self._refuse)

    # -- the database -------------------------------------------------------------------------

    def close(self) -> None:
        """Stop; the window is closing."""
        self._timer.stop()
        self._soon.stop()
        if self._is_open:
            self._feed.close()
        self._work.close()

    def _run(self, work: Callable[[], Result], done: Callable[[Result], object]) -> None:
        self._work.run(self._by_a_member(work), self._here(done), self._failed)

    def _attempt(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], object],
        refused: Callable[[Refused], None],
    ) -> None:
        self._work.run(self._by_a_member(work), self._here(done), self._told(self._here(refused)))

    def _here(self, show: Callable[[Result], object]) -> Callable[[Result], None]:
        """Return what shows a result, unless somebody came or went meanwhile."""
        visit = self._visit

        def shown(result: Result) -> None:
            if visit is self._visit:
                show(result)

        return shown

    def _by_a_member(self, work: Callable[[], Result]) -> Callable[[], Result]:
        """Return *work*, done only while the member who is signed in now is still on the staff."""
        name = self.name

        def checked() -> Result:
            if name and (present := self._staff.present_name(name)) != name:
                raise _RemovedError(name, present)
            try:
                return work()
            except Refused as refused:
                if refused.refusal is not Refusal.STAFF_REMOVED:
                    raise
                # Between the look and the work.
                raise _RemovedError(name, self._staff.present_name(name)) from refused

        return checked

    def _told(self, refused: Callable[[Refused], None]) -> Callable[[Exception], bool]:
        """Return what takes an error: a refusal is told, the rest as ever."""

        def failed(error: Exception) -> bool:
            if isinstance(error, Refused):
                refused(error)
                return True
            return self._failed(error)

        return failed

    def _say_fault(self, error: DatabaseUnavailable) -> None:
        self.out_of_service.emit(error.fault, error.key_id)

    def _failed(self, error: Exception) -> bool:
        self._opening = False
        if isinstance(error, DatabaseUnavailable):
            self._fault = error
            self._say_fault(error)
            return True
        if isinstance(error, _RemovedError):
            if error.name == self.name:
                self._follow_member(error.new)
            return True
        return False


def _calling(desk: Desk) -> frozenset[int]:
    """Return the calls for help that no one has answered."""
    return frozenset(
        one.alert.alert_id for one in desk.calls if one.wants_help and not one.alert.coming
    )
