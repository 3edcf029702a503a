"""The look of the simulated phone: a palette and sizes of its own, in every theme of the kiosk."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import asdict, dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from string import Template

from PySide6.QtCore import QByteArray, QDir, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from ui.direction import upright
from ui.file_names import qt_name

_FOLDER = Path(str(files("resources"))) / "phone"
_STYLE_SHEET = _FOLDER / "phone.qss"
_PICTURE_PATH = "phonepictures"


@dataclass(frozen=True)
class PhoneTheme:
    """Colours, as ``#rrggbb`` (or ``#aarrggbb``)."""

    # The case, its dark island, and what is behind the phone.
    desk: str = "#f3f5f8"
    case: str = "#14171c"
    case_edge: str = "#3a414c"
    island: str = "#0b0d10"
    on_island: str = "#d5dbe4"
    # Pages.
    page: str = "#f4f5f7"
    surface: str = "#ffffff"
    panel: str = "#f1f3f7"
    hairline: str = "#e6e9ee"
    text: str = "#1b1f26"
    soft: str = "#4e5969"
    control: str = "#788394"
    pressed: str = "#e1e5eb"
    focus: str = "#1457d9"
    disabled: str = "#e4e7ec"
    on_disabled: str = "#5b6472"
    ink: str = "#1e2733"
    ink_pressed: str = "#38465a"
    on_ink: str = "#ffffff"
    on_ink_soft: str = "#c9d2de"
    ink_soft: str = "#e7ebf1"
    good: str = "#0f7a43"
    good_soft: str = "#e3f4ea"
    warn: str = "#8a5200"
    warn_soft: str = "#fff3dc"
    stop: str = "#2a3443"
    stop_soft: str = "#e9edf3"
    veil: str = "#9e06090e"
    # JD.
    jd: str = "#d7191f"
    jd_deep: str = "#c2151b"
    jd_pressed: str = "#a81218"
    jd_text: str = "#c4141a"
    jd_raised: str = "#cf373c"
    on_jd: str = "#ffffff"
    # JD Finance.
    finance: str = "#1b2b52"
    finance_light: str = "#2c4278"
    finance_pressed: str = "#101b37"
    on_finance: str = "#f6e3bf"
    gold_soft: str = "#fbf1df"
    on_gold: str = "#4a3208"
    # Tiles of the apps: ground and sign.
    tile_red: str = "#fce9e8"
    tile_blue: str = "#e8effa"
    on_tile_blue: str = "#2e5aa8"
    tile_green: str = "#e6f3ec"
    on_tile_green: str = "#1c7a48"
    tile_gold: str = "#fff2dd"
    tile_violet: str = "#efe9f8"
    on_tile_violet: str = "#6546a0"
    tile_teal: str = "#e2f2f4"
    on_tile_teal: str = "#146a77"
    tile_grey: str = "#eef0f4"
    # Behind the goods: as their pictures' grounds.
    goods_blue: str = "#d5dfec"
    goods_clay: str = "#e7cdb5"
    goods_green: str = "#cfe0d3"
    goods_violet: str = "#dcd3ea"
    # The home screen.
    wall: str = "#22324a"
    wall_light: str = "#4a788c"
    wall_violet: str = "#594c7e"
    on_wall: str = "#ffffff"
    on_wall_soft: str = "#e6ecf4"
    dock: str = "#2bffffff"
    app_green: str = "#3e7d63"
    app_blue: str = "#4b6fb5"
    app_violet: str = "#6b5ba6"
    app_grey: str = "#56616f"
    app_teal: str = "#2f7f92"
    app_brown: str = "#a0682c"
    app_forest: str = "#3f7752"
    app_slate: str = "#55617a"
    # The scanner.
    night: str = "#10151c"
    night_light: str = "#3a4657"
    night_raised: str = "#3c424b"
    on_night: str = "#ffffff"
    on_night_soft: str = "#d5dce6"
    scrim: str = "#9906090e"
    torchlight: str = "#30fff3d0"
    beam: str = "#57ff4a45"
    beam_edge: str = "#ff5a52"
    found: str = "#57d391"


@dataclass(frozen=True)
class PhoneSizes:
    """Device-independent pixels. Those of text are at 100 %."""

    tiny: int = 12
    small: int = 13
    body: int = 15
    lead: int = 17
    title: int = 19
    hero: int = 24
    figure: int = 28
    code: int = 64
    wall_clock: int = 64
    # Of what does not grow: tools beside the phone, figures in a circle.
    mark: int = 12
    face: int = 22
    tool: int = 15
    tool_small: int = 13
    target: int = 48
    button: int = 54


#: Sizes of text: they grow with the text size that is chosen.
_TEXT = frozenset(
    {"tiny", "small", "body", "lead", "title", "hero", "figure", "code", "wall_clock"}
)
#: Of these, as much as there is room for beside a page's other words.
_AT_MOST = {"code": 1.3, "title": 1.6, "wall_clock": 1.0, "hero": 1.5, "figure": 1.5}

# What a phone measures; its screen may be less high than the tallest.
SCREEN_WIDTH, TALLEST_SCREEN, LOWEST_SCREEN = 390, 844, 516
CASE_EDGE, CASE_RADIUS, SCREEN_RADIUS = 12, 58, 46
#: Of a page, behind the status bar and around the home bar.
STATUS_BAR, HOME_BAR = 48, 34
#: Beside the phone: the strip of tools, and their panel.
STRIP, PANEL = 60, 250
#: Around the phone, and between it and the tools.
MARGIN, GAP = 10, 10

PHONE = PhoneTheme()
SIZES = PhoneSizes()


def apply_phone_theme(window: QWidget, scale: float = 1.0) -> None:
    """Give the phone's window its look, with all text times *scale*."""
    values: dict[str, str] = asdict(PHONE)
    for name, size in asdict(SIZES).items():
        grown = min(scale, _AT_MOST.get(name, scale)) if name in _TEXT else 1.0
        values[name] = str(round(size * grown))
    QDir.setSearchPaths(_PICTURE_PATH, [qt_name(_FOLDER)])
    values["check_mark"] = f"{_PICTURE_PATH}:check.svg"
    values["arrow_down"] = f"{_PICTURE_PATH}:chevron-down.svg"
    window.setStyleSheet(_template().substitute(values))


@cache
def _template() -> Template:
    return Template(_STYLE_SHEET.read_text("utf-8"))


def round_pen(colour: QColor | str, width: float) -> QPen:
    """Return a pen whose lines have round ends."""
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


#: They point to where reading goes on, or comes from.
_POINTING = frozenset({"back", "forward"})


def draw_picture(
    painter: QPainter, name: str, place: QRectF, colour: str = "", ratio: float = 1.0
) -> None:
    """Draw a picture of the phone's; *colour* is for those that are lines only."""
    width, height = round(place.width() * ratio), round(place.height() * ratio)
    with nullcontext() if name in _POINTING else upright(painter, place):
        painter.drawPixmap(place, _pixmap(name, width, height, colour), QRectF(0, 0, width, height))


@cache
def _pixmap(name: str, width: int, height: int, colour: str) -> QPixmap:
    text = (_FOLDER / f"{name}.svg").read_text("utf-8")
    drawn = text.replace("currentColor", colour or PHONE.text)
    renderer = QSvgRenderer(QByteArray(drawn.encode()))
    pixmap = QPixmap(max(1, width), max(1, height))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap
