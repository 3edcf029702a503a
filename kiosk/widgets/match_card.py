"""The match code, the largest thing on the screen, and what to do when it is the same or not."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from ui.direction import painter_of, place, placed
from ui.icons import Icon, draw_icon
from ui.paragraph import Letters, Paragraph
from ui.style import Drawn

#: In the design's pixels: the digits, the answers below them, and between those.
_DIGITS, _GAP, _ICON, _BESIDE, _ABOVE = 168, 14, 30, 16, 12
#: Of the digits' height: the room between the two pairs, and their line; nothing hangs below it.
_SPACE, _LINE = 0.34, 0.74
#: The least digits, and what is above and below them together, in the design's pixels.
_LEAST_DIGITS, _AIR = 72, 28
#: The room beside the digits and the kiosk's name, and above the name where it is below them.
_SIDE, _ABOVE_NAME = 24, 8
#: How much of their height digits keep at least for the kiosk's name beside them; in large text,
#: in which they are no smaller than in usual text.
_KEPT, _KEPT_LARGE = 0.8, 0.97


class MatchCode(Drawn, QLabel):
    """Four digits in two pairs, as large as the room allows."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("matchCodeLabel")
        self._high = 0

    def digits(self, width: int, height: int) -> int:
        """Return how high the digits can be in that room."""
        wanted = self.look.px(_DIGITS)
        metrics = QFontMetrics(self.look.font(100, bold=True, chosen=False))
        unit = self.look.font(100, bold=True, chosen=False).pixelSize()
        pairs = metrics.horizontalAdvance("0000") / unit + _SPACE
        return max(1, min(wanted, round(width / pairs), round(height / _LINE)))

    def fits(self) -> bool:
        """The digits are made to fit."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the digits."""
        high = self.digits(self.width(), self.height())
        font = self.look.font(100, bold=True, chosen=False)
        font.setPixelSize(high)
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(QColor(self.look.theme.text))
        metrics = QFontMetrics(font)
        first, _, second = self.text().partition(" ")
        baseline = (self.height() + metrics.capHeight()) // 2
        painter.drawText(0, baseline, first)
        painter.drawText(round(metrics.horizontalAdvance(first) + high * _SPACE), baseline, second)
        painter.end()

    def wide(self, high: int) -> int:
        """Return how wide digits of that height are."""
        font = self.look.font(100, bold=True, chosen=False)
        font.setPixelSize(high)
        return round(QFontMetrics(font).horizontalAdvance("0000") + high * _SPACE) + 2


class MatchCard(Drawn, QWidget):
    """Digits and the kiosk's name on a card, above the two answers."""

    def __init__(self) -> None:
        super().__init__()
        self._code = MatchCode()
        self._caption = Paragraph(Letters(17, "soft", line=1.35), "matchCaptionLabel")
        self._station = Paragraph(Letters(22, bold=True, line=1.35), "matchStationLabel")
        self._answers = tuple(
            Paragraph(Letters(18, line=1.35), name)
            for name in ("matchSameLabel", "matchDifferentLabel")
        )
        for part in (self._code, self._caption, self._station, *self._answers):
            part.setParent(self)
        self._texts: tuple[tuple[str, str, str], ...] = (("", "", ""),) * 2
        self._is_brief = False
        #: Whether the digits ask for all of their room, and not for the least.
        self.wants_all = False
        self._card = QRect()
        self._is_beside = False
        self._grounds: list[QRect] = []

    def show_code(self, match_code: str, station: str, spoken: str) -> None:
        """Show a code, and which kiosk this is."""
        self._code.setText(f"{match_code[:2]} {match_code[2:]}" if match_code else "")
        self._code.setAccessibleName(spoken)
        self._station.setText(station)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._caption.setText(self.tr("and this kiosk"))
        self._texts = (
            (
                self.tr("Same on both"),
                self.tr("Tick the consent, tap OK"),
                self.tr("Yes: tick, then OK"),
            ),
            (
                self.tr("Different, or not you"),
                self.tr("Tap Decline on the phone"),
                self.tr("No: tap Decline"),
            ),
        )
        self._say()

    def _say(self) -> None:
        for label, (head, rest, brief) in zip(self._answers, self._texts, strict=True):
            if self._is_brief:
                label.say(brief)
            else:
                label.say(f"{head}\n{rest}", [head])

    def fit(self, width: int, height: int) -> int:
        """Choose how to show it in that room; return the height that is needed."""
        digits = _DIGITS if self.wants_all else _LEAST_DIGITS
        for brief in (False, True):
            self._is_brief = brief
            self._say()
            needed = self._answers_height(width) + self.look.px(_GAP + _AIR + _LINE * digits)
            whole = brief or all(one.lines_in(self._room(width)) <= 2 for one in self._answers)
            if whole and needed <= height and (brief or self.look.text <= 1.3):
                break
        return needed

    def _room(self, width: int) -> int:
        """The room for the words of an answer."""
        beside = self.look.px(2 * _BESIDE + 12) + self._icon()
        each = width if self._is_brief else (width - self.look.px(_GAP)) // 2
        return max(1, each - beside)

    def _icon(self) -> int:
        # Beside one line it is no higher than that: the room is the digits'.
        return round(self.look.letters(18) * (1.35 if self._is_brief else _ICON / 18))

    def _answer_height(self, width: int) -> int:
        words = max(one.words_height(self._room(width)) for one in self._answers)
        padding = 2 if self._is_brief else 2 * _ABOVE
        return max(words, self._icon()) + self.look.px(padding)

    def _answers_height(self, width: int) -> int:
        return self._answer_height(width) * (2 if self._is_brief else 1)

    def place(self) -> None:
        """Put everything where it belongs."""
        width = self.width()
        answers = self._answers_height(width)
        self._card = QRect(0, 0, width, max(1, self.height() - answers - self.look.px(_GAP)))
        each = self._answer_height(width)
        half = (width - self.look.px(_GAP)) // 2
        top = self.height() - answers
        self._grounds = []
        for number, label in enumerate(self._answers):
            if self._is_brief:
                ground = QRect(0, top + number * each, width, each)
            else:
                ground = QRect(number * (half + self.look.px(_GAP)), top, half, each)
            self._grounds.append(ground)
            words = label.words_height(self._room(width))
            left = ground.left() + self.look.px(_BESIDE + 12) + self._icon()
            middle = ground.top() + (each - words) // 2
            label.put(left, middle, self._room(width))
        self._place_code()
        self.update()

    def _place_code(self) -> None:
        """Put the digits, and the kiosk's name beside them, or below, where there is room."""
        side, air = self.look.px(_SIDE), self.look.px(_AIR)
        inner = self._card.adjusted(side, air // 2, -side, -(air - air // 2))
        names = (self._caption, self._station)
        caption = max(one.widest() for one in names) + 2
        heights = [one.words_height(caption) for one in names]
        most = self._code.digits(inner.width(), inner.height())
        beside = self._code.digits(inner.width() - caption - 2 * side, inner.height())
        under = sum(heights) + self.look.px(_ABOVE_NAME)
        below = self._code.digits(inner.width(), inner.height() - under)
        is_below = beside < most <= below and caption <= inner.width()
        kept = _KEPT if self.look.text <= 1.3 else _KEPT_LARGE
        self._is_beside = not is_below and beside >= kept * most and sum(heights) <= inner.height()
        for label in names:
            label.setVisible(is_below or self._is_beside)
        wide = self._code.wide(beside if self._is_beside else most)
        left = inner.left() if self._is_beside else (self.width() - wide) // 2
        high = inner.height() - (under if is_below else 0)
        place(self._code, QRect(left, inner.top(), wide, high))
        top = inner.bottom() + 1 - sum(heights)
        if self._is_beside:
            top = inner.top() + (inner.height() - sum(heights)) // 2
        for label in names:
            start = inner.right() + 1 - caption
            if is_below:
                start = (self.width() - label.widest() - 2) // 2
            top = label.put(start, top, caption)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the grounds, the line beside the kiosk's name, and the icons."""
        theme = self.look.theme
        painter = painter_of(self)
        self._draw_ground(painter, self._card, theme.inset, 20, 3)
        icons = ((Icon.GOOD, theme.good, theme.good_soft), (Icon.HAND, theme.warn, theme.warn_soft))
        for ground, (icon, colour, soft) in zip(self._grounds, icons, strict=False):
            if not self._is_brief:
                self._draw_ground(painter, ground, soft, 16, 2)
            side = self._icon()
            top = ground.top() + (ground.height() - side) / 2
            left = ground.left() + (0 if self._is_brief else self.look.px(_BESIDE))
            beneath = theme.surface if self._is_brief else soft
            draw_icon(painter, icon, QRectF(left, top, side, side), colour, beneath)
        if self._is_beside:
            x = placed(self._caption).x() - self.look.px(_SIDE)
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(x, self._caption.y(), x, self._station.geometry().bottom())
        painter.end()

    def _draw_ground(
        self, painter: QPainter, where: QRect, colour: str, radius: float, edge: float
    ) -> None:
        theme = self.look.theme
        inset = edge / 2 if theme.edge else 0
        painter.setPen(QPen(QColor(theme.line), edge) if theme.edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        corner = self.look.px(radius)
        painter.drawRoundedRect(
            QRectF(where).adjusted(inset, inset, -inset, -inset), corner, corner
        )
