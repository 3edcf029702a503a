"""Tells the kiosks of this machine that a class is running, and where its page is."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
from pathlib import Path

from filelock import FileLock, Timeout

from verification.domain.placeholders import Sentence
from verification.domain.qr_payload import is_origin
from verification.security.plain_file import file_sentence

#: Seconds for which a roster is kept after a class was killed: a day of classes.
_ROSTER_LIFETIME = 12 * 3600.0
#: Seconds that the lock is waited for: a kiosk that looks holds it for a moment.
_PATIENCE = 1.0

_log = logging.getLogger(__name__)


class ClassIsOn(Exception):  # noqa: N818
    """Another process of this machine holds a class on the same database."""


class ClassNotice:
    """The notice of a class on the database at *place*, in a *folder* of this user's.

    It counts while the process that put it up holds its lock, which the operating system releases
    however that process ends.
    """

    def __init__(self, folder: Path, place: str) -> None:
        name = hashlib.sha256(place.encode("utf-8", "surrogateescape")).hexdigest()[:24]
        self._folder = folder
        self._text = folder / f"class-{name}"
        self._roster = folder / f"class-{name}.roster"
        self._lock = FileLock(folder / f"class-{name}.lock", mode=0o600)

    def put_up(self, origin: str) -> None:
        """Tell that the class's page is at *origin*. Raises :class:`ClassIsOn` and OSError."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            self._lock.acquire(timeout=_PATIENCE)
        except Timeout as error:
            raise ClassIsOn from error
        _write(self._text, origin)

    def take_down(self) -> None:
        """The class is over."""
        for one in (self._text, self._roster):
            with contextlib.suppress(OSError):
                one.unlink(missing_ok=True)
        self._lock.release()

    def keep_roster(self, text: str) -> None:
        """Keep a roster that was typed until the class is over, also one that is killed."""
        try:
            _write(self._roster, text)
        except OSError as error:
            why = file_sentence(error)
            _log.warning(Sentence("Log", "the roster cannot be kept: %1").filled(why))

    def kept_roster(self, now: float) -> str:
        """Return the roster of a class that was killed some hours ago at most, or nothing."""
        try:
            age = now - self._roster.stat().st_mtime
            return self._roster.read_text("utf-8") if age < _ROSTER_LIFETIME else ""
        except (OSError, UnicodeDecodeError):
            return ""

    def read(self) -> str:
        """Return where the page of the class is that is on now; empty without one."""
        try:
            origin = self._text.read_text("ascii")
        except (OSError, UnicodeDecodeError):
            return ""
        return origin if is_origin(origin) and self._is_held() else ""

    def _is_held(self) -> bool:
        try:
            with self._lock.acquire(timeout=0):
                return False
        except Timeout:
            return True
        except OSError as error:
            why = file_sentence(error)
            _log.warning(Sentence("Log", "whether a class is on cannot be seen: %1").filled(why))
            return False


def _write(path: Path, text: str) -> None:
    """Write a file that only this user reads, whole or not at all."""
    new = path.with_name(f"{path.name}.new")
    with contextlib.suppress(FileNotFoundError):
        new.unlink()
    handle = os.open(new, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    new.replace(path)
