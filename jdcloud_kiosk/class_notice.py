"""Tells the kiosks of this machine that a class is on, and where its page is."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
from pathlib import Path

from filelock import FileLock, Timeout

from verification.domain.qr_payload import is_origin

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
        self._lock = FileLock(folder / f"class-{name}.lock", mode=0o600)

    def put_up(self, origin: str) -> None:
        """Tell that the class's page is at *origin*. Raises :class:`ClassIsOn` and OSError."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            self._lock.acquire(timeout=_PATIENCE)
        except Timeout as error:
            raise ClassIsOn from error
        new = self._text.with_suffix(".new")
        with contextlib.suppress(FileNotFoundError):
            new.unlink()
        with os.fdopen(os.open(new, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
            file.write(origin)
        new.replace(self._text)

    def take_down(self) -> None:
        """The class is over."""
        with contextlib.suppress(OSError):
            self._text.unlink(missing_ok=True)
        self._lock.release()

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
            _log.warning("whether a class is on cannot be seen: %s", error)
            return False
