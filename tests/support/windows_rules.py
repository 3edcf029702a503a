"""Windows' rules for files, held by calls of this process on Linux.

On Windows, a file that is open can be neither renamed, replaced nor deleted (Python and SQLite open
files without FILE_SHARE_DELETE), ``fsync`` needs a descriptor that can write, folders cannot be
opened, a rename never replaces, and there are no ``fcntl``, user ids, SIGKILL and SIGHUP. What a
library does in C, as SQLite's own deletion of its log, is not held to these rules.

It shows how the program behaves under the rules, not how it runs on Windows: untried.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import shutil
import signal
import stat
import sys
from pathlib import Path

import pytest

_POSIX_ONLY = (
    "chown", "fork", "getegid", "geteuid", "getgid", "getuid", "lchown",
)  # fmt: skip
_ACCESS_DENIED, _SHARING_VIOLATION = 5, 32
_SIGNALS = ("SIGHUP", "SIGKILL", "SIGPIPE", "SIGUSR1", "SIGUSR2")


def hold_windows_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hold this process to the rules until *monkeypatch* undoes them."""
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(shutil, "_use_fd_functions", False)
    monkeypatch.setitem(sys.modules, "fcntl", None)
    for name in _POSIX_ONLY:
        monkeypatch.delattr(os, name)
    for name in _SIGNALS:
        monkeypatch.delattr(signal, name)
    for name in ("open", "fsync", "replace", "rename", "unlink", "remove"):
        monkeypatch.setattr(os, name, _RULES[name](getattr(os, name)))


def _opening(plain):
    def open_(path, flags, mode=0o777, *, dir_fd=None):
        if os.path.isdir(path):  # noqa: PTH112 - any kind of name
            raise _denied(path)
        return plain(path, flags, mode, dir_fd=dir_fd)

    return open_


def _flushing(plain):
    def fsync(file):
        handle = file if isinstance(file, int) else file.fileno()
        if fcntl.fcntl(handle, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        plain(handle)

    return fsync


def _replacing(plain):
    def replace(source, target):
        _require_closed(source)
        _require_closed(target, _ACCESS_DENIED)
        plain(source, target)

    return replace


def _renaming(plain):
    def rename(source, target):
        _require_closed(source)
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, "file exists", str(source), 183, str(target))
        plain(source, target)

    return rename


def _deleting(plain):
    def unlink(path, *, dir_fd=None):
        assert dir_fd is None, "there is no dir_fd on Windows"
        _require_closed(path)
        plain(path)

    return unlink


_RULES = {
    "open": _opening,
    "fsync": _flushing,
    "replace": _replacing,
    "rename": _renaming,
    "unlink": _deleting,
    "remove": _deleting,
}


def _denied(path, winerror=_ACCESS_DENIED):
    error = PermissionError(errno.EACCES, os.strerror(errno.EACCES), os.fspath(path))
    error.winerror = winerror
    return error


def _require_closed(path, winerror=_SHARING_VIOLATION):
    if _is_open(path):
        raise _denied(path, winerror)


def _is_open(path):
    try:
        wanted = Path(os.fsdecode(path)).lstat()
    except OSError:
        return False
    if not stat.S_ISREG(wanted.st_mode):
        return False
    for descriptor in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            if os.path.samestat(descriptor.stat(), wanted):
                return True
    return False
