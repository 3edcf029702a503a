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
from verification.domain.placeholders import Sentence
from verification.domain.settings import CLOCK_TOLERANCE, Settings
from verification.security.noted_heads import note_words
from verification.security.removal_ledger import UnreadableLedger
from verification.security.ring_format import KeyUnavailable
from verification.services.diagnostics import Crash
from verification.services.fault_words import fault_words
from verification.services.history import Health, HistoryService
from verification.store.backend import ServerBackup
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
        words = Sentence("Status", "none: the program closed normally")
        return Finding("crash", Level.GOOD, words)
    words = Sentence(
        "Status",
        "%1 ended without closing; it was last alive at %2: jdcloud-kiosk diagnostics FILE.zip",
    ).filled(crash.program or Sentence("Status", "the program"), minute_text(crash.at))
    return Finding("crash", Level.ATTENTION, words)


def _notes(database: Database) -> list[Finding]:
    """Look at what is kept beside the keys: a restore and the check of the trail need it."""
    found = []

    def read(what: Sentence, reading: Callable[[str], _Found], name: str) -> _Found | None:
        try:
            return reading(name)
        except (OSError, ValueError, UnreadableLedger) as error:
            words = Sentence("Status", "%1 cannot be read: %2")
            text = words.filled(what, note_words(error))
            found.append(Finding("notes", Level.ATTENTION, text))
            return None

    with database.reading() as transaction:
        trail, heads = transaction.keys.audit_keys.database_id, database.heads
        noted = read(Sentence("Status", "the newest end of the trail"), heads.read, trail)
        if noted is not None and not all(transaction.audit.has(one) for one in noted):
            words = Sentence(
                "Status", "the newest end that was seen here is not in the trail: audit verify"
            )
            found.append(Finding("trail", Level.ATTENTION, words))
        read(Sentence("Status", "the restores that are known"), heads.known_restores, trail)
        ledger = database_id(transaction.keys)
        read(Sentence("Status", "the record of removals"), database.removals.read, ledger)
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
        text = Sentence("Status", "%1 free").filled(size_words(free))
        add("disk", text, well=free >= LITTLE_DISK)
    ahead = health.clock_ahead
    text = Sentence("Status", "%1 behind the trail").filled(_duration_words(ahead))
    add("clock", text, well=ahead <= CLOCK_TOLERANCE)
    if not server:
        last = health.last_backup
        recent = last is not None and health.now - last <= OLD_BACKUP
        add("backup", _time_words(last), well=recent)
        version = sqlite3.sqlite_version
        # Said, but no reason to call anybody each night: only a newer system fixes it.
        words = (
            Sentence("Status", "%1 has a rare fault, fixed in 3.51.3")
            if has_wal_reset_fault(version)
            else Sentence("Status", "%1 is sound")
        )
        add("sqlite", words.filled(version), well=True)
    if (archive := health.server_backup) is not None:
        add("backup", _archive_words(archive), well=not archive.failing)
    for kiosk in health.kiosks:
        if not kiosk.revoked:
            text = Sentence("Status", "%1: last seen %2")
            seen = kiosk.last_seen_at
            add(
                "kiosk",
                text.filled(kiosk.station, minute_text(seen)),
                well=health.now - seen <= SILENT,
            )
    return found


def _time_words(at: datetime | None) -> str:
    return minute_text(at) if at else Sentence("Status", "never")


def _archive_words(archive: ServerBackup) -> Sentence:
    if archive.failing:
        words = Sentence("Status", "the server's: archiving fails; it last worked: %1")
    elif archive.archiving:
        words = Sentence("Status", "the server's: archiving is on, last: %1")
    else:
        words = Sentence("Status", "the server's: archiving is off, last: %1")
    return words.filled(_time_words(archive.archived_at))


def size_words(size: float) -> str:
    """Return bytes as a person reads them, in any language: ``77.9 GB``."""
    if size < 1000:
        return f"{size:.0f} B"
    for unit in ("kB", "MB", "GB"):
        size /= 1000
        if size < 999.95:
            return f"{size:.1f} {unit}"
    return f"{size / 1000:.1f} TB"


def _duration_words(duration: timedelta) -> Sentence:
    seconds = duration.total_seconds()
    for unit, words in (
        (86_400, Sentence("Status", "%1 days")),
        (3_600, Sentence("Status", "%1 h")),
        (60, Sentence("Status", "%1 min")),
    ):
        if seconds >= 2 * unit:
            return words.filled(f"{seconds // unit:.0f}")
    return Sentence("Status", "%1 s").filled(f"{seconds:.0f}")


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
