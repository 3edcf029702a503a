"""Who watches a run step by step: for a trace, or to tell what a suite has exercised."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeAlias

from demonstration.scenarios.scenario import Scenario, Step

if TYPE_CHECKING:
    from demonstration.scenarios.actions import ScenarioActions


class StepWatcher(Protocol):
    """Hears of every step that was performed."""

    def step_ended(self, step: Step, problem: str) -> None:
        """A step is over. *problem* says why it failed, and is empty if it did not."""


class RunWatcher(StepWatcher, Protocol):
    """Watches one run of a scenario from its first step."""

    def run_ended(self, name: str, problem: str) -> str:
        """Keep what was seen under *name*; return a line that says where, or nothing."""


#: Begins to watch a run: its actions, the scenario, the seed and the windows' language.
WatchRun: TypeAlias = "Callable[[ScenarioActions, Scenario, int, str], RunWatcher]"
