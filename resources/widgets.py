"""Makes labels and buttons that have a name for testers and a role for the style sheet."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

Widget = TypeVar("Widget", bound=QWidget)


def named(widget: Widget, name: str) -> Widget:
    """Give a widget its objectName, part of the contract in ``docs/testing.md``."""
    widget.setObjectName(name)
    return widget


def make_label(role: str = "", name: str = "") -> QLabel:
    """Return an empty label that wraps; *role* is matched in ``theme.qss``."""
    label = named(QLabel(), name)
    label.setProperty("role", role)
    label.setWordWrap(True)
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
