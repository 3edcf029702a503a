"""What a kiosk asks of the core: each call is one short transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from verification import domain, payload
from verification.domain import (
    CloudAccount,
    Refusal,
    Refused,
    ResultCode,
    SessionState,
    Settings,
    VerificationSession,
    VerifiedIdentity,
)
from verification.sources import Clock, Randomness
from verification.store.database import Database
from verification.store.transaction import Transaction


@dataclass(frozen=True)
class IssuedSession:
    """A session with the text of the QR code to show for it."""

    session: VerificationSession
    code: str


class KioskService:
    """The relying party's side of a verification session, for one kiosk *station*.

    Every method may raise :class:`verification.store.database.DatabaseUnavailable`; nothing has
    been changed then, and the call can be repeated.
    """

    def __init__(
        self,
        database: Database,
        *,
        station: str,
        clock: Clock,
        randomness: Randomness,
        settings: Settings,
    ) -> None:
        self._database = database
        self._station = station
        self._clock = clock
        self._randomness = randomness
        self._settings = settings

    def cloud_accounts(self) -> tuple[CloudAccount, ...]:
        """Return the accounts that a visitor can pick, by login name."""
        with self._database.reading() as transaction:
            return transaction.cloud_accounts()

    def start(self, login_name: str) -> IssuedSession:
        """Open a session for a cloud account; an open one at this station is cancelled first.

        Raises :class:`Refused`: unknown account, or verified already.
        """
        now = self._clock.now()
        with self._database.writing() as transaction:
            account = transaction.cloud_account(login_name)
            if account is None:
                raise Refused(Refusal.UNKNOWN_CLOUD_ACCOUNT)
            session = domain.open_session(
                self._randomness.identifier(), account, self._station, now, self._settings
            )
            self._close_open_session(transaction, ResultCode.CANCELLED_AT_KIOSK)
            transaction.add_session(session)
            return self._issue_code(transaction, session)

    def refresh(self, session_id: str) -> IssuedSession:
        """Give a waiting session a new code; the older one is refused from now on.

        Raises :class:`Refused` if it has been scanned meanwhile, or has ended.
        """
        now = self._clock.now()
        with self._database.writing() as transaction:
            before = self._session(transaction, session_id)
            after = domain.refresh(domain.expire(before, now), now=now, settings=self._settings)
            transaction.change_session(before, after)
            return self._issue_code(transaction, after)

    def current(self, session_id: str) -> VerificationSession:
        """Return the session as it is now; expires it if its time is over."""
        with self._database.reading() as transaction:
            session = self._session(transaction, session_id)
        if not session.is_due(self._clock.now()):
            return session
        return self._change(session_id, lambda session: domain.expire(session, self._clock.now()))

    def cancel(
        self, session_id: str, result: ResultCode = ResultCode.CANCELLED_AT_KIOSK
    ) -> VerificationSession:
        """Cancel a session unless it has ended; return it as it then is."""
        return self._change(
            session_id,
            lambda session: domain.cancel(session, result=result, now=self._clock.now()),
        )

    def close_left_over(self) -> None:
        """End the session that this station left open when it was last closed or killed."""
        with self._database.writing() as transaction:
            self._close_open_session(transaction, ResultCode.KIOSK_CLOSED)

    def verified_identity(self, session: VerificationSession) -> VerifiedIdentity | None:
        """Return what JD Cloud obtained in *session*; None unless it was verified."""
        if session.state is not SessionState.VERIFIED:
            return None
        with self._database.reading() as transaction:
            return transaction.verified_identity(session.cloud_account_id)

    def _change(
        self, session_id: str, rule: Callable[[VerificationSession], VerificationSession]
    ) -> VerificationSession:
        with self._database.writing() as transaction:
            before = self._session(transaction, session_id)
            after = rule(before)
            transaction.change_session(before, after)
            return after

    def _close_open_session(self, transaction: Transaction, result: ResultCode) -> None:
        left = transaction.open_session_at(self._station)
        if left is not None:
            now = self._clock.now()
            ended = domain.cancel(domain.expire(left, now), result=result, now=now)
            transaction.change_session(left, ended)

    def _issue_code(self, transaction: Transaction, session: VerificationSession) -> IssuedSession:
        token = self._randomness.token()
        transaction.add_code(payload.digest(token), session.session_id, self._clock.now())
        return IssuedSession(session, payload.encode(token))

    @staticmethod
    def _session(transaction: Transaction, session_id: str) -> VerificationSession:
        session = transaction.verification_session(session_id)
        if session is None:
            # The database was replaced under the running kiosk: its session is gone with it.
            raise Refused(Refusal.SESSION_ENDED)
        return session
