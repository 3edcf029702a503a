"""Steps that the services share, each part of a transaction of theirs."""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime

from verification import domain
from verification.audit import AuditAction
from verification.domain import (
    Alert,
    GrowingLimit,
    Limit,
    Refusal,
    Refused,
    ResultCode,
    VerificationSession,
)
from verification.store.desk import RegisteredKiosk
from verification.store.transaction import Transaction


def expire(
    transaction: Transaction, session: VerificationSession, now: datetime
) -> VerificationSession:
    """Store that a session's time is over, if it is; return it as it then is."""
    after = domain.expire(session, now)
    transaction.change_session(
        session, after, action=AuditAction.SESSION_EXPIRED, actor="system", at=now
    )
    if after.result is ResultCode.CLOCK_SET_BACK and after is not session:
        transaction.journal.raise_alert(Alert.CLOCK_SET_BACK, station=after.station, at=now)
    return after


def end_session(
    transaction: Transaction,
    session: VerificationSession,
    result: ResultCode,
    now: datetime,
    *,
    actor: str = "kiosk",
) -> VerificationSession:
    """Cancel a session, unless it has ended or its time is over; return it as it then is."""
    before = expire(transaction, session, now)
    after = domain.cancel(before, result=result, now=now)
    transaction.change_session(
        before, after, action=AuditAction.SESSION_CANCELLED, actor=actor, at=now
    )
    return after


def close_kiosk(transaction: Transaction, station: str, now: datetime, *, actor: str) -> None:
    """End the session and the shift that are open at a station."""
    session = transaction.open_session_at(station)
    if session is not None:
        end_session(transaction, session, ResultCode.KIOSK_CLOSED, now, actor=actor)
    shift = transaction.desk.open_shift(station)
    if shift is not None:
        transaction.desk.close_shift(shift.shift_id, now)
        transaction.journal.append(AuditAction.SIGNED_OUT, at=now, actor=actor, station=station)


def require_over(
    transaction: Transaction, other: VerificationSession | None, now: datetime
) -> None:
    """Refuse an account that has *other* in progress, unless that one's time is over."""
    if other is not None and not expire(transaction, other, now).state.is_final:
        raise Refused(Refusal.ALREADY_IN_PROGRESS, other.deadline)


def require_below(
    transaction: Transaction, subject: str, limit: Limit | GrowingLimit, now: datetime
) -> None:
    """Raise :class:`Refused`, with the time to wait for, if *subject* has tried too often."""
    tries = transaction.journal.tries(subject, since=now - limit.period)
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
    return hmac.compare_digest(kiosk.credential_digest, credential_digest(credential))
