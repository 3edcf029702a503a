"""Fills a database with sessions of the past, as many days of work would."""

from __future__ import annotations

import random
from datetime import timedelta

from sqlalchemy import insert

from verification.store.tables import SessionRow

_OUTCOMES = [
    ("verified", "verified"),
    ("failed", "not_finished"),
    ("declined", "declined"),
    ("expired", "not_scanned_in_time"),
    ("cancelled", "cancelled_at_kiosk"),
]


def add_past_sessions(database, now, count, *, seed=1, days=30, stations=("Desk 1", "Desk 2")):
    """Insert *count* ended sessions of the last *days*, evenly; return their rows, newest first."""
    source = random.Random(seed)  # noqa: S311 - no secret
    rows = []
    for number in range(count):
        state, result = source.choices(_OUTCOMES, [70, 8, 4, 10, 8])[0]
        began = now - timedelta(days=days) * ((number + 0.5) / count)
        scanned = None
        if state not in ("expired", "cancelled"):
            scanned = began + timedelta(seconds=source.randint(4, 40))
        ended = (scanned or began) + timedelta(seconds=source.randint(5, 90))
        rows.append(
            {
                "session_id": f"{source.getrandbits(128):032x}",
                "cloud_account_id": source.randint(1, 4),
                "station": source.choice(stations),
                "state": state,
                "result": result,
                "created_at": began,
                "changed_at": ended,
                "deadline": ended,
                "scanned_at": scanned,
                "ended_at": ended,
                "refused_scans": 0,
                "revision": 2,
            }
        )
    for start in range(0, count, 10_000):
        with database.connection() as connection:
            connection.execute(insert(SessionRow), rows[start : start + 10_000])
    return rows
