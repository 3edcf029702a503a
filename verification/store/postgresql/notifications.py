"""PostgreSQL's LISTEN/NOTIFY as a change feed: a hint to read again, not news by itself.

Notifications are lost while the connection is: after each reconnection everything is read again.
Behind it all there is a slow poll, on a thread of its own: it continues where LISTEN does not work.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from verification.store.faults import DatabaseUnavailable
from verification.store.feed_thread import RETRY_INTERVAL, FeedThread

if TYPE_CHECKING:
    from verification.store.postgresql.connection import Server, ServerConnection

CHANNEL = "verification_change"
#: Seconds until everything is read again for safety's sake, whatever was heard.
SAFETY_INTERVAL = 5.0
#: Seconds of silence after which the server is asked for a sign of life, and may take to give it.
SILENCE, PATIENCE = 5.0, 5.0
#: Seconds between two looks at whether the feed was closed.
_GLANCE = 0.2

_log = logging.getLogger(__name__)


class NotificationFeed(FeedThread):
    """Calls *on_change* from threads of its own after every commit, and after reconnecting."""

    def __init__(self, server: Server, on_change: Callable[[], None], station: str = "") -> None:
        """With *station*, commits that concern other stations only are left out."""
        super().__init__(on_change)
        self._server = server
        self._station = station
        self._listening = False
        self._waits_for = ""
        self._poll_thread = threading.Thread(target=self._poll, name="safety-poll", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._poll_thread.start()
        super().start()

    def set_polling(self, *, fast: bool) -> None:
        """Do nothing: a notification comes when it comes."""

    def close(self) -> None:
        """Stop watching; *on_change* is not called after this returns."""
        super().close()
        if self._poll_thread.is_alive():
            self._poll_thread.join()

    def _poll(self) -> None:
        while not self._stop.wait(SAFETY_INTERVAL):
            self._on_change()

    def _run(self) -> None:
        import psycopg

        while not self._stop.is_set():
            try:
                with self._server.connect_to_listen(PATIENCE) as connection:
                    connection.execute(f"LISTEN {CHANNEL}")
                    self._listen(connection)
            except (psycopg.Error, DatabaseUnavailable) as error:
                if self._waits_for != (why := type(error).__name__):
                    self._waits_for = why
                    _log.info("change feed waits for the server: %s", why)
                if self._listening and not self._stop.is_set():
                    # The next read fails, and the screen says so.
                    self._listening = False
                    self._on_change()
                self._stop.wait(RETRY_INTERVAL)

    def _listen(self, connection: ServerConnection) -> None:
        self._listening, self._waits_for = True, ""
        # What was committed while not listening.
        self._on_change()
        silent = 0.0
        while not self._stop.is_set():
            heard = False
            for notification in connection.notifies(timeout=_GLANCE, stop_after=1):
                heard = True
                if self._concerns(notification.payload):
                    self._on_change()
            silent = 0.0 if heard else silent + _GLANCE
            if silent >= SILENCE:
                silent = 0.0
                # Raises where the server is gone without notice.
                connection.execute("SELECT 1")

    def _concerns(self, payload: str) -> bool:
        if not payload or not self._station:
            return True
        try:
            return self._station in json.loads(payload)
        except (ValueError, TypeError, RecursionError):
            # Anybody with a login may notify; what cannot be read may concern everybody.
            return True
