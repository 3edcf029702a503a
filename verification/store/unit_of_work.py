"""What can be read and written within one database transaction, in the domain's words."""

from __future__ import annotations

import functools
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
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
from verification.store.erasure import Erasure
from verification.store.repositories.accounts import AccountRepository
from verification.store.repositories.history import HistoryRepository
from verification.store.repositories.staff import StaffRepository
from verification.store.repositories.subjects import SubjectRepository
from verification.store.tables import CloudAccountRow, QrCodeRow, SessionRow, UtcDateTime
from verification.store.trail.journal import Journal

#: Where the sealed secrets stand.
_SECRET = "qr_code.sealed_secret"  # noqa: S105 - a column's name


class Stale(Exception):  # noqa: N818
    """The session was changed by somebody else since it was read: read it again and decide."""


class UnitOfWork:
    """One transaction. Made by :class:`verification.store.database.Database` only.

    May raise :class:`KeyUnavailable` wherever it opens or seals a field.
    """

    def __init__(self, session: Session, seal: FieldSeal) -> None:
        self._session = session
        self.journal = Journal(session, seal)
        # Asked once in a transaction: no other can change it meanwhile.
        self._seal = seal = seal.sealing_with(functools.cache(self.journal.active_key))
        #: The way to write rows that no method here writes.
        self.rows = self.journal.rows
        self.desk = StaffRepository(session, seal, self.rows)
        self.records = HistoryRepository(session)
        self.accounts = AccountRepository(session, seal, self.journal)
        self.erasure = Erasure(session, self.rows)
        self.subjects = SubjectRepository(session, self.journal)

    @property
    def session(self) -> Session:
        """SQLAlchemy's session, for upkeep below the domain; it stays within the store."""
        return self._session

    def server_time(self) -> datetime | None:
        """Return the database server's time; None where there is none but this computer's."""
        if self._session.get_bind().dialect.name != "postgresql":
            return None
        time: datetime = self._session.scalars(
            select(func.clock_timestamp(type_=UtcDateTime))
        ).one()
        return time

    def finish(self) -> None:
        """Write the collected events, before the commit."""
        self._session.flush()
        self.journal.write()

    # -- sessions ---------------------------------------------------------------------------

    def verification_session(self, session_id: str) -> VerificationSession | None:
        """Return the session that the kiosk knows as *session_id*, or None."""
        return self._one_session(SessionRow.session_id == session_id)

    def authorization(self, authorization_id: str) -> VerificationSession | None:
        """Return the session that the phone knows as *authorization_id*, or None."""
        return self._one_session(SessionRow.authorization_id == authorization_id)

    def open_session_at(self, station: str) -> VerificationSession | None:
        """Return the session of a kiosk that has not ended, or None."""
        return self._one_session(SessionRow.station == station, SessionRow.result.is_(None))

    def open_session_for(self, cloud_account: CloudAccount) -> VerificationSession | None:
        """Return the session of a cloud account that has not ended, at any kiosk, or None."""
        return self._one_session(
            SessionRow.cloud_account_id == cloud_account.account_id, SessionRow.result.is_(None)
        )

    def open_session_of(self, jd_account_id: int) -> VerificationSession | None:
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

    def add_session(self, session: VerificationSession, *, actor: str) -> None:
        """Store a new session, and its start in the audit trail."""
        self.rows.insert(
            SessionRow,
            {
                "session_id": session.session_id,
                "cloud_account_id": session.cloud_account_id,
                "station": session.station,
                "created_at": session.created_at,
                **_changing_columns(session),
            },
        )
        self.journal.append(
            AuditAction.SESSION_STARTED,
            at=session.created_at,
            actor=actor,
            station=session.station,
            session_id=session.session_id,
            detail=standing(session.state, session.result),
        )

    def change_session(
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
        changed = self.rows.update(
            SessionRow,
            SessionRow.session_id == before.session_id,
            SessionRow.state == before.state.value,
            SessionRow.revision == before.revision,
            values=_changing_columns(after),
        )
        if not changed:
            raise Stale(before.session_id)
        if after.state.is_final:
            self.rows.update(
                QrCodeRow,
                QrCodeRow.session_id == after.session_id,
                QrCodeRow.sealed_secret.is_not(None),
                values={"sealed_secret": None},
            )
        self.journal.append(
            action,
            at=at,
            actor=actor,
            station=after.station,
            session_id=after.session_id,
            detail=standing(after.state, after.result),
        )

    # -- codes ------------------------------------------------------------------------------

    def add_code(self, token_digest: str, session_id: str, secret: bytes, now: datetime) -> None:
        """Remember a new code for the session; it replaces the session's earlier ones."""
        self.rows.update(
            QrCodeRow,
            QrCodeRow.session_id == session_id,
            QrCodeRow.replaced_at.is_(None),
            values={"replaced_at": now, "sealed_secret": None},
        )
        self.rows.insert(
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
