"""The look of both windows, in one place: every colour and size, and the style sheet they fill."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from pathlib import Path
from string import Template

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLayout, QWidget

_RESOURCES = Path(str(files("resources")))
_STYLE_SHEET = _RESOURCES / "theme.qss"
ICONS = _RESOURCES / "icons"
_ICON_PATH = "kioskicons"

APPLICATION_ICON = ICONS / "jdcloud-kiosk.svg"

#: First found wins; each carries Latin and Chinese of one design.
FONT_FAMILIES = ("Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei UI", "Noto Sans SC")

#: What a finger hits, in device-independent pixels, however small the window is.
SMALLEST_TARGET = 48


class ThemeName(StrEnum):
    """The themes that staff and visitors choose from."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


#: Percent of the usual size of all text (WCAG 2.2, success criterion 1.4.4: up to 200).
TEXT_SIZES = (100, 150, 200)


@dataclass(frozen=True)
class Theme:
    """Colours, as ``#rrggbb`` (or ``#aarrggbb``), and the folder's icons that go with them."""

    accent: str = "#d71920"
    accent_pressed: str = "#a81218"
    accent_soft: str = "#fdecec"
    on_accent: str = "#ffffff"
    page: str = "#f3f4f7"
    surface: str = "#ffffff"
    veil: str = "#e6f3f4f7"
    line: str = "#d5d9e0"
    pressed: str = "#d5d9e0"
    text: str = "#1c2129"
    text_soft: str = "#556070"
    disabled: str = "#e4e7ec"
    on_disabled: str = "#5b6472"
    success: str = "#13753f"
    success_soft: str = "#e6f4ec"
    warning: str = "#8f5600"
    warning_soft: str = "#fdf3e1"
    phone_case: str = "#15181d"
    phone_line: str = "#343a43"
    viewfinder: str = "#0d0f12"
    on_viewfinder: str = "#ffffff"
    # ISO/IEC 18004: dark on light, whatever else the theme does.
    code_light: str = "#ffffff"
    icons: str = "light"


@dataclass(frozen=True)
class Sizes:
    """Device-independent pixels at scale 1."""

    small: int = 16
    body: int = 20
    lead: int = 24
    status: int = 28
    title: int = 34
    attract: int = 44
    code: int = 60
    phone_code: int = 30
    phone_small: int = 13
    phone_body: int = 15
    phone_title: int = 20
    target: int = 60
    quiet_target: int = 48
    phone_target: int = 48
    radius: int = 14
    gap: int = 14
    mark_sign: int = 30
    mark_small: int = 48
    mark_middle: int = 120
    mark_large: int = 200
    form: int = 640
    code_room: int = 220
    figure: int = 40


#: Sizes that never fall below :data:`SMALLEST_TARGET`.
_TARGETS = frozenset({"target", "quiet_target", "phone_target"})

THEMES = {
    ThemeName.LIGHT: Theme(),
    ThemeName.DARK: Theme(
        accent="#ff7a78",
        accent_pressed="#ffa5a3",
        accent_soft="#3a1d20",
        on_accent="#240608",
        page="#12151a",
        surface="#1c2129",
        veil="#e612151a",
        line="#3c444f",
        pressed="#3c444f",
        text="#f1f3f6",
        text_soft="#a9b3c0",
        disabled="#2a3039",
        on_disabled="#98a2b0",
        success="#5fd08e",
        success_soft="#14301f",
        warning="#f0b45a",
        warning_soft="#352810",
        icons="dark",
    ),
    ThemeName.HIGH_CONTRAST: Theme(
        accent="#ffff00",
        accent_pressed="#ffd700",
        accent_soft="#000000",
        on_accent="#000000",
        page="#000000",
        surface="#000000",
        veil="#f2000000",
        line="#ffffff",
        pressed="#404040",
        text="#ffffff",
        text_soft="#ffffff",
        disabled="#000000",
        on_disabled="#c8c8c8",
        success="#3dff8f",
        success_soft="#000000",
        warning="#ffd700",
        warning_soft="#000000",
        icons="dark",
    ),
}

#: The phone's look, and that of pictures drawn outside of any window.
LIGHT = THEMES[ThemeName.LIGHT]


def set_up_style(application: QApplication) -> None:
    """Give the application the style and the font that the themes are made for."""
    font = QFont()
    font.setFamilies(list(FONT_FAMILIES))
    font.setPixelSize(Sizes().body)
    application.setStyle("Fusion")
    # The desktop finds the windows' icon and name by their entry.
    application.setDesktopFileName("jdcloud-kiosk")
    # What no style sheet reaches follows the light theme, also where the system is dark.
    hints = application.styleHints()
    if hasattr(hints, "setColorScheme"):  # since Qt 6.8
        hints.setColorScheme(Qt.ColorScheme.Light)
    application.setFont(font)


def apply_theme(window: QWidget, theme: Theme = LIGHT, scale: float = 1.0) -> None:
    """Give a window and all within it this theme, with every size and distance times *scale*."""
    values = asdict(theme)
    for name, size in asdict(Sizes()).items():
        scaled = round(size * scale)
        values[name] = str(max(scaled, SMALLEST_TARGET) if name in _TARGETS else scaled)
    # Found by a search path: the program's own folder may have any name, also with quotes.
    QDir.setSearchPaths(_ICON_PATH, [str(ICONS)])
    values["check_mark"] = f"{_ICON_PATH}:check-{theme.icons}.svg"
    values["arrow_down"] = f"{_ICON_PATH}:arrow-down-{theme.icons}.svg"
    window.setStyleSheet(_template().substitute(values))
    for layout in window.findChildren(QLayout):
        _scale_layout(layout, scale)


@cache
def _template() -> Template:
    return Template(_STYLE_SHEET.read_text("utf-8"))


def _scale_layout(layout: QLayout, scale: float) -> None:
    """Scale the distances that the layout was made with."""
    made = layout.property("madeWith")
    if made is None:
        margins = layout.contentsMargins()
        made = (
            margins.left(),
            margins.top(),
            margins.right(),
            margins.bottom(),
            layout.spacing(),
        )
        layout.setProperty("madeWith", made)
    left, top, right, bottom, spacing = (round(distance * scale) for distance in made)
    layout.setContentsMargins(left, top, right, bottom)
    if made[4] >= 0:
        layout.setSpacing(spacing)


def set_look(widget: QWidget, look: str) -> None:
    """Set the property "look" that the style sheet matches; draw the widget and its parts anew."""
    if widget.property("look") == look:
        return
    widget.setProperty("look", look)
    for one in (widget, *widget.findChildren(QWidget)):
        one.style().unpolish(one)
        one.style().polish(one)
        one.update()
