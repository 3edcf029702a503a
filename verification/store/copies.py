"""Copies of a database file: backups, their check, and restoring from one."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import tempfile
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from verification.keys import KeyRing
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.schema import REVISION, check_keys, revision
from verification.store.upkeep import trail_problems


class UnusableBackup(Exception):  # noqa: N818
    """A file that must not replace the database; the text says why, for the operator."""


def copy_to(database: Database, target: Path) -> None:
    """Write a whole, checked copy of the database to *target*, while it is in use.

    The copy gets its name only when it is complete. Raises :class:`DatabaseUnavailable`.
    """
    if not database.is_file:
        raise DatabaseUnavailable(
            f"{database.place} is on a server: back it up there (pg_dump; docs/fleet.md)"
        )
    unfinished = target.with_name(f".{target.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    try:
        with contextlib.closing(database.engine.raw_connection()) as connection:
            _write_copy(connection, unfinished)
        unfinished.replace(target)
    except OSError as error:
        raise DatabaseUnavailable(str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)


def check_backup(path: Path, key_ring: KeyRing) -> None:
    """Raise :class:`UnusableBackup` unless *path* is a whole database that can be opened here.

    Looks at SQLite's own integrity check, the schema's version, the key and the audit trail.
    """
    if not path.is_file():
        raise UnusableBackup(f"there is no file {path}")
    # A copy is looked at: opening a database changes it, and a backup may lie on a read-only disk.
    folder = tempfile.TemporaryDirectory()
    copy = Path(folder.name) / "backup.db"
    backup = Database(f"sqlite:///{copy.as_posix()}", key_ring)
    try:
        for ending in ("", "-wal"):
            if (part := path.with_name(path.name + ending)).exists():
                shutil.copyfile(part, copy.with_name(copy.name + ending))
        with backup.connection(writes=False) as connection:
            found = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
            if found != "ok":
                raise UnusableBackup(f"the file is damaged: {found}")
            present = revision(connection)
            if present != REVISION:
                raise UnusableBackup(f"its schema is {present}, this program needs {REVISION}")
            with Session(connection) as session:
                check_keys(session, backup)
                wrong = trail_problems(session, backup.seal)
        if wrong:
            raise UnusableBackup(f"its audit trail is not whole: {wrong[0]}")
    except DatabaseUnavailable as error:
        reason = "it is not a whole database" if error.fault is Fault.DAMAGED else str(error)
        raise UnusableBackup(reason) from error
    except OSError as error:
        raise UnusableBackup(str(error)) from error
    finally:
        backup.close()
        folder.cleanup()


def replace_by(path: Path, backup: Path) -> Path | None:
    """Replace the database at *path* by a checked *backup*; return where the former was kept.

    The file itself is replaced at once, so that a running window sees either the one or the
    other. Raises :class:`DatabaseUnavailable`; the former database stays in use then.
    """
    kept: Path | None = None
    new = path.with_name(f".{path.name}.restored")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new.unlink(missing_ok=True)
        with contextlib.closing(_open(backup)) as source:
            _write_copy(source, new)
        if path.exists():
            kept = _free_name(path)
            os.link(path, kept)
            for ending in ("-wal", "-shm"):
                log = path.with_name(path.name + ending)
                if log.exists():
                    # The former's log belongs to the former; beside the new one it would spoil it.
                    log.rename(kept.with_name(kept.name + ending))
        new.replace(path)
    except OSError as error:
        raise DatabaseUnavailable(str(error)) from error
    finally:
        new.unlink(missing_ok=True)
    return kept


def _free_name(path: Path) -> Path:
    number = 1
    while (found := path.with_name(f"{path.stem}.before-restore-{number}{path.suffix}")).exists():
        number += 1
    return found


def _open(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)


def _write_copy(connection: Any, target: Path) -> None:
    """Write what *connection* sees to *target*, for its owner alone, down to the disk."""
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
    except sqlite3.DatabaseError as error:
        raise DatabaseUnavailable(str(error)) from error
    target.chmod(0o600)
    with target.open("rb") as file:
        os.fsync(file.fileno())
