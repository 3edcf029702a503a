"""A clock whose moves a window has seen before the test goes on.

Without it, an assertion right after ``clock.advance()`` reads a screen that still shows the time
before: "no warning is shown" would hold whatever the kiosk does.
"""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.presenter import KioskPresenter
from verification.domain.clock import ManualClock

#: Milliseconds until a kiosk that does not look at the clock is an error; it looks twice a second.
_PATIENCE = 40_000


class SeenClock(ManualClock):
    """Moves when told to, and returns when the kiosk has looked at it."""

    presenter: KioskPresenter | None = None

    def advance(self, **duration: float) -> None:
        """Move, and wait for the kiosk's next look, if it looks at all."""
        super().advance(**duration)
        if self.presenter is None or not self.presenter.findChild(QTimer, "tick").isActive():
            return
        loop = QEventLoop()
        seen = self.presenter.ticked.connect(loop.quit)
        QTimer.singleShot(_PATIENCE, loop, lambda: loop.exit(1))
        late = loop.exec()
        self.presenter.ticked.disconnect(seen)
        assert not late, "the kiosk does not look at the clock"
