"""A new machine gets the keys: a lead's console shows a code, and seals them for who knows it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from verification.domain.audit_events import AuditAction
from verification.domain.clock import Clock
from verification.domain.enrolment import CODE_LIFETIME, Enrolment, new_code, read_code
from verification.domain.names import is_name
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.security.enrolment_seal import CodeSecret, MachineKey, seal_keys
from verification.services.pins import writing_as_staff
from verification.services.timekeeping import Timekeeping
from verification.store.database import Database
from verification.store.repositories.enrolments import EnrolmentRepository


@dataclass(frozen=True)
class Offer:
    """A code that is shown at a console; only there is it known."""

    enrolment_id: str
    code: str = field(repr=False)
    deadline: datetime
    secret: CodeSecret = field(repr=False)


class OfferState(StrEnum):
    """What has become of an offer."""

    WAITING = "waiting"
    SEALED = "sealed"
    TAKEN = "taken"
    OVER = "over"


class EnrolmentService:
    """The console's side. Methods may raise :class:`DatabaseUnavailable`, and :class:`Refused`."""

    def __init__(self, database: Database, clock: Clock, randomness: Randomness) -> None:
        self._database = database
        self._time = Timekeeping.of(clock)
        self._randomness = randomness

    def begin(self, by: str) -> Offer:
        """Make a code for one machine; *by* is a lead."""
        code, enrolment_id = new_code(self._randomness), self._randomness.identifier()
        secret = CodeSecret.of(code, enrolment_id)
        with writing_as_staff(self._database) as transaction:
            if by not in transaction.staff.leads():
                raise Refused(Refusal.NOT_A_LEAD)
            now = self._time.now(transaction)
            deadline = now + CODE_LIFETIME
            transaction.enrolments.add(Enrolment(enrolment_id, secret.code_hash, now, deadline))
        return Offer(enrolment_id, code, deadline, secret)

    def look(self, offer: Offer, by: str) -> tuple[OfferState, str]:
        """Seal the keys for the machine that has asked, if one has; return it by its station.

        A machine that does not prove that it knows the code gets nothing, and is counted.
        """
        with self._database.reading() as transaction:
            asked = transaction.enrolments.get(offer.enrolment_id)
            now = self._time.now(transaction)
        if asked is None:
            return OfferState.OVER, ""
        if asked.sealed_keys is not None:
            return (OfferState.SEALED if asked.sealed_keys else OfferState.TAKEN), asked.station
        if not asked.is_open(now):
            return OfferState.OVER, ""
        if asked.public_key is None:
            return OfferState.WAITING, ""
        with writing_as_staff(self._database) as transaction:
            if not offer.secret.proves(asked.proof, asked.public_key, asked.station):
                transaction.enrolments.count_try(asked)
                transaction.enrolments.forget_machine(asked.enrolment_id)
                return OfferState.WAITING, ""
            if by not in transaction.staff.leads():
                raise Refused(Refusal.NOT_A_LEAD)
            sealed = seal_keys(
                self._database.seal.key_ring.exported(),
                offer.secret,
                asked.public_key,
                self._randomness,
            )
            now = self._time.now(transaction)
            if not transaction.enrolments.seal(asked, now, sealed):
                return OfferState.OVER, ""
            transaction.audit.append(
                AuditAction.KIOSK_ENROLLED,
                at=now,
                actor=f"staff:{by}",
                station=asked.station,
                detail=asked.enrolment_id,
            )
        return OfferState.SEALED, asked.station

    def end(self, offer: Offer) -> None:
        """Let the code hold no more, unless a machine has its keys."""
        with writing_as_staff(self._database) as transaction:
            transaction.enrolments.end(offer.enrolment_id)


@dataclass(frozen=True)
class Request:
    """What a machine waits for."""

    secret: CodeSecret = field(repr=False)
    key: MachineKey = field(repr=False)
    station: str
    deadline: datetime


class NewMachine:
    """The side of the machine that has no keys: it works on rows that need none."""

    def __init__(self, database: Database, clock: Clock, randomness: Randomness) -> None:
        self._database = database
        self._clock = clock
        self._randomness = randomness

    def ask(self, typed: str, station: str) -> Request:
        """Ask for the keys with the code that a console shows, as the kiosk *station*.

        Raises :class:`Refused` (``wrong_code``) for a code that is wrong, over, or used.
        """
        code = read_code(typed)
        if station and not is_name(station):
            raise ValueError(station)
        with self._database.connection(writes=False) as connection:
            enrolments = EnrolmentRepository(connection)
            offered = enrolments.open(enrolments.now(self._clock))
        for one in offered if code else ():
            secret = CodeSecret.of(code, one.enrolment_id)
            if secret.code_hash == one.code_hash:
                request = Request(secret, MachineKey(self._randomness), station, one.deadline)
                if self._post(request):
                    return request
                raise Refused(Refusal.WRONG_CODE)
        if code:
            with self._database.connection() as connection:
                for one in offered:
                    EnrolmentRepository(connection).count_try(one)
        raise Refused(Refusal.WRONG_CODE)

    def _post(self, request: Request) -> bool:
        with self._database.connection() as connection:
            enrolments = EnrolmentRepository(connection)
            public = request.key.public
            return enrolments.ask(
                request.secret.enrolment_id,
                enrolments.now(self._clock),
                station=request.station,
                key=public,
                proof=request.secret.proof(public, request.station),
            )

    def take(self, request: Request) -> tuple[str, ...] | None:
        """Take the keys into this machine's ring if they are there; return their ids, else None.

        Raises :class:`Refused` (``wrong_code``) once the code is over, and ValueError for keys
        that were not sealed by whoever showed the code.
        """
        with self._database.connection(writes=False) as connection:
            enrolments = EnrolmentRepository(connection)
            found = enrolments.get(request.secret.enrolment_id)
            now = enrolments.now(self._clock)
        if found is None or (found.sealed_keys is None and not found.is_open(now)):
            raise Refused(Refusal.WRONG_CODE)
        if found.sealed_keys is None:
            if found.public_key is None:
                # Somebody else had asked first, without knowing the code.
                self._post(request)
            return None
        text = request.key.open(found.sealed_keys, request.secret)
        added = self._database.seal.key_ring.import_copy(text, "the console")
        with self._database.connection() as connection:
            EnrolmentRepository(connection).wipe(request.secret.enrolment_id)
        return added
