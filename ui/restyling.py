"""The style that draws a widget, and redrawing it when a property has changed."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QStyle, QWidget


def style_of(widget: QWidget) -> QStyle:
    """Return the style that draws *widget*.

    A layout's item that Qt deletes leaves PySide an object for its address. If a style is made
    there later, PySide answers with the item: that is given up, and asked again.
    """
    style = widget.style()
    if not isinstance(style, QStyle):
        shiboken6.invalidate(style)
        style = widget.style()
    return style


def restyle(widget: QWidget) -> None:
    """Match *widget* against the style sheet again: a property that it looks at has changed."""
    style = style_of(widget)
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
