"""Removes again what came back with a backup."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from verification.domain.audit_events import AuditAction
from verification.domain.clock import Clock
from verification.security.removal_ledger import Removal, Removed
from verification.store.database import Database
from verification.store.erasure import Ages, Kind
from verification.store.repositories.removals import staff_mark
from verification.store.tables import (
    AuditEventRow,
    BindingRow,
    KioskRow,
    ShiftRow,
    StaffMemberRow,
    table_of,
)
from verification.store.unit_of_work import UnitOfWork

#: What the trail says of a removal that a restore made necessary.
_AGAIN = "again"
#: What may concern many rows, and how many are done in one transaction.
_IN_BATCHES, _BATCH = (Removed.ALL_BINDINGS, Removed.DETAILS), 200


@dataclass(frozen=True)
class RemovedAgain:
    """What had come back and was removed again: session ids, names of staff, stations.

    *details* is of how many sessions and consents. *former_pins* names staff whose PIN is an older
    one again: staff have to set another. *subjects* are the references of persons whose
    data was erased at their request.
    """

    consents: tuple[str, ...] = ()
    staff: tuple[str, ...] = ()
    kiosks: tuple[str, ...] = ()
    details: int = 0
    former_pins: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()

    def __add__(self, other: RemovedAgain) -> RemovedAgain:
        return RemovedAgain(
            self.consents + other.consents,
            self.staff + other.staff,
            self.kiosks + other.kiosks,
            self.details + other.details,
            tuple(dict.fromkeys(self.former_pins + other.former_pins)),
            self.subjects + other.subjects,
        )


def remove_again(database: Database, removals: Iterable[Removal], clock: Clock) -> RemovedAgain:
    """Do again what *removals* say and the database does not, in short transactions.

    But for persons: see :meth:`verification.services.subject.SubjectRights.erase_again`.

    Each is an event of the trail, by the operator. Whatever is removed already stays as it is, so
    that this can be repeated after a kill.
    """
    done = RemovedAgain()
    with database.reading() as transaction:
        others = [one for one in removals if one.kind is not Removed.SUBJECT]
        due = [one for one in others if _Again(transaction, one).is_due]
    for one in due:
        while True:
            with database.writing() as transaction:
                again = _Again(transaction, one)
                done += again.do(clock.now())
                more = one.kind in _IN_BATCHES and again.is_due
            if not more:
                break
    return done


class _Again:
    """One removal, looked at and done again in one transaction."""

    def __init__(self, transaction: UnitOfWork, removal: Removal) -> None:
        self._transaction = transaction
        self._connection = transaction.connection
        self._removal = removal

    @property
    def is_due(self) -> bool:
        """Whether what was removed is there again."""
        match self._removal.kind:
            case Removed.CONSENT | Removed.BINDING | Removed.ALL_BINDINGS:
                return bool(self._bindings())
            case Removed.DETAILS:
                return self._transaction.erasure.is_due(*self._purged())
            case Removed.STAFF:
                return self._member() is not None
            case Removed.PIN:
                return self._has_former_pin()
            case Removed.KIOSK:
                return self._kiosk() is not None
            case Removed.SUBJECT:
                return False  # takes more than this transaction: see verification.services.restore

    def do(self, now: datetime) -> RemovedAgain:
        """Remove it; return what was removed."""
        match self._removal.kind:
            case Removed.CONSENT | Removed.BINDING | Removed.ALL_BINDINGS:
                return RemovedAgain(consents=self._withdraw(now))
            case Removed.DETAILS:
                return RemovedAgain(details=self._erase_details(now))
            case Removed.STAFF:
                return RemovedAgain(staff=self._remove_member(now))
            case Removed.PIN:
                member = self._member()
                return RemovedAgain(former_pins=(member.name,) if member else ())
            case Removed.KIOSK:
                return RemovedAgain(kiosks=self._revoke(now))
            case Removed.SUBJECT:
                return RemovedAgain()

    # -- consents -----------------------------------------------------------------------------

    def _bindings(self) -> list[Row[Any]]:
        removal = self._removal
        query = select(table_of(BindingRow)).order_by(BindingRow.cloud_account_id).limit(_BATCH)
        match removal.kind:
            case Removed.CONSENT:
                return list(
                    self._connection.execute(query.where(BindingRow.session_id == removal.which))
                )
            case Removed.ALL_BINDINGS:
                return list(
                    self._connection.execute(
                        query.where(
                            BindingRow.session_id.is_not(None), BindingRow.bound_at <= removal.at
                        )
                    )
                )
            case _:
                found = self._connection.execute(
                    query.limit(None).where(
                        BindingRow.session_id.is_(None), BindingRow.bound_at <= removal.at
                    )
                )
                keys = self._transaction.keys
                return [
                    one
                    for one in found
                    if keys.pseudonym(one.jd_account_id, None, removal.at) == removal.which
                ]

    def _withdraw(self, now: datetime) -> tuple[str, ...]:
        done = []
        for binding in self._bindings():
            account = binding.cloud_account_id
            session_id = self._transaction.accounts.withdraw(account, self._removal.at)
            self._append(AuditAction.CONSENT_WITHDRAWN, now, session_id=session_id)
            done.append(session_id or f"account {account}")
        return tuple(done)

    # -- details ------------------------------------------------------------------------------

    def _purged(self) -> tuple[Kind, Ages]:
        at = self._removal.at
        return Kind(self._removal.which), Ages(details=at, tries=at, codes=at)

    def _erase_details(self, now: datetime) -> int:
        kind, ages = self._purged()
        count = self._transaction.erasure.erase_next(kind, ages, _BATCH, now)
        if count:
            self._append(AuditAction.DETAILS_PURGED, now, detail=f"{kind}={count}")
        return count

    # -- staff --------------------------------------------------------------------------------

    def _member(self) -> Row[Any] | None:
        # A name is never reused: its holder was there before. Times are not compared: the
        # clock may have been set back in between.
        members = table_of(StaffMemberRow)
        rows = self._connection.execute(select(members).where(members.c.removed_at.is_(None)))
        keys = self._transaction.keys
        return next(
            (row for row in rows if staff_mark(keys, row.name) == self._removal.which), None
        )

    def _remove_member(self, now: datetime) -> tuple[str, ...]:
        member = self._member()
        if member is None:
            return ()
        name = member.name
        desk = self._transaction.staff
        for shift_id in self._connection.scalars(
            select(ShiftRow.shift_id).where(
                ShiftRow.staff_name == name, ShiftRow.closed_at.is_(None)
            )
        ).all():
            desk.close_shift(shift_id, now)
        desk.remove_staff(name, now)
        self._append(AuditAction.STAFF_REMOVED, now, detail=name)
        return (name,)

    def _has_former_pin(self) -> bool:
        member = self._member()
        if member is None:
            return False
        later = select(AuditEventRow.number).where(
            AuditEventRow.action == AuditAction.PIN_CHANGED.value,
            AuditEventRow.detail == member.name,
            AuditEventRow.at >= self._removal.at,
        )
        return self._connection.scalars(later.limit(1)).first() is None

    # -- kiosks -------------------------------------------------------------------------------

    def _kiosk(self) -> Row[Any] | None:
        # One that was registered again after it was revoked stays. The trail's order says so, not
        # the times: the clock may have been set back in between.
        here = AuditEventRow.station == self._removal.which
        revocation = self._connection.scalars(
            select(AuditEventRow.number).where(
                here,
                AuditEventRow.action == AuditAction.KIOSK_REVOKED.value,
                AuditEventRow.at == self._removal.at,
            )
        ).first()
        if revocation is not None:
            anew = select(AuditEventRow.number).where(
                here,
                AuditEventRow.action == AuditAction.KIOSK_REGISTERED.value,
                AuditEventRow.number > revocation,
            )
            if self._connection.scalars(anew.limit(1)).first() is not None:
                return None
        return self._connection.execute(
            select(table_of(KioskRow)).where(
                KioskRow.station == self._removal.which, KioskRow.revoked_at.is_(None)
            )
        ).one_or_none()

    def _revoke(self, now: datetime) -> tuple[str, ...]:
        kiosk = self._kiosk()
        if kiosk is None:
            return ()
        station, desk = kiosk.station, self._transaction.staff
        desk.revoke_kiosk(station, now)
        shift = desk.open_shift(station)
        if shift is not None:
            desk.close_shift(shift.shift_id, now)
        self._append(AuditAction.KIOSK_REVOKED, now, station=station)
        return (station,)

    def _append(
        self,
        action: AuditAction,
        at: datetime,
        *,
        station: str = "",
        session_id: str | None = None,
        detail: str = _AGAIN,
    ) -> None:
        self._transaction.audit.append(
            action, at=at, actor="operator", station=station, session_id=session_id, detail=detail
        )
