"""Which phone of a class plays which fictitious person: decided in the database.

So two phones never play one person, though they ask at the same moment, of two programs or of one
that was killed and started again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import datetime, timedelta

from verification.domain.accounts import JdAccount
from verification.domain.session import Scanner
from verification.services.timekeeping import Timekeeping
from verification.store.database import Database
from verification.store.unit_of_work import UnitOfWork

#: How long a phone keeps its person: a day of classes.
LIFETIME = timedelta(hours=12)


class ClassPlayers:
    """Each call is one transaction, which *require* looks at first and may refuse by raising.

    Methods may raise :class:`verification.store.database.DatabaseUnavailable`.
    """

    def __init__(
        self, database: Database, time: Timekeeping, require: Callable[[UnitOfWork], None]
    ) -> None:
        self._database = database
        self._time = time
        self._require = require

    def all(self) -> Mapping[int, str]:
        """Return the phone of each account that is played."""
        with self._database.reading() as transaction:
            self._require(transaction)
            return transaction.class_players.since(self._time.now(transaction) - LIFETIME)

    def person(self, device_id: str, account_id: int) -> JdAccount | None:
        """Return the account that a phone says it plays; None if it plays none."""
        with self._database.reading() as transaction:
            self._require(transaction)
            since = self._time.now(transaction) - LIFETIME
            if transaction.class_players.account_of(device_id, since) != account_id:
                return None
            return transaction.accounts.jd_account(account_id)

    def take(
        self, device_id: str, account_id: int, present: Collection[str] | None
    ) -> JdAccount | None:
        """Let a phone play an account, unless another phone does; return the account then.

        A phone that is not *present*, and has no request open, loses its person to another that
        wants it; None stands for all phones.
        """
        with self._database.writing() as transaction:
            self._require(transaction)
            now = self._time.now(transaction)
            account = transaction.accounts.jd_account(account_id)
            holder = transaction.class_players.since(now - LIFETIME).get(account_id, device_id)
            if account is None:
                return None
            if holder != device_id and (
                present is None
                or holder in present
                or self._is_asked(transaction, holder, account_id, now)
            ):
                return None
            transaction.class_players.put(account_id, device_id, now)
            return account

    @staticmethod
    def _is_asked(transaction: UnitOfWork, device_id: str, account_id: int, now: datetime) -> bool:
        session = transaction.sessions.open_of(account_id)
        return (
            session is not None
            and session.scanner == Scanner(device_id, account_id)
            and not (session.is_due(now))
        )

    def clear(self) -> None:
        """The class is over: the next one begins without players."""
        with self._database.writing() as transaction:
            self._require(transaction)
            transaction.class_players.clear()
