"""Every state, transition and rule of a verification session, in one file.

Read it beside the source document (JD Cloud, "JD/JD Finance APP Verification by Scanning the
QR Code", 2022-02-21; here "document, step N") and ``docs/protocol.md``. What the document leaves
open is this project's own choice and is marked so.

The functions here are pure: they take a frozen :class:`VerificationSession` and the facts, and
return the next one or raise :class:`Refused`. Storing it is the services' business.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from verification import payload


class SessionState(StrEnum):
    """Where a session stands. What came of it is a second field, :class:`ResultCode`."""

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
    CANCEL = "cancel"
    EXPIRE = "expire"


_WAITING, _SCANNED = SessionState.WAITING_FOR_SCAN, SessionState.SCANNED

#: The whole state machine: (state, action) -> the states it may lead to.
TRANSITIONS: dict[tuple[SessionState, Action], frozenset[SessionState]] = {
    # document, steps 1 to 4: a scan opens the authorization page, or fails
    (_WAITING, Action.SCAN): frozenset({_SCANNED, SessionState.FAILED}),
    # own choice: a refreshed QR code belongs to the same session and replaces the older code
    (_WAITING, Action.REFRESH): frozenset({_WAITING}),
    # own choice: cancel and expiry are possible until the outcome
    (_WAITING, Action.CANCEL): frozenset({SessionState.CANCELLED}),
    (_WAITING, Action.EXPIRE): frozenset({SessionState.EXPIRED}),
    # own choice: the first scanner may scan again and finds its authorization page open
    (_SCANNED, Action.SCAN): frozenset({_SCANNED}),
    # document, steps 2 to 4: the same decision table once more, for the world may have changed
    (_SCANNED, Action.AUTHORIZE): frozenset({SessionState.VERIFIED, SessionState.FAILED}),
    # own choice: the phone may say no, as prominently as yes (RFC 10027)
    (_SCANNED, Action.DECLINE): frozenset({SessionState.DECLINED}),
    (_SCANNED, Action.CANCEL): frozenset({SessionState.CANCELLED}),
    (_SCANNED, Action.EXPIRE): frozenset({SessionState.EXPIRED}),
}


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
    UNKNOWN_CLOUD_ACCOUNT = "unknown_cloud_account"
    UNKNOWN_JD_ACCOUNT = "unknown_jd_account"
    CLOUD_ACCOUNT_ALREADY_VERIFIED = "cloud_account_already_verified"
    NOTHING_TO_WITHDRAW = "nothing_to_withdraw"
    KIOSK_NOT_REGISTERED = "kiosk_not_registered"
    STATION_TAKEN = "station_taken"
    STAFF_NOT_SIGNED_IN = "staff_not_signed_in"
    WRONG_PIN = "wrong_pin"
    WEAK_PIN = "weak_pin"
    STAFF_NAME_TAKEN = "staff_name_taken"
    LAST_OF_STAFF = "last_of_staff"
    OPERATOR_ONLY = "operator_only"


class Refused(Exception):  # noqa: N818 - the domain's word; it is no error of the program
    """An action that the rules refuse; :attr:`refusal` says why."""

    def __init__(self, refusal: Refusal, retry_at: datetime | None = None) -> None:
        """*retry_at* is set for :attr:`Refusal.TOO_MANY_TRIES`: from then on it may work."""
        super().__init__(refusal.value)
        self.refusal = refusal
        self.retry_at = retry_at


class Alert(StrEnum):
    """What the staff should look at. Each has its own words on the staff page."""

    CODE_REUSED = "code_reused"
    SECOND_SCANNER = "second_scanner"
    CODE_ALTERED = "code_altered"
    CODE_NOT_SCANNABLE = "code_not_scannable"
    CLOCK_SET_BACK = "clock_set_back"
    CLOCK_AHEAD = "clock_ahead"
    CLOCK_BEHIND = "clock_behind"
    HELP_WANTED = "help_wanted"
    STATION_TAKEN_OVER = "station_taken_over"
    PIN_GUESSED = "pin_guessed"


#: Refused scans that count as failed tries. Whoever is late with a real code did nothing wrong.
COUNTED: frozenset[Refusal] = frozenset(
    {
        Refusal.UNKNOWN_CODE,
        Refusal.CODE_ALTERED,
        Refusal.CODE_USED,
        Refusal.SCANNED_BY_ANOTHER,
    }
)

#: Refused scans that honest visitors do not cause: they raise an alert.
ALERTS: dict[Refusal, Alert] = {
    Refusal.CODE_USED: Alert.CODE_REUSED,
    Refusal.SCANNED_BY_ANOTHER: Alert.SECOND_SCANNER,
    Refusal.CODE_ALTERED: Alert.CODE_ALTERED,
}


class RealNameSource(StrEnum):
    """Where a JD account finished individual real-name verification (document, step 2)."""

    JD_MALL = "jd_mall"
    JD_FINANCE = "jd_finance"


@dataclass(frozen=True)
class Limit:
    """At most *tries* within any *period*."""

    tries: int
    period: timedelta

    def retry_at(self, times: Sequence[datetime], now: datetime) -> datetime | None:
        """Return when another try is allowed, or None if it is at *now*; *times* are earlier ones.

        Times after *now* do not count: the clock was set back, and nobody should wait a day.
        """
        recent = sorted(time for time in times if now - self.period < time <= now)
        return None if len(recent) < self.tries else recent[-self.tries] + self.period


@dataclass(frozen=True)
class GrowingLimit:
    """After *tries* in a row a wait, doubled with each further run of as many, up to *longest*.

    Tries are remembered for *period*, unless one succeeds: then they are forgotten.
    """

    tries: int
    wait: timedelta
    longest: timedelta
    period: timedelta

    def retry_at(self, times: Sequence[datetime], now: datetime) -> datetime | None:
        """Return when another try is allowed, or None if it is at *now*; *times* are earlier ones.

        Times after *now* do not count: see :meth:`Limit.retry_at`.
        """
        recent = self._recent(times, now)
        runs = len(recent) // self.tries
        if not runs:
            return None
        # More doublings than these would not fit a timedelta, and are past the longest wait.
        wait = min(self.wait * 2 ** min(runs - 1, 16), self.longest)
        until = recent[runs * self.tries - 1] + wait
        return until if until > now else None

    def _recent(self, times: Sequence[datetime], now: datetime) -> list[datetime]:
        return sorted(time for time in times if now - self.period < time <= now)


#: What staff set for all kiosks: the setting's field, its unit in seconds, least and most units.
SHARED_SETTINGS: dict[str, tuple[int, range]] = {
    "scan_lifetime": (1, range(30, 601)),
    "authorization_lifetime": (1, range(30, 601)),
    "idle_limit": (1, range(20, 601)),
    "retention": (86_400, range(1, 3651)),
}


@dataclass(frozen=True)
class Settings:
    """Lifetimes and limits. The document names none: all are this project's choice.

    BankID waits 30 s for the scan, Singpass's kiosk 5 minutes, Huawei's real-name code 10
    minutes: two minutes let a visitor unlock a phone, and leave no open session for the next one.
    The frame changes each second as BankID's does. *failed_tries* counts sessions that failed and
    the refused scans of :data:`COUNTED`, for one account; *codes* counts codes issued at one
    kiosk; *unknown_accounts* typed accounts that nobody has, at one kiosk; *pin_tries* wrong PINs
    of one member of staff, or at one kiosk: a minute's wait after five, then two, four, eight, at
    most a quarter of an hour, so that a stranger cannot lock a desk for long, and somebody who
    tries all day long makes some 500 guesses of a million. *retention* is how long a session
    without a binding keeps its details. A kiosk that nobody touches asks after *idle_limit*
    whether somebody is there, and clears its screen *idle_warning* later (WCAG 2.2.1: at least 20
    seconds to ask for more).
    """

    scan_lifetime: timedelta = timedelta(seconds=120)
    authorization_lifetime: timedelta = timedelta(seconds=120)
    frame_step: timedelta = timedelta(seconds=1)
    failed_tries: Limit = Limit(6, timedelta(minutes=10))
    codes: Limit = Limit(20, timedelta(minutes=1))
    pin_tries: Limit | GrowingLimit = GrowingLimit(
        5, timedelta(minutes=1), timedelta(minutes=15), timedelta(days=1)
    )
    unknown_accounts: Limit = Limit(10, timedelta(minutes=10))
    retention: timedelta = timedelta(days=30)
    idle_limit: timedelta = timedelta(seconds=90)
    idle_warning: timedelta = timedelta(seconds=20)
    #: Fields that were given on the command line: what staff has set does not change them.
    given: frozenset[str] = frozenset()

    def with_shared(self, stored: Mapping[str, int]) -> Settings:
        """Return the settings with what staff has set for all kiosks, in each one's unit."""
        changes = {
            name: timedelta(seconds=stored[name] * unit)
            for name, (unit, _) in SHARED_SETTINGS.items()
            if name in stored and name not in self.given
        }
        return replace(self, **changes)  # type: ignore[arg-type]

    def shared(self) -> dict[str, int]:
        """Return each of :data:`SHARED_SETTINGS` in its unit."""
        return {
            name: int(getattr(self, name).total_seconds()) // unit
            for name, (unit, _) in SHARED_SETTINGS.items()
        }


#: A session that seems to have changed this much after the present time was left behind by a clock
#: that was set back. Less is the difference between two machines' clocks (own choice).
CLOCK_TOLERANCE = timedelta(seconds=5)


@dataclass(frozen=True)
class CloudAccount:
    """A JD Cloud account, to be verified. *verified* is true once a binding is committed."""

    account_id: int
    login_name: str
    verified: bool


@dataclass(frozen=True)
class JdAccount:
    """A JD account as its owner's phone knows it: fictitious people only.

    *real_name* is in Chinese script, *latin_name* in Latin. *bound_cloud_account_ids* are the
    cloud accounts that this person has verified, with this JD account or another.
    """

    account_id: int
    login_name: str
    real_name: str
    latin_name: str
    identity_number: str
    real_name_source: RealNameSource | None
    bound_cloud_account_ids: tuple[int, ...]


@dataclass(frozen=True)
class Scanner:
    """Who holds the phone: the installation of the app, and the account signed in to it."""

    device_id: str
    jd_account_id: int


def reference_of(session_id: str) -> str:
    """Return the first eight digits of a session's id: short enough to be read aloud."""
    return session_id[:8]


@dataclass(frozen=True)
class VerificationSession:
    """One visitor's attempt, from the first QR code to the outcome; a snapshot.

    *session_id* is the kiosk's name for it; *authorization_id* is the phone's, given with the
    first scan; neither stands in the QR code. *changed_at* is when it entered its present state
    (or was refreshed), *deadline* when that state expires. *match_code* is four digits that both
    screens show once scanned. *refused_scans* counts other phones that tried after the first.
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
    revision: int = 0

    @property
    def reference(self) -> str:
        """What a slip and a person call the session."""
        return reference_of(self.session_id)

    def is_due(self, now: datetime) -> bool:
        """Whether the present state is over at *now*: past its deadline, or before it began."""
        return not self.state.is_final and (now >= self.deadline or self.is_ahead_of(now))

    def is_ahead_of(self, now: datetime) -> bool:
        """Whether the clock was set back since the last change: no deadline can be trusted."""
        return self.changed_at - now > CLOCK_TOLERANCE


@dataclass(frozen=True)
class ConsentRecord:
    """What the person agreed to: kept for each binding, and only for a binding.

    *text_version* is the document's date, *language* the one shown, *text_sha256* the hex digest
    of the UTF-8 sentence that stood on the screen. *withdrawn_at* is when the person took the
    consent back: the record stays (PIPL art. 56), the real-name information goes.
    """

    session_id: str
    jd_account_id: int
    text_version: str
    language: str
    text_sha256: str
    agreed_at: datetime
    withdrawn_at: datetime | None = None


@dataclass(frozen=True)
class VerifiedIdentity:
    """The real-name information that JD Cloud obtained for one cloud account."""

    cloud_account_id: int
    real_name: str
    identity_number: str
    obtained_at: datetime


def decide(jd_account: JdAccount, cloud_account: CloudAccount, binding_limit: int) -> ResultCode:
    """Return the outcome for this pair of accounts: the decision table of scan and of OK.

    ========================  ==================  =====================================
    cloud account verified    JD account          outcome
    ========================  ==================  =====================================
    yes                       any                 already verified (own choice)
    no                        not finished        document, step 3
    no                        bound to as many    document, step 4
                              as the limit
    no                        finished, unbound   verified (document, step 2)
    ========================  ==================  =====================================

    Real-name verification in either JD Mall or JD Finance will do, whichever app scans.
    *binding_limit* is 1 for JD; other clouds allow their users more.
    """
    if cloud_account.verified:
        return ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED
    if jd_account.real_name_source is None:
        return ResultCode.NOT_FINISHED
    if len(jd_account.bound_cloud_account_ids) >= binding_limit:
        return ResultCode.VERIFIED_OTHERS
    return ResultCode.VERIFIED


def check_frame(frame: payload.Frame, secret: bytes, current_step: int) -> None:
    """Accept a frame of the present or the previous step; raise :class:`Refused` for others.

    The authentication code is looked at first, in constant time: only a frame that a kiosk really
    made is told that it is too old or, where clocks differ, too new.
    """
    if not payload.is_authentic(frame, secret):
        raise Refused(Refusal.CODE_ALTERED)
    if frame.step > current_step:
        raise Refused(Refusal.FRAME_AHEAD)
    if frame.step < current_step - 1:
        raise Refused(Refusal.FRAME_STALE)


def open_session(
    session_id: str, cloud_account: CloudAccount, station: str, now: datetime, settings: Settings
) -> VerificationSession:
    """Return a new session for *cloud_account*, its QR code waiting for a scan.

    Raises :class:`Refused` if the account is verified already: it gets no QR code (own choice).
    """
    if cloud_account.verified:
        raise Refused(Refusal.CLOUD_ACCOUNT_ALREADY_VERIFIED)
    return VerificationSession(
        session_id=session_id,
        cloud_account_id=cloud_account.account_id,
        cloud_login_name=cloud_account.login_name,
        station=station,
        state=SessionState.WAITING_FOR_SCAN,
        created_at=now,
        changed_at=now,
        deadline=now + settings.scan_lifetime,
    )


def scan(
    session: VerificationSession,
    *,
    scanner: Scanner,
    decision: ResultCode,
    authorization_id: str,
    match_code: str,
    now: datetime,
    settings: Settings,
) -> VerificationSession:
    """The phone read the session's present code. The first scan claims the session.

    It changes nothing else: what follows is the person's answer on the phone.

    Raises :class:`Refused` for a session that has ended, or that another phone holds.
    """
    refuse_ended_code(session)
    if session.state is SessionState.SCANNED:
        if session.scanner == scanner:
            return session
        raise Refused(Refusal.SCANNED_BY_ANOTHER)
    claimed = replace(session, scanner=scanner, authorization_id=authorization_id, scanned_at=now)
    if decision is not ResultCode.VERIFIED:
        return _end(claimed, Action.SCAN, SessionState.FAILED, decision, now)
    _check(session.state, Action.SCAN, SessionState.SCANNED)
    return _changed(
        claimed,
        state=SessionState.SCANNED,
        match_code=match_code,
        changed_at=now,
        deadline=now + settings.authorization_lifetime,
    )


def refuse_ended_code(session: VerificationSession) -> None:
    """Raise :class:`Refused`, with the reason, if *session* has ended: so has its code."""
    if not session.state.is_final:
        return
    match session.state:
        case SessionState.EXPIRED:
            raise Refused(Refusal.CODE_EXPIRED)
        case SessionState.CANCELLED:
            raise Refused(Refusal.CODE_CANCELLED)
        case _:
            raise Refused(Refusal.CODE_USED)


def refuse_scan(session: VerificationSession) -> VerificationSession:
    """Note on a scanned session that another phone tried, so that the kiosk can say so."""
    return _changed(session, refused_scans=session.refused_scans + 1)


def authorize(
    session: VerificationSession, *, scanner: Scanner, decision: ResultCode, now: datetime
) -> VerificationSession:
    """The person ticked the consent and tapped OK. Only the first scanner may.

    *decision* is :func:`decide` asked again at this moment.
    """
    _require_scanner(session, scanner)
    state = SessionState.VERIFIED if decision is ResultCode.VERIFIED else SessionState.FAILED
    return _end(session, Action.AUTHORIZE, state, decision, now)


def decline(
    session: VerificationSession, *, scanner: Scanner, now: datetime
) -> VerificationSession:
    """The person tapped Decline on the phone that scanned."""
    _require_scanner(session, scanner)
    return _end(session, Action.DECLINE, SessionState.DECLINED, ResultCode.DECLINED, now)


def refresh(
    session: VerificationSession, *, now: datetime, settings: Settings
) -> VerificationSession:
    """A new QR code was asked for; the session gets a new lifetime.

    Raises :class:`Refused` for a scanned session, which goes on as it is: a refresh must not
    take it from the visitor who is reading the authorization page.
    """
    if session.state.is_final:
        raise Refused(Refusal.SESSION_ENDED)
    if session.state is SessionState.SCANNED:
        raise Refused(Refusal.ALREADY_SCANNED)
    _check(session.state, Action.REFRESH, session.state)
    return _changed(session, changed_at=now, deadline=now + settings.scan_lifetime)


def cancel(
    session: VerificationSession, *, result: ResultCode, now: datetime
) -> VerificationSession:
    """The visitor or staff left the page, or the kiosk closed. A finished session stays as it is.

    *result* is :attr:`ResultCode.CANCELLED_AT_KIOSK` or :attr:`ResultCode.KIOSK_CLOSED`.
    """
    if session.state.is_final:
        return session
    return _end(session, Action.CANCEL, SessionState.CANCELLED, result, now)


def expire(session: VerificationSession, now: datetime) -> VerificationSession:
    """Return the session as it stands at *now*: expired if its deadline has passed.

    Also if the clock was set back behind its last change (own choice): a session that would live
    for another day is worse than one that has to be started again.
    """
    if not session.is_due(now):
        return session
    if session.is_ahead_of(now):
        result = ResultCode.CLOCK_SET_BACK
    elif session.state is SessionState.WAITING_FOR_SCAN:
        result = ResultCode.NOT_SCANNED_IN_TIME
    else:
        result = ResultCode.NOT_AUTHORIZED_IN_TIME
    return _end(session, Action.EXPIRE, SessionState.EXPIRED, result, now)


def _require_scanner(session: VerificationSession, scanner: Scanner) -> None:
    if session.state.is_final:
        raise Refused(Refusal.SESSION_ENDED)
    if session.scanner != scanner:
        raise Refused(Refusal.NOT_THE_SCANNER)


def _check(state: SessionState, action: Action, target: SessionState) -> None:
    if target not in TRANSITIONS.get((state, action), frozenset()):
        raise AssertionError(f"no transition {state} --{action}--> {target}")


def _end(
    session: VerificationSession,
    action: Action,
    state: SessionState,
    result: ResultCode,
    now: datetime,
) -> VerificationSession:
    _check(session.state, action, state)
    return _changed(session, state=state, result=result, ended_at=now)


def _changed(session: VerificationSession, **changes: object) -> VerificationSession:
    return replace(session, revision=session.revision + 1, **changes)  # type: ignore[arg-type]
