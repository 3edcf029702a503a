"""Where a play is: playing, paused, asking, over; position and speed. Pure values, no windows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from demonstration.scenarios.scenario import Question, Scenario, Step
from demonstration.trainer.playback_state import Activity, PlaybackState, Status


def text(words):
    return {"en": words, "zh_CN": words}


QUESTION = Question(text("What now?"), (text("this"), text("that")), 1, text("rule"))
FIRST, SECOND = text("The first caption"), text("The second")
PLAIN = Scenario(
    "plain",
    text("Plain"),
    text("project rule"),
    (
        Step("scan", None, 4),
        Step("picture", FIRST, 5),
        Step("decline", None, 6),
        Step("picture", SECOND, 7),
        Step("expect", "declined", 8),
    ),
)
DRILL = Scenario(
    "drill",
    text("Drill"),
    text("RFC"),
    (Step("picture", FIRST, 4), Step("ask", QUESTION, 5), Step("picture", SECOND, 6)),
)


def opened(scenario=PLAIN, **options):
    return PlaybackState(**options).opened(scenario, 7).ready()


def right(state):
    return state.answered_with(state.question.right)


def wrong(state):
    return state.answered_with((state.question.right + 1) % len(state.question.answers))


def after(state, segments):
    for _ in range(segments):
        state = state.performing().segment_ended()
    return state


def test_a_play_opens_paused_at_its_start():
    opening = PlaybackState().opened(PLAIN, 7)
    assert opening.busy
    assert not opening.can_step
    state = opening.ready()
    assert (state.status, state.position, state.total) == (Status.PAUSED, 0, 3)
    assert state.can_step
    assert state.caption is None


def test_a_segment_that_is_performed_is_shown_already():
    state = opened().performing()
    assert (state.position, state.shown_position) == (0, 1)
    assert state.caption == FIRST
    assert not state.can_step
    assert (state.segment_ended().position, state.segment_ended().shown_position) == (1, 1)


def test_a_play_goes_on_until_it_is_paused():
    state = after(opened().played(), 1)
    assert state.status is Status.PLAYING
    assert state.performing().paused().segment_ended().status is Status.PAUSED


def test_a_play_is_over_after_its_last_segment_and_stops_there():
    state = after(opened().played(), 3)
    assert state.status is Status.OVER
    assert not state.playing
    assert not state.can_step
    assert state.caption == SECOND  # the last segment has none of its own


def test_a_question_waits_for_an_answer_and_the_first_counts():
    state = after(opened(DRILL).played(), 2)
    assert (state.status, state.question.text) == (Status.ASKING, QUESTION.text)
    assert not state.can_step
    assert state.read() is state  # nothing to read before an answer
    state = right(wrong(state))
    assert [one.is_right for one in state.answered] == [False]
    assert state.status is Status.ASKING
    assert state.read().status is Status.PLAYING
    assert state.read().can_step


def test_a_play_that_ends_with_a_question_is_over_once_it_was_read():
    scenario = replace(DRILL, steps=DRILL.steps[:2])
    state = after(opened(scenario).played(), 2)
    assert state.status is Status.ASKING
    state = state.answered_with(1).read()
    assert (state.status, state.playing) == (Status.OVER, False)


def test_practice_asks_for_each_caption_before_it_is_shown():
    state = opened(practice=True)
    assert state.status is Status.ASKING
    assert state.question.answers[state.question.right] == FIRST
    state = state.answered_with(0).read()
    assert state.question is None
    state = state.performing().segment_ended()
    assert state.question.answers[state.question.right] == SECOND


def test_practice_asks_ahead_after_a_drills_own_question_too():
    state = opened(DRILL).with_practice(True).answered_with(0).read()
    state = state.performing().segment_ended()
    # Nothing is guessed of a segment that asks itself.
    assert state.question is None
    state = state.performing().segment_ended().answered_with(1).read()
    assert state.question.answers[state.question.right] == SECOND


def test_practice_that_is_turned_off_takes_its_open_question_back():
    state = opened().with_practice(True)
    assert state.with_practice(False).question is None
    # A drill's own question stays, and so does one whose answer is being read.
    asked = after(opened(DRILL), 2).with_practice(True)
    assert asked.with_practice(False).question.text == QUESTION.text
    assert state.answered_with(0).with_practice(False).question is not None


def test_answers_come_in_the_order_of_the_seed():
    orders = set()
    for seed in range(1, 9):
        question = after(PlaybackState().opened(DRILL, seed).ready(), 2).question
        assert question.answers[question.right] == QUESTION.answers[QUESTION.right]
        assert question == after(PlaybackState().opened(DRILL, seed).ready(), 2).question
        orders.add(tuple(answer["en"] for answer in question.answers))
    assert orders == {("this", "that"), ("that", "this")}


def test_back_leads_one_segment_back_unseen_and_an_answer_stays_given():
    state = wrong(after(opened(DRILL), 2)).read()
    state = state.performing().segment_ended()
    assert (state.position, state.before()) == (3, 2)
    again = state.gone_back().ready()
    assert again.activity is Activity.PERFORMING
    assert again.rewinding
    again = again.segment_ended()
    assert again.rewinding
    assert again.busy  # it runs on by itself
    again = again.segment_ended()
    assert (again.position, again.rewinding, again.busy) == (2, False, False)
    assert again.question is None  # it was answered
    # Back once more, and to the question again: what is said now is shown, and does not count.
    again = again.gone_back().ready().segment_ended().performing().segment_ended()
    again = right(again)
    assert again.answer == again.question.right
    assert [one.is_right for one in again.answered] == [False]
    assert again.opened(DRILL, 7).answered == ()  # a restart is another try


def test_practice_counts_the_first_guess_too():
    state = wrong(opened(practice=True)).read().performing().segment_ended()
    state = right(state.gone_back().ready())
    assert [one.is_right for one in state.answered] == [False]


def test_back_from_an_open_question_leads_before_what_it_is_about():
    state = after(opened(DRILL), 2)
    assert state.before() == 0
    assert state.answered_with(0).before() == 1
    assert opened().before() == 0


def test_a_problem_stops_the_play_where_it_is():
    state = opened().played().performing().failed("line 4: …")
    assert (state.status, state.position, state.problem) == (Status.PAUSED, 0, "line 4: …")
    assert not state.can_step
    assert state.opened(PLAIN, 7).problem == ""


def test_a_restart_keeps_speed_and_practice_only():
    state = after(opened(DRILL, practice=True).with_speed(2.0).answered_with(0).read().played(), 1)
    again = state.opened(DRILL, state.seed)
    assert (again.speed, again.practice, again.seed) == (2.0, True, 7)
    assert (again.position, again.playing, again.answered) == (0, False, ())


@pytest.mark.parametrize(("speed", "seconds"), [(1.0, 2.965), (0.5, 5.93), (10.0, 0.2965)])
def test_a_caption_stays_as_long_as_it_takes_to_read(speed, seconds):
    state = after(opened().with_speed(speed), 1)
    assert len(FIRST["en"]) == 17
    assert state.dwell("en") == pytest.approx(seconds)


def test_what_has_no_caption_takes_no_time():
    assert opened().dwell("en") == 0
    assert after(opened(), 3).dwell("en") == 0


def test_without_a_scenario_the_windows_are_a_persons():
    state = PlaybackState().opened(None, 7).ready()
    assert (state.total, state.can_step, state.question) == (0, False, None)
