"""All text files are UTF-8, whatever the computer's own encoding is (GBK on a Chinese Windows)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import PySide6
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


@pytest.mark.long
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


@pytest.mark.long
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


def _utf_8(name):
    """Return the name of a file whose name is UTF-8, in whatever locale the tests run."""
    return os.fsdecode(name.encode())


@pytest.fixture
def foreign_folder(tmp_path):
    """A folder that the locale cannot decode, with the program and Qt in it; its environment.

    So is a folder called 中文 under GB18030, where names of files are UTF-8.
    """
    folder = tmp_path / _utf_8("环境中 一")
    folder.mkdir()
    (folder / "program").symlink_to(ROOT)
    (folder / "packages").symlink_to(Path(PySide6.__file__).parents[1])
    own = {name: value for name, value in os.environ.items() if not name.startswith("LC_")}
    return folder, own | {
        "LC_ALL": "C",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONUTF8": "0",
        "PYTHONPATH": os.pathsep.join([str(folder / "program"), str(folder / "packages")]),
        "QT_QPA_PLATFORM": "offscreen",
    }


def _run(folder, environment, *words):
    done = subprocess.run(
        [sys.executable, "-m", *words], cwd=folder, env=environment, capture_output=True
    )
    said = (done.stdout + done.stderr).decode("utf-8", "backslashreplace")
    assert done.returncode == 0, said
    return said


@pytest.mark.long
def test_a_scenario_is_played_in_a_folder_that_the_locale_cannot_decode(foreign_folder):
    folder, environment = foreign_folder
    words = ("demo", "--scenario", "verified", "--lang", "zh_CN", "--out", _utf_8("图"))
    said = _run(folder, environment, "jdcloud_kiosk", *words)
    assert "missing" not in said
    assert len(list((folder / _utf_8("图")).glob("*.png"))) == 5


@pytest.mark.long
def test_the_fixture_works_in_a_folder_that_the_locale_cannot_decode(foreign_folder):
    folder, environment = foreign_folder
    own = """
import PySide6
import pytest
from PySide6.QtCore import QCoreApplication

@pytest.mark.verification_kiosk(lang="zh_CN")
def test_words(verification_kiosk, tmp_path):
    verification_kiosk.do("start", "qinghe-books")
    assert verification_kiosk.kiosk.reads("statusLabel") == "等待扫码"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    assert "not be saved" not in verification_kiosk.evidence()["picture"]
"""
    (folder / "test_own.py").write_text(own, "utf-8")
    words = ("-q", "-p", "no:cacheprovider", "--basetemp", _utf_8("图"), "test_own.py")
    _run(folder, environment, "pytest", *words)
