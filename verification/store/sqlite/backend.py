"""SQLite: a file that the windows of one machine share."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

from verification.store.backend import Beside, LockHolder
from verification.store.faults import SQLITE_FAULTS, DatabaseUnavailable, Fault
from verification.store.sqlite import file as sqlite_file
from verification.store.sqlite.change_feed import SqliteChangeFeed
from verification.store.sqlite.compiled import STATEMENTS
from verification.store.sqlite.copying import connect, not_writable, says_disk_full
from verification.store.sqlite.log_eraser import LogEraser

#: How long a transaction waits for another's write lock, in seconds.
LOCK_TIMEOUT = 5.0


class SqliteBackend:
    """See :class:`verification.store.backend.Backend`."""

    def __init__(self, url: URL) -> None:
        # In every copy of the program, for every reader.
        self._url = url.set(database=str(Path(str(url.database)).absolute()))
        self._log = sqlite_file.LogWatch(self.path)
        self.engine: Engine = self._make_engine()
        self._prepared: sqlite_file.Identity | None = None
        self._connected: sqlite_file.Identity | None = None
        self._log_was_lost = False
        self._eraser = LogEraser(self.engine, LOCK_TIMEOUT)
        event.listen(self.engine, "connect", self._configure)
        event.listen(self.engine, "close", self._forget)
        event.listen(self.engine, "begin", _begin)

    @property
    def path(self) -> Path:
        """The file."""
        return Path(str(self._url.database))

    @property
    def place(self) -> str:
        """The file's path."""
        return str(self.path)

    @property
    def was_prepared(self) -> bool:
        """Whether a file has been in use here: one that is missing now was taken away."""
        return self._prepared is not None

    def mark_prepared(self) -> None:
        """Note that the file has the right schema and its key is at hand."""
        self._prepared = sqlite_file.identity(self.path)
        self._log_was_lost = False

    def make(self, fill: Callable[[Connection], None]) -> None:
        """Make a database where there is none, unless one was taken away.

        After its log was lost, an existing one is checked from its first page to its last.
        """
        if sqlite_file.require_content(self.path) is None:
            if self.was_prepared:
                raise DatabaseUnavailable(f"{self.path} is gone", Fault.MISSING)
            sqlite_file.make(self.path, lambda new: _fill(self._url, new, fill))
            return
        with self.reading() as connection:
            (page_size,) = connection.exec_driver_sql("PRAGMA page_size").one()
            found: object = "ok"
            if self._log_was_lost:
                found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
        # SQLite itself notices that whole pages are missing.
        if not self._log.size() and self.path.stat().st_size % page_size:
            found = "its end is missing"
        if found != "ok":
            raise DatabaseUnavailable(f"{self.path} is damaged: {found}", Fault.DAMAGED)

    def require_usable(self) -> None:
        """Raise :class:`DatabaseUnavailable` for a file that was deleted, emptied or replaced.

        Or for a file that lost its log, until :meth:`mark_prepared`.
        """
        present = sqlite_file.require_content(self.path)
        if present is None:
            raise DatabaseUnavailable(f"{self.path} is gone", Fault.MISSING)
        if present != self._prepared:
            raise DatabaseUnavailable(f"{self.path} is another file now", Fault.REPLACED)
        if self._log_was_lost or self._log.is_lost():
            self._leave_former_file()
            raise DatabaseUnavailable(f"the log of {self.path} was deleted", Fault.LOG_LOST)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent view of the file."""
        with self._transaction("DEFERRED") as connection:
            yield connection

    @contextmanager
    def writing(self, beside: Beside = Beside.NOBODY) -> Iterator[Connection]:  # noqa: ARG002
        """One short transaction that takes the write lock at once (``BEGIN IMMEDIATE``)."""
        with self._transaction("IMMEDIATE") as connection:
            yield connection

    settled = reading

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """A transaction in which tables may be rebuilt: foreign keys are checked at its end."""
        with self._transaction("IMMEDIATE", foreign_keys=False) as connection:
            yield connection
            # The first schema kept names in the clear.
            LogEraser.note(connection)
            connection.exec_driver_sql(f"PRAGMA application_id = {sqlite_file.APPLICATION_ID}")
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None:
                raise AssertionError(f"the migration broke a reference of table {broken[0]}")

    @contextmanager
    def _transaction(self, kind: str, *, foreign_keys: bool = True) -> Iterator[Connection]:
        self._leave_former_file()
        pool = self.engine.pool
        with self.engine.connect() as plain, _closed_with(plain, lambda: self.engine.pool is pool):
            # A pragma that SQLite ignores within a transaction: set it on the bare connection.
            bare: Any = plain.connection.driver_connection
            bare.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
            connection = plain.execution_options(sqlite_begin=kind)
            with connection.begin():
                yield connection
            has_erased = LogEraser.has_erased(plain)
        if has_erased:
            self._eraser.erase()

    def fault_of(self, error: BaseException | None) -> Fault | None:
        """Return what is wrong; SQLite cannot even open a log where nothing can be written."""
        if not _is_environment_error(error):
            return None
        code = _result_code(error)
        if says_disk_full(getattr(error, "sqlite_errorcode", 0), self.path.parent):
            return Fault.FULL
        fault = SQLITE_FAULTS.get(code, Fault.UNREACHABLE)
        places = (self.path, self.path.parent)
        if fault is Fault.UNREACHABLE and all(place.exists() for place in places):
            writable = all(os.access(place, os.W_OK) for place in places)
            fault = fault if writable else Fault.READ_ONLY
        return not_writable(self.path.parent) if fault is Fault.READ_ONLY else fault

    def notify(self, connection: Connection, stations: frozenset[str]) -> None:
        """Do nothing: the change feed sees the file's version itself."""

    def change_feed(self, on_change: Callable[[], None], station: str = "") -> SqliteChangeFeed:  # noqa: ARG002
        """Return a feed of every commit: reading again is cheap on one machine."""

        def keep_house() -> None:
            with contextlib.suppress(DatabaseUnavailable):
                # What keeps a deleted log open spoils it for every window of this process.
                self._leave_former_file()
                self._eraser.keep_house(log_is_empty=not self._log.size())

        return SqliteChangeFeed(self.path, on_change, keep_house)

    def sizes(self, connection: Connection) -> tuple[int, int | None]:  # noqa: ARG002
        """Return the bytes of the file and its log, and those free on its disk."""
        used = self.path.stat().st_size + self._log.size()
        return used, shutil.disk_usage(self.path.parent).free

    def server_backup(self, connection: Connection) -> None:
        """Return None: the program backs up a file itself."""

    def lock_holders(self, connection: Connection) -> tuple[LockHolder, ...]:  # noqa: ARG002
        """Return nothing: SQLite does not report its users."""
        return ()

    def _leave_former_file(self) -> None:
        """Close pooled connections to a file, or with a log, that is no longer at the path."""
        present = sqlite_file.identity(self.path)
        lost = self._log.is_lost()
        if present != self._connected or lost:
            self._log_was_lost |= lost and present == self._connected
            self.engine.dispose()
            self._connected = present

    def _make_engine(self) -> Engine:
        # mode=rw: only make() may make a file, never a window whose database was deleted.
        query = {name: str(value) for name, value in self._url.query.items()}
        address = sqlite_file.address(self.path, **{**query, "mode": "rw"})

        def connect() -> sqlite3.Connection:
            self._log.require_none_deleted()
            return sqlite3.connect(
                address,
                uri=True,
                timeout=LOCK_TIMEOUT,
                check_same_thread=False,
                # The driver must not begin transactions by itself; _begin does.
                isolation_level=None,
            )

        return create_engine(
            self._url.set(query={}),
            creator=connect,
            execution_options={"compiled_cache": STATEMENTS},
        )

    def _configure(self, connection: sqlite3.Connection, _record: object) -> None:
        try:
            _configure(connection)
            self._log.opened(connection)
        except BaseException:
            connection.close()
            raise

    def _forget(self, connection: sqlite3.Connection, _record: object) -> None:
        self._log.closed(connection)

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()


def _is_environment_error(error: BaseException | None) -> bool:
    """Whether a driver's error comes from the environment (locked, full, gone) or from a bug.

    SQLite's NOTADB and CORRUPT come as a plain ``DatabaseError``; its subclasses but
    ``OperationalError`` are ours.
    """
    if isinstance(error, sqlite3.OperationalError):
        # SQLITE_ERROR is what a wrong statement gives: a bug.
        return _result_code(error) != sqlite3.SQLITE_ERROR
    return type(error) is sqlite3.DatabaseError


def _result_code(error: BaseException | None) -> int:
    # An extended result code carries the primary one in its lowest byte.
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


@contextmanager
def _closed_with(connection: Connection, is_pooled: Callable[[], bool]) -> Iterator[None]:
    """Close a connection that was in use while its pool was disposed of: nothing else would."""
    try:
        yield
    finally:
        if not is_pooled():
            connection.invalidate()


def _fill(url: URL, path: Path, fill: Callable[[Connection], None]) -> None:
    backend = SqliteBackend(url.set(database=str(path)))
    try:
        with backend.migrating() as connection:
            fill(connection)
    finally:
        backend.close()
    # Closed, SQLite leaves a log that it could not write into the file, and says nothing. The file
    # gets its name without its log: open it once more, so that what is wrong is raised.
    with contextlib.closing(connect(path, "mode=rw")) as alone:
        alone.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _configure(connection: sqlite3.Connection) -> None:
    # Before anything is changed: the journal mode is stored in the file.
    sqlite_file.require_ours(connection)
    (journal_mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    if journal_mode != "wal":
        raise DatabaseUnavailable("the write-ahead log cannot be used here", Fault.NO_SHARING)
    # FULL: a committed verification survives a power cut, not only a killed process.
    connection.execute("PRAGMA synchronous = FULL")
    # macOS: down to the drive itself. Other systems have no such difference.
    connection.execute("PRAGMA fullfsync = ON")
    # What is erased is overwritten, not only forgotten.
    connection.execute("PRAGMA secure_delete = ON")


def _begin(connection: Connection) -> None:
    kind = connection.get_execution_options().get("sqlite_begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {kind}")
