"""Joins the pages of shifts and of the staff to the services."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from ui.background_work import Result, Run
from verification.domain.handover import Handover
from verification.domain.refusals import Refused
from verification.domain.staff import StaffRole
from verification.services.handover import HandoverService, Summary
from verification.services.staff import StaffService


class Try(Protocol):
    """Runs *work* elsewhere; here, *done* with its result, or *refused* with why it was not."""

    def __call__(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], object],
        refused: Callable[[Refused], None],
    ) -> None:
        """Return at once."""
        ...


class StaffChange(Enum):
    """What was done to a member of the staff."""

    ADDED = auto()
    PIN = auto()
    SHOWN_NAME = auto()
    MADE_LEAD = auto()
    MADE_CLERK = auto()
    LIMITED = auto()
    NOT_LIMITED = auto()
    RENAMED = auto()
    REMOVED = auto()


class TeamPresenter(QObject):
    """What the member who is signed in (*name*) sees of the others, and does.

    *branch* is the one that the console shows alone; empty for all.
    """

    summaries_read = Signal(object)  # tuple[Summary, ...]
    members_read = Signal(object, str, object)  # tuple[StaffMember, ...], who looks, the branches
    handed_over = Signal()
    nothing_handed_over = Signal()
    not_handed_over = Signal(object)  # Refused
    note_found = Signal(object)  # Handover | None: a note that they have not read yet
    changed = Signal(object, str)  # StaffChange, whom
    refused = Signal(object)  # Refused

    def __init__(
        self,
        staff: StaffService,
        handovers: HandoverService,
        name: Callable[[], str],
        branch: Callable[[], str],
        run: Run,
        attempt: Try,
    ) -> None:
        super().__init__()
        self._staff = staff
        self._handovers = handovers
        self._name = name
        self._branch = branch
        self._run = run
        self._attempt = attempt
        self._hands_over = False
        #: As they were read last, for the page that is open.
        self._summaries: tuple[Summary, ...] = ()

    def read_shifts(self) -> None:
        """Sum up the present shift, and those before it, for a page that is opened."""
        self._hands_over = False
        self._summaries = ()
        self.refresh_shifts()

    def refresh_shifts(self) -> None:
        """Sum the shifts up again; while one is handed over, that is to be shown first."""
        name, branch, known = self._name(), self._branch(), self._summaries

        def show(summaries: tuple[Summary, ...]) -> None:
            if not self._hands_over:
                self._summaries = summaries
                self.summaries_read.emit(summaries)

        if not self._hands_over:
            self._run(lambda: self._handovers.summaries(name, branch, known), show)

    def hand_over(self, note: str, shown: Handover) -> None:
        """The present shift, as it was *shown*, ends with this note to the next."""
        name = self._name()
        self._hands_over = True

        def done(written: Handover | None) -> None:
            (self.handed_over if written else self.nothing_handed_over).emit()
            self.read_shifts()

        def refused(why: Refused) -> None:
            self.not_handed_over.emit(why)
            self.read_shifts()

        self._attempt(lambda: self._handovers.hand_over(note, name, shown), done, refused)

    def look_for_note(self) -> None:
        """See whether a shift has left a note that is unread."""
        name = self._name()
        self._run(
            lambda: self._handovers.unread(name),
            lambda note: self.note_found.emit(note) if name == self._name() else None,
        )

    def mark_read(self, handover_id: str) -> None:
        """Who is signed in has read a note."""
        name = self._name()
        self._run(
            lambda: self._handovers.mark_read(handover_id, name), lambda _: self.look_for_note()
        )

    def note_taken(self) -> None:
        """A shift's summary was printed or saved."""
        name = self._name()
        self._run(lambda: self._handovers.note_taken(name), lambda _: None)

    def read_members(self) -> None:
        """See who may sign in."""
        name = self._name()
        self._run(
            lambda: (self._staff.members(), self._staff.branches()),
            lambda read: self.members_read.emit(read[0], name, read[1]),
        )

    def add(self, name: str, pin: str) -> None:
        """Add a staff member."""
        self._do(StaffChange.ADDED, name, lambda by: self._staff.add(name, pin, by=by))

    def change_pin(self, name: str, pin: str, present: str) -> None:
        """Set a PIN. A member who changes their own confirms it with the *present* one.

        A console that was left open must not be enough to take over an identity.
        """
        self._do(
            StaffChange.PIN,
            name,
            lambda by: self._staff.change_pin(name, pin, by=by, present=present),
        )

    def change_shown_name(self, name: str, shown: str) -> None:
        """Set a staff member's display name at sign-in."""
        self._do(
            StaffChange.SHOWN_NAME,
            name,
            lambda by: self._staff.change_short_name(name, shown, by=by),
        )

    def change_role(self, name: str, role: StaffRole) -> None:
        """Grant or withdraw a staff member's right to manage staff."""
        made = StaffChange.MADE_LEAD if role is StaffRole.LEAD else StaffChange.MADE_CLERK
        self._do(made, name, lambda by: self._staff.change_role(name, role, by=by))

    def limit(self, name: str, branch: str) -> None:
        """Let a staff member work at one branch alone; anywhere, if it is empty."""
        change = StaffChange.LIMITED if branch else StaffChange.NOT_LIMITED
        self._do(change, name, lambda by: self._staff.limit(name, branch, by=by))

    def rename(self, name: str, new: str) -> None:
        """Rename a staff member."""
        self._do(StaffChange.RENAMED, new, lambda by: self._staff.rename(name, new, by=by))

    def remove(self, name: str) -> None:
        """Disable a staff member's sign-in."""
        self._do(StaffChange.REMOVED, name, lambda by: self._staff.remove(name, by=by))

    def _do(self, change: StaffChange, name: str, work: Callable[[str], None]) -> None:
        by = f"staff:{self._name()}"

        def done(_: None) -> None:
            self.changed.emit(change, name)
            self.read_members()

        self._attempt(lambda: work(by), done, self.refused.emit)
