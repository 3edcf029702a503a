"""Lies over the window while a visitor chooses a language: each in its own words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.buttons import DrawnButton, Kind
from ui.icons import Icon
from ui.languages import LANGUAGES
from ui.overlay import CardOverlay
from ui.paragraph import Letters, Paragraph
from ui.signs import Sign


class LanguageSheet(CardOverlay):
    """Emits :attr:`chosen` with a code; a tap on a language is all there is to do."""

    chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "languageSheet")
        self._language = "en"
        self._heading = Paragraph(
            Letters(26, bold=True, line=1.2, grows=0.55), "languageSheetHeading"
        )
        self._buttons = {}
        column = self.column
        column.setSpacing(14)
        # Who cannot read the heading knows the globe.
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(Sign(Icon.GLOBE, 32, grows=0.5))
        row.addWidget(self._heading, 1)
        column.addLayout(row)
        for code, name in LANGUAGES.items():
            button = DrawnButton(f"languageButton_{code}", Kind.SECONDARY, size=20)
            button.setCheckable(True)
            button.set_words(name)
            button.clicked.connect(lambda _=False, c=code: self._choose(c))
            self._buttons[code] = button
            column.addWidget(button)
        self._close = DrawnButton("languageSheetCloseButton", Kind.BARE, size=18)
        column.addWidget(self._close)
        self._close.clicked.connect(self.hide)

    def open_sheet(self) -> None:
        """Lie over the window, with the keys on the language that is shown."""
        self.lie_over(self._buttons[self._language])

    def _choose(self, code: str) -> None:
        self.show_language(self._language)
        self.hide()
        self.chosen.emit(code)

    def show_language(self, language: str) -> None:
        """Mark the language that is shown."""
        self._language = language
        for code, button in self._buttons.items():
            button.setChecked(code == language)

    def retranslate(self) -> None:
        """Set every text in the present language; the languages' names stay."""
        self.name(self.tr("Language"))
        self._heading.setText(self.windowTitle())
        self._close.set_words(self.tr("Close"))
