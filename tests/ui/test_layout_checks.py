"""The checks of layouts see what is wrong, wherever a text may be."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTabBar,
    QTableView,
    QWidget,
)

from tests.support.layout_checks import cut_off, untranslated

LONG = "Quite a long text in English"


def a_label(parent, text):
    return QLabel(text, parent)


def a_button(parent, text):
    return QPushButton(text, parent)


def a_placeholder(parent, text):
    field = QLineEdit(parent)
    field.setPlaceholderText(text)
    return field


def a_chosen_item(parent, text):
    chooser = QComboBox(parent)
    chooser.addItem(text)
    return chooser


def another_item(parent, text):
    chooser = QComboBox(parent)
    chooser.addItems(["1", text])
    return chooser


def a_tab(parent, text):
    bar = QTabBar(parent)
    bar.setUsesScrollButtons(False)
    bar.addTab(text)
    return bar


def a_table(parent, heading, cell):
    table, model = QTableView(parent), QStandardItemModel(1, 1, parent)
    model.setHorizontalHeaderLabels([heading])
    model.setItem(0, 0, QStandardItem(cell))
    table.setModel(model)
    table.verticalHeader().hide()
    table.horizontalHeader().setMinimumSectionSize(10)
    table.horizontalHeader().setStretchLastSection(True)
    return table


def a_heading(parent, text):
    return a_table(parent, text, "")


def a_cell(parent, text):
    return a_table(parent, "1", text)


PLACES = [
    a_label, a_button, a_placeholder, a_chosen_item, another_item, a_tab, a_heading, a_cell,
]  # fmt: skip


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.resize(900, 300)
    qtbot.addWidget(window)
    window.show()
    return window


def put(make, window, text, width):
    widget = make(window, text)
    widget.setGeometry(10, 10, width, 200)
    widget.show()


@pytest.mark.parametrize("make", PLACES)
def test_a_text_without_room_is_found(window, make):
    put(make, window, LONG, 60)
    assert LONG in cut_off(window)


@pytest.mark.parametrize("make", PLACES)
def test_a_text_with_room_is_not(window, make):
    put(make, window, LONG, 600)
    assert cut_off(window) == []


def test_a_row_that_is_too_low_is_found(window):
    put(a_cell, window, LONG, 600)
    window.findChild(QTableView).verticalHeader().setMinimumSectionSize(4)
    window.findChild(QTableView).setRowHeight(0, 4)
    assert cut_off(window) == [LONG]


@pytest.mark.parametrize("wraps", [False, True])
def test_a_cell_whose_words_have_lines_enough_is_not(window, wraps):
    put(a_cell, window, "Some words, and some more", 130)
    table = window.findChild(QTableView)
    table.setWordWrap(wraps)
    table.setRowHeight(0, 120)
    assert (cut_off(window) == []) is wraps


def test_texts_over_one_another_and_outside_of_the_window_are_found(window):
    put(a_label, window, "first", 200)
    put(a_label, window, "second", 200)
    assert cut_off(window) == ["first / second"]
    window.findChildren(QLabel)[1].move(10, 250)
    assert cut_off(window) == ["second"]


def without_qts_own(texts):
    """Leave out the names of a tab bar's arrows: Qt's own translation is not loaded here."""
    return [text for text in texts if not text.startswith("Scroll ")]


def a_name(parent, text):
    widget = QWidget(parent)
    widget.setAccessibleName(text)
    return widget


def a_description(parent, text):
    widget = QWidget(parent)
    widget.setAccessibleDescription(text)
    return widget


def a_tool_tip(parent, text):
    widget = QWidget(parent)
    widget.setToolTip(text)
    return widget


def a_progress(parent, text):
    bar = QProgressBar(parent)
    bar.setValue(1)
    bar.setFormat(text)
    return bar


@pytest.mark.parametrize("make", [*PLACES, a_name, a_description, a_tool_tip, a_progress])
def test_a_text_in_english_is_found(window, make):
    put(make, window, LONG, 600)
    assert without_qts_own(untranslated(window)) == [LONG]


@pytest.mark.parametrize("make", [*PLACES, a_name, a_description, a_tool_tip, a_progress])
def test_a_text_in_chinese_is_not(window, make):
    put(make, window, "京东云 JD Cloud 前台", 600)
    assert without_qts_own(untranslated(window)) == []
