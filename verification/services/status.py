"""How a desk is, for the *Health* page and for a monitoring system: findings with a level each."""

from __future__ import annotations

import dataclasses
import logging
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Any, TypeVar

from verification import VERSION
from verification.domain.clock import Clock
from verification.domain.local_time import minute_text
from verification.domain.settings import CLOCK_TOLERANCE, Settings
from verification.security.noted_heads import note_words
from verification.security.removal_ledger import UnreadableLedger
from verification.security.ring_format import KeyUnavailable
from verification.services.diagnostics import Crash
from verification.services.fault_words import fault_words
from verification.services.history import Health, HistoryService
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.repositories.removals import database_id
from verification.store.schema import prepare
from verification.store.sqlite.version import has_wal_reset_fault

_log = logging.getLogger(__name__)
_Found = TypeVar("_Found")

#: When staff should do something: bytes free, age of the newest backup, silence of a kiosk.
LITTLE_DISK = 1000**3
OLD_BACKUP = timedelta(days=7)
SILENT = timedelta(minutes=5)


class Level(IntEnum):
    """How urgent a finding is; the number is the exit status of the command ``status``."""

    GOOD = 0
    ATTENTION = 1
    CRITICAL = 2


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at. *name* is stable, for a monitoring system's rules."""

    name: str
    level: Level
    text: str
    #: What is wrong with the database, and what its driver said, where that is the finding.
    fault: Fault | None = None
    detail: str = ""


@dataclass(frozen=True)
class Status:
    """What was found, the worst *level* of it, and the figures behind it (None: unreachable).

    *crash* is how the program ended the last time; None if it closed as it should.
    """

    now: datetime
    findings: tuple[Finding, ...]
    health: Health | None
    crash: Crash | None = None

    @property
    def level(self) -> Level:
        """The worst level."""
        return max((finding.level for finding in self.findings), default=Level.GOOD)

    def as_json(self) -> dict[str, Any]:
        """Return JSON's own types: times in ISO 8601, durations in seconds, sizes in bytes."""
        return {
            "level": self.level.name.lower(),
            "now": self.now.isoformat(),
            "version": VERSION,
            "sqlite": sqlite3.sqlite_version,
            "findings": [
                {
                    "name": one.name,
                    "level": one.level.name.lower(),
                    "text": one.text,
                    **({"detail": one.detail} if one.detail else {}),
                }
                for one in self.findings
            ],
            "crash": _plain(dataclasses.asdict(self.crash)) if self.crash else None,
            "health": health_as_json(self.health) if self.health else None,
        }


def health_as_json(health: Health) -> dict[str, Any]:
    """Return *health* in JSON's own types, without what a kiosk proves itself with."""
    found = dataclasses.asdict(health)
    for kiosk in found["kiosks"]:
        kiosk.pop("credential_digest", None)
    return {name: _plain(value) for name, value in found.items()}


def status_of(
    database: Database, clock: Clock, settings: Settings, crash: Crash | None = None
) -> Status:
    """Look at a database as it is; nothing is made, migrated or written. Raises nothing of its own.

    A database that cannot be used is a critical finding.
    """
    now, health = clock.now(), None
    try:
        database.require_made()
        # Nor does it write the record of removals: that would be a monitoring system's own then,
        # and closed to the kiosk's user.
        prepare(database, in_use=False, migrates=False)
        health = HistoryService(database, clock, settings).health()
        findings = [*_findings(health, server=not database.is_file), *_notes(database)]
    except DatabaseUnavailable as error:
        findings = [_unusable(error.fault, str(error), key_id=error.key_id)]
    except KeyUnavailable as error:
        findings = [_unusable(Fault.KEY_MISSING, str(error), key_id=error.key_id)]
    return Status(now, (*findings, _last_end(crash)), health, crash)


def _last_end(crash: Crash | None) -> Finding:
    if crash is None:
        return Finding("crash", Level.GOOD, "none: the program closed normally")
    words = (
        f"{crash.program or 'the program'} ended without closing; it was last alive at "
        f"{minute_text(crash.at)}: jdcloud-kiosk diagnostics FILE.zip"
    )
    return Finding("crash", Level.ATTENTION, words)


def _notes(database: Database) -> list[Finding]:
    """Look at what is kept beside the keys: a restore and the check of the trail need it."""
    found = []

    def read(what: str, reading: Callable[[str], _Found], name: str) -> _Found | None:
        try:
            return reading(name)
        except (OSError, ValueError, UnreadableLedger) as error:
            words = f"{what} cannot be read: {note_words(error)}"
            found.append(Finding("notes", Level.ATTENTION, words))
            return None

    with database.reading() as transaction:
        trail, heads = transaction.keys.audit_keys.database_id, database.heads
        noted = read("the newest end of the trail", heads.read, trail)
        if noted is not None and not transaction.audit.has(noted):
            words = "the newest end that was seen here is not in the trail: audit verify"
            found.append(Finding("trail", Level.ATTENTION, words))
        read("the restores that are known", heads.known_restores, trail)
        read("the record of removals", database.removals.read, database_id(transaction.keys))
    return found


def _unusable(fault: Fault, detail: str, *, key_id: str = "") -> Finding:
    _log.info("the database cannot be used: %s", detail)
    words = fault_words(fault, key_id=key_id)
    return Finding("database", Level.CRITICAL, words, fault, detail)


def _findings(health: Health, *, server: bool) -> list[Finding]:
    found = [Finding("database", Level.GOOD, health.database)]

    def add(name: str, text: str, *, well: bool) -> None:
        found.append(Finding(name, Level.GOOD if well else Level.ATTENTION, text))

    if health.disk_free_bytes is not None:
        free = health.disk_free_bytes
        add("disk", f"{size_words(free)} free", well=free >= LITTLE_DISK)
    ahead = health.clock_ahead
    add("clock", f"{_duration_words(ahead)} behind the trail", well=ahead <= CLOCK_TOLERANCE)
    if not server:
        last = health.last_backup
        recent = last is not None and health.now - last <= OLD_BACKUP
        add("backup", minute_text(last) if last else "never", well=recent)
        version = sqlite3.sqlite_version
        # Said, but no reason to call anybody each night: only a newer system mends it.
        words = "has a rare fault, mended in 3.51.3" if has_wal_reset_fault(version) else "is sound"
        add("sqlite", f"{version} {words}", well=True)
    if (archive := health.server_backup) is not None:
        at = minute_text(archive.archived_at) if archive.archived_at else "never"
        text = f"the server's: archiving {'on' if archive.archiving else 'off'}, last {at}"
        add("backup", text + (", fails" if archive.failing else ""), well=not archive.failing)
    for kiosk in health.kiosks:
        if not kiosk.revoked:
            seen = kiosk.last_seen_at
            add(
                "kiosk",
                f"{kiosk.station}: last seen {minute_text(seen)}",
                well=health.now - seen <= SILENT,
            )
    return found


def size_words(size: float) -> str:
    """Return bytes as a person reads them: ``77.9 GB``."""
    if size < 1000:
        return f"{size:.0f} bytes"
    for unit in ("kB", "MB", "GB"):
        size /= 1000
        if size < 999.95:
            return f"{size:.1f} {unit}"
    return f"{size / 1000:.1f} TB"


def _duration_words(duration: timedelta) -> str:
    seconds = duration.total_seconds()
    for unit, words in ((86_400, "days"), (3_600, "h"), (60, "min")):
        if seconds >= 2 * unit:
            return f"{seconds // unit:.0f} {words}"
    return f"{seconds:.0f} s"


def _plain(value: Any) -> Any:
    match value:
        case datetime():
            return value.isoformat()
        case timedelta():
            return value.total_seconds()
        case dict():
            return {str(name): _plain(one) for name, one in value.items()}
        case list() | tuple():
            return [_plain(one) for one in value]
        case frozenset():
            return sorted(value)
    return value
