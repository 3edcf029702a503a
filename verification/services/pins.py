"""The PINs of staff: hashed, verified, and every try counted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from itertools import pairwise

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

from verification.domain.alerts import Alert
from verification.domain.audit_events import AuditAction
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.domain.settings import Settings
from verification.domain.staff import PIN_LENGTHS, StaffMember
from verification.security.field_encryption import blind_index
from verification.services.guards import require_below
from verification.services.timekeeping import Timekeeping
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.unit_of_work import UnitOfWork


def is_weak(pin: str) -> bool:
    """Whether *pin* is no PIN for staff: not 6 to 12 digits, one digit over and over, or a run."""
    if not (pin.isascii() and pin.isdigit() and len(pin) in PIN_LENGTHS):
        return True
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    return steps in ({0}, {1}, {9})


@dataclass(frozen=True)
class _Try:
    """A counted try of a PIN. *locks* is how many there were, if this one begins a wait.

    *left* are those that remain until then, *retry_at* is when that wait would end.
    """

    member: StaffMember | None
    subjects: tuple[str, str]
    locks: int
    left: int
    retry_at: datetime | None

    def wrong(self) -> Refused:
        """Return what a wrong PIN is refused with."""
        return Refused(Refusal.WRONG_PIN, self.retry_at, self.left)


class Pins:
    """Verifies PINs at one *station*. They are hashed with argon2id: it is slow on purpose."""

    def __init__(
        self,
        database: Database,
        *,
        station: str,
        time: Timekeeping,
        randomness: Randomness,
        settings: Settings,
        hasher: PasswordHasher,
    ) -> None:
        self._database = database
        self._station = station
        self._time = time
        self._randomness = randomness
        self._settings = settings
        self._hasher = hasher

    def hash(self, pin: str) -> str:
        """Return the hash of a new PIN. Raises :class:`Refused` for a weak one."""
        if is_weak(pin):
            raise Refused(Refusal.WEAK_PIN)
        return self._hasher.hash(pin)

    def check(self, name: str, pin: str) -> str:
        """Return whose PIN it is, for a name or a short name; :class:`Refused` if it is not.

        Each try is counted, and committed, before the PIN is verified: however many are made at
        the same time, no more are verified than the limit allows. The right PIN resets the count.
        """
        # Made before anything is known of the name: it must not tell whether there is one.
        nobody = self._hash_of_nobody
        counted = self._count_try(name)
        member = counted.member
        try:
            # An unknown name takes as long as a known one, and so does a PIN that cannot be read.
            self._hasher.verify((member.pin_hash if member else "") or nobody, pin)
        except VerificationError:
            self._note_wrong_pin(counted)
            raise counted.wrong() from None
        if member is None:
            raise counted.wrong()
        with writing_as_staff(self._database) as transaction:
            transaction.attempts.forget(*counted.subjects)
        return member.name

    def _count_try(self, name: str) -> _Try:
        limit = self._settings.pin_tries
        with writing_as_staff(self._database) as transaction:
            now = self._time.now(transaction)
            member = transaction.staff.member_called(name)
            # For the name, wherever it is tried, and for the kiosk, whatever name is tried.
            # Not what was typed for a name that there is not: some type their PIN there.
            unknown = blind_index(transaction.keys.key("index"), "staff", name[:64])
            named = member.name if member else unknown
            subjects = (f"staff:{named}", f"sign_in:{self._station}")
            for subject in subjects:
                require_below(transaction, subject, limit, now)
            counts, waits = [], []
            for subject in subjects:
                transaction.attempts.add(subject, now)
                times = transaction.attempts.since(subject, since=now - limit.period)
                counts.append(len(times))
                waits.append(limit.retry_at(times, now))
        return _Try(
            member,
            subjects,
            locks=max((one for one in counts if one % limit.tries == 0), default=0),
            left=min(-one % limit.tries for one in counts),
            retry_at=max((one for one in waits if one), default=None),
        )

    def _note_wrong_pin(self, counted: _Try) -> None:
        actor = f"staff:{counted.member.name}" if counted.member else "unknown"
        with writing_as_staff(self._database) as transaction:
            now = self._time.now(transaction)
            transaction.audit.append(
                AuditAction.SIGN_IN_REFUSED, at=now, actor=actor, station=self._station
            )
            if not counted.locks:
                return
            transaction.audit.append(
                AuditAction.SIGN_IN_LOCKED,
                at=now,
                actor=actor,
                station=self._station,
                detail=str(counted.locks),
            )
            if counted.locks > self._settings.pin_tries.tries:
                # Once may be a typing error; again is guessing.
                transaction.alerts.raise_alert(Alert.PIN_GUESSED, station=self._station, at=now)

    @cached_property
    def _hash_of_nobody(self) -> str:
        return self._hasher.hash(self._randomness.identifier())


@contextmanager
def writing_as_staff(database: Database) -> Iterator[UnitOfWork]:
    """A transaction that a server's roles may refuse to this login."""
    try:
        with database.writing() as transaction:
            yield transaction
    except DatabaseUnavailable as error:
        if error.fault is not Fault.NO_RIGHTS:
            raise
        raise Refused(Refusal.OPERATOR_ONLY) from error
