"""Backups: a checked copy under the name that was asked for, the earlier ones kept beside it."""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
import stat
from enum import StrEnum
from pathlib import Path

from verification.domain.settings import KEPT_BACKUPS
from verification.security.disk import flush_file, flush_folder, put_in_place
from verification.store.batches import Progress
from verification.store.copies.restoring import check, is_same
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.sqlite.copying import (
    UnusableBackup,
    connect,
    fault_of,
    private_folder,
    remove,
    write_copy,
)


class BadTarget(StrEnum):
    """Why nothing is written under a name; see :func:`fault_words.target_words`."""

    IS_DATABASE = "is_database"
    NO_FOLDER = "no_folder"
    IS_FOLDER = "is_folder"
    IS_DEVICE = "is_device"
    TAKEN = "taken"


class UnusableTarget(UnusableBackup):
    """A name that a backup must not get."""

    def __init__(self, reason: BadTarget) -> None:
        super().__init__(reason.value)
        self.reason = reason


def back_up(
    database: Database, target: Path, earlier: int = KEPT_BACKUPS, progress: Progress | None = None
) -> None:
    """Write a whole, checked copy of *database* to *target*, while it is in use.

    It gets the name only when it was checked. An earlier backup of that name becomes FILE.1, that
    one FILE.2 and so on; of those, *earlier* stay. Raises :class:`UnusableTarget`,
    :class:`UnusableBackup` for a copy that is no good, :class:`DatabaseUnavailable`, or OSError
    where the target cannot be written: whatever was there before is there still. *progress* counts
    the one backup, once it has its name.
    """
    progress = progress or Progress()
    if not database.is_file:
        raise DatabaseUnavailable(f"{database.place} is on a server", Fault.ON_SERVER)
    # Through a link, to what it leads to.
    target = Path(os.path.realpath(target))
    _require_target(target, database.path)
    try:
        with private_folder(target.parent, f"{target.name}.unfinished") as folder:
            copy = folder / target.name
            with contextlib.closing(connect(database.path)) as source:
                write_copy(source, copy)
            _check(copy, database)
            with progress.undisturbed():
                _rotate(target, earlier)
                put_in_place(copy, target)
                progress.committed(1)
        flush_folder(target.parent)
    except sqlite3.Error as error:
        raise fault_of(error, database.path) from error
    except DatabaseUnavailable as error:
        if error.fault is Fault.FULL:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(target)) from error
        raise


def _check(path: Path, database: Database) -> None:
    copy = Database(str(path), database.seal.key_ring)
    try:
        check(copy)
    finally:
        copy.close()
    # One file, without a log beside it.
    with contextlib.closing(connect(path, "mode=rw")) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    flush_file(path)


def _require_target(target: Path, live: Path) -> None:
    """Raise :class:`UnusableTarget` where a backup would replace something else."""
    if is_same(target, live):
        raise UnusableTarget(BadTarget.IS_DATABASE)
    if not target.parent.is_dir():
        raise UnusableTarget(BadTarget.NO_FOLDER)
    try:
        status = target.stat()
    except FileNotFoundError:
        return
    if stat.S_ISDIR(status.st_mode):
        raise UnusableTarget(BadTarget.IS_FOLDER)
    if not stat.S_ISREG(status.st_mode):
        raise UnusableTarget(BadTarget.IS_DEVICE)
    if status.st_size and not _is_backup(target):
        raise UnusableTarget(BadTarget.TAKEN)


def _is_backup(path: Path) -> bool:
    """Whether a file is a backup of ours, or was one before it was damaged."""
    try:
        with contextlib.closing(connect(path, "mode=ro&immutable=1")) as file:
            rows = file.execute("SELECT name FROM sqlite_master")
            return {"alembic_version", "cloud_account"} <= {name for (name,) in rows}
    except sqlite3.Error as error:
        return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CORRUPT


def _rotate(target: Path, earlier: int) -> None:
    """Free the name *target*: what has it becomes the first of the earlier ones."""
    if not target.exists():
        return
    if not target.stat().st_size or not earlier:
        return
    names = [target, *(target.with_name(f"{target.name}.{n}") for n in range(1, earlier + 1))]
    free = next((n for n, name in enumerate(names) if not name.exists()), None)
    if free is None:
        free = earlier
        if not _is_backup(names[free]):
            raise UnusableTarget(BadTarget.TAKEN)
        remove(names[free])
    for n in range(free, 0, -1):
        put_in_place(names[n - 1], names[n])
