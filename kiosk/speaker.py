"""Says what happens: to a screen reader, and aloud to a visitor who asked for that."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.window import KioskWindow
from ui.announcements import announce
from ui.voice import Voice


class Speaker:
    """Announces in *window*; speech goes through *voice*, in the language that is shown."""

    def __init__(self, window: KioskWindow, voice: Voice) -> None:
        self._window = window
        self.voice = voice
        self._last = ""
        self._aloud = False

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for *language*."""
        return self.voice.speaks(language)

    def say(self, text: str) -> None:
        """Announce *text*."""
        self._last = text or self._last
        self.mention(text)

    def mention(self, text: str) -> None:
        """Announce what goes again: who has speech switched on later does not hear it."""
        announce(self._window, text)
        if self._aloud:
            self._speak(text)

    def switch(self, *, aloud: bool) -> None:
        """Speak aloud from now on, beginning with what was announced last; or stop that."""
        if aloud is self._aloud:
            return
        self._aloud = aloud
        if aloud:
            begun = QCoreApplication.translate("Interior", "Speech is on.")
            self._speak(f"{begun} {self._last}")
        else:
            self.voice.hush()

    def forget(self) -> None:
        """Another visitor comes: what was announced before is not repeated."""
        self._last = ""

    def _speak(self, text: str) -> None:
        self.voice.say(text, self._window.appearance.display.language)
