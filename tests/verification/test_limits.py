"""The figures that people were promised: how long, how many, from when on."""

from __future__ import annotations

from datetime import timedelta

from verification.domain import alerts, enrolment, handover, instructions, names, qr_payload
from verification.domain import desk as desks
from verification.domain import search as searched
from verification.domain import session as sessions
from verification.domain import settings as domain_settings
from verification.domain import staff as members
from verification.domain.settings import GrowingLimit, Limit, Settings
from verification.security import noted_heads
from verification.security.removal_ledger import Ledger
from verification.services import (
    class_players,
    export,
    history,
    purge,
    retries,
    search,
    staff,
    status,
    timekeeping,
)
from verification.services.enrolment import OfferState, OfferStatus
from verification.store import replica
from verification.store.copies.removing_again import RemovedAgain
from verification.store.repositories import sums
from verification.store.sqlite import change_feed, copying, file
from verification.store.sqlite.backend import LOCK_TIMEOUT

SETTINGS = Settings()
_SECOND, _MINUTE = timedelta(seconds=1), timedelta(minutes=1)
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)


def test_times_are_as_documented():
    assert desks.SILENCE == 150 * _SECOND
    assert instructions.INSTRUCTION_LIFETIME == 30 * _SECOND
    assert enrolment.CODE_LIFETIME == 10 * _MINUTE
    assert sessions.EXTENSION == _MINUTE
    assert domain_settings.CLOCK_TOLERANCE == 5 * _SECOND
    assert timekeeping.KIOSK_TOLERANCE == 2 * _SECOND
    assert timekeeping.PROBATION == _DAY
    assert status.SILENT == 5 * _MINUTE
    assert status.OLD_BACKUP == 7 * _DAY
    assert class_players.LIFETIME == 12 * _HOUR
    assert LOCK_TIMEOUT == 5.0
    assert (change_feed.POLL_INTERVAL, change_feed.CLOSE_INTERVAL) == (0.05, 0.004)
    assert (change_feed.HINTED_POLL_INTERVAL, change_feed.HINTED_CLOSE_INTERVAL) == (0.25, 0.1)
    assert change_feed.FILE_CHECK_INTERVAL == 0.5
    assert (SETTINGS.frame_step, SETTINGS.class_frame_step) == (_SECOND, 5 * _SECOND)


def test_lengths_are_as_documented():
    assert names.LONGEST == 64
    assert staff.SHORT_NAME_LENGTH == 16
    assert alerts.NOTE_LENGTH == 200
    assert handover.HANDOVER_NOTE_LENGTH == 1000
    assert searched.SEARCH_LENGTH == 200
    assert qr_payload.CODE_LENGTH == 16
    assert (min(members.PIN_LENGTHS), max(members.PIN_LENGTHS)) == (6, 12)


def test_numbers_are_as_documented():
    assert sessions.MOST_EXTENSIONS == 10
    assert enrolment.CODE_TRIES == 5
    assert SETTINGS.failed_tries == Limit(6, 10 * _MINUTE)
    assert SETTINGS.unknown_accounts == Limit(10, 10 * _MINUTE)
    assert SETTINGS.codes == Limit(20, _MINUTE)
    assert SETTINGS.pin_tries == GrowingLimit(5, _MINUTE, 15 * _MINUTE, _DAY)
    assert (search.SHOWN, search.COUNTED) == (100, 1000)
    assert (history.PAGE, history.RECENT, sums.BIN) == (200, 12, 10)
    assert (domain_settings.KEPT_BACKUPS, copying.KEPT) == (7, 3)
    assert status.LITTLE_DISK == 1_000_000_000
    assert int.from_bytes(b"JDvk") == file.APPLICATION_ID
    assert (noted_heads.MOST_CHAINS, retries.TRIES, replica.MOST_BEHIND) == (64, 4, 60.0)
    assert export.XLSX_ROWS == 1_048_575  # without the heading
    assert [level.value for level in status.Level] == [0, 1, 2]


def test_what_staff_may_set_is_as_documented():
    assert {
        name: (unit, min(allowed), max(allowed))
        for name, (unit, allowed) in domain_settings.SHARED_SETTINGS.items()
    } == {
        "scan_lifetime": (1, 30, 600),
        "authorization_lifetime": (1, 30, 600),
        "idle_limit": (1, 20, 600),
        "retention": (24 * 60 * 60, 1, 3650),
    }


def test_where_nothing_was_counted_there_is_nothing(desk):
    report = purge.PurgeReport(desk.clock.now())
    assert {getattr(report, kind.value) for kind in purge.Kind} == {0}
    assert RemovedAgain().details == 0
    assert Ledger().seen == (0, "")
    assert OfferStatus(OfferState.OVER).wrong == 0
    session = desk.kiosk.start("qinghe-books").session
    assert (session.refused_scans, session.extensions, session.revision) == (0, 0, 0)
