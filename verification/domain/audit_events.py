"""What the audit trail records."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class AuditAction(StrEnum):
    """What the trail can record."""

    SESSION_ADOPTED = "session_adopted"
    SESSION_STARTED = "session_started"
    SESSION_REFRESHED = "session_refreshed"
    SESSION_EXTENDED = "session_extended"
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
    KIOSK_REMOVED = "kiosk_removed"
    BRANCH_CHANGED = "branch_changed"
    KIOSK_ENROLLED = "kiosk_enrolled"
    ENROLMENT_REFUSED = "enrolment_refused"
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
    CALL_SOLVED = "call_solved"
    INSTRUCTION_GIVEN = "instruction_given"
    INSTRUCTION_SETTLED = "instruction_settled"
    ROLE_CHANGED = "role_changed"
    STAFF_LIMITED = "staff_limited"
    HANDED_OVER = "handed_over"
    HANDOVER_READ = "handover_read"
    AREA_OPENED = "area_opened"
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
    ACCOUNT_CHANGED = "account_changed"
    TRAINING_RESET = "training_reset"
    SUBJECT_EXPORTED = "subject_exported"
    SUBJECT_ERASED = "subject_erased"
    SCHEMA_MIGRATED = "schema_migrated"
    HEAD_ALTERED = "head_altered"
    CHAIN_BEGUN = "chain_begun"


@dataclass(frozen=True)
class AuditEvent:
    """One row of the trail, numbered from 1.

    *actor* is "system", "kiosk", "operator", "staff:NAME" or "phone:PSEUDONYM"; *detail* is a word
    of the domain (a state, a refusal, an alert), a branch or a number, never personal data.
    *row_digests* is a JSON object: ``{"TABLE/KEY": [BEFORE, AFTER], …}``, null where there was no
    row, account keys encrypted; None for an event from before digests were kept.
    """

    number: int
    at: datetime
    action: AuditAction
    actor: str
    station: str
    session_id: str | None
    detail: str
    row_digests: str | None = None
