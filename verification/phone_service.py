"""What the JD or JD Finance app asks of the core: each call is one short transaction."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from verification import document, domain, payload
from verification.domain import (
    ConsentRecord,
    JdAccount,
    Refusal,
    Refused,
    ResultCode,
    Scanner,
    SessionState,
    Settings,
    VerificationSession,
    VerifiedIdentity,
)
from verification.masking import mask_login
from verification.sources import Clock, Randomness
from verification.store.database import Database
from verification.store.transaction import AlreadyBound, Transaction


@dataclass(frozen=True)
class Authorization:
    """What the phone may know of a session: the kiosk's own id for it is not here.

    *requester* is the masked login name of the JD Cloud account.
    """

    authorization_id: str
    requester: str
    station: str
    state: SessionState
    result: ResultCode | None


@dataclass(frozen=True)
class Consent:
    """The sentence that stood beside the ticked box, in *language*, exactly as shown."""

    text: str
    language: str


class PhoneService:
    """The JD account's side of a verification session.

    Every method may raise :class:`verification.store.database.DatabaseUnavailable`; nothing has
    been changed then, and the call can be repeated.
    """

    def __init__(
        self, database: Database, *, clock: Clock, randomness: Randomness, settings: Settings
    ) -> None:
        self._database = database
        self._clock = clock
        self._randomness = randomness
        self._settings = settings

    def jd_accounts(self) -> tuple[JdAccount, ...]:
        """Return the JD accounts that the simulated phone can be signed in to."""
        with self._database.reading() as transaction:
            return transaction.jd_accounts()

    def scan(self, code: str, scanner: Scanner) -> Authorization:
        """Report a scanned code; the first scanner claims the session.

        Returns the authorization to ask for, or one that has failed already (document, steps 3
        and 4). Raises :class:`Refused` for a code that is unknown, replaced, expired, used or in
        another's hands, and :class:`verification.payload.NotOurCode` for any other text.
        """
        digest = payload.digest(payload.parse(code))
        now = self._clock.now()
        refused: Refused | None = None
        with self._database.writing() as transaction:
            issued = transaction.code(digest)
            if issued is None:
                raise Refused(Refusal.UNKNOWN_CODE)
            before = transaction.verification_session(issued.session_id)
            if before is None:
                raise Refused(Refusal.UNKNOWN_CODE)
            session = domain.expire(before, now)
            if issued.replaced and not session.state.is_final:
                raise Refused(Refusal.CODE_REPLACED)
            try:
                after = domain.scan(
                    session,
                    scanner=scanner,
                    decision=self._decide(transaction, session, scanner),
                    authorization_id=self._randomness.identifier(),
                    now=now,
                    settings=self._settings,
                )
            except Refused as refusal:
                # Refused, but the expiry or the second scanner is news for the kiosk: commit it.
                refused = refusal
                second = refusal.refusal is Refusal.SCANNED_BY_ANOTHER
                after = domain.refuse_scan(session) if second else session
            transaction.change_session(before, after)
        if refused is not None:
            raise refused
        return _authorization(after)

    def current(self, authorization_id: str) -> Authorization:
        """Return the authorization as it is now; the kiosk may have ended it."""
        with self._database.reading() as transaction:
            session = self._session(transaction, authorization_id)
        return _authorization(domain.expire(session, self._clock.now()))

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
        now = self._clock.now()
        with self._database.writing() as transaction:
            before = self._session(transaction, authorization_id)
            session = domain.expire(before, now)
            if session.state is SessionState.EXPIRED:
                transaction.change_session(before, session)
                return _authorization(session)
            decision = self._decide(transaction, session, scanner)
            after = domain.authorize(session, scanner=scanner, decision=decision, now=now)
            if after.state is SessionState.VERIFIED:
                try:
                    self._bind(transaction, session, scanner, consent)
                except AlreadyBound:
                    # Lost a race: look again, and say what the winner has made true.
                    decision = self._decide(transaction, session, scanner)
                    after = domain.authorize(session, scanner=scanner, decision=decision, now=now)
            transaction.change_session(before, after)
        return _authorization(after)

    def decline(self, authorization_id: str, scanner: Scanner) -> Authorization:
        """The person tapped Decline. Raises :class:`Refused` as :meth:`authorize` does."""
        now = self._clock.now()
        with self._database.writing() as transaction:
            before = self._session(transaction, authorization_id)
            after = domain.expire(before, now)
            if after.state is not SessionState.EXPIRED:
                after = domain.decline(after, scanner=scanner, now=now)
            transaction.change_session(before, after)
        return _authorization(after)

    def _bind(
        self,
        transaction: Transaction,
        session: VerificationSession,
        scanner: Scanner,
        consent: Consent,
    ) -> None:
        now = self._clock.now()
        person = self._jd_account(transaction, scanner)
        transaction.bind(
            VerifiedIdentity(
                cloud_account_id=session.cloud_account_id,
                real_name=person.real_name,
                identity_number=person.identity_number,
                obtained_at=now,
            ),
            ConsentRecord(
                session_id=session.session_id,
                jd_account_id=person.account_id,
                text_version=document.CONSENT_VERSION,
                language=consent.language,
                text_sha256=hashlib.sha256(consent.text.encode()).hexdigest(),
                agreed_at=now,
            ),
        )

    def _decide(
        self, transaction: Transaction, session: VerificationSession, scanner: Scanner
    ) -> ResultCode:
        return domain.decide(
            self._jd_account(transaction, scanner), transaction.cloud_account_of(session)
        )

    @staticmethod
    def _jd_account(transaction: Transaction, scanner: Scanner) -> JdAccount:
        account = transaction.jd_account(scanner.jd_account_id)
        if account is None:
            raise Refused(Refusal.UNKNOWN_JD_ACCOUNT)
        return account

    @staticmethod
    def _session(transaction: Transaction, authorization_id: str) -> VerificationSession:
        session = transaction.authorization(authorization_id)
        if session is None:
            raise Refused(Refusal.SESSION_ENDED)
        return session


def _authorization(session: VerificationSession) -> Authorization:
    if session.authorization_id is None:
        raise AssertionError("a session that no phone has scanned has no authorization")
    return Authorization(
        authorization_id=session.authorization_id,
        requester=mask_login(session.cloud_login_name),
        station=session.station,
        state=session.state,
        result=session.result,
    )
