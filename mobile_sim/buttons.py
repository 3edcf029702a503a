"""The phone's buttons: with a picture, and as the row of a list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from ui.direction import face, upright
from ui.phone_theme import PHONE, draw_picture
from ui.unbroken import breaks_anywhere, unbroken
from ui.widgets import WrappingButton
from verification.domain.placeholders import captioned

#: Between a button's picture and its text.
_GAP = 8
_ABOVE_GAP = 4
#: A row of a list is at least as high.
_ROW = 54
#: What a finger hits.
_TARGET = QSize(48, 48)
#: Of a face that is made for Chinese, words stand lower than the middle of their line.
_LOWER = 1


class PictureButton(WrappingButton):
    """A button with a picture above its text, or before it; or with a picture alone."""

    def __init__(
        self,
        name: str,
        role: str,
        picture: str,
        size: int = 24,
        *,
        above: bool = False,
        colour: str = "",
        ground: str = "",
        ground_size: int = 0,
        at_start: bool = False,
    ) -> None:
        """*colour* is the picture's, else the text's; with a *ground*, it is on a rounded tile.

        With *at_start* picture and text are where reading begins, else in the middle.
        """
        super().__init__()
        self._at_start = at_start
        self.setObjectName(name)
        self.setProperty("role", role)
        self._picture, self._size = picture, size
        self._above = above
        self._colour, self._ground = colour, ground
        self._room = ground_size or size

    def change_picture(self, picture: str) -> None:
        """Show another picture."""
        self._picture = picture
        self.update()

    def text_rect(self) -> QRect:
        """Return where the text is drawn."""
        room = super().text_rect()
        if self._above:
            return room.adjusted(0, self._room + _ABOVE_GAP, 0, 0)
        return room.adjusted(self._room + _GAP, 0, 0, 0) if self.text() else room

    def heightForWidth(self, width: int) -> int:
        """Return the height that picture and text need in that width."""
        height = super().heightForWidth(width)
        if self._above:
            height += self._room + _ABOVE_GAP
        return max(height, self._room + _GAP, _TARGET.height())

    def minimumSizeHint(self) -> QSize:
        """Return the size that the picture and the longest word need."""
        hint = super().minimumSizeHint().expandedTo(_TARGET)
        if not self.text():
            return hint.expandedTo(QSize(self._room, self._room))
        if self._above:
            return hint.expandedTo(QSize(self._room, self._higher()))
        return hint

    def _higher(self) -> int:
        return self._room + _ABOVE_GAP + self.fontMetrics().height() + 2 * _ABOVE_GAP

    def sizeHint(self) -> QSize:
        """Return the size for the text in one line."""
        hint = super().sizeHint().expandedTo(_TARGET)
        if self._above:
            return hint.expandedTo(QSize(self._room + 4, self._higher()))
        return QSize(hint.width() + self._room + _GAP, hint.height()) if self.text() else hint

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button as the style does, and its picture and text upon it."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        face(painter, self)
        text = self.palette().color(QPalette.ColorRole.ButtonText)
        painter.setPen(text)
        room = WrappingButton.text_rect(self)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        place = QRect(0, 0, self._room, self._room)
        if self._above:
            words = self.text_rect()
            needed = self.fontMetrics().boundingRect(words, flags, unbroken(self.text())).height()
            whole = self._room + _ABOVE_GAP + needed
            top = room.top() + max(0, (room.height() - whole) // 2)
            place.moveTopLeft(QPoint(room.center().x() - self._room // 2 + 1, top))
            words.setTop(place.bottom() + 1 + _ABOVE_GAP)
            top_flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
            _say(painter, words, top_flags, self.text())
        elif self.text():
            words = self.text_rect()
            needed = self.fontMetrics().boundingRect(words, flags, unbroken(self.text())).width()
            spare = max(0, (room.width() - needed - self._room - _GAP) // 2)
            left = room.left() + (0 if self._at_start else spare)
            place.moveTopLeft(QPoint(left, room.center().y() - self._room // 2 + _LOWER))
            words.setLeft(place.right() + 1 + _GAP)
            start = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
            _say(painter, words, start, self.text())
        else:
            place.moveCenter(room.center())
        self._draw_picture(painter, place, text)
        painter.end()

    def _draw_picture(self, painter: QPainter, place: QRect, text: QColor) -> None:
        if self._ground:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._ground))
            painter.drawRoundedRect(QRectF(place), 15, 15)
        inner = QRectF(0, 0, self._size, self._size)
        inner.moveCenter(QRectF(place).center())
        colour = self._colour or text.name()
        draw_picture(painter, self._picture, inner, colour, self.devicePixelRatioF())


class RowButton(WrappingButton):
    """A row of a list: picture and text where reading begins, a value and an arrow at its end."""

    def __init__(self, name: str, picture: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "row")
        self._picture = picture
        self._value = ""

    def show_row(self, text: str, value: str = "") -> None:
        """Set what it says."""
        self._value = value
        self.setText(text)
        translate = QCoreApplication.translate
        self.setAccessibleName(captioned(text, value, translate) if value else text)
        self.updateGeometry()

    def text_rect(self) -> QRect:
        """Return where the text is drawn."""
        room = super().text_rect().adjusted(34, 0, -26, 0)
        if not self._value:
            return room
        if self._is_stacked(room.width()):
            return room.adjusted(0, 0, 0, -self._line())
        return room.adjusted(0, 0, -self._advance(self._value) - _GAP, 0)

    def _advance(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + 2

    def _line(self) -> int:
        return self.fontMetrics().height() + 2

    def _is_stacked(self, room: int) -> bool:
        """Whether the value is below the text: there is no room for both in a line."""
        return self._advance(self.text()) + self._advance(self._value) + _GAP > room

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text, and of the value where that is below it."""
        room = width - 34 - 26 - 8
        flags = int(Qt.TextFlag.TextWordWrap)
        words = self.fontMetrics().boundingRect(
            QRect(0, 0, max(1, room), 10_000), flags, unbroken(self.text())
        )
        below = self._line() if self._value and self._is_stacked(room) else 0
        return max(_ROW, words.height() + below + 16)

    def minimumSizeHint(self) -> QSize:
        """Return the room that the longest word needs; Chinese breaks after any character."""
        words = [*self.text().split(), *self._value.split()]
        widest = max(
            (self._advance(one[:4] if breaks_anywhere(one) else one) for one in words), default=0
        )
        return QSize(widest + 34 + 26 + 10, _ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        face(painter, self)
        room, words = super().text_rect(), self.text_rect()
        start = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        _say(painter, words, start, self.text())
        if self._value:
            painter.setPen(QColor(PHONE.soft))
            value = room.adjusted(34, 0, -26, 0)
            if self._is_stacked(value.width()):
                value.setTop(words.bottom() - 2)
                _say(painter, value, start, self._value)
            else:
                end = start | int(Qt.AlignmentFlag.AlignRight)
                _say(painter, value, end, self._value)
        middle, ratio = room.center().y() + _LOWER, self.devicePixelRatioF()
        left = QRectF(room.left() + 2, middle - 11, 22, 22)
        draw_picture(painter, self._picture, left, PHONE.soft, ratio)
        right = QRectF(room.right() - 18, middle - 9, 18, 18)
        draw_picture(painter, "forward", right, PHONE.soft, ratio)
        painter.end()


def _say(painter: QPainter, place: QRect, flags: int, text: str) -> None:
    with upright(painter, QRectF(place)):
        painter.drawText(place, flags, unbroken(text))


def only_says(*buttons: WrappingButton, say: Callable[[], object]) -> None:
    """Let buttons that lead nowhere say so; they are passed over by the Tab key."""
    for button in buttons:
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda _checked=False: say())
