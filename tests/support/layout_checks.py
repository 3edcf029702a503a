"""What a person could not read in a window: texts cut off, lying over one another, untranslated."""

from __future__ import annotations

import itertools
import re

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from ui.widgets import WrappingButton

#: Left as they are in Chinese: names, units, formats, and what a person or a machine is called.
_LATIN_BY_RIGHT = re.compile(
    r"English|JD Cloud|JD|OK|PIN|PDF|PNG|CSV|XLSX|SQLite|Python|Qt|PySide6|[A-Z]:|GiB|MiB|KiB|"
    r"sqlite:\S*|main\.py.*|--\w+|\S+\.db|/\S+|Front desk \d|[\w*]+-[\w-]+|\w{1,3}\*+\w*|"
    r"training|anna|QR|A[Pp][Pp]"
)


def texts(window):
    """The visible labels and buttons that say something."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible() and widget.text()
    ]


def cut_off(window):
    """Return the texts that do not fit where they stand, or lie over one another."""
    found = []
    shown = texts(window)
    for one, other in itertools.combinations(shown, 2):
        if one.parent() is other.parent() and one.geometry().intersects(other.geometry()):
            found.append(f"{one.text()} / {other.text()}")
    found += [widget.text() for widget in shown if not _fits(widget) or _is_clipped(widget)]
    for bar in window.findChildren(QTabBar):
        if bar.isVisible():
            found += [bar.tabText(tab) for tab in range(bar.count()) if _tab_is_cut(bar, tab)]
    return found


def _fits(widget):
    text = widget.text()
    if isinstance(widget, WrappingButton):
        room, wraps = widget.text_rect(), True
    else:
        room = widget.contentsRect()
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
    flags = Qt.TextFlag.TextWordWrap if wraps else Qt.TextFlag.TextSingleLine
    needed = widget.fontMetrics().boundingRect(room, flags, text)
    return needed.width() <= room.width() and needed.height() <= room.height()


def _is_clipped(widget):
    """Whether a parent is too small for it. What can be scrolled to is not clipped."""
    parent = widget.parentWidget()
    while parent is not None:
        place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        room = parent.rect()
        if isinstance(parent.parentWidget(), QScrollArea):
            # The viewport: what is above and below is scrolled to, what is beside is lost.
            return place.left() < room.left() or place.right() > room.right()
        if not room.contains(place):
            return True
        if parent.isWindow():
            return False
        parent = parent.parentWidget()
    return False


def _tab_is_cut(bar, tab):
    room = bar.tabRect(tab)
    needed = max(map(bar.fontMetrics().horizontalAdvance, bar.tabText(tab).split("\n")))
    return room.width() < needed or room.right() > bar.rect().right()


def too_small_to_touch(window):
    """Return the names of the visible controls that a finger would miss: 48 pixels at least."""
    kinds = (QAbstractButton, QComboBox, QLineEdit, QDateEdit)
    return [
        f"{widget.objectName()} {widget.width()}x{widget.height()}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.isVisible()
        # A field's own parts, as a combo box's editor, are within their field; so are Qt's.
        and not isinstance(widget.parent(), QComboBox | QDateEdit | QTabBar)
        and not widget.objectName().startswith("qt_")
        and min(widget.width(), widget.height()) < 48
    ]


def needs_scrolling(window):
    """Return the names of the visible pages that are higher than their room."""
    return [
        area.widget().objectName() or type(area.widget()).__name__
        for area in window.findChildren(QScrollArea)
        if area.isVisible() and area.widget().height() > area.viewport().height()
    ]


def untranslated(window):
    """Return the texts in Latin letters that are left in a Chinese window."""
    said = [widget.text().replace("\u200b", "") for widget in texts(window)]
    said += [widget.accessibleName() for widget in window.findChildren(QWidget)]
    for bar in window.findChildren(QTabBar):
        said += [bar.tabText(tab) for tab in range(bar.count())]
    return [text for text in said if re.search(r"[A-Za-z]{2,}", _LATIN_BY_RIGHT.sub("", text))]


def resize(window, width, height):
    """Give a window a size, also one larger than the screen."""
    window.setMinimumSize(QSize(0, 0))
    window.resize(width, height)
    QApplication.processEvents()
