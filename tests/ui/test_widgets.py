"""What windows are made of keeps its words whole."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from ui.widgets import WrappingTabBar, make_label


def test_tabs_break_their_words_when_they_become_larger(qtbot):
    tabs = WrappingTabBar()
    qtbot.addWidget(tabs)
    for _ in range(2):
        tabs.addTab("")
    tabs.setStyleSheet("QTabBar::tab { font-size: 16px; padding: 0 4px; }")
    tabs.set_texts("Individual Verification", "Enterprise Verification")
    tabs.resize(tabs.sizeHint())
    tabs.show()
    assert "\n" not in tabs.tabText(0)
    tabs.setStyleSheet("QTabBar::tab { font-size: 26px; padding: 0 4px; }")
    assert tabs.tabText(0) == "Individual\nVerification"
    tabs.setStyleSheet("QTabBar::tab { font-size: 16px; padding: 0 4px; }")
    assert "\n" not in tabs.tabText(0)


@pytest.mark.parametrize(
    ("words", "term"), [("JD does not know your ", "real-name"), ("请先在京东完成", "实名认证")]
)
def test_a_label_does_not_break_a_term(qtbot, words, term):
    label = make_label()
    qtbot.addWidget(label)
    label.setText(words + term[:-1])
    room = label.fontMetrics().horizontalAdvance(label.text()) + 2
    line = label.heightForWidth(room)
    label.setText(words + term + words)
    # Room for a line that ends in the term, and for one with the rest of it and as many words.
    # A font's lines need not be whole pixels high.
    assert round(label.heightForWidth(room) / line) == 3
    assert label.text() == words + term + words


def test_what_keeps_a_term_whole_is_not_read_aloud(qtbot):
    label = make_label()
    qtbot.addWidget(label)

    def heard():
        return QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)

    label.setText("Your real-name state")
    assert heard() == "Your real-name state"
    label.setText("Another")
    assert heard() == "Another"
    label.setAccessibleName("9 7 6 2")
    label.setText("real-name")
    assert heard() == "9 7 6 2"
