"""Choosers and number fields that are scrolled past keep their value."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


class _WheelGuard(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Wheel or not isinstance(watched, QWidget):
            return False
        if watched.hasFocus():
            return False
        # What is not accepted goes on to the page, which scrolls.
        event.ignore()
        return True


def keep_from_wheel(field: QComboBox | QAbstractSpinBox) -> None:
    """Let the wheel change *field* only while it has the focus, and never give it the focus."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_WheelGuard(field))
