"""Presses that have done what they were for: what still comes of them is for nobody."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QInputEvent, QKeyEvent

from ui.touch_guard import GUARDED

_KEY, _MOUSE, _TOUCH, _PEN = "key", "mouse", "touch", "pen"
_BEGINS = {
    QEvent.Type.KeyPress: _KEY,
    QEvent.Type.MouseButtonPress: _MOUSE,
    QEvent.Type.TouchBegin: _TOUCH,
    QEvent.Type.TabletPress: _PEN,
}
_ENDS = {
    QEvent.Type.KeyRelease: _KEY,
    QEvent.Type.MouseButtonRelease: _MOUSE,
    QEvent.Type.TouchEnd: _TOUCH,
    QEvent.Type.TouchCancel: _TOUCH,
    QEvent.Type.TabletRelease: _PEN,
}
_FOLLOWS = {
    **_ENDS,
    QEvent.Type.MouseMove: _MOUSE,
    QEvent.Type.MouseButtonDblClick: _MOUSE,
    QEvent.Type.TouchUpdate: _TOUCH,
    QEvent.Type.TabletMove: _PEN,
}


class SpentPresses:
    """Knows which events belong to a press that is spent: its moves, its repeats, its end."""

    def __init__(self) -> None:
        self._spent = ""
        self._keys_are_spent = False
        self._approached = -GUARDED

    def spend(self, event: QEvent) -> None:
        """Whatever follows of this event is spent as it is."""
        self._spent = _BEGINS.get(event.type(), "")
        self._keys_are_spent = self._keys_are_spent or self._spent == _KEY
        if event.type() is QEvent.Type.MouseMove and isinstance(event, QInputEvent):
            # Where the pointer jumps to a finger, the press is the same gesture.
            self._approached = event.timestamp()

    def spend_keys(self) -> None:
        """A key that is held down now does nothing more; that it is let go is still told."""
        self._keys_are_spent = True

    def takes(self, event: QEvent) -> bool:
        """Whether the event belongs to a press that is spent."""
        if isinstance(event, QKeyEvent) and event.isAutoRepeat():
            return self._keys_are_spent
        begins = _BEGINS.get(event.type())
        if begins == _KEY:
            self._keys_are_spent = False
        if begins == _MOUSE and self._is_approached(event):
            self._spent = _MOUSE
            return True
        if begins == self._spent:
            # The end of the one before was lost, as with a window that went.
            self._spent = ""
        if not self._spent or begins or _FOLLOWS.get(event.type()) != self._spent:
            return False
        if event.type() in _ENDS:
            self._spent = ""
        return True

    def _is_approached(self, event: QEvent) -> bool:
        since, self._approached = self._approached, -GUARDED
        # What a program sends may have no time, or another clock's: it is a gesture of its own.
        return isinstance(event, QInputEvent) and 0 <= event.timestamp() - since < GUARDED
