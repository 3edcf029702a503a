"""What can be read and written within one database transaction, in the domain's words."""

from __future__ import annotations

import functools
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from verification.security.field_encryption import FieldSeal
from verification.store.database_keys import DatabaseKeys
from verification.store.erasure import Erasure
from verification.store.repositories.accounts import AccountRepository
from verification.store.repositories.alerts import AlertRepository
from verification.store.repositories.attempts import AttemptRepository
from verification.store.repositories.history import HistoryRepository
from verification.store.repositories.sessions import SessionRepository
from verification.store.repositories.staff import StaffRepository
from verification.store.repositories.subjects import SubjectRepository
from verification.store.tables import UtcDateTime
from verification.store.trail.audit_trail import AuditTrail


class UnitOfWork:
    """One transaction. Made by :class:`verification.store.database.Database` only.

    May raise :class:`KeyUnavailable` wherever it opens or seals a field.
    """

    def __init__(self, session: Session, seal: FieldSeal) -> None:
        self._session = session
        self.keys = DatabaseKeys(session, seal)
        self.audit = AuditTrail(session, seal, self.keys)
        # Asked once in a transaction: no other can change it meanwhile.
        seal = seal.sealing_with(functools.cache(self.keys.active_key))
        #: The way to write rows that no repository writes.
        self.rows = self.audit.rows
        self.sessions = SessionRepository(session, seal, self.audit)
        self.staff = StaffRepository(session, seal, self.rows)
        self.accounts = AccountRepository(session, seal, self.keys, self.rows)
        self.attempts = AttemptRepository(session)
        self.alerts = AlertRepository(session, self.audit)
        self.history = HistoryRepository(session)
        self.subjects = SubjectRepository(session, self.keys, self.rows)
        self.erasure = Erasure(session, self.rows)

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
        self.audit.write()
