"""Asks the desktop not to blank and lock the screen as long as this program runs."""

from __future__ import annotations

import logging
import os

from verification.domain.placeholders import Sentence

_log = logging.getLogger(__name__)

_NAME, _PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"


def stay_awake() -> None:
    """Ask by D-Bus, as KDE, GNOME and Xfce listen to; elsewhere the session has to see to it.

    Nothing is waited for. The desktop takes it back when this program's connection ends.
    """
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return
    # Loaded late: a kiosk in a window starts without it.
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    call = QDBusMessage.createMethodCall(_NAME, _PATH, _NAME, "Inhibit")
    call.setArguments([QCoreApplication.applicationName() or "kiosk", "visitors are served"])
    if not QDBusConnection.sessionBus().send(call):
        _log.warning(Sentence("Log", "the screen may be blanked or locked: no session bus"))
