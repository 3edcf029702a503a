"""Plays scenarios, each on a new database of its own: as pictures, or as tests."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from PySide6.QtGui import QImage

from demonstration.performer import StepFailed, perform
from demonstration.recording import Recording, Shot
from demonstration.script import Script, ScriptError, load
from demonstration.stage import Stage
from kiosk.view import SessionView
from verification.domain import ResultCode
from verification.keys import KeyFile, KeyRing
from verification.sources import ManualClock

#: The scenarios that come with the program.
LIBRARY = Path(__file__).parent.parent / "resources" / "scenarios"

HANDOUT_TITLE = "JD/JD Finance APP Verification by Scanning the QR Code"

BuildApp = Callable[..., Any]


def library() -> dict[str, Script]:
    """Return the program's own scenarios, by name. Raises :class:`ScriptError`."""
    return {script.name: script for script in map(read, sorted(LIBRARY.glob("*.yaml")))}


def read(path: Path) -> Script:
    """Return the scenario of a file. Raises :class:`ScriptError`."""
    return load(path, frozenset(ResultCode))


def play(
    names: Sequence[str],
    out: Path,
    language: str,
    build_app: BuildApp,
    record: Path | None = None,
) -> int:
    """Save a picture of each step of the library's scenarios; return 0, or 1 if one failed.

    With *record*, all steps go into that one file as well, a moving picture or a handout.
    """
    recording = Recording(record, HANDOUT_TITLE) if record else None
    out.mkdir(parents=True, exist_ok=True)
    scripts = library()
    number = 0
    for name in names:
        print(f"\n{name}", flush=True)
        try:
            with _stage(language, build_app) as stage:
                narrator = _Narrator()
                stage.kiosk.presenter.session_changed.connect(narrator.tell)
                for caption in perform(stage, scripts[name], language):
                    number += 1
                    path = out / f"{number:02d}-{name}.png"
                    picture = stage.picture()
                    if recording is not None:
                        recording.add(Shot(scripts[name].title[language], caption, picture))
                    if not picture.save(str(path)):
                        print(f"  cannot write {path}", file=sys.stderr)
                        return 1
                    print(f"  {path.name}: {caption}", flush=True)
        except StepFailed as error:
            print(f"  failed: {error}", file=sys.stderr)
            return 1
    print(f"\n{number} pictures in {out}/")
    if recording is not None:
        try:
            recording.write()
        except OSError as error:
            print(f"  cannot write {record}: {error.strerror}", file=sys.stderr)
            return 1
        print(f"recorded: {record}")
    return 0


@dataclass(frozen=True)
class Trial:
    """One run of one scenario as a test. *failure* is empty if it came out as it should."""

    name: str
    seconds: float
    failure: str = ""
    details: str = ""


def run(
    paths: Sequence[Path],
    *,
    language: str,
    build_app: BuildApp,
    repeat: int = 1,
    junit: Path | None = None,
    out: Path = Path("demo"),
) -> int:
    """Run scenario files as tests; return 0, 1 if one failed, 2 if a file is no scenario.

    A failure says line, step, what was expected and seen; the windows are pictured in *out*, and
    the session's timeline is printed.
    """
    try:
        scripts = [read(path) for path in paths]
    except ScriptError as error:
        print(error, file=sys.stderr)
        return 2
    trials = []
    for turn in range(repeat):
        for script in scripts:
            name = script.name if repeat == 1 else f"{script.name}[{turn + 1}]"
            trial = _trial(script, name, language, build_app, out)
            trials.append(trial)
            print(f"{'FAILED' if trial.failure else 'passed'}  {name}  {trial.seconds:.1f} s")
            if trial.failure:
                print(f"{trial.failure}\n{trial.details}")
    if junit is not None:
        write_junit(trials, junit)
    failed = sum(bool(trial.failure) for trial in trials)
    print(f"{len(trials) - failed} passed, {failed} failed")
    return 1 if failed else 0


def _trial(script: Script, name: str, language: str, build_app: BuildApp, out: Path) -> Trial:
    start = time.perf_counter()
    with _stage(language, build_app) as stage:
        try:
            for _ in perform(stage, script, language):
                pass
        except StepFailed as error:
            out.mkdir(parents=True, exist_ok=True)
            picture = out / f"failed-{name}.png"
            stage.picture().save(str(picture))
            details = "\n".join((f"picture: {picture}", *stage.timeline()))
            return Trial(name, time.perf_counter() - start, str(error), details)
    return Trial(name, time.perf_counter() - start)


def write_junit(trials: Sequence[Trial], path: Path) -> None:
    """Write the trials as JUnit's XML, which continuous integration reads."""
    suite = ElementTree.Element(
        "testsuite",
        name="scenarios",
        tests=str(len(trials)),
        failures=str(sum(bool(trial.failure) for trial in trials)),
        time=f"{sum(trial.seconds for trial in trials):.3f}",
    )
    for trial in trials:
        case = ElementTree.SubElement(
            suite, "testcase", classname="scenario", name=trial.name, time=f"{trial.seconds:.3f}"
        )
        if trial.failure:
            failure = ElementTree.SubElement(case, "failure", message=trial.failure)
            failure.text = trial.details
    ElementTree.ElementTree(suite).write(path, encoding="utf-8", xml_declaration=True)


@contextmanager
def _stage(language: str, build_app: BuildApp) -> Iterator[Stage]:
    with tempfile.TemporaryDirectory() as folder:
        clock = ManualClock()
        database = Path(folder) / "demonstration.db"
        # A key of its own, too: a demonstration leaves nothing behind.
        app = build_app(
            f"sqlite:///{database.as_posix()}",
            clock=clock,
            lang=language,
            key_ring=KeyRing(KeyFile(Path(folder) / "keys.json")),
        )
        try:
            yield Stage(app, clock, database)
        finally:
            app.close()


class _Narrator:
    """Says each new status of the kiosk aloud, in print."""

    def __init__(self) -> None:
        self._said = ""

    def tell(self, view: SessionView, _picture: QImage) -> None:
        if view.status != self._said:
            self._said = view.status
            print(f"  kiosk: {view.status}", flush=True)
