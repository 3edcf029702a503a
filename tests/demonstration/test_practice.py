"""Practice: one right answer, wrong ones against a rule, in an order that the seed decides."""

from __future__ import annotations

import pytest

from demonstration.scenarios.library import library
from demonstration.scenarios.scenario import Scenario, Step
from demonstration.trainer.practice import Phase, practice_question, states_of, wrong_answers
from demonstration.trainer.segments import segments_of
from verification.domain.session import TRANSITIONS, SessionState

LIBRARY = library()


def steps(*names):
    return [Step(*(name if isinstance(name, tuple) else (name, None)), 1) for name in names]


def test_what_is_said_to_be_impossible_is_impossible():
    """Held against the domain's own table: no action leads from that state to the other."""
    ways = {(state, target) for (state, _), targets in TRANSITIONS.items() for target in targets}
    for one in wrong_answers():
        if one.leads_to is None:
            continue
        match one.phase:
            case Phase.OVER:
                froms = {state for state in SessionState if state.is_final}
            case Phase.WAITING | Phase.SCANNED:
                froms = {SessionState(one.phase.value)}
            case _:
                froms = set()
        assert not {(state, one.leads_to) for state in froms} & ways, one.answer
    # Enough for two wrong answers, wherever a session is.
    for phase in (*Phase, None):
        assert sum(one.phase == phase for one in wrong_answers()) >= 3


def test_where_steps_lead_a_session():
    assert states_of(steps("choose account", "start", "scan", "tap OK")) == (
        SessionState.WAITING_FOR_SCAN,
        SessionState.SCANNED,
        SessionState.VERIFIED,
    )
    refused = steps("start", "scan the kept picture", "expect refused")
    assert states_of(refused) == (SessionState.WAITING_FOR_SCAN,)
    ended = steps(("press on the kiosk", "cancelButton"), ("press on the kiosk", "doneButton"))
    assert states_of(ended) == (Phase.OVER, Phase.NONE)


@pytest.mark.parametrize("scenario", LIBRARY.values(), ids=LIBRARY)
def test_every_question_has_one_right_answer_and_says_why_each_other_is_wrong(scenario):
    for index, segment in enumerate(segments_of(scenario)):
        question = practice_question(scenario, index, seed=3)
        if segment.caption is None:
            assert question is None
            continue
        assert question == practice_question(scenario, index, seed=3)
        assert question.answers[question.right] == segment.caption
        assert len({text["en"] for text in question.answers}) == 3
        for given in range(3):
            why = question.explanation(given, "zh_CN")
            assert why.splitlines()[-1] == scenario.source["zh_CN"]
            assert (why == scenario.source["zh_CN"]) is (given == question.right)


def test_the_order_and_the_choice_are_the_seeds():
    asked = [practice_question(LIBRARY["verified"], 2, seed) for seed in range(20)]
    assert {question.right for question in asked} == {0, 1, 2}
    assert len({tuple(text["en"] for text in one.answers) for one in asked}) > 4


def test_what_the_next_steps_bring_about_is_no_wrong_answer():
    scenario = Scenario(
        "short",
        {"en": "Short"},
        {"en": "own", "zh_CN": "own"},
        (
            *steps("start"),
            Step("picture", {"en": "A code"}, 2),
            *steps("scan", "tap OK"),
            Step("picture", {"en": "Verified"}, 3),
        ),
    )
    for seed in range(20):
        question = practice_question(scenario, 1, seed)
        said = {text["en"] for text in question.answers}
        assert "The visitor taps OK on the phone" not in said
        assert "The kiosk shows that the account is verified" not in said
