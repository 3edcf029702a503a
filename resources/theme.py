"""The look of both windows, in one place: every colour and size, and the style sheet they fill."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from string import Template

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

_STYLE_SHEET = Path(__file__).parent / "theme.qss"

#: First found wins; each carries Latin and Chinese of one design.
FONT_FAMILIES = ("Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei UI", "Noto Sans SC")


@dataclass(frozen=True)
class Theme:
    """Colours as ``#rrggbb`` (or ``#aarrggbb``), sizes in device-independent pixels."""

    accent: str = "#d71920"
    accent_pressed: str = "#a81218"
    accent_soft: str = "#fdecec"
    on_accent: str = "#ffffff"
    page: str = "#f3f4f7"
    surface: str = "#ffffff"
    veil: str = "#e6f3f4f7"
    line: str = "#d5d9e0"
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
    small: int = 16
    body: int = 20
    lead: int = 24
    status: int = 28
    title: int = 34
    code: int = 60
    phone_code: int = 30
    phone_small: int = 13
    phone_body: int = 15
    phone_title: int = 20
    target: int = 60
    phone_target: int = 48
    radius: int = 14


THEME = Theme()


def apply_theme(application: QApplication) -> None:
    """Give the whole application the theme's font and style sheet."""
    font = QFont()
    font.setFamilies(list(FONT_FAMILIES))
    font.setPixelSize(THEME.body)
    application.setStyle("Fusion")
    application.setFont(font)
    values = {name: str(value) for name, value in asdict(THEME).items()}
    values["check_mark"] = (_STYLE_SHEET.parent / "icons" / "check.svg").as_posix()
    values["arrow_down"] = (_STYLE_SHEET.parent / "icons" / "arrow-down.svg").as_posix()
    application.setStyleSheet(Template(_STYLE_SHEET.read_text("utf-8")).substitute(values))


def set_look(widget: QWidget, look: str) -> None:
    """Set the property "look" that the style sheet matches; draw the widget and its parts anew."""
    if widget.property("look") == look:
        return
    widget.setProperty("look", look)
    for one in (widget, *widget.findChildren(QWidget)):
        one.style().unpolish(one)
        one.style().polish(one)
        one.update()
