"""Plays a scenario segment by segment: play, pause, step, back, restart, at any speed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from demonstration.scenarios.actions import ScenarioActions
from demonstration.scenarios.environment import BuildApp
from demonstration.scenarios.runner import new_seed, seed_of
from demonstration.scenarios.scenario import Scenario
from demonstration.scenarios.steps import scenario_waits
from demonstration.scenarios.waits import PointAt, Waits
from demonstration.scenarios.window_driver import QtWindowDriver
from demonstration.trace.tracer import Tracer
from demonstration.trainer.play_windows import PlayWindows
from demonstration.trainer.playback_state import Activity, PlaybackState
from demonstration.trainer.step_runner import StepRunner
from ui.translation import Translation
from verification.domain.clock import Clock

#: Milliseconds between two moves of a clock that runs.
_TICK = 100
#: The speed of what a presenter does not want to wait for.
_HURRY = 100.0


def _opening(actions: ScenarioActions, done: Scenario | None) -> Waits:
    yield from actions.show_windows()
    if done is not None:
        yield from scenario_waits(actions, done)


class Playback(QObject):
    """One play at a time. Without a scenario, the windows are for a person to use by hand."""

    changed = Signal(object)  # PlaybackState
    window_appeared = Signal(object)  # QWidget, before it is shown
    windows_gone = Signal()
    rows_changed = Signal(object)  # tuple[RowChange, ...]
    time_changed = Signal(object)  # datetime
    hurried = Signal()  # what is pointed at has been seen
    point_wanted = Signal(object, float)  # a widget, and the speed; answered by pointed()
    over = Signal()  # the last segment was played
    closed = Signal()

    def __init__(self, build_app: BuildApp, translation: Translation) -> None:
        super().__init__()
        self._build_app = build_app
        self._translation = translation
        self._language = translation.language
        self._state = PlaybackState()
        self._windows: PlayWindows | None = None
        self._runner = StepRunner()
        self._runner.time_passes.connect(self._pass)
        self._runner.point_wanted.connect(self._point)
        self._runner.stopped.connect(self._segment_ended)
        self._runner.ended.connect(self._run_ended)
        self._runner.failed.connect(lambda problem: self._become(self._state.failed(problem)))
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._step_unless_held)
        self._hurrying = False
        #: Whether the next segment is still to wait, as while a caption is read aloud.
        self.held: Callable[[], bool] = lambda: False
        self._rate = 0.0
        self._time = QTimer(self)
        self._time.setInterval(_TICK)
        self._time.timeout.connect(lambda: self._pass(self._rate * _TICK / 1000))

    # -- which play -------------------------------------------------------------------------

    @property
    def state(self) -> PlaybackState:
        """Where the play is."""
        return self._state

    @property
    def clock(self) -> Clock:
        """The clock of the play."""
        if self._windows is None:
            raise AssertionError("nothing is played")
        return self._windows.environment.clock

    @property
    def app(self) -> object:
        """The program that plays, for the recorder."""
        return self._windows.environment.app if self._windows else None

    @property
    def tracer(self) -> Tracer | None:
        """What has noted the play so far, once its windows are open."""
        return self._windows.tracer if self._windows else None

    def open(self, scenario: Scenario | None, seed: int | None = None) -> None:
        """Begin with another scenario, or without one."""
        chosen = seed_of(scenario, seed) if scenario else seed or new_seed()
        self._open(self._state.opened(scenario, chosen))

    def restart(self, done: Scenario | None = None) -> None:
        """Begin the same scenario again, with the same seed.

        By hand, the steps of *done* are performed first, unseen.
        """
        self._open(self._state.opened(self._state.scenario, self._state.seed), done)

    def back(self) -> None:
        """Return to the segment before: the play begins again, and runs there unseen."""
        self._open(self._state.gone_back())

    def _open(self, state: PlaybackState, done: Scenario | None = None) -> None:
        self._hurrying = False
        self._close_windows()
        if self._translation.language != self._language:
            # A visitor of the last play may have switched it.
            self._translation.switch(self._language)
        self._windows = PlayWindows(
            self._build_app, self._translation, state.seed, self.window_appeared.emit
        )
        self._windows.observer.changed.connect(self.rows_changed)
        self.time_changed.emit(self.clock.now())
        self._become(state)
        self._runner.run(_opening(self._windows.actions, done))

    def _close_windows(self) -> None:
        self._next.stop()
        self._runner.stop()
        windows, self._windows = self._windows, None
        if windows is not None:
            windows.close()
        self.windows_gone.emit()

    def close(self) -> None:
        """End the play and its windows."""
        self._time.stop()
        self._close_windows()
        self.closed.emit()

    # -- playing ----------------------------------------------------------------------------

    def play(self) -> None:
        """Go on by itself, until paused, asked or over."""
        if self._state.over and self._state.scenario is not None:
            self.restart()
        self._become(self._state.played())
        self.step()

    def pause(self) -> None:
        """Stop after the present segment."""
        self._next.stop()
        self._become(self._state.paused())

    def _step_unless_held(self) -> None:
        if self.held():
            self._next.start(_TICK)
        else:
            self.step()

    def step(self) -> None:
        """Play the next segment."""
        self._next.stop()
        if not self._state.can_step or self._windows is None:
            return
        begins = self._state.position == 0
        self._become(self._state.performing())
        if begins:
            self._run_scenario()
        else:
            self._runner.resume()

    def _run_scenario(self) -> None:
        if self._windows is not None and self._state.scenario is not None:
            self._runner.run(scenario_waits(self._windows.actions, self._state.scenario))

    def _run_ended(self) -> None:
        if self._state.activity is Activity.OPENING:
            self._begin_trace()
            self._become(self._state.ready())
            if self._state.rewinding:
                self._run_scenario()
            elif self._state.playing:
                self.step()
        elif self._state.activity is Activity.PERFORMING:
            # The last steps had neither caption nor question.
            self._segment_ended()

    def _begin_trace(self) -> None:
        if self._windows is not None:
            state = self._state
            self._windows.begin_trace(state.scenario, state.seed, self._language)

    def _segment_ended(self) -> None:
        self._hurrying = False
        self._become(self._state.segment_ended())
        if self._state.rewinding:
            self._runner.resume()
        elif self._state.playing and self._state.can_step:
            self._next.start(round(self._state.dwell(self._language) * 1000))

    def set_speed(self, speed: float) -> None:
        """Play faster or slower."""
        self._become(self._state.with_speed(speed))

    def hurry(self) -> None:
        """Play the rest of the present segment as fast as it can be."""
        if self._state.activity is Activity.PERFORMING and not self._hurrying:
            self._hurrying = True
            self.hurried.emit()

    def _point(self, wait: PointAt) -> None:
        widget = None
        unseen = self._state.rewinding or self._state.activity is Activity.OPENING
        if not unseen and isinstance(wait.window, QtWindowDriver):
            widget = wait.window.window.findChild(QWidget, wait.widget)
        if widget is None:
            self.pointed()
        else:
            self.point_wanted.emit(widget, _HURRY if self._hurrying else self._state.speed)

    def pointed(self) -> None:
        """Go on: the audience has seen the widget."""
        self._runner.pointed()

    # -- questions --------------------------------------------------------------------------

    def set_practice(self, practice: bool) -> None:
        """Ask before each segment what it will be, or say it."""
        self._become(self._state.with_practice(practice))

    def answer(self, place: int, seconds: float = 0.0) -> None:
        """The trainee has chosen, after *seconds*; the first answer counts."""
        if self._state.question is not None and place < len(self._state.question.answers):
            self._become(self._state.answered_with(place, seconds))

    def go_on(self) -> None:
        """The trainee has read what is right."""
        self._become(self._state.read())
        self.step()

    # -- time -------------------------------------------------------------------------------

    def set_time_rate(self, rate: float) -> None:
        """Let the clock of the play stand (0), run (1) or run faster."""
        self._rate = rate
        if rate:
            self._time.start()
        else:
            self._time.stop()

    def pass_second(self) -> None:
        """Move the clock by one second."""
        self._pass(1.0)

    def _pass(self, seconds: float) -> None:
        if self._windows is not None:
            self._windows.actions.advance(seconds)
            self.time_changed.emit(self.clock.now())

    def _become(self, state: PlaybackState) -> None:
        before, self._state = self._state, state
        self.changed.emit(state)
        if state.over and not before.over and state.scenario is not None:
            self.over.emit()
