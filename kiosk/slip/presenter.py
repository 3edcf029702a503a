"""Joins the slip's button to the printer or the folder, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from kiosk.preferences import Preferences, PreferencesFile, Slip
from kiosk.slip.printing import NoPrinter, make_slip, slip_view
from ui.background_work import BackgroundWork
from verification.domain.accounts import VerifiedIdentity
from verification.domain.session import VerificationSession


class SlipState(StrEnum):
    """The state of the slip of the present session."""

    NONE = "none"
    OFFERED = "offered"
    PRINTED = "printed"
    SAVED = "saved"
    NO_PRINTER = "no_printer"
    NOT_SAVED = "not_saved"


class SlipPresenter(QObject):
    """Offers a slip for an ended session, if staff has set one; *session* says which is shown."""

    changed = Signal(object, str)  # SlipState, name of the file

    def __init__(
        self,
        preferences: PreferencesFile,
        work: BackgroundWork,
        session: Callable[[], tuple[VerificationSession, VerifiedIdentity | None] | None],
    ) -> None:
        super().__init__()
        self._preferences = preferences
        self._work = work
        # A printer may take its time, or wait for somebody: no visitor waits with it.
        self._printing = BackgroundWork(self)
        self._session = session
        self._offered = ""

    def look(self) -> None:
        """The session may have ended: offer its slip, once."""
        shown = self._session()
        ended = shown[0].session_id if shown and shown[0].state.is_final else ""
        if ended == self._offered:
            return
        self._offered = ended
        self.changed.emit(SlipState.NONE, "")

        def offer(preferences: Preferences) -> None:
            if preferences.slip is not Slip.NONE and ended == self._offered:
                self.changed.emit(SlipState.OFFERED, "")

        if ended:
            self._work.run(self._preferences.read, offer, lambda _: False)

    def make(self) -> None:
        """The visitor wants it."""
        shown = self._session()
        if shown is None:
            return
        view, reference = slip_view(*shown), shown[0].reference

        def made(name: str) -> None:
            self.changed.emit(SlipState.SAVED if name else SlipState.PRINTED, name)

        def failed(error: Exception) -> bool:
            match error:
                case NoPrinter():
                    self.changed.emit(SlipState.NO_PRINTER, "")
                case OSError():
                    self.changed.emit(SlipState.NOT_SAVED, "")
                case _:
                    return False
            return True

        self._printing.run(
            lambda: make_slip(view, self._preferences.read(), reference), made, failed
        )

    def close(self) -> None:
        """Finish the slips already asked for; the window is closing."""
        self._printing.close()
