"""The file of a SQLite database: its address, whether it is ours, and whether it is still there.

POSIX drops every lock that a process holds on a file as soon as the process closes *any*
descriptor of it (fcntl(2)). Without its locks, SQLite loses commits: another process that closes
the database believes to be the last one and deletes the log under the windows (sqlite.org,
"How To Corrupt An SQLite Database File", 2.2). So nothing here opens the file except SQLite, which
keeps a list of its own descriptors; all else is read from ``stat``.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
import sys
from collections.abc import Callable
from pathlib import Path

from verification.security.disk import flush_file, flush_folder
from verification.store.backend import OUR_TABLES
from verification.store.faults import DatabaseUnavailable, Fault
from verification.store.sqlite.copying import fault_of, private_folder, uri_of

#: In the file's header (sqlite.org/fileformat2.html, offset 68): "JDvk".
APPLICATION_ID = 0x4A44766B
#: SQLite's smallest page: what is shorter can be no database.
_SMALLEST = 512

Identity = tuple[int, int]


def address(path: Path, **parameters: str) -> str:
    """Return the URI of a file with any legal name, bytes that are not UTF-8 included."""
    query = "&".join(f"{name}={value}" for name, value in parameters.items())
    return f"{uri_of(path.absolute())}?{query}"


def identity(path: Path) -> Identity | None:
    """Return which file is at *path*, None if there is none.

    Raises :class:`DatabaseUnavailable` where the system does not say.
    """
    status = _status(path)
    return None if status is None else (status.st_dev, status.st_ino)


def require_content(path: Path) -> Identity | None:
    """Return :func:`identity`; a file that was emptied counts as damaged."""
    status = _status(path)
    if status is None:
        return None
    if stat.S_ISREG(status.st_mode) and status.st_size < _SMALLEST:
        raise DatabaseUnavailable(f"{path} is empty", Fault.DAMAGED)
    return status.st_dev, status.st_ino


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise DatabaseUnavailable(str(error)) from error


def require_ours(connection: sqlite3.Connection) -> None:
    """Raise :class:`DatabaseUnavailable` for a file of another program; only reads.

    A file without a single page is the one that :func:`make` is filling.
    """
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if pages == 0 or application == APPLICATION_ID:
        return
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    if application == 0 and tables >= OUR_TABLES:
        return
    if application == 0 and not tables:
        raise DatabaseUnavailable("the file has no tables", Fault.DAMAGED)
    raise DatabaseUnavailable("the file belongs to another program", Fault.FOREIGN)


def make(path: Path, fill: Callable[[Path], None]) -> None:
    """Let *fill* make a database, unless there is a file already; give it its name when whole.

    So a file at *path* is never empty, unless it was emptied from outside; of two that make one
    at the same time, the first wins. *fill* gets an empty file that only its owner can read. Raises
    :class:`DatabaseUnavailable`.
    """
    # A link to where there is nothing yet: the file is made at its end.
    path = Path(os.path.realpath(path))
    try:
        if path.exists():
            return
        if _beside(path, "-wal").exists():
            raise DatabaseUnavailable(f"only the log of {path} is there", Fault.MISSING)
        path.parent.mkdir(parents=True, exist_ok=True)
        with private_folder(path.parent, "new-database") as folder:
            new = folder / "new.db"
            new.touch(mode=0o600)
            fill(new)
            flush_file(new)
            with contextlib.suppress(FileExistsError):
                _name(new, path)
        flush_folder(path.parent)
    except OSError as error:
        raise fault_of(error, path) from error


def _name(new: Path, path: Path) -> None:
    """Raise FileExistsError where another was faster."""
    if sys.platform == "win32":
        # A rename never replaces there, and a second name of an open file could not be deleted:
        # it would stay, and look like a copy.
        new.rename(path)
        return
    try:
        path.hardlink_to(new)
    except FileExistsError:
        raise
    except OSError:
        # No hard links here, as on FAT: claim the name, which fails for all but one.
        path.touch(mode=0o600, exist_ok=False)
        new.replace(path)


def log_of(path: Path) -> Path:
    """Return the write-ahead log of a database: SQLite follows links, then adds its ending."""
    return _beside(Path(os.path.realpath(path)), "-wal")


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


class LogWatch:
    """Notices that the log that connections of this process use is not the one on disk.

    That cannot happen while their locks hold; but another program may delete it, or may have
    made this process lose its locks. Commits would go to a file that no other process can see.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._logs: dict[int, tuple[Identity | None, ...]] = {}
        self._files = self._find()

    def require_none_deleted(self) -> None:
        """Raise :class:`DatabaseUnavailable` while this process still has a deleted log open.

        To be asked before each new connection: it would share the deleted log's index, but write
        to a new log, and closing it last would lose what is in the deleted one. Closing the
        connections of the deleted log first makes SQLite write that into the database. Linux
        tells; elsewhere nothing is raised.
        """
        if self._has_deleted():
            raise DatabaseUnavailable("a deleted log is still in use", Fault.LOG_LOST)

    def opened(self, connection: sqlite3.Connection) -> None:
        """Note the log of a new *connection*, which must have read from the database already."""
        self._files = self._find()
        self._logs[id(connection)] = self._on_disk()

    def closed(self, connection: sqlite3.Connection) -> None:
        """Forget the log of a *connection* that was closed."""
        self._logs.pop(id(connection), None)

    def is_lost(self) -> bool:
        """Whether a connection's log is gone from the disk; takes some microseconds."""
        logs = set(self._logs.values())
        return bool(logs) and logs != {self._on_disk()}

    def size(self) -> int:
        """Return the bytes of the log on disk."""
        try:
            return self._files[0].stat().st_size
        except OSError:
            return 0

    def _find(self) -> tuple[Path, Path]:
        log = log_of(self._path)
        return log, log.with_name(log.name.removesuffix("-wal") + "-shm")

    def _on_disk(self) -> tuple[Identity | None, ...]:
        return tuple(identity(path) for path in self._files)

    def _has_deleted(self) -> bool:
        if not sys.platform.startswith("linux"):
            return False
        deleted = {f"{path} (deleted)" for path in self._find()}
        descriptors = Path("/proc/self/fd")
        for name in os.listdir(descriptors):  # noqa: PTH208 - names alone, quickly
            with contextlib.suppress(OSError):
                if os.readlink(descriptors / name) in deleted:  # noqa: PTH115 - as above
                    return True
        return False
