"""What a visitor should know of an outcome: cards side by side, or a list for large text."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.outcome import Fact
from ui.direction import painter_of
from ui.icons import Icon, draw_icon
from ui.paragraph import Letters, Paragraph
from ui.style import Drawn

#: In the design's pixels.
_GAP, _BESIDE, _ABOVE, _BETWEEN, _ICON = 14, 18, 16, 6, 26
_MOST = 3
#: Lines of a card.
_LINES = 4


class FactCards(Drawn, QWidget):
    """Up to three facts, and points with a tick below them.

    The labels are called "factLabel1" to "factLabel3" and "pointLabel1", "pointLabel2".
    """

    def __init__(self) -> None:
        super().__init__()
        self._facts: tuple[Fact, ...] = ()
        self._captions = [Paragraph(Letters(16, "soft", line=1.35)) for _ in range(_MOST)]
        self._texts = [
            Paragraph(Letters(19, bold=True, line=1.3, balanced=True), f"factLabel{one}")
            for one in (1, 2, 3)
        ]
        self._points = [Paragraph(Letters(19, line=1.4), f"pointLabel{one}") for one in (1, 2)]
        for part in (*self._captions, *self._texts, *self._points):
            part.setParent(self)
        self._is_list = self._has_points = False
        self._shown_points = 0
        self._cards: list[QRect] = []

    def show_facts(self, facts: tuple[Fact, ...], points: tuple[str, ...]) -> None:
        """Show these facts and points."""
        self._facts = facts
        self._shown_points = len(points)
        for label, point in zip(self._points, (*points, "", ""), strict=False):
            label.setText(point)
        self._say()

    def _say(self) -> None:
        for number in range(_MOST):
            fact = self._facts[number] if number < len(self._facts) else Fact("", "")
            self._captions[number].setText("" if self._is_list else fact.caption)
            self._texts[number].setText(fact.brief if self._is_list else fact.text)

    def fit(self, width: int, height: int) -> int:
        """Choose cards or a list; return the height that is needed."""
        self._set_list(False)
        widths = self._widths(width)
        inner = [one - 2 * self.look.px(_BESIDE) for one in widths]
        whole = all(
            label.longest_word() <= room and label.lines_in(max(1, room)) <= _LINES
            for label, room in zip(self._texts, inner, strict=False)
        )
        icon = self._beside_caption()
        whole = whole and all(
            label.longest_word() <= room - icon and label.lines_in(max(1, room - icon)) <= 2
            for label, room in zip(self._captions, inner, strict=False)
        )
        needed = self._cards_height(width) + self._points_height(width)
        if whole and needed <= height and self.look.text <= 1.3:
            self._has_points = True
            return needed
        self._set_list(True)
        rows, points = self._rows_height(width), self._points_height(width)
        # What comes second is left out where it has no room.
        self._has_points = not self._rows() or rows + points <= height
        return rows + (points if self._has_points else 0)

    def _set_list(self, is_list: bool) -> None:
        if is_list is not self._is_list:
            self._is_list = is_list
            for label in self._texts:
                label.set_letters(
                    Letters(18, line=1.25)
                    if is_list
                    else Letters(19, bold=True, line=1.3, balanced=True)
                )
        self._say()

    def _widths(self, width: int) -> list[int]:
        count = max(1, len(self._facts))
        each = (width - (count - 1) * self.look.px(_GAP)) / count
        if count == _MOST and self._facts[0].icon is Icon.PERSON:
            # The middle one says the most.
            return [round(each * 3 * part / 3.32) for part in (1, 1.26, 1.06)]
        return [round(each)] * count

    def _has_icons(self) -> bool:
        return any(one.icon for one in self._facts)

    def _beside_caption(self) -> int:
        """The room that an icon takes from a caption."""
        return self._icon() + self.look.px(8) if self._has_icons() else 0

    def _caption_height(self, width: int) -> int:
        taken = 2 * self.look.px(_BESIDE) + self._beside_caption()
        lines = max(
            label.words_height(max(1, one - taken))
            for label, one in zip(self._captions, self._widths(width), strict=False)
        )
        return max(lines, self._icon() if self._has_icons() else 0)

    def _icon(self) -> int:
        return round(self.look.letters(16) * _ICON / 16)

    def _cards_height(self, width: int) -> int:
        if not self._facts:
            return 0
        inner = [max(1, one - 2 * self.look.px(_BESIDE)) for one in self._widths(width)]
        words = max(
            label.words_height(room) for label, room in zip(self._texts, inner, strict=False)
        )
        above = self.look.px(2 * _ABOVE + (_BETWEEN if self._has_icons() else 0))
        return self._caption_height(width) + words + above

    def _point_heights(self, width: int) -> list[int]:
        room = max(1, width - self.look.px(36))
        shown = self._points[: self._shown_points]
        return [one.words_height(room) + self.look.px(12) for one in shown]

    def _points_height(self, width: int) -> int:
        heights = self._point_heights(width)
        return sum(heights) + (self.look.px(20) if heights else 0)

    def _rows(self) -> list[int]:
        """The facts that a list shows."""
        return [index for index, one in enumerate(self._facts) if one.brief]

    def _before_row(self) -> int:
        """The room for the icons of a list, if it has any."""
        return self._icon() + self.look.px(20) if self._has_icons() else 0

    def _rows_height(self, width: int) -> int:
        room = max(1, width - self._before_row())
        gap = self.look.px(8)
        return sum(
            max(self._texts[one].words_height(room), self._icon()) + gap for one in self._rows()
        )

    def place(self) -> None:
        """Put everything where it belongs."""
        self._cards = []
        for number in range(_MOST):
            used = number in self._rows() if self._is_list else number < len(self._facts)
            self._captions[number].setVisible(used and not self._is_list)
            self._texts[number].setVisible(used)
        top = self._place_list() if self._is_list else self._place_cards()
        heights = self._point_heights(self.width())
        for label, height in zip(self._points, heights, strict=False):
            label.put(self.look.px(36), top, self.width() - self.look.px(36))
            top += height
        for number, label in enumerate(self._points):
            label.setVisible(self._has_points and number < self._shown_points)
        self.update()

    def _place_list(self) -> int:
        top, beside = 0, self._before_row()
        for one in self._rows():
            label = self._texts[one]
            words = label.words_height(self.width() - beside)
            high = max(words, self._icon())
            label.put(beside, top + (high - words) // 2, self.width() - beside)
            self._cards.append(QRect(0, top, self._icon(), high))
            top += high + self.look.px(8)
        return top

    def _place_cards(self) -> int:
        width = self.width()
        high = self._cards_height(width)
        spare = self.height() - high - self._points_height(width)
        top = 0 if self._shown_points else max(0, spare // 2)
        left, inset = 0, self.look.px(_BESIDE)
        icon, captions = self._beside_caption(), self._caption_height(width)
        for number, wide in enumerate(self._widths(width)[: len(self._facts)]):
            self._cards.append(QRect(left, top, wide, high))
            start, room = left + inset, max(1, wide - 2 * inset)
            line = self._captions[number].words_height(max(1, room - icon))
            above = top + self.look.px(_ABOVE)
            middle = above + (captions - line) // 2
            self._captions[number].put(start + icon, middle, room - icon)
            above += captions + (self.look.px(_BETWEEN) if icon else 0)
            self._texts[number].put(start, above, room)
            left += wide + self.look.px(_GAP)
        return top + high + (self.look.px(20) if self._shown_points else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cards, their icons and the points' ticks."""
        theme = self.look.theme
        painter = painter_of(self)
        side = self._icon()
        rows = self._rows() if self._is_list else range(len(self._facts))
        for card, number in zip(self._cards, rows, strict=False):
            top = card.top() + (card.height() - side) / 2
            left: float = card.left()
            if not self._is_list:
                self._draw_card(painter, card)
                captions = self._caption_height(self.width())
                top = card.top() + self.look.px(_ABOVE) + (captions - side) / 2
                left += self.look.px(_BESIDE)
            icon = self._facts[number].icon
            draw_icon(painter, icon, QRectF(left, top, side, side), theme.text)
        for label in self._points:
            if label.isVisible():
                high = self.look.px(24)
                middle = label.y() + self.look.letters(19) * 0.7 - high / 2
                draw_icon(
                    painter, Icon.GOOD, QRectF(0, middle, high, high), theme.good, theme.surface
                )
        painter.end()

    def _draw_card(self, painter: QPainter, card: QRect) -> None:
        theme = self.look.theme
        inset = theme.edge / 2
        painter.setPen(QPen(QColor(theme.line), theme.edge) if inset else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.inset))
        place = QRectF(card).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(place, self.look.px(16), self.look.px(16))
