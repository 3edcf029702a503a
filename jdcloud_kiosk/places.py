"""Where the program keeps things on this machine, and how it is started again."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import (
    user_config_path,
    user_data_path,
    user_documents_path,
    user_log_path,
    user_state_path,
)

if TYPE_CHECKING:
    from verification.security.key_ring import KeyRing

_NAME = "jdcloud-verification-kiosk"
#: What is kept beside the keys, in the keys' file or beside those in a keyring.
_KEPT = ("keys.json", "removals", "audit-heads")


def default_database_url() -> str:
    """Return the SQLite file in the user's data folder."""
    return str(user_data_path(_NAME) / "kiosk.db")


def default_key_file() -> Path:
    """Return where the key is kept if there is no keyring: not in the database's folder.

    Windows and macOS have one folder for data and configuration: there, keys have another one.
    Keys of an earlier version that are in the database's folder are used where they are.
    """
    given = os.environ.get("KIOSK_KEY_FILE")
    if given:
        return Path(given)
    folder = user_config_path(_NAME)
    if folder == user_data_path(_NAME) and not any((folder / name).exists() for name in _KEPT):
        folder = user_config_path(f"{_NAME}-keys")
    return folder / "keys.json"


def default_preferences_file() -> Path:
    """Return where staff's settings of this machine are kept."""
    given = os.environ.get("KIOSK_PREFERENCES_FILE")
    return Path(given) if given else user_config_path(_NAME) / "preferences.json"


def default_scenarios_folder() -> Path:
    """Return where a trainer's own scenarios are: among their documents."""
    given = os.environ.get("KIOSK_SCENARIOS_FOLDER")
    return Path(given) if given else user_documents_path() / "jdcloud-kiosk-scenarios"


def default_trainees_file() -> Path:
    """Return where a trainer's class and its results are kept."""
    given = os.environ.get("KIOSK_TRAINEES_FILE")
    return Path(given) if given else user_data_path(_NAME) / "trainees.json"


def default_log_folder() -> Path:
    """Return where the program logs."""
    given = os.environ.get("KIOSK_LOG_FOLDER")
    return Path(given) if given else user_log_path(_NAME)


def default_windows_file() -> Path | None:
    """Return where the places of windows are kept; None if the environment names no file."""
    given = os.environ.get("KIOSK_WINDOWS_FILE")
    if given is None:
        return user_state_path(_NAME) / "windows.json"
    return Path(given) if given else None


def default_lock_folder() -> Path:
    """Return where running kiosks are noted."""
    return user_state_path(_NAME) / "running"


def open_key_ring(path: Path) -> KeyRing:
    """Return the key ring; nothing is read before it is needed."""
    # Loaded late: a kiosk's window is on the screen before what opens seals is.
    from verification.security.key_ring import KeyRing
    from verification.security.os_keyring import choose_storage

    return KeyRing(choose_storage(path))


def own_command() -> list[str]:
    """Return the command that starts this program, as a frozen package or by its folder's path."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, str(Path(__file__).resolve().parent)]
