"""Which clock counts, and when it must not be believed.

On a server it is the server's, for every kiosk of the fleet; on one machine it is the computer's
own, which only the audit trail can contradict. Simulated time is right by definition.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from verification.domain.clock import Clock, SystemClock
from verification.store.faults import DatabaseUnavailable, Fault
from verification.store.unit_of_work import UnitOfWork

#: How far a kiosk's clock may be from the server's: the QR code changes each second, and a phone
#: accepts two frames.
KIOSK_TOLERANCE = timedelta(seconds=2)
#: How long a clock that jumped must run before anything is erased by it.
PROBATION = timedelta(days=1)


class ClockWrong(DatabaseUnavailable):
    """This computer's clock and the server's differ by *ahead* (negative: it is behind)."""

    def __init__(self, ahead: timedelta) -> None:
        seconds = ahead.total_seconds()
        super().__init__(f"the clock is {seconds:+.1f} s off the server's", Fault.CLOCK_WRONG)
        self.ahead = ahead


@dataclass(frozen=True)
class ClockDoubt:
    """Time seems to have jumped: nothing was recorded from *before* until *after*.

    Either the desk was closed, or the clock is wrong: only a person can decide.
    """

    before: datetime
    after: datetime


class Transaction(Protocol):
    """One that can ask a server's time; also that of a machine without keys."""

    def server_time(self) -> datetime | None:
        """Return it, None where there is no server."""


@dataclass(frozen=True)
class Timekeeping:
    """Determines the time that counts. *server_time* returns the server's, or None."""

    clock: Clock
    server_time: Callable[[Transaction], datetime | None]

    @classmethod
    def of(cls, clock: Clock) -> Timekeeping:
        """Return it for a computer's *clock*; a simulated one is compared with nothing."""
        return cls(clock, _server_time if isinstance(clock, SystemClock) else _no_server)

    def now(self, transaction: Transaction) -> datetime:
        """Return the time that everybody on this database shares."""
        return self.server_time(transaction) or self.clock.now()

    def require_right(self, transaction: Transaction) -> datetime:
        """Return :meth:`now`; raise :class:`ClockWrong` if this computer's clock differs."""
        server = self.server_time(transaction)
        if server is None:
            return self.clock.now()
        ahead = self.clock.now() - server
        if abs(ahead) > KIOSK_TOLERANCE:
            raise ClockWrong(ahead)
        return server

    def doubt(self, transaction: UnitOfWork, retention: timedelta) -> ClockDoubt | None:
        """Return why nothing should be erased by this time, or None if it can be believed.

        It is doubted when the trail was silent for longer than a quarter of the retention (at least
        a day) until now. On one machine also when that was so until less than a day ago: the events
        since may carry the wrong time. So nothing is erased more than that quarter too early.
        """
        server = self.server_time(transaction)
        now = server or self.clock.now()
        longest = max(PROBATION, retention / 4)
        later = now
        for at in transaction.history.event_times():
            if at > now:
                # From before a clock was corrected, or from a kiosk whose clock is wrong.
                continue
            if later - at > longest:
                return ClockDoubt(at, later)
            if server is not None or now - at > PROBATION:
                return None
            later = at
        return None


def _server_time(transaction: Transaction) -> datetime | None:
    return transaction.server_time()


def _no_server(_: Transaction) -> None:
    return None
