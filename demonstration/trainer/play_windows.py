"""The windows of one play, on a database of its own that is gone afterwards."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from demonstration.scenarios.actions import Camera, ScenarioActions
from demonstration.scenarios.environment import BuildApp, OneProcess, demonstration_keys
from demonstration.trainer.observer import Observer
from ui.translation import Translation


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

    def close(self) -> None:
        """Close the windows; remove the database."""
        self.observer.close()
        self.environment.close()
        self._folder.cleanup()
