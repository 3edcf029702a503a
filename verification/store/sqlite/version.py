"""Which releases of SQLite have a fault that this program should know of."""

from __future__ import annotations

#: The releases whose write-ahead log can be reset while another connection still checkpoints it
#: (sqlite.org/wal.html, "The WAL-Reset Bug"): from 3.7.0 up to the release that fixed it.
_FIRST, _FIXED = (3, 7, 0), (3, 51, 3)
#: Branch -> the release of it with the fix.
_FIXED_BRANCHES = {(3, 44): 6, (3, 50): 7}


def has_wal_reset_fault(version: str) -> bool:
    """Whether this release of SQLite, as ``3.40.1``, may damage a database in rare cases."""
    major, minor, patch = (int(part) for part in version.split(".")[:3])
    fixed_in = _FIXED_BRANCHES.get((major, minor))
    if fixed_in is not None and patch >= fixed_in:
        return False
    return _FIRST <= (major, minor, patch) < _FIXED
