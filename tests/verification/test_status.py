"""What the status says of a desk, and from which figure on it wants attention."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from verification import VERSION
from verification.domain.local_time import minute_text
from verification.domain.settings import Settings
from verification.domain.staff import RegisteredKiosk
from verification.security.audit_keys import Head
from verification.security.noted_heads import NotedHeads
from verification.security.ring_format import KeyUnavailable
from verification.services.diagnostics import Crash
from verification.services.history import HistoryService
from verification.services.status import Finding, Level, Status, size_words, status_of
from verification.store.backend import ServerBackup
from verification.store.database import DatabaseUnavailable, Fault

GOOD, ATTENTION = Level.GOOD, Level.ATTENTION


@pytest.fixture
def findings(desk, monkeypatch):
    """Return what is found under a name where the desk's health is changed so."""
    known = HistoryService(desk.database, desk.clock, Settings()).health()

    def found(name, crash=None, **changed):
        monkeypatch.setattr(HistoryService, "health", lambda _: replace(known, **changed))
        status = status_of(desk.database, desk.clock, Settings(), crash)
        return [(one.level, one.text) for one in status.findings if one.name == name]

    return found


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.0 kB"),
        (999_949, "999.9 kB"),
        (999_950, "1.0 MB"),
        (77_900_000_000, "77.9 GB"),
        (999_940_000_000, "999.9 GB"),
        (999_950_000_000, "1.0 TB"),
        (5_200_000_000_000, "5.2 TB"),
    ],
)
def test_a_size_is_said_as_a_person_reads_it(size, words):
    assert size_words(size) == words


def test_little_disk_wants_attention(findings):
    assert findings("disk", disk_free_bytes=1_000_000_000) == [(GOOD, "1.0 GB free")]
    assert findings("disk", disk_free_bytes=999_000_000) == [(ATTENTION, "999.0 MB free")]
    assert findings("disk", disk_free_bytes=999_999_999)[0][0] is ATTENTION
    assert findings("disk", disk_free_bytes=None) == []  # on a server, its administrator knows


@pytest.mark.parametrize(
    ("seconds", "level", "words"),
    [
        (0, GOOD, "0 s"),
        (5, GOOD, "5 s"),
        (6, ATTENTION, "6 s"),
        (119, ATTENTION, "119 s"),
        (120, ATTENTION, "2 min"),
        (7_199, ATTENTION, "119 min"),
        (7_200, ATTENTION, "2 h"),
        (172_799, ATTENTION, "47 h"),
        (172_800, ATTENTION, "2 days"),
    ],
)
def test_a_clock_behind_the_trail(findings, seconds, level, words):
    found = findings("clock", clock_ahead=timedelta(seconds=seconds))
    assert found == [(level, f"{words} behind the trail")]


@pytest.mark.file
def test_a_backup_is_good_for_seven_days(desk, findings):
    now = desk.clock.now()
    assert findings("backup", last_backup=None) == [(ATTENTION, "never")]
    last = now - timedelta(days=7)
    assert findings("backup", last_backup=last) == [(GOOD, minute_text(last))]
    last -= timedelta(seconds=1)
    assert findings("backup", last_backup=last) == [(ATTENTION, minute_text(last))]


@pytest.mark.file
@pytest.mark.parametrize(
    ("archiving", "failing", "level", "words"),
    [
        (True, False, GOOD, "the server's: archiving is on, last: {at}"),
        (False, False, GOOD, "the server's: archiving is off, last: {at}"),
        (True, True, ATTENTION, "the server's: archiving fails; it last worked: {at}"),
    ],
)
def test_of_a_servers_own_backups(desk, findings, archiving, failing, level, words):
    at = desk.clock.now()
    backup = ServerBackup(archiving=archiving, archived_at=at, failing=failing)
    found = findings("backup", server_backup=backup, last_backup=at)
    assert found[1:] == [(level, words.format(at=minute_text(at)))]
    never = findings("backup", server_backup=replace(backup, archived_at=None), last_backup=at)
    assert never[1:] == [(level, words.format(at="never"))]


@pytest.mark.file
@pytest.mark.parametrize(
    ("version", "words"),
    [
        ("3.40.1", "3.40.1 has a rare fault, fixed in 3.51.3"),
        ("3.51.3", "3.51.3 is sound"),
    ],
)
def test_an_sqlite_with_a_fault_is_said_and_calls_nobody(findings, monkeypatch, version, words):
    monkeypatch.setattr("sqlite3.sqlite_version", version)
    assert findings("sqlite") == [(GOOD, words)]


def test_a_kiosk_that_was_silent_for_five_minutes_unless_it_was_revoked(desk, findings):
    now = desk.clock.now()

    def kiosk(station, silent, *, revoked=False):
        return RegisteredKiosk(station, "digest", now, now - silent, revoked)

    five, more = timedelta(minutes=5), timedelta(minutes=5, seconds=1)
    kiosks = (kiosk("A", five), kiosk("B", more), kiosk("C", more, revoked=True))
    assert findings("kiosk", kiosks=kiosks) == [
        (GOOD, f"A: last seen {minute_text(now - five)}"),
        (ATTENTION, f"B: last seen {minute_text(now - more)}"),
    ]


def test_how_the_program_ended_the_last_time(desk, findings):
    assert findings("crash") == [(GOOD, "none: the program closed normally")]
    at = desk.clock.now()
    for program, named in (("", "the program"), ("jdcloud-kiosk kiosk", "jdcloud-kiosk kiosk")):
        ((level, words),) = findings("crash", Crash(at, "", program))
        assert level is ATTENTION
        assert words == (
            f"{named} ended without closing; it was last alive at {minute_text(at)}: "
            "jdcloud-kiosk diagnostics FILE.zip"
        )


def test_a_database_that_cannot_be_used_is_critical_and_the_crash_is_told_beside_it(
    desk, monkeypatch
):
    def refuse(_):
        raise DatabaseUnavailable("no key 0a0b0c0d", Fault.KEY_MISSING, key_id="0a0b0c0d")

    monkeypatch.setattr(HistoryService, "health", refuse)
    status = status_of(desk.database, desk.clock, Settings(), Crash(desk.clock.now(), ""))
    database, crash = status.findings
    assert (database.name, database.level, database.fault) == (
        "database",
        Level.CRITICAL,
        Fault.KEY_MISSING,
    )
    assert "0a0b0c0d" in database.text
    assert database.detail == "no key 0a0b0c0d"
    assert crash.level is ATTENTION
    assert status.level is Level.CRITICAL
    assert status.health is None


def test_a_key_ring_that_cannot_be_read_is_critical(desk, monkeypatch):
    def refuse(_):
        raise KeyUnavailable("no key 0a0b0c0d", "0a0b0c0d")

    monkeypatch.setattr(HistoryService, "health", refuse)
    finding, _ = status_of(desk.database, desk.clock, Settings()).findings
    assert (finding.name, finding.level, finding.fault, finding.detail) == (
        "database",
        Level.CRITICAL,
        Fault.KEY_MISSING,
        "no key 0a0b0c0d",
    )
    assert "0a0b0c0d" in finding.text


def test_the_levels_are_exit_statuses():
    assert {level.name: level.value for level in Level} == {
        "GOOD": 0,
        "ATTENTION": 1,
        "CRITICAL": 2,
    }


def test_what_a_monitoring_system_reads(desk):
    now = datetime.fromisoformat("2026-11-26T09:30:00+00:00")
    findings = (
        Finding("disk", GOOD, "1.0 GB free"),
        Finding("database", Level.CRITICAL, "The disk is full.", Fault.FULL, "disk I/O error"),
    )
    said = Status(now, findings, None, Crash(now, "Bus error", "kiosk")).as_json()
    assert said.pop("sqlite")
    assert said == {
        "level": "critical",
        "now": "2026-11-26T09:30:00+00:00",
        "version": VERSION,
        "findings": [
            {"name": "disk", "level": "good", "text": "1.0 GB free"},
            {
                "name": "database",
                "level": "critical",
                "text": "The disk is full.",
                "detail": "disk I/O error",
            },
        ],
        "crash": {
            "at": "2026-11-26T09:30:00+00:00",
            "reason": "Bus error",
            "program": "kiosk",
        },
        "health": None,
    }
    assert Status(now, (), None).as_json()["crash"] is None
    health = HistoryService(desk.database, desk.clock, Settings()).health()
    told = Status(now, (), replace(health, clock_ahead=timedelta(seconds=3))).as_json()["health"]
    assert told["clock_ahead"] == 3.0
    assert told["now"] == health.now.isoformat()
    (kiosk,) = told["kiosks"]
    assert kiosk["key_ids"] == sorted(health.kiosks[0].key_ids)
    assert "credential_digest" not in kiosk


def test_an_end_that_was_seen_here_and_is_not_in_the_trail(findings, monkeypatch):
    assert findings("trail") == []
    monkeypatch.setattr(NotedHeads, "read", lambda *_: (Head(10_000, "0" * 64),))
    words = "the newest end that was seen here is not in the trail: audit verify"
    assert findings("trail") == [(ATTENTION, words)]
