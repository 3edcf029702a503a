"""Gets the keys for a machine that has none yet, by the code that a lead's console shows."""

from __future__ import annotations

import logging
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.background_work import BackgroundWork
from verification.domain.clock import Clock
from verification.domain.placeholders import Sentence
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.security.plain_file import file_sentence
from verification.security.ring_format import KeyUnavailable
from verification.store.database import Database, DatabaseUnavailable

if TYPE_CHECKING:
    from verification.services.enrolment import NewMachine, Request

_log = logging.getLogger(__name__)

#: Milliseconds between two looks whether the keys are there.
_PAUSE = 1000


class PairingState(StrEnum):
    """How far it is, or why it ended."""

    NONE = "none"
    WAITING = "waiting"
    WRONG_CODE = "wrong_code"
    STATION_TAKEN = "station_taken"
    NOT_SEALED_HERE = "not_sealed_here"
    NOT_STORED = "not_stored"
    UNREACHABLE = "unreachable"
    DONE = "done"


class PairingPresenter(QObject):
    """Asks with a code, and waits for the console. The kiosk then opens by itself."""

    changed = Signal(object)  # PairingState

    def __init__(self, database: Database, clock: Clock, station: str) -> None:
        super().__init__()
        self._database, self._clock, self._station = database, clock, station
        self._work = BackgroundWork(self)
        self._state = PairingState.NONE
        self._request: Request | None = None
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setObjectName("pairingTick")
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.look)

    def ask(self, code: str) -> None:
        """Somebody typed a code."""
        if self._state is PairingState.WAITING:
            return
        self._show(PairingState.WAITING)
        self._work.run(lambda: self._machine().ask(code, self._station), self._wait, self._failed)

    def _wait(self, request: Request) -> None:
        self._request = request
        self._timer.start()

    def look(self) -> None:
        """Take the keys if they are there."""
        request = self._request
        if request is None or self._looking:
            return
        self._looking = True
        self._work.run(lambda: self._machine().take(request), self._took, self._failed)

    def _took(self, added: tuple[str, ...] | None) -> None:
        self._looking = False
        if added is not None:
            self._end(PairingState.DONE)

    def _failed(self, error: Exception) -> bool:
        # It was loaded to come this far.
        from verification.security.enrolment_seal import NotSealedHere

        match error:
            case Refused(refusal=Refusal.STATION_TAKEN):
                state = PairingState.STATION_TAKEN
            case Refused():
                state = PairingState.WRONG_CODE
            case NotSealedHere():
                state = PairingState.NOT_SEALED_HERE
            case DatabaseUnavailable():
                state = PairingState.UNREACHABLE
            case KeyUnavailable() | OSError():
                why = file_sentence(error) if isinstance(error, OSError) else error.args[0]
                _log.warning(Sentence("Log", "the keys were not taken: %1").filled(why))
                state = PairingState.NOT_STORED
            case _:
                self._end(PairingState.NONE)
                return False
        self._end(state)
        return True

    def _end(self, state: PairingState) -> None:
        self._timer.stop()
        self._request, self._looking = None, False
        self._show(state)

    def _show(self, state: PairingState) -> None:
        self._state = state
        self.changed.emit(state)

    def _machine(self) -> NewMachine:
        # Loaded late, on the worker's thread: few kiosks ever need it.
        from verification.services.enrolment import NewMachine

        return NewMachine(self._database, self._clock, Randomness())

    def close(self) -> None:
        """Stop; the window is closing."""
        self._timer.stop()
        self._work.close()
