"""Durations and limits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta


@dataclass(frozen=True)
class Limit:
    """At most *tries* within any *period*."""

    tries: int
    period: timedelta

    def retry_at(self, times: Sequence[datetime], now: datetime) -> datetime | None:
        """Return when another try is allowed, or None if it is at *now*; *times* are earlier ones.

        Times after *now* do not count: the clock was set back, and no wait may last a day.
        """
        recent = sorted(time for time in times if now - self.period < time <= now)
        return None if len(recent) < self.tries else recent[-self.tries] + self.period


@dataclass(frozen=True)
class GrowingLimit:
    """After *tries* in a row a wait, doubled with each further run of as many, up to *longest*.

    Tries are remembered for *period*, unless one succeeds: then they are forgotten.
    """

    tries: int
    wait: timedelta
    longest: timedelta
    period: timedelta

    def retry_at(self, times: Sequence[datetime], now: datetime) -> datetime | None:
        """Return when another try is allowed, or None if it is at *now*; *times* are earlier ones.

        Times after *now* do not count: see :meth:`Limit.retry_at`.
        """
        recent = self._recent(times, now)
        runs = len(recent) // self.tries
        if not runs:
            return None
        # More doublings than these would not fit a timedelta, and are past the longest wait.
        wait = min(self.wait * 2 ** min(runs - 1, 16), self.longest)
        until = recent[runs * self.tries - 1] + wait
        return until if until > now else None

    def _recent(self, times: Sequence[datetime], now: datetime) -> list[datetime]:
        return sorted(time for time in times if now - self.period < time <= now)


#: What staff set for all kiosks: the setting's field, its unit in seconds, least and most units.
SHARED_SETTINGS: dict[str, tuple[int, range]] = {
    "scan_lifetime": (1, range(30, 601)),
    "authorization_lifetime": (1, range(30, 601)),
    "idle_limit": (1, range(20, 601)),
    "retention": (86_400, range(1, 3651)),
}


@dataclass(frozen=True)
class Settings:
    """Lifetimes and limits. The document names none: all are this project's choice.

    BankID waits 30 s for the scan, Singpass's kiosk 5 minutes, Huawei's real-name code 10
    minutes: two minutes let a visitor unlock a phone, and leave no open session for the next one.
    The frame changes each second as BankID's does; less often in a class, where an ordinary phone
    needs seconds from its camera to the page. *failed_tries* counts sessions that failed and
    the refused scans of :data:`COUNTED`, for one account; *codes* counts codes issued at one
    kiosk; *unknown_accounts* typed accounts that do not exist, at one kiosk; *pin_tries* wrong PINs
    of one member of staff, or at one kiosk: a minute's wait after five, then two, four, eight, at
    most a quarter of an hour, so that a stranger cannot lock a desk for long, and somebody who
    tries all day long makes some 500 guesses of a million. *retention* is how long a session
    without a binding keeps its details. A kiosk that is not touched asks after *idle_limit*
    whether a visitor is there, and clears its screen *idle_warning* later (WCAG 2.2.1: at least 20
    seconds to ask for more).
    """

    scan_lifetime: timedelta = timedelta(seconds=120)
    authorization_lifetime: timedelta = timedelta(seconds=120)
    frame_step: timedelta = timedelta(seconds=1)
    class_frame_step: timedelta = timedelta(seconds=5)
    failed_tries: Limit = Limit(6, timedelta(minutes=10))
    codes: Limit = Limit(20, timedelta(minutes=1))
    pin_tries: Limit | GrowingLimit = GrowingLimit(
        5, timedelta(minutes=1), timedelta(minutes=15), timedelta(days=1)
    )
    unknown_accounts: Limit = Limit(10, timedelta(minutes=10))
    retention: timedelta = timedelta(days=30)
    idle_limit: timedelta = timedelta(seconds=90)
    idle_warning: timedelta = timedelta(seconds=20)
    #: Fields that were given on the command line: what staff has set does not change them.
    given: frozenset[str] = frozenset()

    def step_length(self, origin: str) -> timedelta:
        """Return how long a frame is shown; *origin* is the class that it leads to, or empty."""
        return self.class_frame_step if origin else self.frame_step

    def with_shared(self, stored: Mapping[str, int]) -> Settings:
        """Return the settings with what staff has set for all kiosks, in each one's unit."""
        changes = {
            name: timedelta(seconds=stored[name] * unit)
            for name, (unit, _) in SHARED_SETTINGS.items()
            if name in stored and name not in self.given
        }
        return replace(self, **changes)  # type: ignore[arg-type]

    def shared(self) -> dict[str, int]:
        """Return each of :data:`SHARED_SETTINGS` in its unit."""
        return {
            name: int(getattr(self, name).total_seconds()) // unit
            for name, (unit, _) in SHARED_SETTINGS.items()
        }


#: A session that seems to have changed this much after the present time was left behind by a clock
#: that was set back. Less is the difference between two machines' clocks.
CLOCK_TOLERANCE = timedelta(seconds=5)

#: How many earlier backups stay beside a new one of the same name: FILE.1 is the last before it.
KEPT_BACKUPS = 7
