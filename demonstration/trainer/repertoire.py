"""What is played: the program's scenarios, the trainer's own, and what is done by hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from demonstration.scenarios.own import OwnScenarios
from demonstration.scenarios.scenario import Scenario
from demonstration.trainer.hand_recording import HandRecording, Written, is_test
from demonstration.trainer.playback import Playback
from demonstration.trainer.playback_bar import PlaybackBar
from demonstration.trainer.playback_state import PlaybackState
from demonstration.trainer.recorder import SessionRecorder
from ui.file_dialogs import ask_to_open, ask_to_save, dated_name
from ui.saving import why_not_written
from verification.domain.placeholders import fill


class Repertoire(QObject):
    """Joins the bar's choice to the playback, and keeps what is done by hand."""

    def __init__(
        self, window: QWidget, playback: Playback, bar: PlaybackBar, own: OwnScenarios
    ) -> None:
        """*window* is that over which dialogs open."""
        super().__init__(window)
        self._window, self._playback, self._bar, self._own = window, playback, bar, own
        self._path: Path | None = None
        self._recorder: SessionRecorder | None = None
        self._done: list[Written] = []
        bar.scenario_chosen.connect(lambda scenario: self._leave(lambda: self.open(scenario)))
        bar.file_chosen.connect(self._leave_for)
        bar.open_wanted.connect(self._ask_and_open)
        bar.restart_wanted.connect(lambda: self._leave(self.restart))
        bar.undo_wanted.connect(self.undo)
        bar.save_wanted.connect(self._ask_and_save)
        playback.changed.connect(self._show)
        playback.windows_gone.connect(self._forget)
        self.read_again()

    # -- scenarios --------------------------------------------------------------------------

    def begin_with(self, scenario: Scenario) -> None:
        """Begin with a scenario, whether it is the program's or one of the trainer's own."""
        paths = [one.path for one in self._own.files() if one.scenario == scenario]
        if paths and scenario not in self._bar.chooser.scenarios:
            self.open_file(paths[0])
        else:
            self.open(scenario)

    def open(self, scenario: Scenario | None) -> None:
        """Begin with one of the program's scenarios, or with play by hand."""
        self._path = None
        self._begin(scenario)

    def open_file(self, path: Path) -> None:
        """Begin with a scenario of the trainer's own, as it is in its file now."""
        path = self._own.add(path)
        self.read_again()
        file = next(one for one in self._own.files() if one.path == path)
        if file.problem is not None:
            problem = file.problem.said(QCoreApplication.translate)
            self._warn(self.tr("This file is not a scenario"), problem)
            self._bar.chooser.show_played(self._playback.state.scenario, self._path)
            return
        self._path = path
        self._begin(file.scenario)

    def _begin(self, scenario: Scenario | None) -> None:
        self._done = []
        rate = 1.0 if scenario is None else 0.0
        self._bar.set_rate(rate)
        self._playback.set_time_rate(rate)
        self._playback.open(scenario)
        self._bar.chooser.show_played(scenario, self._path)
        self._bar.focus_play()

    def restart(self) -> None:
        """Begin the same again: a file as it is now, by hand with nothing done yet."""
        if self._path is not None:
            self.open_file(self._path)
            return
        self._done = []
        self._playback.restart()

    def read_again(self) -> None:
        """Offer the trainer's own scenarios as they are now."""
        self._bar.chooser.show_files(self._own.files())

    def _ask_and_open(self) -> None:
        title, kind = self.tr("Open a scenario"), self.tr("Scenarios (*.yaml *.yml)")
        ask_to_open(self._window, title, kind, self._leave_for, self._own.folder)

    def _leave_for(self, path: Path) -> None:
        self._leave(lambda: self.open_file(path))

    # -- by hand ----------------------------------------------------------------------------

    @property
    def recording(self) -> HandRecording | None:
        """What was done by hand."""
        return self._recorder.recording if self._recorder else None

    def _show(self, state: PlaybackState) -> None:
        if state.scenario is None and not state.busy and not state.problem:
            self._record()

    def _record(self) -> None:
        app: Any = self._playback.app
        if app is None or self._recorder is not None:
            return
        self._recorder = SessionRecorder(
            app.kiosk, app.phone, self._playback.clock, self._playback.state.seed, self._done
        )
        self._recorder.changed.connect(self._show_recording)
        self._show_recording()

    def _forget(self) -> None:
        self._recorder = None
        self._bar.show_recording("", is_empty=True)

    def _show_recording(self) -> None:
        recording = self.recording
        if recording is None or not recording.count:
            self._bar.show_recording(self.tr("Nothing is recorded yet."), is_empty=True)
            return
        text = self.tr("%1 recorded; the last: %2")
        self._bar.show_recording(
            fill(text, str(recording.count), recording.last_done()), is_empty=False
        )

    def undo(self) -> None:
        """Begin again, and do all but the last step."""
        recording = self.recording
        if recording is None or not recording.count:
            return
        self._done = recording.without_last()
        done = HandRecording(recording.seed, self._done).scenario(_now()) if self._done else None
        self._playback.restart(done)

    def save(self, path: Path) -> None:
        """Write what was done by hand to a scenario file, and say where, or why not."""
        recording = self.recording
        if recording is None or not recording.count:
            self._warn(self.tr("Not saved"), self.tr("Nothing is recorded yet."))
            return
        try:
            recording.save(path, _now())
        except OSError as error:
            self._warn(self.tr("Not saved"), why_not_written(error, path))
            return
        text = self.tr("Saved as %1, a test for pytest.")
        if not is_test(path):
            self._own.add(path)
            self.read_again()
            text = self.tr("Saved as %1. It is in the list of scenarios now.")
        self._bar.show_recording(fill(text, str(path)), is_empty=False)

    def _ask_and_save(self) -> None:
        folder = self._own.folder
        if folder is not None:
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError:
                folder = None  # the dialog begins elsewhere
        name = dated_name("scenario", "yaml", _now())
        kinds = (self.tr("Scenarios (*.yaml)"), self.tr("Tests for pytest (*.py)"))
        ask_to_save(
            self._window, self.tr("Save as a scenario"), name, ";;".join(kinds), self.save, folder
        )

    # -- the trace --------------------------------------------------------------------------

    def save_trace(self, path: Path) -> None:
        """Write a page of the play so far, and say so if that does not work."""
        tracer = self._playback.tracer
        if tracer is None:
            return
        try:
            tracer.write(path)
        except OSError as error:
            self._warn(self.tr("Not saved"), why_not_written(error, path))

    def ask_and_save_trace(self) -> None:
        """Ask where the page of the play goes."""
        name = dated_name("trace", "html", _now())
        kind = self.tr("Pages (*.html)")
        ask_to_save(self._window, self.tr("Save the trace"), name, kind, self.save_trace)

    # -- leaving ----------------------------------------------------------------------------

    @property
    def would_lose(self) -> bool:
        """Whether something was done by hand that was not saved."""
        return self.recording is not None and not self.recording.is_kept

    def _leave(self, go_on: Callable[[], None]) -> None:
        if not self.would_lose:
            go_on()
            return
        self.ask_before(go_on)

    def ask_before(self, go_on: Callable[[], object]) -> None:
        """Ask whether what was done by hand may be lost; then go on."""
        self._bar.chooser.show_played(None, None)
        box = QMessageBox(self._window)
        box.setObjectName("unsavedQuestion")
        box.setWindowTitle(self.tr("By hand"))
        box.setText(self.tr("What you did by hand is not saved."))
        discard = box.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        save = box.addButton(self.tr("Save…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        discard.clicked.connect(go_on)
        save.clicked.connect(self._ask_and_save)
        box.finished.connect(box.deleteLater)
        box.open()

    def _warn(self, title: str, text: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, title, text, parent=self._window)
        box.setObjectName("warningBox")
        box.finished.connect(box.deleteLater)
        box.open()


def _now() -> datetime:
    return datetime.now(UTC)
