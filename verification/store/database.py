"""Opens the database and hands out transactions."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from verification.domain.clock import Clock, SystemClock
from verification.domain.placeholders import Sentence
from verification.domain.randomness import Randomness
from verification.security.audit_keys import Head
from verification.security.field_encryption import FieldSeal
from verification.security.key_ring import KeyRing
from verification.security.noted_heads import NotedHeads
from verification.security.plain_file import file_sentence
from verification.security.removal_ledger import RemovalLedgers, UnreadableLedger
from verification.security.ring_format import KeyUnavailable
from verification.store.addresses import check_address, read_address
from verification.store.backend import Backend, Beside, ChangeFeed, LockHolder, ServerBackup
from verification.store.database_keys import OpenedKeys
from verification.store.faults import BadDatabaseUrl, Contended, DatabaseUnavailable, Fault
from verification.store.postgresql.backend import PostgresqlBackend
from verification.store.replica import Replica
from verification.store.repositories.removals import REMOVING, catch_up
from verification.store.sqlite.backend import LOCK_TIMEOUT, SqliteBackend
from verification.store.unit_of_work import UnitOfWork

_log = logging.getLogger(__name__)
_Read = TypeVar("_Read")


class Database:
    """One window's own way to the shared database. Opens on first use; close it when done.

    It must have been prepared (:func:`verification.store.schema.prepare`) before its first
    transaction, and again when its file was replaced.
    """

    def __init__(
        self,
        url: str,
        key_ring: KeyRing,
        clock: Clock | None = None,
        randomness: Randomness | None = None,
        *,
        only_for_training: bool = False,
    ) -> None:
        """Raise :class:`BadDatabaseUrl` for an address of neither kind.

        A database that is made has its keys of *randomness*. With *only_for_training*, nothing is
        written to one that is not marked as one for that, whichever is at the address by then.
        """
        self._only_for_training = only_for_training
        self.clock = clock or SystemClock()
        self.url = read_address(url)
        self.seal = FieldSeal(key_ring, randomness)
        #: What must not come back with a backup.
        self.removals = RemovalLedgers(key_ring.folder)
        #: The newest ends of the trail's chains that this machine has seen.
        self.heads = NotedHeads(key_ring.folder)
        self._may_read_trail = True
        self._has_read_trail = False
        #: The ends of chains that were noted here last, by station.
        self._noted: dict[str, Head] = {}
        self._opened = OpenedKeys()
        self._backend: Backend = (
            SqliteBackend(self.url) if self.is_file else PostgresqlBackend(self.url)
        )
        self._replica = Replica.of(self.url)

    @property
    def is_file(self) -> bool:
        """Whether the data is in a SQLite file here, rather than on a server."""
        return self.url.get_backend_name() == "sqlite"

    @property
    def engine(self) -> Engine:
        """SQLAlchemy's engine, for what has to look below: benchmarks and tests of faults."""
        return self._backend.engine

    @property
    def path(self) -> Path:
        """The SQLite file. Raises :class:`DatabaseUnavailable` for a server."""
        if isinstance(self._backend, SqliteBackend):
            return self._backend.path
        raise DatabaseUnavailable(f"{self.place} is on a server", Fault.ON_SERVER)

    @property
    def place(self) -> str:
        """Where the data is, for an operator to read."""
        return self._backend.place

    @property
    def was_prepared(self) -> bool:
        """Whether a database has been in use here."""
        return self._backend.was_prepared

    @property
    def is_first_here(self) -> bool:
        """Whether no database was in use on this machine before: nothing is noted beside the keys.

        Keys alone say nothing of that: they may have been imported.
        """
        return self.heads.is_empty and self.removals.is_empty

    def require_made(self) -> None:
        """Raise :class:`DatabaseUnavailable` where there is no file; a server is not asked."""
        if self.is_file and not self.path.exists():
            fault = Fault.NOT_MADE if self.is_first_here else Fault.MISSING
            raise DatabaseUnavailable(f"there is no {self.path}", fault)

    def make(self, fill: Callable[[Connection], None]) -> None:
        """Make a database where there is none, if that is possible from here: *fill* does it.

        *fill* gets a transaction in a database without a table. That database is invisible before
        the transaction has ended well. Raises :class:`DatabaseUnavailable`.
        """
        with self._map_errors():
            self._backend.make(fill)

    def mark_prepared(self) -> None:
        """Note that it has the right schema and its key is at hand."""
        self._backend.mark_prepared()

    def change_feed(self, on_change: Callable[[], None], station: str = "") -> ChangeFeed:
        """Return a feed, not yet started, that calls *on_change* after commits by anybody.

        With a *station*, commits that concern other stations only may be left out.
        """
        return self._backend.change_feed(on_change, station)

    def sizes(self) -> tuple[int, int | None]:
        """Return the bytes of the data, and those free beside it; None where that is unknown."""
        with self._map_errors(), self._backend.reading() as connection:
            return self._backend.sizes(connection)

    def server_backup(self) -> ServerBackup | None:
        """Return what is known of a server's own backups; None for a file, which we back up."""
        with self._map_errors(), self._backend.reading() as connection:
            return self._backend.server_backup(connection)

    def lock_holders(self) -> tuple[LockHolder, ...]:
        """Return who keeps others from writing at this moment; a file does not tell."""
        with self._map_errors(), self._backend.reading() as connection:
            return self._backend.lock_holders(connection)

    @contextmanager
    def writing(self, beside: Beside = Beside.NOBODY) -> Iterator[UnitOfWork]:
        """One short transaction, beside nobody: everybody else's writing waits, or has ended.

        On a server, one that is *beside* others finds what it has read changed, or is in the way
        of another: it raises :class:`Contended` then, and is to be done again from its beginning.
        Commits on leaving, rolls back on any exception. Raises :class:`DatabaseUnavailable`.
        """
        self._backend.require_usable()
        with (
            self._map_errors(),
            self._contention(beside),
            self._backend.writing(beside) as connection,
        ):
            transaction = UnitOfWork.writing(connection, self.seal, self._opened)
            if self._only_for_training and not transaction.staff.is_for_training():
                raise DatabaseUnavailable(
                    f"{self.place} is not for training", Fault.NOT_FOR_TRAINING
                )
            yield transaction
            if beside is Beside.ALL:
                transaction.audit.require_nothing_written()
            transaction.finish()
            seen = self._seen_in(transaction)
            self._backend.notify(connection, transaction.audit.stations)
        # A file that was deleted in the meantime took the commit along.
        self._backend.require_usable()
        for station, end in transaction.audit.written.items():
            known = {transaction.audit.previous.get(station), *seen}
            self.heads.note(
                transaction.keys.audit_keys.database_id,
                end,
                station,
                follows=partial(self._follows, known),
            )
            self._noted[station] = end
        if not transaction.audit.actions.isdisjoint(REMOVING):
            self.note_removals()

    def _seen_in(self, transaction: UnitOfWork) -> set[Head]:
        """Return the ends that were noted here last, if the trail has them and others have written.

        Asked within the transaction, that takes one statement. Not before it is known that this
        login may read the trail: a refusal would undo the transaction.
        """
        if not self._has_read_trail:
            return set()
        previous = transaction.audit.previous
        noted = {self._noted.get(one) for one in transaction.audit.written}
        asked = noted - {None, *previous.values()}
        return {one for one in asked if one is not None and transaction.audit.has(one)}

    def _follows(self, known: Collection[Head | None], noted: Head) -> bool:
        """Whether the trail, which has the ends *known*, has the one that was noted before."""
        if noted in known or not self._may_read_trail:
            return True
        # Another program has written meanwhile; or an older copy was put in place.
        try:
            with self.reading() as transaction:
                found = transaction.audit.has(noted)
                self._has_read_trail = True
                return found
        except DatabaseUnavailable as error:
            # A phone's login on a server may not read the trail: asking again would only fill the
            # server's log with refusals.
            self._may_read_trail = error.fault is not Fault.NO_RIGHTS
            return True

    def note_removals(self, *, restored: bool = False) -> None:
        """Bring the record of removals up to the trail: at a start, and after each removal.

        *restored* says that an older trail is no surprise.

        What fails here is made good by the next time: it is logged, and undoes no commit.
        """
        try:
            with self.reading() as transaction:
                catch_up(self.removals, transaction.connection, transaction.keys, restored=restored)
        except DatabaseUnavailable as error:
            # As for a phone's login on a server, which may not read the trail.
            _log.info("the record of removals waits: %s", error)
        except (OSError, UnreadableLedger) as error:
            why = file_sentence(error) if isinstance(error, OSError) else error.args[0]
            _log.warning(Sentence("Log", "the record of removals cannot be kept: %1").filled(why))
        except DBAPIError as error:
            # Like an event whose time is unreadable: no reason not to start.
            _log.warning(Sentence("Log", "the record of removals cannot read the trail"))
            _log.info("why: %s", error.orig)

    @contextmanager
    def reading(self) -> Iterator[UnitOfWork]:
        """One consistent view of the database. Raises :class:`DatabaseUnavailable`."""
        self._backend.require_usable()
        with self._map_errors(), self._backend.reading() as connection:
            yield UnitOfWork.reading(connection, self.seal, self._opened)

    def read_report(self, read: Callable[[UnitOfWork], _Read]) -> _Read:
        """Return what *read* reads for a report, which may be a minute old.

        It reads from the replica that the address names, if that keeps up; otherwise, or where the
        replica gives up on the way, from the database itself: *read* may be called twice. One that
        failed is asked again a minute later. Raises :class:`DatabaseUnavailable`.
        """
        if self._replica is not None and self._replica.may_be_asked:
            try:
                with self._map_errors(), self._replica.reading() as connection:
                    transaction = UnitOfWork.reading(connection, self.seal, self._opened)
                    self._require_same(transaction)
                    return read(transaction)
            except DatabaseUnavailable as error:
                self._replica.leave_alone()
                _log.warning(Sentence("Log", "reports are read from the database, not its replica"))
                _log.info("why: %s", error)
        with self.reading() as transaction:
            return read(transaction)

    def _require_same(self, replicas: UnitOfWork) -> None:
        """Raise where the replica is one of another database."""
        with self.reading() as transaction:
            ours = transaction.keys.audit_keys.database_id
        if replicas.keys.audit_keys.database_id != ours:
            raise DatabaseUnavailable("the replica is of another database", Fault.FOREIGN)

    def note_restored(self) -> None:
        """Note where the chains of the trail end now, though this machine has seen later ends."""
        with self.reading() as transaction:
            database_id = transaction.keys.audit_keys.database_id
            self.heads.renew(database_id, transaction.audit.ends())
            self.heads.note_restores(database_id, transaction.audit.restores())

    def noted_heads(self, transaction: UnitOfWork) -> tuple[Head, ...]:
        """Return the newest events of the trail's chains that this machine has seen, newest first.

        None where they cannot be read.
        """
        try:
            return self.heads.read(transaction.keys.audit_keys.database_id)
        except (OSError, ValueError):
            return ()

    @contextmanager
    def connection(self, *, writes: bool = True) -> Iterator[Connection]:
        """A transaction below the domain: for training data, checks and copies."""
        kind = self._backend.writing() if writes else self._backend.reading()
        with self._map_errors(), kind as connection:
            yield connection

    @contextmanager
    def settled(self) -> Iterator[Connection]:
        """A view below the domain, begun while nobody writes: for the check of the trail."""
        with self._map_errors(), self._backend.settled() as connection:
            yield connection

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """A transaction in which tables may be rebuilt."""
        with self._map_errors(), self._backend.migrating() as connection:
            yield connection

    @contextmanager
    def _map_errors(self) -> Iterator[None]:
        """Turn the environment's errors into :class:`DatabaseUnavailable`; bugs stay bugs."""
        try:
            yield
        except PoolTimeoutError as error:
            busy = Fault.BUSY if self.is_file else Fault.SERVER_BUSY
            raise DatabaseUnavailable(str(error), busy) from error
        except KeyUnavailable as error:
            missing = error.key_id
            raise DatabaseUnavailable(error.args[0], Fault.KEY_MISSING, key_id=missing) from error
        except Exception as error:
            # The driver's own, within SQLAlchemy's or bare.
            cause = error.orig if isinstance(error, DBAPIError) else error
            fault = self._backend.fault_of(cause)
            if fault is None:
                raise
            raise DatabaseUnavailable(str(cause), fault) from error

    @contextmanager
    def _contention(self, beside: Beside) -> Iterator[None]:
        """Tell, of a transaction beside others, that another one was in the way: that is no bug."""
        try:
            yield
        except DBAPIError as error:
            state = getattr(error.orig, "sqlstate", None)
            contended = beside is Beside.VISITORS and state in _CONTENDED
            # A number that the server gives, and that is taken all the same, is taken for good.
            if contended and self._backend.fault_of(error.orig) is not Fault.ALTERED:
                raise Contended(str(error.orig)) from error
            raise

    def close(self) -> None:
        """Close every connection."""
        self._backend.close()
        if self._replica is not None:
            self._replica.close()


#: A unique constraint, a transaction that would have to see another's work, a deadlock.
_CONTENDED = frozenset({"23505", "40001", "40P01"})


def server_fault(text: str) -> Fault | None:
    """Return what keeps this machine from a server's database; None if nothing does.

    None for a file, too: it may be made at the next start. Slow: connects.
    """
    try:
        url = read_address(text) if text else None
        if url is None or url.get_backend_name() != "postgresql":
            return None
        backend = PostgresqlBackend(url)
        try:
            with backend.reading():
                return None
        finally:
            backend.close()
    except DatabaseUnavailable as error:
        return error.fault


@contextmanager
def key_faults() -> Iterator[None]:
    """Turn a fault of the key ring into :class:`DatabaseUnavailable`, outside of a transaction."""
    try:
        yield
    except KeyUnavailable as error:
        raise DatabaseUnavailable(error.args[0], Fault.KEY_MISSING, key_id=error.key_id) from error


__all__ = [
    "LOCK_TIMEOUT",
    "BadDatabaseUrl",
    "Beside",
    "Database",
    "DatabaseUnavailable",
    "Fault",
    "check_address",
    "key_faults",
    "server_fault",
]
