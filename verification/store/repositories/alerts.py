"""Alerts to the staff of a kiosk."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, func, or_, select

from verification.domain.alerts import CALL_KEPT, Alert, CallState, StaffAlert
from verification.domain.audit_events import AuditAction
from verification.domain.history import TimelineEvent
from verification.domain.names import is_name
from verification.security.field_encryption import FieldSeal
from verification.store.tables import InstructionRow, StaffAlertRow, table_of
from verification.store.trail.audit_trail import AuditTrail

_ALERT = table_of(StaffAlertRow)
#: The name of the sealed field.
_NOTE = "staff_alert.sealed_note"
_STATION: Any = bindparam("station")
_INSTRUCTION = table_of(InstructionRow)
_WAITING = select(
    select(func.count())
    .select_from(_ALERT)
    .where(_ALERT.c.station == _STATION, _ALERT.c.seen_at.is_(None))
    .scalar_subquery(),
    select(func.count())
    .select_from(_INSTRUCTION)
    .where(_INSTRUCTION.c.station == _STATION, _INSTRUCTION.c.outcome.is_(None))
    .scalar_subquery(),
)


def is_open_call(at: datetime) -> ColumnElement[bool]:
    """Return the condition of a call for help that is neither solved nor, at that time, lapsed."""
    return and_(
        StaffAlertRow.alert == Alert.HELP_WANTED.value,
        StaffAlertRow.solved_at.is_(None),
        or_(StaffAlertRow.seen_at.is_(None), StaffAlertRow.seen_at >= at - CALL_KEPT),
    )


class AlertRepository:
    """Part of a transaction."""

    def __init__(self, connection: Connection, seal: FieldSeal, audit: AuditTrail) -> None:
        self._connection = connection
        self._seal = seal
        self._audit = audit

    def raise_alert(self, alert: Alert, *, station: str, at: datetime) -> int:
        """Tell the staff of a kiosk; return the alert's id."""
        alert_id: int = self._audit.rows.insert(
            StaffAlertRow, {"raised_at": at, "station": station, "alert": alert.value}
        )
        self._audit.append(
            AuditAction.ALERT_RAISED, at=at, actor="system", station=station, detail=alert.value
        )
        return alert_id

    def call_state(self, alert_id: int) -> CallState:
        """Return what became of a call; one that is no longer kept is over."""
        times = select(_ALERT.c.seen_at, _ALERT.c.solved_at).where(_ALERT.c.alert_id == alert_id)
        found = self._connection.execute(times).first()
        if found is None or found.solved_at is not None:
            return CallState.SOLVED
        return CallState.WAITING if found.seen_at is None else CallState.COMING

    def unseen(self, station: str | None = None) -> tuple[StaffAlert, ...]:
        """Return the unacknowledged alerts, at a kiosk or at all of them, newest first."""
        at_kiosk = () if station is None else (StaffAlertRow.station == station,)
        return self._alerts(StaffAlertRow.seen_at.is_(None), *at_kiosk)

    def open(self, now: datetime) -> tuple[StaffAlert, ...]:
        """Return the unseen alerts of all kiosks, and the calls for help that are open at *now*.

        The newest is first.
        """
        return self._alerts(or_(StaffAlertRow.seen_at.is_(None), is_open_call(now)))

    def get(self, alert_id: int) -> StaffAlert | None:
        """Return an alert, or None if it is no longer kept."""
        return next(iter(self._alerts(StaffAlertRow.alert_id == alert_id)), None)

    def calls(self, station: str, since: datetime, until: datetime) -> tuple[TimelineEvent, ...]:
        """Return the calls for help of a period at a kiosk, and what became of them."""
        events = []
        query = select(_ALERT).where(
            StaffAlertRow.station == station,
            StaffAlertRow.alert == Alert.HELP_WANTED.value,
            StaffAlertRow.raised_at >= since,
            StaffAlertRow.raised_at < until,
        )
        for row in self._connection.execute(query):
            events.append(TimelineEvent(row.raised_at, "call_raised", "visitor", ""))
            if row.seen_at:
                events.append(TimelineEvent(row.seen_at, "call_answered", _name(row.seen_by), ""))
            if row.solved_at:
                note = self._alert(row).note
                events.append(
                    TimelineEvent(row.solved_at, "call_solved", _name(row.solved_by), note)
                )
        return tuple(events)

    def _alerts(self, *conditions: ColumnElement[bool]) -> tuple[StaffAlert, ...]:
        query = select(_ALERT).where(*conditions).order_by(StaffAlertRow.alert_id.desc())
        return tuple(map(self._alert, self._connection.execute(query)))

    def _alert(self, row: Any) -> StaffAlert:
        return StaffAlert(
            row.alert_id,
            row.raised_at,
            row.station,
            Alert(row.alert),
            _name(row.seen_by),
            self._seal.open_note(f"{_NOTE}/{row.alert_id}", row.sealed_note),
        )

    def waiting_at(self, station: str) -> tuple[int, int]:
        """Return how many alerts, and how many instructions to it, wait at a kiosk."""
        alerts, instructions = self._connection.execute(_WAITING, {"station": station}).one()
        return alerts, instructions

    def mark_seen(self, alert_ids: tuple[int, ...], *, station: str, by: str, at: datetime) -> None:
        """Note, in the trail too, who has seen these alerts, if nobody had; they are kept."""
        seen = self._audit.rows.update(
            StaffAlertRow,
            StaffAlertRow.alert_id.in_(alert_ids),
            StaffAlertRow.seen_at.is_(None),
            values={"seen_at": at, "seen_by": by},
        )
        if seen:
            self._audit.append(
                AuditAction.ALERTS_SEEN,
                at=at,
                actor=f"staff:{by}",
                station=station,
                detail=str(len(seen)),
            )

    def solve(self, alert_id: int, *, note: str, by: str, at: datetime) -> bool:
        """Note who has solved a call, and what they wrote; False if that is done already."""
        sealed = self._seal.seal(f"{_NOTE}/{alert_id}", note) if note else None
        return bool(
            self._audit.rows.update(
                StaffAlertRow,
                StaffAlertRow.alert_id == alert_id,
                StaffAlertRow.solved_at.is_(None),
                values={"solved_at": at, "solved_by": by, "sealed_note": sealed},
            )
        )

    def solver(self, alert_id: int) -> str:
        """Return who has solved a call; empty for nobody."""
        solved_by = select(_ALERT.c.solved_by).where(_ALERT.c.alert_id == alert_id)
        return _name(self._connection.scalar(solved_by))

    def change_note(self, alert_id: int, note: str) -> None:
        """Store another note on a call."""
        sealed = self._seal.seal(f"{_NOTE}/{alert_id}", note)
        one = StaffAlertRow.alert_id == alert_id
        self._audit.rows.update(StaffAlertRow, one, values={"sealed_note": sealed})


def _name(written: str | None) -> str:
    """Return who it was, empty for what is no name: on a server, other programs write rows, too."""
    return written if written and is_name(written) else ""
