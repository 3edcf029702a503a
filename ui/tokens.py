"""The design's colours and sizes: nothing is drawn in any other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

#: First found wins; each carries Latin and Chinese of one design.
FONT_FAMILIES = ("Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei UI", "Noto Sans SC")

#: What a finger hits, in device-independent pixels, however small the window is.
SMALLEST_TARGET = 48
#: The smallest words; the mark of the simulation may be :data:`SMALLEST_MARK`.
SMALLEST_TEXT = 14
SMALLEST_MARK = 12
#: The kiosk's window, in device-independent pixels: smaller, the text would scroll all the time.
SMALLEST_KIOSK = (600, 560)


class ThemeName(StrEnum):
    """The themes that staff and visitors choose from."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


#: Percent of the usual size of all text (WCAG 2.2, success criterion 1.4.4: up to 200).
TEXT_SIZES = (100, 150, 200)


@dataclass(frozen=True)
class Theme:
    """Colours, as ``#rrggbb`` (or ``#aarrggbb``), and the folder's icons that go with them.

    *brand* fills the one next action and nothing else; *ink* is selection and progress, *stop*
    what went wrong.
    """

    page: str = "#f3f5f8"
    surface: str = "#ffffff"
    stage: str = "#e4e9f0"
    sunken: str = "#eceff4"
    inset: str = "#f3f5f8"
    veil: str = "#e6f3f5f8"
    line: str = "#dde2ea"
    control: str = "#788394"
    text: str = "#171c24"
    soft: str = "#4e5969"
    ink: str = "#1e2733"
    on_ink: str = "#ffffff"
    ink_soft: str = "#e7ebf1"
    brand: str = "#d7191f"
    brand_pressed: str = "#a81218"
    on_brand: str = "#ffffff"
    good: str = "#0f7a43"
    good_soft: str = "#e3f4ea"
    warn: str = "#8a5200"
    warn_soft: str = "#fff3dc"
    ring_warn: str = "#b86e00"
    stop: str = "#2a3443"
    on_stop: str = "#ffffff"
    stop_soft: str = "#e9edf3"
    hero_good: str = "#0f7a43"
    hero_warn: str = "#f2a516"
    hero_stop: str = "#2a3443"
    on_hero_good: str = "#ffffff"
    on_hero_warn: str = "#2a1a00"
    on_hero_stop: str = "#ffffff"
    focus: str = "#1457d9"
    beside_focus: str = "#ffffff"
    ill: str = "#1e2733"
    mark: str = "#1e2733"
    night: str = "#121a26"
    night_light: str = "#24344c"
    on_night: str = "#ffffff"
    on_night_soft: str = "#c4cedc"
    night_edge: str = "#8291a8"
    night_focus: str = "#8ab4ff"
    disabled: str = "#eceff4"
    on_disabled: str = "#4e5969"
    #: Drawn around every card and control where colours alone do not part them, in pixels.
    edge: int = 0
    shadow: str = "#12171c24"
    viewfinder: str = "#0d0f12"
    # ISO/IEC 18004: dark on light, whatever else the theme does.
    code_light: str = "#ffffff"
    icons: str = "light"


@dataclass(frozen=True)
class Sizes:
    """Device-independent pixels at scale 1."""

    small: int = 16
    staff: int = 15
    staff_small: int = 14
    staff_heading: int = 16
    staff_figure: int = 26
    body: int = 18
    lead: int = 20
    title: int = 36
    target: int = 60
    quiet_target: int = 48
    radius: int = 18
    control_radius: int = 16
    staff_radius: int = 12
    staff_control_radius: int = 8
    gap: int = 14
    form: int = 640


#: Sizes that never fall below :data:`SMALLEST_TARGET`.
TARGETS = frozenset({"target", "quiet_target"})
#: Sizes of letters: they grow with the size of the text that a visitor chooses.
LETTERS = frozenset(
    {
        "small",
        "staff",
        "staff_small",
        "staff_heading",
        "staff_figure",
        "body",
        "lead",
        "title",
    }
)

THEMES = {
    ThemeName.LIGHT: Theme(),
    ThemeName.DARK: Theme(
        page="#0e1217",
        surface="#181e26",
        stage="#202833",
        sunken="#11161d",
        inset="#11161d",
        veil="#e60e1217",
        line="#323b48",
        control="#8390a3",
        text="#f1f4f8",
        soft="#aeb8c6",
        ink="#e4e9f0",
        on_ink="#12161c",
        ink_soft="#27303c",
        brand="#db2828",
        brand_pressed="#a81218",
        on_brand="#ffffff",
        good="#57d391",
        good_soft="#12301f",
        warn="#f5b84b",
        warn_soft="#33270f",
        ring_warn="#f5b84b",
        stop="#dde3eb",
        on_stop="#12161c",
        stop_soft="#232c38",
        hero_good="#0f6b3b",
        hero_warn="#d9920f",
        hero_stop="#3a4657",
        on_hero_warn="#1c1200",
        focus="#8ab4ff",
        beside_focus="#12161c",
        ill="#8c9cb3",
        mark="#3a4a62",
        disabled="#11161d",
        on_disabled="#aeb8c6",
        shadow="#00000000",
        icons="dark",
    ),
    ThemeName.HIGH_CONTRAST: Theme(
        page="#000000",
        surface="#000000",
        stage="#000000",
        sunken="#000000",
        inset="#000000",
        veil="#f2000000",
        line="#ffffff",
        control="#ffffff",
        text="#ffffff",
        soft="#ffffff",
        ink="#ffffff",
        on_ink="#000000",
        ink_soft="#000000",
        brand="#ffff00",
        brand_pressed="#ffd700",
        on_brand="#000000",
        good="#3dff8f",
        good_soft="#000000",
        warn="#ffd700",
        warn_soft="#000000",
        ring_warn="#ffd700",
        stop="#ffffff",
        on_stop="#000000",
        stop_soft="#000000",
        hero_good="#000000",
        hero_warn="#000000",
        hero_stop="#000000",
        on_hero_good="#3dff8f",
        on_hero_warn="#ffd700",
        focus="#00ffff",
        beside_focus="#000000",
        ill="#ffffff",
        mark="#33445e",
        night="#000000",
        night_light="#000000",
        on_night_soft="#ffffff",
        night_edge="#ffffff",
        night_focus="#00ffff",
        disabled="#000000",
        on_disabled="#c8c8c8",
        edge=2,
        shadow="#00000000",
        icons="dark",
    ),
}

#: The phone's look, and that of pictures drawn outside of any window.
LIGHT = THEMES[ThemeName.LIGHT]


@dataclass(frozen=True)
class Inks:
    """What is pictured has these colours in every theme: paper, a phone's screen, a JD app."""

    paper: str = "#ffffff"
    screen: str = "#f5f7fa"
    night: str = "#2b3a52"
    ink: str = "#1e2733"
    grey: str = "#c3cbd7"
    light_grey: str = "#dde2ea"
    pale: str = "#eceff4"
    dot: str = "#e1e6ee"
    tile: str = "#d3dae4"
    dim: str = "#9aa5b5"
    line: str = "#788394"
    red: str = "#d7191f"
    cloud_dot: str = "#e0262c"
    gold: str = "#f1c376"
    navy: str = "#1b2b52"
    beam: str = "#f2a516"
    sweep: str = "#ff5a52"
    case: str = "#0b1018"
    case_edge: str = "#5a6e8c"
    foot: str = "#33445e"
    foot_light: str = "#42556f"


INKS = Inks()
