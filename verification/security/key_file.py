"""A key ring in a file: whole at any moment, on its disk, and for its owner's eyes.

A writer holds a lock beside it; a change is a new file that takes the name at once.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import shutil
import stat
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from verification.domain.placeholders import Sentence
from verification.security.disk import flush, flush_file, flush_folder, put_in_place
from verification.security.ownership import give_to_owner_of
from verification.security.plain_file import file_sentence, read_plain
from verification.security.ring_format import KeyUnavailable, no_ring, read_ring

_log = logging.getLogger(__name__)

#: Seconds to wait for another program that changes the ring; it holds the lock for one commit.
_LOCK_TIMEOUT = 15.0
#: Bytes: a ring of thousands of keys is smaller.
_MOST = 1_000_000
#: Seconds after which a half-written ring of an earlier version, which took no lock, is dead.
_DEAD = 60.0


class KeyStorage(Protocol):
    """Where the key ring's text is kept. Every method may raise :class:`KeyUnavailable`.

    Reading from a *quiet* one never asks the user for anything.
    """

    quiet: bool

    def read(self) -> str | None:
        """Return the text, or None if there is none yet."""
        ...

    def write(self, text: str) -> None:
        """Keep *text* in place of what is there, so that a power cut cannot undo it.

        The caller holds :meth:`lock`, and has read under it.
        """
        ...

    def sync(self) -> None:
        """See to it that a power cut cannot undo what is there."""
        ...

    def lock(self) -> contextlib.AbstractContextManager[None]:
        """Keep every other program of this user from changing the ring."""
        ...

    def clear_leftovers(self) -> None:
        """Remove what a killed program left half written: it holds whole keys."""
        ...

    def place(self) -> str:
        """Return where it is kept, for the operator."""
        ...

    @property
    def folder(self) -> Path | None:
        """Where files that belong beside the keys are kept; None for nowhere."""
        ...


@contextmanager
def lock_file(path: Path, mode: int = 0o600, timeout: float = _LOCK_TIMEOUT) -> Iterator[None]:
    """Hold the lock *path*. Raises :class:`KeyUnavailable` if another keeps it, and OSError."""
    # Loaded late: most programs only read keys.
    from filelock import FileLock, Timeout

    lock = FileLock(path, timeout=timeout, mode=mode)
    try:
        lock.acquire()
    except Timeout as error:
        raise KeyUnavailable(
            Sentence("Keys", "another program is changing the key ring; try again in a moment")
        ) from error
    except NotImplementedError as error:
        raise KeyUnavailable(
            Sentence("Keys", "files in %1 cannot be locked: keep the keys on a local disk").filled(
                path.parent
            )
        ) from error
    try:
        yield
    finally:
        lock.release()


class KeyFile:
    """A file that others cannot read, unless it was shared with a group on purpose.

    A symbolic link is followed: what it points to is read, and replaced.
    """

    quiet = True

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> str | None:
        """Return the file's text, if it is kept from other users (see :func:`_keep_private`)."""
        try:
            text = read_plain(self._path, _MOST).decode("ascii")
        except FileNotFoundError:
            return None
        except UnicodeDecodeError as error:
            raise no_ring(str(self._path)) from error
        except OSError as error:
            raise KeyUnavailable(
                Sentence("Keys", "the key file %1 cannot be read: %2").filled(
                    self._path, file_sentence(error)
                )
            ) from error
        # What is no key ring, and was named by mistake, keeps its rights.
        read_ring(text, str(self._path))
        _keep_private(self._path)
        return text

    def write(self, text: str) -> None:
        """Write a whole new file beside it, give it the name at once, and read it back."""
        with self._words_for_faults():
            target = self._target()
            self._require_changeable(target)
            self._remove_leftovers(target)
            _replace(target, text.encode("ascii"), self.temporary_prefix(target))
            if target.read_bytes() != text.encode("ascii"):
                raise KeyUnavailable(
                    Sentence("Keys", "%1 does not hold what was written").filled(self._path)
                )

    def sync(self) -> None:
        """Write the file and its entry in the folder through to the disk."""
        with self._words_for_faults():
            target = self._target()
            flush_file(target)
            flush_folder(target.parent)

    def _require_changeable(self, target: Path) -> None:
        """Raise if the file is not to be changed, although its folder would let us."""
        if not target.exists():
            return
        status = target.stat()
        if not status.st_mode & stat.S_IWUSR:
            raise KeyUnavailable(
                Sentence(
                    "Keys", "the key file %1 is read-only: chmod u+w it, then try again"
                ).filled(self._path)
            )
        if sys.platform != "win32" and os.geteuid() not in (0, status.st_uid):
            raise KeyUnavailable(
                Sentence(
                    "Keys", "the key file %1 belongs to another user: change the keys as that user"
                ).filled(self._path)
            )

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the lock beside the file."""
        with contextlib.ExitStack() as held:
            with self._words_for_faults():
                target = self._target()
                _make_folder(target.parent)
                held.enter_context(lock_file(_lock_of(target)))
                owned = target if target.exists() else target.parent
                give_to_owner_of(owned, _lock_of(target))
            yield

    def clear_leftovers(self) -> None:
        """Remove half-written rings, unless one is being written at this moment."""
        try:
            target = self._target()
            if target.exists() and any(self._leftovers(target)):
                with lock_file(_lock_of(target), timeout=0):
                    self._remove_leftovers(target)
        except KeyUnavailable as error:
            # Their writer may be at work; whoever changes keys is told what is wrong with the lock.
            _log.info("half-written keys are left beside the key file: %s", error)
        except (OSError, RuntimeError) as error:
            why = file_sentence(error) if isinstance(error, OSError) else error
            _log.warning(
                Sentence("Log", "half-written keys are still beside the key file %1: %2").filled(
                    self._path, why
                )
            )

    def _remove_leftovers(self, target: Path) -> None:
        """Remove them; the lock is held, so that no writer is alive."""
        for leftover in self._leftovers(target):
            leftover.unlink(missing_ok=True)

    def _leftovers(self, target: Path) -> Iterator[Path]:
        prefix, now = self.temporary_prefix(target), time.time()
        for path in target.parent.glob(".keys-*"):
            if path.name.startswith(prefix):
                yield path
            elif len(path.name) == len(".keys-") + 8:
                # Of an earlier version: of whichever ring, and written without a lock.
                with contextlib.suppress(FileNotFoundError):
                    if now - path.stat().st_mtime > _DEAD:
                        yield path

    @staticmethod
    def temporary_prefix(target: Path) -> str:
        """Return how the names of files begin that become *target* once they are whole."""
        # Two rings may lie in one folder, and a name may have any length and letters.
        return f".keys-{hashlib.sha256(os.fsencode(target.name)).hexdigest()[:12]}-"

    def _target(self) -> Path:
        return Path(os.path.realpath(self._path))

    @contextmanager
    def _words_for_faults(self) -> Iterator[None]:
        try:
            yield
        except (OSError, RuntimeError) as error:
            why = file_sentence(error) if isinstance(error, OSError) else error
            raise KeyUnavailable(
                Sentence("Keys", "the key file %1 cannot be written: %2").filled(self._path, why)
            ) from error

    def place(self) -> str:
        """Return the path."""
        return str(self._path)

    @property
    def folder(self) -> Path | None:
        """The key file's folder."""
        return self._path.parent


def _lock_of(target: Path) -> Path:
    return target.with_name(f".{target.name}.lock")


def _keep_private(path: Path) -> None:
    """Take everybody's rights from a key file that everybody can read, or refuse it.

    One that only its owner's group can read, too, was shared on purpose: it stays so.
    """
    mode = path.stat().st_mode
    if sys.platform == "win32" or not mode & 0o007:
        return
    with contextlib.suppress(OSError):
        path.chmod(stat.S_IMODE(mode) & 0o700)
    if path.stat().st_mode & 0o007:
        raise KeyUnavailable(
            Sentence(
                "Keys",
                "everyone on this computer can read the key file %1: its owner has to chmod 600 "
                "it, or 640 to share it with a group",
            ).filled(path)
        )
    _log.warning(
        Sentence(
            "Log", "the key file %1 could be read by everybody; now only its owner can"
        ).filled(path)
    )


def write_new(path: Path, text: str, encoding: str = "ascii") -> None:
    """Write a new file that only its owner can read. Raises OSError, also if it is there."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding=encoding) as file:
            file.write(text)
            file.flush()
            flush(file.fileno())
        flush_folder(path.parent)
    except OSError:
        path.unlink(missing_ok=True)
        raise


def _replace(target: Path, content: bytes, prefix: str) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=prefix)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            _take_over_rights(target, temporary)
            flush(file.fileno())
        put_in_place(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)
    flush_folder(target.parent)


def _take_over_rights(target: Path, temporary: Path) -> None:
    """Give the new file the former's owner, group, mode and access list."""
    if sys.platform == "win32" or not target.exists():
        return
    former, present = target.stat(), temporary.stat()
    if (former.st_uid, former.st_gid) != (present.st_uid, present.st_gid):
        os.chown(temporary, former.st_uid, former.st_gid)
    shutil.copystat(target, temporary)
    os.utime(temporary)


def _make_folder(folder: Path) -> None:
    """Make a folder and those above it, each entered in its parent for good."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir(mode=0o700, exist_ok=True)
        flush_folder(one.parent)
