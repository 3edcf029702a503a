"""What can be wrong with a database, whichever it is."""

from __future__ import annotations

import sqlite3
from enum import StrEnum


class Fault(StrEnum):
    """What is wrong with the database. Each has its own words on screen, with what to do."""

    # A file on this machine.
    BUSY = "busy"
    FULL = "full"
    READ_ONLY = "read_only"
    READ_ONLY_DISK = "read_only_disk"
    DAMAGED = "damaged"
    MISSING = "missing"
    NOT_MADE = "not_made"
    OLDER = "older"
    REPLACED = "replaced"
    LOG_LOST = "log_lost"
    NO_SHARING = "no_sharing"
    UNREACHABLE = "unreachable"
    ON_SERVER = "on_server"
    # Either kind.
    TOO_NEW = "too_new"
    FOREIGN = "foreign"
    ALTERED = "altered"
    NOT_FOR_TRAINING = "not_for_training"
    KEY_MISSING = "key_missing"
    BAD_ADDRESS = "bad_address"
    UNEXPECTED = "unexpected"
    # The way to a server.
    NO_NETWORK = "no_network"
    UNKNOWN_HOST = "unknown_host"
    NOT_POSTGRESQL = "not_postgresql"
    NO_TLS = "no_tls"
    CERTIFICATE_EXPIRED = "certificate_expired"
    CERTIFICATE_REFUSED = "certificate_refused"
    # Whom a server lets in.
    WRONG_PASSWORD = "wrong_password"  # noqa: S105 - a fault's name
    UNKNOWN_LOGIN = "unknown_login"
    NOT_ADMITTED = "not_admitted"
    NO_RIGHTS = "no_rights"
    NO_DATABASE = "no_database"
    CLOSED_DATABASE = "closed_database"
    TOO_MANY_CONNECTIONS = "too_many_connections"
    # The state of a server.
    SERVER_DOWN = "server_down"
    STANDBY = "standby"
    SERVER_BUSY = "server_busy"
    SERVER_FULL = "server_full"
    SERVER_DAMAGED = "server_damaged"
    SERVER_FAILED = "server_failed"
    # A server that was set up in another way than this program needs.
    NOT_MIGRATED = "not_migrated"
    WRONG_ENCODING = "wrong_encoding"
    SHARED_SESSIONS = "shared_sessions"
    UNSUPPORTED_SERVER = "unsupported_server"
    CLOCK_WRONG = "clock_wrong"


#: SQLite's primary result codes (sqlite.org/rescode.html); others are :attr:`Fault.UNREACHABLE`.
SQLITE_FAULTS = {
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

    def __init__(self, text: str, fault: Fault = Fault.UNREACHABLE, *, key_id: str = "") -> None:
        """*key_id* is the one key that is missing, if that is what is wrong."""
        super().__init__(text)
        self.fault = fault
        self.key_id = key_id


class Contended(DatabaseUnavailable):
    """Another transaction came first: decided again from the beginning, this one will see that."""

    def __init__(self, text: str) -> None:
        super().__init__(text, Fault.SERVER_BUSY)


class BadDatabaseUrl(DatabaseUnavailable):
    """The database address that was given cannot be used; the text says why, for the operator."""

    def __init__(self, text: str) -> None:
        super().__init__(text, Fault.BAD_ADDRESS)
