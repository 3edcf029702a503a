"""One running kiosk for each station on a machine: a second start calls the first forward."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox

from ui.file_names import qt_name
from verification.domain.placeholders import Sentence, fill
from verification.security.plain_file import file_sentence

_log = logging.getLogger(__name__)

# Milliseconds that a message is shown before it closes by itself.
_TIMEOUT = 8000


class StationLock(QObject):
    """Held while a kiosk serves a *station* of the database at *place*.

    The operating system releases it when the process ends, however it ends. Emits
    :attr:`called` when another start of the program asks for the window.
    """

    called = Signal()

    def __init__(self, folder: Path, place: str, station: str) -> None:
        super().__init__()
        # Any bytes may be in a file's name, and so in a path.
        whose = f"{place}\n{station}".encode("utf-8", "surrogateescape")
        name = hashlib.sha256(whose).hexdigest()[:24]
        self._folder = folder / name
        self._handle: int | None = None
        self._watcher: QFileSystemWatcher | None = None

    def take(self) -> bool:
        """Take the lock; False if another process has it.

        A folder that cannot be written, or whose file system locks nothing, keeps no kiosk closed:
        without a lock it serves as well.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = os.open(self._folder / "lock", os.O_CREAT | os.O_RDWR, 0o600)
        except OSError as error:
            _log.warning(
                Sentence("Log", "no lock can be kept in %1: %2").filled(
                    self._folder, file_sentence(error)
                )
            )
            return True
        if not _lock(handle):
            os.close(handle)
            return False
        self._handle = handle
        self._call.unlink(missing_ok=True)
        self._watcher = QFileSystemWatcher([qt_name(self._folder)], self)
        self._watcher.directoryChanged.connect(self._answer_call)
        return True

    def call(self) -> None:
        """Ask the process that has the lock to show its window."""
        with contextlib.suppress(OSError):
            self._call.touch(mode=0o600)

    def release(self) -> None:
        """Release the lock."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    @property
    def _call(self) -> Path:
        return self._folder / "call"

    def _answer_call(self) -> None:
        with contextlib.suppress(OSError):
            self._call.unlink()
            self.called.emit()


def report_already_running(station: str, timeout: int = _TIMEOUT) -> None:
    """Say that a kiosk is open already; *timeout* is in milliseconds.

    The message goes away by itself: a desk that starts unattended must not wait for anybody.
    """
    text = fill(
        QCoreApplication.translate(
            "StationLock",
            "The kiosk '%1' is open already on this computer. Its window comes to the front.",
        ),
        station,
    )
    print(text, file=sys.stderr)
    box = QMessageBox(QMessageBox.Icon.Information, QCoreApplication.applicationName(), text)
    box.setObjectName("alreadyRunningBox")
    QTimer.singleShot(timeout, box.accept)
    box.exec()


if sys.platform == "win32":

    def _lock(handle: int) -> bool:
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:

    def _lock(handle: int) -> bool:
        import fcntl

        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            # As on a network drive without locks.
            _log.warning(
                Sentence("Log", "nothing can be locked here: %1").filled(file_sentence(error))
            )
        return True
