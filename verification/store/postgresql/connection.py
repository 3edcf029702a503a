"""Connections to a PostgreSQL server: every one is made here, for statements and for the feed.

Importing this needs psycopg (extra "fleet").
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Generator
from typing import Any, TypeVar

import psycopg
from sqlalchemy import URL

from verification.store.faults import DatabaseUnavailable, Fault
from verification.store.postgresql.address import keywords_of
from verification.store.postgresql.certificates import why_refused
from verification.store.postgresql.client_files import require_files
from verification.store.postgresql.errors import fault_of_error, fault_of_text
from verification.store.postgresql.stranger import greets

#: Seconds that connecting, waiting for a lock, and one statement may take; nothing in the source
#: document says.
CONNECT, LOCK, STATEMENT = 5, 5, 30
#: Seconds of silence, while a statement runs, after which the server is asked whether it lives.
SILENCE = 5.0
#: PostgreSQL 15, as psycopg counts.
OLDEST = 150_000

#: A dead server, or a cable that was pulled, is noticed within some ten seconds. Whoever knows
#: better may say so in the address.
USUAL = {
    "connect_timeout": str(CONNECT),
    "keepalives": "1",
    "keepalives_idle": "5",
    "keepalives_interval": "2",
    "keepalives_count": "3",
    "tcp_user_timeout": "10000",
    "application_name": "jdcloud-kiosk",
    # Given, though empty: $PGOPTIONS is for other programs.
    "options": "",
}

#: What the program relies on, whatever the server, the database, the role or the environment says
#: about it (ALTER … SET, $PGTZ, $PGDATESTYLE). Set once connected, for a pooler lets nothing
#: else through.
_SESSION = {
    "TimeZone": "UTC",
    "DateStyle": "ISO, YMD",
    "IntervalStyle": "postgres",
    "standard_conforming_strings": "on",
    "bytea_output": "hex",
    "search_path": "public, pg_temp",
    "default_transaction_isolation": "read committed",
    "default_transaction_read_only": "off",
    "default_transaction_deferrable": "off",
    "lock_timeout": f"{LOCK}s",
    "statement_timeout": f"{STATEMENT}s",
    # A kiosk that was suspended within a transaction must not keep the others waiting.
    "idle_in_transaction_session_timeout": f"{STATEMENT}s",
    "idle_session_timeout": "0",
}
SET_UP = "SELECT pg_backend_pid(), " + ", ".join(
    f"set_config('{name}', '{value}', false)" for name, value in _SESSION.items()
)
_PROCESS = "SELECT pg_backend_pid()"
#: What is said to be committed is on the server's disk; a server that asks for more keeps that.
_DURABLE = (
    "SELECT set_config('synchronous_commit', 'on', false)"
    " WHERE current_setting('synchronous_commit') IN ('off', 'local')"
)

_log = logging.getLogger(__name__)
_Result = TypeVar("_Result")


class _NoAnswerError(psycopg.OperationalError):
    """A connection was closed from here, for nothing came from there."""


class ServerConnection(psycopg.Connection[Any]):
    """A connection that gives up on a server that says nothing.

    The kernel of a machine answers for programs that are frozen, and a relay for a server that is
    gone: neither keepalives nor the server's own time limits help then.
    """

    #: Seconds that one answer may take; :attr:`is_alive` is asked after each :data:`SILENCE`.
    patience: float = STATEMENT + 5.0
    is_alive: Callable[[], bool] | None = None

    def wait(self, gen: Generator[Any, Any, _Result], *args: Any, **options: Any) -> _Result:
        """Wait for an answer. Raises psycopg.OperationalError when there will be none."""
        return super().wait(self._bounded(gen), *args, **options)

    def _bounded(self, gen: Generator[Any, Any, _Result]) -> Generator[Any, Any, _Result]:
        begun = heard = time.monotonic()
        try:
            wanted = next(gen)
            while True:
                ready = yield wanted
                now = time.monotonic()
                if ready:
                    heard = now
                elif now - begun > self.patience:
                    self._give_up()
                elif self.is_alive is not None and now - heard > SILENCE:
                    if not self.is_alive():
                        self._give_up()
                    heard = time.monotonic()
                wanted = gen.send(ready)
        except StopIteration as done:
            return done.value  # type: ignore[no-any-return]

    def _give_up(self) -> None:
        self.close()
        raise _NoAnswerError("the server does not answer")


class Server:
    """One server, or several of which one is the primary: makes connections to it."""

    def __init__(self, url: URL) -> None:
        """Raise :class:`verification.store.faults.BadDatabaseUrl`."""
        given = keywords_of(url)
        usual = dict(USUAL)
        if "," in given.get("host", ""):
            # Of several servers one can be written. One alone may be a standby, for an auditor.
            usual["target_session_attrs"] = "read-write"
        # psycopg must not be told by $PGCLIENTENCODING how we write.
        self._keywords: dict[str, Any] = {**usual, **given, "client_encoding": "UTF8"}
        self._keeps_sessions = False

    def connect(self) -> ServerConnection:
        """Return a connection for statements, in no transaction. Raises DatabaseUnavailable."""
        connection = self._connect()
        connection.is_alive = self._is_alive
        return connection

    def connect_to_listen(self, patience: float) -> ServerConnection:
        """Return one that commits each statement, and waits for an answer for *patience* seconds.

        Raises DatabaseUnavailable.
        """
        connection = self._connect(application_name="kiosk-feed")
        connection.patience = patience
        return connection

    def _connect(self, **more: str) -> ServerConnection:
        connection = self._open(**more)
        try:
            self._set_up(connection)
        except psycopg.Error as error:
            connection.close()
            raise DatabaseUnavailable(str(error), _fault_of(error)) from error
        except DatabaseUnavailable:
            connection.close()
            raise
        return connection

    def _open(self, **more: str) -> ServerConnection:
        require_files(self._keywords, os.environ)
        try:
            return ServerConnection.connect(autocommit=True, **{**self._keywords, **more})
        except psycopg.Error as error:
            fault = fault_of_text(str(error))
            if fault is Fault.CERTIFICATE_REFUSED:
                fault = why_refused(self._keywords)
            elif fault in (Fault.NO_NETWORK, Fault.NO_TLS) and greets(self._keywords):
                fault = Fault.NOT_POSTGRESQL
            raise DatabaseUnavailable(str(error), fault) from error

    def _set_up(self, connection: ServerConnection) -> None:
        if connection.info.server_version < OLDEST:
            version = connection.info.parameter_status("server_version")
            raise DatabaseUnavailable(f"the server is version {version}", Fault.UNSUPPORTED_SERVER)
        encoding = connection.info.parameter_status("server_encoding")
        if encoding != "UTF8":
            text = f"the database's encoding is {encoding}"
            raise DatabaseUnavailable(text, Fault.WRONG_ENCODING)
        process = _first(connection, SET_UP)
        connection.execute(_DURABLE)
        if process != connection.info.backend_pid and not self._keeps_sessions:
            # Only a pooler speaks of another process than the one that answers.
            self._require_session(connection, process)
            self._keeps_sessions = True

    def _require_session(self, connection: ServerConnection, process: int) -> None:
        """Raise DatabaseUnavailable where two connections get the same session by turns.

        There, LISTEN hears nothing, settings are lost, and a statement that was prepared is gone.
        """
        with self._open() as other:
            other.patience = CONNECT
            try:
                with other.transaction():
                    others = _first(other, _PROCESS)
                    again = _first(connection, _PROCESS)
            except _NoAnswerError as error:
                # The pooler lets it wait until the first is closed.
                raise DatabaseUnavailable(str(error), Fault.TOO_MANY_CONNECTIONS) from error
        if others == process or again != process:
            raise DatabaseUnavailable(
                "the pooler gives a session to several connections", Fault.SHARED_SESSIONS
            )

    def _is_alive(self) -> bool:
        """Whether anything answers there: a slow statement is no reason to give up."""
        try:
            self._open().close()
        except DatabaseUnavailable as error:
            _log.info("the server does not answer: %s", error)
            return error.fault not in (Fault.NO_NETWORK, Fault.SERVER_DOWN)
        return True


def _fault_of(error: psycopg.Error) -> Fault:
    # What would be a bug later is none yet: the server does not let itself be set up.
    return fault_of_error(error.sqlstate, str(error)) or Fault.SERVER_FAILED


def _first(connection: ServerConnection, query: str) -> int:
    row = connection.execute(query).fetchone()
    return int(row[0]) if row else 0
