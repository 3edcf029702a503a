"""What staff call outcomes and their reasons: in a window, in a file, at a command line."""

from __future__ import annotations

from collections.abc import Callable

from verification.domain.history import Outcome
from verification.domain.session import ResultCode

#: Gets a context and the English.
Translate = Callable[[str, str], str]


def outcome_words(outcome: Outcome, translate: Translate) -> str:
    """Return what staff call an outcome."""
    match outcome:
        case Outcome.IN_PROGRESS:
            return translate("Records", "In progress")
        case Outcome.VERIFIED:
            return translate("Records", "Verified")
        case Outcome.FAILED:
            return translate("Records", "Failed")
        case Outcome.DECLINED:
            return translate("Records", "Declined")
        case Outcome.EXPIRED:
            return translate("Records", "Expired")
        case Outcome.CANCELLED:
            return translate("Records", "Cancelled")


def result_words(result: ResultCode, translate: Translate) -> str:
    """Return how a session ended and why."""
    match result:
        case ResultCode.VERIFIED:
            return translate("Records", "Verified")
        case ResultCode.NOT_FINISHED:
            return translate("Records", "Failed: JD account not real-name verified")
        case ResultCode.VERIFIED_OTHERS:
            return translate("Records", "Failed: has verified another account")
        case ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED:
            return translate("Records", "Failed: verified meanwhile")
        case ResultCode.DECLINED:
            return translate("Records", "Declined on the phone")
        case ResultCode.NOT_SCANNED_IN_TIME:
            return translate("Records", "Expired: not scanned")
        case ResultCode.NOT_AUTHORIZED_IN_TIME:
            return translate("Records", "Expired: no answer")
        case ResultCode.CLOCK_SET_BACK:
            return translate("Records", "Expired: clock was changed")
        case ResultCode.CANCELLED_AT_KIOSK:
            return translate("Records", "Cancelled at the kiosk")
        case ResultCode.KIOSK_CLOSED:
            return translate("Records", "Cancelled: kiosk closed")
