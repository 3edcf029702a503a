"""A key ring in the operating system's keyring, through the ``keyring`` package (an extra)."""

from __future__ import annotations

import contextlib
import hashlib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from platformdirs import user_config_path

from verification.domain.placeholders import Sentence
from verification.security.key_file import KeyFile, KeyStorage, lock_file
from verification.security.plain_file import file_sentence
from verification.security.ring_format import KeyUnavailable

_SERVICE, _NAME = "jdcloud-verification-kiosk", "key-ring"
#: Characters of one entry: Windows Credential Manager keeps 2560 bytes, in UTF-16.
_PIECE = 1200
#: The entry that says where the pieces of a longer ring are: their turn, number, and digest.
_HEAD = re.compile(r"pieces:([ab]):([1-9][0-9]?):([0-9a-f]{16})")
_MOST_PIECES = 99


class OsKeyring:
    """One entry; a ring too long for it is kept in pieces, which the entry then names.

    The pieces of a new ring are written beside those of the former ("a" and "b" in turns) before
    the entry names them: a reader sees a complete ring at any moment.
    """

    #: A locked keyring asks for its password.
    quiet = False

    def __init__(self, folder: Path | None = None) -> None:
        """*folder* is where files that belong beside the keys are kept."""
        self.folder = folder

    def read(self) -> str | None:
        """Return the text from the keyring."""
        for _ in range(3):
            head = self._get(_NAME)
            found = _HEAD.fullmatch(head or "")
            if found is None:
                return head
            text = self._join(*found.groups())
            if text is not None:
                return text
            # It was replaced while it was read: once more.
        raise KeyUnavailable(
            Sentence("Keys", "the key ring in %1 is not whole").filled(self.place())
        )

    def _join(self, turn: str, count: str, digest: str) -> str | None:
        pieces = [self._get(f"{_NAME}/{turn}/{number}") for number in range(int(count))]
        text = "".join(piece or "" for piece in pieces)
        return text if _digest(text) == digest else None

    def write(self, text: str) -> None:
        """Give the text to the keyring, and read it back."""
        former = _HEAD.fullmatch(self._get(_NAME) or "")
        turn = "b" if former is not None and former[1] == "a" else "a"
        if len(text) > _PIECE * _MOST_PIECES:
            raise KeyUnavailable(
                Sentence("Keys", "%1 is full: forget keys, or use a key file").filled(self.place())
            )
        if len(text) <= _PIECE:
            self._set(_NAME, text)
            turn = ""
        else:
            pieces = [text[start : start + _PIECE] for start in range(0, len(text), _PIECE)]
            for number, piece in enumerate(pieces):
                self._set(f"{_NAME}/{turn}/{number}", piece)
            self._set(_NAME, f"pieces:{turn}:{len(pieces)}:{_digest(text)}")
        if self.read() != text:
            raise KeyUnavailable(
                Sentence("Keys", "%1 does not hold what was written").filled(self.place())
            )
        for other in {"a", "b"} - {turn}:
            self._delete_pieces(other)

    def _delete_pieces(self, turn: str) -> None:
        """Remove pieces that no entry names; those that stay do no harm."""
        import keyring

        with contextlib.suppress(Exception):
            for number in range(_MOST_PIECES):
                if self._get(f"{_NAME}/{turn}/{number}") is None:
                    return
                keyring.delete_password(_SERVICE, f"{_NAME}/{turn}/{number}")

    # Back ends raise errors of their own, pywintypes.error for one: none of them is our bug.

    def _get(self, name: str) -> str | None:
        import keyring

        try:
            return keyring.get_password(_SERVICE, name)
        except Exception as error:
            raise KeyUnavailable(
                Sentence("Keys", "the keyring cannot be read: %1").filled(error)
            ) from error

    def _set(self, name: str, text: str) -> None:
        import keyring

        try:
            _keep_on_this_machine(keyring.get_keyring())
            keyring.set_password(_SERVICE, name, text)
        except Exception as error:
            raise KeyUnavailable(
                Sentence("Keys", "the keyring cannot be written: %1").filled(error)
            ) from error

    def sync(self) -> None:
        """Do nothing: the keyring keeps what it took."""

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold a lock in the user's configuration folder: keyrings have none."""
        # One place for all programs of this user, whatever files they name.
        folder = user_config_path(_SERVICE)
        with contextlib.ExitStack() as held:
            try:
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                held.enter_context(lock_file(folder / ".keyring.lock"))
            except OSError as error:
                raise KeyUnavailable(
                    Sentence("Keys", "the keyring cannot be locked: %1").filled(
                        file_sentence(error)
                    )
                ) from error
            yield

    def clear_leftovers(self) -> None:
        """Do nothing: the next ring takes the place of half-written pieces."""

    def place(self) -> str:
        """Return the keyring's name."""
        return "the keyring of the operating system"


def _keep_on_this_machine(backend: object) -> None:
    """Windows would copy an entry to every machine of a roaming user, with this one's secret."""
    if hasattr(backend, "persist"):
        backend.persist = "local machine"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


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
