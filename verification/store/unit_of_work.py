"""What can be read and written within one database transaction, in the domain's words."""

from __future__ import annotations

import functools
from datetime import datetime

from sqlalchemy import Connection, func, select

from verification.security.field_encryption import FieldSeal
from verification.store.database_keys import DatabaseKeys, OpenedKeys
from verification.store.erasure import Erasure
from verification.store.repositories.accounts import AccountRepository
from verification.store.repositories.alerts import AlertRepository
from verification.store.repositories.attempts import AttemptRepository
from verification.store.repositories.class_players import ClassPlayerRepository
from verification.store.repositories.enrolments import EnrolmentRepository
from verification.store.repositories.handovers import HandoverRepository
from verification.store.repositories.history import HistoryRepository
from verification.store.repositories.instructions import InstructionRepository
from verification.store.repositories.reports import ReportRepository
from verification.store.repositories.sessions import SessionRepository
from verification.store.repositories.staff import StaffRepository
from verification.store.repositories.subjects import SubjectRepository
from verification.store.repositories.sums import SumRepository
from verification.store.tables import UtcDateTime
from verification.store.trail.audit_trail import AuditTrail
from verification.store.trail.chain import KeysAndChain
from verification.store.trail.row_writer import guard

_SERVER_TIME = select(func.clock_timestamp(type_=UtcDateTime))


def _server_time(connection: Connection) -> datetime | None:
    """Return the database server's time; None where there is none but this computer's."""
    if connection.dialect.name != "postgresql":
        return None
    time: datetime = connection.scalars(_SERVER_TIME).one()
    return time


class KeylessWork:
    """What a machine without keys can read and write within a transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.enrolments = EnrolmentRepository(connection)

    def server_time(self) -> datetime | None:
        """Return the database server's time; None where there is none but this computer's."""
        return _server_time(self._connection)


class UnitOfWork:
    """One transaction. Made by :class:`verification.store.database.Database` only.

    May raise :class:`KeyUnavailable` wherever it opens or seals a field.
    """

    def __init__(self, connection: Connection, seal: FieldSeal, keys: DatabaseKeys) -> None:
        self._connection = connection
        self.keys = keys
        self.audit = AuditTrail(connection, seal, self.keys)
        # Asked once in a transaction: no other can change it meanwhile.
        seal = seal.sealing_with(functools.cache(self.keys.active_key))
        #: The way to write rows that no repository writes.
        self.rows = self.audit.rows
        self.sessions = SessionRepository(connection, seal, self.audit)
        self.staff = StaffRepository(connection, seal, self.rows)
        self.accounts = AccountRepository(connection, seal, self.keys, self.rows)
        self.attempts = AttemptRepository(connection)
        self.alerts = AlertRepository(connection, seal, self.audit)
        self.class_players = ClassPlayerRepository(connection)
        self.enrolments = EnrolmentRepository(connection)
        self.handovers = HandoverRepository(connection, seal, self.audit)
        self.instructions = InstructionRepository(connection, self.audit)
        self.history = HistoryRepository(connection)
        self.sums = SumRepository(connection)
        self.reports = ReportRepository(connection, self.sums)
        self.subjects = SubjectRepository(connection, self.keys, self.rows)
        self.erasure = Erasure(connection, self.rows)

    @classmethod
    def writing(
        cls, connection: Connection, seal: FieldSeal, opened: OpenedKeys | None = None
    ) -> UnitOfWork:
        """Return one that writes: nothing can be written past the audit trail."""
        guard(connection)
        keys = KeysAndChain if connection.dialect.name == "sqlite" else DatabaseKeys
        return cls(connection, seal, keys(connection, seal, opened))

    @classmethod
    def reading(cls, connection: Connection, seal: FieldSeal, opened: OpenedKeys) -> UnitOfWork:
        """Return one that only reads."""
        return cls(connection, seal, DatabaseKeys(connection, seal, opened))

    @property
    def connection(self) -> Connection:
        """SQLAlchemy's connection, for upkeep below the domain; it stays within the store."""
        return self._connection

    def server_time(self) -> datetime | None:
        """Return the database server's time; None where there is none but this computer's."""
        return _server_time(self._connection)

    def finish(self) -> None:
        """Write the collected events, before the commit."""
        self.audit.write()
