"""Motion: short, interruptible, and none where it is not wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget


class Progress(QObject):
    """Animates a value from 0 to 1, and reports it; at once where the time is 0."""

    def __init__(self, owner: QWidget, changed: Callable[[], object]) -> None:
        super().__init__(owner)
        self.value = 1.0
        self._owner = owner
        self._changed = changed
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._set)
        owner.installEventFilter(self)

    @property
    def runs(self) -> bool:
        """Whether it is on its way."""
        return self._animation.state() is QVariantAnimation.State.Running

    def run(self, milliseconds: int) -> None:
        """Start over, whatever was running."""
        self._animation.stop()
        if milliseconds <= 0 or not self._owner.isVisible():
            self._set(1.0)
            return
        self._animation.setDuration(milliseconds)
        self._animation.start()

    def _set(self, value: float) -> None:
        self.value = value
        self._changed()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stop the animation while it is hidden."""
        if event.type() is QEvent.Type.Hide and self.runs:
            self._animation.stop()
            self._set(1.0)
        return False


class CrossFade(QWidget):
    """Lies over a place while what was there before gives way to what is there now.

    It paints a picture of the earlier, ever thinner; what is below it is alive already.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._before: QPixmap | None = None
        self._progress = Progress(self, self._step)
        self.hide()

    def catch(self) -> None:
        """Keep what the parent shows at the moment."""
        self.hide()
        self._before = self._over.grab()

    def run(self, milliseconds: int) -> None:
        """Let it give way."""
        if self._before is None or milliseconds <= 0:
            self._before = None
            return
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()
        self._progress.run(milliseconds)

    def stop(self) -> None:
        """Show what is there now, at once."""
        self._before = None
        self.hide()

    def _step(self) -> None:
        if self._progress.value >= 1:
            self._before = None
            self.hide()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the earlier picture over the present one."""
        if self._before is None:
            return
        painter = QPainter(self)
        painter.setOpacity(1 - self._progress.value)
        painter.drawPixmap(QPoint(0, 0), self._before)
        painter.end()
