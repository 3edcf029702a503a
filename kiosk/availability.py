"""Whether the kiosk can serve: opens the database, and tries again when it cannot be used."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from verification.kiosk_service import KioskService
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.schema import prepare

#: Ticks of the presenter's clock (0.1 s) between two tries to use a database again.
_RETRY = 10
#: Ticks between two signs of life, and between two purges of old details.
_HEARTBEAT, _PURGE = 600, 36_000

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
        run: Callable[[Callable[[], Any], Callable[[Any], None]], None],
    ) -> None:
        super().__init__()
        self._service = service
        self._database = database
        self._run = run
        self._has_opened = False
        self._recovering = False
        self.fault: Fault | None = None

    def open(self) -> None:
        """Make the database usable, and end what an earlier run left open."""

        def connect() -> None:
            prepare(self._database)
            self._service.close_left_over()
            self._service.purge()

        self._run(connect, lambda _: self._works(self.opened))

    def note_open(self) -> None:
        """The database was opened before the window was."""
        self._has_opened = True

    def note(self, error: DatabaseUnavailable) -> None:
        """Something could not be read or written."""
        self._recovering = False
        if error.fault is not self.fault:
            _log.warning("out of service: %s", error)
            self.fault = error.fault
            self.out_of_service.emit(error.fault)

    def tick(self, ticks: int, *, serving: bool) -> None:
        """Do what is due: try again after a fault, else keep house while staff is signed in."""
        if self.fault is not None:
            if ticks % _RETRY == 0 and not self._recovering:
                self._recovering = True
                self._recover()
        elif serving:
            if ticks % _HEARTBEAT == 0:
                self._run(self._service.heartbeat, lambda _: None)
            if ticks % _PURGE == 0:
                self._run(self._service.purge, lambda _: None)

    def _recover(self) -> None:
        """Try whether it works again, with a small write."""
        if not self._has_opened:
            self.open()
            return

        def probe() -> None:
            prepare(self._database)
            self._service.heartbeat()

        self._run(probe, lambda _: self._works(self.back))

    def _works(self, signal: Any) -> None:
        self._recovering = False
        self._has_opened = True
        self.fault = None
        signal.emit()
