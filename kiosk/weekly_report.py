"""Writes each week's figures into a folder by itself, where staff have set one."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from kiosk.preferences import PreferencesFile
from ui.background_work import BackgroundWork
from verification.domain.clock import Clock
from verification.domain.refusals import Refused
from verification.security.disk import write_file
from verification.services.history import HistoryService
from verification.services.report_file import (
    ReportHead,
    last_whole_week,
    report_csv,
    weekly_name,
)
from verification.store.database import DatabaseUnavailable

_log = logging.getLogger(__name__)

#: Milliseconds between two looks whether a week is over.
_HOUR = 3_600_000


class WeeklyReport(QObject):
    """Looks when staff sign in, and each hour: the last whole week, once.

    Of several kiosks with the same folder, the first one writes it. *name* returns who is signed in
    here, empty for nobody: the trail says who has the figures.
    """

    def __init__(
        self,
        records: HistoryService,
        preferences: PreferencesFile,
        clock: Clock,
        station: str,
        name: Callable[[], str],
    ) -> None:
        super().__init__()
        self._records, self._preferences, self._clock = records, preferences, clock
        self._station, self._name = station, name
        self._work = BackgroundWork(self)
        self._timer = QTimer(self)
        self._timer.setInterval(_HOUR)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Write the file of the last week, if it is wanted and not there yet."""
        name = self._name()
        if name:
            self._work.run(lambda: self._write(name), lambda _: None, self._failed)

    def _write(self, by: str) -> None:
        folder = self._preferences.read().report_folder
        if not folder:
            return
        since, until = last_whole_week(self._clock.now())
        target = Path(folder) / f"{weekly_name(since)}.csv"
        if target.exists():
            return
        if not target.parent.is_dir():
            # Before the trail says that somebody has the figures.
            raise FileNotFoundError(target.parent)
        head = ReportHead("", since, until, self._clock.now(), self._station)
        content = report_csv(self._records.report(since, until), head, QCoreApplication.translate)
        # Only what the audit trail records may be kept.
        self._records.note_report(f"staff:{by}")
        write_file(target, content)

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, DatabaseUnavailable | Refused | OSError):
            return False
        # It is tried again in an hour; what is wrong with the database is on the screen.
        _log.warning("the week's report was not written: %s", error)
        return True

    def close(self) -> None:
        """Stop; the window is closing."""
        self._timer.stop()
        self._work.close()
