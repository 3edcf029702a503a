"""What windows are made of keeps its words whole."""

from __future__ import annotations

from ui.widgets import WrappingTabBar


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
