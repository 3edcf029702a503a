"""A screen reader hears the kiosk: names, roles and announcements, over AT-SPI and a real bus."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import ROOT

#: Debian's own Python has the bindings of AT-SPI.
PYTHON = "/usr/bin/python3"
NEEDED = [shutil.which(name) for name in ("Xvfb", "dbus-run-session")]


def bindings_are_there():
    check = "import gi; gi.require_version('Atspi', '2.0')"
    if not Path(PYTHON).exists():
        return False
    return subprocess.run([PYTHON, "-c", check], capture_output=True).returncode == 0


@pytest.fixture(scope="module")
def heard(tmp_path_factory):
    """What was heard while a visitor went from the start page to the outcome."""
    if not all(NEEDED) or not bindings_are_there():
        pytest.skip("needs Xvfb, dbus-run-session, python3-gi and gir1.2-atspi-2.0")
    folder = tmp_path_factory.mktemp("reader")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_RUNTIME_DIR": str(folder),
        "NO_AT_BRIDGE": "0",
    }
    done = subprocess.run(
        [
            "dbus-run-session",
            "--",
            sys.executable,
            "-m",
            "tests.support.screen_reader_kiosk",
            str(folder / "kiosk.db"),
            PYTHON,
        ],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
    )
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert lines, done.stderr
    return lines


def all_of(heard, key):
    return [line[key] for line in heard if key in line]


def test_every_change_of_status_is_announced(heard):
    said = all_of(heard, "announced")
    for words in (
        "Waiting for scan. Scan this code",
        "Scanned, waiting",
        "Verified. This JD Cloud",
    ):
        assert any(words in text for text in said), (words, said)


def test_what_is_on_the_screen_has_a_name_and_a_role(heard):
    (tree,) = all_of(heard, "tree")
    found = {(role, name) for role, name in tree}
    assert ("label", "Verified") in found
    assert ("push button", "Done") in found or ("button", "Done") in found
    assert any(role in ("push button", "button") and name == "Staff" for role, name in found)
    # Nothing that can be pressed is nameless.
    nameless = [role for role, name in tree if "button" in role and not name]
    assert nameless == []


def test_the_focus_is_followed_with_the_keyboard(heard):
    focused = all_of(heard, "focused")
    assert "Your JD Cloud account" in focused
    assert any("Scanning the QR Code" in name for name in focused), focused
