"""Plays a scenario beat by beat: play, pause, step, back, restart, at any speed; keeps the time."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from demonstration.scenarios.actions import Camera, Interrupted, ScenarioActions
from demonstration.scenarios.environment import BuildApp, OneProcess, demonstration_keys
from demonstration.scenarios.runner import new_seed, seed_of
from demonstration.scenarios.scenario import Question, Scenario
from demonstration.scenarios.steps import StepFailed, perform_step
from demonstration.trainer.observer import Observer
from demonstration.trainer.segments import Answered, Beat, beats_of, practice_question
from ui.translation import Translation
from verification.domain.clock import Clock

#: Milliseconds that a caption is shown at least, and for each of its characters, at speed 1.
_SHORTEST, _CHARACTER = 2200, 45
#: Milliseconds between two moves of a clock that runs.
_TICK = 100


@dataclass(frozen=True)
class PlayView:
    """What the bar shows. *place* beats of *total* have been played; *problem* stopped the play.

    *caption* is by language, None where it is hidden or there is none; *question* waits for an
    answer unless *answer* has one.
    """

    scenario: Scenario | None
    place: int
    total: int
    caption: dict[str, str] | None
    question: Question | None
    answer: int | None
    playing: bool
    busy: bool
    problem: str
    over: bool


class Director(QObject):
    """One play at a time. Without a scenario, the windows are for whoever uses them by hand."""

    changed = Signal(object)  # PlayView
    window_appeared = Signal(object)  # QWidget, before it is shown
    windows_gone = Signal()
    rows_changed = Signal(object)  # tuple[RowChange, ...]
    time_changed = Signal(object)  # datetime
    over = Signal()  # the last beat was played
    closed = Signal()

    def __init__(
        self,
        build_app: BuildApp,
        translation: Translation,
        point: Callable[[QWidget, float], None],
        captions: Sequence[dict[str, str]],
    ) -> None:
        """*point* leads the pointer to a widget; *captions* are wrong answers for practice."""
        super().__init__()
        self._build_app = build_app
        self._translation = translation
        self._language = translation.language
        self._point = point
        self._captions = captions
        self._scenario: Scenario | None = None
        self._beats: tuple[Beat, ...] = ()
        self.seed = 0
        self._cast: OneProcess | None = None
        self._stage: ScenarioActions | None = None
        self._observer: Observer | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._place = 0
        self._playing = self._busy = self._fast = False
        self._stop = False
        self._after: Callable[[], None] | None = None
        self._question: Question | None = None
        self._answer: int | None = None
        # Whether the question is about the beat that comes, not the one that was.
        self._ahead = False
        self._problem = ""
        self._speed = 1.0
        self._practice = False
        self.answered: list[Answered] = []
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self.step)
        self._rate = 0.0
        self._time = QTimer(self)
        self._time.setInterval(_TICK)
        self._time.timeout.connect(lambda: self._pass(self._rate * _TICK / 1000))

    # -- which play -------------------------------------------------------------------------

    @property
    def clock(self) -> Clock:
        """The clock on stage."""
        if self._cast is None:
            raise AssertionError("nothing is played")
        return self._cast.clock

    @property
    def app(self) -> object:
        """The program that plays, for the recorder."""
        return self._cast.app if self._cast else None

    def open(self, scenario: Scenario | None, seed: int | None = None) -> None:
        """Begin with another scenario, or without one."""
        self._when_idle(lambda: self._open(scenario, seed))

    def restart(self) -> None:
        """Begin the same scenario again, with the same seed."""
        self._when_idle(lambda: self._open(self._scenario, self.seed))

    def _open(self, scenario: Scenario | None, seed: int | None) -> None:
        self._close_stage()
        if self._translation.language != self._language:
            # A visitor of the last play may have switched it.
            self._translation.switch(self._language)
        self._scenario = scenario
        self._beats = beats_of(scenario) if scenario else ()
        self.seed = seed_of(scenario, seed) if scenario else seed or new_seed()
        self._place, self._problem, self.answered = 0, "", []
        self._question = self._answer = None
        self._open_stage()
        self._ask_for_next()
        self._tell()

    def _open_stage(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        folder = Path(self._folder.name)
        camera = Camera()
        self._cast = OneProcess(
            folder,
            self._build_app,
            language=self._language,
            seed=self.seed,
            camera=camera,
            touched=self._touch,
            appeared=self.window_appeared.emit,
            translation=self._translation,
        )
        self._observer = Observer(self._cast.path, demonstration_keys(folder))
        self._observer.changed.connect(self.rows_changed)
        self._stage = ScenarioActions(self._cast, camera, interrupted=lambda: self._stop)
        self.time_changed.emit(self._cast.clock.now())

    def _close_stage(self) -> None:
        self.pause()
        if self._observer is not None:
            self._observer.close()
        if self._cast is not None:
            self._cast.close()
        if self._folder is not None:
            self._folder.cleanup()
        self._stage = self._cast = self._observer = self._folder = None
        self.windows_gone.emit()

    def close(self) -> None:
        """End the play and its windows, at the latest when its present step has ended."""
        self._when_idle(self._end)

    def _end(self) -> None:
        self._time.stop()
        self._close_stage()
        self.closed.emit()

    def _when_idle(self, what: Callable[[], None]) -> None:
        """Do it now, or as soon as the present beat has been broken off."""
        self._playing = False
        self._next.stop()
        if self._busy:
            self._stop, self._after = True, what
        else:
            what()

    # -- playing ----------------------------------------------------------------------------

    def play(self) -> None:
        """Go on by itself, until paused, asked or over."""
        if self._place >= len(self._beats) and self._scenario is not None and not self._waits():
            self.restart()
        self._playing = True
        self._tell()
        if not self._waits():
            self.step()

    def pause(self) -> None:
        """Stop after the present beat."""
        self._playing = False
        self._next.stop()
        self._tell()

    def step(self) -> None:
        """Play the next beat."""
        self._next.stop()
        if self._busy or self._waits() or self._place >= len(self._beats):
            return
        self._question = self._answer = None
        self._perform(self._beats[self._place])
        if self._problem:
            self._tell()
        elif self._after is None:
            self._place += 1
            self._after_beat()
        self._run_after()

    def _run_after(self) -> None:
        after, self._after, self._stop = self._after, None, False
        if after is not None:
            after()

    def _perform(self, beat: Beat) -> None:
        stage = self._stage
        if stage is None:
            return
        self._busy = True
        self._tell()
        try:
            for step in beat.steps:
                perform_step(stage, step)
        except Interrupted:
            pass
        except StepFailed as error:
            self._problem = str(error)
            self._playing = False
        finally:
            self._busy = False
            if self._cast is not None:
                self.time_changed.emit(self._cast.clock.now())

    def _after_beat(self) -> None:
        beat = self._beats[self._place - 1]
        self._question, self._ahead = beat.question, False
        if beat.question is None:
            self._ask_for_next()
        is_over = self._place >= len(self._beats)
        if is_over and not self._waits():
            self._playing = False
        self._tell()
        if self._playing and not self._waits():
            text = (beat.caption or {}).get(self._language, "")
            dwell = (_SHORTEST + _CHARACTER * len(text)) if text else 0
            self._next.start(round(dwell / self._speed))
        if is_over and not self._waits():
            self.over.emit()

    def _ask_for_next(self) -> None:
        """In practice: what comes next is asked, before it is shown."""
        if self._practice and self._place < len(self._beats):
            self._question = practice_question(self._beats, self._place, self._captions, self.seed)
            self._answer = None
            self._ahead = self._question is not None

    def back(self) -> None:
        """Return to the beat before: the play begins again, and runs there unseen."""
        to = max(0, self._place - 1 - (1 if self._question and self._answer is None else 0))
        self._when_idle(lambda: self._go_to(to))

    def _go_to(self, place: int) -> None:
        answered = self.answered
        self._open(self._scenario, self.seed)
        self._fast = True
        try:
            while self._place < place and not self._problem and self._after is None:
                self._perform(self._beats[self._place])
                self._place += 1
        finally:
            self._fast = False
        self.answered = answered[: sum(beat.question is not None for beat in self._beats[:place])]
        self._question = self._answer = None
        self._ask_for_next()
        self._tell()
        self._run_after()

    def set_speed(self, speed: float) -> None:
        """Play faster or slower; 1 is for an audience that sees it for the first time."""
        self._speed = speed

    def _touch(self, widget: QWidget) -> None:
        if self._stop:
            raise Interrupted
        # In play by hand, it is the person's own hand that is seen.
        if self._scenario is not None and not self._fast:
            self._point(widget, self._speed)
        if self._stop:
            raise Interrupted

    # -- questions --------------------------------------------------------------------------

    def set_practice(self, practice: bool) -> None:
        """Ask before each beat what it will be, or say it."""
        self._practice = practice
        if not practice and self._ahead and self._answer is None:
            self._question = None
        elif not self._busy and self._question is None:
            self._ask_for_next()
        self._tell()

    def answer(self, place: int) -> None:
        """The trainee has chosen; the first answer counts."""
        if self._question is None or self._answer is not None:
            return
        self._answer = place
        self.answered.append(Answered(self._question, place))
        self._tell()

    def go_on(self) -> None:
        """The trainee has read what is right."""
        if self._question is None or self._answer is None:
            return
        self._question = self._answer = None
        if not self._ahead:
            self._ask_for_next()
        if self._waits():
            self._tell()
        elif self._place >= len(self._beats):
            self._playing = False
            self._tell()
            self.over.emit()
        else:
            self.step()

    def _waits(self) -> bool:
        return self._question is not None

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
        if self._stage is not None and self._cast is not None:
            self._stage.pass_seconds(seconds)
            self.time_changed.emit(self._cast.clock.now())

    def _tell(self) -> None:
        self.changed.emit(self.view())

    def view(self) -> PlayView:
        """Return what the bar shows now."""
        # A question is about what was last shown.
        shown = self._beats[: self._place + self._busy]
        captions = [beat.caption for beat in shown if beat.caption is not None]
        return PlayView(
            scenario=self._scenario,
            place=min(len(self._beats), self._place + self._busy),
            total=len(self._beats),
            caption=captions[-1] if captions else None,
            question=self._question,
            answer=self._answer,
            playing=self._playing,
            busy=self._busy,
            problem=self._problem,
            over=self._place >= len(self._beats) and not self._busy and not self._waits(),
        )
