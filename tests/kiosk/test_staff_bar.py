"""The bar of the staff's area alone."""

from __future__ import annotations

import pytest

from kiosk.staff_area.staff_bar import StaffBar, WhoLabel
from ui.buttons import DrawnButton, Kind
from ui.focus_ring import RING_REACH
from ui.theme import LIGHT, THEMES, ThemeName, apply_theme

_LONG_NAME = "Anastasia Konstantinopolskaya-Wolfeschlegelsteinhausen"


def test_what_it_takes_in_has_room_on_a_wall_of_a_screen_with_large_text(qtbot):
    bar = StaffBar()
    qtbot.addWidget(bar)
    guests = (DrawnButton("displayButton", Kind.PILL), DrawnButton("languageButton", Kind.PILL))
    for guest in guests:
        guest.set_words("Display", short="")
    bar.take(guests)
    apply_theme(bar, LIGHT, scale=2.8, text=2.0)
    bar.resize(3840, bar.sizeHint().height())
    bar.show()

    def all_are_within():
        bar.resize(3840, bar.sizeHint().height())
        assert [one.geometry() for one in guests if not bar.rect().contains(one.geometry())] == []

    qtbot.waitUntil(all_are_within)


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.4])
def test_the_ring_around_a_button_is_not_on_the_line_below(qtbot, scale):
    """In high contrast both are light: its lower edge was not seen."""
    bar = StaffBar()
    qtbot.addWidget(bar)
    apply_theme(bar, THEMES[ThemeName.HIGH_CONTRAST], scale=scale)
    bar.retranslate(0)
    bar.resize(1366, bar.sizeHint().height())
    bar.show()
    for name in ("staffBackButton", "signOutButton"):
        button = bar.findChild(DrawnButton, name)
        assert button.geometry().bottom() + RING_REACH < bar.height() - 1


@pytest.mark.parametrize("name", ["anna", _LONG_NAME], ids=["usual", "long"])
@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("wide", [600, 806, 1024, 1366])
def test_who_is_there_and_what_closes_the_kiosk_are_in_words(qtbot, wide, text, name):
    """A padlock alone closed the kiosk, and nobody saw who was signed in."""
    bar = StaffBar()
    qtbot.addWidget(bar)
    guests = (DrawnButton("displayButton", Kind.PILL), DrawnButton("languageButton", Kind.PILL))
    for guest in guests:
        guest.set_words("Display", short="")
    bar.take(guests)
    apply_theme(bar, LIGHT, scale=0.8, text=text)
    bar.retranslate(0)
    bar.show_who("Front desk 1", name)
    bar.show()
    bar.resize(wide, bar.sizeHint().height())
    bar.resize(wide, bar.sizeHint().height())
    who, close = bar.findChild(WhoLabel), bar.findChild(DrawnButton, "signOutButton")
    assert close.shown() in ("Close the kiosk", "Close")
    assert close.fits()
    assert who.isVisible()
    assert who.text().startswith(name[:4])
    assert name in (who.text(), who.accessibleName())
    assert name in (who.text(), who.toolTip())
    for one in (who, close):
        assert bar.rect().contains(one.geometry())
    parts = [one for one in bar.children() if one.isWidgetType() and one.isVisible()]
    assert [
        (one.objectName(), other.objectName())
        for one in parts
        for other in parts
        if one is not other and one.geometry().intersects(other.geometry())
    ] == []
