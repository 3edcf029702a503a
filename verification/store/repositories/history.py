"""Reads past and present sessions for the staff: keyset pages, counts by hour, timelines."""

from __future__ import annotations

import statistics
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
    text,
    tuple_,
)

from verification.domain.audit_events import AuditAction
from verification.domain.history import (
    DayFigures,
    HourCount,
    LiveSession,
    Outcome,
    Place,
    RecordFilter,
    SessionRecord,
    StationCount,
    TimelineEvent,
    outcome_of,
)
from verification.domain.masking import mask_login
from verification.domain.refusals import Refusal
from verification.domain.search import SEARCH_LENGTH
from verification.domain.session import ResultCode, SessionState
from verification.store.faults import DatabaseUnavailable, Fault
from verification.store.functions import hour_of, seconds_between, unordered
from verification.store.tables import (
    BACKUP_EVENT,
    AuditEventRow,
    CloudAccountRow,
    KioskRow,
    SessionRow,
    StaffAlertRow,
    table_of,
)

_ALERT = table_of(StaffAlertRow)
_EVENT = table_of(AuditEventRow)
_SESSION = table_of(SessionRow)
_STATION: Any = bindparam("station")
_SINCE: Any = bindparam("since")
_LAST_SESSIONS = (
    select(_SESSION.c.session_id)
    .where(_SESSION.c.station == _STATION)
    .order_by(_SESSION.c.created_at.desc())
    .limit(bindparam("sessions", type_=Integer))
)


def _newest_refusal(of_these: ColumnElement[bool]) -> Select[Any]:
    return (
        select(_EVENT.c.detail)
        .where(
            of_these,
            _EVENT.c.action == AuditAction.SCAN_REFUSED.value,
            _EVENT.c.detail.in_([refusal.value for refusal in Refusal]),
            _EVENT.c.at >= _SINCE,
        )
        .order_by(_EVENT.c.number.desc())
        .limit(1)
    )


_NEWEST_REFUSAL_AT = _newest_refusal(_EVENT.c.session_id.in_(_LAST_SESSIONS.scalar_subquery()))

#: Events that are read at once.
_PIECE = 200
#: Accounts that a search by the beginning of a name looks at; more are too many to mean one.
_ACCOUNTS = 100


#: Written out as in the partial index, no values bound, so that both databases see that it will do.
_LAST_BACKUP = (
    select(AuditEventRow.at)
    .where(text(BACKUP_EVENT))
    .order_by(AuditEventRow.number.desc())
    .limit(1)
)


_CANCELLED, _STAFF = ResultCode.CANCELLED_AT_KIOSK.value, "staff:"


def cancelled_by(session_id: Any) -> Any:
    """Return what selects the member of the staff who cancelled a session, as the trail has it."""
    return (
        select(_EVENT.c.actor)
        .where(
            _EVENT.c.session_id == session_id,
            _EVENT.c.action == AuditAction.SESSION_CANCELLED.value,
            _EVENT.c.actor.startswith(_STAFF),
        )
        .limit(1)
        .scalar_subquery()
    )


class HistoryRepository:
    """Part of a transaction. Made by :class:`verification.store.unit_of_work.UnitOfWork` only."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def page(
        self, wanted: RecordFilter, after: Place | None, size: int
    ) -> tuple[SessionRecord, ...]:
        """Return the next *size* sessions after a place; costs the same wherever that is."""
        began: ColumnElement[Any] = SessionRow.created_at.expression
        if wanted.outcome is Outcome.IN_PROGRESS:
            # Few, and found by an index of their own.
            began = unordered(began)
        key = tuple_(began, SessionRow.session_id)
        query = self._records().where(*self._conditions(wanted))
        if wanted.oldest_first:
            query = query.order_by(began, SessionRow.session_id)
        else:
            query = query.order_by(began.desc(), SessionRow.session_id.desc())
        if after is not None:
            query = query.where(key > after if wanted.oldest_first else key < after)
        return tuple(map(_record, self._connection.execute(query.limit(size))))

    def count(self, wanted: RecordFilter, at_most: int) -> int:
        """Return how many sessions are wanted; no more than *at_most* are counted."""
        some = select(SessionRow.session_id).where(*self._conditions(wanted)).limit(at_most)
        return self._connection.scalars(select(func.count()).select_from(some.subquery())).one()

    def span(self, wanted: RecordFilter) -> tuple[datetime, datetime] | None:
        """Return when the first and the last of the wanted sessions began, or None."""
        times = []
        for order in (SessionRow.created_at.asc(), SessionRow.created_at.desc()):
            query = select(SessionRow.created_at).where(*self._conditions(wanted)).order_by(order)
            times.append(self._connection.scalars(query.limit(1)).one_or_none())
        first, last = times
        return (first, last) if first is not None and last is not None else None

    def live(self) -> tuple[LiveSession, ...]:
        """Return the sessions of all kiosks that have not ended, the oldest first."""
        query = self._records(SessionRow.deadline).where(SessionRow.result.is_(None))
        rows = self._connection.execute(query.order_by(unordered(SessionRow.created_at)))
        return tuple(LiveSession(_record(row), row.deadline) for row in rows)

    def before(self, alert_ids: Collection[int]) -> tuple[SessionRecord, ...]:
        """Return the sessions that began last at a kiosk before each of these alerts.

        For one of a station without any, it is another station's.
        """
        if not alert_ids:
            return ()
        place = tuple_(_SESSION.c.station, _SESSION.c.created_at)
        before = (
            select(_SESSION.c.session_id)
            # One place in the index of both: PostgreSQL may look for a station alone by the time.
            .where(place <= tuple_(_ALERT.c.station, _ALERT.c.raised_at))
            .order_by(_SESSION.c.station.desc(), _SESSION.c.created_at.desc())
            .limit(1)
            .scalar_subquery()
        )
        wanted = select(before).where(_ALERT.c.alert_id.in_(alert_ids))
        query = self._records().where(SessionRow.session_id.in_(wanted))
        return tuple(map(_record, self._connection.execute(query)))

    def figures(self, since: datetime, branch: str = "") -> DayFigures:
        """Return the counts of the sessions that began at *since* or later, there or anywhere."""
        began: ColumnElement[bool] = SessionRow.created_at >= since
        if branch:
            began = and_(began, SessionRow.station.in_(stations_of(branch)))
        rows = self._connection.execute(
            select(SessionRow.state, func.count(), func.count(SessionRow.scanned_at))
            .where(began)
            .group_by(unordered(SessionRow.state))
        ).all()
        outcomes: dict[Outcome, int] = {}
        for state, count, _ in rows:
            outcome = outcome_of(SessionState(state))
            outcomes[outcome] = outcomes.get(outcome, 0) + count
        durations = self._connection.execute(
            select(
                seconds_between(SessionRow.created_at, SessionRow.ended_at),
                seconds_between(SessionRow.scanned_at, SessionRow.ended_at),
            ).where(began, SessionRow.state == SessionState.VERIFIED.value)
        ).all()
        from_scan = [seconds for _, seconds in durations if seconds is not None]
        return DayFigures(
            generated=sum(count for _, count, _ in rows),
            scanned=sum(scanned for _, _, scanned in rows),
            outcomes=outcomes,
            median_seconds=statistics.median(one for one, _ in durations) if durations else None,
            authorize_seconds=statistics.median(from_scan) if from_scan else None,
        )

    def outcomes(self, since: datetime) -> tuple[StationCount, ...]:
        """Return how the sessions that began at *since* or later have ended, by station."""
        at = unordered(SessionRow.station)
        rows = self._connection.execute(
            select(at, SessionRow.state, func.count())
            .where(SessionRow.created_at >= since)
            .group_by(at, SessionRow.state)
        )
        return tuple(
            StationCount(name, outcome_of(SessionState(state)), count)
            for name, state, count in rows
        )

    def hours(
        self, since: datetime, until: datetime, station: str = "", branch: str = ""
    ) -> tuple[HourCount, ...]:
        """Return how many sessions began in each hour of a period."""
        hour = hour_of(SessionRow.created_at)
        rows = self._connection.execute(
            select(hour, SessionRow.state, func.count())
            .where(*_began(since, until, station, branch))
            .group_by(hour, SessionRow.state)
            .order_by(hour)
        )
        return tuple(
            HourCount(
                datetime.fromisoformat(text).replace(tzinfo=UTC),
                outcome_of(SessionState(state)),
                count,
            )
            for text, state, count in rows
        )

    def timeline(self, session_id: str) -> tuple[TimelineEvent, ...]:
        """Return what happened to a session, in order."""
        rows = self._connection.execute(
            select(_EVENT).where(_EVENT.c.session_id == session_id).order_by(_EVENT.c.number)
        )
        return tuple(TimelineEvent(row.at, row.action, row.actor, row.detail) for row in rows)

    def next_start(self, station: str, after: datetime) -> datetime | None:
        """Return when the next session at a kiosk began, or None."""
        return self._time(
            select(SessionRow.created_at)
            .where(SessionRow.station == station, SessionRow.created_at > after)
            .order_by(SessionRow.created_at)
            .limit(1)
        )

    def stations(self) -> tuple[str, ...]:
        """Return every station that was ever registered, by name."""
        return tuple(self._connection.scalars(select(KioskRow.station).order_by(KioskRow.station)))

    def branches(self) -> tuple[str, ...]:
        """Return every branch that a station belongs to, or did when it was removed, by name."""
        return tuple(sorted(set(self.branch_of_each().values())))

    def branch_of_each(self) -> dict[str, str]:
        """Return the branch of each station that belongs to one."""
        rows = self._connection.execute(
            select(KioskRow.station, KioskRow.branch).where(KioskRow.branch.is_not(None))
        )
        return {row.station: row.branch for row in rows}

    def newest_event(self) -> datetime | None:
        """Return when the trail's last event was, or None."""
        return self._time(select(AuditEventRow.at).order_by(AuditEventRow.number.desc()).limit(1))

    def event_times(self) -> Iterator[datetime]:
        """Return when the trail's events were, from its end backwards, read piece by piece."""
        events = select(AuditEventRow.number, AuditEventRow.at)
        newest_first = events.order_by(AuditEventRow.number.desc()).limit(_PIECE)
        rows = self._connection.execute(newest_first).all()
        while rows:
            yield from (row.at for row in rows)
            before = AuditEventRow.number < rows[-1].number
            rows = self._connection.execute(newest_first.where(before)).all()

    def last_backup(self) -> datetime | None:
        """Return when the last copy was made, or put in place, by the index of these; or None."""
        return self._time(_LAST_BACKUP)

    def last_event_but(self, action: str) -> datetime | None:
        """Return when the newest event of any other kind happened, or None."""
        return self._time(
            select(AuditEventRow.at)
            .where(AuditEventRow.action != action)
            .order_by(AuditEventRow.number.desc())
            .limit(1)
        )

    def _time(self, query: Select[datetime]) -> datetime | None:
        try:
            return self._connection.scalars(query).one_or_none()
        except DatabaseUnavailable as error:
            if error.fault not in (Fault.DAMAGED, Fault.ALTERED):
                raise
            # Something else has written what is no time: the check of the trail says where.
            return None

    def newest_refusal_at(self, station: str, sessions: int, since: datetime) -> str | None:
        """Return why the newest refused scan of a station's last *sessions*' codes was, or None.

        The second phone at a claimed session is not among them: it is counted in the session.
        """
        values = {"station": station, "sessions": sessions, "since": since}
        return self._connection.scalars(_NEWEST_REFUSAL_AT, values).one_or_none()

    @staticmethod
    def _records(*more: Any) -> Select[Any]:
        return select(
            SessionRow.session_id,
            SessionRow.station,
            CloudAccountRow.login_name,
            SessionRow.state,
            SessionRow.result,
            SessionRow.created_at,
            SessionRow.scanned_at,
            SessionRow.ended_at,
            SessionRow.refused_scans,
            case((SessionRow.result == _CANCELLED, cancelled_by(SessionRow.session_id))).label(
                "by"
            ),
            *more,
        ).outerjoin(CloudAccountRow, CloudAccountRow.account_id == SessionRow.cloud_account_id)

    def _conditions(self, wanted: RecordFilter) -> Sequence[ColumnElement[bool]]:
        found: list[ColumnElement[bool]] = []
        if wanted.since is not None:
            found.append(SessionRow.created_at >= wanted.since)
        if wanted.until is not None:
            found.append(SessionRow.created_at < wanted.until)
        if wanted.station:
            found.append(SessionRow.station == wanted.station)
        if wanted.branch:
            found.append(SessionRow.station.in_(stations_of(wanted.branch)))
        if wanted.outcome is Outcome.IN_PROGRESS:
            found.append(SessionRow.result.is_(None))
        elif wanted.outcome is not None:
            found.append(SessionRow.state == wanted.outcome.value)
        if wanted.account:
            named = self._names(wanted.account, by_end=wanted.by_end)
            theirs = SessionRow.cloud_account_id.in_(wanted.accounts)
            found.append(or_(named, theirs) if wanted.accounts else named)
        return found

    def _names(self, text: str, *, by_end: bool) -> ColumnElement[bool]:
        """Resolve the account first: the history has an index by account, none by name."""
        # No name is as long, and SQLite takes no pattern without end.
        text = text[:SEARCH_LENGTH]
        accounts = self._connection.scalars(
            select(CloudAccountRow.account_id).where(_called(text, by_end)).limit(_ACCOUNTS)
        ).all()
        by_account = SessionRow.cloud_account_id.in_(accounts)
        if not _is_reference(text):
            return by_account
        # A range, not LIKE: SQLite uses the key's index for it; and asked first, for the same.
        lower = text.lower()
        references = self._connection.scalars(
            select(SessionRow.session_id)
            .where(SessionRow.session_id.between(lower, lower.ljust(32, "g")))
            .limit(_ACCOUNTS)
        ).all()
        by_reference = SessionRow.session_id.in_(references)
        return or_(by_account, by_reference) if accounts else by_reference


def stations_of(branch: str) -> Select[Any]:
    """Return what selects the stations of a branch."""
    return select(KioskRow.station).where(KioskRow.branch == branch)


def _began(
    since: datetime, until: datetime, station: str, branch: str
) -> list[ColumnElement[bool]]:
    began = [SessionRow.created_at >= since, SessionRow.created_at < until]
    if station:
        began.append(SessionRow.station == station)
    if branch:
        began.append(SessionRow.station.in_(stations_of(branch)))
    return began


def _called(text: str, by_end: bool) -> ColumnElement[bool]:
    """Whether an account's login name begins with *text*, ends with it, or is masked like it."""
    name = CloudAccountRow.login_name
    first, stars, last = text.partition("*")
    begins = name.startswith(first, autoescape=True)
    if stars:
        return and_(begins, name.endswith(last.lstrip("*"), autoescape=True))
    return or_(begins, name.endswith(text, autoescape=True)) if by_end else begins


def _is_reference(text: str) -> bool:
    return len(text) >= 4 and all(letter in "0123456789abcdef" for letter in text.lower())


def _record(row: Any) -> SessionRecord:
    return SessionRecord(
        session_id=row.session_id,
        station=row.station,
        account=mask_login(row.login_name) if row.login_name else "",
        state=SessionState(row.state),
        result=ResultCode(row.result) if row.result else None,
        created_at=row.created_at,
        scanned_at=row.scanned_at,
        ended_at=row.ended_at,
        refused_scans=row.refused_scans,
        cancelled_by=(row.by or "").removeprefix(_STAFF),
    )
