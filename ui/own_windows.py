"""Which windows, menus and popups belong to a window, and how they are taken away with it."""

from __future__ import annotations

from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget


def belongs_to(window: QWidget, widget: QWidget) -> bool:
    """Whether *widget* is *window*, in it, or in a dialog, menu or popup that it has opened."""
    reached: QWidget | None = widget
    while reached is not None:
        if reached is window:
            return True
        # A completer's list has no parent; the field it serves is its focus proxy.
        reached = reached.parentWidget() or reached.focusProxy()
    return False


def widget_of(handle: QWindow) -> QWidget | None:
    """Return the widget that a window of the screen shows."""
    for one in QApplication.topLevelWidgets():
        if one.windowHandle() is handle:
            return one
    return None


def windows_of(window: QWidget) -> list[QWidget]:
    """Return the visible windows that belong to *window*, without itself."""
    return [
        one
        for one in QApplication.topLevelWidgets()
        if one is not window and one.isVisible() and belongs_to(window, one)
    ]


def modal_over(window: QWidget) -> QWidget | None:
    """Return the modal window of *window* that takes all input now."""
    modal = QApplication.activeModalWidget()
    if modal is None or modal is window or not belongs_to(window, modal):
        return None
    return modal


def close_popups() -> None:
    """Close open menus and lists, which would keep all input to themselves."""
    while (popup := QApplication.activePopupWidget()) is not None and popup.close():
        pass


def reject_windows(window: QWidget) -> None:
    """Take every other window of *window* away, as its Cancel would."""
    close_popups()
    for one in windows_of(window):
        if isinstance(one, QDialog):
            one.reject()
        else:
            one.close()
