"""What can be read and written within one database transaction, in the domain's words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, insert, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from verification.domain import (
    CloudAccount,
    ConsentRecord,
    JdAccount,
    RealNameSource,
    ResultCode,
    Scanner,
    SessionState,
    VerificationSession,
    VerifiedIdentity,
)
from verification.store.rows import (
    BindingRow,
    CloudAccountRow,
    ConsentRecordRow,
    JdAccountRow,
    QrCodeRow,
    SessionRow,
    VerifiedIdentityRow,
)


class Stale(Exception):  # noqa: N818
    """The session was changed by somebody else since it was read: read it again and decide."""


class AlreadyBound(Exception):  # noqa: N818
    """A binding was refused by the database: one of the two accounts has one already."""


@dataclass(frozen=True)
class IssuedCode:
    """A code that a kiosk has shown: of which session, and whether a newer one replaced it."""

    session_id: str
    replaced: bool


class Transaction:
    """One transaction. Made by :class:`verification.store.database.Database` only."""

    def __init__(self, session: Session) -> None:
        self._session = session

    # -- accounts ---------------------------------------------------------------------------

    def cloud_accounts(self) -> tuple[CloudAccount, ...]:
        """Return all cloud accounts by login name."""
        return tuple(self._cloud_accounts(_cloud_accounts()))

    def cloud_account(self, login_name: str) -> CloudAccount | None:
        """Return the cloud account that signs in as *login_name*, or None."""
        found = self._cloud_accounts(
            _cloud_accounts().where(CloudAccountRow.login_name == login_name)
        )
        return found[0] if found else None

    def cloud_account_of(self, session: VerificationSession) -> CloudAccount:
        """Return the cloud account that *session* is for, as it is now."""
        (account,) = self._cloud_accounts(
            _cloud_accounts().where(CloudAccountRow.account_id == session.cloud_account_id)
        )
        return account

    def _cloud_accounts(self, query: Select[CloudAccountRow, int]) -> list[CloudAccount]:
        return [
            CloudAccount(row.account_id, row.login_name, verified=bound is not None)
            for row, bound in self._session.execute(query)
        ]

    def jd_accounts(self) -> tuple[JdAccount, ...]:
        """Return all JD accounts in the order they were made."""
        return tuple(
            _jd_account(row, bound)
            for row, bound in self._session.execute(
                _jd_accounts().order_by(JdAccountRow.account_id)
            )
        )

    def jd_account(self, account_id: int) -> JdAccount | None:
        """Return a JD account, or None."""
        found = self._session.execute(
            _jd_accounts().where(JdAccountRow.account_id == account_id)
        ).one_or_none()
        return _jd_account(found[0], found[1]) if found else None

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

    def _one_session(self, *conditions: ColumnElement[bool]) -> VerificationSession | None:
        found = self._session.execute(
            select(SessionRow, CloudAccountRow.login_name)
            .join(CloudAccountRow, CloudAccountRow.account_id == SessionRow.cloud_account_id)
            .where(*conditions)
        ).one_or_none()
        return _verification_session(found[0], found[1]) if found else None

    def add_session(self, session: VerificationSession) -> None:
        """Store a new session."""
        self._session.execute(
            insert(SessionRow).values(
                session_id=session.session_id,
                cloud_account_id=session.cloud_account_id,
                station=session.station,
                created_at=session.created_at,
                **_changing_columns(session),
            )
        )

    def change_session(self, before: VerificationSession, after: VerificationSession) -> None:
        """Replace *before* by *after*: a compare-and-set on state and revision.

        Raises :class:`Stale` if the stored session is no longer *before*.
        """
        if after == before:
            return
        changed = self._session.execute(
            update(SessionRow)
            .where(
                SessionRow.session_id == before.session_id,
                SessionRow.state == before.state.value,
                SessionRow.revision == before.revision,
            )
            .values(**_changing_columns(after))
            .returning(SessionRow.session_id)
        )
        if changed.one_or_none() is None:
            raise Stale(before.session_id)

    # -- codes ------------------------------------------------------------------------------

    def add_code(self, token_digest: str, session_id: str, now: datetime) -> None:
        """Remember a new code for the session; it replaces the session's earlier ones."""
        self._session.execute(
            update(QrCodeRow)
            .where(QrCodeRow.session_id == session_id, QrCodeRow.replaced_at.is_(None))
            .values(replaced_at=now)
        )
        self._session.execute(
            insert(QrCodeRow).values(
                token_digest=token_digest, session_id=session_id, issued_at=now
            )
        )

    def code(self, token_digest: str) -> IssuedCode | None:
        """Return what is known of a code, or None if no kiosk has shown it."""
        row = self._session.get(QrCodeRow, token_digest)
        return IssuedCode(row.session_id, row.replaced_at is not None) if row else None

    # -- bindings ---------------------------------------------------------------------------

    def bind(self, identity: VerifiedIdentity, consent: ConsentRecord) -> None:
        """Bind a cloud account to a JD account: the binding, the identity and the consent.

        Raises :class:`AlreadyBound`, having written nothing, if the database's constraints say
        that either account has a binding.
        """
        try:
            with self._session.begin_nested():
                self._session.execute(
                    insert(BindingRow).values(
                        cloud_account_id=identity.cloud_account_id,
                        jd_account_id=consent.jd_account_id,
                        session_id=consent.session_id,
                        bound_at=identity.obtained_at,
                    )
                )
        except IntegrityError as error:
            if self._has_binding(identity.cloud_account_id, consent.jd_account_id):
                raise AlreadyBound from error
            raise
        self._session.execute(
            insert(VerifiedIdentityRow).values(
                cloud_account_id=identity.cloud_account_id,
                real_name=identity.real_name,
                identity_number=identity.identity_number,
                obtained_at=identity.obtained_at,
            )
        )
        self._session.execute(
            insert(ConsentRecordRow).values(
                session_id=consent.session_id,
                jd_account_id=consent.jd_account_id,
                text_version=consent.text_version,
                language=consent.language,
                text_sha256=consent.text_sha256,
                agreed_at=consent.agreed_at,
            )
        )

    def _has_binding(self, cloud_account_id: int, jd_account_id: int) -> bool:
        found = self._session.scalar(
            select(BindingRow.cloud_account_id).where(
                or_(
                    BindingRow.cloud_account_id == cloud_account_id,
                    BindingRow.jd_account_id == jd_account_id,
                )
            )
        )
        return found is not None

    def verified_identity(self, cloud_account_id: int) -> VerifiedIdentity | None:
        """Return the real-name information that the cloud account has obtained, or None."""
        row = self._session.get(VerifiedIdentityRow, cloud_account_id)
        if row is None:
            return None
        return VerifiedIdentity(
            row.cloud_account_id, row.real_name, row.identity_number, row.obtained_at
        )

    def consent_record(self, session_id: str) -> ConsentRecord | None:
        """Return the consent that a session ended with, or None."""
        row = self._session.get(ConsentRecordRow, session_id)
        if row is None:
            return None
        return ConsentRecord(
            row.session_id,
            row.jd_account_id,
            row.text_version,
            row.language,
            row.text_sha256,
            row.agreed_at,
        )


def _cloud_accounts() -> Select[CloudAccountRow, int]:
    return (
        select(CloudAccountRow, BindingRow.cloud_account_id)
        .outerjoin(BindingRow, BindingRow.cloud_account_id == CloudAccountRow.account_id)
        .order_by(CloudAccountRow.login_name)
    )


def _jd_accounts() -> Select[JdAccountRow, int]:
    return select(JdAccountRow, BindingRow.cloud_account_id).outerjoin(
        BindingRow, BindingRow.jd_account_id == JdAccountRow.account_id
    )


def _jd_account(row: JdAccountRow, bound_cloud_account_id: int | None) -> JdAccount:
    return JdAccount(
        account_id=row.account_id,
        login_name=row.login_name,
        real_name=row.real_name,
        latin_name=row.latin_name,
        identity_number=row.identity_number,
        real_name_source=RealNameSource(row.real_name_source) if row.real_name_source else None,
        bound_cloud_account_id=bound_cloud_account_id,
    )


def _verification_session(row: SessionRow, cloud_login_name: str) -> VerificationSession:
    scanner = None
    if row.scanner_device_id is not None and row.scanner_jd_account_id is not None:
        scanner = Scanner(row.scanner_device_id, row.scanner_jd_account_id)
    return VerificationSession(
        session_id=row.session_id,
        cloud_account_id=row.cloud_account_id,
        cloud_login_name=cloud_login_name,
        station=row.station,
        state=SessionState(row.state),
        created_at=row.created_at,
        deadline=row.deadline,
        result=ResultCode(row.result) if row.result else None,
        scanner=scanner,
        authorization_id=row.authorization_id,
        scanned_at=row.scanned_at,
        ended_at=row.ended_at,
        refused_scans=row.refused_scans,
        revision=row.revision,
    )


def _changing_columns(session: VerificationSession) -> dict[str, object]:
    return {
        "state": session.state.value,
        "result": session.result.value if session.result else None,
        "deadline": session.deadline,
        "scanner_device_id": session.scanner.device_id if session.scanner else None,
        "scanner_jd_account_id": session.scanner.jd_account_id if session.scanner else None,
        "authorization_id": session.authorization_id,
        "scanned_at": session.scanned_at,
        "ended_at": session.ended_at,
        "refused_scans": session.refused_scans,
        "revision": session.revision,
    }
