"""Restoring the database file: a backup is checked and brought up to date apart, then put in place.

A live file that SQLite can open is written over through SQLite, in one transaction: programs that
have it open see the one content or the other, under the ordinary locks. One that it cannot open is
moved aside, together with its log, and a new file takes its name: programs that had it open find
another file there, and open that.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from verification.domain.placeholders import Sentence
from verification.security.disk import flush_folder, put_in_place
from verification.security.key_ring import KeyRing
from verification.security.noted_heads import NotedHeads
from verification.security.ownership import give_to_owner_of
from verification.security.plain_file import file_sentence
from verification.security.removal_ledger import RemovalLedgers
from verification.security.ring_format import KeyUnavailable
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.schema import (
    check_keys,
    expected_objects,
    is_known,
    prepare,
    revision,
)
from verification.store.schema_check import foreign, missing, objects_in
from verification.store.sqlite.copying import (
    UnusableBackup,
    connect,
    copy_pages,
    fault_of,
    move,
    next_kept,
    private_folder,
    prune_kept,
    remove,
    write_copy,
)
from verification.store.trail.check import check_trail

_log = logging.getLogger(__name__)


class ChangedMeanwhile(Exception):  # noqa: N818
    """The live database was written to after it was copied: copy it again."""


@contextlib.contextmanager
def checked_backup(backup: Path, live: Path, key_ring: KeyRing) -> Iterator[Database]:
    """A copy of *backup* in a folder of its own, checked, and of the newest schema.

    Checked are SQLite's integrity, the schema, the keys and the audit trail. *backup* is only read.
    Raises :class:`UnusableBackup`.
    """
    _require_file(backup, live)
    try:
        with private_folder(None, "jdcloud-kiosk-restore") as folder:
            copy = folder / "backup.db"
            _read(backup, copy)
            database = Database(str(copy), key_ring)
            # What happens in the copy has not happened until it is in place.
            database.removals = RemovalLedgers(None)
            database.heads = NotedHeads(None)
            try:
                check(database)
                yield database
            finally:
                database.close()
    except OSError as error:
        raise UnusableBackup(file_sentence(error)) from error


def _require_file(backup: Path, live: Path) -> None:
    try:
        status = backup.stat()
    except FileNotFoundError as error:
        raise UnusableBackup(Sentence("Backup", "there is no file %1").filled(backup)) from error
    except OSError as error:
        raise UnusableBackup(file_sentence(error)) from error
    if stat.S_ISDIR(status.st_mode):
        raise UnusableBackup(Sentence("Backup", "it is a folder"))
    if not stat.S_ISREG(status.st_mode):
        raise UnusableBackup(Sentence("Backup", "it is not a data file"))
    if not os.access(backup, os.R_OK):
        # SQLite would only say that it cannot be opened.
        denied = PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(backup))
        raise UnusableBackup(file_sentence(denied))
    if is_same(backup, live):
        raise UnusableBackup(Sentence("Backup", "it is the database itself"))


def is_same(path: Path, live: Path) -> bool:
    """Whether *path* is the database file, or one of its logs, by whatever name."""
    for ending in ("", "-wal", "-shm", "-journal"):
        part = live.with_name(live.name + ending)
        with contextlib.suppress(OSError):
            if path.samefile(part):
                return True
        if path.absolute() == part.absolute():
            return True
    return False


def _read(backup: Path, copy: Path) -> None:
    """Copy a database to *copy* through SQLite, leaving nothing beside it."""
    logs = [backup.with_name(backup.name + ending) for ending in ("-wal", "-journal")]
    # Without a log it is not open anywhere: then nothing need be written beside it to read it.
    alone = not any(log.exists() for log in logs)
    try:
        with contextlib.closing(
            connect(backup, "mode=ro&immutable=1" if alone else "mode=ro")
        ) as source:
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
            write_copy(source, copy, exact=True)
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_NOTADB:
            raise UnusableBackup(
                Sentence("Backup", "it is not a database of this program")
            ) from error
        fault = fault_of(error, backup)
        raise UnusableBackup(_why(fault)) from error
    except DatabaseUnavailable as error:
        raise UnusableBackup(_why(error)) from error


def _why(error: DatabaseUnavailable) -> Sentence:
    if error.fault in (Fault.DAMAGED, Fault.UNREACHABLE):
        _log.info("the backup cannot be read: %s", error)
        return Sentence("Backup", "the database is incomplete")
    text = error.args[0]
    return text if isinstance(text, Sentence) else Sentence("Backup", "%1").filled(text)


def check(database: Database) -> None:
    """Raise :class:`UnusableBackup` unless *database*, a copy apart, is whole; bring it up to date.

    Only a file of ours is migrated, and only one whose keys are here.
    """
    try:
        with database.connection(writes=False) as connection:
            whole = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
            if whole != "ok":
                raise UnusableBackup(Sentence("Backup", "the file is damaged: %1").filled(whole))
            present = revision(connection)
            if present is None:
                raise UnusableBackup(Sentence("Backup", "it is not a database of this program"))
            if not is_known(present):
                raise UnusableBackup(
                    Sentence("Backup", "a newer version of this program wrote it (%1)").filled(
                        present
                    )
                )
            found, expected = objects_in(connection), expected_objects(present, database.seal)
            if problems := foreign(found, expected) + missing(found, expected):
                raise UnusableBackup(problems[0])
            if present != "0001":
                check_keys(connection, database)
        prepare(database, in_use=False)
        with database.connection(writes=False) as connection:
            report = check_trail(connection, database.seal)
        if report.problems:
            raise UnusableBackup(
                Sentence("Backup", "its audit trail is not whole: %1").filled(report.problems[0])
            )
    except DatabaseUnavailable as error:
        raise UnusableBackup(_why(error)) from error
    except KeyUnavailable as error:
        raise UnusableBackup(*error.args) from error
    except OSError as error:
        raise UnusableBackup(file_sentence(error)) from error
    except (SQLAlchemyError, sqlite3.Error, AssertionError) as error:
        # Rows that a migration cannot bring up: no fault of this computer.
        _log.info("the backup cannot be brought up to date: %s", error)
        raise UnusableBackup(Sentence("Backup", "it cannot be brought up to date")) from error


class LiveFile:
    """The database file that a backup is to replace, looked at once.

    *kept* is where it is kept as it was, once :meth:`replace` has returned; None if there was none.
    """

    def __init__(self, path: Path) -> None:
        """Raise :class:`UnusableBackup` if it is another program's database."""
        self._path = path
        self.kept: Path | None = None
        #: Whether there is a file to be replaced.
        self.was_there = False
        self._reader: sqlite3.Connection | None = None
        self._version = 0
        try:
            if path.exists() and not path.is_file():
                raise DatabaseUnavailable(f"{path} is no file")
            path.parent.mkdir(parents=True, exist_ok=True)
            self.was_there = path.exists()
            if self.was_there:
                # Read-only: it takes no log away, whatever is wrong with the file.
                self._reader = connect(path)
                self._version = _data_version(self._reader)
                self._require_own(self._reader)
        except sqlite3.DatabaseError as error:
            self.close()
            if fault_of(error, path).fault is not Fault.DAMAGED:
                raise fault_of(error, path) from error
        except OSError as error:
            raise fault_of(error, path) from error
        except UnusableBackup:
            self.close()
            raise

    def __enter__(self) -> LiveFile:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    @property
    def can_be_read(self) -> bool:
        """Whether SQLite opens it."""
        return self._reader is not None

    def _require_own(self, reader: sqlite3.Connection) -> None:
        rows = reader.execute("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
        names = {name for (name,) in rows}
        if names and not {"alembic_version", "cloud_account"} <= names:
            raise UnusableBackup(
                Sentence("Backup", "%1 is another program's database").filled(self._path)
            )

    def replace(self, copy: Path) -> None:
        """Put the database *copy* in its place, and keep what was there.

        Raises :class:`ChangedMeanwhile` or :class:`DatabaseUnavailable`; nothing was changed then.
        """
        try:
            if self._reader is not None:
                try:
                    self._write_over(copy, self._reader)
                except DatabaseUnavailable as error:
                    if error.fault not in (Fault.DAMAGED, Fault.ALTERED):
                        raise
                    self.close()
            if self._reader is None:
                self._swap(copy)
        except (sqlite3.Error, OSError) as error:
            raise fault_of(error, self._path) from error
        prune_kept(self._path, "restore")

    def _write_over(self, copy: Path, reader: sqlite3.Connection) -> None:
        def nothing_was_written() -> None:
            if _data_version(reader) != self._version:
                raise ChangedMeanwhile

        kept = next_kept(self._path, "restore")
        with private_folder(self._path.parent, f"{self._path.name}.restore") as folder:
            former = folder / kept.name
            write_copy(reader, former, exact=True)
            give_to_owner_of(self._path, former)
            put_in_place(former, kept)
        try:
            with (
                contextlib.closing(connect(copy, "mode=rw")) as source,
                contextlib.closing(connect(self._path, "mode=rw")) as target,
            ):
                (size,) = target.execute("PRAGMA page_size").fetchone()
                if source.execute("PRAGMA page_size").fetchone() != (size,):
                    # A database with a log keeps the size of its pages.
                    source.execute("PRAGMA journal_mode = DELETE")
                    source.execute(f"PRAGMA page_size = {size}")
                    source.execute("VACUUM")
                target.execute("PRAGMA fullfsync = ON")
                copy_pages(source, target, nothing_was_written)
                with contextlib.suppress(sqlite3.OperationalError):
                    # What was replaced is not to be found in the log either, unless one reads it.
                    target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except BaseException:
            remove(kept)
            raise
        self.kept = kept

    def _swap(self, copy: Path) -> None:
        path = self._path
        with private_folder(path.parent, f"{path.name}.restore") as folder:
            new = folder / path.name
            with contextlib.closing(connect(copy)) as source:
                write_copy(source, new)
            kept = None
            if path.exists():
                self._give_same_owner(new)
                kept = next_kept(path, "restore")
            # A log without its database would be taken for the new one's: it is moved in any case.
            aside = kept or next_kept(path, "restore")
            try:
                move(path, aside)
                put_in_place(new, path)
            except OSError:
                move(aside, path)
                raise
        flush_folder(path.parent)
        self.kept = kept

    def _give_same_owner(self, new: Path) -> None:
        former = self._path.stat()
        shutil.copymode(self._path, new)
        if hasattr(os, "chown"):
            # As root for the kiosk's user: that one has to open it.
            with contextlib.suppress(OSError):
                os.chown(new, former.st_uid, former.st_gid)


def _data_version(connection: sqlite3.Connection) -> int:
    """Return what changes when anybody else commits to the file."""
    (version,) = connection.execute("PRAGMA data_version").fetchone()
    return int(version)


__all__ = ["ChangedMeanwhile", "LiveFile", "UnusableBackup", "check", "checked_backup", "is_same"]
