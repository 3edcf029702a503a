"""For widgets that place their parts by themselves: once for each change, not once for each try."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


def note_arranged(widget: QWidget) -> None:
    """Drop what asks *widget* to arrange its parts: it has just done so.

    Words are shortened and letters made smaller until they fit. Each try changes sizes, and asks
    for another arrangement, which would try the same again, and never rest.
    """
    QCoreApplication.removePostedEvents(widget, QEvent.Type.LayoutRequest.value)
