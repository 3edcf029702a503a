"""Alerts to the staff of a kiosk."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from verification.domain.alerts import Alert, StaffAlert
from verification.domain.audit_events import AuditAction
from verification.store.tables import StaffAlertRow, table_of
from verification.store.trail.audit_trail import AuditTrail

_ALERT = table_of(StaffAlertRow)
_STATION: Any = bindparam("station")
_COUNT_UNSEEN = (
    select(func.count())
    .select_from(_ALERT)
    .where(_ALERT.c.station == _STATION, _ALERT.c.seen_at.is_(None))
)


class AlertRepository:
    """Part of a transaction."""

    def __init__(self, connection: Connection, audit: AuditTrail) -> None:
        self._connection = connection
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

    def is_seen(self, alert_id: int) -> bool:
        """Whether somebody has seen an alert, or it is not kept any more."""
        unseen = select(_ALERT.c.alert_id).where(
            _ALERT.c.alert_id == alert_id, _ALERT.c.seen_at.is_(None)
        )
        return self._connection.execute(unseen).first() is None

    def unseen(self, station: str | None = None) -> tuple[StaffAlert, ...]:
        """Return the alerts that nobody has seen, at a kiosk or at all of them, newest first."""
        at_kiosk = () if station is None else (StaffAlertRow.station == station,)
        return tuple(
            StaffAlert(row.alert_id, row.raised_at, row.station, Alert(row.alert))
            for row in self._connection.execute(
                select(_ALERT)
                .where(StaffAlertRow.seen_at.is_(None), *at_kiosk)
                .order_by(StaffAlertRow.alert_id.desc())
            )
        )

    def count_unseen(self, station: str) -> int:
        """Return how many alerts wait at a kiosk."""
        return self._connection.scalars(_COUNT_UNSEEN, {"station": station}).one()

    def mark_seen(self, alert_ids: tuple[int, ...], *, by: str, at: datetime) -> None:
        """Note who has seen these alerts; they are kept."""
        self._audit.rows.update(
            StaffAlertRow,
            StaffAlertRow.alert_id.in_(alert_ids),
            StaffAlertRow.seen_at.is_(None),
            values={"seen_at": at, "seen_by": by},
        )
