"""What the staff are told of a folder that a kiosk cannot use."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.folders import UnusableFolder
from ui.staff_wording import breakable
from verification.domain.placeholders import fill


def folder_text(folder: UnusableFolder) -> str:
    """Return what is wrong with a folder, and which."""
    translate = QCoreApplication.translate
    text = (
        translate("StaffFileWork", "This kiosk cannot write into the folder %1.")
        if folder.is_there
        else translate("StaffFileWork", "This computer has no folder %1.")
    )
    return fill(text, breakable(folder.name))
