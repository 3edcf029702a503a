"""Tells the clerks that a visitor still has an outcome before them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from verification.domain.session import VerificationSession
from verification.services.kiosk import KioskService

#: Does work off the GUI thread, then tells its end.
Run = Callable[[Callable[[], None], Callable[[None], Any]], None]


class ShownOutcome:
    """Whose outcome is on the screen, as the database was told; at first that is not known.

    What an earlier run has left there, such as one that was killed, is taken back.
    """

    def __init__(self, service: KioskService, run: Run) -> None:
        """*run* does not run the same again while it is under way."""
        self._service = service
        self._run = run
        self._told: str | None = None

    def note(self, session: VerificationSession | None) -> None:
        """Tell of the *session* that is shown, unless that is known; of one that is open, it is."""
        if session is not None and not session.state.is_final:
            return
        wanted = session.session_id if session is not None else ""
        if wanted == self._told:
            return

        def told(_: None) -> None:
            self._told = wanted

        self._run(lambda: self._service.note_outcome(wanted), told)
