"""Scrolling changes no value: choosers, number fields and tabs leave the wheel to their page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QTabBar, QWidget

#: What Qt turns on when the wheel is turned over it, unasked.
TURNED_BY_WHEEL = (QComboBox, QAbstractSpinBox, QTabBar)


class _WheelGuard(QObject):
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Wheel:
            return False
        # What is not accepted goes on to the page, which scrolls.
        event.ignore()
        return True


def keep_from_wheel(field: QWidget) -> None:
    """Never let the wheel change *field*, nor give it the focus.

    Also not while it has the focus: who has just used it scrolls on with the pointer over it.
    """
    if field.focusPolicy() is Qt.FocusPolicy.WheelFocus:
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_WheelGuard(field))
