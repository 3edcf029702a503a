"""Files that survive a power cut, and files that take another's name, on every system.

Windows flushes only what was opened to be written, and opens no folders; macOS flushes to the disk
itself only when it is asked with F_FULLFSYNC (sqlite.org/pragma.html, "fullfsync").
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from verification.security.plain_file import require_plain

#: What file systems answer that cannot flush: not what a failing disk answers.
_NOT_SUPPORTED = {
    errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EPERM, errno.EACCES,
}  # fmt: skip
#: How often, and after how many seconds, Windows is asked again for a file that is open elsewhere.
_ATTEMPTS, _PAUSE = 20, 0.05


def flush(handle: int) -> None:
    """Write an open file through to the disk, where that is possible. Raises OSError."""
    try:
        if not _flush_fully(handle):
            os.fsync(handle)
    except OSError as error:
        if error.errno not in _NOT_SUPPORTED:
            raise


def _flush_fully(handle: int) -> bool:
    """Empty the drive's own cache as well: macOS alone has a call for it."""
    if sys.platform == "win32":
        return False
    import fcntl

    full = getattr(fcntl, "F_FULLFSYNC", None)
    if full is None:
        return False
    with contextlib.suppress(OSError):  # as on a network drive
        fcntl.fcntl(handle, full)
        return True
    return False


def flush_file(path: Path) -> None:
    """Write a file that only this process has open through to the disk. Raises OSError."""
    if sys.platform == "win32" and not os.access(path, os.W_OK):
        return  # it was flushed before it was made read-only
    handle = os.open(path, os.O_RDWR if sys.platform == "win32" else os.O_RDONLY)
    try:
        flush(handle)
    finally:
        os.close(handle)


def flush_folder(folder: Path) -> None:
    """Write a folder's entries through to the disk, where folders can be opened."""
    if sys.platform == "win32":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return
    try:
        flush(handle)
    except OSError as error:
        if error.errno != errno.EBADF:  # a folder that was opened to be read
            raise
    finally:
        os.close(handle)


def put_in_place(new: Path, target: Path, *, sleep: Callable[[float], None] = time.sleep) -> None:
    """Give *new* the name *target*, in place of the file that has it. Raises OSError.

    A device, a pipe or a folder is never replaced: root could, and its computer would lose it.
    On Windows a file that another program reads at this moment cannot be replaced: it is tried
    again for a second.
    """
    _require_replaceable(target)
    for _ in range(_ATTEMPTS if sys.platform == "win32" else 0):
        try:
            new.replace(target)
        except PermissionError:
            sleep(_PAUSE)
        else:
            return
    new.replace(target)


def _require_replaceable(target: Path) -> None:
    try:
        mode = target.lstat().st_mode
    except OSError:
        return  # nothing is there; or the attempt itself says why not
    if not stat.S_ISREG(mode) and not stat.S_ISLNK(mode):
        require_plain(target)


@contextlib.contextmanager
def replacing(target: Path, mode: int = 0o600, *, durable: bool = False) -> Iterator[BinaryIO]:
    """Open a new file that takes the name *target* at the end; any error leaves what was there.

    *mode* is narrowed by the umask; *durable* waits for the disk. Its name until then cannot be
    guessed, and is not that of *target* with something added, which could be too long. Raises
    OSError.
    """
    # Loaded late: a start reads files before it writes one.
    import secrets

    if not target.name:
        # "." or a root: nothing can have a name beside it.
        require_plain(target)
    unfinished = target.with_name(f".{secrets.token_hex(8)}")
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(unfinished, flags, mode)
    try:
        with os.fdopen(handle, "w+b") as file:
            yield file
            # Else a power cut could leave an empty file under the name.
            file.flush()
            if durable:
                flush(file.fileno())
        put_in_place(unfinished, target)
    except BaseException:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise


def write_file(path: Path, data: bytes, *, durable: bool = False) -> None:
    """Write *data* whole, or leave what was there; *durable* waits for the disk. Raises OSError."""
    if path.exists() and not path.is_file():
        # A device or a pipe cannot be replaced.
        path.write_bytes(data)
        return
    with replacing(path, 0o666, durable=durable) as file:
        file.write(data)
