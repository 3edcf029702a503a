"""What was done by hand, as the steps of a scenario: to be added to, taken back and saved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from demonstration.scenarios.pytest_text import as_pytest
from demonstration.scenarios.reader import parse
from demonstration.scenarios.scenario import Scenario
from verification.security.disk import write_file

_TIME = "pass seconds"
#: Steps that no person performs: they wait for, or hold true, what followed by itself.
_BY_ITSELF = frozenset({_TIME, "expect", "wait for on the phone"})

#: A step of a file: its name, or its name and its argument.
Written = str | dict[str, Any]


class HandRecording:
    """The steps so far, and whether they were saved."""

    def __init__(self, seed: int, steps: Sequence[Written] = ()) -> None:
        self.seed = seed
        self.steps: list[Written] = list(steps)
        self._saved: list[Written] = []

    def add(self, step: str, argument: Any = None) -> None:
        """Add a step."""
        self.steps.append(step if argument is None else {step: argument})

    def change(self, step: str, argument: Any, *, of: str = "") -> None:
        """Add a step in place of the last one if that is the same, *of* the same widget.

        Where a dial comes to rest counts, and what is written in the end.
        """
        for place in range(len(self.steps) - 1, -1, -1):
            name, before = parts_of(self.steps[place])
            if name == _TIME:
                continue
            if name == step and (not of or of in before):
                del self.steps[place]
            break
        self.add(step, argument)

    def pass_time(self, seconds: float) -> None:
        """Add time that has passed."""
        if seconds > 0:
            self.add(_TIME, seconds)

    def without_last(self) -> list[Written]:
        """Return the steps without the last that a person did, and what followed from it."""
        steps = list(self.steps)
        while steps and parts_of(steps[-1])[0] in _BY_ITSELF:
            steps.pop()
        return steps[:-1]

    def last_done(self) -> str:
        """Return the last step that a person did, as a file has it."""
        done = [step for step in self.steps if parts_of(step)[0] not in _BY_ITSELF]
        if not done:
            return ""
        name, argument = parts_of(done[-1])
        if isinstance(argument, dict):
            argument = ", ".join(f"{key}: {value}" for key, value in argument.items())
        return name if argument is None else f"{name}: {argument}"

    @property
    def count(self) -> int:
        """How many steps a person did."""
        return sum(parts_of(step)[0] not in _BY_ITSELF for step in self.steps)

    @property
    def is_kept(self) -> bool:
        """Whether nothing would be lost: it was saved as it is, or nothing was done."""
        return not self.count or self.steps == self._saved

    def text(self, now: datetime) -> str:
        """Return the scenario, in YAML; *now* names it."""
        moment = f"{now.astimezone():%Y-%m-%d %H:%M}"
        scenario = {
            "title": {"en": f"Recorded {moment}", "zh_CN": f"录制于 {moment}"},
            "source": {"en": "recorded by hand", "zh_CN": "手动录制"},
            "seed": self.seed,
            "steps": self.steps,
        }
        text: str = yaml.safe_dump(scenario, allow_unicode=True, sort_keys=False)
        return text

    def scenario(self, now: datetime) -> Scenario:
        """Return the scenario, which has at least one step."""
        return parse(self.text(now), Path("recorded.yaml"))

    def save(self, path: Path, now: datetime) -> None:
        """Write the scenario, or to a name in .py a test for pytest. Raises OSError."""
        text = as_pytest(self.scenario(now)) if is_test(path) else self.text(now)
        write_file(path, text.encode())
        self._saved = list(self.steps)


def is_test(path: Path) -> bool:
    """Whether a file of this name is a test for pytest, and not a scenario."""
    return path.suffix == ".py"


def parts_of(step: Written) -> tuple[str, Any]:
    """Return a step's name and its argument."""
    if isinstance(step, str):
        return step, None
    ((name, argument),) = step.items()
    return name, argument
