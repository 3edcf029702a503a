"""Joins the slip's button to the printer or the folder, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kiosk.preferences import Preferences, PreferencesFile, Slip
from kiosk.qr_code import make_picture
from kiosk.slip.printers import Trouble
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
    CODE = "code"
    NO_PRINTER = "no_printer"
    NO_PAPER = "no_paper"
    NOT_SAVED = "not_saved"


class SlipPresenter(QObject):
    """Offers a slip for an ended session, if staff has set one; *session* says which is shown.

    Where nothing can be printed, the visitor gets a code that a phone reads.
    """

    changed = Signal(object, str)  # SlipState, name of the file
    code_made = Signal(object)  # QImage: what the slip says, for a phone's camera

    def __init__(
        self,
        preferences: PreferencesFile,
        work: BackgroundWork,
        session: Callable[[], tuple[VerificationSession, VerifiedIdentity | None] | None],
    ) -> None:
        super().__init__()
        self._preferences = preferences
        self._work = work
        # A printer may be slow, or out of paper: no visitor waits with it.
        self._printing = BackgroundWork(self)
        self._session = session
        self._offered = ""

    def refresh(self) -> None:
        """The session may have ended: offer its slip, once."""
        shown = self._session()
        ended = shown[0].session_id if shown and shown[0].state.is_final else ""
        if ended == self._offered:
            return
        self._offered = ended
        self.code_made.emit(None)
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

        def make() -> tuple[SlipState, str, QImage | None]:
            preferences = self._preferences.read()
            if preferences.slip is Slip.CODE:
                return SlipState.CODE, "", make_picture(view.text())
            try:
                name = make_slip(view, preferences, reference)
            except NoPrinter as error:
                no_paper = error.trouble is Trouble.NO_PAPER
                state = SlipState.NO_PAPER if no_paper else SlipState.NO_PRINTER
                return state, "", make_picture(view.text())
            return (SlipState.SAVED if name else SlipState.PRINTED), name, None

        def made(found: tuple[SlipState, str, QImage | None]) -> None:
            if self._offered != shown[0].session_id:
                return  # whose it was has left
            state, name, code = found
            self.code_made.emit(code)
            self.changed.emit(state, name)

        def failed(error: Exception) -> bool:
            if not isinstance(error, OSError):
                return False
            if self._offered == shown[0].session_id:
                self.changed.emit(SlipState.NOT_SAVED, "")
            return True

        self._printing.run(make, made, failed)

    def close(self) -> None:
        """Finish the slips already asked for; the window is closing."""
        self._printing.close()
