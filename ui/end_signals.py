"""Ends the program in order when the system or a terminal asks for it."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from ui.termination import SIGNALS


class EndSignals(QObject):
    """Emits :attr:`asked` at the first such signal; a second one ends the program at once.

    It wakes Qt's loop through a socket: nothing polls. There is one at a time in a process.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        #: Whether one came.
        self.came = False
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._wakeup = signal.set_wakeup_fd(self._write.fileno())
        # What is ignored, as SIGHUP after nohup, stays so.
        self._signals = [one for one in SIGNALS if signal.getsignal(one) is not signal.SIG_IGN]
        # A handler of Python's, though it does nothing: without one the signal is not written.
        self._before = [(one, signal.signal(one, lambda *_: None)) for one in self._signals]
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._came)

    def _came(self) -> None:
        came = self._read.recv(64)
        # Python writes the numbers of all signals that it handles.
        if not any(one in came for one in self._signals):
            return
        for one in self._signals:
            signal.signal(one, signal.SIG_DFL)
        self.came = True
        self.asked.emit()

    def close(self) -> None:
        """Leave the signals as they were."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup)
        for one, before in self._before:
            signal.signal(one, before)
        self._read.close()
        self._write.close()
