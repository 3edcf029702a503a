"""One verification: its states and results, the codes it shows, who scanned them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from verification.domain.accounts import CloudAccount
from verification.domain.settings import CLOCK_TOLERANCE

#: How much later a session ends each time that more time is asked for, and how often it may be:
#: WCAG 2.2.1 asks for ten times.
EXTENSION, MOST_EXTENSIONS = timedelta(minutes=1), 10


class SessionState(StrEnum):
    """The state of a session. The outcome is a second field, :class:`ResultCode`."""

    WAITING_FOR_SCAN = "waiting_for_scan"
    SCANNED = "scanned"
    VERIFIED = "verified"
    FAILED = "failed"
    DECLINED = "declined"
    EXPIRED = "expired"
    CANCELLED = "cancelled"

    @property
    def is_final(self) -> bool:
        """Whether no transition leads out of this state."""
        return not any(state is self for state, _ in TRANSITIONS)


class ResultCode(StrEnum):
    """The business result: why a session ended as it did."""

    VERIFIED = "verified"
    NOT_FINISHED = "not_finished"
    VERIFIED_OTHERS = "verified_others"
    CLOUD_ACCOUNT_ALREADY_VERIFIED = "cloud_account_already_verified"
    DECLINED = "declined"
    NOT_SCANNED_IN_TIME = "not_scanned_in_time"
    NOT_AUTHORIZED_IN_TIME = "not_authorized_in_time"
    CLOCK_SET_BACK = "clock_set_back"
    CANCELLED_AT_KIOSK = "cancelled_at_kiosk"
    KIOSK_CLOSED = "kiosk_closed"


class Action(StrEnum):
    """What can happen to a session."""

    SCAN = "scan"
    AUTHORIZE = "authorize"
    DECLINE = "decline"
    REFRESH = "refresh"
    EXTEND = "extend"
    CANCEL = "cancel"
    EXPIRE = "expire"


_WAITING, _SCANNED = SessionState.WAITING_FOR_SCAN, SessionState.SCANNED


#: The whole state machine: (state, action) -> the states it may lead to.
TRANSITIONS: dict[tuple[SessionState, Action], frozenset[SessionState]] = {
    # document, steps 1 to 4: a scan opens the authorization page, or fails
    (_WAITING, Action.SCAN): frozenset({_SCANNED, SessionState.FAILED}),
    # A refreshed QR code belongs to the same session and replaces the older code
    (_WAITING, Action.REFRESH): frozenset({_WAITING}),
    # A minute more may be granted, at the kiosk or by its staff, before the time is over
    (_WAITING, Action.EXTEND): frozenset({_WAITING}),
    # Cancel and expiry are possible until the outcome
    (_WAITING, Action.CANCEL): frozenset({SessionState.CANCELLED}),
    (_WAITING, Action.EXPIRE): frozenset({SessionState.EXPIRED}),
    # The first scanner may scan again and finds its authorization page open
    (_SCANNED, Action.SCAN): frozenset({_SCANNED}),
    # From then on the phone may ask for it, too
    (_SCANNED, Action.EXTEND): frozenset({_SCANNED}),
    # document, steps 2 to 4: the same decision table once more, for the world may have changed
    (_SCANNED, Action.AUTHORIZE): frozenset({SessionState.VERIFIED, SessionState.FAILED}),
    # The phone may say no, as prominently as yes (RFC 10027)
    (_SCANNED, Action.DECLINE): frozenset({SessionState.DECLINED}),
    (_SCANNED, Action.CANCEL): frozenset({SessionState.CANCELLED}),
    (_SCANNED, Action.EXPIRE): frozenset({SessionState.EXPIRED}),
}


@dataclass(frozen=True)
class Scanner:
    """Who holds the phone: the installation of the app, and the account signed in to it."""

    device_id: str
    jd_account_id: int


def reference_of(session_id: str) -> str:
    """Return the first eight digits of a session's id: short enough to be read aloud."""
    return session_id[:8]


def spelt_reference(reference: str) -> str:
    """Return a reference in two parts, as it is compared and read aloud."""
    return f"{reference[:4]} {reference[4:]}".strip()


def is_reference(text: str) -> bool:
    """Whether *text* has a reference's form, in small or capital letters."""
    return len(text) == 8 and all(letter in "0123456789abcdef" for letter in text.lower())


def slip_in(typed: str) -> str:
    """Return the reference of the slip that was scanned at the end of *typed*; empty for none.

    Eight figures after other words are none: they may be a telephone number.
    """
    words = typed.strip()
    last = words[-8:]
    is_slip = is_reference(last) and (words == last or not last.isdigit())
    return last if is_slip else ""


@dataclass(frozen=True)
class VerificationSession:
    """One visitor's attempt, from the first QR code to the outcome; a snapshot.

    *session_id* is the kiosk's name for it; *authorization_id* is the phone's, given with the
    first scan; neither is in the QR code. *changed_at* is when it entered its present state
    (or was refreshed), *deadline* when that state expires. *match_code* is four digits that both
    screens show once scanned. *refused_scans* counts other phones that tried after the first,
    *extensions* how often the deadline was put off.
    *revision* grows with every change and is what a compare-and-set compares.
    """

    session_id: str
    cloud_account_id: int
    cloud_login_name: str
    station: str
    state: SessionState
    created_at: datetime
    changed_at: datetime
    deadline: datetime
    result: ResultCode | None = None
    scanner: Scanner | None = None
    authorization_id: str | None = None
    match_code: str | None = None
    scanned_at: datetime | None = None
    ended_at: datetime | None = None
    refused_scans: int = 0
    extensions: int = 0
    revision: int = 0

    @property
    def reference(self) -> str:
        """What a slip and a person call the session."""
        return reference_of(self.session_id)

    @property
    def can_be_extended(self) -> bool:
        """Whether more time can still be asked for."""
        return not self.state.is_final and self.extensions < MOST_EXTENSIONS

    def is_due(self, now: datetime) -> bool:
        """Whether the present state is over at *now*: past its deadline, or before it began."""
        return not self.state.is_final and (now >= self.deadline or self.is_ahead_of(now))

    def is_ahead_of(self, now: datetime) -> bool:
        """Whether the clock was set back since the last change: no deadline can be trusted."""
        return self.changed_at - now > CLOCK_TOLERANCE


@dataclass(frozen=True)
class IssuedCode:
    """A code that a kiosk has shown, and of which session.

    *secret* is None where the code is worth nothing: replaced by a newer one, the session ended, or
    altered in the database.
    """

    token_digest: str
    session_id: str
    secret: bytes | None
    issued_at: datetime


@dataclass(frozen=True)
class PhoneRequest:
    """A session as its phone meets it, with what the outcome depends on at the kiosk's side.

    *kiosk_may_serve* is false once the kiosk was revoked.
    """

    session: VerificationSession
    cloud_account: CloudAccount
    kiosk_may_serve: bool
