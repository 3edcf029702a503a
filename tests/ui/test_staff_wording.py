"""The staff's words for what happened."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from ui.staff_wording import event_text
from verification.domain.history import TimelineEvent
from verification.domain.refusals import Refusal

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("detail", "why", "what_to_do"),
    [
        (Refusal.FRAME_STALE, "an old picture", "not a photo"),
        (Refusal.FRAME_AHEAD, "the clocks", "Check the kiosk's date and time"),
        (Refusal.CODE_ALTERED, "had been changed", "Check for stickers"),
        (Refusal.CODE_REPLACED, "an older code", "The one on the screen"),
        (Refusal.CODE_EXPIRED, "no longer valid", "Take a new code"),
        (Refusal.CODE_USED, "used before", "Check for a photo"),
        ("scanned", "another phone had scanned", "Ask whose phone"),
        (Refusal.ALREADY_IN_PROGRESS, "open on another phone", "answered there"),
        (Refusal.TOO_MANY_TRIES, "too many refused scans", "Wait a few minutes"),
        (Refusal.KIOSK_NOT_REGISTERED, "the kiosk was closed", "Open it"),
        (Refusal.UNKNOWN_JD_ACCOUNT, "A scan was refused.", "Take a new code"),
    ],
)
def test_a_clerk_reads_why_a_scan_was_refused_and_what_to_do(detail, why, what_to_do):
    text = event_text(TimelineEvent(NOON, "scan_refused", "phone:1", str(detail)))
    assert text.startswith("A scan was refused")
    assert why in text
    assert what_to_do in text


@pytest.mark.parametrize(
    ("action", "detail", "text"),
    [
        ("session_scanned", "scanned", "Scanned by a phone"),
        (
            "session_scanned",
            "failed:not_finished",
            "Scanned by a phone · Failed: JD account not real-name verified",
        ),
        (
            "session_scanned",
            "failed:verified_others",
            "Scanned by a phone · Failed: has verified another account",
        ),
        (
            "session_authorized",
            "failed:cloud_account_already_verified",
            "OK on the phone · Failed: verified meanwhile",
        ),
        ("session_authorized", "verified:verified", "OK on the phone"),
        ("session_expired", "expired:not_scanned_in_time", "Timed out · Expired: not scanned"),
        ("session_expired", "expired:of a later version", "Timed out"),
        ("session_declined", "declined:declined", "Declined on the phone"),
    ],
)
def test_a_clerk_reads_why_a_session_ended_where_it_did(action, detail, text):
    assert event_text(TimelineEvent(NOON, action, "phone:1", detail)) == text
