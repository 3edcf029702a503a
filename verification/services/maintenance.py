"""What the operator does to a database: check its trail, rotate keys, set a limit, back up."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from verification.domain.audit_events import AuditAction
from verification.domain.clock import Clock
from verification.domain.placeholders import Sentence
from verification.domain.settings import KEPT_BACKUPS
from verification.security.audit_keys import Head
from verification.security.noted_heads import note_words
from verification.services.restore import restore
from verification.store.batches import Progress
from verification.store.copies import backups
from verification.store.database import Database, DatabaseUnavailable
from verification.store.repositories.accounts import AlreadyBound
from verification.store.schema_check import foreign, missing, objects_in, present_objects
from verification.store.sqlite.copying import UnusableBackup
from verification.store.trail.check import TrailReport, check_trail

_OPERATOR = "operator"


class Maintenance:
    """The operator's work on one prepared database.

    Every method may raise :class:`verification.store.database.DatabaseUnavailable`.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def check_trail(self, earlier_head: str | None = None) -> TrailReport:
        """Check the whole trail, every row against it, and its end against this machine's note.

        *earlier_head* is an end of the trail that was noted elsewhere, as ``NUMBER:CODE``: an
        older copy of the whole database does not contain it.
        """
        database = self._database
        # The note first: others go on writing, and noting.
        database_id = self._database_id()
        noted, known, odd = self._noted(database_id)
        with database.settled() as connection:
            report = check_trail(
                connection,
                database.seal,
                noted=noted,
                known_restores=known,
                earlier=earlier_head,
            )
            lacks: list[Sentence] = []
            if database.is_file:
                present, expected = objects_in(connection), present_objects()
                lacks = [*missing(present, expected), *foreign(present, expected)]
        report = replace(report, problems=(*odd, *report.problems), missing=tuple(lacks))
        if report.head is not None and not report.problems:
            # What was noted and is still ahead was left behind by a restore, as the trail says.
            database.heads.renew(
                database_id, report.ends, report.head, left_behind=frozenset(noted).__contains__
            )
            database.heads.note_restores(database_id, report.restores)
        return report

    def _database_id(self) -> str:
        try:
            with self._database.reading() as transaction:
                return transaction.keys.audit_keys.database_id
        except DatabaseUnavailable:
            # The check itself says what is wrong with the trail's key.
            return ""

    def _noted(
        self, database_id: str
    ) -> tuple[tuple[Head, ...], frozenset[Head], tuple[Sentence, ...]]:
        if not database_id:
            return (), frozenset(), ()
        heads = self._database.heads
        try:
            noted = filter(None, (*heads.read(database_id), heads.whole(database_id)))
            return tuple(noted), heads.known_restores(database_id), ()
        except (OSError, ValueError) as error:
            problem = Sentence(
                "Trail", "the end of the trail that this machine has noted is lost: %1"
            ).filled(note_words(error))
            return (), frozenset(), (problem,)

    def set_binding_limit(self, limit: int) -> bool:
        """Allow each person *limit* bindings; False if a person has more already."""
        try:
            with self._database.writing() as transaction:
                transaction.accounts.set_binding_limit(limit)
                transaction.audit.append(
                    AuditAction.BINDING_LIMIT_SET,
                    at=self._clock.now(),
                    actor=_OPERATOR,
                    detail=str(limit),
                )
        except AlreadyBound:
            return False
        return True

    def back_up(
        self, target: Path, earlier: int = KEPT_BACKUPS, progress: Progress | None = None
    ) -> None:
        """Write a checked copy to *target* while the windows run: :func:`.backups.back_up`."""
        backups.back_up(self._database, target, earlier, progress or Progress())
        with self._database.writing() as transaction:
            transaction.audit.append(AuditAction.BACKED_UP, at=self._clock.now(), actor=_OPERATOR)


__all__ = ["Maintenance", "TrailReport", "UnusableBackup", "restore"]
