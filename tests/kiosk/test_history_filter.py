"""The fields above the history: nothing in them is cut off, in any size of text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kiosk.staff_area.history_filter import HistoryFilter
from tests.support.layout_checks import cut_off
from tests.support.walk import settle
from ui.theme import LIGHT, apply_theme
from ui.translation import Translation


@pytest.fixture(params=["en", "zh_CN", "zh_TW"])
def area(qapp, qtbot, request):
    translation = Translation(qapp, request.param)
    area = QWidget()
    area.setObjectName("staffArea")
    qtbot.addWidget(area)
    column = QVBoxLayout(area)
    column.setContentsMargins(0, 0, 0, 0)
    shown = HistoryFilter(lambda: datetime(2026, 1, 5, tzinfo=UTC))
    shown.retranslate()
    column.addWidget(shown)
    column.addStretch()
    area.show()
    yield area
    translation.close()


@pytest.mark.parametrize(
    ("wide", "scale"), [(930, 1.0), (950, 0.8), (1000, 1.25), (1310, 1.4), (2620, 2.8)]
)
def test_nothing_is_cut_off_in_letters_of_any_size(area, wide, scale):
    area.resize(wide, 400)
    for text in (1.0, 2.0, 1.5, 1.0):
        apply_theme(area, LIGHT, scale=scale, text=text)
        settle()
        assert cut_off(area) == [], text


def test_there_is_one_row_where_there_is_room(area):
    apply_theme(area, LIGHT)
    search = area.findChild(QWidget, "historySearchField")
    order = area.findChild(QWidget, "historyOrderField")
    for wide, rows in ((930, 1), (500, 2), (930, 1)):
        area.resize(wide, 400)
        settle()
        assert (order.y() > search.y()) is (rows == 2), wide


def test_a_scanned_slip_takes_the_place_of_the_one_before_and_is_looked_for_at_once(area, qtbot):
    fields = area.findChild(HistoryFilter)
    search = area.findChild(QLineEdit, "historySearchField")
    wanted = []
    fields.changed.connect(lambda: wanted.append(fields.wanted().account))
    search.setFocus()
    for slip in ("1a2b3c4d", "0f1e2d3c", "0f1e2d3c"):
        qtbot.keyClicks(search, slip)
        qtbot.keyClick(search, Qt.Key.Key_Return)
        assert search.text() == slip
        assert wanted[-1] == slip
    # Each of them once.
    assert len(wanted) == 3
