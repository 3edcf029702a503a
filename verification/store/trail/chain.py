"""The end of the audit trail, where events are appended.

One chain serves all stations. Everything that knows about the chain's end is here, so that each
station can have a chain of its own: by another head row, and a column in the events that names it.
"""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from verification.domain.audit_events import AuditAction, AuditEvent
from verification.security.audit_keys import START, AuditKeys, Head, stored
from verification.store.faults import DatabaseUnavailable, Fault
from verification.store.tables import AuditEventRow, AuditHeadRow, table_of

_EVENTS = table_of(AuditEventRow)
_HEADS = table_of(AuditHeadRow)
#: The one chain's head row.
_ALL_STATIONS = 1


class TrailChain:
    """One chain of events. Its caller holds the writer's lock."""

    def __init__(self, session: Session, keys: AuditKeys, head_id: int = _ALL_STATIONS) -> None:
        self._session = session
        self._keys = keys
        self._head_id = head_id
        #: The end that :meth:`append` went on from.
        self.previous: Head | None = None

    def append(self, events: Sequence[AuditEvent]) -> Head:
        """Add *events*, whose numbers do not count, to the end; return the new end.

        A head that this program did not write is noted in the trail before them, and the chain goes
        on from the last event that there is. Raises :class:`DatabaseUnavailable` without any head.
        """
        head, altered = self._head()
        self.previous = head
        if altered:
            what = f"{altered.number}"[:20]
            note = replace(events[0], action=AuditAction.HEAD_ALTERED, actor="system", station="")
            events = [replace(note, session_id=None, detail=what, row_digests="{}"), *events]
        rows = []
        for event in events:
            number = head.number + 1
            cells = (
                number,
                stored(event.at),
                event.action.value,
                event.actor,
                event.station,
                event.session_id,
                event.detail,
                event.row_digests,
            )
            head = Head(number, self._keys.event_code(head.code, cells))
            names = ("number", "at", "action", "actor", "station", "session_id", "detail")
            rows.append(
                {
                    **dict(zip(names, (number, event.at, *cells[2:7]), strict=True)),
                    "row_digests": event.row_digests,
                    "code": head.code,
                }
            )
        try:
            self._session.execute(insert(_EVENTS), rows)
        except IntegrityError as error:
            raise DatabaseUnavailable(
                "the audit trail goes on after its end: run “audit verify”", Fault.DAMAGED
            ) from error
        self._session.execute(
            update(_HEADS)
            .where(_HEADS.c.head_id == self._head_id)
            .values(number=head.number, code=head.code, head_code=self._keys.head_code(head))
        )
        return head

    def head(self) -> Head:
        """Return where the chain ends. Raises :class:`DatabaseUnavailable` without any head."""
        return self._head()[0]

    def _head(self) -> tuple[Head, Head | None]:
        """Return where to go on, and the head that was found if it is not this program's."""
        row = self._session.execute(
            select(_HEADS.c.number, _HEADS.c.code, _HEADS.c.head_code).where(
                _HEADS.c.head_id == self._head_id
            )
        ).one_or_none()
        if row is None:
            raise DatabaseUnavailable("the audit trail has no head: restore it", Fault.DAMAGED)
        found = Head(row.number, row.code)
        if hmac.compare_digest(str(row.head_code).encode(), self._keys.head_code(found).encode()):
            return found, None
        last = self._session.execute(
            select(_EVENTS.c.number, _EVENTS.c.code).order_by(_EVENTS.c.number.desc()).limit(1)
        ).one_or_none()
        return (Head(last.number, str(last.code)) if last else Head(0, START)), found
