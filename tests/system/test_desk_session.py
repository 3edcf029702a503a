"""The session of a desk on a real X server, with real keys: nothing leads out of the kiosk."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from tests import ROOT
from tests.support.screens import Screen

SESSION = ROOT / "package" / "session" / "jdcloud-kiosk-session"
PROGRAM = ROOT / "tests" / "support" / "signalled.py"
TITLE = "JD Cloud real-name verification kiosk"
#: Keys that take a window away, show a menu or another window, under openbox as it comes.
KEYS = ("super+d", "ctrl+alt+Right", "ctrl+alt+Left", "alt+space", "alt+Tab", "alt+F4", "super+e")


pytestmark = pytest.mark.desktop


@pytest.fixture
def screen():
    screen = Screen()
    yield screen
    screen.close()


@pytest.fixture
def start(screen, tmp_path):
    """Start a command with a kiosk's arguments; return it once a code is shown."""

    def start(*command, **environment):
        process = screen.start(
            *command,
            *("--database", f"sqlite:///{tmp_path / 'kiosk.db'}"),
            *("--key-file", str(tmp_path / "keys.json")),
            PYTHONPATH=str(ROOT),
            QT_QPA_PLATFORM="xcb",
            KIOSK_PREFERENCES_FILE=str(tmp_path / "preferences.json"),
            **environment,
        )
        assert process.stdout.readline().startswith("ready ")
        assert process.stdout.readline() == "open\n"
        screen.wait_for("xdotool", "getactivewindow", "getwindowname", words=TITLE)
        return process

    return start


def in_front(screen):
    return screen.ask("xdotool", "getactivewindow", "getwindowname") == TITLE


def test_in_the_desks_session_no_key_leads_out_and_the_screen_stays_awake(screen, start, tmp_path):
    program, failed = tmp_path / "program", tmp_path / "failed"
    program.write_text(
        f"#!/bin/sh\n[ -e {failed} ] || {{ touch {failed}; exit 3; }}\n"
        f'exec {sys.executable} {PROGRAM} "$@"\n'
    )
    program.chmod(0o755)
    # The first start fails: the session tries again.
    session = start(str(SESSION), KIOSK_PROGRAM=str(program))
    assert failed.exists()
    for key in KEYS:
        screen.ask("xdotool", "key", key)
        assert in_front(screen), key
    assert screen.ask("xdotool", "get_num_desktops") == "1"
    assert "timeout:  0" in screen.ask("xset", "q")
    session.terminate()
    session.communicate(timeout=30)
    assert session.returncode == 0
    assert screen.ask("xdotool", "search", "--name", TITLE) == ""


def test_under_another_window_manager_the_kiosk_comes_back(screen, start):
    screen.start("openbox")
    screen.wait_for("xprop", "-root", "_NET_SUPPORTING_WM_CHECK", words="window id")
    start(sys.executable, str(PROGRAM), "kiosk", "--full-screen")
    for key in ("super+d", "ctrl+alt+Right"):
        screen.ask("xdotool", "key", key)
        end = time.monotonic() + 5
        while in_front(screen) and time.monotonic() < end:
            pass  # until the window manager has taken it away
        screen.wait_for("xdotool", "getactivewindow", "getwindowname", words=TITLE)
        shown = screen.ask("xdotool", "search", "--onlyvisible", "--name", TITLE)
        assert shown
        state = screen.wait_for("xprop", "-id", shown, "_NET_WM_STATE", words="FULLSCREEN")
        assert "HIDDEN" not in state


def test_the_desktop_is_asked_not_to_blank_the_screen(tmp_path):
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        text=True,
    )
    environment = {
        **os.environ,
        "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "KIOSK_PREFERENCES_FILE": str(tmp_path / "preferences.json"),
    }
    monitor = subprocess.Popen(
        ["dbus-monitor", "--session", "interface=org.freedesktop.ScreenSaver"],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    monitor.stdout.readline()  # it listens
    kiosk = subprocess.Popen(
        [
            *(sys.executable, str(PROGRAM), "kiosk", "--full-screen"),
            *("--database", f"sqlite:///{tmp_path / 'kiosk.db'}"),
            *("--key-file", str(tmp_path / "keys.json")),
        ],
        env=environment,
        stdout=subprocess.DEVNULL,
    )
    asked = next(line for line in monitor.stdout if "member=Inhibit" in line)
    assert "destination=org.freedesktop.ScreenSaver" in asked
    kiosk.terminate()
    assert kiosk.wait(timeout=30) == 0
    for process in (monitor, bus):
        process.terminate()
        process.communicate(timeout=20)
