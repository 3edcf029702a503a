"""Where the simulated camera looks: the kiosk window, or the whole screen."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget

#: The kiosk's window is known by its objectName only: the two windows share no code.
KIOSK_WINDOW = "kioskWindow"


class Aim(StrEnum):
    """What the viewfinder is pointed at."""

    KIOSK = "kiosk"
    SCREEN = "screen"


#: Takes a picture of what it is pointed at; a null image if it cannot. GUI thread only.
Camera = Callable[[Aim], QImage]


def take_picture(aim: Aim) -> QImage:
    """Return what is to be seen there. GUI thread only.

    A kiosk that runs in another process cannot be asked for its pixels: the whole screen is
    taken then. A null image means that this platform (as Wayland) lets nobody grab.
    """
    if aim is Aim.KIOSK:
        for window in QApplication.topLevelWidgets():
            kiosk = _kiosk_in(window)
            if kiosk is not None and kiosk.isVisible():
                return kiosk.grab().toImage()
    screen = QGuiApplication.primaryScreen()
    return screen.grabWindow(0).toImage() if screen else QImage()


def _kiosk_in(window: QWidget) -> QWidget | None:
    if window.objectName() == KIOSK_WINDOW:
        return window
    # A trainer's stage holds the kiosk within a window of its own.
    return window.findChild(QWidget, KIOSK_WINDOW)
