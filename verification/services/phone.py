"""What the JD or JD Finance app asks of the core: each call is one short transaction."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from verification.domain import lifecycle, qr_payload, source_document
from verification.domain.accounts import CloudAccount, ConsentRecord, JdAccount, VerifiedIdentity
from verification.domain.alerts import ALERTS
from verification.domain.audit_events import AuditAction
from verification.domain.clock import Clock, SkewedClock
from verification.domain.masking import mask_login
from verification.domain.phone_app import SOURCES, PhoneApp
from verification.domain.randomness import Randomness
from verification.domain.refusals import COUNTED, Refusal, Refused
from verification.domain.session import (
    IssuedCode,
    PhoneRequest,
    ResultCode,
    Scanner,
    SessionState,
    VerificationSession,
)
from verification.domain.settings import Settings
from verification.services.guards import (
    cloud_account_subject,
    end_session,
    expire,
    jd_account_subject,
    require_below,
    require_over,
)
from verification.services.retries import decided_again
from verification.services.timekeeping import Timekeeping
from verification.store.database import Beside, Database
from verification.store.repositories.accounts import AlreadyBound
from verification.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class Authorization:
    """What the phone may know of a session: the kiosk's own id for it is not here.

    *requester* is the masked login name of the JD Cloud account; *match_code* is shown on the kiosk
    too, for the person to compare. *ends_at* is until when it can be answered, *can_be_extended*
    whether that can be put off, *reference* what names it on receipts.
    """

    authorization_id: str
    requester: str
    station: str
    match_code: str
    state: SessionState
    result: ResultCode | None
    ends_at: datetime
    reference: str
    can_be_extended: bool


@dataclass(frozen=True)
class Consent:
    """The sentence beside the ticked box, in *language*, exactly as shown."""

    text: str
    language: str


@dataclass(frozen=True)
class ConsentReceipt:
    """What the person keeps of a consent; its parts are those of ISO/IEC TS 27560:2023.

    *requester* is the masked login name of the JD Cloud account, *text_sha256* the hex digest of
    the sentence agreed to. *withdrawn_at* is None while the consent holds.
    """

    reference: str
    requester: str
    station: str
    text_version: str
    language: str
    text_sha256: str
    agreed_at: datetime
    withdrawn_at: datetime | None

    def as_json(self) -> str:
        """Return the receipt for another program, times in UTC."""
        return json.dumps(
            {
                "receipt": self.reference,
                "controller": "JD Cloud",
                "purpose": source_document.PURPOSE,
                "data": list(source_document.DATA_READ),
                "jd_cloud_account": self.requester,
                "kiosk": self.station,
                "notice_version": self.text_version,
                "notice_language": self.language,
                "notice_sha256": self.text_sha256,
                "agreed_at": self.agreed_at.isoformat(),
                "withdrawn_at": self.withdrawn_at.isoformat() if self.withdrawn_at else None,
            },
            ensure_ascii=False,
            indent=2,
        )


class PhoneService:
    """The JD account's side of a verification session.

    Every method may raise :class:`verification.store.database.DatabaseUnavailable`; nothing has
    been changed then, and the call can be repeated.
    """

    def __init__(
        self,
        database: Database,
        *,
        clock: Clock,
        randomness: Randomness,
        settings: Settings,
        time: Timekeeping | None = None,
        require: Callable[[UnitOfWork], None] = lambda _: None,
    ) -> None:
        """*time* is the clock's beside the server's, unless given.

        *require* looks at each transaction first, and may refuse it by raising.
        """
        self._database = database
        self._require = require
        # A skew that a trainer gave the phone counts for the frames that it sees, and ends no
        # session of anybody.
        self._skew = clock if isinstance(clock, SkewedClock) else SkewedClock(clock)
        self._time = time or Timekeeping.of(self._skew.clock)
        self._randomness = randomness
        self._settings = settings

    def jd_accounts(self) -> tuple[JdAccount, ...]:
        """Return the JD accounts that the simulated phone can be signed in to."""
        with self._reading() as transaction:
            return transaction.accounts.jd_accounts()

    def jd_account(self, account_id: int) -> JdAccount | None:
        """Return one of :meth:`jd_accounts`."""
        with self._reading() as transaction:
            return transaction.accounts.jd_account(account_id)

    @decided_again
    def scan(
        self, code: str, scanner: Scanner, *, seen_ago: timedelta = timedelta()
    ) -> Authorization:
        """Report a code that was seen that long ago; the first scanner claims the session.

        Returns the authorization to ask for, or one that has failed already (document, steps 3
        and 4). Raises :class:`Refused` for a code that is unknown, altered, out of date, replaced,
        expired, used or in another's hands, for an account that has another request open, or that
        tried too often; and :class:`verification.domain.qr_payload.NotOurCode` for any other text.
        """
        frame = qr_payload.parse(code)
        refused: Refused | None = None
        session: VerificationSession | None = None
        with self._writing() as transaction:
            now = self._time.now(transaction)
            # However many phones try to guess codes for one account: each try is counted.
            transaction.attempts.take_turns(jd_account_subject(scanner.jd_account_id))
            try:
                found = transaction.sessions.scanned(qr_payload.digest(frame.token))
                if found is not None:
                    session = expire(transaction, found[1].session, now)
                    session = self._end_if_revoked(transaction, found[1], session, now)
                session = self._claim(transaction, frame, found, session, scanner, now, seen_ago)
            except Refused as refusal:
                # Refused, but that is news for the kiosk, the staff and the limits: commit it.
                refused = refusal
                self._note_refusal(transaction, refusal, session, scanner, now)
        if refused is not None:
            raise refused
        assert session is not None  # noqa: S101 - _claim returned
        return _authorization(session)

    def _claim(
        self,
        transaction: UnitOfWork,
        frame: qr_payload.Frame,
        found: tuple[IssuedCode, PhoneRequest] | None,
        session: VerificationSession | None,
        scanner: Scanner,
        now: datetime,
        seen_ago: timedelta,
    ) -> VerificationSession:
        subject = jd_account_subject(scanner.jd_account_id)
        require_below(transaction, subject, self._settings.failed_tries, now)
        if found is None or session is None:
            raise Refused(Refusal.UNKNOWN_CODE)
        issued, request = found
        lifecycle.refuse_ended_code(session)
        if issued.secret is None:
            raise Refused(Refusal.CODE_REPLACED)
        seen_at = now - seen_ago + self._skew.skew
        length = self._settings.step_length(frame.origin)
        step = qr_payload.step_at(seen_at, issued.issued_at, length)
        if session.state is SessionState.WAITING_FOR_SCAN:
            lifecycle.check_frame(frame, issued.secret, step)
            other = transaction.sessions.open_of(scanner.jd_account_id)
            require_over(transaction, other, now)
        elif not qr_payload.is_authentic(frame, issued.secret):
            raise Refused(Refusal.CODE_ALTERED)
        decision = self._decide(transaction, request, scanner)
        after = lifecycle.scan(
            session,
            scanner=scanner,
            decision=decision,
            authorization_id=self._randomness.identifier(),
            match_code=self._randomness.match_code(),
            now=now,
            settings=transaction.staff.settings(self._settings),
        )
        self._change(transaction, session, after, AuditAction.SESSION_SCANNED, scanner, now)
        return after

    def _note_refusal(
        self,
        transaction: UnitOfWork,
        refused: Refused,
        session: VerificationSession | None,
        scanner: Scanner,
        now: datetime,
    ) -> None:
        station = session.station if session else ""
        session_id = session.session_id if session else None
        if refused.refusal in COUNTED:
            transaction.attempts.add(jd_account_subject(scanner.jd_account_id), now)
        if session is not None and refused.refusal is Refusal.SCANNED_BY_ANOTHER:
            noted = lifecycle.refuse_scan(session)
            self._change(transaction, session, noted, AuditAction.SCAN_REFUSED, scanner, now)
        else:
            transaction.audit.append(
                AuditAction.SCAN_REFUSED,
                at=now,
                actor=transaction.keys.pseudonym(scanner.jd_account_id, session_id, now),
                station=station,
                session_id=session_id,
                detail=refused.refusal.value,
            )
        alert = ALERTS.get(refused.refusal)
        if alert is not None:
            transaction.alerts.raise_alert(alert, station=station, at=now)

    def pending(self, scanner: Scanner) -> Authorization | None:
        """Return the request that this phone has scanned and not answered, or None."""
        with self._reading() as transaction:
            session = transaction.sessions.open_of(scanner.jd_account_id)
            now = self._time.now(transaction)
        if session is None or session.scanner != scanner or session.is_due(now):
            return None
        return _authorization(session)

    def current(self, authorization_id: str) -> Authorization:
        """Return the authorization as it is now; the kiosk may have ended it."""
        with self._reading() as transaction:
            session = self._request(transaction, authorization_id).session
            now = self._time.now(transaction)
        return _authorization(lifecycle.expire(session, now))

    @decided_again
    def authorize(
        self, authorization_id: str, scanner: Scanner, consent: Consent | None
    ) -> Authorization:
        """The person tapped OK: decide again and, if it holds, bind the two accounts.

        Real-name information reaches the cloud account here and nowhere else, together with the
        consent record, in one transaction. Raises :class:`Refused` without consent, for anyone
        but the scanner, and when the session has ended.
        """
        if consent is None or not consent.text:
            raise Refused(Refusal.NO_CONSENT)
        with self._writing() as transaction:
            now = self._time.now(transaction)
            request = self._request(transaction, authorization_id)
            session = expire(transaction, request.session, now)
            if session.state is SessionState.EXPIRED:
                return _authorization(session)
            ended = self._end_if_revoked(transaction, request, session, now)
            if ended is not session:
                return _authorization(ended)
            person, limit = self._person(transaction, scanner)
            decision = lifecycle.decide(person, request.cloud_account, limit)
            after = lifecycle.authorize(session, scanner=scanner, decision=decision, now=now)
            if after.state is SessionState.VERIFIED:
                try:
                    self._bind(transaction, session, person, consent, now)
                except AlreadyBound:
                    # Lost a race: look again, and say what the winner has made true.
                    request = self._request(transaction, authorization_id)
                    decision = self._decide(transaction, request, scanner)
                    after = lifecycle.authorize(
                        session, scanner=scanner, decision=decision, now=now
                    )
            self._change(transaction, session, after, AuditAction.SESSION_AUTHORIZED, scanner, now)
        return _authorization(after)

    @decided_again
    def decline(self, authorization_id: str, scanner: Scanner) -> Authorization:
        """The person tapped Decline. Raises :class:`Refused` as :meth:`authorize` does."""
        with self._writing() as transaction:
            now = self._time.now(transaction)
            session = self._request(transaction, authorization_id).session
            session = expire(transaction, session, now)
            if session.state is SessionState.EXPIRED:
                return _authorization(session)
            after = lifecycle.decline(session, scanner=scanner, now=now)
            self._change(transaction, session, after, AuditAction.SESSION_DECLINED, scanner, now)
        return _authorization(after)

    @decided_again
    def extend(self, authorization_id: str, scanner: Scanner) -> Authorization:
        """The person needs a minute more; return the request as it then is, even if it has ended.

        Raises :class:`Refused` for anyone but the scanner, and if it was extended ten times.
        """
        with self._writing() as transaction:
            now = self._time.now(transaction)
            request = self._request(transaction, authorization_id)
            session = expire(transaction, request.session, now)
            before = self._end_if_revoked(transaction, request, session, now)
            if before.state.is_final:
                return _authorization(before)
            after = lifecycle.extend_by_phone(before, scanner=scanner)
            self._change(transaction, before, after, AuditAction.SESSION_EXTENDED, scanner, now)
        return _authorization(after)

    @decided_again
    def withdraw(self, scanner: Scanner) -> tuple[CloudAccount, ...]:
        """The person takes the consent back: unbind, and erase the real-name information.

        The record that the consent was given stays, and says when it was withdrawn (PIPL art. 15
        and 56). Returns the cloud accounts that are no longer verified. Raises
        :class:`Refused` if this JD account has verified none.
        """
        with self._writing() as transaction:
            now = self._time.now(transaction)
            accounts = transaction.accounts.binding_of(scanner.jd_account_id)
            if not accounts:
                raise Refused(Refusal.NOTHING_TO_WITHDRAW)
            for account in accounts:
                session_id = transaction.accounts.withdraw(account.account_id, now)
                transaction.audit.append(
                    AuditAction.CONSENT_WITHDRAWN,
                    at=now,
                    actor=transaction.keys.pseudonym(scanner.jd_account_id, session_id, now),
                    station=transaction.sessions.station_of(session_id),
                    session_id=session_id,
                )
        return accounts

    def verify_real_name(self, scanner: Scanner, app: PhoneApp) -> None:
        """The person verifies the real name in *app*: in the simulation, at once.

        Who is verified already stays so.
        """
        with self._writing(Beside.NOBODY) as transaction:
            person = transaction.accounts.jd_account(scanner.jd_account_id)
            if person is None or person.real_name_source is not None:
                return
            now = self._time.now(transaction)
            transaction.accounts.set_real_name_source(person.account_id, SOURCES[app])
            transaction.audit.append(
                AuditAction.ACCOUNT_CHANGED,
                at=now,
                actor=transaction.keys.pseudonym(person.account_id, None, now),
                detail="real_name_source",
            )

    def consent_receipt(self, scanner: Scanner) -> ConsentReceipt:
        """Return the receipt of the last consent that the JD account gave.

        Raises :class:`Refused` if it gave none.
        """
        with self._reading() as transaction:
            record = transaction.accounts.newest_consent(scanner.jd_account_id)
            session = transaction.sessions.get(record.session_id) if record else None
        if record is None or session is None:
            raise Refused(Refusal.NOTHING_TO_WITHDRAW)
        return ConsentReceipt(
            reference=session.reference,
            requester=mask_login(session.cloud_login_name),
            station=session.station,
            text_version=record.text_version,
            language=record.language,
            text_sha256=record.text_sha256,
            agreed_at=record.agreed_at,
            withdrawn_at=record.withdrawn_at,
        )

    @contextmanager
    def _reading(self) -> Iterator[UnitOfWork]:
        with self._database.reading() as transaction:
            self._require(transaction)
            yield transaction

    @contextmanager
    def _writing(self, beside: Beside = Beside.VISITORS) -> Iterator[UnitOfWork]:
        with self._database.writing(beside) as transaction:
            self._require(transaction)
            yield transaction

    @staticmethod
    def _change(
        transaction: UnitOfWork,
        before: VerificationSession,
        after: VerificationSession,
        action: AuditAction,
        scanner: Scanner,
        now: datetime,
    ) -> None:
        if after.state is SessionState.FAILED:
            for subject in (
                cloud_account_subject(after.cloud_account_id),
                jd_account_subject(scanner.jd_account_id),
            ):
                transaction.attempts.add(subject, now)
        actor = transaction.keys.pseudonym(scanner.jd_account_id, after.session_id, now)
        transaction.sessions.change(before, after, action=action, actor=actor, at=now)

    def _bind(
        self,
        transaction: UnitOfWork,
        session: VerificationSession,
        person: JdAccount,
        consent: Consent,
        now: datetime,
    ) -> None:
        transaction.accounts.bind(
            VerifiedIdentity(
                cloud_account_id=session.cloud_account_id,
                real_name=person.real_name,
                identity_number=person.identity_number,
                obtained_at=now,
            ),
            jd_account_id=person.account_id,
            consent=ConsentRecord(
                session_id=session.session_id,
                jd_account_id=person.account_id,
                text_version=source_document.CONSENT_VERSION,
                language=consent.language,
                text_sha256=hashlib.sha256(consent.text.encode()).hexdigest(),
                agreed_at=now,
            ),
        )

    def _decide(
        self, transaction: UnitOfWork, request: PhoneRequest, scanner: Scanner
    ) -> ResultCode:
        person, limit = self._person(transaction, scanner)
        return lifecycle.decide(person, request.cloud_account, limit)

    @staticmethod
    def _person(transaction: UnitOfWork, scanner: Scanner) -> tuple[JdAccount, int]:
        """Return the scanner's account, and how many accounts a person may verify."""
        found = transaction.accounts.jd_account_and_limit(scanner.jd_account_id)
        if found is None:
            raise Refused(Refusal.UNKNOWN_JD_ACCOUNT)
        return found

    @staticmethod
    def _end_if_revoked(
        transaction: UnitOfWork,
        request: PhoneRequest,
        session: VerificationSession,
        now: datetime,
    ) -> VerificationSession:
        """End a session whose kiosk may serve no more: nothing is obtained for it."""
        if request.kiosk_may_serve:
            return session
        return end_session(transaction, session, ResultCode.KIOSK_CLOSED, now, actor="system")

    @staticmethod
    def _request(transaction: UnitOfWork, authorization_id: str) -> PhoneRequest:
        request = transaction.sessions.request(authorization_id)
        if request is None:
            raise Refused(Refusal.SESSION_ENDED)
        return request


def _authorization(session: VerificationSession) -> Authorization:
    if session.authorization_id is None:
        raise AssertionError("a session that no phone has scanned has no authorization")
    return Authorization(
        authorization_id=session.authorization_id,
        requester=mask_login(session.cloud_login_name),
        station=session.station,
        match_code=session.match_code or "",
        state=session.state,
        result=session.result,
        ends_at=session.deadline,
        reference=session.reference,
        can_be_extended=session.can_be_extended,
    )
