"""What is on the screen while the address that staff has set leads to no database at all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.pages.out_of_service import OutOfServicePage
from ui.theme import apply_theme
from verification.store.database import Fault

#: Milliseconds between two looks at whether the address was corrected.
_RETRY = 1000


class StartProblem(QWidget):
    """Says what to do, and goes away by itself once *is_fixed* says so.

    Without a *reason* of its own, it is the address.

    There is nothing to press on it: sign-in needs a database.
    """

    def __init__(
        self, is_fixed: Callable[[], bool], reason: Callable[[], str], *, full_screen: bool
    ) -> None:
        super().__init__()
        self.setObjectName("startProblemWindow")
        self.setWindowTitle(QCoreApplication.applicationName())
        self._is_fixed, self._reason = is_fixed, reason
        self._full_screen = full_screen
        self._loop = QEventLoop(self)
        self._page = page = OutOfServicePage()
        self._say()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        apply_theme(self)
        self._timer = QTimer(self)
        self._timer.setInterval(_RETRY)
        self._timer.timeout.connect(self._check)

    def wait(self) -> bool:
        """Show it until the address is corrected (True) or the window was closed (False)."""
        self._timer.start()
        self.resize(960, 640)
        if self._full_screen:
            self.showFullScreen()
        else:
            self.show()
        fixed = self._loop.exec() == 0
        self._timer.stop()
        self.hide()
        self.deleteLater()
        return fixed

    def _check(self) -> None:
        if self._is_fixed():
            self._loop.exit(0)
        else:
            self._say()

    def _say(self) -> None:
        self._page.show_fault(Fault.BAD_ADDRESS)
        if reason := self._reason():
            self._page.show_reason(reason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, but not in front of visitors."""
        if self._full_screen:
            event.ignore()
            return
        self._loop.exit(1)
        super().closeEvent(event)
