"""The three steps of scanning, beside large text on a small screen."""

from __future__ import annotations

from kiosk.widgets.scan_steps import ScanSteps
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
