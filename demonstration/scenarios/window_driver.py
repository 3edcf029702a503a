"""Does at one window what a person could, by objectName, and says what is visible.

Everything that goes in and out is a plain value, so that the window may be in another process.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QDate, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTabBar,
    QTableView,
    QWidget,
)

from demonstration.scenarios.object_names import is_known, names_in
from demonstration.scenarios.registry import LONGEST_SIDE, did_you_mean
from ui.late_page import LatePage
from verification.domain.placeholders import Sentence

Widget = TypeVar("Widget", bound=QWidget)
#: A layout may ask for another.
_LAYOUTS = 5


class ActionError(Exception):
    """A step did not lead where it should; the text says which."""


class WrongArgument(ActionError):  # noqa: N818
    """What was asked for can never be: a name that no widget has, a number out of its range."""


class WindowDriver(Protocol):
    """What can be done at a window. Each may raise :class:`ActionError`, naming the widget.

    :class:`WrongArgument` is the one for a mistake of who asks.
    """

    def press(self, name: str) -> None:
        """Press a button that can be seen and pressed, or gone to from here."""

    def can_press(self, name: str) -> bool:
        """Whether a button can be seen and pressed, or gone to from here."""

    def path_to(self, name: str) -> list[str]:
        """Return the buttons that lead from here to a widget on another page; none if it is seen.

        None, too, where no way leads there now.
        """

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
        """Whether something is visible; "" is the window itself."""

    def shown(self, names: Sequence[str]) -> list[str]:
        """Return which of these are visible; no page is built to find out."""

    def reads(self, name: str) -> str:
        """Return the text of a label, a button or a field that is visible, else nothing."""

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
    """Drives a window of this process.

    *click* presses a widget; a test that is about the mouse gives its own.
    """

    def __init__(self, window: QWidget, click: Callable[[QWidget], None] | None = None) -> None:
        self.window = window
        self._click = click or _click_button

    def press(self, name: str) -> None:
        """Press a button that can be seen and pressed, or gone to from here."""
        if not self.can_press(name):
            raise ActionError(Sentence("Scenarios", "%1 cannot be pressed now").filled(name))
        for step in self.path_to(name):
            self._click(self.widget(step))
        self._click(self.widget(name))

    def can_press(self, name: str) -> bool:
        """Whether a button can be seen and pressed, or gone to from here."""
        button = self.widget(name)
        return button.isEnabled() and (button.isVisible() or bool(self.path_to(name)))

    def path_to(self, name: str) -> list[str]:
        """Return the buttons that lead from here to a widget on another page, if any do."""
        # A phone knows its ways; the kiosk's pages follow from what happens.
        ask = getattr(self.window, "path_to", None)
        return list(ask(name)) if ask is not None else []

    def choose(self, name: str, text: str) -> None:
        """Choose what a combo box calls *text*."""
        chooser = self._find(QComboBox, name)
        # By what it says in the present language, or by what it stands for.
        found = max(chooser.findText(text), chooser.findData(text))
        if found < 0:
            wrong = Sentence("Scenarios", "%1 does not offer “%2”")
            raise ActionError(wrong.filled(name, text))
        chooser.setCurrentIndex(found)

    def offers(self, name: str, text: str = "") -> bool:
        """Whether a combo box offers *text*, or anything at all."""
        chooser = self._find(QComboBox, name)
        if not text:
            return chooser.count() > 0
        return max(chooser.findText(text), chooser.findData(text)) >= 0

    def write(self, name: str, text: str) -> None:
        """Write into a field of any kind, or into a combo box that can be written in."""
        field = self._find(QWidget, name)
        if isinstance(field, QComboBox):
            field.setEditText(text)
        elif isinstance(field, QLineEdit):
            field.setText(text)
        elif isinstance(field, QSpinBox):
            field.setValue(_number(text, field))
        elif isinstance(field, QDateEdit):
            day = QDate.fromString(text, Qt.DateFormat.ISODate)
            if not day.isValid():
                wrong = Sentence("Scenarios", "“%1” is no day such as 2026-11-26")
                raise WrongArgument(wrong.filled(text))
            field.setDate(day)
        else:
            raise WrongArgument(Sentence("Scenarios", "%1 cannot be written in").filled(name))

    def turn(self, name: str, tab: int) -> None:
        """Open a tab, from 0."""
        tabs = self._find(QTabBar, name)
        if not 0 <= tab < tabs.count():
            wrong = Sentence("Scenarios", "%1 has no tab %2: they are from 0 to %3")
            raise WrongArgument(wrong.filled(name, tab, tabs.count() - 1))
        tabs.setCurrentIndex(tab)

    def select(self, name: str, row: int) -> bool:
        """Select a table's row, from 0; whether there is one."""
        table = self._find(QTableView, name)
        if not 0 <= row < table.model().rowCount():
            return False
        table.setCurrentIndex(table.model().index(row, 0))
        return True

    def sees(self, name: str) -> bool:
        """Whether something is visible; "" is the window itself."""
        return self.widget(name).isVisible()

    def shown(self, names: Sequence[str]) -> list[str]:
        """Return which of these are visible; no page is built to find out."""
        found = ((name, self.window.findChild(QWidget, name)) for name in names)
        return [name for name, widget in found if widget is not None and widget.isVisible()]

    def reads(self, name: str) -> str:
        """Return the text of a label, a button or a field that is visible, else nothing."""
        widget = self.widget(name)
        if not isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            raise WrongArgument(Sentence("Scenarios", "%1 has no text to be read").filled(name))
        return widget.text() if widget.isVisible() else ""

    def look_of(self, name: str) -> str:
        """Return the look that the style sheet matches."""
        return str(self._find(QWidget, name).property("look") or "")

    def picture(self, name: str = "") -> QImage:
        """Return a widget's pixels, or the window's."""
        if not name:
            # What was just changed is laid out first. Neither input nor timers: the camera takes
            # pictures at any time, also in the midst of a step.
            for _ in range(_LAYOUTS):
                QCoreApplication.sendPostedEvents()
        return self._find(QWidget, name).grab().toImage()

    def show(self) -> None:
        """Show the window."""
        self.window.show()

    def hide(self) -> None:
        """Hide the window."""
        self.window.hide()

    def resize(self, width: int, height: int) -> None:
        """Give the window a size, also one larger than the screen."""
        least = self.window.minimumSize()
        most = self.window.maximumSize().boundedTo(QSize(LONGEST_SIDE, LONGEST_SIDE))
        if not _fits(width, height, least, most):
            wrong = Sentence("Scenarios", "%1 × %2 is no size of this window: from %3 to %4")
            sides = (f"{size.width()} × {size.height()}" for size in (least, most))
            raise WrongArgument(wrong.filled(width, height, *sides))
        self.window.resize(width, height)

    def widget(self, name: str) -> QWidget:
        """Return a widget; raises :class:`ActionError` if the window has none of this name."""
        return self._find(QWidget, name)

    def _find(self, kind: type[Widget], name: str) -> Widget:
        if not name:
            return self.window  # type: ignore[return-value]
        found = self.window.findChild(kind, name)
        if found is None:
            for page in self.window.findChildren(LatePage):
                page.populate()
            found = self.window.findChild(kind, name)
        if not isinstance(found, kind):
            raise self._not_found(kind, name)
        return found

    def _not_found(self, kind: type[QWidget], name: str) -> ActionError:
        names = {one.objectName() for one in self.window.findChildren(kind)}
        if kind is not QWidget and self.window.findChild(QWidget, name) is not None:
            return WrongArgument(_NO_KIND[kind].filled(name))
        expected = names_in(self.window.objectName())
        if is_known(name, expected):
            # One of those that come with what happens.
            return ActionError(Sentence("Scenarios", "%1 is not there now").filled(name))
        text = Sentence("Scenarios", "no widget of this window is named “%1”%2")
        own = sorted(one for one in names | set(expected) if one and not one.startswith("qt_"))
        return WrongArgument(text.filled(name, did_you_mean(name, own)))


#: What a widget of another kind is not.
_NO_KIND = {
    QComboBox: Sentence("Scenarios", "%1 is no list to choose from"),
    QTabBar: Sentence("Scenarios", "%1 has no tabs"),
    QTableView: Sentence("Scenarios", "%1 is no table"),
}


def _number(text: str, field: QSpinBox) -> int:
    try:
        number = int(text)
    except ValueError:
        number = field.maximum() + 1
    if not field.minimum() <= number <= field.maximum():
        wrong = Sentence("Scenarios", "%1 is no whole number from %2 to %3")
        raise WrongArgument(wrong.filled(text, field.minimum(), field.maximum()))
    return number


def _fits(width: int, height: int, least: QSize, most: QSize) -> bool:
    return least.width() <= width <= most.width() and least.height() <= height <= most.height()


def _click_button(widget: QWidget) -> None:
    if not isinstance(widget, QAbstractButton):
        text = Sentence("Scenarios", "%1 is no button")
        raise WrongArgument(text.filled(widget.objectName()))
    widget.click()
