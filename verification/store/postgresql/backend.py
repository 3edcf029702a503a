"""PostgreSQL 15 or newer: one server for the kiosks and phones of many machines (extra "fleet").

What visitors do is written side by side: constraints, compare-and-set and the chain of each station
keep that in order (docs/fleet.md). Rare work is alone, as with SQLite: it takes the advisory lock
that visitors' transactions share, so that every rule of it sees what is true.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    ExceptionContext,
    Text,
    bindparam,
    create_engine,
    event,
    func,
    select,
    text,
)
from sqlalchemy.exc import DBAPIError

from verification.store.backend import Beside, LockHolder, ServerBackup
from verification.store.faults import Fault
from verification.store.postgresql.address import AddressProblem, BadAddress, place_of
from verification.store.postgresql.errors import fault_of_error
from verification.store.postgresql.notifications import CHANNEL, NotificationFeed

#: Seconds that connecting, or waiting for a connection of the pool, may take.
CONNECT = 5
#: "JDKV" in ASCII: the writers' lock.
WRITER = 0x4A444B56
#: The database gives these numbers itself: another program has written one that is taken.
_NUMBERED = ("pk_limited_try", "pk_staff_alert")
#: Bytes that a notification may carry (PostgreSQL: less than 8000).
_PAYLOAD = 7000
_LOCKS = {
    Beside.NOBODY: select(func.pg_advisory_xact_lock(WRITER)),
    Beside.VISITORS: select(func.pg_advisory_xact_lock_shared(WRITER)),
}
_NOTIFY = select(func.pg_notify(CHANNEL, bindparam("payload", type_=Text)))
_ARCHIVER = """
    SELECT current_setting('archive_mode') <> 'off' AS archiving,
           last_archived_time AS archived_at,
           last_failed_time > coalesce(last_archived_time, '-infinity') AS failing
    FROM pg_stat_archiver
"""


#: Any login may read these two views, but not since when, nor what is run.
_HOLDERS = """
SELECT DISTINCT usename, pid FROM pg_locks JOIN pg_stat_activity USING (pid)
WHERE granted AND pid <> pg_backend_pid() AND usename IS NOT NULL
    AND pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND (locktype = 'advisory' AND objid = :writer
        OR locktype = 'relation' AND mode NOT IN ('AccessShareLock', 'ShareUpdateExclusiveLock'))
ORDER BY pid
"""

#: A standby that has replayed all it got is not behind, however long ago that was written; one
#: that gets nothing cannot know. Any login may see whether there is a receiver, no more.
_BEHIND = """
SELECT CASE
    WHEN NOT pg_is_in_recovery() THEN 0
    WHEN NOT EXISTS (SELECT FROM pg_stat_wal_receiver) THEN NULL
    WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() THEN 0
    ELSE extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp())
END
"""


class PostgresqlBackend:
    """See :class:`verification.store.backend.Backend`."""

    def __init__(self, url: URL) -> None:
        """Raise :class:`BadAddress` where the driver is not installed."""
        try:
            import psycopg

            from verification.store.postgresql.connection import Server
        except ImportError as error:
            raise BadAddress(AddressProblem.NO_DRIVER) from error
        self._errors: tuple[type[Exception], ...] = (psycopg.Error,)
        # Without SQLSTATE: the connection failed, or is closed.
        self._lost = (psycopg.OperationalError, psycopg.InterfaceError)
        self._url = url.set(drivername="postgresql")
        self._server = Server(url)
        self.engine: Engine = create_engine(
            # Only for SQLAlchemy's dialect: where to connect to, the server knows.
            "postgresql+psycopg://",
            creator=self._connect,
            # A server that was restarted closed every connection: ask before each use.
            pool_pre_ping=True,
            pool_size=2,
            max_overflow=2,
            pool_timeout=CONNECT,
            # What is in a statement that failed belongs into no log.
            hide_parameters=True,
        )
        event.listen(self.engine, "handle_error", self._leave_standby)
        self._prepared = False

    def _connect(self) -> Any:
        connection = self._server.connect()
        # SQLAlchemy's transactions are the driver's.
        connection.autocommit = False
        return connection

    def _leave_standby(self, context: ExceptionContext) -> None:
        """A primary that became a standby is left: the next connection may find the new one."""
        if self.fault_of(context.original_exception) is Fault.STANDBY:
            context.is_disconnect = True

    @property
    def place(self) -> str:
        """Server and database."""
        return place_of(self._url)

    @property
    def was_prepared(self) -> bool:
        """Whether it has been in use here."""
        return self._prepared

    def mark_prepared(self) -> None:
        """Note that it has the right schema and its key is at hand."""
        self._prepared = True

    def make(self, fill: Callable[[Connection], None]) -> None:
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
    def writing(self, beside: Beside = Beside.NOBODY) -> Iterator[Connection]:
        """One transaction that waits first for those that it may not be beside."""
        with self.engine.connect() as plain:
            # Each statement sees what is committed when it begins: after the lock, all there is.
            connection = plain.execution_options(
                isolation_level="READ COMMITTED", postgresql_readonly=False
            )
            with connection.begin():
                if beside in _LOCKS:
                    connection.execute(_LOCKS[beside])
                yield connection

    @contextmanager
    def settled(self) -> Iterator[Connection]:
        """The same, begun while nobody writes: no number of an event is still to be committed.

        Where somebody holds the lock for too long, it begins all the same.
        """
        with self.reading() as connection:
            try:
                with self.engine.connect() as other, other.begin():
                    other.execute(_LOCKS[Beside.NOBODY])
                    connection.execute(select(1))
            except DBAPIError as error:
                if self.fault_of(error.orig) is not Fault.SERVER_BUSY:
                    raise
            yield connection

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """The same, for as long as it takes: PostgreSQL's changes of tables are transactional."""
        with self.writing() as connection:
            connection.execute(text("SET LOCAL statement_timeout = 0"))
            connection.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
            bare: Any = connection.connection.driver_connection
            bare.patience, former = math.inf, bare.patience
            try:
                yield connection
            finally:
                bare.patience = former

    def seconds_behind(self, connection: Connection) -> float | None:
        """Return how old a replica's view is: 0 for a primary; None if nothing comes any more."""
        behind = connection.scalar(text(_BEHIND))
        return None if behind is None else float(behind)

    def fault_of(self, error: BaseException | None) -> Fault | None:
        """Return what is wrong: by SQLSTATE, or by the text of an error that has none."""
        if not isinstance(error, self._errors):
            return None
        state = getattr(error, "sqlstate", None)
        if getattr(getattr(error, "diag", None), "constraint_name", None) in _NUMBERED:
            return Fault.ALTERED
        if state is None and not isinstance(error, self._lost):
            return None
        return fault_of_error(state, str(error))

    def notify(self, connection: Connection, stations: frozenset[str]) -> None:
        """Notify with the commit; an empty payload means that it may concern everybody."""
        if not stations:
            # A sign of life: nothing that anybody waits for.
            return
        payload = json.dumps(sorted(stations), ensure_ascii=False) if all(stations) else ""
        if len(payload.encode()) > _PAYLOAD:
            payload = ""
        connection.execute(_NOTIFY, {"payload": payload})

    def change_feed(self, on_change: Callable[[], None], station: str = "") -> NotificationFeed:
        """Return a feed over a connection of its own."""
        return NotificationFeed(self._server, on_change, station)

    def sizes(self, connection: Connection) -> tuple[int, int | None]:
        """Return the bytes of the database; how much is free, only its administrator knows."""
        size: Any = connection.scalar(text("SELECT pg_database_size(current_database())"))
        return int(size), None

    def server_backup(self, connection: Connection) -> ServerBackup:
        """Return how its archiving of the write-ahead log goes."""
        row = connection.execute(text(_ARCHIVER)).one()
        return ServerBackup(row.archiving, row.archived_at, bool(row.failing))

    def lock_holders(self, connection: Connection) -> tuple[LockHolder, ...]:
        """Return the connections that hold the writers' lock, or one on rows of ours."""
        rows = connection.execute(text(_HOLDERS), {"writer": WRITER})
        return tuple(LockHolder(row.usename, row.pid) for row in rows)

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()
