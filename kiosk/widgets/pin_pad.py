"""A pad of digits for the staff's PIN, as large as a hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.buttons import DrawnButton, Kind
from ui.icons import Icon
from ui.keyboard import press_key
from ui.style import Drawn, Style

#: In the design's pixels: a key, between keys, and around them.
_WIDE, _HIGH, _GAP, _BESIDE = 124, 88, 14, 20
_SMALLEST_PIN = 6


class PinPad(Drawn, QWidget):
    """Types into the one of its *fields* that had the focus last. Emits :attr:`entered`."""

    entered = Signal()

    def __init__(self, *fields: QLineEdit) -> None:
        super().__init__()
        self.setObjectName("pinPad")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._field = fields[0]
        self._keys: list[DrawnButton] = []
        for digit in "123456789":
            self._keys.append(self._digit(digit))
        self._delete = self._make("pinDeleteButton", Kind.BARE, Icon.DELETE)
        self._go = self._make("pinEnterButton", Kind.KEY, Icon.ARROW)
        self._keys += [self._delete, self._digit("0"), self._go]
        self._delete.clicked.connect(lambda: self._send(Qt.Key.Key_Backspace, ""))
        self._go.clicked.connect(self.entered)
        for field in fields:
            field.installEventFilter(self)
            field.textChanged.connect(self._show_whether_enough)

    def _digit(self, digit: str) -> DrawnButton:
        key = self._make(f"pinKey{digit}", Kind.KEY, Icon.NONE)
        key.set_words(digit)
        key.clicked.connect(lambda _=False, d=digit: self._send(Qt.Key.Key_unknown, d))
        return key

    def _make(self, name: str, kind: Kind, icon: Icon) -> DrawnButton:
        key = DrawnButton(name, kind, icon, size=30)
        key.setParent(self)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return key

    def _send(self, key: Qt.Key, text: str) -> None:
        press_key(self._field, key, text)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Note which field is typed into."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QLineEdit):
            self._field = watched
        return False

    def _show_whether_enough(self) -> None:
        enough = len(self._field.text()) >= _SMALLEST_PIN
        self._go.set_kind(Kind.INK if enough else Kind.KEY)

    def use_style(self, style: Style) -> None:
        """Have other sizes."""
        super().use_style(style)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the keys for the new size."""
        super().resizeEvent(event)
        self._place()

    def high(self) -> int:
        """Return how high it is with keys of the usual size."""
        return self.look.px(4 * _HIGH + 3 * _GAP + 2 * _BESIDE)

    def _place(self) -> None:
        gap = self.look.px(_GAP)
        beside = self.look.px(_BESIDE)
        wide = min(self.look.px(_WIDE), (self.width() - 2 * gap - 2 * beside) // 3)
        high = min(self.look.px(_HIGH), (self.height() - 3 * gap - 2 * beside) // 4)
        left = (self.width() - 3 * wide - 2 * gap) // 2
        top = (self.height() - 4 * high - 3 * gap) // 2
        for index, key in enumerate(self._keys):
            row, column = divmod(index, 3)
            key.setGeometry(
                QRect(left + column * (wide + gap), top + row * (high + gap), wide, high)
            )

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._delete.set_words("", spoken=self.tr("Delete the last digit"))
        self._go.set_words("", spoken=self.tr("Enter"))
