"""A scenario in segments: what is done under one caption, or one question."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from demonstration.scenarios import registry
from demonstration.scenarios.scenario import Question, Scenario, Step


@dataclass(frozen=True)
class Segment:
    """*steps* are performed under *caption*; a *question* is asked after them.

    The last segment of a scenario may have neither. A *note* is for the presenter.
    """

    steps: tuple[Step, ...]
    caption: dict[str, str] | None = None
    question: Question | None = None
    note: dict[str, str] | None = None


def segments_of(scenario: Scenario) -> tuple[Segment, ...]:
    """Return the scenario cut at its pictures and questions."""
    segments: list[Segment] = []
    steps: list[Step] = []
    note: dict[str, str] | None = None
    for step in scenario.steps:
        match step.name:
            case registry.NOTE:
                note = step.argument
                continue
            case registry.PICTURE:
                segments.append(Segment(tuple(steps), caption=step.argument, note=note))
            case registry.ASK:
                segments.append(Segment(tuple(steps), question=step.argument, note=note))
            case _:
                steps.append(step)
                continue
        steps, note = [], None
    if steps:
        segments.append(Segment(tuple(steps)))
    return tuple(segments)


def shuffled(question: Question, place: int, seed: int) -> Question:
    """Return the question of the segment at *place*, its answers in the order of the seed."""
    order = list(range(len(question.answers)))
    random.Random(f"{seed} {place}").shuffle(order)  # noqa: S311 - no secret
    answers = tuple(question.answers[number] for number in order)
    why = tuple(question.why[number] for number in order) if question.why else ()
    return replace(question, answers=answers, right=order.index(question.right), why=why)


@dataclass(frozen=True)
class Answered:
    """A question and what the trainee said; *given* is a place among its answers.

    *place* is that of the segment which the question is about; it took *seconds*.
    """

    question: Question
    given: int
    place: int
    seconds: float = 0.0

    @property
    def is_right(self) -> bool:
        """Whether it was the right one."""
        return self.given == self.question.right
