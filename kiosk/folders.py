"""The folders that a kiosk's settings name: which of them it can write into."""

from __future__ import annotations

import contextlib
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.preferences import Preferences
from verification.store.addresses import read_address
from verification.store.faults import BadDatabaseUrl


@dataclass(frozen=True)
class UnusableFolder:
    """A folder that a kiosk is to write into and cannot: it is not there, or may not be written."""

    name: str
    is_there: bool


def unusable_folders(preferences: Preferences) -> tuple[UnusableFolder, ...]:
    """Return the folders of these settings that this computer has not, or cannot write into."""
    wanted = (
        preferences.slip_folder,
        preferences.file_folder,
        preferences.report_folder,
        _folder_of(preferences.database),
    )
    return tuple(
        UnusableFolder(name, is_there=Path(name).is_dir())
        for name in dict.fromkeys(filter(None, wanted))
        if not _can_write(name)
    )


def _folder_of(address: str) -> str:
    """Return the folder of a database that is a file; empty for one on a server."""
    try:
        url = read_address(address) if address else None
    except BadDatabaseUrl:
        # Which nobody can save: the form says why.
        return ""
    is_file = url is not None and url.get_backend_name() == "sqlite"
    return str(Path(url.database or "").parent) if url is not None and is_file else ""


def _can_write(folder: str) -> bool:
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except (OSError, ValueError):
        # ValueError: no system has a folder of that name.
        return False


def make_ready(wanted: Preferences, before: Preferences) -> tuple[UnusableFolder, ...]:
    """Make the folders that *wanted* has and *before* had not; return those that cannot be used.

    Into the one for reports others look, too: if it is not there, a drive may not be connected.
    """
    changed = {
        name: getattr(wanted, name)
        for name in ("file_folder", "slip_folder", "report_folder")
        if getattr(wanted, name) != getattr(before, name)
    }
    for name, folder in changed.items():
        if folder and name != "report_folder":
            with contextlib.suppress(OSError, ValueError):
                Path(folder).mkdir(parents=True, exist_ok=True)
    return unusable_folders(replace(Preferences(), **changed))
