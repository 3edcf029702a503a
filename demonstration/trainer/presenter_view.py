"""The presenter's view: what is said now and next, the notes, and the time."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from demonstration.trainer.live_picture import LivePicture
from demonstration.trainer.playback_state import PlaybackState
from ui.theme import apply_theme
from ui.translation import current_language
from ui.widgets import ScrollingPage, make_button, make_card, make_label, named, set_text
from verification.domain.placeholders import fill

#: Milliseconds between two pictures of the stage, and between two looks at the time.
_PICTURE, _TICK = 400, 500
#: Device-independent pixels.
_SIZE, _SMALLEST = (1100, 700), (760, 520)


class PresenterView(QWidget):
    """Shows a :class:`PlaybackState` to the presenter alone; emits what is wanted."""

    next_wanted = Signal()
    back_wanted = Signal()
    play_wanted = Signal()
    black_wanted = Signal()
    end_wanted = Signal()
    closed = Signal()

    def __init__(self, stage: QWidget) -> None:
        super().__init__(stage, Qt.WindowType.Window)
        self.setObjectName("presenterView")
        self._stage = stage
        self._state = PlaybackState()
        self._elapsed = QElapsedTimer()
        self._time = named(QLabel(), "presenterTimeLabel")
        self._time.setProperty("role", "headline")
        self._clock = named(QLabel(), "presenterClockLabel")
        self._reset = make_button("presenterTimeResetButton", "quiet")
        self._counter = named(QLabel(), "presenterStepLabel")
        self._now = make_label("heading", "presenterCaptionLabel")
        self._notes = make_label("notes", "presenterNotesLabel")
        self._next_heading = make_label("small", "presenterNextHeading")
        self._next = make_label("heading", "presenterNextLabel")
        self._answer = make_label("notice", "presenterAnswerLabel")
        self._picture = LivePicture("presenterPicture", _PICTURE)
        self._buttons = {
            name: make_button(f"presenter{name}Button", "primary" if name == "Next" else "")
            for name in ("Back", "Play", "Next", "Black", "End")
        }
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK)
        self._tick.timeout.connect(self._show_time)
        self._lay_out()
        self._connect()
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        apply_theme(self)
        self.retranslate()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self._time)
        top.addWidget(self._reset)
        top.addSpacing(16)
        top.addWidget(self._clock)
        top.addStretch(1)
        top.addWidget(self._counter)
        notes = make_card()
        words = QVBoxLayout(notes)
        words.setContentsMargins(24, 20, 24, 20)
        words.setSpacing(14)
        for label in (self._now, self._notes, self._answer):
            words.addWidget(label)
        words.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(self._picture, 3)
        side.addWidget(self._next_heading)
        side.addWidget(self._next)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addWidget(ScrollingPage(notes), 3)
        middle.addLayout(side, 2)
        controls = QHBoxLayout()
        controls.setSpacing(12)
        for button in self._buttons.values():
            controls.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(16)
        column.addLayout(top)
        column.addLayout(middle, 1)
        column.addLayout(controls)

    def _connect(self) -> None:
        self._buttons["Next"].clicked.connect(self.next_wanted)
        self._buttons["Back"].clicked.connect(self.back_wanted)
        self._buttons["Play"].clicked.connect(self.play_wanted)
        self._buttons["Black"].clicked.connect(self.black_wanted)
        self._buttons["End"].clicked.connect(self.end_wanted)
        self._reset.clicked.connect(self._begin_time)

    def _begin_time(self) -> None:
        self._elapsed.start()
        self._show_time()

    def _show_time(self) -> None:
        seconds = self._elapsed.elapsed() // 1000 if self._elapsed.isValid() else 0
        self._time.setText(f"{seconds // 60}:{seconds % 60:02d}")
        now = fill(self.tr("Now %1"), f"{datetime.now().astimezone():%H:%M}")
        self._clock.setText(now)
        self._time.setAccessibleName(fill(self.tr("Elapsed time: %1"), self._time.text()))

    def showEvent(self, event: object) -> None:
        """Begin to look at the stage, and at the time."""
        super().showEvent(event)  # type: ignore[arg-type]
        if not self._elapsed.isValid():
            self._begin_time()
        self._tick.start()
        self._picture.show_live(self._stage)
        self._buttons["Next"].setFocus()

    def hideEvent(self, event: object) -> None:
        """Stop watching."""
        super().hideEvent(event)  # type: ignore[arg-type]
        self._tick.stop()
        self._picture.show_live(None)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the view is closed."""
        super().closeEvent(event)
        self.closed.emit()

    def render_state(self, state: PlaybackState) -> None:
        """Show where the play is."""
        self._state = state
        language = current_language()
        scenario = state.scenario
        title = scenario.title[language] if scenario else self.tr("By hand")
        caption = (state.caption or {}).get(language, "") if state.shown_position else title
        self._now.setText(caption or title)
        self._notes.setText((state.note or {}).get(language, ""))
        self._notes.setVisible(state.note is not None)
        self._counter.setText(
            f"{title} · {state.shown_position} / {state.total}" if state.total else title
        )
        coming = state.coming
        self._next.setText(coming[language] if coming else self.tr("The end"))
        question = state.question
        self._answer.setVisible(question is not None)
        if question is not None:
            right = f"{question.right + 1}. {question.answers[question.right][language]}"
            rule = question.rule[language]
            self._answer.setText(f"{question.text[language]}\n✓ {right}\n{rule}".strip())
        by_hand = scenario is None
        for name in ("Back", "Play", "Next"):
            self._buttons[name].setEnabled(not by_hand)
        set_text(self._buttons["Play"], self.tr("Pause") if state.playing else self.tr("Play"))

    def set_black(self, black: bool) -> None:
        """Say whether the audience sees nothing."""
        text = self.tr("Show the stage") if black else self.tr("Black screen")
        set_text(self._buttons["Black"], text)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.setWindowTitle(self.tr("Presenter's view"))
        set_text(self._reset, self.tr("Reset the time"))
        self._next_heading.setText(self.tr("Next"))
        self._picture.setAccessibleName(self.tr("What the audience sees"))
        set_text(self._buttons["Next"], self.tr("Step"))
        set_text(self._buttons["Back"], self.tr("Back"))
        set_text(self._buttons["End"], self.tr("End"))
        self.set_black(False)
        self._show_time()
        self.render_state(self._state)
