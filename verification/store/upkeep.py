"""What keeps a database in order: sealing anew, erasing after retention, checking, copying."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import delete, exists, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from verification import audit
from verification.domain import SessionState
from verification.keys import KeyRing
from verification.sealing import FieldSeal
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.journal import Journal
from verification.store.rows import (
    AuditEventRow,
    BindingRow,
    JdAccountRow,
    QrCodeRow,
    SealedKeyRow,
    SessionRow,
    StaffAlertRow,
    VerifiedIdentityRow,
)
from verification.store.schema import REVISION, check_keys, revision

#: Every sealed column, with the column that names its row.
_SEALED: tuple[tuple[InstrumentedAttribute[Any], InstrumentedAttribute[Any]], ...] = (
    (JdAccountRow.sealed_real_name, JdAccountRow.account_id),
    (JdAccountRow.sealed_latin_name, JdAccountRow.account_id),
    (JdAccountRow.sealed_identity_number, JdAccountRow.account_id),
    (VerifiedIdentityRow.sealed_real_name, VerifiedIdentityRow.cloud_account_id),
    (VerifiedIdentityRow.sealed_identity_number, VerifiedIdentityRow.cloud_account_id),
    (QrCodeRow.sealed_secret, QrCodeRow.token_digest),
    (SealedKeyRow.sealed, SealedKeyRow.name),
)


class UnusableBackup(Exception):  # noqa: N818
    """A file that must not replace the database; the text says why, for the operator."""


def seal_anew(session: Session, seal: FieldSeal) -> int:
    """Seal every field with the newest key; return how many there were."""
    count = 0
    for column, key_column in _SEALED:
        place = f"{column.parent.class_.__tablename__}.{column.key}"
        rows = session.execute(select(key_column, column).where(column.is_not(None))).all()
        for key, sealed in rows:
            text = seal.open(f"{place}/{key}", sealed)
            session.execute(
                update(column.parent.class_)
                .where(key_column == key)
                .values({column.key: seal.seal(f"{place}/{key}", text)})
                .execution_options(synchronize_session=False)
            )
            count += 1
    return count


def erase_details(session: Session, before: datetime, now: datetime) -> int:
    """Take the details from sessions without a binding that ended before *before*.

    What remains says where and when a session was and how it ended, but not whose. Returns how
    many sessions. Alerts that were seen, and the codes of those sessions, go as well.
    """
    bound = exists().where(BindingRow.session_id == SessionRow.session_id)
    due = [
        SessionRow.ended_at < before,
        SessionRow.purged_at.is_(None),
        ~bound,
    ]
    purged = session.scalars(select(SessionRow.session_id).where(*due)).all()
    for start in range(0, len(purged), 500):
        some = purged[start : start + 500]
        session.execute(delete(QrCodeRow).where(QrCodeRow.session_id.in_(some)))
        session.execute(
            update(SessionRow)
            .where(SessionRow.session_id.in_(some))
            .values(
                cloud_account_id=None,
                authorization_id=None,
                scanner_device_id=None,
                scanner_jd_account_id=None,
                match_code=None,
                purged_at=now,
            )
        )
    session.execute(delete(StaffAlertRow).where(StaffAlertRow.seen_at < before))
    return len(purged)


def trail_problems(session: Session, seal: FieldSeal) -> list[str]:
    """Return what is wrong with the audit trail and with the sessions it speaks of."""
    journal = Journal(session, seal)
    found = audit.problems(journal.trail(), journal.head(), journal.key("audit"))
    events = (
        select(AuditEventRow.session_id, AuditEventRow.number, AuditEventRow.detail)
        .where(AuditEventRow.action.startswith("session_") | AuditEventRow.detail.in_(_STATES))
        .order_by(AuditEventRow.number)
    )
    said = {row.session_id: row.detail for row in session.execute(events)}
    for row in session.execute(select(SessionRow.session_id, SessionRow.state, SessionRow.result)):
        present = audit.standing(row.state, row.result)
        if said.get(row.session_id) != present:
            found.append(
                f"session {row.session_id} is {present}, "
                f"but the trail says {said.get(row.session_id) or 'nothing'}"
            )
    return found


#: A refused scan of a claimed session leaves it in its state, and says so.
_STATES = tuple(state.value for state in SessionState)


def erase_log(database: Database) -> None:
    """Write the log into the database and cut it: what was erased is not found there either."""
    if not database.is_file:
        # A server's log is its administrator's (docs/fleet.md).
        return
    with contextlib.closing(database.engine.raw_connection()) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


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
