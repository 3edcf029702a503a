"""The tables, as SQLAlchemy rows. They never leave the store."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Identity,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlalchemy.schema import SchemaItem

from verification.domain.audit_events import AuditAction
from verification.domain.session import SessionState
from verification.store.faults import DatabaseUnavailable, Fault

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


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

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        """Return what reads the time with its zone. SQLite keeps anything in any column."""
        if dialect.name == "sqlite":
            return _time_of_text
        return super().result_processor(dialect, coltype)


def _time_of_text(value: object) -> datetime | None:
    if value is None:
        return None
    try:
        return datetime.fromisoformat(value).replace(tzinfo=UTC)  # type: ignore[arg-type]
    except (TypeError, ValueError) as error:
        raise DatabaseUnavailable(
            "a time in the database was changed: run “audit verify”", Fault.ALTERED
        ) from error


class Row:
    """The base of all tables; constraints have names that a migration can speak of.

    A class's columns become the columns of its table, and statements take the class for the table.
    For a type checker, a column is what SQLAlchemy's mapper makes of it. The mapper itself would
    take ten MiB and a tenth of a start, and nothing here has objects for rows.
    """

    metadata: ClassVar = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    __table__: ClassVar[Table]
    __tablename__: ClassVar[str]
    __table_args__: ClassVar[tuple[SchemaItem, ...]] = ()
    __table_options__: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls) -> None:
        """Make the table."""
        columns = {name: one for name, one in vars(cls).items() if isinstance(one, Column)}
        for name, column in columns.items():
            column.name = column.key = name
        parts = (*columns.values(), *cls.__table_args__)
        cls.__table__ = Table(cls.__tablename__, Row.metadata, *parts, **cls.__table_options__)

    @classmethod
    def __clause_element__(cls) -> Table:
        """Return what a statement takes the class for."""
        return cls.__table__


def required(*parts: Any, **options: Any) -> Any:
    """Return a column whose value is never NULL."""
    return Column(*parts, nullable=False, **options)


def optional(*parts: Any, **options: Any) -> Any:
    """Return a column that may be NULL."""
    return Column(*parts, nullable=True, **options)


#: A row's number, given by the database: logins of a server may write rows without an end.
_NUMBER = BigInteger().with_variant(Integer, "sqlite")


class CloudAccountRow(Row):
    """A JD Cloud account."""

    __tablename__ = "cloud_account"
    account_id: Mapped[int] = required(Integer, primary_key=True)
    login_name: Mapped[str] = required(String(64), unique=True)


class JdAccountRow(Row):
    """A simulated JD account. *real_name_source* is empty until it is real-name verified.

    *identity_index* is the blind index of the identity number: one person may have two accounts.
    """

    __tablename__ = "jd_account"
    account_id: Mapped[int] = required(Integer, primary_key=True)
    login_name: Mapped[str] = required(String(64), unique=True)
    sealed_real_name: Mapped[str] = required(Text)
    sealed_latin_name: Mapped[str] = required(Text)
    sealed_identity_number: Mapped[str] = required(Text)
    identity_index: Mapped[str] = required(String(64), index=True)
    real_name_source: Mapped[str | None] = optional(String(16))


_STATES = ", ".join(f"'{state}'" for state in SessionState)
#: Sessions that lose their details by age. A verified one is bound, or its consent was withdrawn:
#: then it goes with the consent record (:data:`DUE_CONSENT`).
DUE_SESSION = f"purged_at IS NULL AND state <> '{SessionState.VERIFIED}'"
DUE_CONSENT = "erased_at IS NULL"
#: Events of the chains that there are since revision 0023.
IN_A_CHAIN = "position IS NOT NULL"
#: SQLite's own numbers have 64 bits anyway.
_LONG = BigInteger().with_variant(Integer, "sqlite")
#: Events that tell of a copy of the database.
BACKUP_EVENT = f"action IN ('{AuditAction.BACKED_UP}', '{AuditAction.RESTORED}')"


class SessionRow(Row):
    """A verification session. A final state has a result and an end, an open one neither.

    After its retention, one without a binding loses its details: accounts, phone and phone's id.
    """

    __tablename__ = "verification_session"
    __table_args__ = (
        CheckConstraint(f"state IN ({_STATES})", name="state"),
        CheckConstraint(
            "(state IN ('waiting_for_scan', 'scanned')) = (result IS NULL)"
            " AND (result IS NULL) = (ended_at IS NULL)",
            name="result_when_final",
        ),
        CheckConstraint("state <> 'scanned' OR scanner_device_id IS NOT NULL", name="scanner"),
        CheckConstraint(
            "cloud_account_id IS NOT NULL OR purged_at IS NOT NULL", name="cloud_account_id"
        ),
        # One open session for a kiosk, for a cloud account and for a JD account: starting
        # another at the same kiosk has cancelled the first, anybody else is "already in progress".
        *(
            Index(
                f"uq_verification_session_open_{column}",
                column,
                unique=True,
                sqlite_where=text("result IS NULL"),
                postgresql_where=text("result IS NULL"),
            )
            for column in ("station", "cloud_account_id", "scanner_jd_account_id")
        ),
        # The staff's history pages by time, whatever it is filtered by.
        *(
            Index(
                "_".join(("ix_verification_session", *columns, "created_at")),
                *columns,
                "created_at",
                "session_id",
            )
            for columns in ((), ("state",), ("station",), ("cloud_account_id",))
        ),
        # Only what waits for its erasure: a purge with nothing due looks at one entry.
        Index(
            "ix_verification_session_due",
            "ended_at",
            sqlite_where=text(DUE_SESSION),
            postgresql_where=text(DUE_SESSION),
        ),
    )
    session_id: Mapped[str] = required(String(32), primary_key=True)
    authorization_id: Mapped[str | None] = optional(String(32), unique=True)
    cloud_account_id: Mapped[int | None] = optional(ForeignKey("cloud_account.account_id"))
    station: Mapped[str] = required(String(64))
    state: Mapped[str] = required(String(32))
    result: Mapped[str | None] = optional(String(64))
    created_at: Mapped[datetime] = required(UtcDateTime)
    changed_at: Mapped[datetime] = required(UtcDateTime)
    deadline: Mapped[datetime] = required(UtcDateTime)
    scanner_device_id: Mapped[str | None] = optional(String(32))
    scanner_jd_account_id: Mapped[int | None] = optional(ForeignKey("jd_account.account_id"))
    match_code: Mapped[str | None] = optional(String(4))
    scanned_at: Mapped[datetime | None] = optional(UtcDateTime)
    ended_at: Mapped[datetime | None] = optional(UtcDateTime)
    purged_at: Mapped[datetime | None] = optional(UtcDateTime)
    refused_scans: Mapped[int] = required(Integer)
    revision: Mapped[int] = required(Integer)
    #: NULL for none, as in rows from before there was any.
    extensions: Mapped[int | None] = optional(Integer)


class QrCodeRow(Row):
    """A code that a kiosk has shown. Only the token's digest is kept; old codes are remembered.

    The secret of its frames is sealed, and erased as soon as the code is worth nothing.
    """

    __tablename__ = "qr_code"
    token_digest: Mapped[str] = required(String(64), primary_key=True)
    session_id: Mapped[str] = required(ForeignKey("verification_session.session_id"), index=True)
    sealed_secret: Mapped[str | None] = optional(Text)
    issued_at: Mapped[datetime] = required(UtcDateTime)
    replaced_at: Mapped[datetime | None] = optional(UtcDateTime)


class BindingSlotRow(Row):
    """As many rows as one person may have bindings: 1 for JD. The limit that races cannot pass."""

    __tablename__ = "binding_slot"
    __table_args__ = (CheckConstraint("slot >= 1", name="slot"),)
    slot: Mapped[int] = required(Integer, primary_key=True, autoincrement=False)


class BindingRow(Row):
    """A JD account has verified a cloud account.

    Each cloud account is here at most once, each JD account and each person at most once for
    each slot, whatever races (document, step 4): the constraints see to it.
    """

    __tablename__ = "binding"
    __table_args__ = (
        UniqueConstraint("jd_account_id", "slot", name="uq_binding_jd_account_id"),
        UniqueConstraint("person_index", "slot", name="uq_binding_person_index"),
    )
    cloud_account_id: Mapped[int] = required(
        ForeignKey("cloud_account.account_id"), primary_key=True
    )
    jd_account_id: Mapped[int] = required(ForeignKey("jd_account.account_id"))
    person_index: Mapped[str] = required(String(64))
    slot: Mapped[int] = required(ForeignKey("binding_slot.slot"))
    session_id: Mapped[str | None] = optional(
        ForeignKey("verification_session.session_id"), unique=True
    )
    bound_at: Mapped[datetime] = required(UtcDateTime)


class VerifiedIdentityRow(Row):
    """The real-name information that JD Cloud obtained, for a bound cloud account only.

    *sealed_masked_name* is what staff look for it by; None for what an earlier release obtained.
    """

    __tablename__ = "verified_identity"
    cloud_account_id: Mapped[int] = required(
        ForeignKey("binding.cloud_account_id"), primary_key=True
    )
    sealed_real_name: Mapped[str] = required(Text)
    sealed_identity_number: Mapped[str] = required(Text)
    obtained_at: Mapped[datetime] = required(UtcDateTime)
    sealed_masked_name: Mapped[str | None] = optional(Text)


class ConsentRecordRow(Row):
    """What the person agreed to, one for each session that ended in a binding. It is kept after
    the consent was withdrawn: that it was given, and until when, is what the law asks for. Whose it
    was is erased later; *subject_code*, a keyed code of session and person, then proves it to
    a person who presents their identity number.
    """

    __tablename__ = "consent_record"
    __table_args__ = (
        CheckConstraint(
            "(erased_at IS NULL) = (jd_account_id IS NOT NULL)"
            " AND (erased_at IS NULL) = (cloud_account_id IS NOT NULL)",
            name="erased",
        ),
        Index(
            "ix_consent_record_due",
            "withdrawn_at",
            sqlite_where=text(DUE_CONSENT),
            postgresql_where=text(DUE_CONSENT),
        ),
    )
    session_id: Mapped[str] = required(
        ForeignKey("verification_session.session_id"), primary_key=True
    )
    jd_account_id: Mapped[int | None] = optional(ForeignKey("jd_account.account_id"), index=True)
    cloud_account_id: Mapped[int | None] = optional(ForeignKey("cloud_account.account_id"))
    text_version: Mapped[str] = required(String(32))
    language: Mapped[str] = required(String(16))
    text_sha256: Mapped[str] = required(String(64))
    agreed_at: Mapped[datetime] = required(UtcDateTime)
    withdrawn_at: Mapped[datetime | None] = optional(UtcDateTime)
    subject_code: Mapped[str] = required(String(64))
    erased_at: Mapped[datetime | None] = optional(UtcDateTime)


class TryRow(Row):
    """One try that a limit counts; *subject* says whose, as "jd_account:3"."""

    __tablename__ = "limited_try"
    __table_args__ = (Index("ix_limited_try_subject", "subject", "at"),)
    try_id: Mapped[int] = required(_NUMBER, Identity(), primary_key=True)
    subject: Mapped[str] = required(String(96))
    at: Mapped[datetime] = required(UtcDateTime, index=True)


class StaffMemberRow(Row):
    """A staff member, who may open a kiosk; the PIN's argon2 hash, sealed.

    *short_name* is what a sign-in shows of them: the name if it is NULL, nothing if it is empty.
    *branch* is the one that they are limited to, if any.
    """

    __tablename__ = "staff_member"
    __table_args__ = (
        Index(
            "uq_staff_member_short_name",
            "short_name",
            unique=True,
            sqlite_where=text("removed_at IS NULL AND short_name <> ''"),
            postgresql_where=text("removed_at IS NULL AND short_name <> ''"),
        ),
    )
    name: Mapped[str] = required(String(64), primary_key=True)
    short_name: Mapped[str | None] = optional(String(16))
    role: Mapped[str] = required(String(16), server_default="clerk")
    branch: Mapped[str | None] = optional(String(64))
    sealed_pin_hash: Mapped[str] = required(Text)
    added_at: Mapped[datetime] = required(UtcDateTime)
    removed_at: Mapped[datetime | None] = optional(UtcDateTime)


class KioskRow(Row):
    """A registered kiosk: the SHA-256 of the credential that its machine proves itself with.

    *key_ids* are the keys of its machine's ring, as it last said, with a space between;
    *shown_outcome* is the session whose outcome is on its screen, as it last said. One that was
    removed was revoked before; its row stays, because shifts and instructions refer to it.
    """

    __tablename__ = "kiosk"
    station: Mapped[str] = required(String(64), primary_key=True)
    credential_digest: Mapped[str] = required(String(64))
    registered_at: Mapped[datetime] = required(UtcDateTime)
    registered_by: Mapped[str] = required(ForeignKey("staff_member.name"))
    last_seen_at: Mapped[datetime] = required(UtcDateTime)
    revoked_at: Mapped[datetime | None] = optional(UtcDateTime)
    removed_at: Mapped[datetime | None] = optional(UtcDateTime)
    branch: Mapped[str | None] = optional(String(64))
    key_ids: Mapped[str | None] = optional(Text)
    shown_outcome: Mapped[str | None] = optional(String(32))


class ShiftRow(Row):
    """A staff member's shift at a kiosk: only within one does it start sessions."""

    __tablename__ = "shift"
    __table_args__ = (
        Index(
            "uq_shift_open_station",
            "station",
            unique=True,
            sqlite_where=text("closed_at IS NULL"),
            postgresql_where=text("closed_at IS NULL"),
        ),
    )
    shift_id: Mapped[str] = required(String(32), primary_key=True)
    station: Mapped[str] = required(ForeignKey("kiosk.station"))
    staff_name: Mapped[str] = required(ForeignKey("staff_member.name"))
    opened_at: Mapped[datetime] = required(UtcDateTime)
    closed_at: Mapped[datetime | None] = optional(UtcDateTime)


class StaffAlertRow(Row):
    """Something that needs the staff's attention, until it is acknowledged.

    A call for help is open until it is solved; the note on it is sealed.
    """

    __tablename__ = "staff_alert"
    __table_args__ = (
        Index(
            "ix_staff_alert_unseen",
            "station",
            sqlite_where=text("seen_at IS NULL"),
            postgresql_where=text("seen_at IS NULL"),
        ),
    )
    alert_id: Mapped[int] = required(_NUMBER, Identity(), primary_key=True)
    raised_at: Mapped[datetime] = required(UtcDateTime)
    station: Mapped[str] = required(String(64))
    alert: Mapped[str] = required(String(32))
    seen_at: Mapped[datetime | None] = optional(UtcDateTime, index=True)
    seen_by: Mapped[str | None] = optional(String(64))
    solved_at: Mapped[datetime | None] = optional(UtcDateTime)
    solved_by: Mapped[str | None] = optional(String(64))
    sealed_note: Mapped[str | None] = optional(Text)


class InstructionRow(Row):
    """What staff asked of a kiosk from another computer; with an outcome once it is settled."""

    __tablename__ = "kiosk_instruction"
    __table_args__ = (
        CheckConstraint(
            "(outcome IS NULL) = (settled_at IS NULL)",
            name="ck_kiosk_instruction_settled",  # its migration has put the table's name twice
        ),
        Index(
            "ix_kiosk_instruction_open",
            "station",
            sqlite_where=text("outcome IS NULL"),
            postgresql_where=text("outcome IS NULL"),
        ),
    )
    instruction_id: Mapped[str] = required(String(32), primary_key=True)
    station: Mapped[str] = required(ForeignKey("kiosk.station"))
    kind: Mapped[str] = required(String(32))
    value: Mapped[str] = required(String(16))
    session_id: Mapped[str | None] = optional(String(32))
    given_by: Mapped[str] = required(ForeignKey("staff_member.name"))
    given_at: Mapped[datetime] = required(UtcDateTime, index=True)
    outcome: Mapped[str | None] = optional(String(16))
    reason: Mapped[str | None] = optional(String(64))
    settled_at: Mapped[datetime | None] = optional(UtcDateTime)


class HandoverRow(Row):
    """What a shift, from *since* to *until*, has handed over; the note to the next is sealed.

    No *branch*: at all stations. *figures* are those of the moment it was written, as
    :mod:`verification.store.repositories.handover_figures` encodes them; null in older rows.
    """

    __tablename__ = "handover"
    handover_id: Mapped[str] = required(String(32), primary_key=True)
    since: Mapped[datetime] = required(UtcDateTime)
    until: Mapped[datetime] = required(UtcDateTime, index=True)
    written_by: Mapped[str] = required(ForeignKey("staff_member.name"))
    sealed_note: Mapped[str | None] = optional(Text)
    branch: Mapped[str | None] = optional(String(64))
    figures: Mapped[str | None] = optional(Text)


class ClassPlayerRow(Row):
    """Which phone of a class plays a JD account: one phone each, whatever races.

    No foreign key: an account can be erased while it is played.
    """

    __tablename__ = "class_player"
    jd_account_id: Mapped[int] = required(Integer, primary_key=True, autoincrement=False)
    device_id: Mapped[str] = required(String(32), unique=True)
    taken_at: Mapped[datetime] = required(UtcDateTime)


class EnrolmentRow(Row):
    """A code by which a new machine gets the keys."""

    __tablename__ = "kiosk_enrolment"
    enrolment_id: Mapped[str] = required(String(32), primary_key=True)
    code_hash: Mapped[str] = required(String(64))
    created_at: Mapped[datetime] = required(UtcDateTime)
    deadline: Mapped[datetime] = required(UtcDateTime)
    served_at: Mapped[datetime | None] = optional(UtcDateTime)


class EnrolmentRequestRow(Row):
    """A machine that has asked with a code, right or wrong; on a server, whose *login* it has.

    Each writes a row of its own, so that no machine can take away what another has asked or got.
    """

    __tablename__ = "enrolment_request"
    enrolment_id: Mapped[str] = required(
        ForeignKey("kiosk_enrolment.enrolment_id", ondelete="CASCADE"), primary_key=True
    )
    public_key: Mapped[str] = required(String(64), primary_key=True)
    login: Mapped[str] = required(String(64), server_default="")
    station: Mapped[str] = required(String(64))
    proof: Mapped[str] = required(String(64))
    refused_at: Mapped[datetime | None] = optional(UtcDateTime)
    sealed_keys: Mapped[str | None] = optional(Text)


class AuditEventRow(Row):
    """One link of the audit trail. Triggers refuse every change of it, and its removal.

    *number* is over all chains, *position* within the station's; it is empty in events from before
    revision 0023, which are one chain, that of no station. *row_digests* says which rows it made,
    changed or removed (:mod:`audit_keys`); it is empty in events from before revision 0008.
    """

    __tablename__ = "audit_event"
    __table_args__ = (
        # However long a trail is, and whether there is one: the last backup is found at once.
        Index(
            "ix_audit_event_backup",
            "number",
            sqlite_where=text(BACKUP_EVENT),
            postgresql_where=text(BACKUP_EVENT),
        ),
        Index(
            "uq_audit_event_position",
            "station",
            "position",
            unique=True,
            sqlite_where=text(IN_A_CHAIN),
            postgresql_where=text(IN_A_CHAIN),
        ),
    )
    number: Mapped[int] = required(_LONG, primary_key=True, autoincrement=False)
    at: Mapped[datetime] = required(UtcDateTime)
    action: Mapped[str] = required(String(32))
    actor: Mapped[str] = required(String(96))
    station: Mapped[str] = required(String(64))
    session_id: Mapped[str | None] = optional(String(32), index=True)
    detail: Mapped[str] = required(String(96))
    code: Mapped[str] = required(String(64))
    row_digests: Mapped[str | None] = optional(Text)
    position: Mapped[int | None] = optional(_LONG)


class AuditChainRow(Row):
    """The end of one station's chain: its last event, and how many it has.

    *station* is empty for what belongs to none. *head_code* is over the others, keyed.
    """

    __tablename__ = "audit_chain"
    station: Mapped[str] = required(String(64), primary_key=True)
    number: Mapped[int] = required(_LONG)
    position: Mapped[int] = required(_LONG)
    code: Mapped[str] = required(String(64))
    head_code: Mapped[str] = required(String(64))


class CountedStationRow(Row):
    """How far a station's past was counted: its sums are of the days before *counted_until*."""

    __tablename__ = "counted_station"
    station: Mapped[str] = required(String(64), primary_key=True)
    counted_until: Mapped[datetime] = required(UtcDateTime)


class SessionSumRow(Row):
    """How many sessions of a station have a *value* of a *figure*, in one hour or one day.

    It begins with *hour*, counted since 1970 (:mod:`verification.store.repositories.sums`).
    """

    __tablename__ = "session_sum"
    __table_options__: ClassVar = {"sqlite_with_rowid": False}
    figure: Mapped[str] = required(String(16), primary_key=True)
    hour: Mapped[int] = required(Integer, primary_key=True, autoincrement=False)
    station: Mapped[str] = required(String(64), primary_key=True)
    value: Mapped[str] = required(String(64), primary_key=True)
    count: Mapped[int] = required(Integer)


class SettingRow(Row):
    """A setting that holds for all kiosks: a number of seconds or days."""

    __tablename__ = "setting"
    name: Mapped[str] = required(String(32), primary_key=True)
    value: Mapped[int] = required(Integer)


class SealedKeyRow(Row):
    """A key that serves this database alone, sealed with a key of the key ring."""

    __tablename__ = "sealed_key"
    name: Mapped[str] = required(String(16), primary_key=True)
    sealed: Mapped[str] = required(Text)


def table_of(kind: type[Row]) -> Table:
    """Return a row class's table."""
    return kind.__table__
