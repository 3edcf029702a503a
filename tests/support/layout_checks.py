"""What a person could not read in a window: texts cut off, lying over one another, untranslated.

Texts are those of labels, buttons, tabs, fields (placeholders), lists and tables.
"""

from __future__ import annotations

import itertools
import re

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QTableView,
    QWidget,
)

from kiosk.staff_area.history_model import OUTCOME
from ui.widgets import WrappingButton

#: A column whose texts may end in an ellipsis: the whole text is said elsewhere.
_MAY_BE_SHORTENED = {("historyTable", OUTCOME), ("liveSessionsTable", 2)}
#: A field that shows where files go unless something is typed: a folder, of any length.
_SHOWS_A_FOLDER = "settingFileFolderField"
#: Pixels beside the words of a console's cell.
_BESIDE_CELL = 15
_FOR_STAFF = ("staffButton",)
#: Qt names them once, and in our tabs they are never seen.
_OF_QT = ("ScrollLeftButton", "ScrollRightButton")

#: Left as they are in Chinese: names, units, formats, and what a person or a machine is called.
_LATIN_BY_RIGHT = re.compile(
    r"SIMULATION — fictitious people only|SIMULATION|[0-9a-f]{4} [0-9a-f]{4}|"
    r"Prove who you are, with your phone|Touch to begin|"
    r"English|JD Cloud|jdcloud-kiosk keys enrol|JD|OK|PIN|Ctrl|PDF|PNG|CSV|XLSX|SQLite|Python|Qt|"
    r"PySide6|[A-Z]:|TB|GB|MB|kB|"
    r"Desk \d|(?<![0-9A-Za-z])[0-9a-f]{8}(?![0-9A-Za-z])|^/.+|· [A-Z]\w+ [A-Z]\w+|"
    r"sqlite:\S*|main\.py.*|--\w+|\S+\.db|/\S+|Front desk \d|[\w*]+-[\w-]+|\w{1,3}\*+\w*|"
    r"training|anna|bert|QR|A[Pp][Pp]|SIMULATION|lin-zhixia|console |\.txt"
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
        if one.parent() is other.parent() and _place(one).intersects(_place(other)):
            found.append(f"{one.text()} / {other.text()}")
    found += [widget.text() for widget in shown if not _fits(widget) or _is_clipped(widget)]
    for bar in _visible(window, QTabBar):
        found += [bar.tabText(tab) for tab in range(bar.count()) if _tab_is_cut(bar, tab)]
    for field in _visible(window, QLineEdit):
        shows_folder = field.objectName() == _SHOWS_A_FOLDER
        if not field.text() and not shows_folder and _field_is_narrow(field):
            found.append(field.placeholderText())
    for chooser in _visible(window, QComboBox):
        found += _cut_in_chooser(chooser)
    for table in _visible(window, QTableView):
        found += _cut_in_table(table)
    return found


def _place(widget):
    """Where its words are: a drawn one's letters may reach beyond their lines."""
    return widget.text_place() if hasattr(widget, "text_place") else widget.geometry()


def _visible(window, kind):
    return [widget for widget in window.findChildren(kind) if widget.isVisible()]


def _fits(widget):
    if hasattr(widget, "fits"):
        return widget.fits()
    # Of a label, with what says where its lines may end.
    text = QLabel.text(widget) if isinstance(widget, QLabel) else widget.text()
    if isinstance(widget, QLabel) and "</" in text:
        return widget.heightForWidth(widget.width()) <= widget.height()
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
        # What a drawn one's letters may need beyond their lines is hardly ever used.
        beyond = _place(widget).topLeft() - widget.pos()
        place = QRect(widget.mapTo(parent, beyond), _place(widget).size())
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


def _field_is_narrow(field):
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    return field.fontMetrics().horizontalAdvance(field.placeholderText()) > room.width()


def _cut_in_chooser(chooser):
    """The text that is chosen, and what its list offers: the list is as wide as the chooser."""
    found = []
    option = QStyleOptionComboBox()
    chooser.initStyleOption(option)
    room = chooser.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox,
        option,
        QStyle.SubControl.SC_ComboBoxEditField,
        chooser,
    )
    if chooser.fontMetrics().horizontalAdvance(chooser.currentText()) > room.width():
        found.append(chooser.currentText())
    view = chooser.view()
    view.ensurePolished()
    for row in range(chooser.count()):
        needed = view.sizeHintForIndex(chooser.model().index(row, chooser.modelColumn())).width()
        if needed > max(chooser.width(), view.minimumWidth()):
            found.append(chooser.itemText(row))
    return found


def _cut_in_table(table):
    """Headings and cells that are wider, or higher, than their place."""
    found = []
    header, model = table.horizontalHeader(), table.model()
    shown = [column for column in range(model.columnCount()) if not table.isColumnHidden(column)]
    if header.isVisible():
        found += [
            _heading(model, column)
            for column in shown
            if header.sectionSizeFromContents(column).width() > header.sectionSize(column)
        ]
    for row in _rows_on_screen(table):
        for column in shown:
            index = model.index(row, column)
            place, needed = table.visualRect(index), table.sizeHintForIndex(index)
            if (table.objectName(), column) in _MAY_BE_SHORTENED or not index.data():
                continue
            if needed.width() > place.width() + 1 and table.wordWrap():
                room = QRect(0, 0, place.width() - 2 * _BESIDE_CELL, place.height())
                wraps = Qt.TextFlag.TextWordWrap
                needed = table.fontMetrics().boundingRect(room, wraps, str(index.data())).size()
            if needed.width() > place.width() + 1 or needed.height() > place.height() + 1:
                found.append(index.data())
    return found


def _rows_on_screen(table):
    first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
    return range(max(first, 0), last + 1 if last >= 0 else table.model().rowCount())


def _heading(model, column):
    return str(model.headerData(column, Qt.Orientation.Horizontal))


def too_small_to_touch(window):
    """Return the names of the visible controls that a finger would miss: 48 pixels at least."""
    kinds = (QAbstractButton, QComboBox, QLineEdit, QDateEdit)
    return [
        f"{widget.objectName()} {widget.width()}x{widget.height()}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.isVisible()
        # A field's own parts, as a combo box's editor, are within their field; so are Qt's.
        and not isinstance(widget.parent(), QComboBox | QDateEdit | QLineEdit | QTabBar)
        and not widget.objectName().startswith("qt_")
        and min(widget.width(), widget.height()) < 48
    ]


def out_of_reach(window):
    """Return the names of the controls that somebody who sits could not reach on a high screen.

    They are in the upper third. What the staff alone press may be anywhere.
    """
    return [
        f"{widget.objectName()} is too high up"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit)
        and widget.isVisible()
        and widget.objectName() not in _FOR_STAFF
        and widget.mapTo(window, widget.rect().center()).y() < window.height() / 3
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
    said = [widget.text() for widget in texts(window)]
    for widget in window.findChildren(QWidget):
        if widget.objectName() in _OF_QT:
            continue
        said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    for bar in window.findChildren(QTabBar):
        said += [bar.tabText(tab) for tab in range(bar.count())]
    said += [field.placeholderText() for field in window.findChildren(QLineEdit)]
    said += [bar.text() for bar in _visible(window, QProgressBar)]
    for chooser in window.findChildren(QComboBox):
        said += [chooser.itemText(row) for row in range(chooser.count())]
    for table in _visible(window, QTableView):
        model = table.model()
        columns = range(model.columnCount())
        said += [_heading(model, column) for column in columns]
        cells = [model.index(row, column) for row in range(model.rowCount()) for column in columns]
        said += [str(cell.data() or "") for cell in cells]
    said = [_plain(text) for text in said]
    return [text for text in said if re.search(r"[A-Za-z]{2,}", _LATIN_BY_RIGHT.sub("", text))]


def _plain(text):
    """Return what is read of a text: no marks, no tags."""
    return re.sub("\u200b|<[^>]*>", "", text)


def resize(window, width, height):
    """Give a window a size, also one larger than the screen."""
    window.setMinimumSize(QSize(0, 0))
    window.resize(width, height)
    QApplication.processEvents()
