"""Takes out of the write-ahead log, too, what a commit erased or replaced in the database.

The log keeps the earlier contents of a page until it is written over, which may be days later. It
is cut after each commit that erased something. While any program reads the database, it cannot be
cut: that is retried until it succeeds, and nothing waits for it.
"""

from __future__ import annotations

import contextlib
import re
import threading
from typing import Any

from sqlalchemy import Connection, Engine, event

from verification.store.tables import Row

#: Tables with sealed data, or that lead to a person. A code's secret is worth nothing after it.
_PERSONAL = {
    table.name
    for table in Row.metadata.tables.values()
    if any(column.name.startswith("sealed") for column in table.columns)
} - {"qr_code"} | {"cloud_account", "consent_record"}
#: Statements that erase: every DELETE, and an UPDATE of one of these tables.
_ERASING = re.compile(
    rf"\s*(DELETE\s+FROM|UPDATE\s+({'|'.join(sorted(_PERSONAL))})\b)", re.IGNORECASE
)
_NOTE = "erased"
#: Calls of :meth:`LogEraser.keep_house` (twice a second) between two cuts without an occasion:
#: for what a program erased that was killed, or had no time to try again.
_OCCASION = 120


class LogEraser:
    """Cuts the log of one engine's database. Safe to use from several threads."""

    def __init__(self, engine: Engine, timeout: float) -> None:
        """*timeout* is how long the engine's connections wait for a lock, in seconds."""
        self._engine = engine
        self._timeout = timeout
        self._lock = threading.Lock()
        self._due = True
        self._calls = 0
        event.listen(engine, "after_cursor_execute", _note_statement)

    @staticmethod
    def has_erased(connection: Connection) -> bool:
        """Whether *connection*, whose transaction has ended, erased something; forgets it."""
        return bool(connection.info.pop(_NOTE, False))

    @staticmethod
    def note(connection: Connection) -> None:
        """Note that the transaction of *connection* erases something."""
        connection.info[_NOTE] = True

    def erase(self) -> None:
        """Truncate the log, now or as soon as there is no reader."""
        self._due = True
        self._try()

    def keep_house(self, *, log_is_empty: bool) -> None:
        """Try again what is due; to be called about twice a second, on no window's thread."""
        self._calls += 1
        if log_is_empty:
            self._due = False
        elif self._due or self._calls >= _OCCASION:
            self._try()

    def _try(self) -> None:
        with self._lock:
            # Before cutting: what another thread erases meanwhile is due again.
            self._due = False
            self._calls = 0
            self._due |= not self._cut()

    def _cut(self) -> bool:
        """Return whether the log is empty now; does not wait, as all writers would wait too."""
        try:
            with contextlib.closing(self._engine.raw_connection()) as pooled:
                connection: Any = pooled.driver_connection
                connection.execute("PRAGMA busy_timeout = 0")
                try:
                    busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                finally:
                    connection.execute(f"PRAGMA busy_timeout = {round(self._timeout * 1000)}")
        except Exception:  # such as a full disk: the commit is safe, the log is cut later
            return False
        return not busy


def _note_statement(connection: Connection, _cursor: object, statement: str, *_: object) -> None:
    if _ERASING.match(statement):
        LogEraser.note(connection)
