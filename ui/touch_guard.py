"""Keeps a finger from pressing what has just appeared where it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

#: Milliseconds in which nothing that is new can be pressed by accident.
GUARDED = 600
_PRESSES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
    }
)


class TouchGuard(QWidget):
    """Lies over a window for a moment and takes what falls on it; keys go past it."""

    def __init__(self, window: QWidget, milliseconds: int = GUARDED) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def arm(self) -> None:
        """Something new is on the screen."""
        if not self._timer.interval() or not self._window.isVisible():
            return
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A dialog has gone from before the window."""
        if event.type() is QEvent.Type.WindowUnblocked:
            self.arm()
        return False

    def event(self, event: QEvent) -> bool:
        """Take a press, and do nothing with it."""
        if event.type() in _PRESSES:
            event.accept()
            return True
        return super().event(event)
