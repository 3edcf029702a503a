"""The program as it is installed elsewhere: built, put into an empty environment, run from ``/``.

A few minutes, so only in ``make test-install``.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests import ROOT
from verification import VERSION

pytestmark = [
    pytest.mark.install,
    pytest.mark.timeout(900),
]

#: What the commands find of the checkout's environment: nothing.
_ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "LANG": "C.UTF-8",
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
}


#: `make package` leaves it there.
_PACKAGED = ROOT / "dist" / "jdcloud-kiosk" / "jdcloud-kiosk"
TESTERS_PROJECT = """
import pytest

@pytest.mark.verification_kiosk(lang="zh_CN")
@pytest.mark.parametrize("name", ["verification_kiosk", "verification_kiosk_process"])
def test_a_visitor_says_no(name, request):
    bench = request.getfixturevalue(name)
    for step, argument in [("choose account", "lin-zhixia"), ("start", "qinghe-books"),
                           ("scan", None), ("decline", None), ("expect", "declined")]:
        bench.do(step, argument)
    assert bench.kiosk.reads("statusLabel") == "已拒绝"
"""


def run(command, home, folder="/", **environment):
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env={**_ENVIRONMENT, "HOME": str(home), **environment},
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def tracked(*folders):
    """Return the committed files: what lies around beside them must not be needed."""
    done = subprocess.run(
        ["git", "ls-files", "-z", *folders], cwd=ROOT, capture_output=True, check=True
    )
    return [Path(os.fsdecode(name)) for name in done.stdout.split(b"\0") if name]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    source, target = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    for name in tracked():
        if name.parts[0] != "docs":
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, source / name)
    # With the network's setuptools, as `pip install .` does it.
    build = ["-m", "pip", "wheel", "-q", "--no-deps", "-w", target, source]
    subprocess.run([sys.executable, *build], check=True)
    (built,) = target.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """An environment with the wheel, what it requires and pytest; its folder of commands."""
    folder = tmp_path_factory.mktemp("installed")
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    commands = folder / ("Scripts" if os.name == "nt" else "bin")
    wanted = [wheel, "pytest", "pytest-qt"]
    subprocess.run([commands / "python", "-m", "pip", "install", "-q", *wanted], check=True)
    return commands


def test_the_wheel_has_every_file_of_the_program_and_no_more(wheel):
    packages = (
        "jdcloud_kiosk", "verification", "kiosk", "mobile_sim", "console", "classroom", "ui",
        "resources", "demonstration",
    )  # fmt: skip
    expected = {
        name.as_posix()
        for name in tracked(*packages, "pytest_verification_kiosk")
        # A class reads its Chinese from the .ts, without Qt.
        if name.suffix != ".sh"
    }
    names = zipfile.ZipFile(wheel).namelist()
    assert {name for name in names if ".dist-info/" not in name} == expected
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_commands_work_from_any_folder(installed, tmp_path):
    for command in ("jdcloud-kiosk", "jdcloud-kiosk-window"):
        assert run([installed / command, "--version"], tmp_path).strip() == VERSION
    assert run([installed / "python", "-m", "jdcloud_kiosk", "--version"], tmp_path)


@pytest.fixture(params=["installed", "packaged"])
def program(request):
    """The program as pip installs it, and as `make package` builds it."""
    if request.param == "installed":
        return request.getfixturevalue("installed") / "jdcloud-kiosk"
    assert _PACKAGED.is_file(), "make package first"
    return _PACKAGED


def test_a_scenario_is_played_in_chinese(program, tmp_path):
    assert run([program, "--version"], tmp_path).strip() == VERSION
    pictures = tmp_path / "pictures"
    words = ["demo", "--scenario", "verified", "--lang", "zh_CN", "--out", pictures]
    run([program, *words], tmp_path)
    assert list(pictures.glob("*.png"))


def test_the_fixtures_work_in_a_testers_project(program, installed, tmp_path):
    """A project with a program and data of the same names."""
    (tmp_path / "test_mine.py").write_text(TESTERS_PROJECT, "utf-8")
    (tmp_path / "main.py").write_text("raise ImportError('the tester’s own')", "utf-8")
    for name in ("resources", "kiosk"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "data.json").write_text("{}")
    pytest_here = [installed / "python", "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    # The packaged program is driven in its own process; the other one also within the test's.
    packaged = {"KIOSK_PROGRAM": str(program)} if program == _PACKAGED else {}
    said = run([*pytest_here, tmp_path], tmp_path, tmp_path, **packaged)
    assert "2 passed" in said, said


def test_the_packaged_folder_says_what_it_is_made_of():
    folder = _PACKAGED.parent
    parts = json.loads((folder / "sbom.cdx.json").read_text("utf-8"))["components"]
    assert {"pyside6-essentials", "cryptography"} <= {part["name"] for part in parts}
    assert (folder / "licences" / "LGPL-3.0.txt").is_file()
    assert (folder / "VERSION").read_text("utf-8").strip() == VERSION
