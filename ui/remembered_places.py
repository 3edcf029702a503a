"""Where people have put the windows, kept in a file for each set of screens."""

from __future__ import annotations

import binascii
import json
import logging
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from verification.domain.placeholders import Sentence
from verification.security.disk import write_file
from verification.security.plain_file import file_sentence, read_plain

#: Bytes of the file; and how many sets of screens it keeps, the last used ones.
_MOST, _SETS = 100_000, 12

_log = logging.getLogger(__name__)


class RememberedPlaces:
    """Puts each window where it was closed last, on the same screens.

    Without a *path* nothing is remembered. A file that cannot be read or written, or that is not
    understood, is no fault: windows then open where they usually do.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path

    def recall(self, window: QWidget, name: str) -> bool:
        """Put a *window* that is not shown yet in its place; False where none is known.

        From now on its place is kept under *name* when it is closed. Qt sees to it that the window
        is on a screen, whatever the file says.
        """
        if self._path is None:
            return False
        window.installEventFilter(_Closing(window, partial(self._keep, self._path, name)))
        kept = self._read(self._path).get(_screens(), {}).get(name)
        if not isinstance(kept, str):
            return False
        geometry, _, frame = kept.partition("@")
        try:
            known = window.restoreGeometry(
                QByteArray(binascii.a2b_base64(geometry.encode(), strict_mode=True))
            )
        except ValueError:
            return False
        corner = _corner(frame)
        # Qt moves a window down whose title bar it takes to be higher than it is.
        if known and corner is not None and not window.isMaximized():
            window.move(corner)
        return known

    def _keep(self, path: Path, name: str, window: QWidget) -> None:
        kept = self._read(path)
        here = kept.pop(_screens(), {})
        geometry = binascii.b2a_base64(window.saveGeometry().data(), newline=False).decode()
        corner = window.frameGeometry().topLeft()
        here[name] = f"{geometry}@{corner.x()},{corner.y()}"
        kept[_screens()] = here
        newest = dict(list(kept.items())[-_SETS:])
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_file(path, json.dumps(newest, indent=1).encode())
        except OSError as error:
            _log.warning(
                Sentence("Log", "the windows' places cannot be kept: %1").filled(
                    file_sentence(error)
                )
            )

    @staticmethod
    def _read(path: Path) -> dict[str, dict[str, Any]]:
        try:
            found = json.loads(read_plain(path, _MOST).decode())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError):
            _log.warning(Sentence("Log", "the windows' places cannot be read"))
            return {}
        if not isinstance(found, dict):
            return {}
        return {screens: names for screens, names in found.items() if isinstance(names, dict)}


class _Closing(QObject):
    """Says when a window is closed that is not over the whole screen."""

    def __init__(self, window: QWidget, keep: Callable[[QWidget], None]) -> None:
        super().__init__(window)
        self._window, self._keep = window, keep

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the window's events alone."""
        if event.type() is QEvent.Type.Close:
            window = self._window
            if window.isVisible() and not window.isFullScreen():
                self._keep(window)
        return super().eventFilter(watched, event)


def _corner(text: str) -> QPoint | None:
    """Return where a frame begins, if that is on a screen."""
    numbers = re.fullmatch(r"(-?\d{1,6}),(-?\d{1,6})", text, re.ASCII)
    if numbers is None:
        return None
    corner = QPoint(int(numbers[1]), int(numbers[2]))
    on_one = any(one.availableGeometry().contains(corner) for one in QGuiApplication.screens())
    return corner if on_one else None


def _screens() -> str:
    """Return what tells one set of screens from another."""
    parts = []
    for screen in QGuiApplication.screens():
        place = screen.geometry()
        parts.append(f"{screen.name()} {place.width()}x{place.height()}+{place.x()}+{place.y()}")
    return ", ".join(sorted(parts))
