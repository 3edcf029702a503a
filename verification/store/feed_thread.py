"""The thread that a change feed runs on: what every kind of feed has in common."""

from __future__ import annotations

import threading
from collections.abc import Callable

#: Seconds before a database that could not be reached is tried again.
RETRY_INTERVAL = 0.5


class FeedThread:
    """Calls *on_change* from a thread of its own, between :meth:`start` and :meth:`close`."""

    def __init__(self, on_change: Callable[[], None]) -> None:
        self._on_change = on_change
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="change-feed", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def close(self) -> None:
        """Stop watching; *on_change* is not called after this returns."""
        self._stop.set()
        self._wake()
        if self._thread.is_alive():
            self._thread.join()

    def _wake(self) -> None:
        """End a waiting that does not look at :attr:`_stop`."""

    def _run(self) -> None:
        """Watch until :attr:`_stop` is set."""
        raise NotImplementedError
