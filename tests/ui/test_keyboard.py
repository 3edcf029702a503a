"""The keyboard on the screen: its keys can be read in every size of text."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit

from ui.buttons import DrawnButton
from ui.keyboard import Keyboard
from ui.style import Style
from ui.theme import style_drawn


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.8])
@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
def test_every_letter_is_whole_on_its_key(qtbot, scale, text):
    """g, j, p and y reach below the line."""
    keyboard = Keyboard("keyboard", QLineEdit())
    qtbot.addWidget(keyboard)
    style_drawn(keyboard, Style(scale=scale, text=text))
    keyboard.resize(round(700 * scale), keyboard.high())
    keyboard.grab()
    assert [key.text() for key in keyboard.findChildren(DrawnButton) if not key.fits()] == []


def test_on_the_smallest_screen_letters_are_not_broken(qtbot):
    keyboard = Keyboard("keyboard", QLineEdit())
    qtbot.addWidget(keyboard)
    style_drawn(keyboard, Style(scale=0.8, text=2.0))
    keyboard.resize(330, keyboard.high())
    keyboard.grab()
    assert [key.text() for key in keyboard.findChildren(DrawnButton) if not key.fits()] == []
