"""Where the phone's camera looks: the kiosk window, the whole screen, or through a webcam."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from mobile_sim.permissions import camera_problem, screen_problem
from mobile_sim.scanner import ScanProblem
from ui.phone_theme import PHONE

if TYPE_CHECKING:
    from mobile_sim.screen_portal import ScreenPortal

#: The kiosk's window is known by its objectName only: the two windows share no code.
KIOSK_WINDOW = "kioskWindow"


class Aim(StrEnum):
    """What the viewfinder is pointed at."""

    KIOSK = "kiosk"
    SCREEN = "screen"
    WEBCAM = "webcam"


#: Takes a picture of what it is pointed at; a null image, or why, if it cannot. GUI thread only.
Camera = Callable[[Aim], QImage | ScanProblem]


@cache
def webcam_is_there() -> bool:
    """Whether QtMultimedia is installed and knows a camera."""
    if sys.platform.startswith("linux") and not any(Path("/dev").glob("video*")):
        return False
    try:
        # Late, and only asked when a viewfinder opens: it loads a whole media framework.
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:
        return False
    return bool(QMediaDevices.videoInputs())


class PhoneCamera:
    """One phone's camera. *webcam* is made with the first picture that is asked of it."""

    def __init__(self, webcam: Any = None) -> None:
        self._webcam = webcam
        self._portal: ScreenPortal | None = None

    def __call__(self, aim: Aim) -> QImage | ScanProblem:
        """Return what is visible there, as :func:`take_picture` does, or what forbids it.

        Where no program may look at the screen, the desktop is asked for a screenshot: a null
        image until it has one.
        """
        problem = _view_problem(aim)
        if problem is not None:
            return problem
        if aim is not Aim.WEBCAM:
            picture = take_picture(aim)
            return self._ask_desktop() if picture.isNull() and _on_wayland() else picture
        if self._webcam is None:
            from mobile_sim.webcam import Webcam

            self._webcam = Webcam()
        frame: QImage = self._webcam.picture()
        return frame

    def _ask_desktop(self) -> QImage:
        if self._portal is None:
            # Late: only Wayland needs D-Bus.
            from mobile_sim.screen_portal import ScreenPortal

            self._portal = ScreenPortal()
        return self._portal.picture() if self._portal.is_there() else QImage()


def _on_wayland() -> bool:
    return QGuiApplication.platformName().startswith("wayland")


def _view_problem(aim: Aim) -> ScanProblem | None:
    """Return which permission of the system's is missing."""
    match aim:
        case Aim.WEBCAM:
            return camera_problem()
        case Aim.KIOSK if _visible_kiosk() is not None:
            return None  # a window of this program's own
        case Aim.KIOSK | Aim.SCREEN:
            return screen_problem()


def take_picture(aim: Aim) -> QImage:
    """Return what is visible there. GUI thread only.

    A kiosk that runs in another process cannot be asked for its pixels: the whole screen is
    taken then, without the phone. A null image means that this platform, such as Wayland, lets no
    program grab it.
    """
    kiosk = _visible_kiosk() if aim is Aim.KIOSK else None
    if kiosk is not None:
        return kiosk.grab().toImage()
    screen = QGuiApplication.primaryScreen()
    if screen is None:
        return QImage()
    return without(screen.grabWindow(0).toImage(), screen.geometry(), _own_places())


def without(picture: QImage, screen: QRect, windows: Sequence[QRect]) -> QImage:
    """Darken the *windows* in a picture of a *screen*: no camera sees the phone that it is in.

    Else it would read again, from its own viewfinder, what it shows.
    """
    if picture.isNull() or screen.isEmpty():
        return picture
    # A screen may have more pixels than its size says.
    picture.setDevicePixelRatio(1)
    painter = QPainter(picture)
    painter.scale(picture.width() / screen.width(), picture.height() / screen.height())
    for place in windows:
        painter.fillRect(place.translated(-screen.topLeft()), QColor(PHONE.night))
    painter.end()
    return picture


def _own_places() -> list[QRect]:
    """Return where this program's windows are, but for one with a kiosk."""
    shown = (one for one in QApplication.topLevelWidgets() if one.isVisible())
    return [one.frameGeometry() for one in shown if _kiosk_in(one) is None]


def _visible_kiosk() -> QWidget | None:
    kiosks = (_kiosk_in(window) for window in QApplication.topLevelWidgets())
    return next((kiosk for kiosk in kiosks if kiosk is not None and kiosk.isVisible()), None)


def _kiosk_in(window: QWidget) -> QWidget | None:
    if window.objectName() == KIOSK_WINDOW:
        return window
    # A trainer's stage holds the kiosk within a window of its own.
    return window.findChild(QWidget, KIOSK_WINDOW)
