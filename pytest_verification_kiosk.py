"""A pytest plugin: two fixtures, and scenario files as tests.

Installed with the project; pytest finds it by itself. The fixtures ``verification_kiosk`` and
``verification_kiosk_process`` both give a kiosk that staff has opened and
a phone, for one test: the first in the test's own process, where Qt's widgets can be reached, the
second in a process of its own. Nothing of Qt or of the program is loaded before a test asks for
the first, and nothing at all for the second. Files called ``*.scenario.yaml`` are collected: each
is a test on the first fixture's windows. See ``docs/testing.md``.
"""

from __future__ import annotations

import base64
import importlib.util
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from demonstration.scenarios.actions import ScenarioActions
    from demonstration.scenarios.window_driver import WindowDriver

#: The same ids and codes in every run, unless the marker says otherwise.
_SEED = 1
_FOLDER = Path(__file__).resolve().parent
_PACKAGES = (
    "jdcloud_kiosk", "verification", "kiosk", "mobile_sim", "ui", "resources", "demonstration",
)  # fmt: skip
#: Seconds until the other process counts as hung: a whole scenario file is one answer.
_PATIENCE = 100.0


class VerificationKiosk:
    """Both windows, a clock that only the test moves, and every step of a scenario."""

    def __init__(self, actions: ScenarioActions, app: Any, language: str) -> None:
        self.actions = actions
        self.app = app
        self._language = language

    @property
    def kiosk(self) -> WindowDriver:
        """The kiosk's window, by objectName: ``kiosk.press("cancelButton")``."""
        return self.actions.kiosk

    @property
    def phone(self) -> WindowDriver:
        """The phone's window, by objectName."""
        return self.actions.phone

    def do(self, step: str, argument: Any = None) -> None:
        """Perform one step of ``docs/scenarios.md``, as ``do("start", "qinghe-books")``.

        Raises :class:`demonstration.scenarios.steps.StepFailed`: what was expected and what was
        seen.
        """
        from demonstration.scenarios.blocking import perform_step
        from demonstration.scenarios.scenario import Step

        perform_step(self.actions, Step(step, argument, 0))

    def run(self, path: Path) -> list[str]:
        """Perform a scenario file on these windows; return the captions of its pictures."""
        from demonstration.scenarios.blocking import perform
        from demonstration.scenarios.reader import read

        return list(perform(self.actions, read(path), self._language))

    def picture(self) -> QImage:
        """Return both windows side by side."""
        return self.actions.picture()

    def timeline(self) -> list[str]:
        """Return the events of the newest session, a line each."""
        return self.actions.timeline_lines()


class StepFailed(AssertionError):  # noqa: N818
    """The other process says what was expected and what was seen, or that it cannot go on."""


class KioskProcess:
    """The program in a process of its own, with the calls of :class:`VerificationKiosk`.

    Pictures are the content of a PNG file, so that a test needs no Qt.
    """

    def __init__(self, command: Sequence[str], environment: dict[str, str], folder: Path) -> None:
        """*folder* is the process's current folder, and where it logs."""
        self._said = folder / "kiosk-process.txt"
        with self._said.open("wb") as said:
            self._process = subprocess.Popen(  # noqa: S603 - the program itself
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=said,
                encoding="utf-8",
                cwd=folder,
                env=environment,
            )
        self._answers: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self._calls = 0
        self.kiosk = _RemoteWindow(self.call, "kiosk")
        self.phone = _RemoteWindow(self.call, "phone")

    def do(self, step: str, argument: Any = None) -> None:
        """Perform one step of ``docs/scenarios.md``. Raises :class:`StepFailed`."""
        self.call("do", step, argument)

    def run(self, path: Path) -> list[str]:
        """Perform a scenario file on these windows; return the captions of its pictures."""
        captions: list[str] = self.call("run", str(path.resolve()))
        return captions

    def picture(self) -> bytes:
        """Return both windows side by side, as a PNG file's content."""
        return base64.b64decode(self.call("picture")["png"])

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin is not None  # noqa: S101 - a pipe was asked for
        self._process.stdin.close()
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        assert self._process.stdout is not None  # noqa: S101 - a pipe was asked for
        self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None  # noqa: S101 - a pipe was asked for
        for line in self._process.stdout:
            self._answers.put(line)
        self._answers.put("")

    def call(self, method: str, *params: Any) -> Any:
        """Call a method of ``docs/driving.md``; raise :class:`StepFailed` with its error."""
        self._calls += 1
        request = {"jsonrpc": "2.0", "id": self._calls, "method": method, "params": params}
        assert self._process.stdin is not None  # noqa: S101 - a pipe was asked for
        try:
            self._process.stdin.write(json.dumps(request) + "\n")
            self._process.stdin.flush()
            answer = self._hear()
            while answer.get("id") != self._calls:
                # The first line says that the windows are there.
                answer = self._hear()
        except (OSError, queue.Empty) as error:
            raise StepFailed(self._last_words("does not answer")) from error
        if "error" in answer:
            raise StepFailed(answer["error"]["message"])
        return answer["result"]

    def _hear(self) -> dict[str, Any]:
        line = self._answers.get(timeout=_PATIENCE)
        if not line:
            raise StepFailed(self._last_words("has ended"))
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _last_words(self, what: str) -> str:
        said = self._said.read_text("utf-8", "replace").strip()
        return f"the kiosk's process {what}. {said}"


class _RemoteWindow:
    """A window of the other process: every call goes there, as ``press("cancelButton")``."""

    def __init__(self, call: Callable[..., Any], window: str) -> None:
        self._call = call
        self._window = window

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("_"):
            raise AttributeError(name)
        # As the first fixture's windows call it.
        method = "read" if name == "reads" else name

        def call(*arguments: Any) -> Any:
            if name == "picture":
                return base64.b64decode(self._call("picture", self._window)["png"])
            return self._call(method, self._window, *arguments)

        return call


class ScenarioFile(pytest.Module):
    """A scenario file as a module with one test, for each language that is wanted.

    So it is selected, repeated, spread over processes and reported as any other test.
    """

    def _getobj(self) -> ModuleType:
        _require_own_packages()
        from demonstration.scenarios.reader import ScenarioError, read

        try:
            scenario = read(self.path)
        except ScenarioError as error:
            raise self.CollectError(str(error)) from error
        seed = _SEED if scenario.seed is None else scenario.seed
        languages = [
            pytest.param(language, marks=pytest.mark.verification_kiosk(lang=language, seed=seed))
            for language in self.config.getini("verification_scenario_languages")
        ]
        path = self.path

        @pytest.mark.parametrize("language", languages)
        def test_scenario(
            verification_kiosk: VerificationKiosk,
            language: str,  # noqa: ARG001 - the marker has it, for the fixture
            tmp_path: Path,
        ) -> None:
            from demonstration.scenarios.steps import StepFailed as Failed

            try:
                verification_kiosk.run(path)
            except Failed as error:
                shown = verification_kiosk.picture()
                picture = tmp_path / "failed.png"
                saved = picture if shown.save(str(picture)) else "could not be saved"
                pytest.fail(
                    "\n".join(
                        (
                            f"{path}: {error}",
                            f"seed: {seed}",
                            f"picture: {saved}",
                            *verification_kiosk.timeline(),
                        )
                    ),
                    pytrace=False,
                )

        module = ModuleType(self.path.stem)
        module.test_scenario = test_scenario  # type: ignore[attr-defined]
        return module


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a project say which files are scenarios, and in which languages they run."""
    parser.addini(
        "verification_scenarios",
        "scenario files to collect as tests: names or paths with wildcards",
        type="args",
        default=["*.scenario.yaml"],
    )
    parser.addini(
        "verification_scenario_languages",
        "languages of the windows in which each scenario file runs",
        type="args",
        default=["en"],
    )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> ScenarioFile | None:
    """Collect scenario files."""
    patterns = parent.config.getini("verification_scenarios")
    if any(file_path.match(pattern) for pattern in patterns):
        collected: ScenarioFile = ScenarioFile.from_parent(parent, path=file_path)
        return collected
    return None


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line(
        "markers",
        "verification_kiosk(lang='en', seed=1): language and seed of the fixtures' windows",
    )


@pytest.fixture
def verification_kiosk(
    tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[VerificationKiosk]:
    """A kiosk that staff has opened and a phone, on a database of the test's own."""
    _require_own_packages()
    from demonstration.scenarios.actions import Camera, ScenarioActions
    from demonstration.scenarios.blocking import finish
    from demonstration.scenarios.environment import OneProcess
    from jdcloud_kiosk.training import build_app

    # pytest-qt's: the one QApplication of the run.
    request.getfixturevalue("qapp")
    language, seed = _wanted(request)
    camera = Camera()
    environment = OneProcess(tmp_path, build_app, language=language, seed=seed, camera=camera)
    try:
        actions = ScenarioActions(environment, camera)
        finish(actions, actions.show_windows())
        yield VerificationKiosk(actions, environment.app, language)
    finally:
        environment.close()


@pytest.fixture
def verification_kiosk_process(
    tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[KioskProcess]:
    """The same in a process of its own: no file of the test's project can take a module's place.

    $KIOSK_PROGRAM names another program to start, such as the packaged one. Its windows are shown
    only where $QT_QPA_PLATFORM names a screen.
    """
    language, seed = _wanted(request)
    program = os.environ.get("KIOSK_PROGRAM")
    command = [program] if program else [sys.executable, str(_FOLDER / "jdcloud_kiosk")]
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        **os.environ,
        "KIOSK_LOG_FOLDER": str(tmp_path / "log"),
        "KIOSK_PREFERENCES_FILE": str(tmp_path / "preferences.json"),
        "PYTHONIOENCODING": "utf-8",
    }
    words = ["drive", "--lang", language, "--seed", str(seed)]
    process = KioskProcess([*command, *words], environment, tmp_path)
    try:
        yield process
    finally:
        process.close()


def _wanted(request: pytest.FixtureRequest) -> tuple[str, int]:
    marker = request.node.get_closest_marker("verification_kiosk")
    wanted = marker.kwargs if marker else {}
    return wanted.get("lang", "en"), wanted.get("seed", _SEED)


def _require_own_packages() -> None:
    """Fail with the name of a file that would be imported in the place of the program's."""
    if str(_FOLDER) not in sys.path:
        # Installed with -e. Last, and ahead of folders that are no packages but have such a name.
        sys.path.append(str(_FOLDER))
    for name in _PACKAGES:
        spec = importlib.util.find_spec(name)
        places = [*(spec.submodule_search_locations or ()), spec.origin] if spec else []
        if not any(place and Path(place).resolve() == _FOLDER / name for place in places):
            found = next(filter(None, reversed(places)), "nothing")
            pytest.fail(
                f"“import {name}” finds {found}, not the kiosk's {_FOLDER / name}. Rename that, or "
                "use the fixture verification_kiosk_process, which nothing can shadow.",
                pytrace=False,
            )
