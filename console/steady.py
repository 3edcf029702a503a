"""Keeps the room of words that come and go, so that nothing beside them moves."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.widgets import make_label


class SteadyRoom(QWidget):
    """Shows *label* at its top, and is as high as the highest of the texts that it may have."""

    def __init__(self, label: QLabel) -> None:
        super().__init__()
        self._texts: frozenset[str] = frozenset()
        # Measures in the same style.
        self._other = make_label(label.property("role"))
        self._other.setParent(self)
        self._other.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label)
        column.addStretch(1)

    def expect(self, texts: Iterable[str]) -> None:
        """Have room for each of these."""
        self._texts = frozenset(texts)
        self._keep_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the room that the new width makes necessary."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._keep_room()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the room that another size of text makes necessary."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._keep_room()

    def _keep_room(self) -> None:
        self.setFixedHeight(max(map(self._height, self._texts), default=0))

    def _height(self, text: str) -> int:
        self._other.setText(text)
        return self._other.heightForWidth(self.width())
