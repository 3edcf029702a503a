"""File names for Qt, which takes them for UTF-8 whatever the encoding of the locale is.

Python decodes names by the locale: elsewhere than in UTF-8, a folder called 中文 is another text in
Python than in Qt, and Qt does not find it.
"""

from __future__ import annotations

import os
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo

_UTF_8 = ("utf-8", "surrogateescape")


def qt_name(path: Path) -> str:
    """Return the name under which Qt finds *path*."""
    return os.fsencode(path).decode(*_UTF_8)


def path_of(name: str) -> Path:
    """Return the path of a file for which Qt has *name*."""
    return Path(os.fsdecode(name.encode(*_UTF_8)))


def qt_folder(kind: QLibraryInfo.LibraryPath) -> str:
    """Return one of Qt's own folders, which PySide6 names without what Python could not decode."""
    package = Path(PySide6.__file__).parent
    said, mark, within = QLibraryInfo.path(kind).rpartition(f"/{package.name}/")
    return qt_name(package / within) if mark else said


def find_plugins() -> None:
    """Let Qt find its plugins: an application that finds none ends the process."""
    QCoreApplication.addLibraryPath(qt_folder(QLibraryInfo.LibraryPath.PluginsPath))
