"""A scenario in segments: what is done under one caption, or one question."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from demonstration.scenarios.scenario import Question, Scenario, Step
from ui.languages import LANGUAGES

#: Answers that a practice question offers.
_OFFERED = 3
#: What it asks, beside English.
_ASKED = {"zh_CN": "接下来会发生什么？", "zh_TW": "接下來會發生什麼？"}


@dataclass(frozen=True)
class Segment:
    """*steps* are performed under *caption*; a *question* is asked after them.

    The last segment of a scenario may have neither.
    """

    steps: tuple[Step, ...]
    caption: dict[str, str] | None = None
    question: Question | None = None


def segments_of(scenario: Scenario) -> tuple[Segment, ...]:
    """Return the scenario cut at its pictures and questions."""
    segments: list[Segment] = []
    steps: list[Step] = []
    for step in scenario.steps:
        if step.name == "picture":
            segments.append(Segment(tuple(steps), caption=step.argument))
        elif step.name == "ask":
            segments.append(Segment(tuple(steps), question=step.argument))
        else:
            steps.append(step)
            continue
        steps = []
    if steps:
        segments.append(Segment(tuple(steps)))
    return tuple(segments)


def practice_question(
    segments: Sequence[Segment], place: int, others: Sequence[dict[str, str]], seed: int
) -> Question | None:
    """Return "What happens next?" for the segment at *place*, or None where nothing is said of it.

    Wrong answers are captions of *others*. The same seed shuffles the same way.
    """
    right = segments[place].caption
    if right is None:
        return None
    source = random.Random(f"{seed} {place}")  # noqa: S311 - no secret
    said = [segment.caption for segment in segments if segment.caption]
    wrong = [text for text in others if text not in said]
    answers = [right, *source.sample(wrong, min(_OFFERED - 1, len(wrong)))]
    source.shuffle(answers)
    return Question(
        text=dict.fromkeys(LANGUAGES, "What happens next?") | _ASKED,
        answers=tuple(answers),
        right=answers.index(right),
        rule=dict.fromkeys(LANGUAGES, ""),
    )


def shuffled(question: Question, place: int, seed: int) -> Question:
    """Return the question of the segment at *place*, its answers in the order of the seed."""
    order = list(range(len(question.answers)))
    random.Random(f"{seed} {place}").shuffle(order)  # noqa: S311 - no secret
    answers = tuple(question.answers[number] for number in order)
    return replace(question, answers=answers, right=order.index(question.right))


@dataclass(frozen=True)
class Answered:
    """A question and what the trainee said; *given* is a place among its answers.

    *place* is that of the segment which the question is about.
    """

    question: Question
    given: int
    place: int

    @property
    def is_right(self) -> bool:
        """Whether it was the right one."""
        return self.given == self.question.right
