"""Files that a person has named: read only if they are files, and no larger than they can be.

A device never ends, a pipe keeps its reader waiting: what a path leads to is looked at before it
is opened, and again once it is.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from verification.domain.placeholders import Sentence
from verification.domain.source_document import QT_TRANSLATE_NOOP

#: Context "Accounts": the window of the training accounts shows them, the command line in English.
_NO_FILE = QT_TRANSLATE_NOOP("Accounts", "it is not a file, but a device, a pipe or a socket")
_TOO_LARGE = QT_TRANSLATE_NOOP("Accounts", "it is too large")
_NO_SUCH = QT_TRANSLATE_NOOP("Accounts", "there is no such file or folder")
_NO_RIGHT = QT_TRANSLATE_NOOP("Accounts", "this user does not have the permission")

#: What the system's answers mean to a person at a command line.
_WORDS = {
    errno.ENOENT: _NO_SUCH,
    errno.ENOTDIR: QT_TRANSLATE_NOOP("Accounts", "its path leads through a file, not a folder"),
    errno.EISDIR: QT_TRANSLATE_NOOP("Accounts", "it is a folder, not a file"),
    errno.EACCES: _NO_RIGHT,
    errno.EPERM: _NO_RIGHT,
    errno.EEXIST: QT_TRANSLATE_NOOP("Accounts", "the file already exists"),
    errno.ENXIO: _NO_FILE,
    errno.ENOSPC: QT_TRANSLATE_NOOP("Accounts", "the disk is full"),
    errno.EDQUOT: QT_TRANSLATE_NOOP("Accounts", "this user's disk quota is used up"),
    errno.EFBIG: QT_TRANSLATE_NOOP(
        "Accounts", "the disk is full, or this user's files may not be so large (ulimit -f)"
    ),
    errno.EBUSY: QT_TRANSLATE_NOOP("Accounts", "it is in use: choose another file"),
    errno.EROFS: QT_TRANSLATE_NOOP("Accounts", "it is on a disk that cannot be written"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("Accounts", "its name is too long"),
    errno.ELOOP: QT_TRANSLATE_NOOP("Accounts", "the link leads nowhere"),
    errno.EBADF: QT_TRANSLATE_NOOP("Accounts", "it is closed"),
    errno.EIO: QT_TRANSLATE_NOOP("Accounts", "the disk reports a failure"),
}


def file_words(error: OSError) -> str:
    """Return what went wrong with a file, in words: no number, and not its name again."""
    words = None if isinstance(error, UnusableFile) else _WORDS.get(error.errno or 0)
    return words or error.strerror or str(error)


def file_sentence(error: OSError) -> Sentence:
    """Return :func:`file_words` to be said in any language."""
    words = file_words(error)
    return Sentence("Accounts", words)


class UnusableFile(OSError):  # noqa: N818
    """What is at a path is not what can be read there; *strerror* says why, in words."""


def require_plain(path: Path) -> os.stat_result:
    """Return the status of a file. Raises OSError where there is none, or something else."""
    try:
        status = path.stat()
    except ValueError as error:
        # Such as a NUL within.
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path)) from error
    _require(status, path)
    return status


def read_plain(path: Path, most: int) -> bytes:
    """Return what a file holds, at most *most* bytes. Raises OSError."""
    require_plain(path)
    # Without waiting, should it have become a pipe since.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags), "rb") as file:  # noqa: PTH123 - a handle
        _require(os.fstat(file.fileno()), path)
        content = file.read(most + 1)
    if len(content) > most:
        raise UnusableFile(errno.EFBIG, _TOO_LARGE, str(path))
    return content


def _require(status: os.stat_result, path: Path) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise UnusableFile(errno.EISDIR, _WORDS[errno.EISDIR], str(path))
    if not stat.S_ISREG(status.st_mode):
        raise UnusableFile(errno.EINVAL, _NO_FILE, str(path))
