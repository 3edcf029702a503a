"""The desktop's own way to a picture of the screen, where no program may simply take one.

Wayland gives no window another's pixels. Desktops offer a screenshot through the portal instead
(xdg-desktop-portal, ``org.freedesktop.portal.Screenshot``), and ask the person first.
"""

from __future__ import annotations

import contextlib
import itertools
import os
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QUrl, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QImage

from ui.file_names import path_of, qt_name

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SCREENSHOT = "org.freedesktop.portal.Screenshot"
_REQUEST = "org.freedesktop.portal.Request"
#: Slots as Qt's SLOT() writes them.
_ASKED, _FAILED = "1asked(QDBusMessage)", "1failed(QDBusError,QDBusMessage)"
_ANSWERED = "1answered(uint,QVariantMap)"
#: Milliseconds between two screenshots: each flashes or sounds on some desktops.
_PAUSE = 1500
#: The response of a request that was granted.
_GRANTED = 0


class ScreenPortal(QObject):
    """Asks for screenshots, one at a time. GUI thread only."""

    def __init__(self, bus: QDBusConnection | None = None) -> None:
        super().__init__()
        self._bus = bus or QDBusConnection.sessionBus()
        self._numbers = itertools.count(1)
        self._waits_for = ""
        self._picture = QImage()
        self._since_last = QElapsedTimer()
        self._refused = False

    def is_there(self) -> bool:
        """Whether there is a portal, and the person has not refused it."""
        if self._refused or not self._bus.isConnected():
            return False
        known = self._bus.interface()
        return bool(known.isServiceRegistered(_SERVICE).value()) or _SERVICE in (
            known.activatableServiceNames().value()
        )

    def picture(self) -> QImage:
        """Return the newest screenshot, once; a null image while there is none.

        Asks for the next one where that is due.
        """
        picture, self._picture = self._picture, QImage()
        due = not self._since_last.isValid() or self._since_last.elapsed() >= _PAUSE
        if picture.isNull() and not self._waits_for and due:
            self._ask()
        return picture

    def _ask(self) -> None:
        # The answer's path is known beforehand, so that none is missed.
        token = f"kiosk_{os.getpid()}_{next(self._numbers)}"
        sender = self._bus.baseService().removeprefix(":").replace(".", "_")
        self._waits_for = f"{_PATH}/request/{sender}/{token}"
        self._listen(self._bus.connect)
        call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SCREENSHOT, "Screenshot")
        call.setArguments(["", {"handle_token": token, "interactive": False}])
        # The stubs say bytes, the binding takes text.
        self._bus.callWithCallback(call, self, _ASKED, _FAILED)  # type: ignore[call-overload]

    def _listen(self, change: Callable[..., bool]) -> None:
        change(_SERVICE, self._waits_for, _REQUEST, "Response", self, _ANSWERED)

    @Slot(QDBusMessage)
    def asked(self, _reply: QDBusMessage) -> None:
        """The portal has taken the request; the picture comes by itself."""

    @Slot("QDBusError,QDBusMessage")
    def failed(self, _error: object, _call: QDBusMessage) -> None:
        """There is no screenshot to be had here."""
        self._refused = True
        self._end()

    @Slot("uint", "QVariantMap")
    def answered(self, response: int, results: dict[str, object]) -> None:
        """Keep the picture; the portal's file is no longer needed."""
        if response == _GRANTED:
            path = path_of(QUrl(str(results.get("uri", ""))).toLocalFile())
            self._picture = QImage(qt_name(path))
            # Whatever the portal has answered, the next picture can be asked for.
            with contextlib.suppress(OSError):
                path.unlink()
        else:
            self._refused = True
        self._end()

    def _end(self) -> None:
        if self._waits_for:
            self._listen(self._bus.disconnect)
        self._waits_for = ""
        self._since_last.restart()
