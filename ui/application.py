"""The one QApplication of the process."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from ui.file_names import find_plugins

#: Qt shows it as the program's name. Not the path that was typed: PySide6 crashes where that has
#: bytes that the locale cannot decode.
_NAME = "jdcloud-kiosk"


def make_application() -> QApplication:
    """Return the application; made only if there is none yet."""
    find_plugins()
    made = QApplication.instance() or QApplication([_NAME])
    if not isinstance(made, QApplication):
        raise TypeError("a QApplication is needed, not a QCoreApplication")
    return made
