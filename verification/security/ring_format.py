"""A key ring as a value, and as the one JSON text that is stored, exported and imported.

``{"machine": HEX, "keys": {KEY_ID: HEX, …}, "states": {KEY_ID: "standby" or "retired", …}}``.
Keys are 256 bits, oldest first, and have ids of 8 hex digits; one without a state is in use. A
ring from before there were states has none. "machine" is what a registered kiosk proves itself
with: an export leaves it out, so that no two machines have the same.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from verification.domain.placeholders import Sentence

_KEY_ID = re.compile(r"[0-9a-f]{8}")
#: Bytes of a key, and of the machine's secret.
_LENGTH = 32


def is_key_id(text: str) -> bool:
    """Whether *text* can be a key's id."""
    return _KEY_ID.fullmatch(text) is not None


class KeyUnavailable(Exception):  # noqa: N818
    """The key ring cannot be read or written, or lacks a key; the text is for the operator.

    *key_id* is set if it is one key that is missing: importing it is the cure.
    """

    def __init__(self, text: str, key_id: str = "") -> None:
        super().__init__(text)
        self.key_id = key_id


class KeyState(StrEnum):
    """How far a key has come, on this ring. Which one a database seals with, it says itself."""

    #: Opens, but has never sealed: it is being distributed.
    STANDBY = "standby"
    IN_USE = "in_use"
    #: No longer seals anything in the database; older backups need it.
    RETIRED = "retired"


_ORDER = (KeyState.STANDBY, KeyState.IN_USE, KeyState.RETIRED)


@dataclass(frozen=True)
class RingKey:
    """One key: 32 bytes."""

    secret: bytes
    state: KeyState = KeyState.IN_USE


@dataclass(frozen=True)
class Ring:
    """All keys by id, oldest first; *machine* is None in a copy made by an export."""

    machine: bytes | None
    keys: Mapping[str, RingKey]

    @property
    def newest(self) -> str:
        """The id of the key that a new database is sealed with: the newest in use."""
        for state in (KeyState.IN_USE, KeyState.RETIRED, KeyState.STANDBY):
            found = [key_id for key_id, key in self.keys.items() if key.state is state]
            if found:
                return found[-1]
        raise KeyUnavailable(Sentence("Keys", "the key ring is empty"))

    def with_key(self, key_id: str, key: RingKey) -> Ring:
        """Return the ring with one more key, or with another state of one."""
        return replace(self, keys={**self.keys, key_id: key})

    def without(self, key_id: str) -> Ring:
        """Return the ring without a key."""
        return replace(self, keys={name: key for name, key in self.keys.items() if name != key_id})

    def merged_with(self, other: Ring) -> Ring:
        """Return the ring with the keys of *other* as well; no key and no state goes back.

        The machine's secret stays. Raises :class:`KeyUnavailable` if the same id means two keys.
        """
        keys = dict(self.keys)
        for key_id, key in other.keys.items():
            own = keys.get(key_id, key)
            if own.secret != key.secret:
                raise KeyUnavailable(
                    Sentence("Keys", "the key %1 there differs from the one here").filled(key_id)
                )
            keys[key_id] = RingKey(key.secret, max(own.state, key.state, key=_ORDER.index))
        return replace(self, keys=keys)


def no_ring(source: str) -> KeyUnavailable:
    """Return what to raise where something else is kept than a key ring."""
    return KeyUnavailable(
        Sentence(
            "Keys",
            "what is kept at %1 is not a key ring, but something else: give the file that this "
            "program made, or that “keys export” wrote",
        ).filled(source)
    )


def read_ring(text: str, source: str) -> Ring:
    """Return the ring that *text* is. Raises :class:`KeyUnavailable`, naming *source*."""
    try:
        found = json.loads(text)
        keys = _read_keys(found["keys"], found.get("states", {}))
        machine = _read_key(found["machine"]) if "machine" in found else None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise no_ring(source) from error
    if not keys:
        raise KeyUnavailable(
            Sentence("Keys", "the key ring at %1 is not whole: there is no key in it").filled(
                source
            )
        )
    return Ring(machine, keys)


def _read_keys(keys: Any, states: Any) -> dict[str, RingKey]:
    if not set(states) <= set(keys) or not all(map(is_key_id, keys)):
        raise ValueError
    return {
        key_id: RingKey(_read_key(key), KeyState(states.get(key_id, KeyState.IN_USE)))
        for key_id, key in keys.items()
    }


def _read_key(text: str) -> bytes:
    key = bytes.fromhex(text)
    if len(key) != _LENGTH:
        raise ValueError
    return key


def write_ring(ring: Ring) -> str:
    """Return *ring* as text, ASCII."""
    content: dict[str, Any] = {} if ring.machine is None else {"machine": ring.machine.hex()}
    content["keys"] = {key_id: key.secret.hex() for key_id, key in ring.keys.items()}
    states = {
        key_id: key.state.value
        for key_id, key in ring.keys.items()
        if key.state is not KeyState.IN_USE
    }
    if states:
        content["states"] = states
    return json.dumps(content, indent=1)
