"""A scenario in beats: what is done under one caption, or one question."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from demonstration.scenarios.scenario import Question, Scenario, Step

#: Answers that a practice question offers.
_OFFERED = 3


@dataclass(frozen=True)
class Beat:
    """*steps* are performed under *caption*; a *question* is asked after them.

    The last beat of a scenario may have neither.
    """

    steps: tuple[Step, ...]
    caption: dict[str, str] | None = None
    question: Question | None = None


def beats_of(scenario: Scenario) -> tuple[Beat, ...]:
    """Return the scenario cut at its pictures and questions."""
    beats: list[Beat] = []
    steps: list[Step] = []
    for step in scenario.steps:
        if step.name == "picture":
            beats.append(Beat(tuple(steps), caption=step.argument))
        elif step.name == "ask":
            beats.append(Beat(tuple(steps), question=step.argument))
        else:
            steps.append(step)
            continue
        steps = []
    if steps:
        beats.append(Beat(tuple(steps)))
    return tuple(beats)


def practice_question(
    beats: Sequence[Beat], place: int, others: Sequence[dict[str, str]], seed: int
) -> Question | None:
    """Return "What happens next?" for the beat at *place*, or None where nothing is said of it.

    Wrong answers are captions of *others*. The same seed shuffles the same way.
    """
    right = beats[place].caption
    if right is None:
        return None
    source = random.Random(f"{seed} {place}")  # noqa: S311 - no secret
    said = [beat.caption for beat in beats if beat.caption]
    wrong = [text for text in others if text not in said]
    answers = [right, *source.sample(wrong, min(_OFFERED - 1, len(wrong)))]
    source.shuffle(answers)
    return Question(
        text={"en": "What happens next?", "zh_CN": "接下来会发生什么？"},
        answers=tuple(answers),
        right=answers.index(right),
        rule={"en": "", "zh_CN": ""},
    )


@dataclass(frozen=True)
class Answered:
    """A question and what the trainee said; *given* is a place among its answers."""

    question: Question
    given: int

    @property
    def is_right(self) -> bool:
        """Whether it was the right one."""
        return self.given == self.question.right
