"""The languages of the windows: files in ``translations/``.

English texts are in the source; its file has the plural forms alone.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from ui.file_names import qt_folder, qt_name
from ui.languages import LANGUAGES
from verification.domain.placeholders import Sentence

FOLDER = Path(str(files("resources"))) / "translations"

_log = logging.getLogger(__name__)


class Translation:
    """Switches the application between :data:`LANGUAGES`; widgets get a LanguageChange event."""

    def __init__(self, application: QCoreApplication, language: str) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self._missing: set[str] = set()
        self.language = "en"
        self.switch(language)

    def switch(self, language: str) -> None:
        """Show *language* from now on; English, and a line in the log, if its file is missing."""
        self.close()
        own = self._own(language)
        if language != "en" and own.isEmpty():
            language, own = "en", self._own("en")
        self.language = language
        locale = QLocale(language)
        QLocale.setDefault(locale)
        self._read(locale.textDirection())
        qt = QTranslator()
        if language != "en":
            folder = qt_folder(QLibraryInfo.LibraryPath.TranslationsPath)
            qt.load(f"qtbase_{language}", folder)
        self._translators = [qt, own]
        for translator in self._translators:
            self._application.installTranslator(translator)
        if own.isEmpty():
            # Qt says nothing of a translator without texts.
            self._application.removeTranslator(own)

    def _own(self, language: str) -> QTranslator:
        found = QTranslator()
        if not found.load(qt_name(FOLDER / f"{language}.qm")):
            self._say_missing(language)
        return found

    def _say_missing(self, language: str) -> None:
        if language not in self._missing:
            self._missing.add(language)
            _log.error(
                Sentence(
                    "Log",
                    "%1 is missing: the windows show English. Run `python tasks.py setup`, or "
                    "install the program again",
                ).filled(FOLDER / f"{language}.qm")
            )

    def _read(self, direction: Qt.LayoutDirection) -> None:
        # Commands have texts, but nothing to lay out.
        if isinstance(self._application, QGuiApplication):
            self._application.setLayoutDirection(direction)

    def close(self) -> None:
        """Show the English source again."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        self._read(Qt.LayoutDirection.LeftToRight)


def translate_into(language: str) -> Callable[[str, str], str]:
    """Return what gets a context and the English, whichever language the windows show."""
    translator = QTranslator()
    translator.load(qt_name(FOLDER / f"{language}.qm"))  # else it stays English
    return lambda context, text: translator.translate(context, text) or text


def current_language() -> str:
    """Return the language of :data:`LANGUAGES` that the windows show now."""
    name = QLocale().name()
    return name if name in LANGUAGES else "en"


def guess_language() -> str:
    """Return the language of :data:`LANGUAGES` that the computer is set to, or English."""
    return language_for(QLocale.system())


def language_for(locale: QLocale) -> str:
    """Return the language of :data:`LANGUAGES` for a computer that is set to *locale*.

    Chinese goes by its script: readers of 繁體 (Taiwan, Hong Kong) are not shown 简体.
    """
    wanted = locale.name()
    if locale.language() == QLocale.Language.Chinese:
        traditional = locale.script() == QLocale.Script.TraditionalHanScript
        wanted = "zh_TW" if traditional else "zh_CN"
    return wanted if wanted in LANGUAGES else "en"
