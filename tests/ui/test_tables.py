"""A table that is read by rows."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from ui.icons import Icon
from ui.tables import ICON_ROLE, Table

LONG = "Failed: JD account not real-name verified"


def test_a_long_text_has_two_lines_where_its_column_is_narrow(qtbot):
    table = Table("someTable", widest=1)
    qtbot.addWidget(table)
    model = QStandardItemModel(table)
    model.appendRow([QStandardItem("2026-05-04 12:00:00"), QStandardItem(LONG)])
    table.setModel(model)
    table.resize(900, 200)
    table.show()
    table.fit_columns()
    low = table.rowHeight(0)
    assert not table.wraps(1)
    table.resize(360, 200)
    qtbot.waitUntil(lambda: table.wraps(1))
    assert not table.wraps(0)
    assert table.rowHeight(0) == table.row_height() > low
    table.resize(900, 200)
    qtbot.waitUntil(lambda: table.rowHeight(0) == low)


def test_an_icon_is_where_reading_begins(qtbot):
    table = Table("someTable", widest=0)
    qtbot.addWidget(table)
    model = QStandardItemModel(table)
    item = QStandardItem("")
    item.setData((Icon.GOOD, "good"), ICON_ROLE)
    model.appendRow([item])
    table.setModel(model)
    table.resize(400, 120)
    table.show()
    table.fit_columns()
    found = {}
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        table.setLayoutDirection(direction)
        picture = table.viewport().grab(QRect(0, 0, 390, 36)).toImage()
        ground = picture.pixel(200, 5)
        found[direction] = [
            x for x in range(390) if any(picture.pixel(x, y) != ground for y in range(5, 34))
        ]
    first, turned = found.values()
    assert max(first) < 60
    assert min(turned) > 330
