"""A bar of the window that places its parts itself: the header, and the help below the pages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.arranging import note_arranged
from ui.direction import REPLACING
from ui.style import Drawn


class Bar(Drawn, QWidget):
    """As high as its :meth:`sizeHint`, as narrow as it has to be."""

    def minimumSizeHint(self) -> QSize:
        """It is as narrow as it has to be."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts for the new size."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Place the parts again where one has other words."""
        if event.type() in REPLACING:
            if self.sizeHint().height() != self.height():
                self.updateGeometry()
            self._place()
            note_arranged(self)
        return super().event(event)

    def _place(self) -> None:
        """Place the parts, or leave out what has no room."""
        raise NotImplementedError
