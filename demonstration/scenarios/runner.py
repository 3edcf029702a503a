"""Plays scenarios, each on a new database of its own: as pictures, or as tests."""

from __future__ import annotations

import contextlib
import secrets
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from gettext import pgettext as translate
from itertools import product
from pathlib import Path

from demonstration.scenarios.actions import Camera, ScenarioActions
from demonstration.scenarios.blocking import finish, perform
from demonstration.scenarios.environment import BuildApp, OneProcess
from demonstration.scenarios.junit import Trial, unwritable, write_junit
from demonstration.scenarios.reader import ScenarioError, read_all, scenario_name
from demonstration.scenarios.recording import Recording, cannot_record
from demonstration.scenarios.scenario import Scenario
from demonstration.scenarios.shot import Shot
from demonstration.scenarios.steps import StepFailed
from demonstration.scenarios.two_processes import OtherProcess, TwoProcesses
from demonstration.scenarios.watching import WatchRun
from demonstration.scenarios.window_driver import ActionError
from demonstration.trace.rules import rules_behind
from ui.file_names import qt_name
from ui.languages import in_every_language
from verification.domain.history import TimelineEvent
from verification.domain.placeholders import Sentence, fill, legible, said
from verification.security.plain_file import file_sentence, file_words
from verification.store.database import DatabaseUnavailable

#: Plays a scenario, in a language, and pictures each step.
TakePictures = Callable[[Scenario, BuildApp, str], Iterator[Shot]]

_SEEDS = 99_999

#: What the source document is called.
HANDOUT_TITLE = in_every_language(
    {
        "en": "JD/JD Finance APP Verification by Scanning the QR Code",
        "zh_CN": "京东/京东金融APP扫码认证",
        "zh_TW": "京東/京東金融APP掃碼認證",
    }
)


def play(
    scenarios: Sequence[Scenario],
    out: Path | None,
    language: str,
    build_app: BuildApp,
    record: Path | None = None,
    take: TakePictures | None = None,
) -> int:
    """Save a picture of each step of *scenarios* in *out*; return 0, or 1 if one failed.

    With *record*, all steps go into that one file, a moving picture or a handout; with or without
    pictures of their own. *take* plays a scenario and pictures it; without, the windows are
    pictured side by side.
    """
    if record is not None and (reason := cannot_record(record)):
        text = Sentence("Scenarios", "Nothing can be recorded to %1: %2")
        print(legible(text.filled(record, reason).said(translate)), file=sys.stderr)
        return 1
    recording = Recording(record, HANDOUT_TITLE[language], language) if record else None
    try:
        if out is not None:
            out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        text = Sentence("Scenarios", "No pictures can be put into %1: %2")
        print(legible(text.filled(out, file_sentence(error)).said(translate)), file=sys.stderr)
        return 1
    number = 0
    for scenario in scenarios:
        print(f"\n{scenario.name}", flush=True)
        try:
            for shot in (take or side_by_side_shots)(scenario, build_app, language):
                number += 1
                name = f"{number:02d}-{scenario.name}.png"
                if recording is not None:
                    recording.add(shot)
                if out is not None and not shot.picture.save(qt_name(out / name)):
                    text = Sentence("Scenarios", "  %1 cannot be written").filled(out / name)
                    print(text.said(translate), file=sys.stderr)
                    return 1
                print(f"  {f'{number:02d}' if out is None else name}: {shot.caption}", flush=True)
        except StepFailed as error:
            text = Sentence("Scenarios", "failed: %1").filled(error.args[0])
            print(" ", text.said(translate), file=sys.stderr)
            return 1
    print()
    if out is not None:
        one = translate("Scenarios", "%1 picture in %2")
        more = translate("Scenarios", "%1 pictures in %2")
        print(fill(one if number == 1 else more, number, f"{out}/"))
    if recording is not None:
        try:
            recording.write()
        except OSError as error:
            text = Sentence("Scenarios", "%1 cannot be written: %2")
            print(text.filled(record, file_sentence(error)).said(translate), file=sys.stderr)
            return 1
        print(fill(translate("Scenarios", "recorded: %1"), record))
    return 0


def side_by_side_shots(scenario: Scenario, build_app: BuildApp, language: str) -> Iterator[Shot]:
    """Play *scenario*; yield the windows side by side at each caption. Raises StepFailed."""
    shown = ""
    events: tuple[TimelineEvent, ...] = ()
    # Always the same seed: a picture changes where the program did, and nowhere else.
    with open_actions(scenario, language, build_app, seed=1) as actions:
        for caption in perform(actions, scenario, language):
            status = actions.kiosk.reads("statusLabel")
            if status and status != shown:
                shown = status
                print(fill(translate("Scenarios", "  kiosk: %1"), status), flush=True)
            known = events
            # A scenario may have taken the database away.
            with contextlib.suppress(DatabaseUnavailable):
                events = actions.timeline()
            new = events[len(known) :] if events[: len(known)] == known else events
            yield Shot(
                scenario.title[language],
                caption,
                actions.picture(),
                scenario.source[language],
                rules_behind((event.action, event.detail) for event in new),
            )


def run(
    paths: Sequence[Path],
    *,
    language: str,
    build_app: BuildApp,
    repeat: int = 1,
    junit: Path | None = None,
    out: Path = Path("demo"),
    seed: int | None = None,
    kiosk_command: Sequence[str] = (),
    patience: float | None = None,
    fail_fast: bool = False,
    watch: Sequence[WatchRun] = (),
    server: str = "",
) -> int:
    """Run scenario files, and those in folders, as tests; return 0, or 1 if one failed.

    Returns 2 if a file is no scenario, or if the results could not be written to *junit*.

    A failure says line, step, what was expected and seen, and the seed that brings it back; the
    windows are pictured in *out*, and the session's timeline is printed. With *seed*, every run
    makes the same ids and codes; a file's own seed comes first. With *kiosk_command*, the kiosks
    play in the process that it starts. What does not come within *patience* seconds fails; with
    *fail_fast*, nothing runs after the first failure. Each of *watch* sees every run. On a
    *server*, each has a database of its own there.
    """
    try:
        found = read_all(paths)
    except ScenarioError as error:
        print(legible(error.said(translate)), file=sys.stderr)
        return 2
    if junit is not None and (reason := unwritable(junit)):
        # Said before the scenarios run, not after.
        text = translate("Scenarios", "The results cannot be written to %1: %2")
        print(legible(fill(text, junit, translate("Accounts", reason))), file=sys.stderr)
        return 2
    other = OtherProcess(kiosk_command) if kiosk_command else None
    bench = _Bench(language, build_app, out, seed, other, patience, watch, server)
    names = distinct_names([path for path, _ in found])
    trials: list[Trial] = []
    try:
        for turn, ((path, scenario), single) in product(
            range(repeat), zip(found, names, strict=True)
        ):
            name = single if repeat == 1 else f"{single}[{turn + 1}]"
            trial = bench.run(path, scenario, name)
            trials.append(trial)
            text = (
                translate("Scenarios", "FAILED  %1  %2 s")
                if trial.failure
                else translate("Scenarios", "passed  %1  %2 s")
            )
            print(fill(text, name, f"{trial.seconds:.1f}"))
            if trial.failure:
                print(trial.failure)
            if trial.details:
                print(trial.details, flush=True)
            if trial.failure and fail_fast:
                break
    finally:
        if other is not None:
            other.close()
    failed = sum(bool(trial.failure) for trial in trials)
    print(fill(translate("Scenarios", "%1 passed, %2 failed"), len(trials) - failed, failed))
    if junit is not None:
        try:
            write_junit(trials, junit)
        except OSError as error:
            text = translate("Scenarios", "The results cannot be written to %1: %2")
            print(
                legible(fill(text, junit, translate("Accounts", file_words(error)))),
                file=sys.stderr,
            )
            return 2
    return 1 if failed else 0


@dataclass(frozen=True)
class _Bench:
    """Runs scenarios as tests, all in the same way."""

    language: str
    build_app: BuildApp
    out: Path
    seed: int | None
    other: OtherProcess | None
    patience: float | None
    watch: Sequence[WatchRun]
    server: str

    def run(self, path: Path, scenario: Scenario, name: str) -> Trial:
        """Run a scenario on windows of its own."""
        start = time.perf_counter()
        used = seed_of(scenario, self.seed)
        line, failure, details = 0, "", ""
        try:
            with open_actions(
                scenario,
                self.language,
                self.build_app,
                used,
                self.other,
                self.patience,
                self.server,
            ) as actions:
                watchers = [begin(actions, scenario, used, self.language) for begin in self.watch]
                actions.watchers.extend(watchers)
                try:
                    for _ in perform(actions, scenario, self.language):
                        pass
                except StepFailed as error:
                    line, failure = error.step.line, said(error, translate)
                    details = _evidence(actions, name, self.out, used)
                kept = [watcher.run_ended(name, failure) for watcher in watchers]
                details = "\n".join(filter(None, (details, *kept)))
        except ActionError as error:
            # The windows themselves failed, as when the other process has ended.
            failure = failure or f"{path}: {said(error, translate)}"
        return Trial(name, path, time.perf_counter() - start, used, line, failure, details)


def distinct_names(paths: Sequence[Path]) -> list[str]:
    """Return a name for each file, another for each: as short as it can be."""
    names = [scenario_name(path) for path in paths]
    for longer in (
        lambda path: path.stem,
        lambda path: f"{path.absolute().parent.name}-{path.stem}",
    ):
        taken = Counter(names)
        names = [
            longer(path) if taken[name] > 1 else name
            for path, name in zip(paths, names, strict=True)
        ]
    seen: Counter[str] = Counter()
    for index, name in enumerate(names):
        seen[name] += 1
        if seen[name] > 1:
            names[index] = f"{name}-{seen[name]}"
    return names


def _evidence(actions: ScenarioActions, name: str, out: Path, seed: int) -> str:
    """Picture the windows; return what helps to find out why the scenario failed."""
    picture = out / f"failed-{name}.png"
    with contextlib.suppress(OSError):
        out.mkdir(parents=True, exist_ok=True)
    saved = actions.picture().save(qt_name(picture))
    where = picture if saved else translate("Scenarios", "could not be saved")
    lines = (
        fill(translate("Scenarios", "seed: %1"), seed),
        fill(translate("Scenarios", "picture: %1"), where),
    )
    return "\n".join((*lines, *actions.timeline_lines()))


def seed_of(scenario: Scenario, seed: int | None = None) -> int:
    """Return the file's own seed, else *seed*, else a new one."""
    if scenario.seed is not None:
        return scenario.seed
    return seed if seed is not None else new_seed()


def new_seed() -> int:
    """Return a random seed, a number that can be read aloud."""
    return 1 + secrets.randbelow(_SEEDS)


@contextmanager
def open_actions(
    scenario: Scenario,
    language: str,
    build_app: BuildApp,
    seed: int | None = None,
    other: OtherProcess | None = None,
    patience: float | None = None,
    server: str = "",
) -> Iterator[ScenarioActions]:
    """Open the windows of one scenario, on a database that is gone afterwards.

    *patience* is that of the steps; to open, windows take the time that they need.
    """
    with tempfile.TemporaryDirectory() as folder:
        camera = Camera()
        used = seed_of(scenario, seed)
        environment: OneProcess | TwoProcesses
        if other is None:
            environment = OneProcess(
                Path(folder),
                build_app,
                language=language,
                seed=used,
                camera=camera,
                server=server,
            )
        else:
            environment = TwoProcesses(
                Path(folder), build_app, other, language=language, seed=used, camera=camera
            )
        try:
            actions = ScenarioActions(environment, camera)
            finish(actions, actions.show_windows())
            actions.patience = patience
            yield actions
        finally:
            environment.close()
