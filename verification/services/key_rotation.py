"""Changes the key that personal data is sealed with, on one machine or on many.

A new key is first distributed (:meth:`KeyRotation.add`, then export and import), so that every
machine can open what it will seal; then one commit makes it the active key for all, and the stored
fields are resealed while the kiosks serve; the former key is retired last.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from verification.domain.audit_events import AuditAction
from verification.domain.clock import Clock
from verification.domain.placeholders import Listing, Sentence
from verification.domain.staff import RegisteredKiosk
from verification.security.key_ring import RingChange
from verification.security.ring_format import KeyState, KeyUnavailable, is_key_id
from verification.services.guards import kiosk_proves_itself
from verification.store import resealing
from verification.store.batches import Batches, Progress
from verification.store.database import Database, DatabaseUnavailable, key_faults
from verification.store.resealing import Resealed, Superseded
from verification.store.unit_of_work import UnitOfWork

_OPERATOR = "operator"
#: A kiosk that was not seen for longer does not hold a rotation up (not specified by the document).
_RECENT = timedelta(days=30)
#: Rows in one transaction: most of the work is done before it takes the write lock.
_BATCHES = Batches(rows=500)


class KeyChangeRefused(Exception):  # noqa: N818
    """A change of keys that would cost data or take a kiosk out of service; says why, and a way."""


@dataclass(frozen=True)
class KeyReport:
    """One key: *active* seals now; *fields* are sealed with it.

    *state* is None for a key that only other machines have, or that no longer exists.
    *missing_at* are the stations of registered kiosks whose machine has not said that it has it.
    """

    key_id: str
    state: KeyState | None
    active: bool
    fields: int
    missing_at: tuple[str, ...]


class KeyRotation:
    """Methods may raise :class:`verification.store.database.DatabaseUnavailable`, and
    :class:`KeyChangeRefused`; ring and database are then as before, or a standby key richer.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        batches: Batches = _BATCHES,
        progress: Progress | None = None,
    ) -> None:
        """*batches* is how the resealing is cut into transactions; *progress* counts fields."""
        self._database = database
        self._clock = clock
        self._batches = replace(batches, progress=progress) if progress else batches
        self._ring = database.seal.key_ring

    def reports(self) -> tuple[KeyReport, ...]:
        """Return every key of the ring, the newest last, then those that are not in it."""
        with key_faults(), self._database.reading() as transaction:
            active = transaction.keys.active_key()
            counts = resealing.fields_by_key(transaction.connection)
            kiosks = transaction.staff.kiosks()
            states = self._ring.states()
            claimed = filter(is_key_id, counts.keys() - states.keys())
            elsewhere = transaction.staff.keys_of_others(states).union(claimed)
            return tuple(
                KeyReport(
                    key_id,
                    states.get(key_id),
                    key_id == active,
                    counts[key_id],
                    tuple(kiosk.station for kiosk in self._lacking(kiosks, key_id)),
                )
                for key_id in (*states, *sorted(elsewhere))
            )

    def note_held_keys(self) -> None:
        """Note for this machine's registered kiosks which keys they have, but for retired ones."""
        with key_faults(), self._database.writing() as transaction:
            self._note_held_keys(transaction)

    def _note_held_keys(self, transaction: UnitOfWork) -> None:
        key_ids = self._ring.usable_ids()
        for kiosk in transaction.staff.kiosks():
            if self._is_ours(kiosk):
                transaction.staff.note_keys(kiosk.station, key_ids)

    def add(self) -> str:
        """Add a standby key to the ring and return its id: it opens, and seals nothing yet."""
        with key_faults(), self._ring.changing() as ring:
            key_id = ring.add()
        self.note_held_keys()
        return key_id

    def rotate(self) -> tuple[str, int]:
        """Do it all in one go, where no other machine has to be told; return id and fields.

        A standby key that is there already is used; else a new one is made. The former keys are
        marked retired: backups need them.
        """
        with key_faults(), self._ring.changing() as ring:
            active = self._active()
            standby = [
                key_id
                for key_id, key in ring.ring.keys.items()
                if key.state is KeyState.STANDBY and key_id != active
            ]
            if standby:
                key_id = standby[-1]
                count = self._activate(ring, key_id, force=False)
            else:
                key_id, count = self._activate_new(ring)
        done = self._reseal()
        for report in self.reports():
            # What it cannot open either, such as a note that somebody made up, holds nothing up.
            if (
                not report.active
                and report.state is KeyState.IN_USE
                and not (report.fields and self._opens_any(report.key_id, set()))
            ):
                self.retire(report.key_id)
        return key_id, count + self._require_all(done)

    def _opens_any(self, key_id: str, unopened: set[tuple[str, str]]) -> bool:
        with self._database.reading() as transaction:
            seal = self._database.seal
            return resealing.opens_any(transaction.connection, seal, key_id, unopened)

    def activate(self, key_id: str, *, force: bool = False) -> int:
        """Seal with *key_id* from now on, on all machines, and reseal all fields with it.

        Goes on where it was interrupted if the key is the active one already. Refused while a
        kiosk that was seen lately has not said that its machine has the key, unless *force*.
        Returns how many fields were sealed.
        """
        with key_faults(), self._ring.changing() as ring:
            if key_id not in ring.ring.keys:
                raise KeyChangeRefused(
                    Sentence("Keys", "There is no key %1 in %2.").filled(key_id, self._ring.place)
                )
            if ring.ring.keys[key_id].state is KeyState.RETIRED:
                raise KeyChangeRefused(
                    Sentence("Keys", "The key %1 is retired; add a new one.").filled(key_id)
                )
            count = self._activate(ring, key_id, force=force)
        return count + self.reseal()

    def reseal(self) -> int:
        """Seal all fields with the active key that another has sealed; return how many."""
        return self._require_all(self._reseal())

    def _reseal(self) -> Resealed:
        key_id = self._active()
        try:
            done = resealing.reseal(self._database, key_id, self._batches)
        except Superseded as error:
            raise KeyChangeRefused(
                Sentence(
                    "Keys",
                    "Another key has become the active one after %1: that rotation seals the rest.",
                ).filled(key_id)
            ) from error
        if done.fields:
            with self._database.writing() as transaction:
                self._note(transaction, AuditAction.KEY_ROTATED, key_id)
        return done

    def _require_all(self, done: Resealed) -> int:
        """Return how many fields were sealed; raise if others could not be opened."""
        if done.unopened:
            raise KeyChangeRefused(
                Sentence(
                    "Keys",
                    "Fields that open with no key that is here, and stay as they are: %1. The "
                    "others are sealed with %2.",
                ).filled(done.unopened, self._active())
            )
        return done.fields

    def retire(self, key_id: str) -> None:
        """Mark a key that no longer seals anything here; it still opens older backups."""
        with (
            key_faults(),
            self._ring.changing() as ring,
            self._parting(ring, key_id) as transaction,
        ):
            if ring.ring.keys[key_id].state is KeyState.RETIRED:
                return
            self._note(transaction, AuditAction.KEY_RETIRED, key_id)
            ring.mark(key_id, KeyState.RETIRED)
            self._note_held_keys(transaction)

    def forget(self, key_id: str) -> None:
        """Remove a retired or never used key for good: what it has sealed can never be opened."""
        with (
            key_faults(),
            self._ring.changing() as ring,
            self._parting(ring, key_id) as transaction,
        ):
            if ring.ring.keys[key_id].state is KeyState.IN_USE:
                raise KeyChangeRefused(
                    Sentence("Keys", "Retire the key first: keys retire %1").filled(key_id)
                )
            self._note(transaction, AuditAction.KEY_FORGOTTEN, key_id)
            ring.drop(key_id)
            # In the same commit: no other machine can make it the active key from here on.
            self._note_held_keys(transaction)

    # -- steps ------------------------------------------------------------------------------

    def _active(self) -> str:
        with self._database.reading() as transaction:
            return transaction.keys.active_key()

    def _activate_new(self, ring: RingChange) -> tuple[str, int]:
        """Make a key and activate it; if that does not come to a commit, the key goes again."""
        key_id = ""
        try:
            # The ring is touched only with the write lock: what is refused leaves no trace.
            with self._database.writing() as transaction:
                self._require_known(transaction, "")
                key_id = ring.add()
                count = self._switch(transaction, key_id)
        except BaseException:
            if key_id:
                self._take_back(ring, key_id)
            raise
        self._mark_in_use(ring, key_id)
        return key_id, count

    def _take_back(self, ring: RingChange, key_id: str) -> None:
        """Drop a key whose activation failed, if it is certain that it was not committed.

        Holding the write lock proves that the failed transaction has ended. Else
        the key stays, on standby: it seals nothing, and the next rotation takes it.
        """
        try:
            with self._database.writing() as transaction:
                if transaction.keys.active_key() != key_id:
                    ring.drop(key_id)
        except (DatabaseUnavailable, KeyUnavailable):
            return

    def _activate(self, ring: RingChange, key_id: str, *, force: bool) -> int:
        count = 0
        # It may have been written by a program that was killed before it was on the disk.
        ring.sync()
        with self._database.writing() as transaction:
            if transaction.keys.active_key() != key_id:
                if not force:
                    self._require_known(transaction, key_id)
                count = self._switch(transaction, key_id)
        self._mark_in_use(ring, key_id)
        return count

    def _switch(self, transaction: UnitOfWork, key_id: str) -> int:
        count = resealing.activate(transaction.connection, self._database.seal, key_id)
        self._note(transaction, AuditAction.KEY_ACTIVATED, key_id)
        return count

    @staticmethod
    def _mark_in_use(ring: RingChange, key_id: str) -> None:
        # It is committed: a ring that cannot be written says no less of the database.
        with contextlib.suppress(KeyUnavailable):
            ring.mark(key_id, KeyState.IN_USE)

    def _require_known(self, transaction: UnitOfWork, key_id: str) -> None:
        """Raise unless every kiosk that was seen lately can open what *key_id* seals."""
        since = self._clock.now() - _RECENT
        kiosks = [one for one in transaction.staff.kiosks() if one.last_seen_at > since]
        lacking = [kiosk.station for kiosk in self._lacking(kiosks, key_id)]
        if not lacking:
            return
        names = Listing(lacking)
        if not key_id:
            raise KeyChangeRefused(
                Sentence(
                    "Keys",
                    "Other machines share this database: %1. They need a new key before it is "
                    "used: run keys add, then keys export, import the file there, then keys "
                    "activate.",
                ).filled(names)
            )
        raise KeyChangeRefused(
            Sentence(
                "Keys",
                "These kiosks have not confirmed yet that they have the key %1: %2. On their "
                "machines, run keys import; or revoke those that no longer exist. (--force "
                "activates it anyway: they go out of service until they have it.)",
            ).filled(key_id, names)
        )

    def _lacking(self, kiosks: Sequence[RegisteredKiosk], key_id: str) -> Iterator[RegisteredKiosk]:
        """Return the kiosks of other machines that have not said that they have the key."""
        for kiosk in kiosks:
            if not kiosk.revoked and key_id not in kiosk.key_ids and not self._is_ours(kiosk):
                yield kiosk

    def _is_ours(self, kiosk: RegisteredKiosk) -> bool:
        """Whether the kiosk's machine has this very ring."""
        try:
            return kiosk_proves_itself(kiosk, self._ring.credential(kiosk.station))
        except KeyUnavailable:
            # An export has no machine's secret, and so no kiosks.
            return False

    @contextlib.contextmanager
    def _parting(self, ring: RingChange, key_id: str) -> Iterator[UnitOfWork]:
        """One transaction, alone, in which the key seals nothing that it opens; else refused."""
        if key_id not in ring.ring.keys:
            raise KeyChangeRefused(
                Sentence("Keys", "There is no key %1 in %2.").filled(key_id, self._ring.place)
            )
        unopened: set[tuple[str, str]] = set()
        with self._database.reading() as transaction:
            self._require_unused(transaction, key_id, unopened)
        # Again, as it may have been the active one meanwhile: the lock is not for opening fields.
        with self._database.writing() as transaction:
            self._require_unused(transaction, key_id, unopened)
            yield transaction

    def _require_unused(
        self, transaction: UnitOfWork, key_id: str, unopened: set[tuple[str, str]]
    ) -> None:
        active = transaction.keys.active_key()
        if active == key_id:
            raise KeyChangeRefused(
                Sentence("Keys", "The key %1 is the active one; activate another first.").filled(
                    key_id
                )
            )
        connection = transaction.connection
        if resealing.opens_any(connection, self._database.seal, key_id, unopened):
            fields = resealing.fields_by_key(connection)[key_id]
            raise KeyChangeRefused(
                Sentence(
                    "Keys",
                    "Fields that are still sealed with %1: %2. keys activate %3 seals them with "
                    "the new key.",
                ).filled(key_id, fields, active)
            )

    def _note(self, transaction: UnitOfWork, action: AuditAction, key_id: str) -> None:
        transaction.audit.append(action, at=self._clock.now(), actor=_OPERATOR, detail=key_id)
