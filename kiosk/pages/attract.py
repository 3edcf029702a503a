"""What an idle kiosk shows: what it is for, and in which languages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QRadialGradient,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from kiosk.widgets.attract_picture import AttractPicture
from ui.arranging import note_arranged
from ui.buttons import DrawnButton, Kind
from ui.direction import REPLACING, painter_of, place, placed
from ui.focus_ring import NIGHT_TONES
from ui.icons import Icon, draw_icon
from ui.languages import LANGUAGES
from ui.paragraph import Letters, Paragraph
from ui.style import Drawn, Style

#: In the design's pixels.
_BESIDE, _BELOW, _BETWEEN, _ICON, _STANDING = 56, 26, 12, 28, 1.05
#: Between the words and the button, beside the least, where there is room.
_AIR = 20
#: The headline and the other language's, from the largest that is tried.
_HEADLINES = ((62, 36), (48, 28), (36, 22), (28, 18))


class AttractPage(Drawn, QWidget):
    """Emits :attr:`begun` at any touch or key, and :attr:`language_chosen` with a code."""

    focus_tones = NIGHT_TONES
    begun = Signal()
    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("attractPage")
        self._headline = Paragraph(
            Letters(62, "on_night", bold=True, line=1.12, balanced=True), "attractLabel"
        )
        self._other = Paragraph(Letters(36, "on_night", bold=True, line=1.3, balanced=True))
        self._detail = Paragraph(Letters(20, "on_night_soft", grows=0.7), "attractDetailLabel")
        self._private = Paragraph(Letters(16, "on_night_soft", grows=0.7), "attractPrivacyLabel")
        self._picture = AttractPicture()
        self._begin = DrawnButton("beginButton", Kind.BEGIN, Icon.ARROW, size=26)
        self._begin.set_high(84)
        self._languages = {}
        for code, name in LANGUAGES.items():
            button = DrawnButton(f"attractLanguageButton_{code}", Kind.NIGHT, size=19)
            button.set_high(56)
            button.set_words(name)
            button.clicked.connect(lambda _=False, c=code: self.language_chosen.emit(c))
            self._languages[code] = button
        for part in (
            *(self._headline, self._other, self._detail, self._private, self._picture),
            *(self._begin, *self._languages.values()),
        ):
            part.setParent(self)
        self._begin.clicked.connect(self.begun)

    def show_language(self, language: str) -> None:
        """Mark the language that is shown."""
        for code, button in self._languages.items():
            button.set_kind(Kind.CHOSEN if code == language else Kind.NIGHT)

    def set_moving(self, moves: bool) -> None:
        """Let the picture move, or leave it as it is."""
        self._picture.set_moving(moves)

    def focus_begin(self) -> None:
        """Let Enter begin."""
        self._begin.setFocus()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Begin, wherever it is touched."""
        self.begun.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin at any key that says something; Tab still moves the focus."""
        if event.text():
            self.begun.emit()
        else:
            super().keyPressEvent(event)

    # -- where it is --------------------------------------------------------------------------

    def use_style(self, style: Style) -> None:
        """Have other sizes, once all parts have them."""
        super().use_style(style)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange everything for the new size."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Lay out everything again where a part has another size."""
        if event.type() in REPLACING:
            self._arrange()
            note_arranged(self)
        return super().event(event)

    def _arrange(self) -> None:
        beside, below = self.look.px(_BESIDE), self.look.px(_BELOW)
        room = self.rect().adjusted(beside, below, -beside, -below)
        icon = self.look.letters(_ICON, grows=0.7) + self.look.px(14)
        private = self._private.words_height(max(1, room.width() - icon))
        self._private.put(room.left() + icon, room.bottom() + 1 - private, room.width() - icon)
        room.setBottom(room.bottom() - private - self.look.px(16))
        if self.height() > _STANDING * self.width():
            high = round(room.height() * 0.42)
            place(self._picture, QRect(room.left(), room.top(), room.width(), high))
            self._arrange_words(room.adjusted(0, high + self.look.px(14), 0, 0))
        else:
            wide = round(room.width() * 0.52)
            picture = room.adjusted(wide + self.look.px(14), 0, self.look.px(10), 0)
            place(self._picture, picture)
            self._arrange_words(QRect(room.left(), room.top(), wide, room.height()))
        self.update()

    def _arrange_words(self, room: QRect) -> None:
        """Take the largest headline with which everything has room."""
        for large, small in _HEADLINES:
            self._headline.set_letters(
                Letters(large, "on_night", bold=True, line=1.12, balanced=True, grows=0.4)
            )
            self._other.set_letters(
                Letters(small, "on_night", bold=True, line=1.3, balanced=True, grows=0.4)
            )
            heights = self._heights(room.width())
            fits = self._headline.longest_word() <= room.width()
            if fits and sum(heights) <= room.height():
                break
        spare = max(0, room.height() - sum(heights))
        air = min(self.look.px(_AIR), spare // 4)
        top = room.top() + (spare - 2 * air) // 2
        for label, more in ((self._headline, 0), (self._other, air // 2), (self._detail, air)):
            top = label.put(room.left(), top, room.width()) + self.look.px(10) + more
        top += self.look.px(10)
        self._shorten_begin(room.width())
        wide = min(self._begin.sizeHint().width() + self.look.px(36), room.width())
        high = self._begin.heightForWidth(wide)
        place(self._begin, QRect(room.left(), top, wide, high))
        self._arrange_languages(room, top + high + self.look.px(18) + air // 2)

    def _shorten_begin(self, width: int) -> None:
        """Say it in the other language, too, where both have room in one line."""
        needed = self._begin.width_for(self._begin.text()) + self.look.px(36)
        self._begin.set_brief(needed > width)

    def _arrange_languages(self, room: QRect, top: int) -> None:
        gap = self.look.px(_BETWEEN)
        for row in self._rows(room.width()):
            left = room.left()
            for button, wide in row:
                place(button, QRect(left, top, wide, button.least_height()))
                left += wide + gap
            top += row[0][0].least_height() + gap

    def _rows(self, width: int) -> list[list[tuple[DrawnButton, int]]]:
        """Return the buttons of the languages and their widths; no name is broken in two."""
        gap = self.look.px(_BETWEEN)
        rows: list[list[tuple[DrawnButton, int]]] = []
        left = 0
        for button in self._languages.values():
            wide = min(max(button.sizeHint().width(), self.look.px(144)), width)
            if not rows or left + wide > width:
                rows.append([])
                left = 0
            rows[-1].append((button, wide))
            left += wide + gap
        return rows

    def _heights(self, width: int) -> list[int]:
        labels = (self._headline, self._other, self._detail)
        rows = self._rows(width)
        return [
            *(one.words_height(width) for one in labels),
            self._begin.least_height(),
            *(row[0][0].least_height() for row in rows),
            self.look.px(_BETWEEN) * (len(rows) - 1),
            self.look.px(58),
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, and the sign before the promise."""
        theme = self.look.theme
        painter = painter_of(self)
        centre = QPointF(self.width() * 0.78, self.height() * 0.48)
        gradient = QRadialGradient(centre, self.width() * 0.6)
        gradient.setColorAt(0, QColor(theme.night_light))
        gradient.setColorAt(1, QColor(theme.night))
        painter.fillRect(self.rect(), gradient)
        side = self.look.letters(_ICON, grows=0.7)
        words = placed(self._private)
        left = words.left() - side - self.look.px(14)
        middle = words.center().y() - side / 2
        draw_icon(painter, Icon.SHIELD, QRectF(left, middle, side, side), theme.on_night_soft)
        painter.end()

    def retranslate(self) -> None:
        """Set every text in the present language; the headline is there in the other as well."""
        self._headline.setText(self.tr("Prove who you are, with your phone"))
        self._other.setText(self.tr("用手机完成实名认证", "in the other language"))
        self._detail.setText(self.tr("It takes about a minute"))
        self._private.setText(
            self.tr(
                "Nothing is read before you agree on your phone. This screen clears itself after "
                "every visitor."
            )
        )
        begin = self.tr("Touch to begin")
        other = self.tr("点击开始", "in the other language")
        self._begin.set_words(f"{begin} · {other}", short=begin, spoken=begin)
