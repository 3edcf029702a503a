"""The two languages of the windows. English is in the source, Chinese in ``translations/``."""

from __future__ import annotations

import logging
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ui.languages import LANGUAGES

FOLDER = Path(str(files("resources"))) / "translations"

_log = logging.getLogger(__name__)


class Translation:
    """Switches the application between :data:`LANGUAGES`; every widget hears of it as Qt tells."""

    def __init__(self, application: QCoreApplication, language: str) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self._missing: set[str] = set()
        self.language = "en"
        self.switch(language)

    def switch(self, language: str) -> None:
        """Show *language* from now on; English, and a line in the log, if its file is missing."""
        self.close()
        own = QTranslator()
        if language != "en" and not own.load(str(FOLDER / f"{language}.qm")):
            self._say_missing(language)
            language = "en"
        self.language = language
        QLocale.setDefault(QLocale(language))
        if language == "en":
            # No translator is the English source; send the event that a new one would send.
            blank = QTranslator()
            self._application.installTranslator(blank)
            self._application.removeTranslator(blank)
            return
        qt = QTranslator()
        qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for translator in (qt, own):
            self._application.installTranslator(translator)
            self._translators.append(translator)

    def _say_missing(self, language: str) -> None:
        if language not in self._missing:
            self._missing.add(language)
            _log.error(
                "%s is missing: the windows show English. Run `python tasks.py setup`, or "
                "install the program again",
                FOLDER / f"{language}.qm",
            )

    def close(self) -> None:
        """Show the English source again."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []


def current_language() -> str:
    """Return the language of :data:`LANGUAGES` that the windows show now."""
    name = QLocale().name()
    return name if name in LANGUAGES else "en"


def guess_language() -> str:
    """Return the language of :data:`LANGUAGES` that the computer is set to, or English."""
    return "zh_CN" if QLocale.system().language() == QLocale.Language.Chinese else "en"
