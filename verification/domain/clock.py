"""Where time and randomness come from: passed in everywhere, never patched."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """The present time."""

    def now(self) -> datetime:
        """Return the present time, aware, in UTC."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Return the present time in UTC."""
        return datetime.now(UTC)


@dataclass
class SkewedClock:
    """Another clock, read *skew* wrong: a machine whose time was never set."""

    clock: Clock
    skew: timedelta = timedelta()

    def now(self) -> datetime:
        """Return what the wrong clock shows."""
        return self.clock.now() + self.skew


@dataclass
class ManualClock:
    """A clock that moves only when told to: for tests, demonstrations and pictures."""

    time: datetime = field(default_factory=lambda: datetime(2026, 1, 5, 9, 30, tzinfo=UTC))

    def now(self) -> datetime:
        """Return the time it was last set to."""
        return self.time

    def advance(self, **duration: float) -> None:
        """Move by a :class:`~datetime.timedelta` given in its words, as ``seconds=120``."""
        self.time += timedelta(**duration)
