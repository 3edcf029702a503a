"""Opens the database and hands out transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.orm import Session

from verification.store.transaction import Transaction

#: How long a transaction waits for another's write lock, in seconds (own choice).
LOCK_TIMEOUT = 5.0


class DatabaseUnavailable(Exception):  # noqa: N818
    """The environment's fault, not a bug: the database cannot be reached, read or written.

    Shown as a calm message; the same step can be tried again.
    """


class BadDatabaseUrl(DatabaseUnavailable):
    """The database address that was given cannot be used; the text says why, for the operator."""


class Database:
    """One window's own way to the shared database. Opens on first use; close it when done."""

    def __init__(self, url: str) -> None:
        """Raise :class:`BadDatabaseUrl` for an address that is no SQLite file's."""
        self.url = _sqlite_url(url)
        self._engine = _engine(self.url)

    @property
    def path(self) -> Path:
        """The SQLite file."""
        return Path(str(self.url.database))

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """One short transaction that takes the write lock at once (``BEGIN IMMEDIATE``).

        Commits on leaving, rolls back on any exception. Raises :class:`DatabaseUnavailable`.
        """
        with self._transaction("IMMEDIATE") as connection, Session(connection) as session:
            yield Transaction(session)
            session.flush()

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """One consistent view of the database. Raises :class:`DatabaseUnavailable`."""
        with self._transaction("DEFERRED") as connection, Session(connection) as session:
            yield Transaction(session)

    @contextmanager
    def connection(self, *, writes: bool = True) -> Iterator[Connection]:
        """A transaction below the domain: for migrations and training data."""
        with self._transaction("IMMEDIATE" if writes else "DEFERRED") as connection:
            yield connection

    @contextmanager
    def _transaction(self, kind: str) -> Iterator[Connection]:
        try:
            with self._engine.connect() as plain:
                connection = plain.execution_options(sqlite_begin=kind)
                with connection.begin():
                    yield connection
        except DBAPIError as error:
            if is_environment_error(error.orig):
                raise DatabaseUnavailable(str(error.orig)) from error
            raise

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()


def is_environment_error(error: BaseException | None) -> bool:
    """Whether a driver's error comes from the environment (locked, full, gone) or from a bug.

    SQLite's NOTADB and CORRUPT come as a plain ``DatabaseError``; its subclasses but
    ``OperationalError`` are ours.
    """
    return isinstance(error, sqlite3.OperationalError) or type(error) is sqlite3.DatabaseError


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
    engine = create_engine(url, connect_args={"timeout": LOCK_TIMEOUT, "check_same_thread": False})

    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: object) -> None:
        # The driver must not begin transactions by itself; _begin below does.
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode = WAL")
        # FULL: a committed verification survives a power cut, not only a killed process.
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        kind = connection.get_execution_options().get("sqlite_begin", "DEFERRED")
        connection.exec_driver_sql(f"BEGIN {kind}")

    return engine
