"""A person's hand and eye at one window: finds widgets by objectName, and says what is to be seen.

Everything that goes in and out is a plain value, so that the window may be in another process.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTabBar,
    QTableView,
    QWidget,
)

Widget = TypeVar("Widget", bound=QWidget)


class StageError(Exception):
    """A step did not lead where it should; the text says which."""


class WindowDriver(Protocol):
    """What can be done at a window. Each may raise :class:`StageError`, naming the widget."""

    def press(self, name: str) -> None:
        """Press a button that can be seen and pressed."""

    def can_press(self, name: str) -> bool:
        """Whether a button can be seen and pressed."""

    def choose(self, name: str, text: str) -> None:
        """Choose what a combo box calls *text*."""

    def offers(self, name: str, text: str = "") -> bool:
        """Whether a combo box offers *text*, or anything at all."""

    def write(self, name: str, text: str) -> None:
        """Write into a field of any kind, or into a combo box that can be written in."""

    def turn(self, name: str, tab: int) -> None:
        """Open a tab, from 0."""

    def select(self, name: str, row: int) -> bool:
        """Select a table's row, from 0; whether there is one."""

    def sees(self, name: str) -> bool:
        """Whether something is to be seen; "" is the window itself."""

    def reads(self, name: str) -> str:
        """Return the text of a label that is to be seen, else nothing."""

    def look_of(self, name: str) -> str:
        """Return the look that the style sheet matches."""

    def picture(self, name: str = "") -> QImage:
        """Return a widget's pixels, or the window's."""

    def show(self) -> None:
        """Show the window."""

    def hide(self) -> None:
        """Hide the window."""

    def resize(self, width: int, height: int) -> None:
        """Give the window a size, also one larger than the screen."""


class QtWindowDriver:
    """The hand at a window of this process.

    *touched* is called with each widget before anything is done to it: a demonstration points.
    """

    def __init__(
        self, window: QWidget, touched: Callable[[QWidget], None] = lambda _: None
    ) -> None:
        self.window = window
        self._touched = touched

    def press(self, name: str) -> None:
        """Press a button that can be seen and pressed."""
        button = self._find(QAbstractButton, name)
        if not self.can_press(name):
            raise StageError(f"{name} cannot be pressed now")
        self._touched(button)
        button.click()

    def can_press(self, name: str) -> bool:
        """Whether a button can be seen and pressed."""
        button = self._find(QAbstractButton, name)
        return button.isVisible() and button.isEnabled()

    def choose(self, name: str, text: str) -> None:
        """Choose what a combo box calls *text*."""
        chooser = self._find(QComboBox, name)
        # By what it says in the present language, or by what it stands for.
        found = max(chooser.findText(text), chooser.findData(text))
        if found < 0:
            raise StageError(f"{name} does not offer “{text}”")
        self._touched(chooser)
        chooser.setCurrentIndex(found)

    def offers(self, name: str, text: str = "") -> bool:
        """Whether a combo box offers *text*, or anything at all."""
        chooser = self._find(QComboBox, name)
        return chooser.findText(text) >= 0 if text else chooser.count() > 0

    def write(self, name: str, text: str) -> None:
        """Write into a field of any kind, or into a combo box that can be written in."""
        field = self._find(QWidget, name)
        self._touched(field)
        if isinstance(field, QComboBox):
            field.setEditText(text)
        elif isinstance(field, QLineEdit):
            field.setText(text)
        elif isinstance(field, QSpinBox):
            field.setValue(int(text))
        else:
            raise StageError(f"{name} cannot be written in")

    def turn(self, name: str, tab: int) -> None:
        """Open a tab, from 0."""
        tabs = self._find(QTabBar, name)
        self._touched(tabs)
        tabs.setCurrentIndex(tab)

    def select(self, name: str, row: int) -> bool:
        """Select a table's row, from 0; whether there is one."""
        table = self._find(QTableView, name)
        if table.model().rowCount() <= row:
            return False
        self._touched(table)
        table.selectRow(row)
        return True

    def sees(self, name: str) -> bool:
        """Whether something is to be seen; "" is the window itself."""
        return self._find(QWidget, name).isVisible()

    def reads(self, name: str) -> str:
        """Return the text of a label that is to be seen, else nothing."""
        label = self._find(QLabel, name)
        return label.text() if label.isVisible() else ""

    def look_of(self, name: str) -> str:
        """Return the look that the style sheet matches."""
        return str(self._find(QWidget, name).property("look") or "")

    def picture(self, name: str = "") -> QImage:
        """Return a widget's pixels, or the window's."""
        if not name:
            # What was only just changed is laid out first.
            for _ in range(5):
                QApplication.processEvents()
        return self._find(QWidget, name).grab().toImage()

    def show(self) -> None:
        """Show the window."""
        self.window.show()

    def hide(self) -> None:
        """Hide the window."""
        self.window.hide()

    def resize(self, width: int, height: int) -> None:
        """Give the window a size, also one larger than the screen."""
        self.window.resize(width, height)

    def _find(self, kind: type[Widget], name: str) -> Widget:
        if not name:
            return self.window  # type: ignore[return-value]
        found = self.window.findChild(kind, name)
        if not isinstance(found, kind):
            raise StageError(f"no {kind.__name__} named {name}")
        return found
