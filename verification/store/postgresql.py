"""PostgreSQL 15 or newer: one server for the kiosks and phones of many machines (extra "fleet").

Writing is one at a time, as with SQLite: each writing transaction takes the same advisory lock
first, so that every rule sees what is true. Uniqueness is in the constraints all the same.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, text

from verification.store.faults import BadDatabaseUrl, Fault
from verification.store.notifications import CHANNEL, NotificationFeed
from verification.store.server_errors import fault_of_state, fault_of_text

#: Seconds that connecting, waiting for a lock, and one statement may take (own choice).
_CONNECT, _LOCK, _STATEMENT = 5, 5, 30
#: "JDKV" in ASCII: the lock of whoever writes.
_WRITER = 0x4A444B56
#: Bytes that a notification may carry (PostgreSQL: less than 8000).
_PAYLOAD = 7000


class PostgresqlBackend:
    """See :class:`verification.store.backend.Backend`."""

    def __init__(self, url: URL) -> None:
        """Raise :class:`BadDatabaseUrl` where the driver is not installed."""
        try:
            import psycopg
        except ImportError as error:
            raise BadDatabaseUrl("PostgreSQL needs an extra: pip install '.[fleet]'") from error
        self._errors: tuple[type[Exception], ...] = (psycopg.Error,)
        # Without SQLSTATE: the connection failed, or is closed.
        self._lost = (psycopg.OperationalError, psycopg.InterfaceError)
        self._url = url.set(drivername="postgresql+psycopg")
        self.engine: Engine = create_engine(
            self._url,
            # A server that was restarted closed every connection: ask before each use.
            pool_pre_ping=True,
            pool_size=2,
            max_overflow=2,
            pool_timeout=_CONNECT,
            connect_args={
                "connect_timeout": _CONNECT,
                "application_name": "jdcloud-kiosk",
                "options": (
                    f"-c lock_timeout={_LOCK}s -c statement_timeout={_STATEMENT}s -c timezone=UTC"
                ),
            },
        )
        self._prepared = False

    @property
    def place(self) -> str:
        """Server and database."""
        return self._url.set(drivername="postgresql").render_as_string(hide_password=True)

    @property
    def was_prepared(self) -> bool:
        """Whether it has been in use here."""
        return self._prepared

    def mark_prepared(self) -> None:
        """Note that it has the right schema and its key is at hand."""
        self._prepared = True

    def make(self) -> None:
        """Do nothing: an administrator makes the database (docs/fleet.md)."""

    def require_usable(self) -> None:
        """Do nothing: a server that is not there says so itself."""

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent view: a snapshot, without any lock."""
        with self.engine.connect() as plain:
            connection = plain.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
            with connection.begin():
                yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction that waits for everybody else's writing first."""
        with self.engine.connect() as plain:
            # Each statement sees what is committed when it begins: after the lock, all there is.
            connection = plain.execution_options(
                isolation_level="READ COMMITTED", postgresql_readonly=False
            )
            with connection.begin():
                connection.execute(text(f"SELECT pg_advisory_xact_lock({_WRITER})"))
                yield connection

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """The same: PostgreSQL's changes of tables are transactional."""
        with self.writing() as connection:
            yield connection

    def fault_of(self, error: BaseException | None) -> Fault | None:
        """Return what is wrong: by SQLSTATE, or by the text of an error that has none."""
        if not isinstance(error, self._errors):
            return None
        state = getattr(error, "sqlstate", None)
        if state:
            return fault_of_state(state)
        return fault_of_text(str(error)) if isinstance(error, self._lost) else None

    def tell(self, connection: Connection, stations: frozenset[str]) -> None:
        """Notify with the commit; an empty payload means that it may concern everybody."""
        if not stations:
            # A sign of life: nothing that anybody waits for.
            return
        payload = json.dumps(sorted(stations), ensure_ascii=False) if all(stations) else ""
        if len(payload.encode()) > _PAYLOAD:
            payload = ""
        connection.execute(
            text("SELECT pg_notify(:channel, :payload)"), {"channel": CHANNEL, "payload": payload}
        )

    def change_feed(self, on_change: Callable[[], None], station: str = "") -> NotificationFeed:
        """Return a feed over a connection of its own."""
        return NotificationFeed(self._dsn(), on_change, station)

    def _dsn(self) -> str:
        return self._url.set(drivername="postgresql").render_as_string(hide_password=False)

    def sizes(self, connection: Connection) -> tuple[int, int | None]:
        """Return the bytes of the database; how much is free, only its administrator knows."""
        size: Any = connection.scalar(text("SELECT pg_database_size(current_database())"))
        return int(size), None

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()
