"""A PostgreSQL server's replica: reports are read there, so that no visitor waits for them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import URL, Connection

from verification.store.faults import DatabaseUnavailable, Fault
from verification.store.postgresql.address import reports_address
from verification.store.postgresql.backend import PostgresqlBackend

#: Seconds that a report may be behind; a replica that is further behind is not asked.
MOST_BEHIND = 60.0


class Replica:
    """A standby that streams from the primary (PostgreSQL, "Hot Standby"); made by :func:`of`."""

    def __init__(self, url: URL) -> None:
        self._backend = PostgresqlBackend(url)

    @staticmethod
    def of(url: URL) -> Replica | None:
        """Return the replica that a database's address names, None where it names none."""
        address = reports_address(url) if url.get_backend_name() == "postgresql" else None
        return None if address is None else Replica(address)

    @property
    def place(self) -> str:
        """Where it is, for an operator to read."""
        return self._backend.place

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
