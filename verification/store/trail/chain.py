"""The end of the audit trail, where events are appended.

One chain serves all stations. Everything that knows about the chain's end is here, so that each
station can have a chain of its own: by another head row, and a column in the events that names it.
"""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError

from verification.domain.audit_events import AuditAction, AuditEvent
from verification.security.audit_keys import START, AuditKeys, Head, stored
from verification.store.database_keys import DatabaseKeys
from verification.store.faults import DatabaseUnavailable, Fault
from verification.store.tables import AuditEventRow, AuditHeadRow, SealedKeyRow, table_of

_EVENTS, _HEADS, _KEYS = table_of(AuditEventRow), table_of(AuditHeadRow), table_of(SealedKeyRow)
#: The one chain's head row.
_ALL_STATIONS = 1

# Built once: to build a statement takes several times as long as to run it.
_ID: Any = bindparam("id")
_READ_HEAD = select(_HEADS.c.number, _HEADS.c.code, _HEADS.c.head_code).where(
    _HEADS.c.head_id == _ID
)
_SET_HEAD = (
    update(_HEADS)
    .where(_HEADS.c.head_id == _ID)
    .values({name: bindparam(name) for name in ("number", "code", "head_code")})
)
_ADD_EVENTS = insert(_EVENTS)
_LAST_EVENT = select(_EVENTS.c.number, _EVENTS.c.code).order_by(_EVENTS.c.number.desc()).limit(1)
_KEYS_AND_HEAD = select(
    _KEYS.c.name, _KEYS.c.sealed, _HEADS.c.number, _HEADS.c.code, _HEADS.c.head_code
).outerjoin(_HEADS, _HEADS.c.head_id == _ALL_STATIONS)


class KeysAndHead(DatabaseKeys):
    """The keys, read together with where the chain ends: a writer needs both.

    For the present schema only.
    """

    #: The head as it was beside the keys: number, code and head code. None until it was read.
    head_read: Any = None

    def _read(self) -> dict[str, str]:
        found = {}
        for row in self._connection.execute(_KEYS_AND_HEAD):
            found[row.name] = row.sealed
            self.head_read = row if row.number is not None else None
        return found


class TrailChain:
    """One chain of events. Its caller holds the writer's lock."""

    def __init__(
        self,
        connection: Connection,
        keys: AuditKeys,
        head_id: int = _ALL_STATIONS,
        head_read: Any = None,
    ) -> None:
        """*head_read* is the head's row, if this transaction has read it already."""
        self._connection = connection
        self._keys = keys
        self._head_id = head_id
        self._head_read = head_read
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
            self._connection.execute(_ADD_EVENTS, rows)
        except IntegrityError as error:
            raise DatabaseUnavailable(
                "the audit trail goes on after its end: run “audit verify”", Fault.ALTERED
            ) from error
        self._connection.execute(
            _SET_HEAD,
            {
                "id": self._head_id,
                "number": head.number,
                "code": head.code,
                "head_code": self._keys.head_code(head),
            },
        )
        return head

    def head(self) -> Head:
        """Return where the chain ends. Raises :class:`DatabaseUnavailable` without any head."""
        return self._head()[0]

    def _head(self) -> tuple[Head, Head | None]:
        """Return where to go on, and the head that was found if it is not this program's."""
        row, self._head_read = self._head_read, None
        if row is None:
            row = self._connection.execute(_READ_HEAD, {"id": self._head_id}).one_or_none()
        if row is None:
            raise DatabaseUnavailable("the audit trail has no head: restore it", Fault.ALTERED)
        found = Head(row.number, row.code)
        if hmac.compare_digest(str(row.head_code).encode(), self._keys.head_code(found).encode()):
            return found, None
        last = self._connection.execute(_LAST_EVENT).one_or_none()
        return (Head(last.number, str(last.code)) if last else Head(0, START)), found
