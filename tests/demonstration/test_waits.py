"""What steps wait for, as values: played against drivers that only write down."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from demonstration.scenarios.actions import PATIENCE, Camera, ScenarioActions
from demonstration.scenarios.registry import UnknownStep, find_step
from demonstration.scenarios.scenario import Question, Scenario, Step
from demonstration.scenarios.steps import StepFailed, scenario_waits, step_waits
from demonstration.scenarios.waits import (
    AskQuestion,
    PassTime,
    PointAt,
    Settle,
    ShowCaption,
    Until,
)
from demonstration.scenarios.window_driver import ActionError
from tests import ROOT


class Window:
    """Writes down what is done at it. *hidden* cannot be pressed; *unknown* is not there."""

    def __init__(self):
        self.done = []
        self.hidden = set()
        self.unknown = set()

    def can_press(self, name):
        if name in self.unknown:
            raise ActionError(f"no QAbstractButton named {name}")
        return name not in self.hidden

    def path_to(self, _name):
        return []

    def sees(self, name):
        return name not in self.hidden

    def press(self, name):
        self.done.append(name)

    def write(self, name, text):
        self.done.append((name, text))

    def reads(self, name):
        return f"text of {name}"

    def picture(self, _name=""):
        return QImage()


class Windows:
    def __init__(self):
        self.kiosks, self.phones = [Window()], [Window()]


@pytest.fixture
def actions():
    return ScenarioActions(Windows(), Camera())


def played(waits):
    """Return the waits of a step for which everything comes at once."""
    found = []
    try:
        wait = next(waits)
        while True:
            found.append(wait)
            wait = waits.send(not isinstance(wait, Until) or wait.condition())
    except StopIteration:
        return found


def test_a_button_is_waited_for_then_shown_then_pressed(actions):
    waits = step_waits(actions, Step("tap OK", None, 4))
    wait = next(waits)
    assert isinstance(wait, Until)
    assert (wait.what, wait.patience) == ("okButton to be pressed", PATIENCE)
    assert wait.condition()
    assert waits.send(True) == PointAt(actions.phone, "okButton")
    assert actions.phone.done == []  # first the audience sees where
    with pytest.raises(StopIteration):
        waits.send(True)
    assert actions.phone.done == ["okButton"]


def test_what_does_not_come_fails_the_step_in_words(actions):
    waits = step_waits(actions, Step("tap OK", None, 4))
    actions.phone.hidden.add("okButton")
    assert not next(waits).condition()
    with pytest.raises(
        StepFailed, match=rf"line 4, “tap OK”: .*{PATIENCE:.0f} s in vain for: okButton"
    ):
        waits.send(False)
    assert actions.phone.done == []


def test_patience_is_that_of_the_run(actions):
    actions.patience = 0.5
    waits = step_waits(actions, Step("tap OK", None, 4))
    assert next(waits).patience == 0.5
    with pytest.raises(StepFailed, match=r"waited 0\.5 s in vain"):
        waits.send(False)


def test_a_widget_that_is_not_there_fails_the_step_not_who_looks_for_it(actions):
    actions.phone.unknown.add("okButton")
    waits = step_waits(actions, Step("tap OK", None, 4))
    assert next(waits).condition()  # it ends the waiting
    with pytest.raises(StepFailed, match="no QAbstractButton named okButton"):
        waits.send(True)


def test_time_is_passed_by_who_runs_the_step(actions):
    assert played(step_waits(actions, Step("pass seconds", 2.5, 4))) == [PassTime(2.5)]
    assert played(step_waits(actions, Step("rest", None, 4))) == [Settle(0.4)]


def test_a_start_points_at_each_widget_in_turn(actions):
    actions.kiosk.hidden.add("changeAccountButton")
    waits = played(step_waits(actions, Step("start", "qinghe-books", 4)))
    assert waits[0] == PassTime(1)
    assert [wait.widget for wait in waits if isinstance(wait, PointAt)] == [
        "cloudAccountField",
        "confirmAccountButton",
        "startVerificationButton",
    ]
    assert actions.kiosk.done[0] == ("cloudAccountField", "qinghe-books")


def test_a_scenario_stops_at_its_captions_and_questions(actions):
    caption = {"en": "Said", "zh_CN": "说"}
    question = Question(caption, (caption, caption), 0, caption)
    scenario = Scenario(
        "mine",
        caption,
        caption,
        (Step("picture", caption, 4), Step("rest", None, 5), Step("ask", question, 6)),
    )
    waits = played(scenario_waits(actions, scenario))
    assert waits == [ShowCaption(caption), Settle(0.4), AskQuestion(question)]


def test_a_step_that_no_one_knows_names_those_most_alike():
    with pytest.raises(UnknownStep, match="unknown step: tap ok; did you mean “tap OK”"):
        find_step("tap ok")


@pytest.mark.parametrize(
    "module", ["demonstration.scenarios.waits", "demonstration.trainer.playback_state"]
)
def test_waits_and_state_need_no_qt(module):
    code = f"import sys, {module}; sys.exit(any('PySide6' in name for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, timeout=60).returncode == 0
