"""One kiosk's settings in a file for the next one: a person can read it, and it has no secrets."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from kiosk.preferences import Preferences, checked
from verification.security.disk import write_file
from verification.security.plain_file import read_plain
from verification.store.addresses import read_address
from verification.store.faults import BadDatabaseUrl
from verification.store.postgresql.address import without_password

#: Bytes.
_MOST = 100_000
#: What says that a file is of this program, and in which form.
_KIND, _FORM = "jdcloud-kiosk-settings", 1
#: The next kiosk has another name.
_OWN = "station"


class NoSettings(Exception):  # noqa: N818
    """A file that has no settings of a kiosk; *name* is the one that cannot be so, if any."""

    def __init__(self, name: str = "") -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True)
class UnusableFolder:
    """A folder that a kiosk is to write into and cannot: it is not there, or may not be written."""

    name: str
    is_there: bool


def write_settings(path: Path, preferences: Preferences) -> None:
    """Write what is set, but the station's name and a password. Raises OSError."""
    values = asdict(replace(preferences, database=without_password(preferences.database)))
    del values[_OWN]
    text = json.dumps({_KIND: _FORM, **values}, indent=2, ensure_ascii=False)
    write_file(path, (text + "\n").encode("utf-8", "surrogatepass"))


def read_settings(path: Path, before: Preferences) -> Preferences:
    """Return *before* with what the file sets. Raises :class:`NoSettings`, or OSError.

    All of it or nothing: a kiosk that is half like another is found out late.
    """
    try:
        stored = json.loads(read_plain(path, _MOST).decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise NoSettings from error
    if not isinstance(stored, Mapping) or stored.get(_KIND) != _FORM:
        raise NoSettings
    found: dict[str, Any] = {}
    for name, value in stored.items():
        if name in (_KIND, _OWN):
            continue
        try:
            found[name] = checked(name, value)
        except (TypeError, ValueError) as error:
            raise NoSettings(name) from error
    return replace(before, **found)


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
    except OSError:
        return False
