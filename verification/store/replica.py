"""A PostgreSQL server's replica: reports are read there, so that no visitor waits for them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import URL, Connection

from verification.store.faults import DatabaseUnavailable, Fault
from verification.store.postgresql.address import reports_address
from verification.store.postgresql.backend import PostgresqlBackend

#: Seconds that a report may be behind; a replica that is further behind is not asked.
MOST_BEHIND = 60.0
#: Seconds for which one that failed is left alone: asking again may take as long as connecting.
_REST = 60.0


class Replica:
    """A standby that streams from the primary (PostgreSQL, "Hot Standby"); made by :func:`of`."""

    def __init__(self, url: URL, now: Callable[[], float] = time.monotonic) -> None:
        """*now* returns seconds that only go on."""
        self._backend = PostgresqlBackend(url)
        self._now = now
        self._rests_until = now()

    @staticmethod
    def of(url: URL) -> Replica | None:
        """Return the replica that a database's address names, None where it names none."""
        address = reports_address(url) if url.get_backend_name() == "postgresql" else None
        return None if address is None else Replica(address)

    @property
    def place(self) -> str:
        """Where it is, for an operator to read."""
        return self._backend.place

    @property
    def may_be_asked(self) -> bool:
        """Whether it has not failed in the last minute."""
        return self._now() >= self._rests_until

    def leave_alone(self) -> None:
        """Note that it has failed."""
        self._rests_until = self._now() + _REST

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent view. Raises :class:`DatabaseUnavailable` unless it keeps up."""
        with self._backend.reading() as connection:
            behind = self._backend.seconds_behind(connection)
            if behind is None or behind > MOST_BEHIND:
                age = "it gets nothing any more" if behind is None else f"{behind:.0f} s behind"
                raise DatabaseUnavailable(f"{self.place}: {age}", Fault.STANDBY)
            yield connection

    def close(self) -> None:
        """Close every connection."""
        self._backend.close()
