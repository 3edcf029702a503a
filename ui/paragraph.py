"""Words that are drawn as the design sets them: line height, bold parts, balanced lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel

from ui.direction import painter_of, place, upright
from ui.style import Drawn, Style
from ui.unbroken import breaks_anywhere, unbroken, whole

_UNBOUNDED = 1_000_000
#: A last line of one or two characters looks like a mistake in Chinese.
_SHORT_LAST_LINE = 2


@dataclass(frozen=True)
class Letters:
    """How words are set: *size* in the design's pixels, *colour* by its name in the theme.

    *line* is the height of a line in parts of the size. *balanced*, lines are about as long as
    one another. Not *chosen*, the words keep their size whatever the visitor chose.
    """

    size: float = 18
    colour: str = "text"
    bold: bool = False
    line: float = 1.4
    balanced: bool = False
    chosen: bool = True
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    #: How much of the size that was chosen it takes: what is large already grows less.
    grows: float = 1.0


class Paragraph(Drawn, QLabel):
    """A label that breaks into lines, and knows how high it is in any width."""

    def __init__(self, letters: Letters, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWordWrap(True)
        self._letters = letters
        self._bold: tuple[str, ...] = ()
        self._colour = ""
        #: width -> that of the longest line, and how many lines there are
        self._cache: dict[int, tuple[int, int]] = {}

    @property
    def letters(self) -> Letters:
        """How the words are set."""
        return self._letters

    def set_letters(self, letters: Letters) -> None:
        """Set the words in another way."""
        if letters != self._letters:
            self._letters = letters
            self._changed()

    def set_colour(self, colour: str) -> None:
        """Draw in this colour of the theme; "" is that of the letters."""
        if colour != self._colour:
            self._colour = colour
            self.update()

    def say(self, text: str, bold: Iterable[str] = ()) -> None:
        """Set the text, and which parts of it are bold."""
        parts = tuple(bold)
        if text != self.text() or parts != self._bold:
            self._bold = parts
            self.setText(text)
            self._changed()

    def setText(self, text: str) -> None:
        """Set the text."""
        if text != self.text():
            super().setText(text)
            self._changed()

    def _changed(self) -> None:
        self._cache.clear()
        self.updateGeometry()
        self.update()

    def use_style(self, style: Style) -> None:
        """Draw with other colours and sizes."""
        self._cache.clear()
        super().use_style(style)

    # -- where it is --------------------------------------------------------------------------

    def put(self, left: int, top: int, wide: int) -> int:
        """Be at this place, as high as the words need; return where they end.

        Letters may reach out of lines that are set closely: the widget is that much higher.
        """
        high, reach = self.words_height(wide), self._reach()
        place(self, QRect(left, top - reach, wide, high + 2 * reach))
        return top + high

    def text_place(self) -> QRect:
        """Return where its words are, without what letters may need beyond them."""
        return self._words_in(self.geometry())

    def _reach(self) -> int:
        """How far letters may reach above and below lines that are set closely."""
        natural = QFontMetrics(self.drawn_font()).height()
        return max(0, (natural - self._line_height() + 1) // 2)

    def _words_in(self, place: QRect) -> QRect:
        spare = place.height() - self.words_height(place.width())
        beyond = max(0, min(self._reach(), spare // 2))
        return place.adjusted(0, beyond, 0, -beyond)

    # -- sizes --------------------------------------------------------------------------------

    def drawn_font(self) -> QFont:
        """Return the font that the words are drawn in."""
        one = self._letters
        font = self.look.font(one.size, bold=one.bold, chosen=one.chosen, grows=one.grows)
        if one.size >= 36:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 99)
        return font

    def _line_height(self) -> int:
        one = self._letters
        high = self.look.font_height(one.size, chosen=one.chosen, grows=one.grows)
        return max(1, round(high * one.line))

    def widest(self) -> int:
        """Return how wide it is in one line."""
        return self._measure(_UNBOUNDED)[0]

    def longest_word(self) -> int:
        """Return the least width in which no word is broken."""
        font = self.drawn_font()
        font.setBold(True)
        metrics = QFontMetrics(font)
        words = [one for one in self.text().split() if not breaks_anywhere(one)]
        return max((metrics.horizontalAdvance(one) for one in words), default=0)

    def lines_in(self, width: int) -> int:
        """Return into how many lines it breaks."""
        return self._measure(width)[1]

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def words_height(self, width: int) -> int:
        """Return how high its lines are in that width, for a page that puts it somewhere."""
        return self._measure(width)[1] * self._line_height() if self.text() else 0

    def heightForWidth(self, width: int) -> int:
        """Return how high it is in that width, with all that its letters need, for a layout."""
        return self.words_height(width) + 2 * self._reach() if self.text() else 0

    def _one_line(self) -> int:
        return self._line_height() + 2 * self._reach()

    def sizeHint(self) -> QSize:
        """Return the size in one line."""
        return QSize(self.widest() + 1, self._one_line())

    def minimumSizeHint(self) -> QSize:
        """Return the width of the longest word."""
        return QSize(self.longest_word(), self._one_line())

    def fits(self) -> bool:
        """Whether all of it is seen where it is."""
        return (
            self.heightForWidth(self.width()) <= self.height()
            and self.longest_word() <= self.width() + 1
        )

    def _measure(self, width: int) -> tuple[int, int]:
        found = self._cache.get(width)
        if found is None:
            layout = self._lay_out(width)
            widths = [layout.lineAt(one).naturalTextWidth() for one in range(layout.lineCount())]
            found = (round(max(widths, default=0) + 0.5), len(widths))
            self._cache[width] = found
        return found

    def _lay_out(self, width: int) -> QTextLayout:
        text = unbroken(self.text()).replace("\n", "\u2028")
        layout = QTextLayout(text, self.drawn_font())
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(list(self._formats(text)))
        self._break(layout, width)
        if self._letters.balanced and layout.lineCount() > 1:
            self._balance(layout, width)
        return layout

    def _formats(self, text: str) -> Iterable[QTextLayout.FormatRange]:
        for part in self._bold:
            joined = unbroken(part)
            start = text.find(joined)
            if start >= 0:
                one = QTextLayout.FormatRange()
                one.start, one.length = start, len(joined)
                bold = QTextCharFormat()
                bold.setFontWeight(QFont.Weight.Bold)
                bold.setForeground(QColor(getattr(self.look.theme, self._colour or "text")))
                one.format = bold
                yield one

    @staticmethod
    def _break(layout: QTextLayout, width: int) -> None:
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
        layout.endLayout()

    def _balance(self, layout: QTextLayout, width: int) -> None:
        """Narrow the lines as far as there are no more of them."""
        count = layout.lineCount()
        last = layout.text()[layout.lineAt(count - 1).textStart() :]
        if breaks_anywhere(self.text()) and len(whole(last)) > _SHORT_LAST_LINE:
            return
        low, high = width // 2, width
        while high - low > 4:
            middle = (low + high) // 2
            self._break(layout, middle)
            low, high = (low, middle) if layout.lineCount() <= count else (middle, high)
        self._break(layout, high)

    # -- drawing ------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, each line in the middle of its height."""
        if not self.text():
            return
        painter = painter_of(self)
        painter.setPen(QColor(getattr(self.look.theme, self._colour or self._letters.colour)))
        self.draw(painter, self._words_in(self.rect()))
        painter.end()

    def draw(self, painter: QPainter, place: QRect) -> None:
        """Draw the words into a place."""
        layout = self._lay_out(place.width())
        height = self._line_height()
        top = float(place.top())
        if self._letters.align & Qt.AlignmentFlag.AlignVCenter:
            top += (place.height() - height * layout.lineCount()) / 2
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            left = float(place.left())
            spare = place.width() - line.naturalTextWidth()
            if self._letters.align & Qt.AlignmentFlag.AlignHCenter:
                left += spare / 2
            elif self._letters.align & Qt.AlignmentFlag.AlignRight:
                left += spare
            line.setPosition(QPointF(0, 0))
            with upright(painter, QRectF(left, top, line.naturalTextWidth(), height)):
                line.draw(painter, QPointF(left, top + (height - line.height()) / 2))
            top += height
