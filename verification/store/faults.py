"""What can be wrong with a database, whichever it is."""

from __future__ import annotations

from enum import StrEnum


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


class DatabaseUnavailable(Exception):  # noqa: N818
    """The environment's fault, not a bug: the database cannot be reached, read or written.

    Shown as a calm message; the same step can be tried again.
    """

    def __init__(self, text: str, fault: Fault = Fault.UNREACHABLE) -> None:
        super().__init__(text)
        self.fault = fault


class BadDatabaseUrl(DatabaseUnavailable):
    """The database address that was given cannot be used; the text says why, for the operator."""
