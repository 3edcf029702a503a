"""“What happens next?”: the right answer is the next caption, wrong ones are against a rule."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

import yaml

from demonstration.scenarios.scenario import Question, Scenario, Step
from demonstration.trainer.segments import segments_of
from ui.languages import in_every_language
from verification.domain.session import SessionState

#: Answers that a practice question offers.
_OFFERED = 3
_ASKED = in_every_language(
    {"en": "What happens next?", "zh_CN": "接下来会发生什么？", "zh_TW": "接下來會發生什麼？"}
)


class Phase(StrEnum):
    """Where the newest session is, as far as its steps tell."""

    NONE = "none"
    WAITING = SessionState.WAITING_FOR_SCAN
    SCANNED = SessionState.SCANNED
    OVER = "over"


@dataclass(frozen=True)
class WrongAnswer:
    """What cannot happen while a session is in *phase*, or never, and *why*.

    *leads_to* is the state that it would need, if that is what makes it wrong.
    """

    answer: dict[str, str]
    why: dict[str, str]
    phase: Phase | None = None
    leads_to: SessionState | None = None


@cache
def wrong_answers() -> tuple[WrongAnswer, ...]:
    """Return those that come with the program."""
    text = (files("resources") / "practice.yaml").read_text("utf-8")
    return tuple(
        WrongAnswer(
            in_every_language(one["answer"]),
            in_every_language(one["why"]),
            Phase(one["while"]) if "while" in one else None,
            SessionState(one["leads to"]) if "leads to" in one else None,
        )
        for one in yaml.safe_load(text)
    )


#: What a step leads a session to. Others leave it where it is.
_EFFECTS = {
    "start": SessionState.WAITING_FOR_SCAN,
    "refresh": SessionState.WAITING_FOR_SCAN,
    "scan": SessionState.SCANNED,
    "scan the kept picture": SessionState.SCANNED,
    "scan that fails": SessionState.FAILED,
    "tap OK": SessionState.VERIFIED,
    "decline": SessionState.DECLINED,
}
_ENDS = ("wait for the end", "expect", "leave the kiosk alone")
#: Steps of a second kiosk or phone: which session is meant is not to be told.
_SECOND = ("second", "browser")


def states_of(steps: Iterable[Step]) -> tuple[SessionState | Phase, ...]:
    """Return where the steps lead a session, one after the other."""
    found: list[SessionState | Phase] = []
    for step in steps:
        effect = _EFFECTS.get(step.name)
        if effect is not None:
            found.append(effect)
        elif step.name == "expect refused" and found[-1:] == [SessionState.SCANNED]:
            found.pop()  # the scan before it
        elif step.name in _ENDS or step.argument == "cancelButton":
            found.append(Phase.OVER)
        elif step.argument == "doneButton":
            found.append(Phase.NONE)
    return tuple(found)


def _phase(states: tuple[SessionState | Phase, ...]) -> Phase:
    if not states:
        return Phase.NONE
    last = states[-1]
    if isinstance(last, SessionState):
        return Phase.OVER if last.is_final else Phase(last.value)
    return last


def practice_question(scenario: Scenario, place: int, seed: int) -> Question | None:
    """Return the question before the segment at *place*, or None where nothing is said of it.

    The same seed draws and shuffles the same way.
    """
    segments = segments_of(scenario)
    right = segments[place].caption
    if right is None:
        return None
    before = [step for segment in segments[:place] for step in segment.steps]
    phase: Phase | None = _phase(states_of(before))
    if any(word in step.name for step in scenario.steps for word in _SECOND):
        phase = None
    reached = states_of((*before, *segments[place].steps))[len(states_of(before)) :]
    fitting = [one for one in wrong_answers() if one.phase == phase and one.leads_to not in reached]
    source = random.Random(f"{seed} {place}")  # noqa: S311 - no secret
    source.shuffle(fitting)
    if phase is not None:
        # Where those of the phase do not suffice, what is never right.
        fitting += [one for one in wrong_answers() if one.phase is None]
    wrong = fitting[: _OFFERED - 1]
    nothing = in_every_language({"en": ""})
    answers = [(right, nothing), *((one.answer, one.why) for one in wrong)]
    source.shuffle(answers)
    return Question(
        text=_ASKED,
        answers=tuple(answer for answer, _ in answers),
        right=answers.index((right, nothing)),
        rule=scenario.source,
        why=tuple(why for _, why in answers),
    )
