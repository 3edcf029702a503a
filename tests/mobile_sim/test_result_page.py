"""The end of a request on the smallest phone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from mobile_sim.pictures import Picture
from mobile_sim.presenter import Agreement
from mobile_sim.result_page import ResultPage
from mobile_sim.wording import result_message
from ui.phone_theme import LOWEST_SCREEN, SCREEN_WIDTH, TALLEST_SCREEN, apply_phone_theme
from ui.theme import set_up_style
from verification.domain.phone_app import PhoneApp
from verification.domain.session import ResultCode


@pytest.mark.parametrize(
    ("percent", "high", "is_shown"),
    [(100, TALLEST_SCREEN, True), (100, LOWEST_SCREEN, True), (200, LOWEST_SCREEN, False)],
)
def test_in_large_text_on_a_low_screen_the_words_come_before_the_sign(
    qtbot, percent, high, is_shown
):
    set_up_style(QApplication.instance())
    page = ResultPage()
    qtbot.addWidget(page)
    apply_phone_theme(page, percent / 100)
    page.resize(SCREEN_WIDTH, high)
    page.show()
    page.show_result(lambda: result_message(ResultCode.NOT_FINISHED), PhoneApp.JD, None)
    mark, words = page.findChild(Picture), page.findChild(QWidget, "resultLabel")

    def settled():
        assert mark.isVisible() is is_shown
        seen = words.visibleRegion().boundingRect().height()
        assert seen == words.height() > 0

    qtbot.waitUntil(settled)


def test_a_reference_is_spelt_as_at_the_kiosk(qtbot):
    set_up_style(QApplication.instance())
    page = ResultPage()
    qtbot.addWidget(page)
    agreed = Agreement("qi***ks", "45c87614", datetime(2026, 5, 4, 9, tzinfo=UTC))
    page.show_result(lambda: result_message(ResultCode.VERIFIED), PhoneApp.JD, agreed)
    assert "45c8 7614" in [one.text() for one in page.findChildren(QLabel)]
