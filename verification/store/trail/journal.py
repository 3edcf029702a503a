"""What is written beside the sessions: the audit trail, tries that limits count, staff alerts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from verification.domain.alerts import Alert, StaffAlert
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
from verification.security.field_encryption import FieldSeal, blind_index, sealed_with
from verification.security.ring_format import KeyUnavailable
from verification.store.tables import AuditEventRow, SealedKeyRow, StaffAlertRow, TryRow
from verification.store.trail.chain import TrailChain
from verification.store.trail.digests import RowDigests, key_column
from verification.store.trail.row_writer import RowChange, RowWriter


class Journal:
    """Part of a transaction. Made by :class:`verification.store.unit_of_work.UnitOfWork` only.

    Events are collected, with the rows that are written through :attr:`rows`, and appended to the
    trail by :meth:`write` at the transaction's end. Rows belong to the next event, or else to the
    last one.
    """

    def __init__(self, session: Session, seal: FieldSeal) -> None:
        self._session = session
        self._seal = seal
        self._stations: set[str] = set()
        #: What has been appended in this transaction.
        self.actions: set[AuditAction] = set()
        self._events: list[tuple[AuditEvent, list[RowChange]]] = []
        self._changes: list[RowChange] = []
        self._keys: dict[str, bytes] = {}
        self._sealed: dict[str, str] = {}
        self.rows = RowWriter(session, self._changes.append)
        #: The end of the trail once :meth:`write` has appended to it.
        self.written: Head | None = None

    @property
    def stations(self) -> frozenset[str]:
        """Where the events of this transaction happened; "" for one that concerns all."""
        return frozenset(self._stations)

    @property
    def has_changes(self) -> bool:
        """Whether rows were written that no event speaks of yet."""
        return bool(self._changes)

    def key(self, name: str) -> bytes:
        """Return a key of this database: "index" or "audit". Raises :class:`KeyUnavailable`."""
        if name not in self._keys:
            text = self._seal.open(f"sealed_key.sealed/{name}", self._sealed_key(name))
            self._keys[name] = bytes.fromhex(text)
        return self._keys[name]

    def _sealed_key(self, name: str) -> str:
        if name not in self._sealed:
            # All of them at once: most transactions need both.
            rows = self._session.execute(select(SealedKeyRow.name, SealedKeyRow.sealed))
            self._sealed.update(rows.all())
        if name not in self._sealed:
            raise KeyUnavailable(f"the database has lost its key “{name}”: restore it")
        return self._sealed[name]

    @cached_property
    def audit_keys(self) -> AuditKeys:
        """The keys of the trail."""
        return AuditKeys(self.key("audit"))

    def active_key(self) -> str:
        """Return the id of the key that everything is sealed with from now on.

        It is the one that this database's own keys are sealed with: whoever can read those can
        seal, and one commit lets all machines change to another.
        """
        return sealed_with(self._sealed_key("audit"))

    def pseudonym(self, jd_account_id: int, session_id: str | None, at: datetime) -> str:
        """Return the actor that stands for a JD account in the trail, without naming it.

        It is another in each session, and for scans of codes that belong to none, on each day: so
        nobody can follow a person from one to the next, or back from a session that was purged.
        """
        occasion = session_id or at.date().isoformat()
        text = f"{occasion}:{jd_account_id}"
        return f"phone:{blind_index(self.key('index'), 'jd_account', text)[:16]}"

    # -- audit trail ------------------------------------------------------------------------

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
        """Add an event to the end of the trail, with the rows written since the last one."""
        self._stations.add(station)
        self.actions.add(action)
        event = AuditEvent(0, at, action, actor, station, session_id, detail)
        self._events.append((event, self._changes.copy()))
        self._changes.clear()

    def append_restored(self, *, at: datetime, actor: str, left_behind: Head | None) -> None:
        """Add that an older database was put in place, whose end replaces *left_behind*.

        That end (:meth:`NotedHeads.read`, or None) is not missed then by
        the machines that have seen it.
        """
        detail = str(left_behind.number) if left_behind else ""
        self.append(AuditAction.RESTORED, at=at, actor=actor, detail=detail)

    def head(self) -> Head:
        """Return where the trail ends. Raises :class:`DatabaseUnavailable` without a head."""
        return TrailChain(self._session, self.audit_keys).head()

    def has(self, head: Head) -> bool:
        """Whether the trail has an event of this number and code."""
        query = select(AuditEventRow.code).where(AuditEventRow.number == head.number)
        return self._session.scalars(query).one_or_none() == head.code

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
        keys = self.audit_keys
        digests = RowDigests(keys, self._seal)
        events = [
            replace(event, row_digests=_row_digests(event, changes, keys, digests))
            for event, changes in self._events
        ]
        self._events.clear()
        self.written = TrailChain(self._session, keys).append(events)

    def trail(self) -> Iterator[ChainedEvent]:
        """Return the whole trail in the order of its numbers, read piece by piece."""
        rows = self._session.scalars(
            select(AuditEventRow).order_by(AuditEventRow.number).execution_options(yield_per=1000)
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

    # -- limits -----------------------------------------------------------------------------

    def add_try(self, subject: str, at: datetime) -> None:
        """Count a try against *subject*."""
        self._session.execute(insert(TryRow).values(subject=subject, at=at))

    def tries(self, subject: str, since: datetime) -> tuple[datetime, ...]:
        """Return when *subject* tried, after *since*."""
        return tuple(
            self._session.scalars(
                select(TryRow.at).where(TryRow.subject == subject, TryRow.at > since)
            )
        )

    def forget_tries_of(self, *subjects: str) -> None:
        """Delete the tries of *subjects*: one succeeded."""
        self._session.execute(delete(TryRow).where(TryRow.subject.in_(subjects)))

    def forget_tries_that_begin(self, *beginnings: str) -> None:
        """Delete the tries of all subjects that begin so."""
        for beginning in beginnings:
            self._session.execute(
                delete(TryRow).where(TryRow.subject.startswith(beginning, autoescape=True))
            )

    # -- alerts -----------------------------------------------------------------------------

    def raise_alert(self, alert: Alert, *, station: str, at: datetime) -> int:
        """Tell the staff of a kiosk; return the alert's id."""
        alert_id: int = self.rows.insert(
            StaffAlertRow, {"raised_at": at, "station": station, "alert": alert.value}
        )
        self.append(
            AuditAction.ALERT_RAISED, at=at, actor="system", station=station, detail=alert.value
        )
        return alert_id

    def is_seen(self, alert_id: int) -> bool:
        """Whether somebody has seen an alert, or it is not kept any more."""
        row = self._session.get(StaffAlertRow, alert_id)
        return row is None or row.seen_at is not None

    def unseen_alerts(self, station: str | None = None) -> tuple[StaffAlert, ...]:
        """Return the alerts that nobody has seen, at a kiosk or at all of them, newest first."""
        at_kiosk = () if station is None else (StaffAlertRow.station == station,)
        return tuple(
            StaffAlert(row.alert_id, row.raised_at, row.station, Alert(row.alert))
            for row in self._session.scalars(
                select(StaffAlertRow)
                .where(StaffAlertRow.seen_at.is_(None), *at_kiosk)
                .order_by(StaffAlertRow.alert_id.desc())
            )
        )

    def count_unseen_alerts(self, station: str) -> int:
        """Return how many alerts wait at a kiosk."""
        return self._session.scalars(
            select(func.count())
            .select_from(StaffAlertRow)
            .where(StaffAlertRow.station == station, StaffAlertRow.seen_at.is_(None))
        ).one()

    def mark_seen(self, alert_ids: tuple[int, ...], *, by: str, at: datetime) -> None:
        """Note who has seen these alerts; they are kept."""
        self.rows.update(
            StaffAlertRow,
            StaffAlertRow.alert_id.in_(alert_ids),
            StaffAlertRow.seen_at.is_(None),
            values={"seen_at": at, "seen_by": by},
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
