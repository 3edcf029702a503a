"""The phone's buttons in large text."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from mobile_sim.buttons import PictureButton
from ui.phone_theme import SCREEN_WIDTH, apply_phone_theme
from ui.theme import set_up_style


def test_scan_is_one_line_beside_the_other_ways_of_jd_finance(qtbot):
    set_up_style(QApplication.instance())
    scan = PictureButton("scanButton", "scan", "scan", 24, above=True)
    qtbot.addWidget(scan)
    scan.setProperty("app", "finance")
    scan.setText("扫一扫")
    apply_phone_theme(scan, 2.0)
    # Four of them, with what is around and between them.
    scan.resize((SCREEN_WIDTH - 2 * 18 - 3 * 4) // 4, 118)
    scan.show()
    assert scan.text_rect().width() >= scan.fontMetrics().horizontalAdvance(scan.text())
