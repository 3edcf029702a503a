"""What staff read of past and present sessions: frozen values, masked where they name anybody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from verification.domain.handover import ShiftFigures
from verification.domain.session import ResultCode, SessionState, reference_of


class Outcome(StrEnum):
    """What the history is filtered by: a final state, or none yet."""

    IN_PROGRESS = "in_progress"
    VERIFIED = "verified"
    FAILED = "failed"
    DECLINED = "declined"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


def outcome_of(state: SessionState) -> Outcome:
    """Return what the history calls a state."""
    return Outcome(state.value) if state.is_final else Outcome.IN_PROGRESS


@dataclass(frozen=True)
class RecordFilter:
    """Which sessions: *since* (included) to *until* (excluded), by their start; empty is any.

    Those of a *branch* are those at the stations that belong to it now.
    *account* is the beginning of a cloud account's login name, or of a session's reference, or a
    masked login name; *by_end*, also the end of a login name. With it, sessions of *accounts* are
    wanted, too.
    """

    since: datetime | None = None
    until: datetime | None = None
    outcome: Outcome | None = None
    station: str = ""
    branch: str = ""
    account: str = ""
    by_end: bool = False
    accounts: tuple[int, ...] = ()
    oldest_first: bool = False


@dataclass(frozen=True)
class SessionRecord:
    """One line of the history. *account* is masked, and empty once its details were purged.

    *cancelled_by* is the staff member who cancelled the visitor's session, if any.
    """

    session_id: str
    station: str
    account: str
    state: SessionState
    result: ResultCode | None
    created_at: datetime
    scanned_at: datetime | None
    ended_at: datetime | None
    refused_scans: int
    cancelled_by: str = ""

    @property
    def outcome(self) -> Outcome:
        """What the history calls its state."""
        return outcome_of(self.state)

    @property
    def reference(self) -> str:
        """What a slip and a person call the session."""
        return reference_of(self.session_id)


@dataclass(frozen=True)
class TimelineEvent:
    """One event of a session, as the audit trail has it. *actor* names only staff."""

    at: datetime
    action: str
    actor: str
    detail: str


@dataclass(frozen=True)
class LiveSession:
    """A session that has not ended, at any kiosk."""

    record: SessionRecord
    deadline: datetime


@dataclass(frozen=True)
class DayFigures:
    """The counts since a moment.

    *median_seconds* is from the QR code to "verified", *authorize_seconds* from the scan.
    """

    generated: int
    scanned: int
    outcomes: dict[Outcome, int]
    median_seconds: float | None
    authorize_seconds: float | None = None

    @property
    def success_rate(self) -> float | None:
        """Verified sessions of all that ended, 0 to 1; None if none has."""
        ended = sum(
            count for outcome, count in self.outcomes.items() if outcome is not Outcome.IN_PROGRESS
        )
        return self.outcomes.get(Outcome.VERIFIED, 0) / ended if ended else None


@dataclass(frozen=True)
class HourCount:
    """How many sessions began in one hour (UTC) and came to this outcome.

    Where a day begins within it here, there are two: of before, and of that moment and after.
    """

    hour: datetime
    outcome: Outcome
    count: int


@dataclass(frozen=True)
class StationCount:
    """How many sessions at one station came to this outcome."""

    station: str
    outcome: Outcome
    count: int


@dataclass(frozen=True)
class Report:
    """A period: counts by hour and station, the funnel, and how long from scan to OK.

    *seconds_to_authorize* is (lower end of a bin of ten seconds, count), in order. *figures* has
    the reasons, and the calls for help. *branches* are those of the stations that belong to one.
    """

    hours: tuple[HourCount, ...]
    stations: tuple[StationCount, ...]
    generated: int
    scanned: int
    authorized: int
    seconds_to_authorize: tuple[tuple[int, int], ...]
    figures: ShiftFigures
    branches: Mapping[str, str] = field(default_factory=dict)


#: Where the next page of the history begins: after this time and session.
Place = tuple[datetime, str]
