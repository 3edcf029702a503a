"""Why something is refused, and which refusals count against a limit."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum


class Refusal(StrEnum):
    """Why an action was refused and changed nothing. Each has its own message on screen."""

    UNKNOWN_CODE = "unknown_code"
    CODE_ALTERED = "code_altered"
    FRAME_STALE = "frame_stale"
    FRAME_AHEAD = "frame_ahead"
    CODE_REPLACED = "code_replaced"
    CODE_EXPIRED = "code_expired"
    CODE_USED = "code_used"
    CODE_CANCELLED = "code_cancelled"
    SCANNED_BY_ANOTHER = "scanned_by_another"
    NOT_THE_SCANNER = "not_the_scanner"
    NO_CONSENT = "no_consent"
    ALREADY_SCANNED = "already_scanned"
    ALREADY_IN_PROGRESS = "already_in_progress"
    TOO_MANY_TRIES = "too_many_tries"
    SESSION_ENDED = "session_ended"
    NO_MORE_TIME = "no_more_time"
    UNKNOWN_CLOUD_ACCOUNT = "unknown_cloud_account"
    UNKNOWN_JD_ACCOUNT = "unknown_jd_account"
    CLOUD_ACCOUNT_ALREADY_VERIFIED = "cloud_account_already_verified"
    NOTHING_TO_WITHDRAW = "nothing_to_withdraw"
    KIOSK_NOT_REGISTERED = "kiosk_not_registered"
    KIOSK_NOT_REVOKED = "kiosk_not_revoked"
    UNKNOWN_LOGIN = "unknown_login"
    STATION_TAKEN = "station_taken"
    ALREADY_OPEN = "already_open"
    STAFF_NOT_SIGNED_IN = "staff_not_signed_in"
    WRONG_PIN = "wrong_pin"
    WEAK_PIN = "weak_pin"
    STAFF_NAME_TAKEN = "staff_name_taken"
    LAST_OF_STAFF = "last_of_staff"
    NOT_A_LEAD = "not_a_lead"
    STAFF_REMOVED = "staff_removed"
    LAST_LEAD = "last_lead"
    OPERATOR_ONLY = "operator_only"
    WRONG_CODE = "wrong_code"
    UNKNOWN_LANGUAGE = "unknown_language"
    NOT_A_NAME = "not_a_name"
    UNKNOWN_BRANCH = "unknown_branch"
    OTHER_BRANCH = "other_branch"
    HANDED_OVER_MEANWHILE = "handed_over_meanwhile"


class Refused(Exception):  # noqa: N818 - the domain's word; it is no error of the program
    """An action that the rules refuse; :attr:`refusal` says why."""

    def __init__(
        self,
        refusal: Refusal,
        retry_at: datetime | None = None,
        tries_left: int | None = None,
    ) -> None:
        """*retry_at* is set for :attr:`Refusal.TOO_MANY_TRIES`: from then on it may work.

        *tries_left* is set for :attr:`Refusal.WRONG_PIN`; after the last, *retry_at* is set, too.
        """
        super().__init__(refusal.value)
        self.refusal = refusal
        self.retry_at = retry_at
        self.tries_left = tries_left


#: Refused scans that count as failed tries. Being late with a real code is no offence.
COUNTED: frozenset[Refusal] = frozenset(
    {
        Refusal.UNKNOWN_CODE,
        Refusal.CODE_ALTERED,
        Refusal.CODE_USED,
        Refusal.SCANNED_BY_ANOTHER,
    }
)
