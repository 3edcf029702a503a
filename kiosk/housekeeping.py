"""Erases what is older than its retention, and counts past days, while no visitor waits for it."""

from __future__ import annotations

import logging
from dataclasses import replace

from PySide6.QtCore import QObject

from ui.background_work import BackgroundWork
from verification.domain.placeholders import Sentence
from verification.services.fault_words import fault_words
from verification.services.kiosk import KioskService
from verification.store.batches import Batches
from verification.store.database import DatabaseUnavailable

#: Ticks of the presenter's clock (0.1 s) between two looks at what is due.
INTERVAL = 36_000

_log = logging.getLogger(__name__)


class Housekeeping(QObject):
    """Runs while staff is signed in: once they are, and each hour."""

    def __init__(
        self, service: KioskService, batches: Batches | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._work = BackgroundWork(self)
        self._batches = replace(batches or Batches(), proceed=lambda: not self._closing)
        self._closing = False
        self._running = False
        self._next = 0

    def tick(self, ticks: int, *, serving: bool) -> None:
        """Begin if it is time; *serving* says whether staff is signed in."""
        if not serving or self._running or ticks < self._next:
            return
        self._running = True
        self._next = ticks + INTERVAL
        self._work.run(self._do, self._end, self._failed)

    def _do(self) -> None:
        self._service.purge(self._batches)
        self._service.count_sessions(self._batches)

    def _end(self, _: object) -> None:
        self._running = False

    def _failed(self, error: Exception) -> bool:
        self._running = False
        if not isinstance(error, DatabaseUnavailable):
            return False
        # The kiosk's own work notices it, and says so; the rest is erased next time.
        _log.warning(
            Sentence("Log", "old details were not erased, or past days not counted: %1").filled(
                fault_words(error.fault, Sentence)
            )
        )
        _log.info("why: %s", error)
        return True

    def close(self) -> None:
        """End after the transaction that is under way."""
        self._closing = True
        self._work.close()
