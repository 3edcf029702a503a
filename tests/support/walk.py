"""A way through the screens of a window, and how each of them may look."""

from __future__ import annotations

import os
from dataclasses import dataclass

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QElapsedTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme import ThemeName

_PATIENCE = 15_000


@dataclass(frozen=True)
class Look:
    """Size of the window, percent of the text, language and theme."""

    size: tuple[int, int]
    percent: int = 100
    language: str = "en"
    theme: ThemeName = ThemeName.LIGHT

    def __str__(self) -> str:
        return f"{self.size[0]}x{self.size[1]} {self.percent}% {self.language} {self.theme}"


class Walk:
    """Stops at each screen of its *window*, and lets it :meth:`wear` a look."""

    #: Every look, a few of each kind, and what the small sheets of the docs show.
    LOOKS: tuple[Look, ...] = ()
    QUICK: tuple[Look, ...] = ()
    SMALL: tuple[Look, ...] = ()
    #: How many pictures are beside one another on a sheet, and on a small one.
    COLUMNS, SMALL_COLUMNS = 8, 3

    def __init__(self, window: QWidget) -> None:
        self.window = window

    def screens(self):
        """Go on to each screen, and name it."""
        raise NotImplementedError

    def wear(self, look: Look) -> None:
        """Let the window look so."""
        raise NotImplementedError

    def undress(self) -> None:
        """Let the window look as before, to go on."""
        self.wear(self.LOOKS[0])

    def faults(self, _name: str) -> list[str]:
        """Return what is wrong with this screen alone, beside what no screen may have."""
        return []

    def find(self, name):
        return self.window.findChild(QWidget, name)

    def until(self, condition) -> None:
        timer = QElapsedTimer()
        timer.start()
        while not condition():
            if timer.elapsed() > _PATIENCE:
                raise TimeoutError(condition)
            QApplication.processEvents()

    def press(self, name) -> None:
        self.until(lambda: self.find(name).isVisible() and self.find(name).isEnabled())
        self.find(name).click()


def settle() -> None:
    """Let layouts ask for layouts, and colours and fonts arrive."""
    for _ in range(6):
        QCoreApplication.sendPostedEvents()
        QApplication.processEvents()
