"""Steps that the services share, each part of a transaction of theirs."""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime

from verification.domain import lifecycle
from verification.domain.alerts import Alert
from verification.domain.audit_events import AuditAction
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import ResultCode, VerificationSession
from verification.domain.settings import GrowingLimit, Limit
from verification.domain.staff import RegisteredKiosk
from verification.store.unit_of_work import UnitOfWork


def expire(
    transaction: UnitOfWork, session: VerificationSession, now: datetime
) -> VerificationSession:
    """Store that a session's time is over, if it is; return it as it then is."""
    after = lifecycle.expire(session, now)
    transaction.sessions.change(
        session, after, action=AuditAction.SESSION_EXPIRED, actor="system", at=now
    )
    if after.result is ResultCode.CLOCK_SET_BACK and after is not session:
        transaction.alerts.raise_alert(Alert.CLOCK_SET_BACK, station=after.station, at=now)
    return after


def end_session(
    transaction: UnitOfWork,
    session: VerificationSession,
    result: ResultCode,
    now: datetime,
    *,
    actor: str = "kiosk",
) -> VerificationSession:
    """Cancel a session, unless it has ended or its time is over; return it as it then is."""
    before = expire(transaction, session, now)
    after = lifecycle.cancel(before, result=result, now=now)
    transaction.sessions.change(
        before, after, action=AuditAction.SESSION_CANCELLED, actor=actor, at=now
    )
    return after


def close_kiosk(transaction: UnitOfWork, station: str, now: datetime, *, actor: str) -> None:
    """End the session and the shift that are open at a station."""
    session = transaction.sessions.open_at(station)
    if session is not None:
        end_session(transaction, session, ResultCode.KIOSK_CLOSED, now, actor=actor)
    shift = transaction.staff.open_shift(station)
    if shift is not None:
        transaction.staff.close_shift(shift.shift_id, now)
        transaction.audit.append(AuditAction.SIGNED_OUT, at=now, actor=actor, station=station)


def require_over(transaction: UnitOfWork, other: VerificationSession | None, now: datetime) -> None:
    """Refuse an account that has *other* in progress, unless that one's time is over."""
    if other is not None and not expire(transaction, other, now).state.is_final:
        raise Refused(Refusal.ALREADY_IN_PROGRESS, other.deadline)


def require_member(transaction: UnitOfWork, name: str) -> None:
    """Refuse what somebody does who was removed from the staff since they signed in."""
    if transaction.staff.member(name) is None:
        raise Refused(Refusal.STAFF_REMOVED)


def require_branch(transaction: UnitOfWork, name: str, station: str) -> None:
    """Refuse a member of the staff who is limited to another branch, or who was removed."""
    member = transaction.staff.member(name)
    if member is None:
        raise Refused(Refusal.STAFF_REMOVED)
    kiosk = transaction.staff.kiosk(station)
    if not member.may_work_at(kiosk.branch if kiosk else ""):
        raise Refused(Refusal.OTHER_BRANCH)


def require_below(
    transaction: UnitOfWork, subject: str, limit: Limit | GrowingLimit, now: datetime
) -> None:
    """Raise :class:`Refused`, with the time to wait for, if *subject* has tried too often."""
    tries = transaction.attempts.since(subject, since=now - limit.period)
    retry_at = limit.retry_at(tries, now)
    if retry_at is not None:
        raise Refused(Refusal.TOO_MANY_TRIES, retry_at)


def cloud_account_subject(cloud_account_id: int) -> str:
    """Return whose tries are counted for a cloud account."""
    return f"cloud_account:{cloud_account_id}"


def jd_account_subject(jd_account_id: int) -> str:
    """Return whose tries are counted for a JD account."""
    return f"jd_account:{jd_account_id}"


def credential_digest(credential: bytes) -> str:
    """Return what the database keeps of a kiosk's credential: its SHA-256 in hex."""
    return hashlib.sha256(credential).hexdigest()


def kiosk_proves_itself(kiosk: RegisteredKiosk, credential: bytes) -> bool:
    """Whether *credential* is the one that the kiosk was registered with."""
    # As bytes: text that a login of a server wrote there need not be ASCII.
    stored = kiosk.credential_digest.encode("utf-8", "surrogatepass")
    return hmac.compare_digest(stored, credential_digest(credential).encode())
