"""What the operator does to a database: check, purge, rotate keys, back up, restore."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from verification.audit import AuditAction, Head
from verification.key_rotation import KeyRotation
from verification.restore import restore
from verification.sources import Clock
from verification.store import backups, upkeep
from verification.store.accounts import AlreadyBound
from verification.store.copies import UnusableBackup
from verification.store.database import Database
from verification.store.schema_check import missing, objects_in, present_objects

_OPERATOR = "operator"


@dataclass(frozen=True)
class TrailReport:
    """What a check of the audit trail found: *problems* is empty if it is whole.

    *missing* says what was taken out of the schema, as a trigger or a constraint.
    """

    head: Head
    problems: tuple[str, ...]
    missing: tuple[str, ...] = ()


class Maintenance:
    """The operator's work on one prepared database.

    Every method may raise :class:`verification.store.database.DatabaseUnavailable`.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def check_trail(self, earlier_head: str | None = None) -> TrailReport:
        """Check the whole audit trail, and every session against it.

        *earlier_head* is an end of the trail that was noted elsewhere, as ``NUMBER:CODE``: whoever
        put an older copy of the whole database in place has lost it.
        """
        with self._database.reading() as transaction:
            problems = upkeep.trail_problems(transaction.session, self._database.seal)
            if earlier_head and not any(
                f"{link.event.number}:{link.code}" == earlier_head
                for link in transaction.journal.trail()
            ):
                problems.append("the earlier end of the trail is not in it")
            lacks: list[str] = []
            if self._database.is_file:
                found = objects_in(transaction.session.connection())
                lacks = missing(found, present_objects())
            return TrailReport(transaction.journal.head(), tuple(problems), tuple(lacks))

    def rotate_keys(self) -> tuple[str, int]:
        """See :meth:`verification.key_rotation.KeyRotation.rotate`."""
        return KeyRotation(self._database, self._clock).rotate()

    def set_binding_limit(self, limit: int) -> bool:
        """Allow each person *limit* bindings; False if somebody has more already."""
        try:
            with self._database.writing() as transaction:
                transaction.accounts.set_binding_limit(limit)
                transaction.journal.append(
                    AuditAction.BINDING_LIMIT_SET,
                    at=self._clock.now(),
                    actor=_OPERATOR,
                    detail=str(limit),
                )
        except AlreadyBound:
            return False
        return True

    def back_up(self, target: Path, earlier: int = backups.EARLIER) -> None:
        """Write a checked copy to *target* while the windows run: :func:`.backups.back_up`."""
        backups.back_up(self._database, target, earlier)
        with self._database.writing() as transaction:
            transaction.journal.append(AuditAction.BACKED_UP, at=self._clock.now(), actor=_OPERATOR)


__all__ = ["Maintenance", "TrailReport", "UnusableBackup", "restore"]
