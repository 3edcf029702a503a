"""All text files are UTF-8, whatever the computer's own encoding is (GBK on a Chinese Windows)."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from kiosk.preferences import Preferences, PreferencesFile
from tests import ROOT

#: What a desk's day reads and writes. Each open() that leaves the encoding to the computer fails.
_A_DAY = """
import sys
from pathlib import Path

from jdcloud_kiosk.places import default_key_file, open_key_ring
from jdcloud_kiosk.program import main
from kiosk.preferences import Preferences, PreferencesFile
from verification.services.diagnostics import start_log
from verification.store.database import Database
from verification.store.schema import prepare

folder = Path(sys.argv[1])
start_log(folder / "log" / "kiosk.log")
file = PreferencesFile(folder / "preferences.json")
file.write(Preferences(station="前台 1", printer="凭条打印机"))
assert file.read().station == "前台 1"
database = Database(str(folder / "kiosk.db"), open_key_ring(default_key_file()))
prepare(database)
database.close()
(folder / "accounts.csv").write_text(
    "kind,login_name,real_name,latin_name,birth_date,sex\\n", "utf-8"
)
for words in (
    ["accounts", "list"],
    ["accounts", "import", str(folder / "accounts.csv")],
    ["backup", str(folder / "night.db")],
    ["restore", str(folder / "night.db")],
    ["audit", "verify"],
    ["status"],
    ["diagnostics", str(folder / "all.zip")],
    ["scenario", "run", "resources/scenarios/01-verified.yaml", "--junit", str(folder / "x.xml")],
):
    sys.argv[1:] = words if words[0] == "scenario" else ["--database", database.place, *words]
    print(*words, flush=True)
    if main() == 70:
        raise SystemExit(f"{words} is a bug")
"""


def test_no_file_is_read_or_written_in_the_computers_own_encoding(tmp_path):
    environment = os.environ | {
        "LC_ALL": "C",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "KIOSK_KEY_FILE": str(tmp_path / "keys.json"),
        "KIOSK_PREFERENCES_FILE": str(tmp_path / "preferences.json"),
    }
    strict = ["-X", "utf8=0", "-X", "warn_default_encoding", "-W", "error::EncodingWarning"]
    day = tmp_path / "day.py"
    day.write_text(_A_DAY, "utf-8")
    done = subprocess.run(
        [sys.executable, *strict, str(day), str(tmp_path)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        errors="backslashreplace",
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert "EncodingWarning" not in (tmp_path / "log" / "kiosk.log").read_text("utf-8")


@pytest.mark.parametrize("name", ["前台 1", "Schalter Straße", "窓口 ①"])
def test_preferences_are_the_same_on_every_computer(tmp_path, name):
    """What was written on one computer is read on another: the bytes are UTF-8."""
    path = tmp_path / "preferences.json"
    PreferencesFile(path).write(Preferences(station=name))
    assert name in path.read_bytes().decode("utf-8")
    assert PreferencesFile(path).read().station == name


def test_a_folder_that_the_locale_cannot_decode_stops_no_window():
    """PySide6 crashes at an argument of such bytes, which a program's own path can have."""
    began = "import sys; sys.argv = ['/\\udcba/jdcloud-kiosk', 'scenario', 'names']"
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            f"{began}; from jdcloud_kiosk.launcher import launch; sys.exit(launch())",
        ],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
    )
    assert done.returncode == 0, done.stderr
    assert b"qrCodeLabel" in done.stdout
