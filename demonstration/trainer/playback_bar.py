"""The playback bar: the caption, which scenario, play and its speed, and the play's time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from demonstration.scenarios.scenario import Scenario
from demonstration.trainer.playback_state import PlaybackState
from demonstration.trainer.scenario_chooser import ScenarioChooser
from ui.theme import set_look
from ui.translation import current_language
from ui.widgets import make_button, make_chooser, make_label, named, set_text
from verification.domain.placeholders import fill
from verification.domain.tone import Tone

SPEEDS = (0.5, 1.0, 2.0, 10.0)
#: How fast the play's clock runs: not at all, as ours, ten times as fast.
TIME_RATES = (0.0, 1.0, 10.0)


class PlaybackBar(QFrame):
    """Shows a :class:`PlaybackState`; emits what the trainer wants."""

    scenario_chosen = Signal(object)  # Scenario, or None for play by hand
    file_chosen = Signal(object)  # Path, of the trainer's own
    open_wanted = Signal()
    play_wanted = Signal()
    pause_wanted = Signal()
    step_wanted = Signal()
    back_wanted = Signal()
    restart_wanted = Signal()
    speed_chosen = Signal(float)
    time_rate_chosen = Signal(float)
    second_wanted = Signal()
    practice_chosen = Signal(bool)
    save_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, scenarios: Sequence[Scenario]) -> None:
        super().__init__()
        self.setObjectName("presenterBar")
        self._state: PlaybackState | None = None
        self._note = ""
        self._caption = make_label("heading", "captionLabel")
        self._source = make_label("small", "captionSourceLabel")
        self.trainee = make_chooser("traineeChooser")
        self.trainee.setMinimumContentsLength(10)
        self._counter = named(QLabel(), "beatLabel")
        self._counter.setProperty("role", "small")
        self.chooser = ScenarioChooser(scenarios)
        self._open = make_button("openScenarioButton", "quiet")
        self._restart = make_button("restartButton", "quiet")
        self._back = make_button("backButton", "quiet")
        self._play = make_button("playButton", "primary")
        self._step = make_button("stepButton", "quiet")
        self._speed = make_chooser("speedChooser")
        self._speed.setMinimumContentsLength(6)
        for speed in SPEEDS:
            self._speed.addItem("", speed)
        self._speed.setCurrentIndex(SPEEDS.index(1.0))
        self._practice = named(QCheckBox(), "practiceCheckBox")
        self._undo = make_button("undoStepButton", "quiet")
        self._save = make_button("saveScenarioButton", "quiet")
        self._time = named(QLabel(), "stageTimeLabel")
        self.view = make_button("viewButton", "quiet")
        self._rates = QButtonGroup(self)
        self._rate_buttons = [self._rate_button(rate) for rate in TIME_RATES]
        self._second = make_button("timeStepButton", "quiet")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _rate_button(self, rate: float) -> QPushButton:
        button = make_button(f"timeRate{rate:.0f}Button", "choice")
        button.setProperty("size", "quiet")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.time_rate_chosen.emit(rate))
        self._rates.addButton(button)
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._caption)
        words.addWidget(self._source)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addLayout(words, 1)
        top.addWidget(self.trainee)
        top.addWidget(self._counter)
        controls = QHBoxLayout()
        controls.setSpacing(10)
        controls.addWidget(self.chooser, 3)
        for widget in (self._open, self._restart, self._back, self._play, self._step):
            controls.addWidget(widget)
        controls.addWidget(self._speed, 1)
        controls.addWidget(self._practice)
        controls.addWidget(self._undo)
        controls.addWidget(self._save)
        controls.addStretch(1)
        controls.addWidget(self._time)
        for widget in (*self._rate_buttons, self._second, self.view):
            controls.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(controls)

    def _connect(self) -> None:
        self.chooser.scenario_chosen.connect(self.scenario_chosen)
        self.chooser.file_chosen.connect(self.file_chosen)
        self._open.clicked.connect(self.open_wanted)
        self._restart.clicked.connect(self.restart_wanted)
        self._back.clicked.connect(self.back_wanted)
        self._step.clicked.connect(self.step_wanted)
        self._play.clicked.connect(self._toggle)
        self._speed.currentIndexChanged.connect(
            lambda _: self.speed_chosen.emit(self._speed.currentData())
        )
        self._practice.toggled.connect(self.practice_chosen)
        self._second.clicked.connect(self.second_wanted)
        self._undo.clicked.connect(self.undo_wanted)
        self._save.clicked.connect(self.save_wanted)

    def _toggle(self) -> None:
        playing = self._state is not None and self._state.playing
        (self.pause_wanted if playing else self.play_wanted).emit()

    def choose(self, scenario: Scenario | None) -> None:
        """Choose a scenario, as the trainer does."""
        self.chooser.choose(scenario)

    def show_trainees(self, names: Sequence[str]) -> None:
        """Offer the trainees, of whom one is at the stage; nothing is offered without any."""
        chosen = self.trainee.currentText() if self.trainee.currentIndex() > 0 else ""
        self.trainee.clear()
        self.trainee.addItems([self.tr("No trainee"), *names])
        self.trainee.setCurrentIndex(max(0, self.trainee.findText(chosen)) if chosen else 0)
        self.trainee.setVisible(bool(names))

    def chosen_trainee(self) -> str:
        """Return who is at the stage; nothing if that is not said."""
        return self.trainee.currentText() if self.trainee.currentIndex() > 0 else ""

    def focus_play(self) -> None:
        """Let Space play, rather than press what had the focus."""
        if self._play.isVisible():
            self._play.setFocus()

    def toggle_play(self) -> None:
        """Play, or pause."""
        if self._play.isEnabled():
            self._toggle()

    def set_rate(self, rate: float) -> None:
        """Show how fast the clock runs now."""
        self._rate_buttons[TIME_RATES.index(rate)].setChecked(True)

    def show_time(self, time: datetime) -> None:
        """Show the play's time."""
        self._time.setText(f"{time:%H:%M:%S}")

    def render_state(self, state: PlaybackState) -> None:
        """Show where the play is."""
        self._state = state
        by_hand = state.scenario is None
        language = current_language()
        if state.problem:
            caption = state.problem
        elif by_hand:
            caption = self.tr("Play by hand: both windows are yours. What you do can be saved.")
        elif state.shown_position == 0:
            caption = self._title(state, language)
        else:
            caption = (state.caption or {}).get(language, "")
        if not caption and state.over:
            caption = self.tr("The end")
        self._caption.setText(caption)
        set_look(self._caption, Tone.BAD if state.problem else "")
        self._source.setText(self._heading(state, language))
        self.chooser.hide_title(state.hides_title)
        self._counter.setText(f"{state.shown_position} / {state.total}" if state.total else "")
        for widget in (self._back, self._play, self._step, self._speed, self._practice):
            widget.setVisible(not by_hand)
        for button in (self._undo, self._save):
            button.setVisible(by_hand)
        self._back.setEnabled(state.shown_position > 0)
        self._step.setEnabled(state.can_step)
        self._play.setEnabled(state.question is None)
        set_text(self._play, self.tr("Pause") if state.playing else self.tr("Play"))

    def show_recording(self, note: str, *, is_empty: bool) -> None:
        """Say what was done by hand so far, or where it was saved."""
        self._note = note
        for button in (self._undo, self._save):
            button.setEnabled(not is_empty)
        if self._state is not None:
            self.render_state(self._state)

    def _title(self, state: PlaybackState, language: str) -> str:
        if state.hides_title:
            return self.tr("Practice: what happens next?")
        return state.scenario.title[language] if state.scenario else ""

    def _heading(self, state: PlaybackState, language: str) -> str:
        scenario = state.scenario
        if scenario is None:
            return self._note
        if state.hides_title:
            return ""
        if state.asks and not state.over:
            # The source would name the attack that is to be found. At first, the caption is the
            # title.
            return scenario.title[language] if state.shown_position else ""
        return f"{scenario.title[language]} — {scenario.source[language]}"

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.chooser.retranslate()
        if self.trainee.count():
            self.trainee.setItemText(0, self.tr("No trainee"))
        self.trainee.setAccessibleName(self.tr("Trainee at the stage"))
        set_text(self._open, self.tr("Open…"))
        for index, speed in enumerate(SPEEDS):
            self._speed.setItemText(index, fill(self.tr("%1× speed"), f"{speed:g}"))
        self._speed.setAccessibleName(self.tr("Speed of the play"))
        set_text(self._restart, self.tr("Restart"))
        set_text(self._back, self.tr("Back"))
        set_text(self._step, self.tr("Step"))
        set_text(self._play, self.tr("Play"))
        set_text(self.view, self.tr("View"))
        set_text(self._undo, self.tr("Undo the last step"))
        set_text(self._save, self.tr("Save as a scenario"))
        self._practice.setText(self.tr("Practice"))
        self._practice.setAccessibleName(self.tr("Practice: ask what comes next"))
        names = (self.tr("Paused"), self.tr("1×"), self.tr("10×"))
        for button, name in zip(self._rate_buttons, names, strict=True):
            button.setText(name)
            button.setAccessibleName(fill(self.tr("Clock: %1"), name))
        set_text(self._second, self.tr("+1 s"))
        self._time.setAccessibleName(self.tr("Time of the play"))
        if self._state is not None:
            self.render_state(self._state)
