"""Makes labels and buttons that have a name for testers and a role for the style sheet."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

Widget = TypeVar("Widget", bound=QWidget)


def named(widget: Widget, name: str) -> Widget:
    """Give a widget its objectName, part of the contract in ``docs/testing.md``."""
    widget.setObjectName(name)
    return widget


class WrappingLabel(QLabel):
    """A label that is never squeezed below the height of its text, as a plain QLabel may be."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        """Set the text and claim the room for it."""
        super().setText(text)
        self._claim_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Claim the room that the new width makes necessary."""
        super().resizeEvent(event)
        self._claim_room()

    def _claim_room(self) -> None:
        # heightForWidth() never answers less than the present minimum: take that off first.
        self.setMinimumHeight(0)
        if self.text():
            self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


def make_label(role: str = "", name: str = "") -> QLabel:
    """Return an empty label that wraps; *role* is matched in ``theme.qss``."""
    label = named(WrappingLabel(), name)
    label.setProperty("role", role)
    return label


def make_button(name: str, role: str = "") -> QPushButton:
    """Return a button without text; *role* is "", "primary" or "quiet"."""
    button = named(QPushButton(), name)
    button.setProperty("role", role)
    return button


def make_card() -> QFrame:
    """Return an empty card."""
    card = QFrame()
    card.setProperty("role", "card")
    return card


def set_text(button: QPushButton, text: str) -> None:
    """Set a button's text, and its name for a screen reader."""
    button.setText(text)
    button.setAccessibleName(text)


def page_column(page: QWidget) -> QVBoxLayout:
    """Return the column that the contents of a phone's page stand in."""
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(10)
    return column
