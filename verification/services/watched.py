"""The day's figures for whoever watches a desk from afar, by branch where there are branches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from verification.domain.clock import Clock
from verification.domain.history import DayFigures, Outcome
from verification.domain.instructions import InstructionOutcome
from verification.domain.local_time import start_of_today
from verification.store.database import Database


@dataclass(frozen=True)
class Watched:
    """What has happened since midnight.

    *outcomes* and *alerts* (those that nobody has seen) are by branch; an empty one has the
    stations that belong to none. *heard_seconds* is how long each station took to do the last
    thing that a console asked of it: the change feed's delay, as staff notice it.
    """

    figures: DayFigures
    outcomes: Mapping[str, Mapping[Outcome, int]]
    alerts: Mapping[str, int]
    heard_seconds: Mapping[str, float]
    branch_of: Mapping[str, str]

    def as_json(self) -> dict[str, Any]:
        """Return JSON's own types."""
        found: dict[str, Any] = {
            "sessions": {one.value: self.figures.outcomes.get(one, 0) for one in Outcome},
            "median_seconds": self.figures.median_seconds,
            "authorize_seconds": self.figures.authorize_seconds,
            "alerts": sum(self.alerts.values()),
            "heard_seconds": dict(self.heard_seconds),
        }
        if any(self.branch_of.values()):
            found["branches"] = {
                branch: {
                    "sessions": {one.value: counted.get(one, 0) for one in Outcome},
                    "alerts": self.alerts.get(branch, 0),
                }
                for branch, counted in self.outcomes.items()
            }
        return found


def watch(database: Database, clock: Clock) -> Watched:
    """Count what has happened since midnight. Raises :class:`DatabaseUnavailable`."""
    since = start_of_today(clock.now())
    with database.reading() as transaction:
        history = transaction.history
        branch_of = history.branch_of_each()
        outcomes: dict[str, Counter[Outcome]] = {
            branch: Counter() for branch in ("", *sorted(set(branch_of.values())))
        }
        for one in history.outcomes(since):
            outcomes[branch_of.get(one.station, "")][one.outcome] += one.count
        alerts = Counter(branch_of.get(one.station, "") for one in transaction.alerts.unseen())
        heard: dict[str, float] = {}
        for asked in transaction.instructions.since(since):
            # What lapsed was never heard: that kiosk may have been off.
            was_heard = asked.outcome is not InstructionOutcome.LAPSED
            if was_heard and asked.settled_at is not None and asked.station not in heard:
                heard[asked.station] = (asked.settled_at - asked.given_at).total_seconds()
        return Watched(
            history.figures(since),
            outcomes,
            {branch: alerts[branch] for branch in outcomes},
            heard,
            branch_of,
        )
