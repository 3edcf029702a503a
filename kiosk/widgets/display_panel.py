"""Lies over the window while a visitor chooses how the kiosk looks: text, colours, motion."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kiosk.preferences import Display
from ui.buttons import DrawnButton, Kind
from ui.overlay import CardOverlay
from ui.theme import TEXT_SIZES, ThemeName
from ui.widgets import make_label, set_text
from verification.domain.placeholders import fill


class DisplayPanel(CardOverlay):
    """Emits :attr:`chosen` with the whole :class:`Display` at every tap."""

    chosen = Signal(object)

    def __init__(self, window: QWidget, speaks: Callable[[str], bool]) -> None:
        """*speaks* says whether there is a voice for a language."""
        super().__init__(window, "displayPanel")
        self._speaks = speaks
        self._display = Display()
        self._heading = make_label("heading", "displayHeading")
        self._size_label, self._theme_label = make_label("soft"), make_label("soft")
        self._motion_label, self._speech_label = make_label("soft"), make_label("soft")
        self._sizes = {
            size: self._choice(f"textSize{size}Button", text_size=size) for size in TEXT_SIZES
        }
        self._themes = {
            theme: self._choice(f"{theme.value}ThemeButton", theme=theme) for theme in ThemeName
        }
        self._motions = {
            reduced: self._choice(name, reduced_motion=reduced)
            for reduced, name in ((False, "motionButton"), (True, "reducedMotionButton"))
        }
        self._speech = {
            speech: self._choice(name, speech=speech)
            for speech, name in ((False, "silentButton"), (True, "speechButton"))
        }
        self._close = DrawnButton("displayCloseButton", Kind.PRIMARY)
        column = self.column
        column.addWidget(self._heading)
        for label, choices in (
            (self._size_label, self._sizes.values()),
            (self._theme_label, self._themes.values()),
            (self._motion_label, self._motions.values()),
            (self._speech_label, self._speech.values()),
        ):
            column.addWidget(label)
            row = QHBoxLayout()
            row.setSpacing(10)
            for choice in choices:
                row.addWidget(choice, 1)
            column.addLayout(row)
        column.addSpacing(10)
        column.addWidget(self._close)
        self._close.clicked.connect(self.hide)

    def _choice(self, name: str, **change: object) -> QPushButton:
        button = DrawnButton(name, Kind.SECONDARY, size=18)
        button.set_high(56)
        button.setCheckable(True)

        def choose() -> None:
            self.chosen.emit(replace(self._display, **change))  # type: ignore[arg-type]
            # What was chosen before stays marked.
            self.show_display(self._display)

        button.clicked.connect(choose)
        return button

    def open_panel(self) -> None:
        """Lie over the window; speech is offered where there is a voice."""
        self._offer_speech()
        self.lie_over(self._sizes[self._display.text_size])

    def _offer_speech(self) -> None:
        offered = self._speaks(self._display.language)
        for part in (self._speech_label, *self._speech.values()):
            part.setVisible(offered)

    def show_display(self, display: Display) -> None:
        """Mark what is chosen."""
        before, self._display = self._display, display
        if before.language != display.language and self.isVisible():
            self._offer_speech()
        for speech, button in self._speech.items():
            button.setChecked(speech is display.speech)
        for size, button in self._sizes.items():
            button.setChecked(size == display.text_size)
        for theme, button in self._themes.items():
            button.setChecked(theme is display.theme)
        for reduced, button in self._motions.items():
            button.setChecked(reduced is display.reduced_motion)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.name(self.tr("Display"))
        self._heading.setText(self.tr("Display"))
        self._size_label.setText(self.tr("Size of the text"))
        self._theme_label.setText(self.tr("Colours"))
        self._motion_label.setText(self.tr("Motion"))
        for size, button in self._sizes.items():
            set_text(button, fill(self.tr("%1 %"), size))
        for theme, text in (
            (ThemeName.LIGHT, self.tr("Light")),
            (ThemeName.DARK, self.tr("Dark")),
            (ThemeName.HIGH_CONTRAST, self.tr("High contrast")),
        ):
            set_text(self._themes[theme], text)
        set_text(self._motions[False], self.tr("With motion"))
        set_text(self._motions[True], self.tr("No motion"))
        self._speech_label.setText(self.tr("Speech"))
        set_text(self._speech[False], self.tr("Silent"))
        set_text(self._speech[True], self.tr("Read aloud"))
        set_text(self._close, self.tr("Done"))
