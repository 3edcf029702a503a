"""A page whose widgets are made at first use, not at the window's start."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class LatePage(QWidget):
    """Empty until :meth:`populate`."""

    def populate(self) -> QWidget:
        """Make the page's widgets unless they are there already; return what holds them."""
        raise NotImplementedError
