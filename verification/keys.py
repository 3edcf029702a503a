"""The keys that seal personal data: kept outside the database, in a 0600 file or OS keyring.

The key ring is one JSON text: ``{"machine": HEX, "keys": {KEY_ID: HEX, …}}``. Keys are 256 bits;
the newest, last in the ring, seals what is written; the older ones open what is not sealed anew
yet. "machine" never leaves this machine: it is what a registered kiosk proves itself with.
"""

from __future__ import annotations

import contextlib
import hmac
import json
import logging
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from verification.sources import Randomness

_log = logging.getLogger(__name__)


class KeyUnavailable(Exception):  # noqa: N818
    """The key ring cannot be read or written, or lacks a key; the text is for the operator."""


class KeyStorage(Protocol):
    """Where the key ring's text is kept."""

    def read(self) -> str | None:
        """Return the text, or None if there is none yet. Raises :class:`KeyUnavailable`."""
        ...

    def write(self, text: str, *, replace: bool) -> None:
        """Keep *text*; unless *replace*, only where there is none yet (another's stays)."""
        ...

    def place(self) -> str:
        """Return where it is kept, for the operator."""
        ...

    @property
    def folder(self) -> Path | None:
        """Where files that belong beside the keys are kept; None for nowhere."""
        ...


class KeyFile:
    """A file that only its owner can read."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> str | None:
        """Return the file's text; tightens permissions that let others read it."""
        try:
            if os.name == "posix" and self._path.stat().st_mode & 0o077:
                _log.warning("the key file could be read by others; its permissions are tightened")
                self._path.chmod(0o600)
            return self._path.read_text("ascii")
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise KeyUnavailable(f"the key file {self._path} cannot be read: {error}") from error

    def write(self, text: str, *, replace: bool) -> None:
        """Write a whole new file beside it, then give it the name at once."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=".keys-")
            temporary = Path(name)
            try:
                with os.fdopen(handle, "w", encoding="ascii") as file:
                    file.write(text)
                    file.flush()
                    os.fsync(file.fileno())
                if replace:
                    temporary.replace(self._path)
                else:
                    # A link fails where the name is taken: the first of two processes wins.
                    with contextlib.suppress(FileExistsError):
                        self._path.hardlink_to(temporary)
            finally:
                temporary.unlink(missing_ok=True)
        except OSError as error:
            raise KeyUnavailable(f"the key file {self._path} cannot be written: {error}") from error

    def place(self) -> str:
        """Return the path."""
        return str(self._path)

    @property
    def folder(self) -> Path | None:
        """The key file's folder."""
        return self._path.parent


class OsKeyring:
    """The operating system's keyring, through the ``keyring`` package (an optional extra)."""

    _SERVICE, _NAME = "jdcloud-verification-kiosk", "key-ring"

    def __init__(self, folder: Path | None = None) -> None:
        """*folder* is where files that belong beside the keys are kept."""
        self.folder = folder

    def read(self) -> str | None:
        """Return the text from the keyring."""
        import keyring
        from keyring.errors import KeyringError

        try:
            return keyring.get_password(self._SERVICE, self._NAME)
        except KeyringError as error:
            raise KeyUnavailable(f"the keyring cannot be read: {error}") from error

    def write(self, text: str, *, replace: bool) -> None:
        """Give the text to the keyring."""
        import keyring
        from keyring.errors import KeyringError

        try:
            if replace or keyring.get_password(self._SERVICE, self._NAME) is None:
                keyring.set_password(self._SERVICE, self._NAME, text)
        except KeyringError as error:
            raise KeyUnavailable(f"the keyring cannot be written: {error}") from error

    def place(self) -> str:
        """Return the keyring's name."""
        return "the keyring of the operating system"


def choose_storage(path: Path) -> KeyStorage:
    """Return where the keys are kept: in a key file that is there already, else the keyring.

    Where there is no keyring (no package, no desktop session), it is a file at *path*.
    """
    if path.exists():
        return KeyFile(path)
    try:
        import keyring
    except ImportError:
        return KeyFile(path)
    try:
        usable = keyring.get_keyring().priority >= 1
    except Exception:
        usable = False
    return OsKeyring(path.parent) if usable else KeyFile(path)


@dataclass(frozen=True)
class _Ring:
    machine: bytes
    keys: dict[str, bytes]


class KeyRing:
    """The keys by id. Reads its storage on first use, and again for an id that it does not know."""

    def __init__(self, storage: KeyStorage, randomness: Randomness | None = None) -> None:
        self._storage = storage
        self._randomness = randomness or Randomness()
        self._ring: _Ring | None = None

    @property
    def place(self) -> str:
        """Where the keys are kept, for the operator."""
        return self._storage.place()

    @property
    def folder(self) -> Path | None:
        """Where files that belong beside the keys are kept; None for nowhere."""
        return self._storage.folder

    def newest(self) -> tuple[str, bytes]:
        """Return the id and key to seal with. Raises :class:`KeyUnavailable` without any."""
        ring = self._ring or self._load()
        key_id = next(reversed(ring.keys))
        return key_id, ring.keys[key_id]

    def key(self, key_id: str) -> bytes:
        """Return a key. Raises :class:`KeyUnavailable` if the ring lacks it."""
        if self._ring is None or key_id not in self._ring.keys:
            self._load()
        ring = self._ring
        if ring is None or key_id not in ring.keys:
            raise KeyUnavailable(f"the key {key_id} is missing from {self.place}")
        return ring.keys[key_id]

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all keys, the newest last."""
        return tuple(self._load().keys)

    def credential(self, station: str) -> bytes:
        """Return what this machine proves itself with as the kiosk *station*, 32 bytes."""
        ring = self._ring or self._load()
        return hmac.digest(ring.machine, station.encode(), "sha256")

    def create(self) -> None:
        """Make the first key, unless there is one: for a new database."""
        if self._storage.read() is not None:
            return
        first = _Ring(self._randomness.secret(), {self._new_id(): self._randomness.secret()})
        self._storage.write(_to_text(first), replace=False)
        self._load()

    def add(self) -> str:
        """Add a key, from now on the newest, and return its id."""
        ring = self._load()
        key_id = self._new_id()
        self._storage.write(
            _to_text(_Ring(ring.machine, {**ring.keys, key_id: self._randomness.secret()})),
            replace=True,
        )
        self._load()
        return key_id

    def _new_id(self) -> str:
        return self._randomness.random_bytes(4).hex()

    def _load(self) -> _Ring:
        text = self._storage.read()
        if text is None:
            raise KeyUnavailable(f"there is no key at {self.place}")
        try:
            found = json.loads(text)
            keys = {str(name): bytes.fromhex(key) for name, key in found["keys"].items()}
            machine = bytes.fromhex(found["machine"])
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise KeyUnavailable(f"what is kept at {self.place} is no key ring") from error
        if not keys or any(len(key) != 32 for key in (machine, *keys.values())):
            raise KeyUnavailable(f"the key ring at {self.place} is not whole")
        self._ring = _Ring(machine, keys)
        return self._ring


def _to_text(ring: _Ring) -> str:
    keys = {key_id: key.hex() for key_id, key in ring.keys.items()}
    return json.dumps({"machine": ring.machine.hex(), "keys": keys}, indent=1)
