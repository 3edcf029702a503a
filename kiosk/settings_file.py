"""One kiosk's settings in a file for the next one: a person can read it, and it has no secrets."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from kiosk.preferences import Preferences, checked
from verification.security.disk import write_file
from verification.security.plain_file import read_plain
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
            found[name] = _nameable(checked(name, value))
        except (TypeError, ValueError) as error:
            raise NoSettings(name) from error
    return replace(before, **found)


def _nameable(value: Any) -> Any:
    """Return a setting that a file, a printer or a server could have as its name, if it is a text.

    Raises ValueError: the system would take no such name.
    """
    if isinstance(value, str) and b"\0" in os.fsencode(value):
        raise ValueError("no name that a system takes")
    return value
