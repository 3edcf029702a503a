"""Reports that another connection has committed: a hint to read again, not the news itself.

SQLite's ``PRAGMA data_version`` changes when another connection has committed. It is asked on a
connection of its own, in autocommit, because it does not change within a transaction and does not
see its own connection's commits. A checkpoint may change it for nothing; reading again is cheap.
Where the system reports writes to the log (:mod:`.log_hints`), it is asked then, and seldom
otherwise.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from verification.store.faults import DatabaseUnavailable
from verification.store.feed_thread import RETRY_INTERVAL, FeedThread
from verification.store.sqlite import file as sqlite_file
from verification.store.sqlite.log_hints import LogHints, watch_log

#: Seconds between two polls: while a visitor waits a fraction of a 60 Hz frame, else what nobody
#: notices. One poll costs about 2 microseconds, waking up for it some fifty.
CLOSE_INTERVAL, POLL_INTERVAL = 0.004, 0.050
#: The same where hints come: for a commit without one, should there ever be any.
HINTED_CLOSE_INTERVAL, HINTED_POLL_INTERVAL = 0.1, 0.25
#: Seconds between the polls after a hint, until the commit is seen: its log is synced to the disk
#: first, which may take a while.
_AFTER_HINT = (0.0, *(0.0005,) * 16, *(0.001,) * 12, *(0.002,) * 15, *(0.02,) * 50)
#: Seconds between two looks at whether the file is still the same one.
FILE_CHECK_INTERVAL = 0.5

_log = logging.getLogger(__name__)


class SqliteChangeFeed(FeedThread):
    """Calls *on_change* from a thread of its own after every commit by anybody.

    A database that goes away (or is replaced) is opened again, and *on_change* is called then.
    """

    def __init__(
        self,
        path: Path,
        on_change: Callable[[], None],
        keep_house: Callable[[], None] = lambda: None,
    ) -> None:
        """*keep_house* is called twice a second, on this thread, while the file is watched."""
        super().__init__(on_change)
        self._keep_house = keep_house
        self._path = path
        self._log = sqlite_file.LogWatch(path)
        self._fast = False
        self._hints: LogHints | None = None
        #: Why it does not watch.
        self._waits_for = ""

    def set_polling(self, *, fast: bool) -> None:
        """Poll often while a visitor waits, else seldom, at next to no cost."""
        self._fast = fast

    def _wake(self) -> None:
        hints = self._hints
        if hints is not None:
            hints.wake()

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self._log.require_none_deleted()
                # Never "rwc": that would make an empty database where one was deleted. Nor "ro":
                # closed last, it would leave in the log what belongs into the database.
                address = sqlite_file.address(self._path, mode="rw")
                with contextlib.closing(
                    sqlite3.connect(address, uri=True, isolation_level=None)
                ) as connection:
                    try:
                        self._watch(connection)
                    finally:
                        self._log.closed(connection)
            except (sqlite3.Error, DatabaseUnavailable) as error:
                # Once: a night without the file would leave nothing else in the log.
                if self._waits_for != (why := str(error)):
                    self._waits_for = why
                    _log.info("change feed waits for the database: %s", why)
                self._stop.wait(RETRY_INTERVAL)

    def _watch(self, connection: sqlite3.Connection) -> None:
        sqlite_file.require_ours(connection)
        (seen,) = connection.execute("PRAGMA data_version").fetchone()
        self._log.opened(connection)
        identity = self._identity()
        self._waits_for = ""
        self._on_change()
        next_check = time.monotonic() + FILE_CHECK_INTERVAL
        self._hints = watch_log(sqlite_file.log_of(self._path))
        try:
            while not self._stop.is_set():
                seen = self._poll(connection, seen)
                if time.monotonic() >= next_check:
                    next_check = time.monotonic() + FILE_CHECK_INTERVAL
                    self._keep_house()
                    if self._identity() != identity or self._log.is_lost():
                        # Gone or replaced: this connection would watch the old file forever.
                        self._on_change()
                        return
                if self._hints is None:
                    self._stop.wait(self._interval())
                elif self._hints.wait(self._interval()):
                    seen = self._look_for_commit(connection, seen)
        finally:
            if self._hints is not None:
                self._hints.close()

    def _interval(self) -> float:
        if self._hints is not None:
            return HINTED_CLOSE_INTERVAL if self._fast else HINTED_POLL_INTERVAL
        return CLOSE_INTERVAL if self._fast else POLL_INTERVAL

    def _look_for_commit(self, connection: sqlite3.Connection, seen: int) -> int:
        """Poll often until there is a commit; return the version that was seen last."""
        for pause in _AFTER_HINT:
            if self._stop.wait(pause):
                break
            version = self._poll(connection, seen)
            if version != seen:
                return version
        return seen

    def _poll(self, connection: sqlite3.Connection, seen: int) -> int:
        """Call back if there was a commit since *seen*; return the version."""
        version: int
        (version,) = connection.execute("PRAGMA data_version").fetchone()
        if version != seen:
            self._on_change()
        return version

    def _identity(self) -> sqlite_file.Identity | None:
        try:
            return sqlite_file.identity(self._path)
        except DatabaseUnavailable:
            return None
