"""What the desktop asks for is the default; what was chosen wins."""

from __future__ import annotations

import pytest

from kiosk.preferences import Display, Preferences
from ui.desktop import look_of
from ui.desktop_look import NO_WISHES, DesktopLook
from ui.theme import ThemeName

PORTAL = "org.freedesktop.appearance"


@pytest.mark.parametrize(
    ("settings", "look"),
    [
        ({}, NO_WISHES),
        ({(PORTAL, "color-scheme"): 0, (PORTAL, "contrast"): 0}, NO_WISHES),
        ({(PORTAL, "color-scheme"): 2}, NO_WISHES),
        ({(PORTAL, "color-scheme"): 1}, DesktopLook(dark=True)),
        ({(PORTAL, "contrast"): 1}, DesktopLook(high_contrast=True)),
        ({(PORTAL, "reduced-motion"): 1}, DesktopLook(reduced_motion=True)),
        (
            {("org.gnome.desktop.interface", "enable-animations"): False},
            DesktopLook(reduced_motion=True),
        ),
        ({("org.gnome.desktop.interface", "enable-animations"): True}, NO_WISHES),
        (
            {("org.gnome.desktop.a11y.interface", "high-contrast"): True},
            DesktopLook(high_contrast=True),
        ),
        (
            {("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): "0"},
            DesktopLook(reduced_motion=True),
        ),
        ({("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): "0.5"}, NO_WISHES),
        ({("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): "slow"}, NO_WISHES),
    ],
)
def test_each_desktops_settings_are_understood(settings, look):
    assert look_of(settings) == look


def test_the_desktop_decides_unless_staff_have_chosen():
    dark = DesktopLook(dark=True, reduced_motion=True)
    assert Preferences().display("en", dark) == Display("en", ThemeName.DARK, 100, True)
    contrast = DesktopLook(dark=True, high_contrast=True)
    assert Preferences().display("en", contrast).theme is ThemeName.HIGH_CONTRAST
    chosen = Preferences(theme=ThemeName.HIGH_CONTRAST)
    assert chosen.display("en", dark).theme is ThemeName.HIGH_CONTRAST
    assert Preferences(follow_desktop=False).display("en", dark) == Display("en")


def test_a_visitor_keeps_what_they_chose_until_the_next(bench):
    looks = bench.kiosk.appearance
    bench.click(bench.kiosk, "displayButton")
    bench.click(bench.kiosk, "textSize150Button")
    looks.set_usual(Preferences().display("en", DesktopLook(dark=True)), keep_choice=True)
    assert looks.display == Display("en", ThemeName.LIGHT, 150)
    looks.reset()
    assert looks.display == Display("en", ThemeName.DARK)
