"""What is erased when due: details of sessions, links of withdrawn consents, alerts,
instructions to kiosks, handovers, codes for new machines, tries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Connection, and_, delete, func, select, text

from verification.store.tables import (
    DUE_CONSENT,
    DUE_SESSION,
    ConsentRecordRow,
    EnrolmentRow,
    HandoverRow,
    InstructionRow,
    QrCodeRow,
    SessionRow,
    StaffAlertRow,
    TryRow,
)
from verification.store.trail.row_writer import RowWriter

if TYPE_CHECKING:
    from sqlalchemy.orm import InstrumentedAttribute

#: Written out as in the partial indexes, no values bound, so that both databases see that these
#: indexes will do: they hold only what waits for its erasure.
_DUE_SESSION, _DUE_CONSENT = and_(text(DUE_SESSION)), and_(text(DUE_CONSENT))


class Kind(StrEnum):
    """What a purge erases, in this order."""

    SESSIONS = "sessions"
    CONSENTS = "consents"
    ALERTS = "alerts"
    INSTRUCTIONS = "instructions"
    HANDOVERS = "handovers"
    CODES = "codes"
    TRIES = "tries"


@dataclass(frozen=True)
class Ages:
    """What is older is due: *details* by staff's retention, *tries* once no limit counts them.

    *codes* for new machines are due once they hold no more: keys may be sealed beside them.
    """

    details: datetime
    tries: datetime
    codes: datetime


class Erasure:
    """Part of a transaction. Made by :class:`verification.store.unit_of_work.UnitOfWork` only."""

    def __init__(self, connection: Connection, rows: RowWriter) -> None:
        self._connection = connection
        self._rows = rows

    def is_due(self, kind: Kind, ages: Ages) -> bool:
        """Whether there is anything to erase; costs next to nothing if there is not."""
        column, conditions = _due(kind, ages)
        query = select(column).where(*conditions).limit(1)
        return self._connection.scalars(query).one_or_none() is not None

    def count_due(self, kind: Kind, ages: Ages) -> int:
        """Return how many rows are due."""
        column, conditions = _due(kind, ages)
        query = select(func.count()).select_from(column.table).where(*conditions)
        return self._connection.scalars(query).one()

    def erase_next(self, kind: Kind, ages: Ages, rows: int, now: datetime) -> int:
        """Erase the next *rows* that are due; return how many there were."""
        column, conditions = _due(kind, ages)
        keys = self._connection.scalars(select(column).where(*conditions).limit(rows)).all()
        if not keys:
            return 0
        match kind:
            case Kind.SESSIONS:
                self.erase_sessions(keys, now)
            case Kind.CONSENTS:
                self.erase_consents(keys, now)
            case Kind.ALERTS:
                self._rows.delete(StaffAlertRow, StaffAlertRow.alert_id.in_(keys))
            case Kind.INSTRUCTIONS:
                self._rows.delete(InstructionRow, InstructionRow.instruction_id.in_(keys))
            case Kind.HANDOVERS:
                self._rows.delete(HandoverRow, HandoverRow.handover_id.in_(keys))
            case Kind.CODES:
                self._connection.execute(
                    delete(EnrolmentRow).where(EnrolmentRow.enrolment_id.in_(keys))
                )
            case Kind.TRIES:
                self._connection.execute(delete(TryRow).where(TryRow.try_id.in_(keys)))
        return len(keys)

    def erase_sessions(self, session_ids: Sequence[str], now: datetime) -> None:
        """Erase whose these sessions were; where, when and how each ended stays."""
        self._rows.delete(QrCodeRow, QrCodeRow.session_id.in_(session_ids))
        self._rows.update(
            SessionRow,
            SessionRow.session_id.in_(session_ids),
            SessionRow.purged_at.is_(None),
            values={
                "cloud_account_id": None,
                "authorization_id": None,
                "scanner_device_id": None,
                "scanner_jd_account_id": None,
                "match_code": None,
                "purged_at": now,
            },
        )

    def erase_consents(self, session_ids: Sequence[str], now: datetime) -> None:
        """Erase who gave these withdrawn consents, and whose their sessions were.

        What was agreed to and until when stays, with a code that only the person's identity number
        and this database's key lead to: enough to prove the consent on request.
        """
        on_server = self._connection.dialect.name == "postgresql"
        self._rows.update(
            ConsentRecordRow,
            ConsentRecordRow.session_id.in_(session_ids),
            ConsentRecordRow.withdrawn_at.is_not(None),
            ConsentRecordRow.erased_at.is_(None),
            values={"jd_account_id": None, "cloud_account_id": None, "erased_at": now},
            # On a server, a kiosk's role may erase who gave a consent, and not read it.
            unread=("jd_account_id", "cloud_account_id") if on_server else (),
        )
        self.erase_sessions(session_ids, now)


def _due(
    kind: Kind, ages: Ages
) -> tuple[InstrumentedAttribute[Any], tuple[ColumnElement[bool], ...]]:
    match kind:
        case Kind.SESSIONS:
            return SessionRow.session_id, (
                SessionRow.ended_at < ages.details,
                _DUE_SESSION,
            )
        case Kind.CONSENTS:
            return ConsentRecordRow.session_id, (
                ConsentRecordRow.withdrawn_at < ages.details,
                _DUE_CONSENT,
            )
        case Kind.ALERTS:
            return StaffAlertRow.alert_id, (StaffAlertRow.seen_at < ages.details,)
        case Kind.INSTRUCTIONS:
            return InstructionRow.instruction_id, (InstructionRow.given_at < ages.details,)
        case Kind.HANDOVERS:
            return HandoverRow.handover_id, (HandoverRow.until < ages.details,)
        case Kind.CODES:
            return EnrolmentRow.enrolment_id, (EnrolmentRow.deadline < ages.codes,)
        case Kind.TRIES:
            return TryRow.try_id, (TryRow.at < ages.tries,)
