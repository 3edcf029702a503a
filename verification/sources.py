"""Where time and randomness come from: passed in everywhere, never patched."""

from __future__ import annotations

import random
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

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


@dataclass(frozen=True)
class Randomness:
    """Makes ids and tokens from *random_bytes*, by default the operating system's."""

    random_bytes: Callable[[int], bytes] = secrets.token_bytes

    @classmethod
    def seeded(cls, *seed: int) -> Randomness:
        """Return one that makes the same things again: for demonstrations and tests only."""
        return cls(random.Random(repr(seed)).randbytes)  # noqa: S311 - that is the point

    def identifier(self) -> str:
        """Return a new 128-bit identifier, 32 hex digits."""
        return self.random_bytes(16).hex()

    def token(self) -> bytes:
        """Return a new 192-bit token for a QR code, 24 bytes."""
        return self.random_bytes(24)

    def secret(self) -> bytes:
        """Return a new 256-bit key, 32 bytes."""
        return self.random_bytes(32)

    def match_code(self) -> str:
        """Return four digits, each number from 0000 to 9999 as likely (but for 2 to the -50)."""
        return f"{int.from_bytes(self.random_bytes(8)) % 10_000:04d}"
