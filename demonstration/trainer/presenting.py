"""Presents the stage: over a whole screen, with the presenter's view on another."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


def screens_of(screens: Sequence[QScreen], primary: QScreen) -> tuple[QScreen, QScreen | None]:
    """Return the screen for the audience, and the one for the presenter if there are two.

    A projector is the second display: it is not the primary one.
    """
    others = [screen for screen in screens if screen is not primary]
    return (others[0], primary) if others else (primary, None)


class Presenting(QObject):
    """Moves *stage* and *notes* between the screens, and back to where they were."""

    changed = Signal()

    def __init__(
        self,
        stage: QWidget,
        notes: QWidget,
        screens: Callable[[], Sequence[QScreen]] = QGuiApplication.screens,
    ) -> None:
        super().__init__(stage)
        self._stage, self._notes, self._screens = stage, notes, screens
        self._was_maximized = False
        self._was_on: QScreen | None = None
        self.is_on = False
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._screen_gone)

    def begin(self) -> None:
        """Fill the second display, or the only one."""
        if self.is_on:
            return
        self.is_on = True
        self._was_maximized = self._stage.isMaximized()
        self._was_on = self._stage.screen()
        audience, presenter = screens_of(self._screens(), QGuiApplication.primaryScreen())
        _fill(self._stage, audience)
        if presenter is not None:
            self._notes.setGeometry(presenter.availableGeometry())
            self._notes.showMaximized()
            self._notes.activateWindow()
        self.changed.emit()

    def end(self) -> None:
        """Make it a window again."""
        if not self.is_on:
            return
        self.is_on = False
        self._notes.hide()
        self._leave_full_screen()
        self.changed.emit()

    def set_full_screen(self, full: bool) -> None:
        """Fill the screen that the stage is on, or make it a window again."""
        if self.is_on:
            self.end()
        elif full:
            self._was_maximized = self._stage.isMaximized()
            self._stage.showFullScreen()
        else:
            self._leave_full_screen()
        self.changed.emit()

    def _leave_full_screen(self) -> None:
        was_on, self._was_on = self._was_on, None
        if was_on is not None and was_on in self._screens():
            _move(self._stage, was_on)
        if self._was_maximized:
            self._stage.showMaximized()
        else:
            self._stage.showNormal()

    def _screen_gone(self) -> None:
        # The projector's cable: what was there is on the presenter's screen now.
        if self.is_on and len(self._screens()) < 2:
            self.end()


def _fill(window: QWidget, screen: QScreen) -> None:
    _move(window, screen)
    window.showFullScreen()


def _move(window: QWidget, screen: QScreen) -> None:
    # A window that fills a screen is not moved to another.
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.setScreen(screen)
    window.setGeometry(screen.availableGeometry())
