"""What stays of the present display where staff set another usual one."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.appearance import Appearance
from kiosk.preferences import Display


@pytest.mark.parametrize(("usual", "seen"), [("en", "zh_CN"), ("zh_TW", "zh_TW")])
def test_saving_another_setting_leaves_the_language_alone(qtbot, usual, seen):
    window = QWidget()
    qtbot.addWidget(window)
    translation = SimpleNamespace(language="en")
    translation.switch = lambda language: setattr(translation, "language", language)
    appearance = Appearance(window, translation, Display("en"))
    appearance.choose_language("zh_CN")
    appearance.set_usual(Display(usual, text_size=150))
    assert (translation.language, appearance.display.text_size) == (seen, 150)
    appearance.reset()
    assert translation.language == usual
