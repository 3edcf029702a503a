"""What both windows say when the database cannot be used: what is wrong, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from verification.fault_words import fault_words
from verification.store.database import Fault


def fault_text(fault: Fault) -> str:
    """Return what is wrong and what the staff can do, for the staff to read."""
    return fault_words(fault, QCoreApplication.translate)
