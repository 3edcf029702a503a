"""Which addresses of a database are the path of a file: told without the database's library."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path, PurePath, PureWindowsPath

#: DRIVE_REMOTE of Windows' GetDriveTypeW.
_REMOTE = 4
#: What a file's address begins with, as SQLAlchemy has it.
_FILE = "sqlite:///"


def is_path(text: str) -> bool:
    """Whether it is a path: a bare word is more likely a mistake than a new file here."""
    if sys.platform == "win32":
        if PureWindowsPath(text).drive:
            return True
        text = text.replace("\\", "/")
    if text.startswith(("/", "./", "../", "~")):
        return True
    first, folder, _ = text.partition("/")
    if not first or ":" in first or "@" in first:
        return False
    return bool(folder) or first.endswith(".db") or os.path.exists(first)  # noqa: PTH110


def expanded(text: str) -> str:
    """Return a path with the user's folder in the place of "~"."""
    # Mostly the shell has done so already, but not in --database=~/kiosk.db.
    return os.path.expanduser(text)  # noqa: PTH111


def is_relative(text: str) -> bool:
    """Whether an address means another file in another folder."""
    path = text.removeprefix(_FILE)
    if path == text and not is_path(text):
        return False
    return not PurePath(expanded(path.partition("?")[0])).is_absolute()


def is_network_path(path: str, drive_type: Callable[[str], int]) -> bool:
    """Whether Windows reaches *path* over the network: SQLite's log cannot be shared there.

    *drive_type* is the system's GetDriveTypeW.
    """
    path = path.replace("/", "\\")
    for prefix in ("\\\\?\\", "\\\\.\\"):
        if path.startswith(prefix):
            path = path.removeprefix(prefix)
            if path[:4].upper() == "UNC\\":
                return True
    drive = PureWindowsPath(path).drive
    return drive.startswith("\\\\") or (bool(drive) and drive_type(f"{drive}\\") == _REMOTE)


def windows_drive_type(root: str) -> int:
    """Return what kind of drive Windows says that a root is; 0 elsewhere."""
    if sys.platform != "win32":
        return 0
    import ctypes

    return int(ctypes.windll.kernel32.GetDriveTypeW(root))


def known_file(text: str) -> Path | None:
    """Return the file that an address leads to; None if it may be none, or is not there yet."""
    if "\0" in text or text.startswith(("postgresql", "sqlite")) or not is_path(text):
        return None
    path = Path(expanded(text))
    try:
        if not path.is_file():
            return None
    except OSError:
        return None
    if sys.platform == "win32" and is_network_path(os.path.realpath(path), windows_drive_type):
        return None
    return path
