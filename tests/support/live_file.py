"""Finds code of ours that opens a database's file while SQLite has it open in this process.

Closing that descriptor would drop SQLite's locks (verification/store/sqlite_file.py).
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote_to_bytes


def bytes_of(path):
    """Return what is in a file that may be a live database, read by another process."""
    return subprocess.run(["cat", "--", path], capture_output=True, check=True).stdout


class LiveFileGuard:
    """Listens to Python's audit events from :meth:`install` on; a hook cannot be removed."""

    def __init__(self):
        self.found = []
        self._databases = set()
        self._busy = False

    def install(self):
        # Linux alone tells which files this process has open.
        if sys.platform.startswith("linux"):
            sys.addaudithook(self.hear)

    def forget(self):
        self.found.clear()
        self._databases.clear()

    def hear(self, event, arguments):
        """Take one of Python's audit events: a database or another file is being opened."""
        if self._busy or event not in ("sqlite3.connect", "open"):
            return
        self._busy = True
        try:
            if event == "sqlite3.connect":
                self._databases.add(_path(arguments[0]))
            elif self._databases and not isinstance(arguments[0], int):
                self._check(arguments[0])
        finally:
            self._busy = False

    def _check(self, path):
        files = set()
        for database in self._databases:
            with contextlib.suppress(OSError, ValueError):
                files.add(_identity(Path(os.fsdecode(database)).stat()))
        try:
            opened = _identity(Path(os.fsdecode(path)).stat())
        except (OSError, ValueError):
            return
        if opened in files and opened in _open_here():
            self.found.append(os.fsdecode(path))


def _path(database):
    name = os.fsencode(database)
    if name.startswith(b"file:"):
        return unquote_to_bytes(name.removeprefix(b"file://").partition(b"?")[0])
    return name


def _identity(status):
    return status.st_dev, status.st_ino


def _open_here():
    found = set()
    for descriptor in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            found.add(_identity(descriptor.stat()))
    return found
