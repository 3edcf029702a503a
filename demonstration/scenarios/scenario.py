"""A scenario: its title, its steps and its questions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from demonstration.scenarios.registry import ASK


@dataclass(frozen=True)
class Question:
    """What a trainee is asked, by language. *right* is the place of the right answer, from 0.

    *rule* says which rule decides, and its source.
    """

    text: dict[str, str]
    answers: tuple[dict[str, str], ...]
    right: int
    rule: dict[str, str]


@dataclass(frozen=True)
class Step:
    """One step, with its line in the file, from 1."""

    name: str
    argument: Any
    line: int


@dataclass(frozen=True)
class Scenario:
    """A scenario: *name* is its file's without number and ending.

    *title* and *source* are by language; *seed* is None unless the file gives one.
    """

    name: str
    title: dict[str, str]
    source: dict[str, str]
    steps: tuple[Step, ...]
    seed: int | None = None

    @property
    def questions(self) -> int:
        """How many questions it asks: a drill asks at least one."""
        return sum(step.name == ASK for step in self.steps)
