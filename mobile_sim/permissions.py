"""What macOS asks its user before a program may see the screen, or use the camera."""

from __future__ import annotations

import ctypes
import sys
from functools import cache

from PySide6.QtCore import QCameraPermission, QCoreApplication, Qt

from mobile_sim.scanner import ScanProblem

_CORE_GRAPHICS = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics"


def screen_problem() -> ScanProblem | None:
    """Return why other programs' windows cannot be seen: they would be missing in the picture.

    macOS is asked to ask the user, which it does once.
    """
    if sys.platform != "darwin" or _screen_call("CGPreflightScreenCaptureAccess"):
        return None
    request_screen()
    return ScanProblem.SCREEN_DENIED


@cache
def request_screen() -> bool:
    """Have macOS ask the user, once in this process."""
    return _screen_call("CGRequestScreenCaptureAccess")


def _screen_call(name: str) -> bool:
    try:
        call = getattr(ctypes.CDLL(_CORE_GRAPHICS), name)
    except (OSError, AttributeError):
        return True  # before macOS 10.15 there was no permission
    call.restype = ctypes.c_bool
    return bool(call())


def camera_problem() -> ScanProblem | None:
    """Return why the camera gives no pictures; the user is asked where that is still open."""
    application = QCoreApplication.instance()
    if sys.platform != "darwin" or application is None:
        return None
    match application.checkPermission(QCameraPermission()):
        case Qt.PermissionStatus.Denied:
            return ScanProblem.CAMERA_DENIED
        case Qt.PermissionStatus.Undetermined:
            request_camera(application)
    return None


@cache
def request_camera(application: QCoreApplication) -> None:
    """Have macOS ask the user, once in this process."""
    application.requestPermission(QCameraPermission(), application, lambda _answer: None)
