"""A pytest plugin: two fixtures, and scenario files as tests.

Installed with the project; pytest finds it by itself. The fixtures ``verification_kiosk`` and
``verification_kiosk_process`` both give a kiosk that staff has opened and
a phone, for one test: the first in the test's own process, where Qt's widgets can be reached, the
second in a process of its own. Nothing of Qt or of the program is loaded before a test asks for
the first, and nothing at all for the second. Files called ``*.scenario.yaml`` are collected: each
is a test on the first fixture's windows. See ``docs/testing.md``.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from pytest_verification_kiosk import suite
from pytest_verification_kiosk.bench import VerificationKiosk
from pytest_verification_kiosk.evidence import evidence_folder
from pytest_verification_kiosk.process import KioskProcess, StepFailed
from pytest_verification_kiosk.scenario_files import ScenarioFile, is_scenario
from pytest_verification_kiosk.shadows import FOLDER, require_own_packages
from pytest_verification_kiosk.wanted import Wanted, described, require_language, wanted

__all__ = ["KioskProcess", "StepFailed", "VerificationKiosk"]

#: A test's windows, by the fixture that made them.
_BENCHES = pytest.StashKey[dict[str, VerificationKiosk | KioskProcess]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a project say which files are scenarios, where a server is, and what is reported."""
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
    group = parser.getgroup("verification kiosk")
    group.addoption(
        "--verification-coverage",
        metavar="DIR",
        type=Path,
        help="say which states, transitions, refusals, rules and screens the tests exercise; "
        "coverage.json and coverage.svg go to DIR",
    )
    group.addoption(
        "--verification-server",
        metavar="URL",
        default=os.environ.get("VERIFICATION_SERVER", ""),
        help="postgresql://user:password@server/postgres: each test's database is made there and "
        "dropped afterwards, not a SQLite file (also $VERIFICATION_SERVER)",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", described())
    folder = config.getoption("--verification-coverage")
    if folder is not None and not hasattr(config, "workerinput"):
        suite.forget_parts(folder)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> ScenarioFile | None:
    """Collect scenario files."""
    if is_scenario(file_path, parent.config.getini("verification_scenarios")):
        collected: ScenarioFile = ScenarioFile.from_parent(parent, path=file_path)
        return collected
    return None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Let a failed test keep picture, trace and timeline of its windows."""
    report = yield
    if call.when == "call" and report.failed:
        for name, bench in item.stash.get(_BENCHES, {}).items():
            try:
                found = bench.evidence()
            except Exception as error:
                found = {"nothing could be kept": f"{type(error).__name__}: {error}"}
            lines = [f"{what}: {text}" for what, text in found.items()]
            report.sections.append((name, "\n".join(lines)))
            item.user_properties.extend(found.items())
    return report


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say what the tests have exercised."""
    folder = config.getoption("--verification-coverage")
    if folder is None or not (folder / "parts").is_dir():
        return
    require_own_packages()
    terminalreporter.section("verification kiosk: coverage")
    for line in suite.report(folder):
        terminalreporter.write_line(line)


@pytest.fixture
def verification_kiosk(
    tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[VerificationKiosk]:
    """A kiosk that staff has opened and a phone, on a database of the test's own."""
    require_own_packages()
    asked = wanted(request)
    from demonstration.scenarios.actions import Camera, ScenarioActions
    from demonstration.scenarios.blocking import finish
    from demonstration.scenarios.environment import OneProcess
    from jdcloud_kiosk.training import build_app
    from ui.file_names import find_plugins
    from ui.garbage import collected_here
    from ui.languages import LANGUAGES

    require_language(asked.lang, list(LANGUAGES))
    find_plugins()
    # pytest-qt's: the one QApplication of the run.
    request.getfixturevalue("qapp")
    camera = Camera()
    server = request.config.getoption("--verification-server")
    made = OneProcess(
        tmp_path, build_app, language=asked.lang, seed=asked.seed, camera=camera, server=server
    )
    with collected_here(), contextlib.closing(made) as environment:
        actions = ScenarioActions(environment, camera)
        finish(actions, actions.show_windows())
        bench = VerificationKiosk(
            actions, environment.app, asked, request.node.name, _evidence_folder(request, tmp_path)
        )
        _prepare(request, bench, asked)
        actions.patience = asked.patience
        yield bench
        _keep_part(request, bench)


@pytest.fixture
def verification_kiosk_process(
    tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[KioskProcess]:
    """The same in a process of its own: no file of the test's project can take a module's place.

    $KIOSK_PROGRAM names another program to start, such as the packaged one. Its windows are shown
    only where $QT_QPA_PLATFORM names a screen.
    """
    asked = wanted(request)
    program = os.environ.get("KIOSK_PROGRAM")
    command = [program] if program else [sys.executable, str(FOLDER / "jdcloud_kiosk")]
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        **os.environ,
        "KIOSK_LOG_FOLDER": str(tmp_path / "log"),
        "KIOSK_PREFERENCES_FILE": str(tmp_path / "preferences.json"),
        "PYTHONIOENCODING": "utf-8",
        "VERIFICATION_SERVER": request.config.getoption("--verification-server"),
    }
    words = ["drive", "--lang", asked.lang, "--seed", str(asked.seed)]
    if asked.trace:
        words += ["--trace"]
    process = KioskProcess(
        [*command, *words], environment, tmp_path, _evidence_folder(request, tmp_path)
    )
    try:
        _prepare(request, process, asked)
        if asked.patience is not None:
            process.call("patience", asked.patience)
        yield process
        _keep_part(request, process)
    finally:
        process.close()


def _prepare(
    request: pytest.FixtureRequest, bench: VerificationKiosk | KioskProcess, asked: Wanted
) -> None:
    """Bring the windows that a test wants, to where it wants to begin."""
    request.node.stash.setdefault(_BENCHES, {})[str(request.fixturename)] = bench
    for _ in range(asked.kiosks - 1):
        bench.add_kiosk()
    for _ in range(asked.phones - 1):
        bench.add_phone()
    if asked.ready:
        bench.ready(asked.ready)


def _evidence_folder(request: pytest.FixtureRequest, own: Path) -> Path:
    junit = request.config.getoption("xmlpath", None)
    began = request.config.invocation_params.dir
    return evidence_folder(junit, began, request.node.nodeid, own) / str(request.fixturename)


def _keep_part(request: pytest.FixtureRequest, bench: VerificationKiosk | KioskProcess) -> None:
    folder = request.config.getoption("--verification-coverage")
    if folder is not None:
        suite.keep_part(folder, request.node.nodeid, bench.exercised())
