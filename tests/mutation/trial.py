"""Runs tests against one mutant, in a process of its own that has the libraries already."""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import re
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tests import ROOT
from tests.mutation import mutated_import

_LIBRARIES = (
    "_hypothesis_pytestplugin", "alembic.command", "argon2",
    "cryptography.hazmat.primitives.ciphers.aead", "filelock", "hypothesis.stateful", "PIL.Image",
    "platformdirs", "PySide6.QtPrintSupport", "PySide6.QtTest", "PySide6.QtWidgets", "pytest",
    "pytest_timeout", "pytestqt.plugin", "qrcode", "sqlalchemy.dialects.postgresql",
    "sqlalchemy.dialects.sqlite", "unittest.mock", "xlsxwriter", "yaml",
    "zxingcpp",
)  # fmt: skip
#: A child's status that pytest does not use: the trial itself went wrong.
_BROKEN = 99
#: pytest's own where a test that it is given does not exist, or conftest.py cannot be imported.
_USAGE = 4
#: pytest-timeout ("Timeout (>300.0s)"), pytest-qt ("waitUntil timed out") and subprocess say so.
_WAITED = re.compile(r"^E .*(time ?out|timed out)", re.IGNORECASE | re.MULTILINE)


class Verdict(StrEnum):
    """The outcome of a mutant."""

    NOTICED = "noticed"
    SURVIVED = "survived"
    #: Its tests did not end in time. (A single test that hangs has failed by then: noticed.)
    UNDECIDED = "undecided"
    #: The test that failed fails without the change, too.
    UNSOUND = "unsound"
    #: No Python any more, as a bracket in a pattern: not counted.
    NO_MUTANT = "no mutant"


@dataclass(frozen=True)
class Outcome:
    """A verdict, and the test that noticed."""

    verdict: Verdict
    by: str = ""
    seconds: float = 0.0
    #: It noticed by waiting in vain, which a busy machine can bring about as well.
    waited: bool = False


def load_libraries() -> None:
    """Import once what every trial needs; nothing of the program, which the mutant is part of."""
    for name in _LIBRARIES:
        importlib.import_module(name)
    assert not any(name.split(".")[0] in ("verification", "kiosk") for name in sys.modules)


class Trial:
    """One mutant under test in a child process. *source* is None for the program as it is."""

    def __init__(self, module: str, source: str | None, tests: Sequence[str], limit: float) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="mutant-"))
        self._began = time.monotonic()
        self._ends = self._began + limit
        if source is not None:
            (self.folder / "source.py").write_text(source, "utf-8")
        self._process = os.fork()
        if self._process == 0:
            os.setsid()
            try:
                _run(self.folder, module if source is not None else "", tests)
            except BaseException:
                (self.folder / "broken.txt").write_text(traceback.format_exc(), "utf-8")
            os._exit(_BROKEN)

    def outcome(self) -> Outcome | None:
        """Return the outcome, or None while it runs."""
        ended, status = os.waitpid(self._process, os.WNOHANG)
        seconds = time.monotonic() - self._began
        if not ended:
            if time.monotonic() < self._ends:
                return None
            self._kill()
            os.waitpid(self._process, 0)
            found = Outcome(Verdict.UNDECIDED, seconds=seconds)
        else:
            self._kill()  # what its tests may have left behind
            found = self._read(os.waitstatus_to_exitcode(status), seconds)
        shutil.rmtree(self.folder, ignore_errors=True)
        return found

    def _kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process, signal.SIGKILL)

    def _read(self, status: int, seconds: float) -> Outcome:
        if status == _BROKEN:
            raise RuntimeError((self.folder / "broken.txt").read_text("utf-8"))
        if status == 0:
            return Outcome(Verdict.SURVIVED, seconds=seconds)
        if status == _USAGE and "ERROR: not found:" in self._output():
            raise RuntimeError(f"a test that is to be run is not there:\n{self._output()}")
        try:
            by, waited = json.loads((self.folder / "noticed.json").read_text("utf-8"))
        except (OSError, ValueError):
            by, waited = f"ended with status {status}", False
        return Outcome(Verdict.NOTICED, by, seconds, waited)

    def _output(self) -> str:
        return (self.folder / "output.txt").read_text("utf-8", "backslashreplace")


class _Recorder:
    """A plugin that writes down which test noticed."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @staticmethod
    def pytest_load_initial_conftests():
        # pytest has put its own finder first, which reads the file on the disk.
        mutated_import.install()

    def pytest_runtest_logreport(self, report):
        self._note(report)

    def pytest_collectreport(self, report):
        self._note(report)

    def _note(self, report) -> None:
        if report.failed and not self._path.exists():
            waited = bool(_WAITED.search(report.longreprtext))
            self._path.write_text(json.dumps([report.nodeid, waited]), "utf-8")


def _run(folder: Path, module: str, tests: Sequence[str]) -> None:
    import pytest

    os.chdir(ROOT)
    output = os.open(folder / "output.txt", os.O_WRONLY | os.O_CREAT)
    os.dup2(output, 1)
    os.dup2(output, 2)
    (folder / "tmp").mkdir()
    tempfile.tempdir = None
    os.environ |= {
        "TMPDIR": str(folder / "tmp"),
        "QT_QPA_PLATFORM": "offscreen",
        "HYPOTHESIS_STORAGE_DIRECTORY": str(folder / "hypothesis"),
        mutated_import.MODULE: module,
        mutated_import.SOURCE: str(folder / "source.py"),
        "PYTHONPATH": str(Path(__file__).parent / "site"),
    }
    mutated_import.install()
    # Plain asserts: nobody reads what they say, and the libraries are loaded already.
    options = ["-x", "-q", "-m", "not long", "--assert=plain", f"--basetemp={folder / 'pytest'}"]
    for plugin in ("cacheprovider", "randomly", "xdist", "pytest_cov", "anyio"):
        options += ["-p", f"no:{plugin}"]
    status = pytest.main([*options, *tests], plugins=[_Recorder(folder / "noticed.json")])
    os._exit(int(status))
