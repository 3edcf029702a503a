"""What keeps a database in order: sealing anew, erasing after retention, checking the trail."""

from __future__ import annotations

import contextlib
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from verification import audit
from verification.domain import SessionState
from verification.sealing import FieldSeal
from verification.store.database import Database
from verification.store.journal import Journal
from verification.store.rows import (
    AuditEventRow,
    JdAccountRow,
    QrCodeRow,
    SealedKeyRow,
    SessionRow,
    StaffMemberRow,
    VerifiedIdentityRow,
)

#: Every sealed column, with the column that names its row.
_SEALED: tuple[tuple[InstrumentedAttribute[Any], InstrumentedAttribute[Any]], ...] = (
    (JdAccountRow.sealed_real_name, JdAccountRow.account_id),
    (JdAccountRow.sealed_latin_name, JdAccountRow.account_id),
    (JdAccountRow.sealed_identity_number, JdAccountRow.account_id),
    (VerifiedIdentityRow.sealed_real_name, VerifiedIdentityRow.cloud_account_id),
    (VerifiedIdentityRow.sealed_identity_number, VerifiedIdentityRow.cloud_account_id),
    (QrCodeRow.sealed_secret, QrCodeRow.token_digest),
    (StaffMemberRow.sealed_pin_hash, StaffMemberRow.name),
    (SealedKeyRow.sealed, SealedKeyRow.name),
)


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
