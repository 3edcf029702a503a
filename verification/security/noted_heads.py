"""The newest ends of each audit trail's chains that this machine has seen, kept beside its keys.

The database keeps the ends of its chains too, but an older copy of the database brings
older ends with it, and so can an attacker who cuts off the last events.
"""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
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
#: Bytes of a note: the longest number, a colon, 64 digits, a space, a mark. All are as long.
_SIZE = 96
#: Digits of what stands for a station. Its name may be anything.
_MARK = 10
#: What stands for the trail as a whole, in the place of a mark.
_WHOLE = "whole"
#: Chains that are noted: a kiosk writes to few, a phone's machine to that of every kiosk. Of more
#: than these, the one that was written to last takes the place of the one longest ago.
MOST_CHAINS = 64
#: Bytes of a note, or of a list of thousands of restores.
_MOST = 1_000_000


class NotedHeads:
    """One small file for each database in *folder*, with a line for each chain: ``NUMBER:CODE`` of
    the newest event and, but for the chain of no station, a mark of whose it is; one, too, of the
    whole trail as ``audit verify`` last found it. And a list of the restores, one line each.

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

    def read(self, database_id: str) -> tuple[Head, ...]:
        """Return the newest event of each chain that was seen, the newest of all first.

        Raises OSError, or ValueError for a file that is no note.
        """
        notes = self._notes(database_id)
        ends = [head for mark, head in notes.items() if mark != _WHOLE]
        return tuple(sorted(ends, key=lambda head: head.number, reverse=True))

    def whole(self, database_id: str) -> Head | None:
        """Return the end of the whole trail as it was checked here last; raises as :meth:`read`."""
        return self._notes(database_id).get(_WHOLE)

    def _notes(self, database_id: str) -> dict[str, Head]:
        if self._folder is None:
            return {}
        path = self._path(self._folder, database_id)
        try:
            content = read_plain(path, _MOST)
        except FileNotFoundError:
            return {}
        notes = {}
        for line in content.decode("ascii", "replace").splitlines() or [""]:
            text, _, mark = line.strip().partition(" ")
            head = Head.parse(text)
            if head is None:
                raise ValueError(
                    Sentence("Removals", "%1 is not a note of this program").filled(path)
                )
            notes[mark] = head
        return notes

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
        station: str = "",
        *,
        follows: Callable[[Head], bool] = lambda _: True,
    ) -> None:
        """Keep *head* as the end of a station's chain, unless a higher one is kept for that.

        Or one that it does not *follow*: an end that is no longer in the trail stays noted, for
        the check of the trail to find. An older copy of the database grows, too.

        Called after a commit: whatever fails here is logged, and changes nothing about that. It is
        not synced to the disk each time: after a power cut, the end noted a little earlier serves.
        """
        if self._folder is None:
            return
        path = self._path(self._folder, database_id)
        with self._quietly(), _locked(path):
            notes = self._present(database_id)
            mark = _mark_of(station)
            present = notes.get(mark)
            if present is None:
                _create(path, _room_in(notes) | {mark: head})
                _give_away(path)
            elif present.number < head.number and follows(present):
                _overwrite(path, list(notes).index(mark), mark, head)

    def renew(
        self,
        database_id: str,
        ends: Mapping[str, Head],
        whole: Head | None = None,
        *,
        left_behind: Callable[[Head], bool] = lambda _: True,
    ) -> None:
        """Take the *ends* of chains, by station, for those that are noted, if they are higher.

        Or if what is noted was *left_behind* by a restore. *whole* is noted with them. Whatever
        fails here is logged.
        """
        if self._folder is None:
            return
        path = self._path(self._folder, database_id)
        with self._quietly(), _locked(path):
            notes = self._present(database_id)
            by_mark = {_mark_of(station): head for station, head in ends.items()}
            if whole is not None:
                by_mark[_WHOLE] = whole
            kept = {}
            for mark in (_mark_of(""), _WHOLE, *notes):
                present, new = notes.get(mark), by_mark.get(mark)
                stays = present is not None and not left_behind(present)
                if present is not None and stays and (new is None or new.number <= present.number):
                    kept[mark] = present
                elif new is not None:
                    kept[mark] = new
            if kept and kept != notes:
                _create(path, kept)
                _give_away(path)

    def _present(self, database_id: str) -> dict[str, Head]:
        """Return what is noted, by mark; nothing where that is damaged."""
        try:
            return self._notes(database_id)
        except ValueError:
            return {}

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Log what fails, once until something succeeds: a note stops nobody."""
        try:
            yield
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


def _mark_of(station: str) -> str:
    if not station:
        return ""
    return hashlib.sha256(station.encode("utf-8", "surrogatepass")).hexdigest()[:_MARK]


def _room_in(notes: dict[str, Head]) -> dict[str, Head]:
    """Return *notes* without the chain that was written to longest ago, if they are many."""
    stations = [mark for mark in notes if mark not in ("", _WHOLE)]
    if len(stations) < MOST_CHAINS:
        return notes
    oldest = min(stations, key=lambda mark: notes[mark].number)
    return {mark: head for mark, head in notes.items() if mark != oldest}


def _create(path: Path, notes: Mapping[str, Head]) -> None:
    with replacing(path, durable=True) as file:
        file.write(b"".join(_content(mark, head) for mark, head in notes.items()))


def _overwrite(path: Path, index: int, mark: str, head: Head) -> None:
    # In place, all bytes at once: a process that is killed here has written them or has not.
    with path.open("r+b", buffering=0) as file:
        file.seek(index * _SIZE)
        file.write(_content(mark, head))


def _content(mark: str, head: Head) -> bytes:
    return f"{head} {mark}".ljust(_SIZE - 1).encode("ascii") + b"\n"


def _why(error: Exception) -> object:
    return file_sentence(error) if isinstance(error, OSError) else error
