"""Reports each write to the write-ahead log at once, where the system says so (Linux).

That is a hint that a commit may follow, and no more: the log is written before its commit can be
seen, and a checkpoint writes to it, too. Nothing may depend on a hint that does not come.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import select
import sys
import threading
from pathlib import Path

#: inotify(7): a file was written to or cut.
_MODIFIED = 0x2
#: Bytes that are read at once: each event takes sixteen.
_EVENTS = 4096


class LogHints:
    """Waits for the next write to one log. Made by :func:`watch_log`."""

    def __init__(self, watch: int) -> None:
        self._watch = watch
        self._woken, self._waker = os.pipe()
        self._closing = threading.Lock()
        self._is_closed = False

    def wait(self, seconds: float) -> bool:
        """Wait until the log is written to, for *seconds* at most; return whether it was.

        Returns early after :meth:`wake`.
        """
        ready, _, _ = select.select([self._woken, self._watch], [], [], seconds)
        if self._watch not in ready:
            return False
        # All that came so far are one.
        with contextlib.suppress(BlockingIOError):
            while os.read(self._watch, _EVENTS):
                pass
        return True

    def wake(self) -> None:
        """End the waiting, from any thread, for good."""
        with self._closing:
            if not self._is_closed:
                os.write(self._waker, b"x")

    def close(self) -> None:
        """Stop watching."""
        with self._closing:
            self._is_closed = True
            for file in (self._watch, self._woken, self._waker):
                os.close(file)


def watch_log(log: Path) -> LogHints | None:
    """Return what waits for writes to *log*, a file that is there; None where there are no hints.

    As on other systems than Linux, or where this user's programs watch too many files already.
    """
    if not sys.platform.startswith("linux"):
        return None
    try:
        libc = ctypes.CDLL(None)
        watch: int = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        if watch < 0:
            return None
        if libc.inotify_add_watch(watch, os.fsencode(log), _MODIFIED) < 0:
            os.close(watch)
            return None
        return LogHints(watch)
    except (OSError, AttributeError):
        return None
