"""A page whose widgets are made when somebody first needs them, not at the window's start."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class LatePage(QWidget):
    """Empty until :meth:`furnish`."""

    def furnish(self) -> QWidget:
        """Make the page's widgets unless they are there already; return what holds them."""
        raise NotImplementedError
