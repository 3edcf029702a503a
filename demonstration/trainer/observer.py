"""Watches the database of a play, off the GUI thread, and reports which rows changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from demonstration.trace.row_changes import RowWatch
from ui.background_work import BackgroundWork
from verification.security.key_ring import KeyRing
from verification.store.database import Database, DatabaseUnavailable


class Observer(QObject):
    """Emits :attr:`changed` with the rows that each commit changed."""

    changed = Signal(object)  # tuple[RowChange, ...]
    _committed = Signal()

    def __init__(self, path: Path, key_ring: KeyRing) -> None:
        """*path* is the file of a database that has been prepared."""
        super().__init__()
        self._database = Database(str(path), key_ring)
        self._watch = RowWatch(self._database)
        self._watch.poll()
        self._work = BackgroundWork(self)
        self._feed = self._database.change_feed(self._committed.emit)
        self._committed.connect(self._poll)
        self._feed.start()

    def _poll(self) -> None:
        self._work.run(self._watch.poll, self.changed.emit, self._failed)

    @staticmethod
    def _failed(error: Exception) -> bool:
        # A scenario may take the database away; the change feed reports when it is back.
        return isinstance(error, DatabaseUnavailable)

    def close(self) -> None:
        """Stop watching."""
        self._feed.close()
        self._work.close()
        self._database.close()
        self.deleteLater()
