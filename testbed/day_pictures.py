"""Plays the working day on a file, and takes the pictures of the staff guide.

Usage: python -m testbed.day_pictures FOLDER [en | zh_CN]
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from testbed.working_day import WorkingDay
from ui.theme import LIGHT


def framed(picture: QImage, dialog: QImage) -> QImage:
    """Return a window's picture with a dialog over its middle."""
    whole = QImage(picture)
    painter = QPainter(whole)
    where = dialog.rect()
    where.moveCenter(whole.rect().center())
    painter.drawImage(where.topLeft(), dialog)
    painter.setPen(QColor(LIGHT.soft))
    painter.drawRect(where)
    painter.end()
    return whole


def main(target: Path, language: str) -> None:
    """Play the day on a file, and take the guide's pictures."""
    target.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication(sys.argv[:1])

    def keep(name, window, dialog):
        picture = window.picture()
        if dialog is not None:
            picture = framed(picture, dialog.picture())
        file = target / f"{name}.png"
        picture.save(str(file))
        # As many colours as a page of the program has: a fifth of the bytes.
        Image.open(file).convert("RGB").quantize(128).save(file, optimize=True)
        print(file, flush=True)

    with tempfile.TemporaryDirectory() as folder:
        day = WorkingDay(Path(folder), language, keep=keep)
        try:
            day.play()
        finally:
            day.close()
    application.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "en")
