"""Keeps a kiosk over the whole screen: in front, in full size, on a screen that stays awake."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.stay_awake import stay_awake

#: Milliseconds until it comes back, and between two attempts. Before the first, a popup of its own
#: that takes the focus is known as such.
_SOON, _AGAIN = 200, 500
#: The attempts at which it disappears and appears again. Where that does not help either, it does
#: not go on flickering.
_APPEARS = (2, 4, 8)


class ScreenGuard(QObject):
    """Shows *window* over the whole screen and brings it back when it is not in front.

    The desk's session (``package/session``) has nothing that takes it away; this is for others, and
    costs nothing while the window is in front.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._guards = False
        self._attempts = 0
        self._timer = QTimer(self)
        self._timer.setObjectName("bringBack")
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._bring_back)
        window.installEventFilter(self)

    def present(self) -> None:
        """Show the window over all others, and stay there."""
        self._window.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self._guards = True
        stay_awake()
        self._show()

    def release(self) -> None:
        """Let the window go."""
        self._guards = False
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice that the window is not what it should be, and hold nothing back."""
        if (
            self._guards
            and event.type() in _SIGNS
            and not self._timer.isActive()
            and not self._is_in_front()
        ):
            self._attempts = 0
            self._timer.start(_SOON)
        return False

    def _is_in_front(self) -> bool:
        """Whether it can be seen and used; another window of this program may be before it."""
        whole = self._window.isFullScreen() and not self._window.isMinimized()
        return whole and QApplication.activeWindow() is not None

    def _show(self) -> None:
        # Where no window manager runs, nothing else makes it as large.
        self._window.setGeometry(self._window.screen().geometry())
        self._window.showFullScreen()

    def _bring_back(self) -> None:
        if not self._guards or self._is_in_front():
            return
        self._attempts += 1
        if self._attempts in _APPEARS:
            # A window manager that does not let a window take the focus back (showing the desktop,
            # or another one) gives it to a window that appears, where the person is looking.
            self._window.hide()
        self._show()
        self._window.raise_()
        self._window.activateWindow()
        self._timer.start(_AGAIN)


_SIGNS = frozenset(
    {
        QEvent.Type.WindowStateChange,
        QEvent.Type.ActivationChange,
        QEvent.Type.Hide,
        QEvent.Type.Expose,
    }
)
