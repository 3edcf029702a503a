"""Writes each week's figures into a folder by itself, where staff have set one."""

from __future__ import annotations

import errno
import logging
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.preferences import PreferencesFile
from ui.background_work import BackgroundWork
from ui.translation import translate_into
from verification.domain.clock import Clock
from verification.domain.placeholders import Sentence
from verification.domain.refusals import Refused
from verification.security.disk import flush, replacing
from verification.security.plain_file import file_sentence
from verification.services.fault_words import fault_words
from verification.services.history import HistoryService
from verification.services.report_file import (
    ReportHead,
    day_counts,
    is_as_written,
    last_whole_week,
    report_csv,
    weekly_name,
)
from verification.store.database import DatabaseUnavailable

_log = logging.getLogger(__name__)

#: Milliseconds between two looks whether a week is over.
_HOUR = 3_600_000
#: The clocks of two computers differ so much.
_MOMENT = timedelta(minutes=5)


@dataclass(frozen=True)
class NotWritten:
    """Why the file *target* is not there; it is tried again."""

    error: OSError
    target: Path


def _is_older(file: Path, time: datetime) -> bool:
    return file.stat().st_mtime < time.timestamp()


def _stamp(file: Path) -> tuple[Path, int] | None:
    """Return what tells a file from what it is once it was written again; None without one."""
    try:
        return file, file.stat().st_mtime_ns
    except FileNotFoundError:
        return None


def _is_of_other_figures(kept: bytes, content: bytes) -> bool:
    """Whether a report has other counts than *content*; not for what is no report any more."""
    counts = day_counts(kept)
    return bool(counts) and counts != day_counts(content)


def _places(first: Path) -> Iterator[Path]:
    """Return where a week's file may be: beside each that somebody has changed."""
    yield first
    for number in count(2):
        yield first.with_stem(f"{first.stem}-{number}")


def _mark_early(target: Path, now: datetime) -> None:
    """Date the files of weeks after *target*'s from now: when their week is over, it shows.

    They were written with a clock that was ahead, and may be dated from then. Raises OSError.
    """
    for file in target.parent.glob("report-*-W*.csv"):
        if file.name > target.name and not _is_older(file, now + _MOMENT):
            os.utime(file, (now.timestamp(), now.timestamp()))


class WeeklyReport(QObject):
    """Looks when staff sign in, and each hour: the last whole week, once all its sessions ended.

    What was written before the week was over, with a clock that was ahead, is written again: it is
    dated before the week's end, or its days' counts are not those of the week. Where somebody has
    changed it, theirs stays, and what is right is written beside it.

    Of several kiosks with the same folder, the first one writes it, in the *language* of its
    computer unless staff have set another. *name* returns who is signed in here, empty for nobody:
    the trail says who has the figures. Nothing is written for who is limited to a branch.
    """

    looked = Signal(object)  # NotWritten or None

    def __init__(
        self,
        records: HistoryService,
        preferences: PreferencesFile,
        clock: Clock,
        station: str,
        language: str,
        name: Callable[[], str],
    ) -> None:
        super().__init__()
        self._records, self._preferences, self._clock = records, preferences, clock
        self._station, self._language, self._name = station, language, name
        self.problem: NotWritten | None = None
        #: The file whose figures are known to be right.
        self._compared: tuple[Path, int] | None = None
        self._work = BackgroundWork(self)
        self._timer = QTimer(self)
        self._timer.setInterval(_HOUR)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Write the file of the last week, if it is wanted and not there yet."""
        name = self._name()
        if name:
            self._work.run(lambda: self._write(name), self._tell, self._failed)

    def _write(self, by: str) -> NotWritten | None:
        preferences = self._preferences.read()
        if not preferences.report_folder:
            return None
        now = self._clock.now()
        since, until = last_whole_week(now)
        target = Path(preferences.report_folder) / f"{weekly_name(since)}.csv"
        try:
            _mark_early(target, now)
            if self._is_known(target):
                return None
            if not target.parent.is_dir():
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(target.parent))
            # It has every branch's figures: they are not for who is limited to one.
            if self._records.limit_of(by):
                return None
            # Until its last session has ended, the week's figures are not what they will be.
            if self._records.has_open(since, until):
                return None
            head = ReportHead("", since, until, self._clock.now(), self._station)
            # A visitor may have chosen another language meanwhile.
            translate = translate_into(preferences.language or self._language)
            content = report_csv(self._records.report(since, until), head, translate)
            place = self._place(target, until, content)
            if place is None:
                return None
            target = place
            with replacing(target, 0o666) as file:
                file.write(content)
                file.flush()
                # A full disk says so now: the trail is told of a file that is there.
                flush(file.fileno())
                # Only what the audit trail records may be kept.
                self._records.note_report(f"staff:{by}")
        except OSError as error:
            return NotWritten(error, target)
        return None

    def _is_known(self, first: Path) -> bool:
        """Whether the week's figures are known to be right, and their file is as it was then."""
        if self._compared is None or self._compared != _stamp(self._compared[0]):
            return False
        file = self._compared[0]
        return file.parent == first.parent and file.name.startswith(first.stem)

    def _place(self, first: Path, until: datetime, content: bytes) -> Path | None:
        """Return where to write the figures: not over what somebody has changed.

        None where they are written, or somebody has made something else of them. Raises OSError.
        """
        for file in _places(first):
            stamp = _stamp(file)
            if stamp is None:
                return file
            kept = file.read_bytes()
            if not _is_older(file, until) and not _is_of_other_figures(kept, content):
                self._compared = stamp
                return None
            if is_as_written(kept):
                return file
            _log.info("somebody has changed %s: it stays", file)
        raise AssertionError("there is no end of names")

    def _tell(self, problem: NotWritten | None) -> None:
        if problem is not None:
            _log.warning(
                Sentence("Log", "the week's report was not written to %1: %2").filled(
                    problem.target, file_sentence(problem.error)
                )
            )
        self.problem = problem
        self.looked.emit(problem)

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, DatabaseUnavailable | Refused):
            return False
        # It is tried again in an hour; what is wrong with the database is on the screen.
        if isinstance(error, DatabaseUnavailable):
            _log.warning(
                Sentence("Log", "the week's report was not written: %1").filled(
                    fault_words(error.fault, Sentence)
                )
            )
        _log.info("the week's report waits: %s", error)
        return True

    def close(self) -> None:
        """Stop; the window is closing."""
        self._timer.stop()
        self._work.close()
