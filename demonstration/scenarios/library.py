"""The scenarios that come with the program."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from demonstration.scenarios.reader import read
from demonstration.scenarios.scenario import Scenario

#: Their folder.
LIBRARY = Path(str(files("resources"))) / "scenarios"


def library() -> dict[str, Scenario]:
    """Return the program's own scenarios, by name. Raises :class:`ScenarioError`."""
    return {scenario.name: scenario for scenario in map(read, sorted(LIBRARY.glob("*.yaml")))}
