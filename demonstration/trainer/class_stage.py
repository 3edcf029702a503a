"""Joins the stage's panel to the class of the play: it ends with the play."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from classroom.addresses import BadAddress, own_addresses
from classroom.snapshot import ClassSnapshot
from demonstration.trainer.class_panel import ClassPanel
from demonstration.trainer.playback import Playback
from ui.background_work import BackgroundWork
from verification.domain.placeholders import fill, said


class ClassStage(QObject):
    """One class at a time, on the database of the play."""

    _told = Signal(int, object)  # which class, and its ClassSnapshot: from the class's own thread

    def __init__(self, panel: ClassPanel, playback: Playback) -> None:
        super().__init__()
        self._panel = panel
        self._playback = playback
        self._lesson: Any = None
        self._classes = 0
        self._work = BackgroundWork(self)
        panel.hold_wanted.connect(self._load_and_hold)
        panel.pause_wanted.connect(self._pause)
        panel.end_wanted.connect(self._end)
        self._told.connect(self._show)

    def begin(self) -> None:
        """Another play has begun: it has no class yet."""
        self._lesson = None
        self._classes += 1
        self._panel.offer(own_addresses())

    def close(self) -> None:
        """The window is being closed."""
        self._work.close()

    def _load_and_hold(self, address: str) -> None:
        app: Any = self._playback.app
        if app is None:
            return

        def hold(_: object) -> None:
            if app is self._playback.app:
                self._hold(app, address)

        # That takes a second; to hold a class does not.
        self._work.run(app.load_class, hold, self._fail)

    def _hold(self, app: Any, address: str) -> None:
        self._classes += 1
        number = self._classes
        try:
            self._lesson = app.hold_class(
                address, lambda snapshot: self._told.emit(number, snapshot), for_room=True
            )
        except BadAddress as error:
            self._panel.show_problem(said(error, QCoreApplication.translate))
        else:
            self._panel.begin(self._lesson.origin)

    def _fail(self, error: Exception) -> bool:
        if not isinstance(error, ModuleNotFoundError):
            return False
        self._panel.show_problem(
            fill(
                self.tr("A class needs a part that is not installed: %1"),
                'pip install "jdcloud-verification-kiosk[classroom]"',
            )
        )
        return True

    def _show(self, number: int, snapshot: ClassSnapshot) -> None:
        # What an earlier class says at its end comes late.
        if number == self._classes:
            self._panel.show_class(snapshot)

    def _pause(self, paused: bool) -> None:
        lesson = self._lesson
        if lesson is not None:
            lesson.call(lambda: lesson.room.pause(paused=paused))

    def _end(self) -> None:
        if self._lesson is not None:
            self._lesson.call(self._lesson.room.end)
