"""Removable drives, as Linux desktops mount them."""

from __future__ import annotations

import re
from pathlib import Path

_MOUNTS = Path("/proc/self/mounts")
_WHERE = ("/media/", "/run/media/")


def removable_drives() -> tuple[Path, ...]:
    """Return where drives that can be written are mounted; none where that is not known."""
    try:
        # Read, not asked of each drive: one that was pulled out would not answer.
        return drives_in(_MOUNTS.read_text("utf-8", "surrogateescape"))
    except OSError:
        return ()


def drives_in(mounts: str) -> tuple[Path, ...]:
    """Return the drives in the text of ``/proc/self/mounts``, whose format is fstab(5)'s."""
    found = []
    for line in mounts.splitlines():
        _, folder, _, options, *_ = line.split(" ")
        path = re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), folder)
        if path.startswith(_WHERE) and "rw" in options.split(","):
            found.append(Path(path))
    return tuple(found)
