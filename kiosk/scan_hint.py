"""Three drawn steps for a visitor who does not know how to scan."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from resources.marks import Mark
from resources.widgets import make_label, named

_SIZE = 56


class ScanHint(QWidget):
    """Open the app, tap Scan, hold the phone to the code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "scanHint")
        self._captions = [make_label("small", f"scanHintLabel{number}") for number in (1, 2, 3)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for look, caption in zip(("phone", "frame", "code"), self._captions, strict=True):
            mark = Mark(_SIZE)
            mark.set_look(look)
            caption.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            column = QVBoxLayout()
            column.setSpacing(6)
            column.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(caption, 1)
            row.addLayout(column, 1)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        texts = (
            self.tr("1. Open the JD or JD Finance app"),
            self.tr("2. Tap Scan at the top of its first page"),
            self.tr("3. Hold the phone a hand's breadth away"),
        )
        for caption, text in zip(self._captions, texts, strict=True):
            caption.setText(text)
