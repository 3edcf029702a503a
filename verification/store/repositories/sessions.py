"""Verification sessions, and the codes that they show."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from verification.domain.accounts import CloudAccount
from verification.domain.audit_events import AuditAction
from verification.domain.session import (
    IssuedCode,
    ResultCode,
    Scanner,
    SessionState,
    VerificationSession,
)
from verification.security.audit_keys import standing
from verification.security.field_encryption import FieldSeal
from verification.store.tables import CloudAccountRow, QrCodeRow, SessionRow
from verification.store.trail.audit_trail import AuditTrail

#: Where the sealed secrets are.
_SECRET = "qr_code.sealed_secret"  # noqa: S105 - a column's name


class Stale(Exception):  # noqa: N818
    """The session was changed by somebody else since it was read: read it again and decide."""


class SessionRepository:
    """Part of a transaction."""

    def __init__(self, session: Session, seal: FieldSeal, audit: AuditTrail) -> None:
        self._session = session
        self._seal = seal
        self._audit = audit

    def get(self, session_id: str) -> VerificationSession | None:
        """Return the session that the kiosk knows as *session_id*, or None."""
        return self._one_session(SessionRow.session_id == session_id)

    def of_authorization(self, authorization_id: str) -> VerificationSession | None:
        """Return the session that the phone knows as *authorization_id*, or None."""
        return self._one_session(SessionRow.authorization_id == authorization_id)

    def open_at(self, station: str) -> VerificationSession | None:
        """Return the session of a kiosk that has not ended, or None."""
        return self._one_session(SessionRow.station == station, SessionRow.result.is_(None))

    def open_for(self, cloud_account: CloudAccount) -> VerificationSession | None:
        """Return the session of a cloud account that has not ended, at any kiosk, or None."""
        return self._one_session(
            SessionRow.cloud_account_id == cloud_account.account_id, SessionRow.result.is_(None)
        )

    def open_of(self, jd_account_id: int) -> VerificationSession | None:
        """Return the session that a JD account has scanned and not answered, or None."""
        return self._one_session(
            SessionRow.scanner_jd_account_id == jd_account_id, SessionRow.result.is_(None)
        )

    def _one_session(self, *conditions: ColumnElement[bool]) -> VerificationSession | None:
        found = self._session.execute(
            select(SessionRow, CloudAccountRow)
            .join(CloudAccountRow, CloudAccountRow.account_id == SessionRow.cloud_account_id)
            .where(*conditions)
        ).one_or_none()
        return _verification_session(found[0], found[1]) if found else None

    def add(self, session: VerificationSession, *, actor: str) -> None:
        """Store a new session, and its start in the audit trail."""
        self._audit.rows.insert(
            SessionRow,
            {
                "session_id": session.session_id,
                "cloud_account_id": session.cloud_account_id,
                "station": session.station,
                "created_at": session.created_at,
                **_changing_columns(session),
            },
        )
        self._audit.append(
            AuditAction.SESSION_STARTED,
            at=session.created_at,
            actor=actor,
            station=session.station,
            session_id=session.session_id,
            detail=standing(session.state, session.result),
        )

    def change(
        self,
        before: VerificationSession,
        after: VerificationSession,
        *,
        action: AuditAction,
        actor: str,
        at: datetime,
    ) -> None:
        """Replace *before* by *after*: a compare-and-set on state and revision.

        The audit trail says so in the same transaction. A session that ends takes the secrets of
        its codes along. Raises :class:`Stale` if the stored session is no longer *before*.
        """
        if after == before:
            return
        changed = self._audit.rows.update(
            SessionRow,
            SessionRow.session_id == before.session_id,
            SessionRow.state == before.state.value,
            SessionRow.revision == before.revision,
            values=_changing_columns(after),
        )
        if not changed:
            raise Stale(before.session_id)
        if after.state.is_final:
            self._audit.rows.update(
                QrCodeRow,
                QrCodeRow.session_id == after.session_id,
                QrCodeRow.sealed_secret.is_not(None),
                values={"sealed_secret": None},
            )
        self._audit.append(
            action,
            at=at,
            actor=actor,
            station=after.station,
            session_id=after.session_id,
            detail=standing(after.state, after.result),
        )

    def add_code(self, token_digest: str, session_id: str, secret: bytes, now: datetime) -> None:
        """Remember a new code for the session; it replaces the session's earlier ones."""
        self._audit.rows.update(
            QrCodeRow,
            QrCodeRow.session_id == session_id,
            QrCodeRow.replaced_at.is_(None),
            values={"replaced_at": now, "sealed_secret": None},
        )
        self._audit.rows.insert(
            QrCodeRow,
            {
                "token_digest": token_digest,
                "session_id": session_id,
                "sealed_secret": self._seal.seal(f"{_SECRET}/{token_digest}", secret.hex()),
                "issued_at": now,
            },
        )

    def code(self, token_digest: str) -> IssuedCode | None:
        """Return what is known of a code, or None if no kiosk has shown it."""
        row = self._session.get(QrCodeRow, token_digest)
        if row is None:
            return None
        secret = row.sealed_secret
        return IssuedCode(
            token_digest,
            row.session_id,
            bytes.fromhex(self._seal.open(f"{_SECRET}/{token_digest}", secret)) if secret else None,
            row.issued_at,
        )


def _verification_session(row: SessionRow, cloud: CloudAccountRow) -> VerificationSession:
    scanner = None
    if row.scanner_device_id is not None and row.scanner_jd_account_id is not None:
        scanner = Scanner(row.scanner_device_id, row.scanner_jd_account_id)
    return VerificationSession(
        session_id=row.session_id,
        cloud_account_id=cloud.account_id,
        cloud_login_name=cloud.login_name,
        station=row.station,
        state=SessionState(row.state),
        created_at=row.created_at,
        changed_at=row.changed_at,
        deadline=row.deadline,
        result=ResultCode(row.result) if row.result else None,
        scanner=scanner,
        authorization_id=row.authorization_id,
        match_code=row.match_code,
        scanned_at=row.scanned_at,
        ended_at=row.ended_at,
        refused_scans=row.refused_scans,
        revision=row.revision,
    )


def _changing_columns(session: VerificationSession) -> dict[str, object]:
    return {
        "state": session.state.value,
        "result": session.result.value if session.result else None,
        "changed_at": session.changed_at,
        "deadline": session.deadline,
        "scanner_device_id": session.scanner.device_id if session.scanner else None,
        "scanner_jd_account_id": session.scanner.jd_account_id if session.scanner else None,
        "authorization_id": session.authorization_id,
        "match_code": session.match_code,
        "scanned_at": session.scanned_at,
        "ended_at": session.ended_at,
        "refused_scans": session.refused_scans,
        "revision": session.revision,
    }
