"""Joins the page of the kiosks to the services: codes for new machines, revoke, admit, remove."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance

from console.team_presenter import Try
from ui.background_work import Run
from verification.services.enrolment import EnrolmentService, Offer, OfferState, OfferStatus
from verification.services.staff import StaffService

#: Seconds that a look may take before the next one begins.
_PATIENCE = 10


class KiosksPresenter(QObject):
    """What the member who is signed in (*name*) sees of the kiosks, and does."""

    kiosks_read = Signal(object, bool)  # tuple[RegisteredKiosk, ...], whether a lead looks
    offered = Signal(object)  # Offer: a code to be shown
    offer_changed = Signal(object)  # OfferStatus
    revoked = Signal(str)
    admitted = Signal(str)
    removed = Signal(str)
    branch_changed = Signal(str)
    refused = Signal(object)  # Refused

    def __init__(
        self,
        staff: StaffService,
        enrolments: EnrolmentService,
        name: Callable[[], str],
        run: Run,
        attempt: Try,
    ) -> None:
        super().__init__()
        self._staff = staff
        self._enrolments = enrolments
        self._name = name
        self._run = run
        self._attempt = attempt
        self._offer: Offer | None = None
        self._waits = 0

    def read(self) -> None:
        """See which kiosks there are, and whether who looks may change them."""
        name = self._name()
        self._run(
            lambda: (self._staff.kiosks(), self._staff.is_lead(name)),
            lambda read: self.kiosks_read.emit(*read),
        )

    def offer(self) -> None:
        """Make a code for a new machine."""
        name = self._name()

        def done(made: Offer) -> None:
            self._offer = made
            self._waits = 0
            self.offered.emit(made)

        self._attempt(lambda: self._enrolments.begin(name), done, self.refused.emit)

    def withdraw(self) -> None:
        """Let the code that is shown hold no more."""
        offer, self._offer = self._offer, None
        if offer is not None:
            self._attempt(lambda: self._enrolments.end(offer), lambda _: None, self.refused.emit)

    def poll(self) -> None:
        """A second has passed: a machine may have asked."""
        offer, name = self._offer, self._name()
        if offer is None:
            return
        if self._waits:
            # One query at a time; one that an outage swallowed is not waited for forever.
            self._waits -= 1
            return
        self._waits = _PATIENCE

        def done(status: OfferStatus) -> None:
            self._waits = 0
            if offer is not self._offer:
                return
            if status.state in (OfferState.TAKEN, OfferState.OVER):
                self._offer = None
            self.offer_changed.emit(status)

        def refused(refused: object) -> None:
            self._waits = 0
            # Such as for a lead who is none any more: no code stays.
            self.withdraw()
            self.offer_changed.emit(OfferStatus(OfferState.OVER))
            self.refused.emit(refused)

        self._attempt(lambda: self._enrolments.look(offer, name), done, refused)

    def revoke(self, station: str) -> None:
        """Let a kiosk start nothing more."""
        self._change(self._staff.revoke_kiosk, station, self.revoked)

    def admit(self, station: str) -> None:
        """Let staff register a revoked kiosk's station again."""
        self._change(self._staff.admit_kiosk, station, self.admitted)

    def remove(self, station: str) -> None:
        """Take a revoked kiosk off the list."""
        self._change(self._staff.remove_kiosk, station, self.removed)

    def change_branch(self, station: str, branch: str) -> None:
        """Set which branch a station belongs to; empty for none."""
        service = self._staff
        self._change(
            lambda station, by: service.change_branch(station, branch, by=by),
            station,
            self.branch_changed,
        )

    def _change(self, change: Callable[..., object], station: str, changed: SignalInstance) -> None:
        by = f"staff:{self._name()}"

        def done(_: object) -> None:
            changed.emit(station)
            self.read()

        self._attempt(lambda: change(station, by=by), done, self.refused.emit)
