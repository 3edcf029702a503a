"""The stepper: what is achieved is ticked, what is next stands out, and all words are shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor

from kiosk.achievements import Reached, StepView
from kiosk.widgets.stepper import Stepper, Words
from tests.support.contrast_checks import contrast
from tests.support.layout_checks import resize
from tests.support.selection import others_long
from tests.support.walk import settle
from ui.style import Style
from ui.theme import THEMES, style_drawn
from ui.tokens import ThemeName

#: WCAG 2.2, success criterion 1.4.3.
LEAST_CONTRAST = 4.5
SIZES = [(1024, 600), (1366, 768), (1920, 1080), (1080, 1920), (3840, 2160)]


def drawn(qtbot, theme, reached):
    """Return the picture of one step, in the theme's colours."""
    stepper = Stepper("stepper")
    qtbot.addWidget(stepper)
    style_drawn(stepper, Style(THEMES[theme]))
    stepper.setAutoFillBackground(True)
    palette = stepper.palette()
    palette.setColor(palette.ColorRole.Window, QColor(THEMES[theme].surface))
    stepper.setPalette(palette)
    stepper.show_steps((StepView("Scanned", reached),), moves=False)
    stepper.resize(200, stepper.high())
    stepper.fit(200)
    assert stepper.words is Words.BELOW
    return stepper.grab().toImage()


def ink(image, surface, top, bottom):
    """Return how much of the rows is painted, and the strongest contrast in them."""
    pixels = [image.pixelColor(x, y) for y in range(top, bottom) for x in range(image.width())]
    found = [contrast(one.name(), surface) for one in pixels]
    return sum(one - 1 for one in found), max(found)


@pytest.mark.parametrize("theme", ThemeName)
def test_the_words_of_what_is_next_stand_out_and_all_can_be_read(qtbot, theme):
    surface = THEMES[theme].surface
    painted = {}
    for reached in Reached:
        image = drawn(qtbot, theme, reached)
        painted[reached], strongest = ink(image, surface, 38, image.height())
        assert strongest >= LEAST_CONTRAST
    for bold in (Reached.NEXT, Reached.STOPPED, Reached.TIMED_OUT):
        assert painted[bold] > 1.05 * painted[Reached.DONE]
    assert painted[Reached.ALL] == painted[Reached.DONE] >= painted[Reached.LATER]


@pytest.mark.parametrize("theme", ThemeName)
def test_what_is_achieved_is_filled_and_what_is_ahead_is_hollow(qtbot, theme):
    surface = THEMES[theme].surface
    filled, _ = ink(drawn(qtbot, theme, Reached.DONE), surface, 0, 32)
    for reached in (Reached.NEXT, Reached.LATER):
        assert ink(drawn(qtbot, theme, reached), surface, 0, 32)[0] < 0.6 * filled


@pytest.mark.parametrize("size", others_long(SIZES, (1024, 600)))
@pytest.mark.parametrize("lang", others_long(["en", "zh_CN", "zh_TW"], "zh_CN"))
def test_every_step_has_its_words_in_large_text(bench, lang, size):
    bench.show_code()
    stepper, looks = bench.find(bench.kiosk, "stepper"), bench.kiosk.appearance
    for percent in (100, 150, 200):
        looks.choose(replace(looks.display, text_size=percent, language=lang))
        resize(bench.kiosk, *size)
        looks.fit()
        settle()
        where = Words.BELOW if percent == 100 else Words.BESIDE
        if (size, percent) == ((1024, 600), 200) and lang != "zh_CN":
            where = Words.PHRASE
        assert (percent, stepper.words) == (percent, where)
