"""Notifies systemd's watchdog, where there is one, that the thread of the windows is alive."""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import MutableMapping

from PySide6.QtCore import QObject, QTimer

#: Signs of life in the time after which systemd ends the program.
_SIGNS = 3


class Watchdog(QObject):
    """Sends a sign of life from the event loop, as sd_notify(3) does: a hung window sends none.

    Does nothing where systemd has not asked for it (``WatchdogSec=`` in the unit).
    """

    def __init__(self, environment: MutableMapping[str, str] = os.environ) -> None:
        """What asks for it is taken out of *environment*: it is not meant for child processes."""
        super().__init__()
        self._address = environment.pop("NOTIFY_SOCKET", "")
        microseconds = environment.pop("WATCHDOG_USEC", "")
        process = environment.pop("WATCHDOG_PID", "") or str(os.getpid())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._notify)
        if self._address and microseconds.isdecimal() and process == str(os.getpid()):
            self._timer.start(int(microseconds) // 1000 // _SIGNS)
            self._notify()

    def _notify(self) -> None:
        address = self._address
        if address.startswith("@"):
            # In Linux's abstract namespace.
            address = "\0" + address[1:]
        with (
            contextlib.suppress(OSError),
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender,
        ):
            sender.sendto(b"WATCHDOG=1", address)

    def close(self) -> None:
        """Send nothing more."""
        self._timer.stop()
