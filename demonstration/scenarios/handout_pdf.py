"""A handout as PDF: two pictures a page, each with its caption and the rule behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from demonstration.scenarios.shot import Shot
from ui.theme import LIGHT
from ui.tokens import FONT_FAMILIES

#: Millimetres; dots for each inch, and of a point of letters.
_MARGIN, _DOTS = 15, 150
_POINT = _DOTS / 72
#: Points: title, scenario, caption, rule; and the space between two pictures.
_TITLE, _HEADING, _CAPTION, _RULE, _GAP = 18, 14, 11, 9, 18
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(
    Qt.TextFlag.TextWordWrap
)
#: A picture is no higher than this share of a page, so that two find room.
_SHARE = 0.38


def handout_pdf(title: str, shots: Sequence[Shot]) -> bytes:
    """Return the document."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(_DOTS)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    pages = _Pages(writer)
    pages.write(title, _TITLE, bold=True)
    scenario = ""
    for number, shot in enumerate(shots, start=1):
        pages.keep_together(shot, heading=shot.scenario != scenario)
        if shot.scenario != scenario:
            scenario = shot.scenario
            pages.write(scenario, _HEADING, bold=True)
            pages.write(shot.source, _RULE, LIGHT.soft)
        pages.draw(shot)
        pages.write(f"{number}. {shot.caption}", _CAPTION, bold=True)
        for rule in shot.rules:
            pages.write(rule, _RULE, LIGHT.soft)
        pages.space()
    pages.end()
    return bytes(buffer.data().data())


class _Pages:
    """Writes one thing below the other, page after page."""

    def __init__(self, writer: QPdfWriter) -> None:
        self._writer = writer
        self._painter = QPainter(writer)
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._width, self._height = float(writer.width()), float(writer.height())
        self._top = 0.0

    def _font(self, points: int, bold: bool) -> QFont:
        font = QFont()
        font.setFamilies(list(FONT_FAMILIES))
        font.setPixelSize(round(points * _POINT))
        font.setBold(bold)
        return font

    def _size(self, shot: Shot) -> tuple[float, float]:
        picture = shot.picture
        factor = min(
            self._width / max(1, picture.width()),
            self._height * _SHARE / max(1, picture.height()),
        )
        return picture.width() * factor, picture.height() * factor

    def keep_together(self, shot: Shot, *, heading: bool) -> None:
        """Begin another page unless there is room for the picture and what is below it."""
        lines = (3 if heading else 0) + 3 + len(shot.rules)
        needed = self._size(shot)[1] + lines * 1.6 * _CAPTION * _POINT
        if self._top and self._top + needed > self._height:
            self._writer.newPage()
            self._top = 0.0

    def write(
        self, text: str, points: int, colour: str = LIGHT.text, *, bold: bool = False
    ) -> None:
        """Write a paragraph."""
        if not text:
            return
        self._painter.setFont(self._font(points, bold))
        self._painter.setPen(QColor(colour))
        room = QRectF(0, self._top, self._width, self._height)
        needed = self._painter.boundingRect(room, _WRAPPED, text)
        self._painter.drawText(room, _WRAPPED, text)
        self._top += needed.height() + 3 * _POINT

    def draw(self, shot: Shot) -> None:
        """Draw a picture, as wide as the page or as high as it may be."""
        width, height = self._size(shot)
        place = QRectF(0, self._top + 3 * _POINT, width, height)
        self._painter.drawImage(place, shot.picture)
        self._top = place.bottom() + 4 * _POINT

    def space(self) -> None:
        """Leave some room."""
        self._top += _GAP * _POINT

    def end(self) -> None:
        """End the document."""
        self._painter.end()
