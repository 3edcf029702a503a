"""The fields above the history: nothing in them is cut off, in any size of text."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from kiosk.staff_area.history_filter import HistoryFilter, offer
from tests.support.layout_checks import cut_off
from tests.support.walk import settle
from ui.theme import LIGHT, apply_theme
from ui.translation import Translation
from verification.domain.local_time import end_of_day, local, start_of_today


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


def test_a_name_that_is_no_more_is_not_offered_nor_chosen(qtbot):
    chooser, heard = QComboBox(), []
    qtbot.addWidget(chooser)
    chooser.addItem("All branches", "")
    chooser.currentIndexChanged.connect(lambda _: heard.append(chooser.currentData()))

    def offered(*names):
        offer(chooser, names)
        return [chooser.itemData(row) for row in range(chooser.count())]

    assert offered("Nroth", "South") == ["", "Nroth", "South"]
    chooser.setCurrentIndex(2)
    assert offered("North", "South", "West") == ["", "North", "South", "West"]
    assert (chooser.currentData(), heard) == ("South", ["South"])
    assert offered("North") == ["", "North"]
    assert (chooser.currentData(), heard) == ("", ["South", ""])
    offered("North")
    assert offered() == [""]
    assert heard == ["South", ""]


def test_two_dates_begin_today_and_a_reference_is_read_as_it_is_shown(qtbot):
    now = [datetime(2026, 5, 4, 9, tzinfo=UTC)]
    fields = HistoryFilter(lambda: now[0])
    qtbot.addWidget(fields)
    now[0] += timedelta(days=40)
    period = fields.findChild(QComboBox, "historyPeriodField")
    period.setCurrentIndex(period.findData(-1))
    wanted = fields.wanted()
    assert (wanted.since, wanted.until) == (
        start_of_today(now[0]),
        end_of_day(local(now[0]).date()),
    )
    fields.findChild(QLineEdit, "historySearchField").setText(" Reference 1a2b 3c4d")
    assert fields.wanted().account == "1a2b3c4d"


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
