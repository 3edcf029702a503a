"""What an administrator makes beside a desk user's files belongs to that user.

A nightly job may run as root; what it leaves must not lock the kiosk out of its own folders. SQLite
does the same for its logs.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path


def give_to_owner_of(folder: Path, *made: Path) -> None:
    """Let *made* belong to the owner of *folder*, if it is the administrator who made them."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return
    owner = folder.stat()
    for one in made:
        with contextlib.suppress(OSError):
            os.chown(one, owner.st_uid, owner.st_gid)
