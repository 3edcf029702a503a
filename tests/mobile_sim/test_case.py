"""What is said for a moment over the phone's page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel

from mobile_sim.case import PhoneCase
from ui.phone_theme import CASE_EDGE, LOWEST_SCREEN, PHONE, SCREEN_WIDTH, apply_phone_theme
from ui.theme import set_up_style


@pytest.fixture
def case(qtbot):
    set_up_style(QApplication.instance())
    case = PhoneCase(None)
    qtbot.addWidget(case)
    apply_phone_theme(case)
    case.resize(SCREEN_WIDTH + 2 * CASE_EDGE, LOWEST_SCREEN + 2 * CASE_EDGE)
    case.show()
    return case


@pytest.mark.parametrize("text", ["模拟演示中未提供此功能", "Not part of the simulation"])
def test_what_passes_by_is_one_line_with_round_corners_each_time(case, text):
    toast = case.findChild(QLabel, "toastLabel")
    for _ in range(2):
        case.pass_by(text)
        assert toast.height() < 3 * toast.fontMetrics().height()
        picture, place = case.grab().toImage(), toast.rect()
        corners = [place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight()]
        for corner in corners:
            assert picture.pixelColor(toast.mapTo(case, corner)) != QColor(PHONE.ink)
        top = toast.mapTo(case, QPoint(place.width() // 2, 2))
        assert picture.pixelColor(top) == QColor(PHONE.ink)
        case.hush()
