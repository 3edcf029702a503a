"""What a kiosk asks of the core: each call is one short transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from verification.domain import lifecycle, qr_payload
from verification.domain.accounts import CloudAccount, VerifiedIdentity
from verification.domain.alerts import Alert, CallState
from verification.domain.audit_events import AuditAction
from verification.domain.clock import Clock
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import ResultCode, SessionState, VerificationSession
from verification.domain.settings import CLOCK_TOLERANCE, Settings
from verification.services.guards import (
    close_kiosk,
    cloud_account_subject,
    end_session,
    expire,
    kiosk_proves_itself,
    require_below,
    require_over,
)
from verification.services.purge import ClockDoubted, Purge, PurgeReport
from verification.services.retries import decided_again
from verification.services.session_sums import SessionSums
from verification.services.timekeeping import Timekeeping
from verification.store.batches import Batches
from verification.store.database import Beside, Database
from verification.store.training_data import TRAINING_CLOUD_LOGINS
from verification.store.unit_of_work import UnitOfWork

_KIOSK = "kiosk"

#: Sessions back that a kiosk looks for scans of old codes.
_REMEMBERED = 5


@dataclass(frozen=True)
class IssuedSession:
    """A session with the text of the QR code to show for it now.

    *token* names the code, *issued_at* is where its steps are counted from, *origin* the address
    of the class that it leads to, empty without one.
    """

    session: VerificationSession
    token: bytes
    issued_at: datetime
    code: str
    origin: str = ""


@dataclass(frozen=True)
class KioskStatus:
    """Whether a kiosk may serve (*refusal* is None), and how many *alerts* wait for its staff.

    *instructions* is how many wait to be carried out there.

    *refusal* is :attr:`Refusal.KIOSK_NOT_REGISTERED` for one that was revoked or whose station
    another machine has taken over, :attr:`Refusal.STAFF_NOT_SIGNED_IN` for a closed one.
    """

    refusal: Refusal | None
    alerts: int
    instructions: int


@dataclass(frozen=True)
class SessionSnapshot:
    """A session as its kiosk shows it.

    *identity* is what JD Cloud obtained; *stopped* why the newest refused scan was refused;
    *kiosk* the state of the kiosk itself.
    """

    session: VerificationSession
    identity: VerifiedIdentity | None
    stopped: Refusal | None
    kiosk: KioskStatus


class KioskService:
    """The relying party's side of a verification session, for one kiosk *station*.

    *credential* returns what the kiosk's machine proves itself with. Every method may raise
    :class:`verification.store.database.DatabaseUnavailable`; nothing has been changed then, and
    the call can be repeated.
    """

    def __init__(
        self,
        database: Database,
        *,
        station: str,
        credential: Callable[[], bytes],
        clock: Clock,
        randomness: Randomness,
        settings: Settings,
        time: Timekeeping | None = None,
        payload_origin: Callable[[], str] = str,
    ) -> None:
        """*time* is the clock's beside the server's, unless given.

        *payload_origin* returns the address of the class that is on now, empty without one.
        """
        self._database = database
        self._station = station
        self._credential = credential
        self._clock = clock
        self._time = time or Timekeeping.of(clock)
        self._randomness = randomness
        self._settings = settings
        self._payload_origin = payload_origin

    @property
    def station(self) -> str:
        """The kiosk's name."""
        return self._station

    def offered_accounts(self) -> tuple[CloudAccount, ...]:
        """Return the accounts that a visitor can pick: the training accounts, by login name.

        None as soon as there is any other account: the list of customers is confidential.
        """
        with self._database.reading() as transaction:
            accounts = transaction.accounts.cloud_accounts(at_most=len(TRAINING_CLOUD_LOGINS) + 1)
        if any(account.login_name not in TRAINING_CLOUD_LOGINS for account in accounts):
            return ()
        return accounts

    @decided_again
    def find_account(self, login_name: str) -> CloudAccount:
        """Return the account that a visitor has typed in full.

        Raises :class:`Refused`: kiosk not registered or no staff signed in, unknown account, or too
        many unknown ones at this kiosk.
        """
        with self._database.writing(Beside.VISITORS) as transaction:
            now = self._time.now(transaction)
            self._require_staff(transaction)
            account = self._typed_account(transaction, login_name, now)
        if account is None:
            raise Refused(Refusal.UNKNOWN_CLOUD_ACCOUNT)
        return account

    @decided_again
    def start(self, login_name: str) -> IssuedSession:
        """Open a session for a cloud account; an open one at this station is cancelled first.

        Raises :class:`Refused`: kiosk not registered or no staff signed in, unknown account,
        verified already, in progress at another kiosk, or too many tries. Raises
        :class:`verification.services.timekeeping.ClockWrong` if no phone could read its codes.
        """
        with self._database.writing(Beside.VISITORS) as transaction:
            now = self._time.require_right(transaction)
            self._require_staff(transaction)
            settings = transaction.staff.settings(self._settings)
            account = self._typed_account(transaction, login_name, now)
            if account is not None:
                session = lifecycle.open_session(
                    self._randomness.identifier(), account, self._station, now, settings
                )
                left = transaction.sessions.open_at(self._station)
                if left is not None:
                    end_session(transaction, left, ResultCode.CANCELLED_AT_KIOSK, now)
                require_over(transaction, transaction.sessions.open_for(account), now)
                failed = cloud_account_subject(account.account_id)
                require_below(transaction, failed, self._settings.failed_tries, now)
                transaction.sessions.add(session, actor=_KIOSK)
                return self._issue_code(transaction, session, now)
        # Not within the transaction, which keeps count of it.
        raise Refused(Refusal.UNKNOWN_CLOUD_ACCOUNT)

    @decided_again
    def refresh(self, session_id: str) -> IssuedSession:
        """Give a waiting session a new code; the older one is refused from now on.

        Raises :class:`Refused` if it has been scanned meanwhile, or has ended; and as
        :meth:`start` does for a wrong clock.
        """
        with self._database.writing(Beside.VISITORS) as transaction:
            return self.refresh_within(transaction, session_id)

    def refresh_within(
        self, transaction: UnitOfWork, session_id: str, *, actor: str = _KIOSK
    ) -> IssuedSession:
        """Do what :meth:`refresh` does, as part of a transaction."""
        now = self._time.require_right(transaction)
        self._require_staff(transaction)
        settings = transaction.staff.settings(self._settings)
        before = self._session(transaction, session_id)
        after = lifecycle.refresh(lifecycle.expire(before, now), now=now, settings=settings)
        transaction.sessions.change(
            before, after, action=AuditAction.SESSION_REFRESHED, actor=actor, at=now
        )
        return self._issue_code(transaction, after, now)

    @decided_again
    def extend(self, session_id: str) -> VerificationSession:
        """Give the visitor a minute more; return the session as it then is, even if it has ended.

        Raises :class:`Refused` if it was extended ten times.
        """
        with self._database.writing(Beside.VISITORS) as transaction:
            before = expire(
                transaction, self._session(transaction, session_id), self._time.now(transaction)
            )
            if before.state.is_final:
                return before
            return self.extend_within(transaction, before)

    def extend_within(
        self, transaction: UnitOfWork, before: VerificationSession, *, actor: str = _KIOSK
    ) -> VerificationSession:
        """Do what :meth:`extend` does, as part of a transaction."""
        self._require_staff(transaction)
        after = lifecycle.extend(before)
        transaction.sessions.change(
            before,
            after,
            action=AuditAction.SESSION_EXTENDED,
            actor=actor,
            at=self._time.now(transaction),
        )
        return after

    def step(self, issued_at: datetime, origin: str = "") -> int:
        """Return which step a code that was issued at that time is at now."""
        return qr_payload.step_at(self._clock.now(), issued_at, self._settings.step_length(origin))

    def frame(self, token: bytes, step: int, origin: str = "") -> str | None:
        """Return the text of the QR code *token* at *step*; None once it is worth nothing.

        The secret is read and used here; it goes no further. Raises as :meth:`start` does for a
        wrong clock.
        """
        with self._database.reading() as transaction:
            self._time.require_right(transaction)
            issued = transaction.sessions.code(qr_payload.digest(token))
        if issued is None or issued.secret is None:
            return None
        return qr_payload.encode(qr_payload.make_frame(token, issued.secret, step, origin))

    @decided_again
    def current(self, session_id: str) -> VerificationSession:
        """Return the session as it is now; expires it if its time is over."""
        with self._database.reading() as transaction:
            session = self._session(transaction, session_id)
        if not session.is_due(self._clock.now()):
            return session
        with self._database.writing(Beside.VISITORS) as transaction:
            before = self._session(transaction, session_id)
            return expire(transaction, before, self._time.now(transaction))

    def snapshot(self, session_id: str) -> SessionSnapshot:
        """Return all that the kiosk shows of a session, in one reading; expires it if due.

        *stopped* is counted since the session began, for its own codes and for those of the
        sessions before it at this station: there may be a photo of a code, or a sticker. A
        second phone at a claimed session is counted in the session itself.
        """
        with self._database.reading() as transaction:
            session = self._session(transaction, session_id)
            refusal = transaction.history.newest_refusal_at(
                self._station, _REMEMBERED, session.created_at
            )
            identity = (
                transaction.accounts.readable_identity(session.cloud_account_id)
                if session.state is SessionState.VERIFIED
                else None
            )
            status = self._status(transaction)
            if status.refusal is Refusal.KIOSK_NOT_REGISTERED:
                # Revoked or taken over: what was obtained is no longer for this machine.
                identity = None
        if session.is_due(self._clock.now()):
            session = self.current(session_id)
        return SessionSnapshot(session, identity, Refusal(refusal) if refusal else None, status)

    @decided_again
    def cancel(
        self, session_id: str, result: ResultCode = ResultCode.CANCELLED_AT_KIOSK
    ) -> VerificationSession:
        """Cancel a session unless it has ended; return it as it then is."""
        with self._database.writing(Beside.VISITORS) as transaction:
            now = self._time.now(transaction)
            return end_session(transaction, self._session(transaction, session_id), result, now)

    def close_left_over(self) -> None:
        """End the session and the shift that this station left open when it was closed or killed.

        Staff have to sign in again. Raises :class:`Refused` where another machine is registered
        under this station's name: what is open there is not this one's to end. Raises as
        :meth:`start` does for a wrong clock.
        """
        with self._database.writing() as transaction:
            now = self._time.require_right(transaction)
            kiosk = transaction.staff.kiosk(self._station)
            if kiosk is None:
                return
            if not kiosk_proves_itself(kiosk, self._credential()):
                if kiosk.revoked:
                    return
                raise Refused(Refusal.STATION_TAKEN)
            transaction.staff.note_seen(self._station, now)
            newest = transaction.history.newest_event()
            if newest is not None and newest - now > CLOCK_TOLERANCE:
                self._alert_once(transaction, Alert.CLOCK_BEHIND)
            close_kiosk(transaction, self._station, now, actor="system")

    def status(self) -> KioskStatus:
        """Return whether this kiosk may serve, and what waits for its staff."""
        with self._database.reading() as transaction:
            return self._status(transaction)

    def settings(self) -> Settings:
        """Return the settings, with what staff has set for all kiosks."""
        with self._database.reading() as transaction:
            return transaction.staff.settings(self._settings)

    def heartbeat(self, *, as_visitors: bool = False) -> None:
        """Note that this kiosk is alive: a small write, which shows whether writing works.

        On a server, it waits for no other writer; *as_visitors*, for whom their steps wait for.

        With it goes which keys are here: another is made the active one only when all have it.

        Raises as :meth:`start` does for a wrong clock. Another machine's sign of life is not noted.
        """
        beside = Beside.VISITORS if as_visitors else Beside.ALL
        with self._database.writing(beside) as transaction:
            now = self._time.require_right(transaction)
            kiosk = transaction.staff.kiosk(self._station)
            if kiosk is not None and kiosk_proves_itself(kiosk, self._credential()):
                transaction.staff.note_seen(self._station, now)
                usable = self._database.seal.key_ring.usable_ids()
                transaction.staff.note_keys(self._station, usable)

    def note_outcome(self, session_id: str) -> None:
        """Note whose outcome is on this kiosk's screen, empty for nobody's: consoles say so.

        Another machine's is not noted. Raises as :meth:`start` does for a wrong clock.
        """
        with self._database.writing(Beside.ALL) as transaction:
            self._time.require_right(transaction)
            kiosk = transaction.staff.kiosk(self._station)
            if kiosk is not None and kiosk_proves_itself(kiosk, self._credential()):
                transaction.staff.note_outcome(self._station, session_id)
                transaction.audit.concerns(self._station)

    def purge(self, batches: Batches | None = None) -> PurgeReport | None:
        """Erase what is older than staff's retention, in short transactions.

        Only while staff is signed in at this registered kiosk. Returns None where that is not so
        or while the clock is doubted; then the staff is alerted.
        """
        purge = Purge(
            self._database,
            self._time,
            actor=_KIOSK,
            station=self._station,
            allowed=self._require_staff,
            batches=batches,
        )
        try:
            return purge.run(self.settings().retention)
        except Refused:
            return None
        except ClockDoubted:
            with self._database.writing() as transaction:
                self._alert_once(transaction, Alert.CLOCK_AHEAD)
            return None

    def count_sessions(self, batches: Batches | None = None) -> int:
        """Count past days for reports, in short transactions; return how many sessions it was.

        Those of all stations in a file; on a server each kiosk counts its own.
        """
        station = "" if self._database.is_file else self._station
        return SessionSums(self._database, self._time, batches).count(station)

    def _alert_once(self, transaction: UnitOfWork, alert: Alert) -> None:
        unseen = transaction.alerts.unseen(self._station)
        if all(one.alert is not alert for one in unseen):
            now = self._time.now(transaction)
            transaction.alerts.raise_alert(alert, station=self._station, at=now)

    def report_unscannable(self) -> None:
        """Tell the staff that the code as shown cannot be read back from the screen."""
        with self._database.writing() as transaction:
            now = self._time.now(transaction)
            transaction.alerts.raise_alert(Alert.CODE_NOT_SCANNABLE, station=self._station, at=now)

    def call_staff(self) -> int:
        """Tell the staff that the visitor wants help; return the alert's id.

        A call that is still unanswered is not made a second time, unless a session has begun since
        then: it was another visitor's.
        """
        with self._database.writing() as transaction:
            for alert in transaction.alerts.unseen(self._station):
                if alert.alert is Alert.HELP_WANTED:
                    if transaction.history.next_start(self._station, alert.raised_at) is None:
                        return alert.alert_id
                    break
            now = self._time.now(transaction)
            return transaction.alerts.raise_alert(Alert.HELP_WANTED, station=self._station, at=now)

    def call_state(self, alert_id: int) -> CallState:
        """Return what became of the call for help."""
        with self._database.reading() as transaction:
            return transaction.alerts.call_state(alert_id)

    def _typed_account(
        self, transaction: UnitOfWork, login_name: str, now: datetime
    ) -> CloudAccount | None:
        """Return the account, or count one more unknown one.

        A slip that is scanned into the account's field is no guess at an account.
        """
        subject = f"unknown_account:{self._station}"
        require_below(transaction, subject, self._settings.unknown_accounts, now)
        account = transaction.accounts.cloud_account(login_name)
        if account is None and not transaction.sessions.has_reference(login_name):
            transaction.attempts.add(subject, now)
        return account

    def _require_staff(self, transaction: UnitOfWork) -> None:
        refusal = self._refusal(transaction)
        if refusal is not None:
            raise Refused(refusal)

    def _refusal(self, transaction: UnitOfWork) -> Refusal | None:
        kiosk, signed_in = transaction.staff.kiosk_and_shift(self._station)
        if kiosk is None or kiosk.revoked or not kiosk_proves_itself(kiosk, self._credential()):
            return Refusal.KIOSK_NOT_REGISTERED
        return None if signed_in else Refusal.STAFF_NOT_SIGNED_IN

    def _status(self, transaction: UnitOfWork) -> KioskStatus:
        refusal = self._refusal(transaction)
        alerts, instructions = transaction.alerts.waiting_at(self._station)
        return KioskStatus(refusal, alerts, instructions)

    def _issue_code(
        self, transaction: UnitOfWork, session: VerificationSession, now: datetime
    ) -> IssuedSession:
        subject = f"kiosk:{self._station}"
        require_below(transaction, subject, self._settings.codes, now)
        transaction.attempts.add(subject, now)
        token, secret = self._randomness.token(), self._randomness.secret()
        transaction.sessions.add_code(qr_payload.digest(token), session.session_id, secret, now)
        origin = self._payload_origin()
        if origin and not transaction.staff.is_for_training():
            # No phone of a class may play the people of a real desk.
            origin = ""
        code = qr_payload.encode(qr_payload.make_frame(token, secret, 0, origin))
        # Counted from by this computer's clock, while phones count from the stored time by theirs:
        # a small difference between the two is none between the frames.
        return IssuedSession(session, token, self._clock.now(), code, origin)

    @staticmethod
    def _session(transaction: UnitOfWork, session_id: str) -> VerificationSession:
        session = transaction.sessions.get(session_id)
        if session is None:
            # The database was replaced under the running kiosk: its session is gone with it.
            raise Refused(Refusal.SESSION_ENDED)
        return session
