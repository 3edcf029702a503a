"""Takes a picture of the whole stage after each beat, for recordings and the documentation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from demonstration.scenarios.actions import rest
from demonstration.scenarios.environment import BuildApp
from demonstration.scenarios.recording import Shot
from demonstration.scenarios.scenario import Scenario, Step
from demonstration.scenarios.steps import StepFailed
from demonstration.trainer.window import TrainerWindow
from ui.theme import set_up_style
from ui.translation import Translation

#: So fast that nobody waits for the pointer.
_SPEED = 1000.0


def photograph(
    scenario: Scenario, others: Sequence[Scenario], build_app: BuildApp, language: str
) -> Iterator[Shot]:
    """Play *scenario* on the trainer's stage; every question gets its right answer.

    Raises :class:`StepFailed`.
    """
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101 - the caller made it
    set_up_style(application)
    translation = Translation(application, language)
    window = TrainerWindow(build_app, translation, [scenario, *others])
    window.show()
    director = window.director
    director.set_speed(_SPEED)
    window.bar.set_rate(0.0)
    director.open(scenario, seed=1)
    title = scenario.title[language]
    try:
        while not director.view().over:
            view = director.view()
            if view.question is None:
                director.step()
            else:
                director.answer(view.question.right)
                rest()
                yield Shot(title, view.question.rule[language], window.grab().toImage())
                director.go_on()
            view = director.view()
            if view.problem:
                raise StepFailed(Step(scenario.name, None, 0), view.problem, "the stage")
            text = view.question.text if view.question else view.caption
            if text is not None:
                rest()
                yield Shot(title, text[language], window.grab().toImage())
    finally:
        loop = QEventLoop()
        director.closed.connect(loop.quit)
        QTimer.singleShot(0, window.close)
        loop.exec()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        translation.close()
