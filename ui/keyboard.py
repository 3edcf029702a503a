"""A keyboard on the screen: letters, digits, and the signs that an account's name may have."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.buttons import DrawnButton, Kind
from ui.icons import Icon
from ui.style import Drawn, Style

ROWS = ("1234567890", "qwertyuiop", "asdfghjkl-", "zxcvbnm._")
#: In the design's pixels: a key's height, between keys, and around all of them.
_KEY, _GAP, _ABOVE, _BELOW = 48, 6, 10, 12
#: The keys' letters, and how much they grow: their places stay as they are.
_LETTERS, _GROWS = 20, 0.6


class Keyboard(Drawn, QWidget):
    """Sends its keys to a field, which keeps the focus. A key of a real keyboard hides it."""

    def __init__(self, name: str, field: QLineEdit, keys: str = "key") -> None:
        """The names of its keys begin with *keys*."""
        super().__init__()
        self.setObjectName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._keys = keys
        self._field = field
        self._beside = 0
        self._rows: list[list[DrawnButton]] = []
        for row in ROWS:
            self._rows.append([self._key(character) for character in row])
        self._delete = self._make(f"{keys}Delete", Icon.DELETE)
        self._delete.clicked.connect(lambda: self._send(Qt.Key.Key_Backspace, ""))
        self._rows[-1].append(self._delete)
        field.installEventFilter(self)

    def _key(self, character: str) -> DrawnButton:
        key = self._make(f"{self._keys}_{character}", Icon.NONE)
        key.set_words(character)
        key.clicked.connect(lambda _=False, c=character: self._send(Qt.Key.Key_unknown, c))
        return key

    def _make(self, name: str, icon: Icon) -> DrawnButton:
        key = DrawnButton(name, Kind.KEY, icon, size=_LETTERS, grows=_GROWS)
        key.setParent(self)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setAutoRepeat(True)
        return key

    def _send(self, key: Qt.Key, text: str) -> None:
        press_key(self._field, key, text)

    def eventFilter(self, _watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Hide before a real keyboard."""
        is_key = event.type() is QEvent.Type.KeyPress
        if is_key and not isinstance(event, KeyFromScreen) and self.isVisible():
            self.hide()
        return False

    def set_beside(self, beside: int) -> None:
        """Keep so many pixels free at both sides."""
        self._beside = beside

    def high(self) -> int:
        """Return how high it is."""
        rows = len(ROWS)
        keys = rows * self.look.target(_KEY) + (rows - 1) * self.look.px(_GAP)
        return keys + self.look.px(_ABOVE + _BELOW)

    def wide(self) -> int:
        """Return the width in which every letter is seen whole."""
        row = max(self._rows, key=len)
        widest = max(key.width_for(key.shown()) for key in row)
        return len(row) * widest + (len(row) - 1) * self.look.px(_GAP) + 2 * self._beside

    def sizeHint(self) -> QSize:
        """Return the size that it wants."""
        return QSize(0, self.high())

    def use_style(self, style: Style) -> None:
        """Have other sizes."""
        super().use_style(style)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the keys for the new size."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        gap, high = self.look.px(_GAP), self.look.target(_KEY)
        top = self.look.px(_ABOVE)
        room = self.width() - 2 * self._beside
        for row in self._rows:
            each = (room - gap * (len(row) - 1)) / len(row)
            for index, key in enumerate(row):
                left = self._beside + index * (each + gap)
                key.setGeometry(round(left), top, round(each), high)
            top += high + gap

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.setAccessibleName(self.tr("Keyboard"))
        self._delete.set_words("", spoken=self.tr("Delete"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.look.theme.sunken))
        # The stage's lower corner is round; the upper edge is straight.
        corner = self.look.px(24)
        painter.drawRoundedRect(QRectF(self.rect()), corner, corner)
        painter.drawRect(0, 0, self.width(), self.height() - corner)
        painter.drawRect(0, 0, corner, self.height())
        painter.end()


class KeyFromScreen(QKeyEvent):
    """A key that was touched on the screen."""


def press_key(field: QLineEdit, key: Qt.Key, text: str) -> None:
    """Type a key that was touched on the screen into *field*, which gets the focus."""
    field.setFocus()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = KeyFromScreen(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(field, event)
