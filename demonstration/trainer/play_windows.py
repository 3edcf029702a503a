"""The windows of one play, on a database of its own that is gone afterwards."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from demonstration.scenarios.actions import Camera, ScenarioActions
from demonstration.scenarios.environment import BuildApp, OneProcess, demonstration_keys
from demonstration.scenarios.scenario import Scenario
from demonstration.trace.tracer import Tracer
from demonstration.trainer.observer import Observer
from ui.translation import Translation

#: Milliseconds from a change in the database until the windows show it.
_SHOWN_AFTER = 400


class PlayWindows:
    """Kiosk and phone, what can be done at them, and what watches their database."""

    def __init__(
        self,
        build_app: BuildApp,
        translation: Translation,
        seed: int,
        appeared: Callable[[QWidget], None],
    ) -> None:
        """*appeared* is called with each new window, before it is shown."""
        self._folder = tempfile.TemporaryDirectory()
        folder = Path(self._folder.name)
        camera = Camera()
        self.environment = OneProcess(
            folder,
            build_app,
            language=translation.language,
            seed=seed,
            camera=camera,
            appeared=appeared,
            translation=translation,
        )
        self.observer = Observer(self.environment.path, demonstration_keys(folder))
        self.actions = ScenarioActions(self.environment, camera)

        self.tracer: Tracer | None = None
        self._settled = QTimer()
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SHOWN_AFTER)

    def begin_trace(self, scenario: Scenario | None, seed: int, language: str) -> None:
        """Trace the play from now on: by its steps, or by what is done by hand."""
        if scenario is None:
            title, source = QCoreApplication.translate("PlaybackBar", "By hand"), ""
        else:
            title, source = scenario.title[language], scenario.source[language]
        tracer = Tracer(self.environment, title=title, seed=seed, source=source)
        self.tracer = tracer
        if scenario is None:
            self._settled.timeout.connect(lambda: tracer.note(""))
            self.observer.changed.connect(lambda _: self._settled.start())
        else:
            self.actions.watchers.append(tracer)

    def close(self) -> None:
        """Close the windows; remove the database."""
        self._settled.stop()
        self.observer.close()
        self.environment.close()
        self._folder.cleanup()
