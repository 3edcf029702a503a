"""What is held about one person: found by the person's number or by an account's login name."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, func, or_, select

from verification.domain.audit_events import AuditAction
from verification.security.field_encryption import blind_index
from verification.store.database_keys import DatabaseKeys
from verification.store.repositories.accounts import IDENTITY_NUMBER
from verification.store.tables import (
    AuditEventRow,
    BindingRow,
    CloudAccountRow,
    ConsentRecordRow,
    JdAccountRow,
    SessionRow,
    TryRow,
    table_of,
)
from verification.store.trail.row_writer import RowWriter


@dataclass(frozen=True)
class Person:
    """One person: one identity number, with any number of JD accounts.

    *index* is the blind index of the number; *mark* names the person in events of an erasure, a
    keyed fingerprint that only the number leads to. *bound* are the JD Cloud accounts that the
    person has verified, *cloud_account_ids* also those whose consent was withdrawn, unless somebody
    else has verified them since.
    """

    index: str
    mark: str
    jd_account_ids: tuple[int, ...]
    bound: tuple[int, ...]
    cloud_account_ids: tuple[int, ...]


@dataclass(frozen=True)
class HeldSession:
    """A session that the person's JD account scanned, or of an account that the person verified."""

    session_id: str
    station: str
    state: str
    result: str | None
    created_at: datetime
    scanned_at: datetime | None
    ended_at: datetime | None


@dataclass(frozen=True)
class HeldConsent:
    """A consent that the person gave; *erased_at* is when its links to the accounts were erased."""

    session_id: str
    text_version: str
    language: str
    text_sha256: str
    agreed_at: datetime
    withdrawn_at: datetime | None
    erased_at: datetime | None


@dataclass(frozen=True)
class HeldEvent:
    """An event of the audit trail; *code* is its digest in the chain."""

    number: int
    at: datetime
    action: str
    station: str
    session_id: str | None
    detail: str
    code: str


class SubjectRepository:
    """Part of a transaction. Made by :class:`verification.store.unit_of_work.UnitOfWork` only."""

    def __init__(self, connection: Connection, keys: DatabaseKeys, rows: RowWriter) -> None:
        self._connection = connection
        self._keys = keys
        self._rows = rows

    def by_identity_number(self, number: str) -> Person:
        """Return the person of that number, perhaps without any account."""
        key = self._keys.key("index")
        return self.person(blind_index(key, IDENTITY_NUMBER, number))

    def by_login(self, login: str) -> Person | None:
        """Return whose JD account signs in as *login*, else who verified that cloud account."""
        index = self._connection.scalars(
            select(JdAccountRow.identity_index).where(JdAccountRow.login_name == login)
        ).one_or_none()
        if index is None:
            index = self._connection.scalars(
                select(BindingRow.person_index)
                .join(CloudAccountRow, CloudAccountRow.account_id == BindingRow.cloud_account_id)
                .where(CloudAccountRow.login_name == login)
            ).one_or_none()
        return self.person(index) if index is not None else None

    def by_marks(self, marks: Collection[str]) -> tuple[Person, ...]:
        """Return the persons with JD accounts that events of an erasure call by *marks*."""
        indexes = self._connection.scalars(select(JdAccountRow.identity_index).distinct())
        return tuple(self.person(index) for index in indexes.all() if self._mark(index) in marks)

    def _mark(self, index: str) -> str:
        return blind_index(self._keys.key("index"), "subject", index)[:20]

    def person(self, index: str) -> Person:
        """Return the person as the database has them now."""
        accounts = self._connection.scalars(
            select(JdAccountRow.account_id).where(JdAccountRow.identity_index == index)
        ).all()
        bound = self._connection.scalars(
            select(BindingRow.cloud_account_id).where(BindingRow.person_index == index)
        ).all()
        others = select(BindingRow.cloud_account_id).where(BindingRow.person_index != index)
        former = self._connection.scalars(
            select(ConsentRecordRow.cloud_account_id).where(
                ConsentRecordRow.jd_account_id.in_(accounts),
                ConsentRecordRow.cloud_account_id.not_in(others),
            )
        )
        return Person(
            index=index,
            mark=self._mark(index),
            jd_account_ids=tuple(accounts),
            bound=tuple(bound),
            cloud_account_ids=tuple({*bound, *former} - {None}),
        )

    # -- what is held -----------------------------------------------------------------------

    def sessions(self, person: Person) -> tuple[HeldSession, ...]:
        """Return the sessions that still say whose they were, the oldest first."""
        rows = self._connection.execute(
            select(table_of(SessionRow)).where(self._of(person)).order_by(SessionRow.created_at)
        )
        return tuple(
            HeldSession(
                row.session_id,
                row.station,
                row.state,
                row.result,
                row.created_at,
                row.scanned_at,
                row.ended_at,
            )
            for row in rows
        )

    def open_station(self, person: Person) -> str | None:
        """Return where a session of the person is under way, or None."""
        query = select(SessionRow.station).where(self._of(person), SessionRow.result.is_(None))
        return self._connection.scalars(query.limit(1)).one_or_none()

    @staticmethod
    def _of(person: Person) -> ColumnElement[bool]:
        scanned = SessionRow.scanner_jd_account_id.in_(person.jd_account_ids)
        asked = SessionRow.cloud_account_id.in_(person.cloud_account_ids)
        return or_(scanned, asked & SessionRow.scanner_jd_account_id.is_(None))

    def linked_consents(self, person: Person) -> tuple[str, ...]:
        """Return the sessions of the consents that say who gave them."""
        return tuple(
            self._connection.scalars(
                select(ConsentRecordRow.session_id).where(
                    ConsentRecordRow.jd_account_id.in_(person.jd_account_ids)
                )
            )
        )

    def consents(self, person: Person) -> tuple[HeldConsent, ...]:
        """Return every consent that the person gave, also where only the number leads to it.

        Looks at each erased one: their codes can be recognized, but not searched for.
        """
        key = self._keys.key("index")
        rows = self._connection.execute(
            select(table_of(ConsentRecordRow))
            .where(
                ConsentRecordRow.jd_account_id.in_(person.jd_account_ids)
                | ConsentRecordRow.erased_at.is_not(None)
            )
            .order_by(ConsentRecordRow.agreed_at)
        )
        return tuple(
            HeldConsent(
                row.session_id,
                row.text_version,
                row.language,
                row.text_sha256,
                row.agreed_at,
                row.withdrawn_at,
                row.erased_at,
            )
            for row in rows
            if row.subject_code == blind_index(key, "consent", f"{row.session_id}:{person.index}")
        )

    def count_tries(self, subjects: Sequence[str]) -> int:
        """Return how many tries are counted against *subjects*."""
        query = select(func.count()).select_from(TryRow).where(TryRow.subject.in_(subjects))
        return self._connection.scalars(query).one()

    def events_of(self, session_ids: Sequence[str]) -> tuple[HeldEvent, ...]:
        """Return the events of some (at most some hundred) sessions."""
        return self._events(AuditEventRow.session_id.in_(session_ids))

    def erasures(self, mark: str) -> tuple[HeldEvent, ...]:
        """Return the events that say that what was held about a person was erased."""
        return self._events(
            AuditEventRow.action == AuditAction.SUBJECT_ERASED.value,
            AuditEventRow.detail.startswith(f"{mark} ", autoescape=True),
        )

    def _events(self, *conditions: ColumnElement[bool]) -> tuple[HeldEvent, ...]:
        rows = self._connection.execute(
            select(table_of(AuditEventRow)).where(*conditions).order_by(AuditEventRow.number)
        )
        return tuple(
            HeldEvent(
                row.number,
                row.at,
                row.action,
                row.station,
                row.session_id,
                row.detail,
                row.code,
            )
            for row in rows
        )

    # -- its erasure ------------------------------------------------------------------------

    def erase_tries(self, subjects: Sequence[str], rows: int) -> int:
        """Delete the next *rows* tries that are counted against *subjects*; return how many."""
        keys = self._connection.scalars(
            select(TryRow.try_id).where(TryRow.subject.in_(subjects)).limit(rows)
        ).all()
        self._connection.execute(delete(TryRow).where(TryRow.try_id.in_(keys)))
        return len(keys)

    def is_linked(self, person: Person) -> bool:
        """Whether a session, a consent or a binding still says that it is the person's."""
        return bool(
            person.bound
            or self.linked_consents(person)
            or self._connection.scalars(
                select(SessionRow.session_id).where(self._of(person)).limit(1)
            ).one_or_none()
        )

    def delete_jd_accounts(self, account_ids: Sequence[int]) -> None:
        """Delete JD accounts that nothing is linked to."""
        self._rows.delete(JdAccountRow, JdAccountRow.account_id.in_(account_ids))
