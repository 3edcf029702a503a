"""How the kiosk looks to the visitor who is using it: language, colours, text, motion."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kiosk.preferences import Display
from ui.style import Style
from ui.theme import THEMES, ThemeName, apply_theme, style_drawn
from ui.translation import Translation

#: The window that the sizes of the theme are made for, lying and standing.
_WIDE, _TALL = (1366, 768), (864, 1536)
#: A window so much higher than wide is upright.
_STANDING = 1.2
#: A small window shrinks the text no further, a wall of a screen enlarges it no further.
_SMALLEST, _LARGEST = 0.8, 2.8
#: Less than this many of the theme's pixels across, and columns are placed below one another.
_SIDE_BY_SIDE = 900
#: A change of the scale that is too small to see.
_STEP = 0.03


class Appearance(QObject):
    """What one visitor has chosen, until :meth:`reset` for the next. Styles its *window*."""

    changed = Signal(object)  # Display
    turned = Signal(bool)  # another shape: too narrow for two columns, or wide enough again

    def __init__(self, window: QWidget, translation: Translation, usual: Display) -> None:
        super().__init__(window)
        self._window = window
        self._translation = translation
        self._usual = usual
        self._styled: tuple[ThemeName, float, float] | None = None
        self._is_narrow: bool | None = None
        self.is_tall = False
        self.display = usual
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.fit)
        if translation.language != usual.language:
            translation.switch(usual.language)

    @property
    def is_narrow(self) -> bool:
        """Whether the window is too narrow for two columns."""
        return bool(self._is_narrow)

    def choose(self, display: Display) -> None:
        """Show the window so from now on."""
        if display == self.display:
            return
        if display.language != self._translation.language:
            self._translation.switch(display.language)
        self.display = display
        self.fit()
        self.changed.emit(display)

    def choose_language(self, language: str) -> None:
        """Switch the language alone."""
        self.choose(replace(self.display, language=language))

    def is_chosen(self) -> bool:
        """Whether the visitor has chosen another display than the usual one."""
        return self.display != self._usual

    def keep(self) -> None:
        """Staff has chosen: visitors find the kiosk so from now on, and silent."""
        self._usual = replace(self.display, speech=False)

    def set_usual(self, usual: Display, *, keep_choice: bool = False) -> None:
        """Visitors find the kiosk so; one who has chosen something may keep it until the next.

        The present language stays unless the usual one is another now.
        """
        chosen = keep_choice and self.is_chosen()
        same = usual.language == self._usual.language
        self._usual = usual
        if not chosen:
            self.choose(replace(usual, language=self.display.language) if same else usual)

    def reset(self) -> None:
        """The next visitor finds the kiosk as staff has set it."""
        self.choose(self._usual)

    def fit_soon(self) -> None:
        """The window's size is changing: style it when that has come to rest."""
        self._soon.start(30)

    def fit(self) -> None:
        """Style the window for its present size and what was chosen."""
        tall = self._window.height() > _STANDING * self._window.width()
        scale = self._scale(tall)
        letters = self.display.text_size / 100
        narrow = tall or self._window.width() / (scale * letters) < _SIDE_BY_SIDE
        if (narrow, tall) != (self._is_narrow, self.is_tall):
            self._is_narrow, self.is_tall = narrow, tall
            self.turned.emit(narrow)
        style = (self.display.theme, letters, scale)
        if self._styled is not None:
            *others, before = self._styled
            if tuple(others) == style[:2] and abs(scale / before - 1) < _STEP:
                return
        self._styled = style
        apply_theme(self._window, THEMES[self.display.theme], scale, letters)

    def style_part(self, part: QWidget) -> None:
        """Style what was built after the window was."""
        if self._styled is not None:
            theme, letters, scale = self._styled
            style_drawn(part, Style(THEMES[theme], scale, letters))

    def _scale(self, tall: bool) -> float:
        width, height = _TALL if tall else _WIDE
        room = min(self._window.width() / width, self._window.height() / height)
        return min(max(room, _SMALLEST), _LARGEST)
