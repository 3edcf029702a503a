"""Windows one upon the other, with tabs: the kiosks, or the phones, of a play."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QTabBar, QVBoxLayout, QWidget

from ui.widgets import named


class Deck(QFrame):
    """Windows one upon the other, all of them alive; tabs say which is on top."""

    def __init__(self, name: str, *, stretch: bool) -> None:
        """With *stretch* a window fills the room, else it is centred."""
        super().__init__()
        self.setObjectName(name)
        self._stretch = stretch
        self._windows: list[QWidget] = []
        self._area = QWidget()
        self._tabs = named(QTabBar(), f"{name}Tabs")
        self._tabs.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._tabs)
        self._column.addWidget(self._area, 1)
        self._tabs.currentChanged.connect(self._raise)

    def add(self, window: QWidget, title: str, *, on_top: bool = True) -> None:
        """Take one more window; it lies *on_top*, or beneath the others."""
        window.setParent(self._area)
        self._windows.append(window)
        self._tabs.addTab(title)
        self._tabs.setVisible(len(self._windows) > 1)
        if on_top:
            self._tabs.setCurrentIndex(len(self._windows) - 1)
        else:
            window.lower()
        self._fit()
        self._raise(self._tabs.currentIndex())

    def holds(self, window: QWidget) -> bool:
        """Whether a window is one of them."""
        return window in self._windows

    def count(self) -> int:
        """Return how many windows there are."""
        return len(self._windows)

    def clear(self) -> None:
        """Forget the windows: the playback has closed them."""
        self._windows = []
        while self._tabs.count():
            self._tabs.removeTab(0)
        self._tabs.hide()

    def bring_up(self, widget: QWidget) -> None:
        """Let the window with *widget* lie on top."""
        for index, window in enumerate(self._windows):
            if window.isAncestorOf(widget):
                self._tabs.setCurrentIndex(index)

    def _raise(self, place: int) -> None:
        if 0 <= place < len(self._windows):
            self._windows[place].raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the windows the new room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._column.activate()
        room = self._area.rect()
        for window in self._windows:
            if self._stretch:
                window.setGeometry(room)
            else:
                size = room.size().boundedTo(window.maximumSize())
                place = QRect(QPoint(0, 0), size.expandedTo(window.minimumSize()))
                place.moveCenter(room.center())
                place.moveTopLeft(QPoint(max(0, place.left()), max(0, place.top())))
                window.setGeometry(place)
