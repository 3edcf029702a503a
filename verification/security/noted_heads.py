"""The newest end of each audit trail that this machine has seen, kept beside its keys.

The database keeps the end of its trail too, but an older copy of the database brings
an older end with it, and so can an attacker who cuts off the last events.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from verification.domain.placeholders import Sentence
from verification.security.audit_keys import Head
from verification.security.disk import flush, replacing
from verification.security.ownership import give_to_owner_of
from verification.security.plain_file import file_sentence, read_plain

_log = logging.getLogger(__name__)

#: Seconds to wait for another process that notes an end at this moment.
_LOCK = 1.0
#: Bytes of a note: the longest number, a colon, 64 digits. All notes are as long as this.
_SIZE = 96
#: Bytes of a note, or of a list of thousands of restores.
_MOST = 1_000_000


class NotedHeads:
    """One small file for each database in *folder*: ``NUMBER:CODE``, for ``audit verify --head``;
    and a list of the restores in its trail, one such line each.

    A database is known by its trail's key, wherever it is. Several processes may note at once: the
    highest number stays. Without a folder nothing is noted.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder / "audit-heads" if folder else None
        self._failed = False

    @property
    def is_empty(self) -> bool:
        """Whether no end was ever noted here."""
        return self._folder is None or not any(self._folder.glob("*.txt"))

    def read(self, database_id: str) -> Head | None:
        """Return the newest end seen, None if there is none.

        Raises OSError, or ValueError for a file that is no note.
        """
        if self._folder is None:
            return None
        try:
            content = read_plain(self._path(self._folder, database_id), _MOST)
        except FileNotFoundError:
            return None
        head = Head.parse(content.decode("ascii", "replace"))
        if head is None:
            raise ValueError(
                Sentence("Removals", "%1 is not a note of this program").filled(
                    self._path(self._folder, database_id)
                )
            )
        return head

    def known_restores(self, database_id: str) -> frozenset[Head]:
        """Return the restores, as the trail has them, that this machine knows of.

        An end that was noted after one of them was not left behind by it. Raises OSError, or
        ValueError for a file that is no such list.
        """
        if self._folder is None:
            return frozenset()
        path = self._restores_path(self._folder, database_id)
        try:
            lines = read_plain(path, _MOST).decode("ascii", "replace").splitlines()
        except FileNotFoundError:
            return frozenset()
        found = [Head.parse(line) for line in lines]
        if None in found:
            raise ValueError(Sentence("Removals", "%1 is not a list of this program").filled(path))
        return frozenset(one for one in found if one is not None)

    def note_restores(self, database_id: str, restores: Iterable[Head]) -> None:
        """Remember *restores*. Whatever fails here is logged."""
        if self._folder is None:
            return
        path = self._restores_path(self._folder, database_id)
        try:
            new = sorted(set(restores) - self.known_restores(database_id), key=str)
            if not new:
                return
            with _locked(path):
                handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
                with os.fdopen(handle, "wb") as file:
                    file.write("".join(f"{one}\n" for one in new).encode("ascii"))
                    file.flush()
                    flush(file.fileno())
                _give_away(path)
        except (OSError, ValueError, Timeout, NotImplementedError) as error:
            _log.warning(Sentence("Log", "a restore cannot be noted: %1").filled(_why(error)))

    @staticmethod
    def _restores_path(folder: Path, database_id: str) -> Path:
        return folder / f"{database_id}.restores"

    def note(
        self,
        database_id: str,
        head: Head,
        *,
        follows: Callable[[Head], bool] = lambda _: True,
        back: bool = False,
    ) -> None:
        """Keep *head*, unless a higher one is kept, or one that it does not *follow*.

        With *back*, keep it also then. An end that is no longer in the trail stays noted, for
        the check of the trail to find: an older copy of the database grows, too.

        Called after a commit: whatever fails here is logged, and changes nothing about that. It is
        not synced to the disk each time: after a power cut, the end noted a little earlier serves.
        """
        if self._folder is None:
            return
        try:
            path = self._path(self._folder, database_id)
            with _locked(path):
                try:
                    present = self.read(database_id)
                except ValueError:
                    present = None
                if present is None:
                    _create(path, head)
                    _give_away(path)
                elif back or (present.number < head.number and follows(present)):
                    _overwrite(path, head)
            self._failed = False
        except (OSError, Timeout, NotImplementedError) as error:
            # The last is what file systems without locks get.
            if not self._failed:
                _log.warning(
                    Sentence("Log", "the end of the audit trail cannot be noted: %1").filled(
                        _why(error)
                    )
                )
            self._failed = True

    @staticmethod
    def _path(folder: Path, database_id: str) -> Path:
        return folder / f"{database_id}.txt"


def note_words(error: Exception) -> Sentence:
    """Return why a note cannot be read, in words, with its path."""
    if isinstance(error, OSError):
        return Sentence("Removals", "%1: %2").filled(error.filename, file_sentence(error))
    return Sentence("Removals", "%1").filled(error.args[0])


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Keep others from writing what is beside *path*; its folder is there then."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with FileLock(_lock_of(path), timeout=_LOCK, mode=0o600, poll_interval=0.002):
        yield


def _lock_of(path: Path) -> Path:
    return path.with_suffix(".lock")


def _give_away(path: Path) -> None:
    """Give what a job of root has written to the keys' owner."""
    give_to_owner_of(path.parent.parent, path.parent, path, _lock_of(path))


def _create(path: Path, head: Head) -> None:
    with replacing(path, durable=True) as file:
        file.write(_content(head))


def _overwrite(path: Path, head: Head) -> None:
    # In place, all bytes at once: a process that is killed here has written them or has not.
    with path.open("r+b", buffering=0) as file:
        file.write(_content(head))


def _content(head: Head) -> bytes:
    return f"{head}".ljust(_SIZE - 1).encode("ascii") + b"\n"


def _why(error: Exception) -> object:
    return file_sentence(error) if isinstance(error, OSError) else error
