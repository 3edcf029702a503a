"""A scenario: its title, its steps and its questions."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from demonstration.scenarios.registry import ASK


@dataclass(frozen=True)
class Question:
    """What a trainee is asked, by language. *right* is the place of the right answer, from 0.

    *rule* says which rule decides, and its source. *why* may say for each answer why it is wrong;
    nothing for the right one.
    """

    text: dict[str, str]
    answers: tuple[dict[str, str], ...]
    right: int
    rule: dict[str, str]
    why: tuple[dict[str, str], ...] = ()

    def explanation(self, given: int, language: str) -> str:
        """Return why an answer is wrong if that is said, and below it the rule that decides."""
        why = self.why[given][language] if self.why else ""
        return "\n".join(filter(None, (why, self.rule[language])))


@dataclass(frozen=True)
class Step:
    """One step, with its line in the file, from 1; 0 and no *path* if it is from none."""

    name: str
    argument: Any
    line: int
    path: Path | None = field(default=None, compare=False)


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
