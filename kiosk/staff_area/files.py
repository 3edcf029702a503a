"""Asks where a file should be saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QWidget

#: Takes the parent, the title and a suggested name; returns a path, or "" if none was chosen.
ChooseFile = Callable[[QWidget, str, str], str]


def choose_file(parent: QWidget, title: str, suggestion: str) -> str:
    """Ask with the computer's own dialog."""
    path, _ = QFileDialog.getSaveFileName(parent, title, suggestion)
    return path
