"""Asks the trainee: a question, its answers, and the rule once one was given."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from demonstration.scenarios.scenario import Question
from demonstration.trainer.playback_state import PlaybackState
from ui.theme import set_look
from ui.translation import current_language
from ui.widgets import ScrollingPage, make_button, make_label, set_text
from verification.domain.tone import Tone

_MOST = 4
#: Milliseconds between two looks at the time.
_TICK = 250


class QuestionCard(QFrame):
    """Emits the place of the chosen answer, and that the trainee has read what is right."""

    answered = Signal(int, float)  # the place of the answer, and the seconds that it took
    read = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("questionCard")
        self._state: PlaybackState | None = None
        self._heading = make_label("small", "questionHeading")
        self._asked: Question | None = None
        self._since = QElapsedTimer()
        self._time = make_label("small", "questionTimeLabel")
        self._time.hide()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK)
        self._tick.timeout.connect(self._show_time)
        self._question = make_label("heading", "questionLabel")
        self._answers = [self._answer_button(place) for place in range(_MOST)]
        self._verdict = make_label("notice", "verdictLabel")
        self._rule = make_label("small", "questionRuleLabel")
        self._go_on = make_button("goOnButton", "primary")
        page = QFrame()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._time)
        column.addWidget(self._question)
        for button in self._answers:
            column.addWidget(button)
        column.addWidget(self._verdict)
        column.addWidget(self._rule)
        column.addStretch(1)
        column.addWidget(self._go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrollingPage(page))
        self._go_on.clicked.connect(self.read)
        self.retranslate()

    def _answer_button(self, place: int) -> QPushButton:
        button = make_button(f"answerButton{place + 1}", "choice")
        button.clicked.connect(lambda: self.answer(place))
        return button

    def answer(self, place: int) -> None:
        """Give the answer at *place*."""
        self.answered.emit(place, self._since.elapsed() / 1000 if self._since.isValid() else 0.0)

    def set_timer_shown(self, shown: bool) -> None:
        """Show how long the trainee has been thinking, or do not press."""
        self._time.setVisible(shown)
        self._show_time()

    def _show_time(self) -> None:
        seconds = self._since.elapsed() // 1000 if self._since.isValid() else 0
        self._time.setText(f"{seconds // 60}:{seconds % 60:02d}")

    def render_state(self, state: PlaybackState) -> None:
        """Ask the state's question, or show what is right."""
        self._state = state
        if state.question is not self._asked:
            self._asked = state.question
            self._since.start()
        if state.question is not None and state.answer is None:
            self._tick.start()
        else:
            self._tick.stop()
        if state.question is None:
            return
        self._render(state.question, state.answer)

    def _render(self, question: Question, given: int | None) -> None:
        language = current_language()
        self._question.setText(question.text[language])
        for index, button in enumerate(self._answers):
            button.setVisible(index < len(question.answers))
            if index >= len(question.answers):
                continue
            text = f"{index + 1}. {question.answers[index][language]}"
            if given is not None and index == question.right:
                text = f"✓ {text}"
            elif index == given:
                text = f"✗ {text}"
            set_text(button, text)
            button.setEnabled(given is None)
            look: Tone | None = None
            if given is not None and index == question.right:
                look = Tone.GOOD
            elif index == given:
                look = Tone.BAD
            set_look(button, look or "")
        self._verdict.setVisible(given is not None)
        if given is not None:
            right = given == question.right
            self._verdict.setText(self.tr("Right") if right else self.tr("Incorrect"))
            set_look(self._verdict, Tone.GOOD if right else Tone.BAD)
        explanation = question.explanation(given, language) if given is not None else ""
        self._rule.setText(explanation)
        self._rule.setVisible(bool(explanation))
        self._go_on.setVisible(given is not None)
        if given is not None:
            self._go_on.setFocus()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._heading.setText(self.tr("A question for the trainee"))
        set_text(self._go_on, self.tr("Continue"))
        if self._state is not None:
            self.render_state(self._state)
