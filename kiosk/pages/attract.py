"""What a kiosk shows while nobody uses it: what it is for, and in which languages."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.widgets.scan_hint import ScanHint
from ui.languages import LANGUAGES
from ui.widgets import make_button, make_label, set_text

#: Milliseconds that each of the three steps is lit.
_BEAT = 1600


class AttractPage(QWidget):
    """Emits :attr:`begun` at any touch or key, and :attr:`language_chosen` with a code."""

    begun = Signal()
    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("attractPage")
        self._moves = True
        self._headline = make_label("headline", "attractLabel")
        self._detail = make_label("soft", "attractDetailLabel")
        self._steps = ScanHint("attractSteps", large=True)
        self._begin = make_button("beginButton", "primary")
        for label in (self._headline, self._detail):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._languages = {}
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addStretch(1)
        for code, name in LANGUAGES.items():
            button = make_button(f"attractLanguageButton_{code}", "choice")
            button.setCheckable(True)
            set_text(button, name)
            button.clicked.connect(lambda _=False, c=code: self.language_chosen.emit(c))
            self._languages[code] = button
            row.addWidget(button, 2)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 12, 40, 24)
        column.setSpacing(20)
        column.addStretch(2)
        column.addWidget(self._headline)
        column.addWidget(self._detail)
        column.addStretch(1)
        column.addWidget(self._steps)
        column.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._begin, 2)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addLayout(row)
        column.addStretch(1)
        self._begin.clicked.connect(self.begun)
        self._beat = QTimer(self)
        self._beat.setObjectName("beat")
        self._beat.setInterval(_BEAT)
        self._beat.timeout.connect(self._steps.light_next)

    def show_language(self, language: str) -> None:
        """Mark the language that is shown."""
        for code, button in self._languages.items():
            button.setChecked(code == language)

    def set_moving(self, moves: bool) -> None:
        """Light one step after the other, or leave all as they are."""
        self._moves = moves
        self._beat.stop()
        self._steps.light_none()
        if moves and self.isVisible():
            self._beat.start()

    def focus_begin(self) -> None:
        """Let Enter begin."""
        self._begin.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Move only while it can be seen."""
        super().showEvent(event)
        self.set_moving(self._moves)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self._beat.stop()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Begin, wherever it is touched."""
        self.begun.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin at any key that says something; Tab still moves the focus."""
        if event.text():
            self.begun.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._headline.setText(self.tr("Prove who you are, with your phone"))
        self._detail.setText(
            self.tr(
                "Individual real-name verification for your JD Cloud account. "
                "It takes about a minute."
            )
        )
        self._steps.retranslate()
        set_text(self._begin, self.tr("Touch to begin"))
