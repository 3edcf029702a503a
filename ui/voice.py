"""Speaks what a screen reader would say, on request, where the computer has a voice.

Qt's speech is in the package "pyside6-addons"; where that or a voice is missing, none is offered.
"""

from __future__ import annotations

import ctypes
import importlib
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QLocale

#: Qt's own for tests: it says nothing.
_MOCK = "mock"


def find_engine() -> Any | None:
    """Return what speaks on this computer, None if nothing does."""
    try:
        if sys.platform == "linux":
            # What Qt speaks by there; without it, Qt would write an error into the log.
            ctypes.CDLL("libspeechd.so.2")
        speech: Any = importlib.import_module("PySide6.QtTextToSpeech")
    except (ImportError, OSError):
        return None
    names = [one for one in speech.QTextToSpeech.availableEngines() if one != _MOCK]
    if not names:
        return None
    engine = speech.QTextToSpeech()
    return None if engine.state() is speech.QTextToSpeech.State.Error else engine


class Voice:
    """Says one text at a time: a new one interrupts the last, which is out of date."""

    def __init__(self, find: Callable[[], Any | None] = find_engine) -> None:
        """*find* is called once, when it is first asked whether there is a voice."""
        self._find: Callable[[], Any | None] | None = find
        self._engine: Any | None = None

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for that language."""
        if self._find is not None:
            self._engine, self._find = self._find(), None
        wanted = QLocale(language).language()
        return self._engine is not None and any(
            one.language() == wanted for one in self._engine.availableLocales()
        )

    def say(self, text: str, language: str) -> None:
        """Say *text* now, if there is a voice for it."""
        if text and self.speaks(language) and self._engine is not None:
            self._engine.stop()
            self._engine.setLocale(QLocale(language))
            self._engine.say(text)

    def hush(self) -> None:
        """Say no more."""
        if self._engine is not None:
            self._engine.stop()
