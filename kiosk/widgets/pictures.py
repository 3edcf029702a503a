"""The kiosk's pictures, drawn of paths in one family; the marks in them are the program's own."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ui.direction import upright
from ui.drawing import Canvas
from ui.style import Drawn
from ui.tokens import FONT_FAMILIES, INKS, Theme


class Picture(StrEnum):
    """What is pictured."""

    OPEN_APP = "open_app"
    TAP_SCAN = "tap_scan"
    HOLD = "hold"
    START = "start"


def draw_jd(canvas: Canvas) -> None:
    """Draw the mark of the JD app, on a field of 48: a shopping bag with a tick."""
    canvas.rect(0, 0, 48, 48, 15, fill=INKS.red)
    canvas.path("M13 18h22l-2 18a2 2 0 0 1-2 2H17a2 2 0 0 1-2-2z", fill=INKS.paper)
    canvas.path("M18.5 21v-5.5a5.5 5.5 0 0 1 11 0V21", line=INKS.paper, stroke=3)
    canvas.path("M18.5 18v3M29.5 18v3", line=INKS.red, stroke=3)
    canvas.path("M19 28l3.7 3.7L29 25.5", line=INKS.red, stroke=3)


def draw_finance(canvas: Canvas) -> None:
    """Draw the mark of the JD Finance app: rising bars in a coin."""
    canvas.rect(0, 0, 48, 48, 15, fill=INKS.navy)
    canvas.circle(24, 24, 14, line=INKS.gold, stroke=3)
    canvas.path("M17.5 29v-4M24 29v-9M30.5 29V17", line=INKS.gold, stroke=3.5)


def draw_cloud(canvas: Canvas, ground: str) -> None:
    """Draw the mark of JD Cloud: a cloud with a dot."""
    canvas.rect(0, 0, 48, 48, 11, fill=ground)
    canvas.path(
        "M15.5 34a7 7 0 0 1-.8-13.9a9.8 9.8 0 0 1 18.9 1.4A6.3 6.3 0 0 1 33 34z", fill=INKS.paper
    )
    canvas.circle(34, 15, 4.5, fill=INKS.cloud_dot)


def draw_code(canvas: Canvas, colour: str) -> None:
    """Draw what stands for a QR code, on a field of 182."""
    for x, y in ((0, 0), (114.4, 0), (0, 114.4)):
        canvas.rect(x + 7.28, y + 7.28, 53.04, 53.04, 7.8, line=colour, stroke=14.56)
        canvas.rect(x + 24.7, y + 24.7, 18.2, 18.2, fill=colour)
    for x, y in (
        *((114.4, 114.4), (158.6, 114.4), (136.5, 136.5), (114.4, 158.6), (158.6, 158.6)),
        *((84.5, 7.8), (84.5, 84.5), (84.5, 145.6), (13, 84.5), (148.2, 84.5)),
    ):
        canvas.rect(x, y, 23.4, 23.4, fill=colour)


def _open_app(canvas: Canvas, theme: Theme) -> None:
    canvas.rect(56, 4, 88, 170, 14, fill=theme.ill)
    canvas.rect(61, 9, 78, 170, 9.5, fill=INKS.screen)
    canvas.rect(88, 13, 24, 5, 2.5, fill=theme.ill)
    for y in (27, 113):
        for x in (70, 91.5, 113):
            canvas.rect(x, y, 16, 16, 4.5, fill=INKS.tile)
    for x, draw in ((34, draw_jd), (108, draw_finance)):
        with canvas.moved(x, 50, 58 / 48):
            draw(canvas)


def _tap_scan(canvas: Canvas, theme: Theme) -> None:
    canvas.rect(50, 4, 100, 200, 14, fill=theme.ill)
    with canvas.within(55, 9, 90, 190, 9), canvas.moved(55, 9, 0.9):
        canvas.rect(0, 0, 100, 300, fill=INKS.paper)
        canvas.rect(0, 0, 100, 46, fill=INKS.red)
        canvas.rect(8, 25, 62, 13, 6.5, fill=INKS.paper)
        canvas.circle(15.5, 31.5, 3, line=INKS.line, stroke=1.8)
        for y in (60, 83):
            for x in (17, 39, 61, 83):
                canvas.circle(x, y, 7, fill=INKS.dot)
        canvas.rect(8, 100, 84, 40, 6, fill=INKS.pale)
    canvas.circle(135, 38, 25, fill=INKS.paper, line=theme.ill, stroke=4)
    with canvas.moved(119, 22, 1.34):
        canvas.path(
            "M4 8V6a2 2 0 0 1 2-2h2M16 4h2a2 2 0 0 1 2 2v2M20 16v2a2 2 0 0 1-2 2h-2"
            "M8 20H6a2 2 0 0 1-2-2v-2M4 12h16",
            line=INKS.red,
            stroke=2.5,
        )


def _hold(canvas: Canvas, theme: Theme) -> None:
    canvas.rect(8, 14, 98, 98, 12, fill=INKS.paper, line=theme.ill, stroke=4)
    with canvas.moved(24, 30, 66 / 182):
        draw_code(canvas, INKS.ink)
    canvas.path("M57 112v24M34 138h46", line=theme.ill, stroke=5)
    canvas.path("M104 40L138 52v58l-34 0z", fill=INKS.beam, opacity=0.28)
    canvas.rect(124, 24, 64, 118, 9, fill=theme.ill)
    with canvas.within(127.2, 27.2, 57.6, 111.6, 5.8), canvas.moved(127.2, 27.2, 0.576):
        canvas.rect(0, 0, 100, 200, fill=INKS.night)
        canvas.path(
            "M18 62V48h14M68 48h14v14M82 116v14H68M32 130H18v-14", line=INKS.paper, stroke=5
        )
        canvas.path("M14 89h72", line=INKS.sweep, stroke=4)
        with canvas.moved(30, 66, 40 / 182):
            draw_code(canvas, INKS.paper)


def _start(canvas: Canvas, theme: Theme) -> None:
    canvas.rect(24, 10, 168, 124, 14, fill=theme.ill)
    canvas.rect(32, 18, 152, 108, 8, fill=INKS.paper)
    with canvas.moved(47, 32, 80 / 182):
        draw_code(canvas, INKS.ink)
    canvas.path("M144 44h26M144 60h20M144 76h24", line=INKS.grey, stroke=7)
    canvas.path("M94 134h28l6 36H88z", fill=INKS.line)
    canvas.rect(62, 168, 92, 10, 5, fill=theme.ill)
    canvas.path("M128 32L232 76v74L128 112z", fill=INKS.beam, opacity=0.25)
    with canvas.moved(260, 110, turn=6), canvas.moved(-260, -110):
        canvas.rect(216, 40, 84, 142, 11.8, fill=theme.ill)
        with canvas.within(220.2, 44.2, 75.6, 133.6, 7.6), canvas.moved(220.2, 44.2, 0.756):
            canvas.rect(0, 0, 100, 200, fill=INKS.night)
            canvas.rect(24, 54, 52, 52, 6, fill=INKS.paper)
            with canvas.moved(30, 60, 40 / 182):
                draw_code(canvas, INKS.ink)
            canvas.path(
                "M15 58V45h13M72 45h13v13M85 102v13H72M28 115H15v-13", line=INKS.paper, stroke=4.5
            )
            canvas.path("M12 80h76", line=INKS.sweep, stroke=4)


def draw_phone(canvas: Canvas, theme: Theme, match_code: str) -> None:
    """Draw a phone that shows the authorization with this code, on a field of 230 by 410."""
    canvas.rect(12, 4, 206, 402, 32, fill=theme.ill)
    with canvas.within(22.3, 14.3, 185.4, 381.4, 18.5), canvas.moved(22.3, 14.3, 1.854):
        canvas.rect(0, 0, 100, 220, fill=INKS.dim)
        canvas.rect(0, 36, 100, 200, 9, fill=INKS.paper)
        canvas.rect(42, 41, 16, 2.5, 1.2, fill=INKS.grey)
        with canvas.moved(28, 50, 0.36):
            draw_jd(canvas)
        with canvas.moved(55, 50, 0.36):
            draw_cloud(canvas, INKS.ink)
        canvas.path("M47.5 58.6h5", line=INKS.line, stroke=1.5)
        canvas.rect(8, 76, 84, 34, 6, fill=INKS.pale)
        _write(canvas.painter, QRectF(8, 76, 84, 34), match_code)
        for y, width in ((118, 60), (127, 76), (136, 48)):
            canvas.rect(8, y, width, 4, 2, fill=INKS.light_grey)
        canvas.rect(8, 150, 11, 11, 2.5, line=INKS.ink, stroke=2)
        for y, width in ((151, 62), (158, 46)):
            canvas.rect(24, y, width, 4, 2, fill=INKS.grey)
        canvas.rect(8, 174, 40, 16, 5, line=INKS.ink, stroke=2)
        canvas.rect(52, 174, 40, 16, 5, fill=INKS.light_grey)
    canvas.circle(200, 30, 30, fill=theme.stage)
    canvas.circle(200, 30, 24, fill=theme.good)
    canvas.path("M189 31l8 8l15-17", line=theme.surface, stroke=5)


def _write(painter: QPainter, place: QRectF, text: str) -> None:
    font = QFont()
    font.setFamilies(list(FONT_FAMILIES))
    font.setPixelSize(23)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(INKS.ink)
    # The code is compared with another screen: no language turns its pairs round.
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)


_Draw = Callable[[Canvas, Theme], None]
#: What is drawn -> its field, and how.
_PICTURES: dict[Picture, tuple[QRectF, _Draw]] = {
    Picture.OPEN_APP: (QRectF(24, -2, 152, 152), _open_app),
    Picture.TAP_SCAN: (QRectF(24, -2, 152, 152), _tap_scan),
    Picture.HOLD: (QRectF(0, 0, 200, 150), _hold),
    Picture.START: (QRectF(0, 0, 320, 190), _start),
}


def draw_picture(
    painter: QPainter, picture: Picture, place: QRectF, theme: Theme, *, at_bottom: bool = False
) -> None:
    """Draw a picture as large as its place allows; what is cut off is cut off by the place."""
    field, draw = _PICTURES[picture]
    with upright(painter, place):
        painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        draw(Canvas(painter, field, place, at_bottom=at_bottom), theme)


class PictureLabel(Drawn, QWidget):
    """Shows a picture; drawn once for its size and colours."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self._picture = picture
        self._drawn: QPixmap | None = None
        self._drawn_with: object = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show it."""
        ratio = self.devicePixelRatioF()
        drawn_with = (self.size(), ratio, self.look.theme)
        if self._drawn is None or drawn_with != self._drawn_with:
            self._drawn_with = drawn_with
            self._drawn = QPixmap(self.size() * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._drawn)
            draw_picture(painter, self._picture, QRectF(self.rect()), self.look.theme)
            painter.end()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        painter.end()
