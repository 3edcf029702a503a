"""Which files this process must not open a second time.

POSIX drops a process's locks on a file as soon as it closes any descriptor of it; a database whose
locks are gone loses commits (see :mod:`verification.store.sqlite.file`). What a person may choose
to be read, also by Qt, is therefore looked at first.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from pathlib import Path


def require_not_open(path: Path) -> None:
    """Raise OSError for a file that this process has open, by whatever name.

    Linux reports it; elsewhere nothing is raised, and on Windows nothing is lost.
    """
    if not sys.platform.startswith("linux"):
        return
    try:
        wanted = path.stat()
    except (OSError, ValueError):
        return  # opening it reports why that does not work
    if not stat.S_ISREG(wanted.st_mode):
        return  # no database; reading or replacing it reports what it is
    if any(_is_same(descriptor, wanted) for descriptor in Path("/proc/self/fd").iterdir()):
        raise OSError(errno.EBUSY, os.strerror(errno.EBUSY), str(path))


def _is_same(descriptor: Path, wanted: os.stat_result) -> bool:
    with contextlib.suppress(OSError):
        return os.path.samestat(descriptor.stat(), wanted)
    return False
