"""Copies of the database file: written whole or not at all, for their owner alone.

Only SQLite opens a file that may be in use: closing any other descriptor of it would drop the locks
that this process holds (sqlite.org/howtocorrupt.html, 2.2).
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sqlite3
import stat
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path, PurePath

from verification.domain.placeholders import Sentence
from verification.security.disk import flush_file, flush_folder, put_in_place
from verification.security.ownership import give_to_owner_of
from verification.store.faults import SQLITE_FAULTS, DatabaseUnavailable, Fault

#: How many of the files that were kept before a restore, or before an upgrade, stay.
KEPT = 3
#: Seconds after which a folder that is not locked, or cannot be locked, counts as left over.
_UNLOCKED, _UNLOCKABLE = 60, 86_400
#: Bytes: a disk with less has no room for what SQLite lays beside a database.
_LITTLE = 128 * 1024
#: Failures of the disk that no room would prevent.
_READING = (sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ)
#: What Windows answers for a file that is open elsewhere: a sharing or a lock violation.
_IN_USE = (32, 33)
#: What SQLite lays beside a database.
_LOGS = ("-wal", "-shm", "-journal")


class UnusableBackup(Exception):  # noqa: N818
    """A file that cannot be written as a backup, or must not replace the database.

    The text says why, for the operator.
    """


def uri_of(path: PurePath) -> str:
    """Return the address of an absolute path, as SQLite reads it.

    A path on another computer (Windows) has that one's name as the authority, which SQLite refuses;
    it takes the same path with four slashes (sqlite.org/uri.html).
    """
    uri = path.as_uri()
    return uri if uri.startswith("file:///") else f"file:////{uri.removeprefix('file://')}"


def connect(path: Path, query: str = "mode=ro", *, timeout: float = 5.0) -> sqlite3.Connection:
    """Open *path* by SQLite alone, never making a file; *query* is that of SQLite's address."""
    return sqlite3.connect(
        f"{uri_of(path.absolute())}?{query}", uri=True, isolation_level=None, timeout=timeout
    )


def says_disk_full(code: int, folder: Path) -> bool:
    """Whether SQLite's result code, extended, means that nothing more can be written in *folder*.

    The disk is full, or files of this user may not be larger (``ulimit -f``).
    """
    if code & 0xFF != sqlite3.SQLITE_IOERR or code in _READING:
        return code & 0xFF == sqlite3.SQLITE_FULL
    # SQLite cannot lay out its log's index, or says so of every limit: "disk I/O error".
    if _is_limited():
        return True
    try:
        return shutil.disk_usage(folder).free < _LITTLE
    except OSError:
        return False


def _is_limited() -> bool:
    """Whether the size of this user's files is limited."""
    if sys.platform == "win32":
        return False
    import resource

    return resource.getrlimit(resource.RLIMIT_FSIZE)[0] != resource.RLIM_INFINITY


def not_writable(folder: Path) -> Fault:
    """Return which it is: a disk that is mounted read-only, or the rights of this user."""
    if sys.platform == "win32":
        return Fault.READ_ONLY
    try:
        flags = os.statvfs(folder).f_flag
    except OSError:
        return Fault.READ_ONLY
    return Fault.READ_ONLY_DISK if flags & os.ST_RDONLY else Fault.READ_ONLY


def fault_of(error: Exception, path: Path) -> DatabaseUnavailable:
    """Return the fault that an error of SQLite's or of the disk at *path* means."""
    code = getattr(error, "sqlite_errorcode", 0)
    number = getattr(error, "errno", None)
    if number in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG) or says_disk_full(code, path.parent):
        return DatabaseUnavailable(
            Sentence("Backup", "the disk is full: %1").filled(path), Fault.FULL
        )
    if getattr(error, "winerror", None) in _IN_USE:
        return DatabaseUnavailable(
            Sentence("Backup", "another program has %1 open").filled(path), Fault.BUSY
        )
    fault = SQLITE_FAULTS.get(code & 0xFF, Fault.UNREACHABLE)
    if number in (errno.EACCES, errno.EPERM):
        fault = Fault.READ_ONLY
    if fault is Fault.READ_ONLY:
        fault = not_writable(path.parent)
    elif number == errno.EROFS:
        fault = Fault.READ_ONLY_DISK
    return DatabaseUnavailable(f"{path}: {error}", fault)


@contextlib.contextmanager
def private_folder(parent: Path | None, name: str) -> Iterator[Path]:
    """A folder for this process alone in *parent* (else the temporary folder), gone at the end.

    What an earlier one of the same name left behind when it was killed is removed first.
    """
    beside = parent or Path(tempfile.gettempdir())
    _remove_left_over(beside, name)
    folder = Path(tempfile.mkdtemp(dir=beside, prefix=f".{name}-"))
    lock = _lock(folder)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        if lock is not None:
            os.close(lock)


def _lock(folder: Path) -> int | None:
    """Lock a folder while this process lives; None where that is not possible.

    Raises BlockingIOError if another process has it.
    """
    if sys.platform == "win32":
        return None
    import fcntl

    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise
    except OSError:
        os.close(handle)
        return None
    return handle


def _remove_left_over(parent: Path, name: str) -> None:
    for folder in parent.iterdir():
        if not folder.name.startswith(f".{name}-"):
            continue
        with contextlib.suppress(OSError):
            status = folder.lstat()
            if not stat.S_ISDIR(status.st_mode) or (
                hasattr(os, "getuid") and status.st_uid != os.getuid()
            ):
                continue
            age = time.time() - max(one.lstat().st_mtime for one in (folder, *folder.iterdir()))
            if age < _UNLOCKED:
                continue
            lock = _lock(folder)
            if lock is not None or age > _UNLOCKABLE:
                shutil.rmtree(folder, ignore_errors=True)
            if lock is not None:
                os.close(lock)


def write_copy(source: sqlite3.Connection, target: Path, *, exact: bool = False) -> None:
    """Write what *source* sees to the new file *target*, down to the disk, in one piece.

    *exact* copies page by page, damage included; else what was deleted is left out. The copy needs
    no log beside it. Raises :class:`DatabaseUnavailable`; there is no *target* then.
    """
    try:
        if exact:
            with contextlib.closing(connect(target, "mode=rwc")) as copy:
                copy_pages(source, copy)
                # It is ours alone: no memory to share with others has to be made on the disk.
                copy.execute("PRAGMA locking_mode = EXCLUSIVE")
                copy.execute("PRAGMA journal_mode = DELETE")
        else:
            # An address, so that any legal name of a file will do.
            source.execute("VACUUM INTO ?", (f"{uri_of(target.absolute())}?mode=rwc",))
        target.chmod(0o600)
        flush_file(target)
    except (sqlite3.Error, OSError) as error:
        remove(target)
        raise fault_of(error, target) from error


def copy_pages(
    source: sqlite3.Connection,
    target: sqlite3.Connection,
    first: Callable[[], None] = lambda: None,
) -> None:
    """Replace what is in *target* by *source*, page by page, in one transaction.

    *first* is called once others' writing to *target* waits for this, before it is committed;
    if it raises, nothing was changed. Raises sqlite3.Error as well.
    """
    waiting = True

    def note(status: int, _remaining: int, _total: int) -> None:
        nonlocal waiting
        if status & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            # Python would retry forever; SQLite has waited for its time-out already.
            raise DatabaseUnavailable("another program writes", Fault.BUSY)
        if waiting:
            waiting = False
            first()

    (pages,) = source.execute("PRAGMA page_count").fetchone()
    # In more than one step: after the first, the target is locked and not yet committed.
    source.backup(target, pages=max(1, pages // 100), progress=note)


def remove(path: Path) -> None:
    """Remove a database file with its logs, if it is there."""
    for ending in ("", *_LOGS):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def move(path: Path, target: Path) -> None:
    """Rename a database file together with its logs; what is not there is left out."""
    for ending in ("", *_LOGS):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.replace(target.with_name(target.name + ending))


# -- files that are kept beside the database ---------------------------------------------------


def kept_copies(path: Path, before: str = "*") -> list[Path]:
    """Return what was kept before a *before* ("restore", "upgrade") of *path*, the newest last."""
    # No pattern is made of the name: it may have characters that mean something in patterns.
    start, kinds = f"{path.stem}.before-", ("restore", "upgrade") if before == "*" else (before,)
    found = []
    for one in path.parent.iterdir() if path.parent.is_dir() else ():
        kind, _, number = one.name.removeprefix(start).removesuffix(path.suffix).rpartition("-")
        if one.name.startswith(start) and kind in kinds and number.isascii() and number.isdigit():
            found.append((int(number), kind, one))
    return [one for _, _, one in sorted(found)]


def next_kept(path: Path, before: str) -> Path:
    """Return the name for what is kept next: numbers only grow, whatever the clock says."""
    found = kept_copies(path, before)
    number = int(found[-1].name.removesuffix(path.suffix).rpartition("-")[2]) if found else 0
    return path.with_name(f"{path.stem}.before-{before}-{number + 1}{path.suffix}")


def prune_kept(path: Path, before: str) -> None:
    """Remove all but the newest :data:`KEPT`: they hold personal data, sealed."""
    for old in kept_copies(path, before)[:-KEPT]:
        remove(old)


def keep_before_upgrade(path: Path) -> Path:
    """Keep a checked copy of the database at *path*, for the case that its upgrade goes wrong.

    Raises :class:`DatabaseUnavailable`; there is no copy then.
    """
    kept = next_kept(path, "upgrade")
    try:
        with private_folder(path.parent, f"{path.name}.upgrade") as folder:
            copy = folder / kept.name
            with contextlib.closing(connect(path)) as source:
                write_copy(source, copy)
            with contextlib.closing(connect(copy, "mode=ro&immutable=1")) as written:
                (found,) = written.execute("PRAGMA integrity_check").fetchone()
            if found != "ok":
                raise DatabaseUnavailable(f"{path} is damaged: {found}", Fault.DAMAGED)
            give_to_owner_of(path, copy)
            put_in_place(copy, kept)
        flush_folder(kept.parent)
    except (sqlite3.Error, OSError) as error:
        raise fault_of(error, path) from error
    prune_kept(path, "upgrade")
    return kept
