"""What is written beside the sessions: the audit trail, tries that limits count, staff alerts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from verification.audit import AuditAction, AuditEvent, ChainedEvent, Head
from verification.domain import Alert
from verification.sealing import FieldSeal, blind_index, sealed_with
from verification.store.rows import (
    AuditEventRow,
    AuditHeadRow,
    SealedKeyRow,
    StaffAlertRow,
    TryRow,
)


@dataclass(frozen=True)
class StaffAlert:
    """An alert that nobody has marked as seen."""

    alert_id: int
    raised_at: datetime
    station: str
    alert: Alert


class Journal:
    """Part of a transaction. Made by :class:`verification.store.transaction.Transaction` only."""

    def __init__(self, session: Session, seal: FieldSeal) -> None:
        self._session = session
        self._seal = seal
        self._stations: set[str] = set()
        #: What has been appended in this transaction.
        self.actions: set[AuditAction] = set()

    @property
    def stations(self) -> frozenset[str]:
        """Where the events of this transaction happened; "" for one that concerns all."""
        return frozenset(self._stations)

    def key(self, name: str) -> bytes:
        """Return a key of this database: "index" or "audit"."""
        sealed = self._session.scalars(
            select(SealedKeyRow.sealed).where(SealedKeyRow.name == name)
        ).one()
        return bytes.fromhex(self._seal.open(f"sealed_key.sealed/{name}", sealed))

    def active_key(self) -> str:
        """Return the id of the key that everything is sealed with from now on.

        It is the one that this database's own keys are sealed with: whoever can read those can
        seal, and one commit lets all machines change to another.
        """
        sealed = self._session.scalars(
            select(SealedKeyRow.sealed).where(SealedKeyRow.name == "audit")
        ).one()
        return sealed_with(sealed)

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
        """Add an event to the end of the trail."""
        self._stations.add(station)
        self.actions.add(action)
        # The update comes first: it takes the row's lock where a database locks by row.
        number = self._session.scalars(
            update(AuditHeadRow)
            .values(number=AuditHeadRow.number + 1)
            .returning(AuditHeadRow.number)
        ).one()
        previous = self._session.scalars(select(AuditHeadRow.code)).one()
        event = AuditEvent(number, at, action, actor, station, session_id, detail)
        code = event.code(self.key("audit"), previous)
        self._session.execute(
            insert(AuditEventRow).values(
                number=number,
                at=at,
                action=action.value,
                actor=actor,
                station=station,
                session_id=session_id,
                detail=detail,
                code=code,
            )
        )
        self._session.execute(update(AuditHeadRow).values(code=code))

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
                ),
                row.code,
            )

    def head(self) -> Head:
        """Return where the trail should end."""
        row = self._session.scalars(select(AuditHeadRow)).one()
        return Head(row.number, row.code)

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
        alert_id = self._session.scalars(
            insert(StaffAlertRow)
            .values(raised_at=at, station=station, alert=alert.value)
            .returning(StaffAlertRow.alert_id)
        ).one()
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
        self._session.execute(
            update(StaffAlertRow)
            .where(StaffAlertRow.alert_id.in_(alert_ids), StaffAlertRow.seen_at.is_(None))
            .values(seen_at=at, seen_by=by)
        )
