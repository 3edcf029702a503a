"""Writes a small text to a file that a person has chosen, and says what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from resources.widgets import show_notice


def save_text(path: str, text: str, message: QLabel) -> None:
    """Write *text* in UTF-8; *message* says that it was saved, or what to do."""
    translate = QCoreApplication.translate
    try:
        Path(path).write_text(text, "utf-8")
    except OSError:
        failed = translate("Saving", "The file cannot be written there. Choose another folder.")
        show_notice(message, failed, "bad")
    else:
        show_notice(message, translate("Saving", "Saved."), "good")
