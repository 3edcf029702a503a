"""The tables, as SQLAlchemy rows. They never leave the store."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    MetaData,
    String,
    TypeDecorator,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from verification.domain import SessionState


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC time. SQLite keeps no zone, so it is taken off on the way in and put back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a naive time; give SQLite the bare UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Return the time with its zone."""
        if value is None:
            return None
        moment: datetime = value
        return moment.replace(tzinfo=UTC) if dialect.name == "sqlite" else moment


class Row(DeclarativeBase):
    """The base of all tables; constraints have names that a migration can speak of."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class CloudAccountRow(Row):
    """A JD Cloud account."""

    __tablename__ = "cloud_account"
    account_id: Mapped[int] = mapped_column(primary_key=True)
    login_name: Mapped[str] = mapped_column(String(64), unique=True)


class JdAccountRow(Row):
    """A simulated JD account. *real_name_source* is empty until it is real-name verified."""

    __tablename__ = "jd_account"
    account_id: Mapped[int] = mapped_column(primary_key=True)
    login_name: Mapped[str] = mapped_column(String(64), unique=True)
    real_name: Mapped[str] = mapped_column(String(64))
    latin_name: Mapped[str] = mapped_column(String(64))
    identity_number: Mapped[str] = mapped_column(String(18))
    real_name_source: Mapped[str | None] = mapped_column(String(16))


_STATES = ", ".join(f"'{state}'" for state in SessionState)


class SessionRow(Row):
    """A verification session. A final state has a result and an end, an open one neither."""

    __tablename__ = "verification_session"
    __table_args__ = (
        CheckConstraint(f"state IN ({_STATES})", name="state"),
        CheckConstraint(
            "(state IN ('waiting_for_scan', 'scanned')) = (result IS NULL)"
            " AND (result IS NULL) = (ended_at IS NULL)",
            name="result_when_final",
        ),
        CheckConstraint("state <> 'scanned' OR scanner_device_id IS NOT NULL", name="scanner"),
        # One open session for a kiosk: whoever starts another has cancelled the first.
        Index(
            "uq_verification_session_open_station",
            "station",
            unique=True,
            sqlite_where=text("result IS NULL"),
            postgresql_where=text("result IS NULL"),
        ),
    )
    session_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    authorization_id: Mapped[str | None] = mapped_column(String(32), unique=True)
    cloud_account_id: Mapped[int] = mapped_column(
        ForeignKey("cloud_account.account_id"), index=True
    )
    station: Mapped[str] = mapped_column(String(64))
    state: Mapped[str] = mapped_column(String(32))
    result: Mapped[str | None] = mapped_column(String(64))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    deadline: Mapped[datetime] = mapped_column(UtcDateTime)
    scanner_device_id: Mapped[str | None] = mapped_column(String(32))
    scanner_jd_account_id: Mapped[int | None] = mapped_column(ForeignKey("jd_account.account_id"))
    scanned_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    refused_scans: Mapped[int]
    revision: Mapped[int]


class QrCodeRow(Row):
    """A code that a kiosk has shown. Only the token's digest is kept; old codes are remembered."""

    __tablename__ = "qr_code"
    token_digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    session_id: Mapped[str] = mapped_column(
        ForeignKey("verification_session.session_id"), index=True
    )
    issued_at: Mapped[datetime] = mapped_column(UtcDateTime)
    replaced_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class BindingRow(Row):
    """A JD account has verified a cloud account.

    Each stands here at most once, whatever races (document, step 4): the primary key and the
    unique columns see to it.
    """

    __tablename__ = "binding"
    cloud_account_id: Mapped[int] = mapped_column(
        ForeignKey("cloud_account.account_id"), primary_key=True
    )
    jd_account_id: Mapped[int] = mapped_column(ForeignKey("jd_account.account_id"), unique=True)
    session_id: Mapped[str | None] = mapped_column(
        ForeignKey("verification_session.session_id"), unique=True
    )
    bound_at: Mapped[datetime] = mapped_column(UtcDateTime)


class VerifiedIdentityRow(Row):
    """The real-name information that JD Cloud obtained, for a bound cloud account only."""

    __tablename__ = "verified_identity"
    cloud_account_id: Mapped[int] = mapped_column(
        ForeignKey("binding.cloud_account_id"), primary_key=True
    )
    real_name: Mapped[str] = mapped_column(String(64))
    identity_number: Mapped[str] = mapped_column(String(18))
    obtained_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ConsentRecordRow(Row):
    """What the person agreed to, one for each session that ended in a binding."""

    __tablename__ = "consent_record"
    session_id: Mapped[str] = mapped_column(
        ForeignKey("verification_session.session_id"), primary_key=True
    )
    jd_account_id: Mapped[int] = mapped_column(ForeignKey("jd_account.account_id"))
    text_version: Mapped[str] = mapped_column(String(32))
    language: Mapped[str] = mapped_column(String(16))
    text_sha256: Mapped[str] = mapped_column(String(64))
    agreed_at: Mapped[datetime] = mapped_column(UtcDateTime)
