"""Who may open a kiosk: sign-in of staff, registration of kiosks, alerts."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from itertools import pairwise

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

from verification.audit import AuditAction
from verification.domain import Refusal, Refused, Settings
from verification.sources import Clock, Randomness
from verification.steps import credential_digest, kiosk_proves_itself, require_below
from verification.store.database import Database
from verification.store.desk import Shift, StaffMember
from verification.store.journal import StaffAlert
from verification.store.transaction import Transaction

#: Digits of a PIN (own choice): argon2 and the limit of tries make six enough at a desk.
PIN_LENGTHS = range(6, 13)


def is_weak(pin: str) -> bool:
    """Whether *pin* is no PIN for staff: not 6 to 12 digits, one digit over and over, or a run."""
    if not (pin.isascii() and pin.isdigit() and len(pin) in PIN_LENGTHS):
        return True
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    return steps in ({0}, {1}, {9})


class StaffService:
    """Sign-in at one kiosk *station*, whose machine proves itself with what *credential* returns.

    Every method may raise :class:`verification.store.database.DatabaseUnavailable`. PINs are
    hashed with argon2id, outside of any transaction: it is slow on purpose.
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
        hasher: PasswordHasher | None = None,
    ) -> None:
        self._database = database
        self._station = station
        self._credential = credential
        self._clock = clock
        self._randomness = randomness
        self._settings = settings
        self._hasher = hasher or PasswordHasher()

    def names(self) -> tuple[str, ...]:
        """Return who may sign in; empty before the first has chosen a PIN."""
        with self._database.reading() as transaction:
            return tuple(member.name for member in transaction.desk.staff())

    def set_up(self, name: str, pin: str) -> Shift:
        """Add the first member of the staff and sign in. Raises :class:`Refused` if not the first.

        Also for a weak PIN, and as :meth:`sign_in` does.
        """
        pin_hash = self._hash(pin)
        with self._database.writing() as transaction:
            if transaction.desk.staff():
                raise Refused(Refusal.STAFF_NAME_TAKEN)
            self._add(transaction, name, pin_hash)
            return self._open_shift(transaction, name)

    def add(self, name: str, pin: str) -> None:
        """Add somebody. Raises :class:`Refused`: name taken now or earlier, or PIN too weak."""
        pin_hash = self._hash(pin)
        with self._database.writing() as transaction:
            self._add(transaction, name, pin_hash)

    def change_pin(self, name: str, pin: str) -> None:
        """Give somebody another PIN. Raises :class:`Refused`: nobody has the name, or weak PIN."""
        pin_hash = self._hash(pin)
        now = self._clock.now()
        with self._database.writing() as transaction:
            self._member(transaction, name)
            transaction.desk.change_pin(name, pin_hash)
            transaction.journal.append(
                AuditAction.PIN_CHANGED, at=now, actor="operator", detail=name
            )

    def remove(self, name: str) -> None:
        """Let somebody sign in no more. Raises :class:`Refused` if nobody has that name."""
        now = self._clock.now()
        with self._database.writing() as transaction:
            self._member(transaction, name)
            transaction.desk.remove_staff(name, now)
            transaction.journal.append(
                AuditAction.STAFF_REMOVED, at=now, actor="operator", detail=name
            )

    def sign_in(self, name: str, pin: str) -> Shift:
        """Open the kiosk; a kiosk that is not known yet is registered with it.

        Raises :class:`Refused`: wrong name or PIN, too many wrong ones, or a station whose name
        another machine has registered.
        """
        self.check_pin(name, pin)
        with self._database.writing() as transaction:
            self._member(transaction, name)
            return self._open_shift(transaction, name)

    def check_pin(self, name: str, pin: str) -> None:
        """Raise :class:`Refused` unless it is the right PIN; wrong ones are counted."""
        # Counted for the name, wherever it is tried, and for the kiosk, whatever name is tried.
        subjects = (f"staff:{name[:64]}", f"sign_in:{self._station}")
        with self._database.reading() as transaction:
            for subject in subjects:
                require_below(transaction, subject, self._settings.pin_tries, self._clock.now())
            found = {member.name: member.pin_hash for member in transaction.desk.staff()}
        try:
            # A name that nobody has takes as long as one that somebody has.
            self._hasher.verify(found.get(name) or self._hash_of_nobody, pin)
        except VerificationError:
            with self._database.writing() as transaction:
                now = self._clock.now()
                for subject in subjects:
                    transaction.journal.add_try(subject, now)
                transaction.journal.append(
                    AuditAction.SIGN_IN_REFUSED,
                    at=now,
                    actor=f"staff:{name}" if name in found else "unknown",
                    station=self._station,
                )
            raise Refused(Refusal.WRONG_PIN) from None

    @cached_property
    def _hash_of_nobody(self) -> str:
        return self._hasher.hash(self._randomness.identifier())

    def sign_out(self, shift: Shift) -> None:
        """Close the kiosk for new sessions."""
        now = self._clock.now()
        with self._database.writing() as transaction:
            present = transaction.desk.open_shift(shift.station)
            if present is not None and present.shift_id == shift.shift_id:
                transaction.desk.close_shift(shift.shift_id, now)
                transaction.journal.append(
                    AuditAction.SIGNED_OUT,
                    at=now,
                    actor=f"staff:{shift.staff_name}",
                    station=shift.station,
                )

    def alerts(self) -> tuple[StaffAlert, ...]:
        """Return what the staff of this kiosk has not seen yet, newest first."""
        with self._database.reading() as transaction:
            return transaction.journal.unseen_alerts(self._station)

    def mark_seen(self, alerts: tuple[StaffAlert, ...], name: str) -> None:
        """Note that the member of the staff of that name has seen these alerts."""
        now = self._clock.now()
        with self._database.writing() as transaction:
            transaction.journal.mark_seen(
                tuple(alert.alert_id for alert in alerts), by=name, at=now
            )
            transaction.journal.append(
                AuditAction.ALERTS_SEEN,
                at=now,
                actor=f"staff:{name}",
                station=self._station,
                detail=str(len(alerts)),
            )

    def revoke_kiosk(self, station: str) -> None:
        """Let a kiosk start no more sessions, until staff signs in there again.

        Raises :class:`Refused` if there is none of that name.
        """
        now = self._clock.now()
        with self._database.writing() as transaction:
            if transaction.desk.kiosk(station) is None:
                raise Refused(Refusal.KIOSK_NOT_REGISTERED)
            transaction.desk.revoke_kiosk(station, now)
            shift = transaction.desk.open_shift(station)
            if shift is not None:
                transaction.desk.close_shift(shift.shift_id, now)
            transaction.journal.append(
                AuditAction.KIOSK_REVOKED, at=now, actor="operator", station=station
            )

    def _hash(self, pin: str) -> str:
        if is_weak(pin):
            raise Refused(Refusal.WEAK_PIN)
        return self._hasher.hash(pin)

    def _add(self, transaction: Transaction, name: str, pin_hash: str) -> None:
        now = self._clock.now()
        if not name or len(name) > 64 or transaction.desk.has_had_staff(name):
            raise Refused(Refusal.STAFF_NAME_TAKEN)
        transaction.desk.add_staff(StaffMember(name, pin_hash, now))
        transaction.journal.append(AuditAction.STAFF_ADDED, at=now, actor="operator", detail=name)

    def _open_shift(self, transaction: Transaction, name: str) -> Shift:
        now = self._clock.now()
        self._register(transaction, name)
        earlier = transaction.desk.open_shift(self._station)
        if earlier is not None:
            transaction.desk.close_shift(earlier.shift_id, now)
        shift = Shift(self._randomness.identifier(), self._station, name, now)
        transaction.desk.add_shift(shift)
        transaction.journal.append(
            AuditAction.SIGNED_IN, at=now, actor=f"staff:{name}", station=self._station
        )
        return shift

    def _register(self, transaction: Transaction, name: str) -> None:
        now = self._clock.now()
        kiosk = transaction.desk.kiosk(self._station)
        if kiosk is not None and not kiosk.revoked:
            if kiosk_proves_itself(kiosk, self._credential()):
                return
            raise Refused(Refusal.STATION_TAKEN)
        transaction.desk.register_kiosk(
            self._station, credential_digest(self._credential()), by=name, at=now
        )
        transaction.journal.append(
            AuditAction.KIOSK_REGISTERED, at=now, actor=f"staff:{name}", station=self._station
        )

    @staticmethod
    def _member(transaction: Transaction, name: str) -> StaffMember:
        for member in transaction.desk.staff():
            if member.name == name:
                return member
        raise Refused(Refusal.WRONG_PIN)
