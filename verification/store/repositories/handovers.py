"""What shifts have handed over, and the figures of a period."""

from __future__ import annotations

import statistics
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select, true, tuple_

from verification.domain.alerts import Alert
from verification.domain.audit_events import AuditAction
from verification.domain.handover import Handover, ShiftFigures
from verification.domain.history import Place
from verification.domain.session import ResultCode
from verification.security.field_encryption import FieldSeal
from verification.store.functions import seconds_between
from verification.store.repositories.alerts import is_open_call
from verification.store.repositories.handover_figures import decoded, encoded
from verification.store.repositories.history import cancelled_by
from verification.store.repositories.sums import Scope
from verification.store.tables import HandoverRow, SessionRow, StaffAlertRow
from verification.store.trail.audit_trail import AuditTrail

#: The name of the sealed field.
_NOTE = "handover.sealed_note"
#: Events of the trail among which an unread note is looked for.
_LOOKED_THROUGH = 20_000
#: How long a session is open at most, unless its kiosk was switched off meanwhile.
_OPEN_AT_MOST = timedelta(days=1)
#: How long every note is news, though others have followed.
_NEWS = timedelta(days=1)
_HANDED_OVER_OR_READ = (AuditAction.HANDED_OVER, AuditAction.HANDOVER_READ)


def _is_for(branch: str) -> ColumnElement[bool]:
    """Return the condition of a branch's handovers, and those of all stations; any, for none."""
    if not branch:
        return true()
    return or_(HandoverRow.branch == branch, HandoverRow.branch.is_(None))


class HandoverRepository:
    """Part of a transaction."""

    def __init__(self, connection: Connection, seal: FieldSeal, audit: AuditTrail) -> None:
        self._connection = connection
        self._seal = seal
        self._audit = audit

    def newest(
        self, count: int, branch: str = "", after: Place | None = None
    ) -> tuple[Handover, ...]:
        """Return the last handovers, the newest first; those that follow *after* in this order.

        For a branch its own, and those of all stations.
        """
        place = HandoverRow.until, HandoverRow.handover_id
        newest = select(HandoverRow.__table__).order_by(*(one.desc() for one in place))
        if after is not None:
            newest = newest.where(tuple_(*place) < after)
        return self._read(newest.where(_is_for(branch)).limit(count))

    def last_of(self, branch: str, now: datetime) -> Handover | None:
        """Return the last handover of a branch alone; of all stations, for an empty one.

        One from a clock that was ahead of *now* is none.
        """
        last = select(HandoverRow.__table__).order_by(HandoverRow.until.desc()).limit(1)
        theirs = HandoverRow.branch.is_not_distinct_from(branch or None)
        found = self._read(last.where(theirs, HandoverRow.until <= now))
        return found[0] if found else None

    def _read(self, query: Select[Any]) -> tuple[Handover, ...]:
        return tuple(
            Handover(
                row.handover_id,
                row.since,
                row.until,
                row.written_by,
                self._seal.open_note(f"{_NOTE}/{row.handover_id}", row.sealed_note),
                row.branch or "",
                decoded(row.figures),
            )
            for row in self._connection.execute(query)
        )

    def unread(
        self, names: Collection[str], now: datetime, branch: str = ""
    ) -> tuple[Handover, ...]:
        """Return the handovers whose note a member has neither written nor read, the newest first.

        *names* are the one that they have, and those that they had.

        The last note of each branch, and every one of the last day; for a *branch* its own, and
        those of all stations. The trail says what was read: how far it is looked through has an
        end, and what is older is no news.
        """
        notes = [one for one in self._new_notes(now, branch) if one.written_by not in names]
        if not notes:
            return ()
        readers = {f"staff:{name}" for name in names}
        written, read = set(), set()
        for event in self._audit.newest(_HANDED_OVER_OR_READ, _LOOKED_THROUGH):
            if event.action == AuditAction.HANDED_OVER.value:
                written.add((event.at, event.actor))
            elif event.actor in readers:
                read.add(event.detail)
        return tuple(
            one
            for one in notes
            if (one.until, f"staff:{one.written_by}") in written and one.handover_id not in read
        )

    def _new_notes(self, now: datetime, branch: str) -> tuple[Handover, ...]:
        """Return the last handover with a note of each branch, and of all stations.

        And those of the last day: two clerks may hand one shift over. One from a clock that was
        ahead of *now* hides none.
        """
        newest_first = HandoverRow.until.desc(), HandoverRow.handover_id.desc()
        place = func.row_number().over(partition_by=HandoverRow.branch, order_by=newest_first)
        are_for = HandoverRow.sealed_note.is_not(None), _is_for(branch)
        placed = (
            select(HandoverRow.handover_id, place.label("place"))
            .where(*are_for, HandoverRow.until <= now)
            .subquery()
        )
        last = select(placed.c.handover_id).where(placed.c.place == 1)
        is_new = or_(HandoverRow.until > now - _NEWS, HandoverRow.handover_id.in_(last))
        notes = select(HandoverRow.__table__).where(*are_for, is_new)
        return self._read(notes.order_by(*newest_first))

    def add(self, handover: Handover) -> None:
        """Store a handover, and in the trail who wrote it."""
        field = f"{_NOTE}/{handover.handover_id}"
        self._audit.rows.insert(
            HandoverRow,
            {
                "handover_id": handover.handover_id,
                "since": handover.since,
                "until": handover.until,
                "written_by": handover.written_by,
                "sealed_note": self._seal.seal(field, handover.note) if handover.note else None,
                "branch": handover.branch or None,
                "figures": encoded(handover.figures),
            },
        )
        self._audit.append(
            AuditAction.HANDED_OVER, at=handover.until, actor=f"staff:{handover.written_by}"
        )

    def calls(self, since: datetime, until: datetime, scope: Scope) -> tuple[int, int]:
        """Return how often help was called in a period, and how many calls were not solved."""
        calls, solved = self._connection.execute(
            select(func.count(), func.count(StaffAlertRow.solved_at)).where(
                StaffAlertRow.alert == Alert.HELP_WANTED.value,
                StaffAlertRow.raised_at >= since,
                StaffAlertRow.raised_at < until,
                scope.holds(StaffAlertRow.station.expression),
            )
        ).one()
        return calls, calls - solved

    def _open_calls(self, until: datetime, scope: Scope) -> int:
        """Return how many calls that were raised before *until*, in whatever shift, are open."""
        return self._connection.scalars(
            select(func.count()).where(
                is_open_call(until),
                StaffAlertRow.raised_at < until,
                scope.holds(StaffAlertRow.station.expression),
            )
        ).one()

    def figures(self, since: datetime, until: datetime, branch: str = "") -> ShiftFigures:
        """Return what happened from *since* (included) to *until* (excluded), there or anywhere.

        What was open when another shift handed over counts where it ended: so each session has its
        result in one shift.
        """
        began: ColumnElement[datetime] = SessionRow.created_at.expression
        scope = Scope(branch=branch)
        # By the index of beginnings: there is none of ends.
        at_all = [
            began >= since - _OPEN_AT_MOST,
            began < until,
            scope.holds(SessionRow.station.expression),
        ]
        ended = [*at_all, SessionRow.ended_at >= since, SessionRow.ended_at < until]
        is_open = or_(SessionRow.ended_at.is_(None), SessionRow.ended_at >= until)
        counted = self._connection.execute(
            select(SessionRow.result, func.count()).where(*ended).group_by(SessionRow.result)
        ).all()
        seconds = self._connection.scalars(
            select(seconds_between(SessionRow.created_at, SessionRow.ended_at)).where(
                *ended, SessionRow.result == ResultCode.VERIFIED.value
            )
        ).all()
        calls, _ = self.calls(since, until, scope)
        by_staff = select(func.count()).where(
            *ended,
            SessionRow.result == ResultCode.CANCELLED_AT_KIOSK.value,
            cancelled_by(SessionRow.session_id).is_not(None),
        )
        return ShiftFigures(
            started=self._count(*at_all, began >= since),
            results={ResultCode(result): count for result, count in counted if result},
            median_seconds=statistics.median(seconds) if seconds else None,
            calls=calls,
            # Whoever calls is no less waiting because another shift has begun.
            unsolved=self._open_calls(until, scope),
            cancelled_by_staff=self._connection.scalars(by_staff).one(),
            in_progress=self._count(*at_all, began >= until - _OPEN_AT_MOST, is_open),
        )

    def _count(self, *sessions: ColumnElement[bool]) -> int:
        return self._connection.scalars(
            select(func.count()).select_from(SessionRow).where(*sessions)
        ).one()
