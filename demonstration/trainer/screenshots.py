"""Pictures the trainer's window after each segment, for recordings and the documentation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from demonstration.scenarios.blocking import settle, wait_until
from demonstration.scenarios.environment import BuildApp
from demonstration.scenarios.scenario import Scenario, Step
from demonstration.scenarios.shot import Shot
from demonstration.scenarios.steps import StepFailed
from demonstration.trace.rules import rules_behind
from demonstration.trainer.window import TrainerWindow
from ui.theme import set_up_style
from ui.translation import Translation

#: So fast that the pointer takes no time.
_SPEED = 1000.0
#: Seconds for what is read in the background, and until a segment counts as hanging.
_SETTLED, _PATIENCE = 0.4, 300.0


def take_screenshots(
    scenario: Scenario, others: Sequence[Scenario], build_app: BuildApp, language: str
) -> Iterator[Shot]:
    """Play *scenario* in the trainer's window; every question gets its right answer.

    Raises :class:`StepFailed`.
    """
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101 - the caller made it
    set_up_style(application)
    translation = Translation(application, language)
    window = TrainerWindow(build_app, translation, [scenario, *others])
    window.show()
    playback = window.playback
    playback.set_speed(_SPEED)
    window.bar.set_rate(0.0)
    playback.open(scenario, seed=1)
    window.bar.chooser.show_played(scenario, None)
    title, source = scenario.title[language], scenario.source[language]

    def shot(caption: str) -> Shot:
        events = [(event.action, event.detail) for event in window.inspector.events()]
        new = events[len(seen) :]
        seen.extend(new)
        return Shot(title, caption, window.grab().toImage(), source, rules_behind(new))

    seen: list[tuple[str, str]] = []
    try:
        wait_until(lambda: not playback.state.busy, _PATIENCE)
        while not playback.state.over:
            question = playback.state.question
            if question is None:
                playback.step()
                wait_until(lambda: not playback.state.busy, _PATIENCE)
            else:
                playback.answer(question.right)
                settle(_SETTLED)
                yield shot(question.rule[language])
                playback.go_on()
                wait_until(lambda: not playback.state.busy, _PATIENCE)
            state = playback.state
            if state.problem or state.busy:
                problem = state.problem or "the step has no end"
                raise StepFailed(Step(scenario.name, None, 0), problem, "the trainer's window")
            text = state.question.text if state.question else state.caption
            if text is not None:
                settle(_SETTLED)
                yield shot(text[language])
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        translation.close()
