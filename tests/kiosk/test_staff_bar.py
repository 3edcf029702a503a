"""The bar of the staff's area alone."""

from __future__ import annotations

import pytest

from kiosk.staff_area.staff_bar import StaffBar
from ui.buttons import DrawnButton, Kind
from ui.focus_ring import RING_REACH
from ui.theme import LIGHT, THEMES, ThemeName, apply_theme


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
