"""PostgreSQL's LISTEN/NOTIFY as a change feed: a hint to read again, not news by itself.

Notifications are lost while the connection is: after each reconnection everything is read again,
and a slow poll stands behind it all.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable

from verification.store.feed_thread import RETRY_INTERVAL, FeedThread

CHANNEL = "verification_change"
#: Seconds until everything is read again for safety's sake, though nobody notified.
SAFETY_INTERVAL = 5.0
#: Seconds between two looks at whether the feed was closed.
_GLANCE = 0.2

_log = logging.getLogger(__name__)


class NotificationFeed(FeedThread):
    """Calls *on_change* from a thread of its own after every commit, and after reconnecting."""

    def __init__(self, address: str, on_change: Callable[[], None], station: str = "") -> None:
        """With *station*, commits that concern other stations only are left out."""
        super().__init__(on_change)
        self._address = address
        self._station = station
        self._listening = False

    def attend(self, *, closely: bool) -> None:
        """Do nothing: a notification comes when it comes."""

    def _run(self) -> None:
        import psycopg

        while not self._stop.is_set():
            try:
                with psycopg.connect(
                    self._address, autocommit=True, connect_timeout=5, application_name="kiosk-feed"
                ) as connection:
                    connection.execute(f"LISTEN {CHANNEL}")
                    self._listen(connection)
            except psycopg.Error as error:
                _log.info("change feed waits for the server: %s", type(error).__name__)
                if self._listening and not self._stop.is_set():
                    # Whoever reads now finds out, and says so on screen.
                    self._listening = False
                    self._on_change()
                self._stop.wait(RETRY_INTERVAL)

    def _listen(self, connection: psycopg.Connection) -> None:  # type: ignore[name-defined] # noqa: F821
        self._listening = True
        # What was committed while nobody listened.
        self._on_change()
        silent = 0.0
        while not self._stop.is_set():
            heard = False
            for notification in connection.notifies(timeout=_GLANCE, stop_after=1):
                heard = True
                if self._concerns(notification.payload):
                    silent = 0.0
                    self._on_change()
            if not heard:
                silent += _GLANCE
                if silent >= SAFETY_INTERVAL:
                    silent = 0.0
                    self._on_change()

    def _concerns(self, payload: str) -> bool:
        return not payload or not self._station or self._station in json.loads(payload)
