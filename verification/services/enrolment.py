"""A new machine gets the keys: a lead's console shows a code, and seals them for who knows it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from verification.domain.alerts import Alert
from verification.domain.audit_events import AuditAction
from verification.domain.clock import Clock
from verification.domain.enrolment import (
    CODE_LIFETIME,
    CODE_TRIES,
    Enrolment,
    EnrolmentRequest,
    new_code,
    read_code,
)
from verification.domain.names import may_be_station
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.security.enrolment_seal import CodeSecret, MachineKey, is_public_key, seal_keys
from verification.services.guards import require_member
from verification.services.pins import writing_as_staff
from verification.services.timekeeping import Timekeeping
from verification.store.database import Database
from verification.store.faults import DatabaseUnavailable, Fault
from verification.store.unit_of_work import KeylessWork, UnitOfWork


@dataclass(frozen=True)
class Offer:
    """A code that is shown at a console; only there is it known, and until when it holds."""

    enrolment_id: str
    code: str = field(repr=False)
    deadline: datetime
    secret: CodeSecret


class OfferState(StrEnum):
    """What has become of an offer."""

    WAITING = "waiting"
    SEALED = "sealed"
    TAKEN = "taken"
    OVER = "over"


@dataclass(frozen=True)
class OfferStatus:
    """The state of an offer, the machine's station, and how often a wrong code was tried."""

    state: OfferState
    station: str = ""
    wrong: int = 0


class EnrolmentService:
    """The console's side. Methods may raise :class:`DatabaseUnavailable`, and :class:`Refused`.

    *station* names the console in alerts.
    """

    def __init__(
        self, database: Database, clock: Clock, randomness: Randomness, *, station: str
    ) -> None:
        self._database = database
        self._time = Timekeeping.of(clock)
        self._randomness = randomness
        self._station = station

    def begin(self, by: str) -> Offer:
        """Make a code for one machine; *by* is a lead."""
        code, enrolment_id = new_code(self._randomness), self._randomness.identifier()
        secret = CodeSecret.of(code, enrolment_id)
        with writing_as_staff(self._database) as transaction:
            _require_lead(transaction, by)
            now = self._time.now(transaction)
            deadline = now + CODE_LIFETIME
            transaction.enrolments.add(Enrolment(enrolment_id, secret.code_hash, now, deadline))
        return Offer(enrolment_id, code, deadline, secret)

    def look(self, offer: Offer, by: str) -> OfferStatus:
        """Seal the keys for the machine that has asked and knows the code, if one has.

        One that does not know it gets nothing; the trail and an alert say so.
        """
        with self._database.reading() as transaction:
            now = self._time.now(transaction)
            stored = transaction.enrolments.get(offer.enrolment_id)
            asked = transaction.enrolments.requests(offer.enrolment_id)
        if stored is None:
            return OfferStatus(OfferState.OVER)
        served = next((one for one in asked if one.sealed_keys is not None), None)
        if served is not None and not served.sealed_keys:
            return OfferStatus(OfferState.TAKEN, served.station)
        if now >= offer.deadline:
            self.end(offer)
            return OfferStatus(OfferState.OVER)
        if served is not None:
            return OfferStatus(OfferState.SEALED, served.station)
        if any(one.waits for one in asked):
            with writing_as_staff(self._database) as transaction:
                _require_lead(transaction, by)
                served = self._answer(transaction, offer, by)
                asked = transaction.enrolments.requests(offer.enrolment_id)
        state = OfferState.WAITING if served is None else OfferState.SEALED
        station = served.station if served else ""
        return OfferStatus(state, station, sum(one.refused_at is not None for one in asked))

    def _answer(self, transaction: UnitOfWork, offer: Offer, by: str) -> EnrolmentRequest | None:
        """Serve the first machine that knows the code, and refuse those that do not."""
        now = self._time.now(transaction)
        for machine in self._refuse_wrong(transaction, offer, now):
            ring = self._database.seal.key_ring.exported()
            keys = seal_keys(ring, offer.secret, machine.public_key, self._randomness)
            if now < offer.deadline and transaction.enrolments.seal(machine, now, keys):
                transaction.audit.append(
                    AuditAction.KIOSK_ENROLLED,
                    at=now,
                    actor=f"staff:{by}",
                    station=machine.station,
                    detail=offer.enrolment_id,
                )
                return machine
        return None

    def _refuse_wrong(
        self, transaction: UnitOfWork, offer: Offer, now: datetime
    ) -> list[EnrolmentRequest]:
        """Refuse who does not know the code; return who does."""
        right: list[EnrolmentRequest] = []
        wrong: list[EnrolmentRequest] = []
        for one in transaction.enrolments.requests(offer.enrolment_id):
            if one.waits:
                (right if _is_right(one, offer) else wrong).append(one)
        if wrong:
            keys = [one.public_key for one in wrong]
            transaction.enrolments.refuse(offer.enrolment_id, keys, now)
            transaction.audit.append(
                AuditAction.ENROLMENT_REFUSED,
                at=now,
                actor="system",
                station=self._station,
                detail=offer.enrolment_id,
            )
            transaction.alerts.raise_alert(
                Alert.PAIRING_CODE_GUESSED, station=self._station, at=now
            )
        return right

    def end(self, offer: Offer) -> None:
        """Let the code hold no more; keys that no machine has taken yet are wiped.

        So it is also where a server refuses to let this login tell of a wrong code.
        """
        try:
            with writing_as_staff(self._database) as transaction:
                # In a transaction of its own: the trail is told before the rows go.
                self._refuse_wrong(transaction, offer, self._time.now(transaction))
        finally:
            with writing_as_staff(self._database) as transaction:
                transaction.enrolments.end(offer.enrolment_id)


def _require_lead(transaction: UnitOfWork, name: str) -> None:
    require_member(transaction, name)
    if name not in transaction.staff.leads():
        raise Refused(Refusal.NOT_A_LEAD)


def _is_right(asked: EnrolmentRequest, offer: Offer) -> bool:
    """Whether a machine has proven itself, and what it wrote can be a key and a name."""
    return (
        offer.secret.proves(asked.proof, asked.public_key, asked.station)
        and is_public_key(asked.public_key)
        and (not asked.station or may_be_station(asked.station))
    )


@dataclass(frozen=True)
class Request:
    """What a machine waits for, until *deadline*."""

    secret: CodeSecret
    key: MachineKey
    station: str
    deadline: datetime

    @property
    def row(self) -> EnrolmentRequest:
        """What the console sees of it."""
        public = self.key.public
        proof = self.secret.proof(public, self.station)
        return EnrolmentRequest(self.secret.enrolment_id, public, self.station, proof)


class NewMachine:
    """The side of the machine that has no keys: it works on rows that need none."""

    def __init__(self, database: Database, clock: Clock, randomness: Randomness) -> None:
        self._database = database
        self._time = Timekeeping.of(clock)
        self._randomness = randomness

    def ask(self, typed: str, station: str) -> Request:
        """Ask for the keys with the code that a console shows, as the kiosk *station*.

        Raises :class:`Refused`: ``wrong_code`` for a code that is wrong, over, or used, or tried
        too often from here; ``station_taken`` for a station of another login.
        """
        code = read_code(typed)
        if station and not may_be_station(station):
            raise ValueError(station)
        if not code:
            raise Refused(Refusal.WRONG_CODE)
        with self._work(writes=False) as work:
            offered = work.enrolments.open(self._time.now(work))
        requests = [
            Request(
                CodeSecret.of(code, one.enrolment_id),
                MachineKey(self._randomness),
                station,
                one.deadline,
            )
            for one in offered
        ]
        for request, one in zip(requests, offered, strict=True):
            if request.secret.code_hash == one.code_hash:
                if self._post(request):
                    return request
                raise Refused(Refusal.WRONG_CODE)
        # The consoles see that somebody tried.
        for request in requests:
            self._post(request)
        raise Refused(Refusal.WRONG_CODE)

    def _post(self, request: Request) -> bool:
        """Let the console see a request; False if the code is over, or was tried too often."""
        row = request.row
        with self._work(writes=True) as work:
            stored = work.enrolments.get(row.enrolment_id)
            if stored is None or not stored.is_open(self._time.now(work)):
                return False
            if len(work.enrolments.requests(row.enrolment_id)) >= CODE_TRIES:
                return False
            work.enrolments.ask(row)
            return True

    def take(self, request: Request) -> tuple[str, ...] | None:
        """Take the keys into this machine's ring if they are there; return their ids, else None.

        Raises :class:`Refused` (``wrong_code``) once the code is over, also for keys that came too
        late, and :class:`NotSealedHere` for keys that were not sealed by whoever showed the code.
        """
        asked = request.row
        with self._work(writes=False) as work:
            now = self._time.now(work)
            stored = work.enrolments.get(asked.enrolment_id)
            rows = work.enrolments.requests(asked.enrolment_id)
        own = next((one for one in rows if one.public_key == asked.public_key), None)
        if stored is None or own is None or own.refused_at or now >= request.deadline:
            raise Refused(Refusal.WRONG_CODE)
        if own.sealed_keys is None and stored.served_at is None:
            return None
        if not own.sealed_keys:
            # Another machine has them, or this request was answered before.
            raise Refused(Refusal.WRONG_CODE)
        text = request.key.open(own.sealed_keys, request.secret)
        added = self._database.seal.key_ring.import_copy(text, "the console")
        with self._work(writes=True) as work:
            work.enrolments.wipe(own)
        return added

    @contextmanager
    def _work(self, *, writes: bool) -> Iterator[KeylessWork]:
        try:
            with self._database.connection(writes=writes) as connection:
                yield KeylessWork(connection)
        except DatabaseUnavailable as error:
            if not writes or error.fault is not Fault.NO_RIGHTS:
                raise
            raise Refused(Refusal.STATION_TAKEN) from error
