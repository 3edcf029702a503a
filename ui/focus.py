"""Where the keyboard's focus does not go by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def give_up_focus(within: QWidget) -> None:
    """Take the focus off what is *within* a widget that is about to be hidden.

    Qt would hand it to the next that takes it, where a screen reader says so: any button.
    """
    focused = within.window().focusWidget()
    if focused is not None and within.isAncestorOf(focused):
        focused.clearFocus()
