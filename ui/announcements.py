"""Says aloud, through the computer's screen reader, what changed on the screen by itself."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have *text* read out where a screen reader runs; *widget* says in which window.

    Not urgent: it waits for what is being read (WAI-ARIA 1.2, "polite"; WCAG 2.2, 4.1.3).
    """
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
