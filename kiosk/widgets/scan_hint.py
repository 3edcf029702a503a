"""Shows in three drawn steps how a visitor scans the code."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.marks import Mark
from ui.widgets import make_label


class ScanHint(QWidget):
    """Open the app, tap Scan, hold the phone to the code.

    Its labels are named after it: *name*, then "Label1" to "Label3".
    """

    def __init__(self, name: str, *, large: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        role = "" if large else "small"
        self._captions = [make_label(role, f"{name}Label{number}") for number in (1, 2, 3)]
        self._marks = [Mark("middle" if large else "small", one) for one in _LOOKS]
        self._lit = -1
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for mark, caption in zip(self._marks, self._captions, strict=True):
            caption.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            column = QVBoxLayout()
            column.setSpacing(6)
            column.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(caption, 1)
            row.addLayout(column, 1)

    def light_next(self) -> None:
        """Light the step after the one that is lit."""
        self._light((self._lit + 1) % len(self._marks))

    def light_none(self) -> None:
        """Show all steps alike."""
        self._light(-1)

    def _light(self, number: int) -> None:
        self._lit = number
        for place, mark in enumerate(self._marks):
            mark.set_lit(place == number)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        texts = (
            self.tr("1. Open the JD or JD Finance app"),
            self.tr("2. Tap Scan at the top of its first page"),
            self.tr("3. Hold the phone a hand's breadth away"),
        )
        for caption, text in zip(self._captions, texts, strict=True):
            caption.setText(text)


_LOOKS = ("phone", "frame", "code")
