"""Drives steps by blocking: for the command line and for tests."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import assert_never

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from demonstration.scenarios.actions import ScenarioActions
from demonstration.scenarios.scenario import Scenario, Step
from demonstration.scenarios.steps import step_waits
from demonstration.scenarios.waits import (
    AskQuestion,
    NextFrame,
    PassTime,
    PointAt,
    Settle,
    ShowCaption,
    Until,
    Waits,
)

#: Milliseconds between two checks of a condition.
_PULSE = 5
#: A layout may ask for another.
_LAYOUTS = 5


def perform(actions: ScenarioActions, scenario: Scenario, language: str) -> Iterator[str]:
    """Perform every step; stop at each picture with its caption. Raises :class:`StepFailed`.

    A question is for a trainee: without one, the play goes on.
    """
    for step in scenario.steps:
        for caption in drive(actions, step_waits(actions, step)):
            yield caption[language]


def perform_step(actions: ScenarioActions, step: Step) -> None:
    """Perform one step. Raises :class:`StepFailed`."""
    finish(actions, step_waits(actions, step))


def finish(actions: ScenarioActions, waits: Waits) -> None:
    """Drive *waits* to their end."""
    for _ in drive(actions, waits):
        pass


def drive(actions: ScenarioActions, waits: Waits) -> Iterator[Mapping[str, str]]:
    """Wait for each of *waits* in turn; stop at each caption."""
    came = True
    try:
        wait = next(waits)
        while True:
            match wait:
                case Until():
                    came = wait_until(wait.condition, wait.patience)
                case PassTime(seconds):
                    actions.advance(seconds)
                case Settle(seconds):
                    settle(seconds)
                case NextFrame():
                    next_frame()
                case ShowCaption(text):
                    next_frame()
                    yield text
                case PointAt() | AskQuestion():
                    pass
                case _:
                    assert_never(wait)
            wait = waits.send(came)
            came = True
    except StopIteration:
        return


def wait_until(condition: Callable[[], bool], patience: float) -> bool:
    """Wait until *condition* holds; return False if it does not within *patience* seconds."""
    end = time.monotonic() + patience
    loop = QEventLoop()
    pulse = QTimer()
    pulse.setInterval(_PULSE)
    pulse.timeout.connect(loop.quit)
    pulse.start()
    while not condition():
        if time.monotonic() > end:
            return False
        loop.exec()
    return True


def settle(seconds: float) -> None:
    """Let the windows work for some seconds."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def next_frame() -> None:
    """Let the windows lay out and draw what was just changed."""
    for _ in range(_LAYOUTS):
        QApplication.processEvents()
