"""What both windows say when the database cannot be used: what is wrong, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from verification.services.fault_words import fault_words
from verification.store.database import Fault


def fault_text(fault: Fault, key_id: str = "") -> str:
    """Return what is wrong and what the staff can do, for the staff to read.

    *key_id* is the one key that is missing, if it is known.
    """
    return fault_words(fault, QCoreApplication.translate, key_id)
