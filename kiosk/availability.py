"""Whether the kiosk can serve: opens the database, and tries again when it cannot be used."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.background_work import BackgroundWork
from verification.domain.placeholders import Sentence
from verification.domain.refusals import Refusal, Refused
from verification.services.fault_words import fault_words
from verification.services.kiosk import KioskService
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.schema import prepare

#: Ticks of the presenter's clock (0.1 s) between two tries to use a database again.
_RETRY = 10
#: Ticks between two signs of life.
_HEARTBEAT = 600

_log = logging.getLogger(__name__)


class Availability(QObject):
    """The state of the database as this kiosk knows it, :attr:`fault` or none."""

    out_of_service = Signal(object)  # Fault
    opened = Signal()  # for the first time: what an earlier run left open is closed
    back = Signal()  # after a fault

    def __init__(
        self,
        service: KioskService,
        database: Database,
        work: BackgroundWork,
        failed: Callable[[Exception], bool],
    ) -> None:
        """*failed* is told what a database that works had to say, as that it refuses."""
        super().__init__()
        self._service = service
        self._database = database
        self._work = work
        self._failed = failed
        self._has_opened = False
        self._recovering = False
        self.fault: Fault | None = None
        self.key_id = ""

    @property
    def is_usable(self) -> bool:
        """Whether the database was opened, and could be used ever since."""
        return self._has_opened and self.fault is None

    def open(self) -> None:
        """Make the database usable, and end what an earlier run left open."""

        def connect() -> None:
            prepare(self._database)
            try:
                self._service.close_left_over()
            except Refused as refused:
                # Another machine has the station: staff will be told, and nothing is touched.
                if refused.refusal is not Refusal.STATION_TAKEN:
                    raise

        self._try(connect, self.opened)

    def note_open(self) -> None:
        """The database was opened before the window was."""
        self._has_opened = True

    def note(self, error: DatabaseUnavailable) -> None:
        """Something could not be read or written."""
        self._recovering = False
        if (error.fault, error.key_id) != (self.fault, self.key_id):
            _log.warning(
                Sentence("Log", "out of service: %1").filled(fault_words(error.fault, Sentence))
            )
            _log.info("why: %s", error)
            self.fault, self.key_id = error.fault, error.key_id
            self.out_of_service.emit(error.fault)

    def tick(self, ticks: int, *, serving: bool) -> None:
        """Do what is due: try again after a fault, or give a sign of life while serving."""
        if self.fault is not None:
            if ticks % _RETRY == 0 and not self._recovering:
                self._recovering = True
                self._recover()
        elif serving and ticks % _HEARTBEAT == 0:
            self._work.run(self._service.heartbeat, lambda _: None, self._failed)

    def _recover(self) -> None:
        """Try whether it works again, with a small write."""
        if not self._has_opened:
            self.open()
            return

        def probe() -> None:
            prepare(self._database)
            self._service.heartbeat(as_visitors=True)

        self._try(probe, self.back)

    def _try(self, work: Callable[[], None], signal: Any) -> None:
        """Do *work*, then emit *signal*; whatever it raises, the next try comes."""

        def failed(error: Exception) -> bool:
            self._recovering = False
            match error:
                case DatabaseUnavailable():
                    self.note(error)
                case Refused():
                    # A database that refuses something works.
                    self._works(signal)
                    return self._failed(error)
                case _:
                    # A bug, here or in the server; a kiosk that gave up would need a person.
                    if self.fault is not Fault.UNEXPECTED:
                        _log.error("while opening the database", exc_info=error)
                    self.note(DatabaseUnavailable(type(error).__name__, Fault.UNEXPECTED))
            return True

        self._work.run(work, lambda _: self._works(signal), failed)

    def _works(self, signal: Any) -> None:
        self._recovering = False
        self._has_opened = True
        self.fault, self.key_id = None, ""
        signal.emit()
