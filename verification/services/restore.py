"""Restores the database from a backup, and sees to it that nothing removed comes back with it."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from verification.domain.audit_events import AuditAction
from verification.domain.clock import Clock
from verification.domain.placeholders import Sentence
from verification.security.audit_keys import Head
from verification.security.removal_ledger import (
    Ledger,
    Removal,
    Removed,
    UnreadableLedger,
    read_ledger,
)
from verification.services.subject import SubjectRights
from verification.services.timekeeping import Timekeeping
from verification.store.batches import Progress
from verification.store.copies.removing_again import RemovedAgain, remove_again
from verification.store.copies.restoring import ChangedMeanwhile, LiveFile, checked_backup
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.database_keys import DatabaseKeys
from verification.store.repositories.removals import catch_up, database_id
from verification.store.schema import prepare
from verification.store.sqlite.copying import UnusableBackup
from verification.store.unit_of_work import UnitOfWork

_log = logging.getLogger(__name__)

#: How often a restore tries to find no writer between copying and replacing.
_ATTEMPTS = 20


class Record(StrEnum):
    """How much is known of what was removed after a backup was made."""

    #: Everything: the database that was replaced could be read.
    COMPLETE = "complete"
    #: What the record beside the keys says; what came later is not known.
    EARLIER = "earlier"
    #: What the backup and the record that was brought with it say; there was no database here.
    BROUGHT = "brought"
    #: Nothing: no record is kept on this machine.
    NONE = "none"


@dataclass(frozen=True)
class Restored:
    """What a restore did. *kept* is where the database that was replaced is kept, if any was.

    *known_until* is when the last event happened that the record of removals has looked at, or
    that the backup has where there was no database before.
    """

    kept: Path | None
    again: RemovedAgain
    record: Record
    known_until: datetime | None


def restore(
    database: Database, backup: Path, clock: Clock, progress: Progress | None = None
) -> Restored:
    """Replace *database* by a backup, once that was checked and brought up to date.

    What was removed after the backup was made is removed again before it is put in place. The
    database need not be prepared: it may be what is damaged. Raises :class:`UnusableBackup` or
    :class:`DatabaseUnavailable`; nothing was replaced then. *progress* counts the one restore,
    which no interruption cuts short once the database is being replaced.
    """
    progress = progress or Progress()
    again = RemovedAgain()
    with checked_backup(backup, database.path, database.seal.key_ring) as checked:
        with checked.writing() as transaction:
            transaction.audit.append_restored(
                at=clock.now(),
                actor="operator",
                left_behind=_newest_seen(database, transaction),
            )
        for _ in range(_ATTEMPTS):
            with LiveFile(database.path) as live:
                try:
                    removals, record, known_until = _known_removals(database, live, checked)
                except UnreadableLedger as error:
                    raise UnusableBackup(
                        Sentence(
                            "Backup",
                            "the record of what was removed cannot be read (%1). Withdrawn "
                            "consents could come back; move it away to restore anyway",
                        ).filled(error.args[0])
                    ) from error
                again += _remove_again(checked, removals, clock)
                checked.close()
                try:
                    with progress.undisturbed():
                        live.replace(checked.path)
                        live.close()
                        prepare(database, in_use=False)
                        database.note_removals(restored=True)
                        database.note_restored()
                        progress.committed(1)
                except ChangedMeanwhile:
                    continue
                break
        else:
            raise DatabaseUnavailable("others go on writing: close the windows", Fault.BUSY)
    return Restored(live.kept, again, record, known_until)


def remove_what_came_back(
    database: Database, clock: Clock, others: Sequence[Path] = ()
) -> RemovedAgain:
    """Remove again what a restore by other means, as a server's own, has brought back.

    *others* are records of removals of other machines. *database* was prepared. Raises
    :class:`verification.security.removal_ledger.UnreadableLedger`, with nothing done.
    """
    with database.reading() as transaction:
        name = database_id(transaction.keys)
    given = [one for path in others for one in _removals_in(path, name)]
    with database.writing() as transaction:
        seen = database.noted_heads(transaction)
        if not all(transaction.audit.has(one) for one in seen):
            newest = _newest_seen(database, transaction)
            transaction.audit.append_restored(at=clock.now(), actor="operator", left_behind=newest)
    database.note_restored()
    return _remove_again(database, [*record_of(database).removals, *given], clock)


def _newest_seen(database: Database, transaction: UnitOfWork) -> Head | None:
    """Return the newest event of the trail that this machine has seen, in whichever chain."""
    try:
        whole = database.heads.whole(transaction.keys.audit_keys.database_id)
    except (OSError, ValueError):
        return None
    seen = [*database.noted_heads(transaction), *([whole] if whole else [])]
    return max(seen, key=lambda head: head.number, default=None)


def _removals_in(path: Path, name: str) -> Sequence[Removal]:
    ledger = read_ledger(path, name)
    if ledger == Ledger():
        raise UnreadableLedger(
            Sentence("Removals", "%1 is empty: copy it again from the other machine").filled(path)
        )
    return ledger.removals


def _remove_again(database: Database, removals: Sequence[Removal], clock: Clock) -> RemovedAgain:
    again = remove_again(database, removals, clock)
    erased = {one.which: one.at for one in removals if one.kind is Removed.SUBJECT}
    rights = SubjectRights(database, Timekeeping.of(clock))
    return again + RemovedAgain(subjects=rights.erase_again(erased))


def record_of(database: Database) -> Ledger:
    """Return the record of removals from a prepared database. Raises UnreadableLedger."""
    with database.reading() as transaction:
        name = database_id(transaction.keys)
    return database.removals.read(name) or Ledger()


def _known_removals(
    database: Database, live: LiveFile, checked: Database
) -> tuple[list[Removal], Record, datetime | None]:
    """Return what was removed from the live database, as far as that or the record says."""
    ledgers, live_id, former = database.removals, None, None
    if live.can_be_read:
        # Not otherwise: to open a damaged file could take its log away.
        try:
            with database.connection(writes=False) as connection:
                keys = DatabaseKeys(connection, database.seal)
                live_id = database_id(keys)
                former = catch_up(ledgers, connection, keys)
        except (DatabaseUnavailable, SQLAlchemyError, OSError) as error:
            _log.info("the database that is replaced says nothing of removals: %s", error)
    with checked.reading() as transaction:
        own_id = database_id(transaction.keys)
        backed_up = transaction.history.last_event_but(AuditAction.RESTORED.value)
    own = ledgers.read(own_id)
    removals = list(own.removals) if own else []
    if former and live_id != own_id:
        # A backup from before there was a trail, say. A session's id means one session anywhere.
        removals += [one for one in former.removals if one.kind is Removed.CONSENT]
    if live_id == own_id:
        return removals, Record.COMPLETE, None
    if own is None:
        return removals, Record.NONE, None
    if not live.was_there:
        known = [at for at in (own.at, backed_up) if at is not None]
        return removals, Record.BROUGHT, max(known, default=None)
    return removals, Record.EARLIER, own.at


__all__ = [
    "Record",
    "RemovedAgain",
    "Restored",
    "record_of",
    "remove_what_came_back",
    "restore",
]
