"""Reads captions aloud where the computer has a voice for their language."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, QObject

#: Qt's own for tests: it says nothing.
_MOCK = "mock"


class Narrator(QObject):
    """Speaks through Qt's text to speech, an optional part of Qt; without it, says nothing.

    The engine is looked for when something is first to be said: that may start a service.
    """

    def __init__(self, engines: Any = None) -> None:
        """*engines* stands in for QTextToSpeech."""
        super().__init__()
        self._kind = engines if engines is not None else _text_to_speech()
        self._engine: Any = None
        self._locale = ""

    @property
    def has_engine(self) -> bool:
        """Whether there is anything to speak with."""
        return self._find_engine() is not None

    def can_speak(self, language: str) -> bool:
        """Whether there is a voice for *language*."""
        return self._voice(language) is not None

    def say(self, text: str, language: str) -> None:
        """Say *text* in place of what is being said."""
        engine = self._voice(language)
        if engine is not None and text:
            engine.say(text)

    def stop(self) -> None:
        """Say no more."""
        if self._engine is not None:
            self._engine.stop()

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said."""
        if self._engine is None:
            return False
        return bool(self._engine.state() == self._kind.State.Speaking)

    def _find_engine(self) -> Any:
        if self._engine is None and self._kind is not None:
            engines = [name for name in self._kind.availableEngines() if name != _MOCK]
            if engines:
                self._engine = self._kind(engines[0], self)
        return self._engine

    def _voice(self, language: str) -> Any:
        if self._find_engine() is None:
            return None
        if self._locale != language:
            locale = QLocale(language)
            offered = self._engine.availableLocales()
            if not any(one.language() == locale.language() for one in offered):
                return None
            self._engine.setLocale(locale)
            self._locale = language
        return self._engine


def _text_to_speech() -> Any:
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        return None
    return QTextToSpeech
