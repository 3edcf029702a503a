"""The audit trail: what happened, by whom, where and when, in a chain that shows any change.

Each event carries the HMAC-SHA256 of itself and of the one before it, under a key that stands in
the database only sealed. Whoever edits, removes, inserts or reorders rows without that key breaks
the chain. The last event's code stands a second time, in the head, so that rows cut off at the end
are missed; and every session's state must be the one that its last event says.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

#: The code before the first event.
START = "0" * 64


class AuditAction(StrEnum):
    """What can stand in the trail."""

    SESSION_ADOPTED = "session_adopted"
    SESSION_STARTED = "session_started"
    SESSION_REFRESHED = "session_refreshed"
    SESSION_SCANNED = "session_scanned"
    SCAN_REFUSED = "scan_refused"
    SESSION_AUTHORIZED = "session_authorized"
    SESSION_DECLINED = "session_declined"
    SESSION_CANCELLED = "session_cancelled"
    SESSION_EXPIRED = "session_expired"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    KIOSK_REGISTERED = "kiosk_registered"
    KIOSK_REVOKED = "kiosk_revoked"
    KIOSK_TAKEN_OVER = "kiosk_taken_over"
    KIOSK_ADMITTED = "kiosk_admitted"
    STAFF_ADDED = "staff_added"
    PIN_CHANGED = "pin_changed"
    SHORT_NAME_CHANGED = "short_name_changed"
    STAFF_REMOVED = "staff_removed"
    SIGNED_IN = "signed_in"
    SIGN_IN_REFUSED = "sign_in_refused"
    SIGN_IN_LOCKED = "sign_in_locked"
    SIGN_IN_UNLOCKED = "sign_in_unlocked"
    SIGNED_OUT = "signed_out"
    ALERT_RAISED = "alert_raised"
    ALERTS_SEEN = "alerts_seen"
    KEY_ACTIVATED = "key_activated"
    KEY_ROTATED = "key_rotated"
    KEY_RETIRED = "key_retired"
    KEY_FORGOTTEN = "key_forgotten"
    DETAILS_PURGED = "details_purged"
    RESTORED = "restored"
    BINDING_LIMIT_SET = "binding_limit_set"
    SETTING_CHANGED = "setting_changed"
    BACKED_UP = "backed_up"
    EXPORTED = "exported"
    ACCOUNTS_ADDED = "accounts_added"
    TRAINING_RESET = "training_reset"
    SUBJECT_EXPORTED = "subject_exported"
    SUBJECT_ERASED = "subject_erased"


@dataclass(frozen=True)
class AuditEvent:
    """One row of the trail, numbered from 1.

    *actor* is "system", "kiosk", "operator", "staff:NAME" or "phone:PSEUDONYM"; *detail* is a word
    of the domain (a state, a refusal, an alert) or a number, never personal data.
    """

    number: int
    at: datetime
    action: AuditAction
    actor: str
    station: str
    session_id: str | None
    detail: str

    def code(self, key: bytes, previous: str) -> str:
        """Return this event's code in the chain after *previous*, 64 hex digits."""
        parts = [
            previous,
            self.number,
            self.at.isoformat(),
            self.action.value,
            self.actor,
            self.station,
            self.session_id,
            self.detail,
        ]
        text = json.dumps(parts, ensure_ascii=True, separators=(",", ":"))
        return hmac.digest(key, text.encode("ascii"), "sha256").hex()


@dataclass(frozen=True)
class ChainedEvent:
    """An event with the code that is stored beside it."""

    event: AuditEvent
    code: str


@dataclass(frozen=True)
class Head:
    """The end of the chain: how many events there are, and the code of the last."""

    number: int
    code: str


def standing(state: str, result: str | None) -> str:
    """Return a session's state and result in one word, as the trail has it."""
    return f"{state}:{result}" if result else state


def problems(chain: Iterable[ChainedEvent], head: Head, key: bytes) -> list[str]:
    """Return what is wrong with the chain, a sentence each; empty if it is whole."""
    found: list[str] = []
    previous, expected = START, 1
    for link in chain:
        number = link.event.number
        if number != expected:
            missing = f"{expected}" if number == expected + 1 else f"{expected} to {number - 1}"
            found.append(f"event {missing} is missing")
        elif link.event.code(key, previous) != link.code:
            found.append(f"event {number} was changed, or moved here from elsewhere")
        # Go on from what is stored: each change is reported once, not on every later row.
        previous, expected = link.code, number + 1
    if head != Head(expected - 1, previous):
        found.append(
            f"the trail ends with event {expected - 1}, but should end with event {head.number}"
        )
    return found
