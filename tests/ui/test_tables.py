"""A table that is read by rows."""

from __future__ import annotations

from PySide6.QtGui import QStandardItem, QStandardItemModel

from ui.tables import Table

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
