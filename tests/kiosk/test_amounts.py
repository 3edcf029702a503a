"""Amounts as they are shown and typed on the settings page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QStyle, QStyleOptionFrame, QWidget

from kiosk.staff_area.amounts import AmountField, Unit, read, spelt
from kiosk.staff_area.setting_rows import SettingRow
from ui.theme import LIGHT, apply_theme
from ui.translation import Translation


@pytest.fixture(scope="module", params=["en", "zh_CN", "zh_TW"])
def language(qapp, request):
    translation = Translation(qapp, request.param)
    yield request.param
    translation.close()


@given(number=st.integers(1, 99_999), unit=st.sampled_from(Unit))
def test_what_is_shown_is_read_as_what_it_is(language, number, unit):
    assert read(spelt(number, unit), unit) == number


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("90", 90),
        (" 2 MIN ", 120),
        ("2min 5s", 125),
        ("45 s", 45),
        ("", -1),
        ("two minutes", -1),
        ("-5", -1),
        ("\u0665", -1),
        ("1" * 6, -1),
        ("2 days", -1),
    ],
)
def test_what_is_typed_is_read(text, seconds):
    assert read(text, Unit.SECONDS) == seconds


@given(st.text(), st.sampled_from(Unit))
def test_any_text_is_a_number_or_none(text, unit):
    assert read(text, unit) >= -1


@pytest.mark.parametrize("text", [1.0, 1.5])
def test_an_amount_is_seen_whole_beside_long_words(qtbot, text):
    """It read ". min 30 s" in a narrow window."""
    window = QWidget()
    qtbot.addWidget(window)
    amount = AmountField("amount", range(30, 601), 30, Unit.SECONDS)
    row = SettingRow(amount.edit, "amount", amount)
    row.setParent(window)
    row.name("Time to scan the QR code", "30 s to 10 min")
    apply_theme(window, LIGHT, scale=1.0, text=text)
    amount.show_number(599)
    window.show()
    row.setFixedWidth(row.minimumSizeHint().width())
    row.show()
    qtbot.waitUntil(lambda: row.width() == row.minimumSizeHint().width())
    option = QStyleOptionFrame()
    edit = amount.edit
    edit.initStyleOption(option)
    inner = edit.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, edit)
    # Qt leaves two pixels free at each side.
    assert inner.width() - 4 >= edit.fontMetrics().horizontalAdvance(edit.text())
