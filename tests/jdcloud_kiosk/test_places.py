"""Where files are kept on systems that the tests do not run on, by platformdirs' own rules."""

from __future__ import annotations

from pathlib import Path

import pytest
from platformdirs import windows
from platformdirs.macos import MacOS
from platformdirs.unix import Unix

from jdcloud_kiosk import places


@pytest.fixture(params=[windows.Windows, MacOS, Unix], ids=["windows", "macos", "linux"])
def system(request, tmp_path, monkeypatch):
    for name in ("LOCALAPPDATA", "APPDATA", "USERPROFILE", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "KIOSK_KEY_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(windows, "get_win_folder", windows.get_win_folder_from_env_vars)
    monkeypatch.setattr(
        places, "user_config_path", lambda name: request.param(name).user_config_path
    )
    monkeypatch.setattr(places, "user_data_path", lambda name: request.param(name).user_data_path)
    return tmp_path


def test_the_key_is_not_in_the_databases_folder(system):
    database, key = Path(places.default_database_url()), places.default_key_file()
    assert key.is_relative_to(system)
    assert not key.is_relative_to(database.parent)
    assert not database.is_relative_to(key.parent)


@pytest.mark.parametrize("kept", ["keys.json", "removals", "audit-heads"])
def test_keys_of_an_earlier_version_are_found_where_they_are(system, kept):
    """Beside a key in the keyring there are only the records of removals and the trail's ends."""
    former = places.user_config_path("jdcloud-verification-kiosk")
    former.mkdir(parents=True)
    (former / kept).touch()
    assert places.default_key_file() == former / "keys.json"
