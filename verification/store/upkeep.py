"""What keeps a database in order: erasing after retention, checking the trail."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from verification import audit
from verification.domain import SessionState
from verification.sealing import FieldSeal
from verification.store.journal import Journal
from verification.store.rows import (
    AuditEventRow,
    SessionRow,
)


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
