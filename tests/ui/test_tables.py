"""Cells whose words take lines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QToolTip

from ui.style import Style
from ui.tables import Table, shortened

_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignVCenter)


@pytest.mark.parametrize("wide", [90, 120, 170, 400])
def test_what_has_no_room_in_two_lines_is_shortened_to_them(qapp, wide):
    metrics = Style(text=2.0).metrics(15)
    room = QRect(0, 0, wide, 2 * metrics.height() + 4)
    text = "Failed: JD account not real-name verified"
    shown = shortened(metrics, room, _WRAPPED, text)
    assert metrics.boundingRect(room, _WRAPPED, shown).height() <= room.height()
    assert shown == text or shown.endswith("…")
    assert len(shown) > 5


def test_what_has_room_is_not(qapp):
    metrics = Style().metrics(15)
    room = QRect(0, 0, 200, 2 * metrics.height() + 4)
    assert shortened(metrics, room, _WRAPPED, "Expired: not scanned") == "Expired: not scanned"


class _Counted(QStandardItemModel):
    """Counts how often texts are asked for."""

    asked = 0

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        self.asked += 1
        return super().data(index, role)


def _columns(table):
    return [table.horizontalHeader().sectionSize(column) for column in range(4)]


@pytest.fixture
def table(qapp):
    model = _Counted(6, 4)
    for row in range(6):
        for column in range(4):
            model.setItem(row, column, QStandardItem("word " * (3 * row if column == 2 else 4)))
    table = Table("table", 2)
    table.setModel(model)
    yield table
    table.deleteLater()


@pytest.mark.parametrize("wide", [250, 500, 700, 1200])
def test_another_width_looks_as_if_texts_were_measured_for_it(table, wide):
    table.resize(800, 300)
    table.show()
    table.fit_columns()
    table.resize(wide, 300)
    shared = (_columns(table), table.row_height())
    table.fit_columns()
    assert (_columns(table), table.row_height()) == shared
    assert sum(_columns(table)) >= wide - 20


def test_texts_are_not_measured_again_for_another_width(table):
    table.resize(900, 300)
    table.show()
    table.fit_columns()
    before = table.model().asked
    table.resize(700, 300)
    assert _columns(table)[2] < 400
    assert table.model().asked == before


def test_what_is_stretched_is_measured_again(table):
    table.resize(1300, 300)
    table.show()
    for text, wraps in ((1.0, False), (2.0, True), (2.0, True), (1.0, False)):
        table.use_style(Style(text=text))
        table.fit_columns()
        assert table.wraps(2) is wraps


def test_a_new_page_is_not_as_wide_as_the_one_before_was_stretched(table):
    table.resize(1400, 300)
    table.show()
    table.fit_columns()
    table.model().beginResetModel()
    table.model().endResetModel()
    table.fit_columns()
    # The longest text still has room.
    table.resize(1250, 300)
    assert not table.wraps(2)


def test_spare_columns_are_left_out_before_anything_is_scrolled(qtbot):
    table = Table("table", 2, spare=(3, 1))
    qtbot.addWidget(table)
    model = QStandardItemModel()
    model.setHorizontalHeaderLabels(["Started", "Station", "Outcome", "Reference"])
    model.appendRow(list(map(QStandardItem, ("09:35:23", "Front desk 1", "Failed", "a5245446"))))
    table.setModel(model)
    table.use_style(Style())
    table.show()
    left_out = []
    for wide in (*range(800, 100, -20), 800):
        table.resize(wide, 200)
        left_out.append(tuple(one for one in range(4) if table.isColumnHidden(one)))
        assert table.horizontalScrollBar().maximum() == 0 or left_out[-1] == (1, 3)
    assert list(dict.fromkeys(left_out)) == [(), (3,), (1, 3)]
    assert left_out[-1] == ()


_OUTCOME = "Failed: JD account not real-name verified"


@pytest.fixture
def outcomes(qtbot):
    table = Table("table", 1, spare=(2,), lines=4)
    qtbot.addWidget(table)
    model = QStandardItemModel()
    model.setHorizontalHeaderLabels(["Started", "Outcome", "Duration"])
    for outcome in ("Verified", _OUTCOME):
        model.appendRow(list(map(QStandardItem, ("2026-05-04 09:35:23", outcome, "0:45"))))
    table.setModel(model)
    table.use_style(Style())
    table.show()
    return table


@pytest.mark.parametrize("wide", range(320, 700, 20))
def test_a_text_is_whole_where_a_spare_column_or_another_line_makes_room(outcomes, wide):
    outcomes.resize(wide, 300)
    outcomes.fit_columns()
    cell = outcomes.visualRect(outcomes.model().index(1, 1))
    words = cell.adjusted(0, 0, -outcomes.beside(icon=False), 0)
    assert shortened(QFontMetrics(outcomes.cell_font()), words, _WRAPPED, _OUTCOME) == _OUTCOME


@pytest.mark.parametrize(("wide", "text"), [(190, _OUTCOME), (700, "")])
def test_what_is_cut_is_a_tooltip(outcomes, wide, text):
    outcomes.resize(wide, 300)
    outcomes.fit_columns()
    cell = outcomes.visualRect(outcomes.model().index(1, 1))
    QToolTip.hideText()
    where = cell.topLeft() + QPoint(3, 3)
    event = QHelpEvent(QEvent.Type.ToolTip, where, outcomes.viewport().mapToGlobal(where))
    QApplication.sendEvent(outcomes.viewport(), event)
    assert QToolTip.text() == text
