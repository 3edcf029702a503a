"""The three steps of scanning, on a small screen and beside large text."""

from __future__ import annotations

import pytest

from kiosk.widgets.scan_steps import ScanSteps
from tests.support.layout_checks import cut_off
from tests.support.selection import others_long
from ui.style import Style
from ui.theme import style_drawn


def test_pictures_become_smaller_before_anything_is_scrolled(qtbot):
    steps = ScanSteps("steps")
    qtbot.addWidget(steps)
    style_drawn(steps, Style(scale=0.8, text=2.0))
    steps.retranslate()
    roomy = steps.fit(560, 1000)
    for room in (roomy - 20, roomy - 70):
        assert steps.fit(560, room) <= room
    assert steps.fit(560, 1000) == roomy


@pytest.mark.parametrize("lang", others_long(["en", "zh_CN", "zh_TW"], "zh_CN"))
def test_on_a_small_screen_they_are_drawn_in_every_language(bench, lang):
    """1024x600: the words' column without what is beside it, and what is above and below."""
    steps = ScanSteps("steps")
    bench.qtbot.addWidget(steps)
    style_drawn(steps, Style(scale=0.8))
    steps.retranslate()
    high = 200
    assert steps.fit(505, high) <= high
    steps.resize(505, high)
    steps.place()
    steps.show()
    assert not steps.is_list
    assert cut_off(steps) == []
    number = round(28 * 0.8)
    for label in steps.labels:
        left = label.x() % ((505 + 11) / 3)
        assert left > number
