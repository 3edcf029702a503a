"""The look of every window, in one place: the style sheet, filled from the design's tokens."""

from __future__ import annotations

import re
from dataclasses import asdict
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from string import Template

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QBoxLayout, QLayout, QWidget

from ui.file_names import qt_name
from ui.focus_ring import ring_of
from ui.restyling import restyle
from ui.style import Drawn, Style
from ui.tokens import (
    FONT_FAMILIES,
    LETTERS,
    LIGHT,
    SMALLEST_TEXT,
    TARGETS,
    TEXT_SIZES,
    THEMES,
    Sizes,
    Theme,
    ThemeName,
)

__all__ = [
    "APPLICATION_ICON",
    "LIGHT",
    "TEXT_SIZES",
    "THEMES",
    "Sizes",
    "Theme",
    "ThemeName",
    "apply_theme",
    "set_look",
    "set_up_style",
]

_RESOURCES = Path(str(files("resources")))
_STYLE_SHEET = _RESOURCES / "theme.qss"
ICONS = _RESOURCES / "icons"
_ICON_PATH = "kioskicons"
_IS_SET_UP = "styleIsSetUp"
#: A length that the style sheet gives itself, not by a token.
_LENGTH = re.compile(r"\b(\d+)px")

APPLICATION_ICON = ICONS / "jdcloud-kiosk.svg"


def set_up_style(application: QApplication) -> None:
    """Give the application the style and the font that the themes are made for.

    Once: to set them again would restyle every open window, a second for a stage.
    """
    if application.property(_IS_SET_UP):
        return
    application.setProperty(_IS_SET_UP, True)
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


def apply_theme(
    window: QWidget, theme: Theme = LIGHT, scale: float = 1.0, text: float = 1.0
) -> None:
    """Give a window and all within it this theme.

    Every size and distance is taken times *scale*, those of letters times *text* as well.
    """
    style = Style(theme, scale, text)
    values = {name: str(value) for name, value in asdict(theme).items()}
    for name, size in asdict(Sizes()).items():
        if name in LETTERS:
            values[name] = str(style.letters(size, SMALLEST_TEXT))
        else:
            values[name] = str(style.target(size) if name in TARGETS else style.px(size))
    # Found by a search path: the program's own folder may have any name, also with quotes.
    QDir.setSearchPaths(_ICON_PATH, [qt_name(ICONS)])
    values["check_mark"] = f"{_ICON_PATH}:check-{theme.icons}.svg"
    values["arrow_down"] = f"{_ICON_PATH}:arrow-down-{theme.icons}.svg"
    window.setStyleSheet(_template(max(scale, 1.0)).substitute(values))
    ring_of(window)
    style_drawn(window, style)


def style_drawn(part: QWidget, style: Style) -> None:
    """Style what no style sheet reaches in *part* of a window: distances, and what draws itself."""
    for layout in part.findChildren(QLayout):
        _scale_layout(layout, style.scale)
    for drawn in (part, *part.findChildren(QWidget)):
        if isinstance(drawn, Drawn):
            drawn.use_style(style)


@lru_cache(maxsize=4)
def _template(scale: float) -> Template:
    """Return the style sheet, its own lengths times *scale*: edges, paddings, signs."""
    text = _STYLE_SHEET.read_text("utf-8")
    return Template(_LENGTH.sub(lambda found: f"{round(int(found[1]) * scale)}px", text))


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
    if isinstance(layout, QBoxLayout):
        _scale_gaps(layout, scale)


def _scale_gaps(layout: QBoxLayout, scale: float) -> None:
    """Scale the distances between two parts alone."""
    items = (layout.itemAt(number) for number in range(layout.count()))
    spacers = (item.spacerItem() for item in items if item is not None)
    gaps = [item for item in spacers if item is not None and not item.expandingDirections()]
    made = layout.property("gapsMadeWith")
    if made is None:
        made = [gap.sizeHint() for gap in gaps]
        layout.setProperty("gapsMadeWith", made)
    for gap, size in zip(gaps, made, strict=True):
        policy = gap.sizePolicy()
        wide, high = round(size.width() * scale), round(size.height() * scale)
        gap.changeSize(wide, high, policy.horizontalPolicy(), policy.verticalPolicy())
    layout.invalidate()


def set_look(widget: QWidget, look: str) -> None:
    """Set the property "look" that the style sheet matches; redraw the widget and its parts."""
    if widget.property("look") == look:
        return
    widget.setProperty("look", str(look))
    for one in (widget, *widget.findChildren(QWidget)):
        restyle(one)
