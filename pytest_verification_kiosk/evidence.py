"""Where a failed test leaves its picture and its trace."""

from __future__ import annotations

import os
import re
import zlib
from pathlib import Path

#: Characters of a folder's name, which holds a test's whole id unless that is longer.
_LONGEST = 80


def evidence_folder(junit: str | None, began: Path, test: str, own: Path) -> Path:
    """Return a folder for *test*, by its id: beside the file of results, else its *own*.

    *began* is the folder in which pytest was started: a test may go to another.

    pytest clears its own folders away, and results are read later, or on another computer.
    """
    if not junit:
        return own
    results = began / Path(os.path.expandvars(junit)).expanduser()  # as pytest takes it
    name = re.sub(r"[^\w.-]+", "-", test).strip("-.")
    if len(name) > _LONGEST:
        name = f"{name[:_LONGEST]}-{zlib.crc32(test.encode()):08x}"
    return results.with_suffix(".files") / name
