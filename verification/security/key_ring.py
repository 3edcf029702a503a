"""The key ring as the program uses it: finds keys, and changes what is stored under a lock."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from verification.domain.placeholders import Sentence
from verification.domain.randomness import Randomness
from verification.security.key_file import KeyStorage
from verification.security.ring_format import (
    KeyState,
    KeyUnavailable,
    Ring,
    RingKey,
    read_ring,
    write_ring,
)


class KeyRing:
    """The keys by id. Reads its storage on first use, and again for an id that it does not know."""

    def __init__(self, storage: KeyStorage, randomness: Randomness | None = None) -> None:
        self._storage = storage
        self._randomness = randomness or Randomness()
        self._ring: Ring | None = None

    @property
    def place(self) -> str:
        """Where the keys are kept, for the operator."""
        return self._storage.place()

    @property
    def folder(self) -> Path | None:
        """Where files that belong beside the keys are kept; None for nowhere."""
        return self._storage.folder

    def newest(self) -> tuple[str, bytes]:
        """Return the id and key to seal a new database with."""
        ring = self._ring or self._load()
        return ring.newest, ring.keys[ring.newest].secret

    def key(self, key_id: str) -> bytes:
        """Return a key. Raises :class:`KeyUnavailable` if the ring lacks it."""
        ring = self._ring
        if ring is None or key_id not in ring.keys:
            ring = self._load()
        if key_id not in ring.keys:
            raise KeyUnavailable(
                Sentence(
                    "Keys",
                    "the key %1 is missing from %2: where it is, run “keys export FILE”, and here "
                    "“keys import FILE”",
                ).filled(key_id, self.place),
                key_id,
            )
        return ring.keys[key_id].secret

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all stored keys, the newest last."""
        return tuple(self._load().keys)

    def usable_ids(self) -> tuple[str, ...]:
        """Return the ids of the keys that may become the active one: all that are not retired.

        Stored ones, unless reading could disturb another process: then those that were read last.
        """
        ring = self._ring
        if ring is None or self._storage.quiet:
            try:
                ring = self._load()
            except KeyUnavailable:
                if ring is None:
                    raise
        return tuple(
            key_id for key_id, key in ring.keys.items() if key.state is not KeyState.RETIRED
        )

    def states(self) -> Mapping[str, KeyState]:
        """Return every stored key's state by its id, the newest last."""
        return {key_id: key.state for key_id, key in self._load().keys.items()}

    def credential(self, station: str) -> bytes:
        """Return what this machine proves itself with as the kiosk *station*, 32 bytes."""
        machine = (self._ring or self._load()).machine
        if machine is None:
            raise KeyUnavailable(
                Sentence(
                    "Keys", "%1 is an export: it opens data, but is not a machine's own key ring"
                ).filled(self.place)
            )
        return hmac.digest(machine, station.encode(), "sha256")

    def exported(self) -> str:
        """Return the text of a copy for another machine: all keys, without this one's secret."""
        return write_ring(replace(self._load(), machine=None))

    def create(self) -> None:
        """Make the first key, unless there is one: for a new database."""
        if self._storage.read() is not None:
            return
        with self._storage.lock():
            if self._storage.read() is None:
                key_id, key = _new_key(self._randomness)
                self._store(Ring(self._randomness.secret(), {key_id: key}))

    def import_copy(self, text: str, source: str) -> tuple[str, ...]:
        """Add the keys of an exported copy; return the ids of those that were not here.

        Makes the ring where there is none: with a secret of this machine's own.
        """
        other = read_ring(text, source)
        # Before a lock is left beside a file that is no ring.
        self._storage.read()
        with self._storage.lock():
            stored = self._storage.read()
            own = (
                Ring(self._randomness.secret(), {})
                if stored is None
                else read_ring(stored, self.place)
            )
            merged = own.merged_with(other)
            if merged != own:
                self._store(merged)
        self._load()
        return tuple(key_id for key_id in merged.keys if key_id not in own.keys)

    def clear_leftovers(self) -> None:
        """Remove what a program that was killed left half written."""
        self._storage.clear_leftovers()

    @contextmanager
    def changing(self) -> Iterator[RingChange]:
        """Keep other programs from changing the ring, and change it.

        Where the database's write lock is needed, too, it is taken within: always in this order.
        """
        with self._storage.lock():
            yield RingChange(self._storage, self._load(), self._randomness, self._keep)

    def _keep(self, ring: Ring) -> None:
        self._ring = ring

    def _store(self, ring: Ring) -> None:
        self._storage.write(write_ring(ring))

    def _load(self) -> Ring:
        text = self._storage.read()
        if text is None:
            raise KeyUnavailable(
                Sentence(
                    "Keys",
                    "there is no key at %1. Where the keys are, run “keys export FILE”, and here "
                    "“keys import FILE”. A timer or a remote session that cannot reach the keyring "
                    "of the desktop reads such a file with --key-file FILE",
                ).filled(self.place)
            )
        self._ring = read_ring(text, self.place)
        return self._ring


class RingChange:
    """Changes a ring whose lock is held; what a method returns from is stored."""

    def __init__(
        self,
        storage: KeyStorage,
        ring: Ring,
        randomness: Randomness,
        stored: Callable[[Ring], object],
    ) -> None:
        """*stored* is told each ring once it is stored."""
        self._storage = storage
        self._randomness = randomness
        self._stored = stored
        self.ring = ring

    def add(self) -> str:
        """Add a key that opens, and seals nothing yet; return its id."""
        key_id, key = _new_key(self._randomness)
        while key_id in self.ring.keys:
            key_id, key = _new_key(self._randomness)
        self._store(self.ring.with_key(key_id, replace(key, state=KeyState.STANDBY)))
        return key_id

    def mark(self, key_id: str, state: KeyState) -> None:
        """Note how far a key has come."""
        if self.ring.keys[key_id].state is not state:
            self._store(self.ring.with_key(key_id, replace(self.ring.keys[key_id], state=state)))

    def drop(self, key_id: str) -> None:
        """Remove a key for good."""
        self._store(self.ring.without(key_id))

    def sync(self) -> None:
        """See to it that the ring is on the disk: its writer may have been killed before that."""
        self._storage.sync()

    def _store(self, ring: Ring) -> None:
        self._storage.write(write_ring(ring))
        self.ring = ring
        self._stored(ring)


def _new_key(randomness: Randomness) -> tuple[str, RingKey]:
    return randomness.random_bytes(4).hex(), RingKey(randomness.secret())
