"""The front desk as staff see it from a computer of their own: stations, and who calls."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from verification.domain.alerts import Alert, StaffAlert
from verification.domain.history import LiveSession, SessionRecord
from verification.domain.instructions import (
    Instruction,
    InstructionKind,
    possible_instructions,
)
from verification.domain.session import SessionState

#: A serving kiosk gives a sign of life each minute: after two that are missing, something is wrong.
SILENCE = timedelta(seconds=150)
#: How long after its end a session still is what a visitor calls about.
_RECENT = timedelta(minutes=10)


class StationState(StrEnum):
    """What a station is doing."""

    CLOSED = "closed"
    SILENT = "silent"
    FREE = "free"
    WAITING_FOR_SCAN = "waiting_for_scan"
    SCANNED = "scanned"
    AT_OUTCOME = "at_outcome"


@dataclass(frozen=True)
class Station:
    """A kiosk: who opened it (empty: closed), and the session that is open or ended last there.

    *instruction* is the newest one of the last minutes; *shows_outcome* is whether the visitor of
    the last session still has its outcome before them.
    """

    name: str
    opened_by: str
    last_seen_at: datetime
    session: LiveSession | None = None
    last: SessionRecord | None = None
    instruction: Instruction | None = None
    branch: str = ""
    shows_outcome: bool = False

    def state(self, now: datetime) -> StationState:
        """Return what the station is doing at *now*."""
        if not self.opened_by:
            return StationState.CLOSED
        if now - self.last_seen_at > SILENCE:
            return StationState.SILENT
        if self.session is None:
            return StationState.AT_OUTCOME if self.shows_outcome else StationState.FREE
        if self.session.record.state is SessionState.SCANNED:
            return StationState.SCANNED
        return StationState.WAITING_FOR_SCAN

    @property
    def possible(self) -> frozenset[InstructionKind]:
        """What makes sense there now."""
        return possible_instructions(
            is_open=bool(self.opened_by),
            state=self.session.record.state if self.session else None,
        )


@dataclass(frozen=True)
class Call:
    """A call for help, or another alert; *record* is the session that it probably is about."""

    alert: StaffAlert
    record: SessionRecord | None = None

    @property
    def wants_help(self) -> bool:
        """Whether a visitor waits for staff."""
        return self.alert.alert is Alert.HELP_WANTED


@dataclass(frozen=True)
class Desk:
    """Everything at *now*, by the time that all computers share. The most urgent call is first.

    *limited_to* is the branch that who looks is limited to, if any.
    """

    now: datetime
    stations: tuple[Station, ...]
    calls: tuple[Call, ...]
    limited_to: str = ""

    @property
    def branches(self) -> tuple[str, ...]:
        """The branches that stations belong to, by name."""
        return tuple(sorted({one.branch for one in self.stations if one.branch}))

    def branch_of(self, station: str) -> str:
        """Return the branch of a station, empty if it has none."""
        return next((one.branch for one in self.stations if one.name == station), "")

    def of_branch(self, branch: str) -> Desk:
        """Return what is of a branch alone; all of it for an empty one."""
        if not branch:
            return self
        return replace(
            self,
            stations=tuple(one for one in self.stations if one.branch == branch),
            calls=tuple(one for one in self.calls if self.branch_of(one.alert.station) == branch),
        )


def make_desk(
    now: datetime,
    stations: tuple[Station, ...],
    alerts: tuple[StaffAlert, ...],
    records: Collection[SessionRecord] = (),
) -> Desk:
    """Return the desk: unanswered calls first, and of these the longest wait.

    *records* has the sessions that the alerts may be about.
    """
    calls = [Call(alert, session_about(alert, records)) for alert in alerts]
    calls.sort(key=lambda one: (not one.wants_help, bool(one.alert.coming), one.alert.raised_at))
    return Desk(now, stations, tuple(calls))


def session_about(alert: StaffAlert, records: Iterable[SessionRecord]) -> SessionRecord | None:
    """Return the newest session there that had begun, and not long ended, when it was raised."""
    before = [
        one
        for one in records
        if one.station == alert.station
        and one.created_at <= alert.raised_at
        and (one.ended_at is None or one.ended_at >= alert.raised_at - _RECENT)
    ]
    return max(before, key=lambda one: one.created_at, default=None)
