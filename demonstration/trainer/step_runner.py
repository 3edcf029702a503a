"""Drives the steps of a play without blocking: a timer looks for what they wait for."""

from __future__ import annotations

import time
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from demonstration.scenarios.steps import StepFailed
from demonstration.scenarios.waits import (
    AskQuestion,
    NextFrame,
    PassTime,
    PointAt,
    Settle,
    ShowCaption,
    Until,
    Wait,
    Waits,
)
from demonstration.scenarios.window_driver import ActionError
from verification.domain.placeholders import said

#: Milliseconds between two checks of a condition.
_PULSE = 5


class StepRunner(QObject):
    """Runs one generator of waits at a time. At a caption or a question it stops until resumed."""

    time_passes = Signal(float)  # the clock is to be moved by these seconds, at once
    point_wanted = Signal(object)  # PointAt; resumed once the audience has seen it
    stopped = Signal()  # at a caption or a question
    ended = Signal()
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._waits: Waits | None = None
        self._wait: Wait | None = None
        self._deadline = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._poll)

    def run(self, waits: Waits) -> None:
        """Begin with *waits*, in place of what was run."""
        self.stop()
        self._waits = waits
        self._go_on(None)

    def stop(self) -> None:
        """Give up what is run."""
        self._timer.stop()
        waits, self._waits, self._wait = self._waits, None, None
        if waits is not None:
            waits.close()

    def resume(self) -> None:
        """Go on after a caption or a question."""
        if isinstance(self._wait, ShowCaption | AskQuestion):
            self._go_on(True)

    def pointed(self) -> None:
        """Go on: the audience has seen what was pointed at."""
        if isinstance(self._wait, PointAt):
            self._timer.start(0)

    def _go_on(self, came: bool | None) -> None:
        waits, self._wait = self._waits, None
        if waits is None:
            return
        try:
            wait = waits.send(came)  # type: ignore[arg-type]  # None begins a generator
        except StopIteration:
            self._waits = None
            self.ended.emit()
        except (StepFailed, ActionError) as error:
            self._waits = None
            problem = error.on_its_line() if isinstance(error, StepFailed) else error
            self.failed.emit(said(problem, QCoreApplication.translate))
        else:
            self._wait = wait
            self._begin(wait)

    def _begin(self, wait: Wait) -> None:
        match wait:
            case Until():
                self._deadline = time.monotonic() + wait.patience
                self._timer.start(0)
            case PassTime(seconds):
                self.time_passes.emit(seconds)
                self._timer.start(0)
            case Settle(seconds):
                self._timer.start(round(seconds * 1000))
            case NextFrame():
                self._timer.start(0)
            case PointAt():
                self.point_wanted.emit(wait)
            case ShowCaption() | AskQuestion():
                self.stopped.emit()
            case _:
                assert_never(wait)

    def _poll(self) -> None:
        wait = self._wait
        if not isinstance(wait, Until) or wait.condition():
            self._go_on(True)
        elif time.monotonic() > self._deadline:
            self._go_on(False)
        else:
            self._timer.start(_PULSE)
