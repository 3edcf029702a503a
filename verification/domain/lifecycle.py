"""Every state, transition and rule of a verification session, in one file.

Read it beside the source document (JD Cloud, "JD/JD Finance APP Verification by Scanning the
QR Code", 2022-02-21; here "document, step N") and ``docs/protocol.md``, which lists what the
document does not specify.

The functions here are pure: they take a frozen :class:`VerificationSession` and the facts, and
return the next one or raise :class:`Refused`. Storing it is the services' business.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from verification.domain import qr_payload
from verification.domain.accounts import CloudAccount, JdAccount
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import (
    EXTENSION,
    TRANSITIONS,
    Action,
    ResultCode,
    Scanner,
    SessionState,
    VerificationSession,
)
from verification.domain.settings import Settings


def decide(jd_account: JdAccount, cloud_account: CloudAccount, binding_limit: int) -> ResultCode:
    """Return the outcome for this pair of accounts: the decision table of scan and of OK.

    ========================  ==================  =====================================
    cloud account verified    JD account          outcome
    ========================  ==================  =====================================
    yes                       any                 already verified
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


def check_frame(frame: qr_payload.Frame, secret: bytes, current_step: int) -> None:
    """Accept a frame of the present or the previous step; raise :class:`Refused` for others.

    The authentication code is looked at first, in constant time: only a frame that a kiosk really
    made is told that it is too old or, where clocks differ, too new.
    """
    if not qr_payload.is_authentic(frame, secret):
        raise Refused(Refusal.CODE_ALTERED)
    if frame.step > current_step:
        raise Refused(Refusal.FRAME_AHEAD)
    if frame.step < current_step - 1:
        raise Refused(Refusal.FRAME_STALE)


def open_session(
    session_id: str, cloud_account: CloudAccount, station: str, now: datetime, settings: Settings
) -> VerificationSession:
    """Return a new session for *cloud_account*, its QR code waiting for a scan.

    Raises :class:`Refused` if the account is verified already: it gets no QR code.
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
    require_transition(session.state, Action.SCAN, SessionState.SCANNED)
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
    require_transition(session.state, Action.REFRESH, session.state)
    return _changed(session, changed_at=now, deadline=now + settings.scan_lifetime)


def extend(session: VerificationSession) -> VerificationSession:
    """The visitor, the staff or the phone that scanned needs a minute more.

    Raises :class:`Refused` once it has ended, or was put off as often as may be.
    """
    if session.state.is_final:
        raise Refused(Refusal.SESSION_ENDED)
    if not session.can_be_extended:
        raise Refused(Refusal.NO_MORE_TIME)
    require_transition(session.state, Action.EXTEND, session.state)
    return _changed(
        session, deadline=session.deadline + EXTENSION, extensions=session.extensions + 1
    )


def extend_by_phone(session: VerificationSession, *, scanner: Scanner) -> VerificationSession:
    """The person asked for it on the phone that scanned; only that phone may."""
    _require_scanner(session, scanner)
    return extend(session)


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
    """Return the session as it is at *now*: expired if its deadline has passed.

    Also if the clock was set back behind its last change: a session that would live
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


def require_transition(state: SessionState, action: Action, target: SessionState) -> None:
    """Raise AssertionError unless the table leads from one state to the other."""
    if target not in TRANSITIONS.get((state, action), frozenset()):
        raise AssertionError(f"no transition {state} --{action}--> {target}")


def _end(
    session: VerificationSession,
    action: Action,
    state: SessionState,
    result: ResultCode,
    now: datetime,
) -> VerificationSession:
    require_transition(session.state, action, state)
    return _changed(session, state=state, result=result, ended_at=now)


def _changed(session: VerificationSession, **changes: object) -> VerificationSession:
    return replace(session, revision=session.revision + 1, **changes)  # type: ignore[arg-type]
