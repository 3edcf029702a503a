"""What the two kinds of database have in common: a file here, or a server for many machines."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Protocol

from sqlalchemy import Connection, Engine

from verification.store.faults import Fault

#: Tables that every released schema has: a database without them is another program's.
OUR_TABLES = frozenset({"alembic_version", "cloud_account", "verification_session"})


@dataclass(frozen=True)
class ServerBackup:
    """What a server says of its continuous archiving, which its administrator may have set up.

    *archived_at* is when a piece of its log was last kept; *failing*, whether the last try failed.
    """

    archiving: bool
    archived_at: datetime | None
    failing: bool


class Beside(Enum):
    """Whose transactions may write at the same time; on a server, a file has one writer anyway.

    What is rare is beside nobody: its rules may look at anything. Visitors' steps are beside each
    other: what must not happen twice is held by constraints, what was read by a compare-and-set.
    Signs of life are beside all: the trail does not answer for them, and no rule looks at them.
    """

    NOBODY = auto()
    VISITORS = auto()
    ALL = auto()


class ChangeFeed(Protocol):
    """Calls back, on a thread of its own, after every commit by anybody: a hint to read again."""

    def start(self) -> None:
        """Begin to watch."""

    def set_polling(self, *, fast: bool) -> None:
        """Poll often while a visitor waits, else seldom, at next to no cost."""

    def close(self) -> None:
        """Stop watching; nothing is called after this returns."""


@dataclass(frozen=True)
class LockHolder:
    """A connection to a server that holds a lock: its login, and the server's process."""

    login: str
    process: int


class Backend(Protocol):
    """One window's way to one database. Methods may raise :class:`DatabaseUnavailable`."""

    @property
    def engine(self) -> Engine:
        """SQLAlchemy's engine."""

    @property
    def place(self) -> str:
        """Where the data is, for an operator to read: no password in it."""

    @property
    def was_prepared(self) -> bool:
        """Whether it has been in use here."""

    def mark_prepared(self) -> None:
        """Note that it has the right schema and its key is at hand."""

    def make(self, fill: Callable[[Connection], None]) -> None:
        """Make a database where there is none, if that is possible from here: *fill* does it."""

    def require_usable(self) -> None:
        """Raise unless it is still the database that was prepared."""

    def reading(self) -> AbstractContextManager[Connection]:
        """One consistent view."""

    def writing(self, beside: Beside = Beside.NOBODY) -> AbstractContextManager[Connection]:
        """One transaction, beside whomever it may be, where the database can do that."""

    def settled(self) -> AbstractContextManager[Connection]:
        """One consistent view without a gap that a transaction which is under way will fill."""

    def migrating(self) -> AbstractContextManager[Connection]:
        """One transaction in which tables may be rebuilt."""

    def fault_of(self, error: BaseException | None) -> Fault | None:
        """Return what a driver's error says is wrong; None for a bug of ours."""

    def notify(self, connection: Connection, stations: frozenset[str]) -> None:
        """Let change feeds know, with the commit, that something changed at these stations."""

    def change_feed(self, on_change: Callable[[], None], station: str) -> ChangeFeed:
        """Return a feed, not yet started; with a *station*, others' changes may be left out."""

    def sizes(self, connection: Connection) -> tuple[int, int | None]:
        """Return the bytes of the data, and those free beside it; None where that is unknown."""

    def server_backup(self, connection: Connection) -> ServerBackup | None:
        """Return what is known of a server's own backups; None for a file, which we back up."""

    def lock_holders(self, connection: Connection) -> tuple[LockHolder, ...]:
        """Return who keeps others from writing at this moment, as far as a server reports it."""

    def close(self) -> None:
        """Close every connection."""
