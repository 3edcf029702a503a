"""A pytest plugin: the fixture ``verification_kiosk``, a kiosk and a phone for one test.

Installed with the project (``pip install -e .``); pytest finds it by itself. Composes as ``main``
does; nothing of Qt is loaded before a test asks for the fixture. See ``docs/testing.md``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from demonstration.scenarios.actions import ScenarioActions
    from demonstration.scenarios.window_driver import WindowDriver

#: The same ids and codes in every run, unless the marker says otherwise.
_SEED = 1


class VerificationKiosk:
    """Both windows, a clock that only the test moves, and every step of a scenario."""

    def __init__(self, stage: ScenarioActions, app: Any, language: str) -> None:
        self.stage = stage
        self.app = app
        self._language = language

    @property
    def kiosk(self) -> WindowDriver:
        """The kiosk's window, by objectName: ``kiosk.press("cancelButton")``."""
        return self.stage.kiosk

    @property
    def phone(self) -> WindowDriver:
        """The phone's window, by objectName."""
        return self.stage.phone

    def do(self, step: str, argument: Any = None) -> None:
        """Perform one step of ``docs/scenarios.md``, as ``do("start", "qinghe-books")``.

        Raises :class:`demonstration.scenarios.steps.StepFailed`: what was expected and what was
        seen.
        """
        from demonstration.scenarios.scenario import Step
        from demonstration.scenarios.steps import perform_step

        perform_step(self.stage, Step(step, argument, 0))

    def run(self, path: Path) -> list[str]:
        """Perform a scenario file on these windows; return the captions of its pictures."""
        from demonstration.scenarios.runner import read
        from demonstration.scenarios.steps import perform

        return list(perform(self.stage, read(path), self._language))

    def picture(self) -> QImage:
        """Return both windows side by side."""
        return self.stage.picture()


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line(
        "markers",
        "verification_kiosk(lang='en', seed=1): language and seed of the fixture's windows",
    )


@pytest.fixture
def verification_kiosk(
    tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[VerificationKiosk]:
    """A kiosk that staff has opened and a phone, on a database of the test's own."""
    from demonstration.scenarios.actions import Camera, ScenarioActions
    from demonstration.scenarios.environment import OneProcess
    from jdcloud_kiosk.app import build_app

    # pytest-qt's: the one QApplication of the run.
    request.getfixturevalue("qapp")
    marker = request.node.get_closest_marker("verification_kiosk")
    wanted = marker.kwargs if marker else {}
    language = wanted.get("lang", "en")
    camera = Camera()
    cast = OneProcess(
        tmp_path, build_app, language=language, seed=wanted.get("seed", _SEED), camera=camera
    )
    try:
        yield VerificationKiosk(ScenarioActions(cast, camera), cast.app, language)
    finally:
        cast.close()
