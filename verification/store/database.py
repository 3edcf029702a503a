"""Opens the database and hands out transactions."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.orm import Session

from verification.keys import KeyRing, KeyUnavailable
from verification.sealing import FieldSeal
from verification.store.transaction import Transaction

#: How long a transaction waits for another's write lock, in seconds (own choice).
LOCK_TIMEOUT = 5.0


class Fault(StrEnum):
    """What is wrong with the database. Each has its own words on screen, with what to do."""

    BUSY = "busy"
    FULL = "full"
    READ_ONLY = "read_only"
    DAMAGED = "damaged"
    MISSING = "missing"
    REPLACED = "replaced"
    TOO_NEW = "too_new"
    NO_SHARING = "no_sharing"
    KEY_MISSING = "key_missing"
    UNREACHABLE = "unreachable"
    NO_NETWORK = "no_network"


#: SQLite's primary result codes (sqlite.org/rescode.html); others are :attr:`Fault.UNREACHABLE`.
_FAULTS = {
    sqlite3.SQLITE_BUSY: Fault.BUSY,
    sqlite3.SQLITE_LOCKED: Fault.BUSY,
    sqlite3.SQLITE_FULL: Fault.FULL,
    sqlite3.SQLITE_READONLY: Fault.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: Fault.DAMAGED,
    sqlite3.SQLITE_NOTADB: Fault.DAMAGED,
}


class DatabaseUnavailable(Exception):  # noqa: N818
    """The environment's fault, not a bug: the database cannot be reached, read or written.

    Shown as a calm message; the same step can be tried again.
    """

    def __init__(self, text: str, fault: Fault = Fault.UNREACHABLE) -> None:
        super().__init__(text)
        self.fault = fault


class BadDatabaseUrl(DatabaseUnavailable):
    """The database address that was given cannot be used; the text says why, for the operator."""


class Database:
    """One window's own way to the shared database. Opens on first use; close it when done.

    It must have been prepared (:func:`verification.store.schema.prepare`) before its first
    transaction, and again when its file was replaced.
    """

    def __init__(self, url: str, key_ring: KeyRing) -> None:
        """Raise :class:`BadDatabaseUrl` for an address that is no SQLite file's."""
        self.url = _sqlite_url(url)
        self.seal = FieldSeal(key_ring)
        self._engine = _engine(self.url)
        self._prepared: tuple[int, int] | None = None
        self._connected: tuple[int, int] | None = None
        event.listen(self._engine, "connect", _configure)
        event.listen(self._engine, "begin", _begin)

    @property
    def engine(self) -> Engine:
        """SQLAlchemy's engine, for what has to look below: benchmarks and tests of faults."""
        return self._engine

    @property
    def path(self) -> Path:
        """The SQLite file."""
        return Path(str(self.url.database))

    @property
    def was_prepared(self) -> bool:
        """Whether a file has been in use here: one that is missing now was taken away."""
        return self._prepared is not None

    def mark_prepared(self) -> None:
        """Note that the file has the right schema and its key is at hand."""
        self._prepared = self._identity()

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """One short transaction that takes the write lock at once (``BEGIN IMMEDIATE``).

        Commits on leaving, rolls back on any exception. Raises :class:`DatabaseUnavailable`.
        """
        with self._domain_transaction("IMMEDIATE") as transaction:
            yield transaction
        # A file that was deleted in the meantime took the commit along.
        self._require_same_file()

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """One consistent view of the database. Raises :class:`DatabaseUnavailable`."""
        with self._domain_transaction("DEFERRED") as transaction:
            yield transaction

    @contextmanager
    def _domain_transaction(self, kind: str) -> Iterator[Transaction]:
        self._require_same_file()
        with self._transaction(kind) as connection, Session(connection) as session:
            yield Transaction(session, self.seal)
            session.flush()

    @contextmanager
    def connection(self, *, writes: bool = True) -> Iterator[Connection]:
        """A transaction below the domain: for training data, checks and copies."""
        with self._transaction("IMMEDIATE" if writes else "DEFERRED") as connection:
            yield connection

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """A transaction in which tables may be rebuilt: foreign keys are checked at its end."""
        with self._transaction("IMMEDIATE", foreign_keys=False) as connection:
            yield connection
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None:
                raise AssertionError(f"the migration broke a reference of table {broken[0]}")

    @contextmanager
    def _transaction(self, kind: str, *, foreign_keys: bool = True) -> Iterator[Connection]:
        self._leave_former_file()
        try:
            with self._engine.connect() as plain:
                # A pragma that SQLite ignores within a transaction: set it on the bare connection.
                bare: Any = plain.connection.driver_connection
                bare.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
                connection = plain.execution_options(sqlite_begin=kind)
                with connection.begin():
                    yield connection
        except DBAPIError as error:
            if is_environment_error(error.orig):
                raise DatabaseUnavailable(str(error.orig), self._fault(error.orig)) from error
            raise
        except sqlite3.DatabaseError as error:
            if is_environment_error(error):
                raise DatabaseUnavailable(str(error), self._fault(error)) from error
            raise
        except KeyUnavailable as error:
            raise DatabaseUnavailable(str(error), Fault.KEY_MISSING) from error

    def _fault(self, error: BaseException | None) -> Fault:
        """Return what is wrong; SQLite cannot even open a log where nothing can be written."""
        fault = fault_of(error)
        places = (self.path, self.path.parent)
        if fault is Fault.UNREACHABLE and all(place.exists() for place in places):
            writable = all(os.access(place, os.W_OK) for place in places)
            return fault if writable else Fault.READ_ONLY
        return fault

    def _require_same_file(self) -> None:
        """Raise :class:`DatabaseUnavailable` for a file that was deleted or replaced."""
        present = self._identity()
        if present == self._prepared and present is not None:
            return
        if present is None:
            raise DatabaseUnavailable(f"{self.path} is gone", Fault.MISSING)
        raise DatabaseUnavailable(f"{self.path} is another file now", Fault.REPLACED)

    def _leave_former_file(self) -> None:
        """Close pooled connections to a file that is not at the path any more."""
        present = self._identity()
        if present != self._connected:
            self._engine.dispose()
            self._connected = present

    def _identity(self) -> tuple[int, int] | None:
        try:
            status = self.path.stat()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise DatabaseUnavailable(str(error)) from error
        return status.st_dev, status.st_ino

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()


def is_environment_error(error: BaseException | None) -> bool:
    """Whether a driver's error comes from the environment (locked, full, gone) or from a bug.

    SQLite's NOTADB and CORRUPT come as a plain ``DatabaseError``; its subclasses but
    ``OperationalError`` are ours.
    """
    if isinstance(error, sqlite3.OperationalError):
        # SQLITE_ERROR is what a wrong statement gives: a bug.
        return _result_code(error) != sqlite3.SQLITE_ERROR
    return type(error) is sqlite3.DatabaseError


def fault_of(error: BaseException | None) -> Fault:
    """Return what SQLite's result code says is wrong."""
    return _FAULTS.get(_result_code(error), Fault.UNREACHABLE)


def _result_code(error: BaseException | None) -> int:
    # An extended result code carries the primary one in its lowest byte.
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def check_address(text: str) -> None:
    """Raise :class:`BadDatabaseUrl` unless *text* is the address of a SQLite file."""
    _sqlite_url(text)


def _sqlite_url(text: str) -> URL:
    try:
        url = make_url(text)
        backend = url.get_backend_name()
    except (ArgumentError, NoSuchModuleError) as error:
        raise BadDatabaseUrl(
            f"“{text}” is not a database address; write sqlite:///path/to/file.db"
        ) from error
    if backend != "sqlite":
        raise BadDatabaseUrl(f"{backend} databases are not supported yet; write sqlite:///FILE")
    if not url.database or url.database == ":memory:":
        raise BadDatabaseUrl("the two windows share a file: write sqlite:///path/to/file.db")
    return url


def _engine(url: URL) -> Engine:
    # mode=rw: only prepare() may make a file, never a window whose database was deleted.
    query = "&".join(["mode=rw", *(f"{name}={value}" for name, value in url.query.items())])
    address = f"{Path(str(url.database)).absolute().as_uri()}?{query}"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(
            address,
            uri=True,
            timeout=LOCK_TIMEOUT,
            check_same_thread=False,
            # The driver must not begin transactions by itself; _begin does.
            isolation_level=None,
        )

    return create_engine(url.set(query={}), creator=connect)


def _configure(connection: sqlite3.Connection, _record: object) -> None:
    (journal_mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    if journal_mode != "wal":
        raise DatabaseUnavailable("the write-ahead log cannot be used here", Fault.NO_SHARING)
    # FULL: a committed verification survives a power cut, not only a killed process.
    connection.execute("PRAGMA synchronous = FULL")
    # What is erased is overwritten, not only forgotten.
    connection.execute("PRAGMA secure_delete = ON")


def _begin(connection: Connection) -> None:
    kind = connection.get_execution_options().get("sqlite_begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {kind}")
