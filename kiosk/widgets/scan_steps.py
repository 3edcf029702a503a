"""Shows in three drawn steps how a visitor scans the code."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.widgets.pictures import Picture, draw_picture
from ui.direction import face, placed, upright
from ui.paragraph import Letters, Paragraph
from ui.style import Drawn
from ui.unbroken import breaks_anywhere

_PICTURES = (Picture.OPEN_APP, Picture.TAP_SCAN, Picture.HOLD)
#: In the design's pixels, between cards.
_GAP = 14
_LIST_PICTURE = (54, 42)
#: How much a list's pictures grow with the text at most, and less where there is little room.
_GROWTHS = (2.0, 1.5, 1.2)
_LEAST_PICTURE = 90


class _Beside(NamedTuple):
    """What the words of a card have beside them, in the design's pixels."""

    number: int
    gap: int
    margin: int

    def taken(self) -> int:
        """Return the room that it takes."""
        return self.number + self.gap + 2 * self.margin


_USUAL, _CLOSE = _Beside(34, 12, 10), _Beside(28, 7, 4)


class ScanSteps(Drawn, QWidget):
    """Open the app, tap Scan, hold the phone to the code: cards in a row, or a list.

    Its labels are named after it: *name*, then "Label1" to "Label3".
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.labels = [
            Paragraph(Letters(18, bold=True, line=1.3), f"{name}Label{number}")
            for number in (1, 2, 3)
        ]
        for label in self.labels:
            label.setParent(self)
        self._texts: tuple[str, ...] = ("", "", "")
        self.is_list = False
        self._beside = _USUAL
        self._grow = _GROWTHS[0]
        self._drawn: QPixmap | None = None
        self._drawn_with: object = None

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._texts = (
            self.tr("Open JD or\nJD Finance"),
            self.tr("Tap Scan at\nthe top"),
            self.tr("Hold it a hand's\nbreadth away"),
        )
        self._say()

    def _say(self) -> None:
        for label, text in zip(self.labels, self._texts, strict=True):
            joint = "" if breaks_anywhere(text) else " "
            label.setText(text.replace("\n", joint) if self.is_list else text)

    def fit(self, width: int, height: int) -> int:
        """Choose cards or a list for that room; return the height that is needed."""
        self._set_list(False)
        for self._beside in (_USUAL, _CLOSE):
            room = self._card_width(width) - self.look.px(self._beside.taken())
            whole = all(label.widest() <= room for label in self.labels)
            if whole:
                break
        cards = self._words_height(width) + self.look.px(_LEAST_PICTURE)
        if self.look.text > 1.3 or not whole or cards > height:
            self._set_list(True)
            return self._fit_list(width, height)
        return cards

    def _fit_list(self, width: int, height: int) -> int:
        """Let the pictures be as large as the room allows; return the height that is needed."""
        needed = 0
        for self._grow in _GROWTHS:
            needed = sum(self._row_heights(width)) + 2 * self.look.px(8)
            if needed <= height:
                break
        return needed

    def _set_list(self, is_list: bool) -> None:
        if is_list is not self.is_list:
            self.is_list = is_list
            for label in self.labels:
                label.set_letters(Letters(19 if is_list else 18, bold=not is_list, line=1.3))
            self._say()

    def _card_width(self, width: int) -> int:
        return (width - 2 * self.look.px(_GAP)) // 3

    def _words_height(self, width: int) -> int:
        room = max(1, self._card_width(width) - self.look.px(self._beside.taken()))
        words = max(label.words_height(room) for label in self.labels)
        return max(words, self.look.px(self._beside.number)) + self.look.px(25)

    def _row_heights(self, width: int) -> list[int]:
        picture = self._list_picture()
        room = max(1, width - picture.width() - self.look.px(18))
        return [max(picture.height(), label.words_height(room)) for label in self.labels]

    def _list_picture(self) -> QRect:
        scale = self.look.scale * min(self.look.text, self._grow)
        return QRect(0, 0, round(_LIST_PICTURE[0] * scale), round(_LIST_PICTURE[1] * scale))

    def place(self) -> None:
        """Put the words where they belong."""
        if self.is_list:
            self._place_list()
            return
        high = self._words_height(self.width())
        each = self._card_width(self.width())
        number, gap = self.look.px(self._beside.number), self.look.px(self._beside.gap)
        for index, label in enumerate(self.labels):
            left = index * (each + self.look.px(_GAP))
            room = each - self.look.px(self._beside.taken())
            wide = min(label.widest() + 2, room)
            start = left + (each - number - gap - wide) // 2
            words = label.words_height(wide)
            top = self.height() - high + (high - words) // 2
            label.put(start + number + gap, top, wide)

    def _place_list(self) -> None:
        heights = self._row_heights(self.width())
        spare = self.height() - sum(heights)
        gap = max(0, min(self.look.px(24), spare // 3))
        top = 0
        left = self._list_picture().width() + self.look.px(18)
        for label, height in zip(self.labels, heights, strict=True):
            words = label.words_height(self.width() - left)
            label.put(left, top + (height - words) // 2, self.width() - left)
            top += height + gap

    # -- drawing ------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show cards, pictures and numbers; drawn once for their size and colours."""
        ratio = self.devicePixelRatioF()
        where = tuple(label.geometry().getRect() for label in self.labels)
        kind = (self.is_list, self._grow, self._beside)
        drawn_with = (self.size(), ratio, self.look, kind, where, self.layoutDirection())
        if self._drawn is None or drawn_with != self._drawn_with:
            self._drawn_with = drawn_with
            self._drawn = QPixmap(self.size() * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._drawn)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            face(painter, self)
            (self._draw_list if self.is_list else self._draw_cards)(painter)
            painter.end()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        painter.end()

    def _draw_list(self, painter: QPainter) -> None:
        side = self._list_picture()
        for picture, label in zip(_PICTURES, self.labels, strict=True):
            middle = label.geometry().center().y() + 1
            place = QRectF(0, middle - side.height() / 2, side.width(), side.height())
            draw_picture(painter, picture, place, self.look.theme)

    def _draw_cards(self, painter: QPainter) -> None:
        theme = self.look.theme
        each, high = self._card_width(self.width()), self._words_height(self.width())
        radius = self.look.px(18)
        for number, (picture, label) in enumerate(zip(_PICTURES, self.labels, strict=True), 1):
            left = (number - 1) * (each + self.look.px(_GAP))
            card = QRectF(left, 0, each, self.height())
            outline = QPainterPath()
            outline.addRoundedRect(card, radius, radius)
            painter.save()
            painter.setClipPath(outline)
            painter.fillRect(card, QColor(theme.inset))
            above = QRectF(left, 0, each, self.height() - high)
            painter.fillRect(above, QColor(theme.stage))
            inner = above.adjusted(self.look.px(8), self.look.px(12), -self.look.px(8), 0)
            wanted = min(inner.height(), self.look.px(232))
            inner.setTop(inner.bottom() - wanted)
            draw_picture(painter, picture, inner, theme, at_bottom=picture is not Picture.HOLD)
            painter.restore()
            self._draw_number(painter, number, label)
            if theme.edge:
                painter.setPen(QPen(QColor(theme.line), theme.edge))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), radius, radius)

    def _draw_number(self, painter: QPainter, number: int, label: Paragraph) -> None:
        side = self.look.px(self._beside.number)
        left = placed(label).x() - self.look.px(self._beside.gap) - side
        place = QRectF(left, label.geometry().center().y() + 1 - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.look.theme.ink))
        painter.drawEllipse(place)
        painter.setPen(QColor(self.look.theme.on_ink))
        painter.setFont(self.look.font(18, bold=True, chosen=False))
        with upright(painter, place):
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(number))
