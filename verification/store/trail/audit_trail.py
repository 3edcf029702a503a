"""Appends to the audit trail, and reads it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from verification.domain.audit_events import AuditAction, AuditEvent
from verification.security.audit_keys import (
    UNREAD,
    AuditKeys,
    ChainedEvent,
    Head,
    encode,
    occasion_of,
    stored,
)
from verification.security.field_encryption import FieldSeal
from verification.store.database_keys import DatabaseKeys
from verification.store.tables import AuditEventRow, table_of
from verification.store.trail.chain import KeysAndChain, TrailChains
from verification.store.trail.digests import RowDigests, key_column
from verification.store.trail.row_writer import RowChange, RowWriter

_EVENT = table_of(AuditEventRow)


class AuditTrail:
    """Part of a transaction. Made by :class:`verification.store.unit_of_work.UnitOfWork` only.

    Events are collected, with the rows that are written through :attr:`rows`, and appended to the
    trail by :meth:`write` at the transaction's end. Rows belong to the next event, or else to the
    last one.
    """

    def __init__(self, connection: Connection, seal: FieldSeal, keys: DatabaseKeys) -> None:
        self._connection = connection
        self._seal = seal
        self._keys = keys
        self._stations: set[str] = set()
        #: What has been appended in this transaction.
        self.actions: set[AuditAction] = set()
        self._events: list[tuple[AuditEvent, list[RowChange]]] = []
        self._changes: list[RowChange] = []
        self.rows = RowWriter(connection, self._changes.append)
        #: The ends of chains, by station, before and after :meth:`write` has appended to them.
        self.previous: Mapping[str, Head] = {}
        self.written: Mapping[str, Head] = {}

    @property
    def stations(self) -> frozenset[str]:
        """The stations that this transaction concerns; "" for all of them."""
        return frozenset(self._stations)

    def concerns(self, station: str) -> None:
        """Let whoever watches a station hear of this transaction, without an event."""
        self._stations.add(station)

    def append(
        self,
        action: AuditAction,
        *,
        at: datetime,
        actor: str,
        station: str = "",
        session_id: str | None = None,
        detail: str = "",
    ) -> None:
        """Add an event to the end of a station's chain, with the rows written since the last."""
        self._stations.add(station)
        self.actions.add(action)
        event = AuditEvent(0, at, action, actor, station, session_id, detail)
        self._events.append((event, self._changes.copy()))
        self._changes.clear()

    def require_nothing_written(self) -> None:
        """Raise AssertionError for what only a transaction that is alone may write."""
        if self._changes or self._events:
            raise AssertionError("the trail has an order: write alone")

    def append_restored(self, *, at: datetime, actor: str, left_behind: Head | None) -> None:
        """Add that an older database was put in place, whose end replaces *left_behind*.

        That end (:meth:`NotedHeads.read`, or None) is not missed then by
        the machines that have seen it.
        """
        detail = str(left_behind.number) if left_behind else ""
        self.append(AuditAction.RESTORED, at=at, actor=actor, detail=detail)

    def ends(self) -> Mapping[str, Head]:
        """Return where each chain of the trail ends, by station."""
        return TrailChains(self._connection, self._keys.audit_keys).ends()

    def restores(self) -> tuple[Head, ...]:
        """Return the events that note a restore. Looks at all events without a session."""
        query = select(AuditEventRow.number, AuditEventRow.code).where(
            AuditEventRow.session_id.is_(None), AuditEventRow.action == AuditAction.RESTORED.value
        )
        return tuple(Head(number, code) for number, code in self._connection.execute(query))

    def admits(self, station: str) -> bool:
        """Whether a kiosk was admitted again after it was last revoked."""
        query = (
            select(AuditEventRow.action)
            .where(
                AuditEventRow.station == station,
                AuditEventRow.action.in_(
                    [AuditAction.KIOSK_REVOKED.value, AuditAction.KIOSK_ADMITTED.value]
                ),
            )
            .order_by(AuditEventRow.number.desc())
        )
        return self._connection.scalar(query.limit(1)) == AuditAction.KIOSK_ADMITTED.value

    def newest(self, actions: Collection[AuditAction], within: int) -> tuple[Any, ...]:
        """Return when, by whom and of what these were, of the last events: *within* so many."""
        last = select(func.max(AuditEventRow.number)).scalar_subquery()
        query = select(
            AuditEventRow.action, AuditEventRow.at, AuditEventRow.actor, AuditEventRow.detail
        ).where(
            AuditEventRow.number > last - within,
            AuditEventRow.action.in_([action.value for action in actions]),
        )
        return tuple(self._connection.execute(query))

    def has(self, head: Head) -> bool:
        """Whether the trail has an event of this number and code."""
        query = select(AuditEventRow.code).where(AuditEventRow.number == head.number)
        return self._connection.scalars(query).one_or_none() == head.code

    def write(self) -> None:
        """Append the events to the trail, with the digests of their rows.

        Rows that were written without any event are a bug.
        """
        if self._changes and not self._events:
            names = sorted({change.table.name for change in self._changes})
            raise AssertionError(f"{', '.join(names)}: rows were written, but no event says so")
        if not self._events:
            return
        self._events[-1][1].extend(self._changes)
        self._changes.clear()
        keys = self._keys.audit_keys
        digests = RowDigests(keys, self._seal)
        events = [
            replace(event, row_digests=_row_digests(event, changes, keys, digests))
            for event, changes in self._events
        ]
        self._events.clear()
        read = self._keys.chain_read if isinstance(self._keys, KeysAndChain) else None
        chains = TrailChains(self._connection, keys, read)
        self.written = chains.append(events)
        self._keys.opened.written_last = events[-1].station
        self.previous = chains.previous

    def trail(self) -> Iterator[ChainedEvent]:
        """Return the whole trail in the order of its numbers, read piece by piece."""
        rows = self._connection.execute(
            select(_EVENT).order_by(_EVENT.c.number), execution_options={"yield_per": 1000}
        )
        for row in rows:
            yield ChainedEvent(
                AuditEvent(
                    row.number,
                    row.at,
                    AuditAction(row.action),
                    row.actor,
                    row.station,
                    row.session_id,
                    row.detail,
                    row.row_digests,
                ),
                row.code,
            )


def _row_digests(
    event: AuditEvent, changes: Iterable[RowChange], keys: AuditKeys, digests: RowDigests
) -> str:
    """Return what the digests of the rows were before and after, as the event stores it."""
    found: dict[tuple[str, Any], tuple[RowChange, RowChange]] = {}
    for change in changes:
        row = change.before or change.after or {}
        name = change.table.name, row[key_column(change.table).name]
        first, _ = found.get(name, (change, change))
        found[name] = (first, change)
    occasion = occasion_of(stored(event.at), event.session_id)
    links = {
        keys.row_name(*name, occasion): [
            UNREAD if first.unread else first.before and digests.of(first.table, first.before),
            last.after and digests.of(last.table, last.after),
        ]
        for name, (first, last) in found.items()
    }
    return encode({name: link for name, link in links.items() if link[0] != link[1]}).decode()
