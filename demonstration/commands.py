"""The commands of trainers and testers: demo, scenario, and accounts in a window."""

from __future__ import annotations

import argparse
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from gettext import pgettext as translate
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from demonstration.accounts_window import AccountsWindow
from demonstration.coverage.report import Coverage
from demonstration.coverage.watcher import coverage_into
from demonstration.driving.windows import serve_windows
from demonstration.scenarios.description import describe
from demonstration.scenarios.environment import BuildApp
from demonstration.scenarios.library import library
from demonstration.scenarios.own import OwnScenarios
from demonstration.scenarios.play_server import VARIABLE
from demonstration.scenarios.reader import ScenarioError, read_all
from demonstration.scenarios.recording import cannot_record
from demonstration.scenarios.runner import play, run
from demonstration.scenarios.scenario import Scenario
from demonstration.scenarios.shot import Shot
from demonstration.scenarios.two_processes import serve_kiosks
from demonstration.scenarios.watching import WatchRun
from demonstration.scenarios.window_driver import ActionError
from demonstration.trace.tracer import traces_in
from demonstration.trainer.question_sheet import write_question_sheet
from demonstration.trainer.screenshots import take_screenshots
from demonstration.trainer.trainee_book import TraineeBook
from demonstration.trainer.window import SMALLEST_SIZE, TrainerWindow
from ui.application import make_application
from ui.end_signals import EndSignals
from ui.theme import set_up_style
from ui.translation import Translation, guess_language
from verification.domain.clock import SystemClock
from verification.domain.placeholders import Sentence, fill, legible, listed, said
from verification.security.key_ring import KeyRing
from verification.security.plain_file import file_words
from verification.services.training_accounts import TrainingAccounts
from verification.store.database import BadDatabaseUrl, Database

#: Where pictures go unless --out says otherwise.
_PICTURES = Path("demo")
_SCALE = "QT_SCALE_FACTOR"
#: Pixels that a window manager takes for itself.
_TITLE_BAR = 40


@dataclass(frozen=True)
class Kept:
    """Where a trainer's things are: a folder of own scenarios, and the file of the trainees."""

    scenarios: Path | None
    trainees: Path | None = None


def perform_command(
    options: argparse.Namespace,
    build_app: BuildApp,
    own_command: Sequence[str],
    key_ring: KeyRing,
    kept: Kept,
) -> int:
    """Run one of the commands; return the exit status.

    *own_command* starts this program; *key_ring* is that of the options' database.
    """
    application = make_application()
    # A scenario makes faults on purpose: they are no news for the operator.
    logging.getLogger().setLevel(logging.ERROR)
    if options.command == "scenario-kiosks":
        return serve_kiosks(build_app)
    if options.command == "drive":
        language = options.lang or "en"
        trace, server = options.trace, os.environ.get(VARIABLE, "")
        if trace is not None and trace != Path() and (reason := cannot_record(trace)):
            wrong = Sentence("Scenarios", "%1 cannot be written: %2").filled(trace, reason)
            print(legible(wrong.said(translate)), file=sys.stderr)
            return 2
        try:
            return serve_windows(build_app, language, options.seed, options.clock, trace, server)
        except ActionError as error:
            # The server of $VERIFICATION_SERVER, as a rule.
            print(legible(said(error, translate)), file=sys.stderr)
            return 1
    if options.command == "scenario":
        if options.action != "run":
            return describe(options.action, options.files, options.lang, as_json=options.json)
        if not options.files:
            text = translate("Scenarios", "Say which: a scenario's file, or a folder of them")
            print(legible(text), file=sys.stderr)
            return 2
        server = os.environ.get(VARIABLE, "")
        if server and options.two_process:
            text = translate("Scenarios", "--two-process does not go with %1: both are files")
            print(legible(fill(text, f"${VARIABLE}")), file=sys.stderr)
            return 2
        watch: list[WatchRun] = []
        pictures = options.out or _PICTURES
        if options.trace:
            watch.append(traces_in(pictures))
        coverage = Coverage()
        if options.coverage:
            watch.append(coverage_into(coverage))
        status = run(
            options.files,
            language=options.lang or "en",
            build_app=build_app,
            repeat=options.repeat or 1,
            junit=options.junit,
            out=pictures,
            seed=options.seed,
            kiosk_command=[*own_command, "scenario-kiosks"] if options.two_process else [],
            patience=options.timeout,
            fail_fast=options.fail_fast,
            watch=watch,
            server=server,
        )
        return _report(coverage, pictures, status) if options.coverage and status != 2 else status
    if options.command == "accounts":
        return open_accounts(options, key_ring)
    assert isinstance(application, QApplication)  # noqa: S101 - made above
    return _demonstrate(application, options, build_app, own_command, kept)


def _report(coverage: Coverage, folder: Path, status: int) -> int:
    """Print and keep what the runs have exercised; return the exit status."""
    print("\n".join(coverage.lines()))
    try:
        written = " ".join(map(str, coverage.write(folder)))
        print(fill(translate("Scenarios", "coverage: %1"), written))
    except OSError as error:
        text = translate("Scenarios", "Nothing can be written to %1: %2")
        print(
            legible(fill(text, folder, translate("Accounts", file_words(error)))), file=sys.stderr
        )
        return 2
    return status


def _demonstrate(
    application: QApplication,
    options: argparse.Namespace,
    build_app: BuildApp,
    own_command: Sequence[str],
    kept: Kept,
) -> int:
    scenarios = library()
    own = OwnScenarios(kept.scenarios, options.files)
    try:
        given = [scenario for _, scenario in read_all(options.files)]
    except ScenarioError as error:
        print(legible(error.said(translate)), file=sys.stderr)
        return 2
    named = {one.scenario.name: one.scenario for one in own.files() if one.scenario} | scenarios
    if options.scenario is not None:
        if options.scenario not in named:
            text = translate("Scenarios", "No scenario “%1”. There are: %2")
            print(legible(fill(text, options.scenario, listed(named, translate))), file=sys.stderr)
            return 2
        given.insert(0, named[options.scenario])
    if options.questions is not None:
        drills = [one for one in given or scenarios.values() if one.questions]
        return _write_questions(options, drills)
    record: Path | None = options.record
    is_file = record is not None and bool(record.suffix)
    folder = options.out or (record if record is not None and not is_file else None)
    if folder is None and record is None and not options.stage and _has_screen():
        window = partial(
            TrainerWindow,
            scenarios=list(scenarios.values()),
            own=own,
            book=TraineeBook(kept.trainees),
        )
        first = given[0] if given else next(iter(scenarios.values()))
        return open_trainer(application, options, build_app, own_command, window, first)
    if folder is None and not is_file:
        folder = _PICTURES
    # A drill asks: without anybody to answer, it is shown only when it was asked for.
    shown = [scenario for scenario in scenarios.values() if not scenario.questions]
    return play(
        given or shown,
        folder,
        options.lang or "en",
        build_app,
        record if is_file else None,
        partial(_on_stage, list(scenarios.values())) if options.stage else None,
    )


def _write_questions(options: argparse.Namespace, drills: Sequence[Scenario]) -> int:
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101 - the caller made it
    language, path = options.lang or "en", options.questions
    if not drills:
        print(translate("Scenarios", "None of these scenarios asks a question."), file=sys.stderr)
        return 1
    translation = Translation(application, language)
    try:
        written = write_question_sheet(path, drills, language, options.seed or 1, datetime.now(UTC))
    except OSError as error:
        text = translate("Scenarios", "The questions cannot be written to %1: %2")
        print(legible(fill(text, path, translate("Accounts", file_words(error)))), file=sys.stderr)
        return 1
    finally:
        translation.close()
    print("\n".join(map(str, written)))
    return 0


def _on_stage(
    scenarios: Sequence[Scenario], scenario: Scenario, build_app: BuildApp, language: str
) -> Iterator[Shot]:
    return take_screenshots(
        scenario, [one for one in scenarios if one is not scenario], build_app, language
    )


def open_accounts(options: argparse.Namespace, key_ring: KeyRing) -> int:
    """Open the window of the training accounts."""
    application = make_application()
    try:
        database = Database(options.database, key_ring)
    except BadDatabaseUrl as error:
        print(legible(said(error, translate)), file=sys.stderr)
        return 2
    set_up_style(application)
    translation = Translation(application, options.lang or guess_language())
    window = AccountsWindow(database, TrainingAccounts(database, SystemClock()))
    window.open()
    signals = EndSignals()
    signals.asked.connect(lambda: application.exit(0))
    window.show()
    status = application.exec()
    window.close()
    translation.close()
    database.close()
    signals.close()
    return status


def _has_screen() -> bool:
    return QGuiApplication.platformName() not in ("offscreen", "minimal")


def begin_again(command: list[str]) -> int:
    """Run *command* in place of this process, or wait for its end and return its status."""
    if sys.platform == "win32":
        # There, execv takes a path with spaces apart, and the terminal does not wait.
        return subprocess.call(command)  # noqa: S603 - this program
    return os.execv(command[0], command)  # noqa: S606 - this program


def open_trainer(
    application: QApplication,
    options: argparse.Namespace,
    build_app: BuildApp,
    own_command: Sequence[str],
    make_window: Callable[[BuildApp, Translation], TrainerWindow],
    first: Scenario,
) -> int:
    """Open the trainer's window with the *first* scenario.

    On a screen too small for it, everything is drawn smaller.
    """
    # A projector may have fewer pixels than the first screen.
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    share = min(
        min(room.width() / SMALLEST_SIZE[0], (room.height() - _TITLE_BAR) / SMALLEST_SIZE[1])
        for room in rooms
    )
    if share < 1 and _SCALE not in os.environ:
        # Qt takes the factor at its start only: begin again with it.
        os.environ[_SCALE] = f"{share:.3f}"
        return begin_again([*own_command, *sys.argv[1:]])
    set_up_style(application)
    translation = Translation(application, options.lang or guess_language())
    window = make_window(build_app, translation)
    # Between two plays the trainer's window alone is open; it ends the program itself.
    application.setQuitOnLastWindowClosed(False)
    window.playback.closed.connect(application.quit)
    signals = EndSignals()
    signals.asked.connect(window.close)
    window.showMaximized()
    # Within the loop: what ends the program while the play opens would not end one to come.
    QTimer.singleShot(0, lambda: window.repertoire.begin_with(first))
    status = application.exec()
    translation.close()
    signals.close()
    return status
