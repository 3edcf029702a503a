"""Who signs in at a kiosk, read without the database's library: a hint for the first page.

It proves nothing and writes nothing. What it cannot tell, the services find out a moment later.
"""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from verification.domain.staff import SignInName

#: Seconds: the window must be visible at once.
_PATIENCE = 0.02
_EVER = """
    SELECT EXISTS (SELECT 1 FROM staff_member)
        OR EXISTS (SELECT 1 FROM audit_event WHERE action = 'staff_added')
"""
_NEWEST = """
    SELECT name, short_name FROM staff_member JOIN shift ON staff_name = name
    WHERE station = ? AND removed_at IS NULL AND coalesce(short_name, '-') <> ''
    GROUP BY name, short_name ORDER BY max(opened_at) DESC LIMIT ?
"""
_PRESENT = "SELECT EXISTS (SELECT 1 FROM staff_member WHERE removed_at IS NULL)"


@dataclass(frozen=True)
class Glance:
    """Whether the kiosk *was_set_up*, and what a sign-in shows of who signed in last."""

    was_set_up: bool
    names: tuple[SignInName, ...] = ()


def glance(path: Path, station: str, count: int) -> Glance | None:
    """Return what a file says of a station's sign-in; None where that has to be looked into."""
    try:
        # By its address, so that it is only read: the file is made, and repaired, elsewhere.
        address = f"{path.absolute().as_uri()}?mode=ro"
        with contextlib.closing(sqlite3.connect(address, uri=True, timeout=_PATIENCE)) as file:
            (was_set_up,) = file.execute(_EVER).fetchone()
            if not was_set_up:
                return Glance(was_set_up=False)
            (anybody,) = file.execute(_PRESENT).fetchone()
            names = tuple(SignInName.of(*one) for one in file.execute(_NEWEST, (station, count)))
    except (sqlite3.Error, ValueError):
        return None
    return Glance(was_set_up=True, names=names) if anybody else None
