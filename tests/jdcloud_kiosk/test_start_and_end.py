"""Started without a screen, and ended by a signal: as a service manager or a terminal does it."""

from __future__ import annotations

import configparser
import gc
import os
import signal
import subprocess
import sys
import tomllib
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

from jdcloud_kiosk.training import build_app
from testbed.service_fixture import Desk
from tests import ROOT
from tests.jdcloud_kiosk.test_command_line import run
from tests.support.screens import Screen
from ui.display import has_display, missing_platform, not_loaded, why_no_platform_loads
from ui.end_signals import EndSignals
from verification.domain.clock import ManualClock
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.store.database import Database
from verification.store.schema import prepare
from verification.store.sqlite.compiled import STATEMENTS

LINUX = pytest.mark.meant_for("linux", reason="about its displays and signals")


def start(*arguments, program="tests/support/signalled.py", **environment):
    return subprocess.Popen(
        [sys.executable, str(ROOT / program), *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def screen():
    screen = Screen()
    yield screen
    screen.close()


# -- ended -----------------------------------------------------------------------------------


@pytest.mark.long
@LINUX
@pytest.mark.file
@pytest.mark.parametrize(
    ("number", "arguments"),
    [
        (signal.SIGINT, []),
        (signal.SIGTERM, ["kiosk", "--full-screen"]),
        (signal.SIGHUP, ["phone"]),
    ],
)
def test_a_signal_closes_the_windows_as_their_button_does(tmp_path, number, arguments):
    path = tmp_path / "kiosk.db"
    process = start(
        *arguments,
        *("--database", f"sqlite:///{path}", "--key-file", str(tmp_path / "keys.json")),
        *("--station", "Desk 1"),
        KIOSK_PREFERENCES_FILE=str(tmp_path / "preferences.json"),
    )
    assert process.stdout.readline().startswith("ready ")
    assert process.stdout.readline() == "open\n"
    process.send_signal(number)
    said, complained = process.communicate(timeout=100)
    # On a busy machine the kiosk may come to the front late: the screen without a screen says this.
    complaints = [one for one in complained.splitlines() if "does not support raise()" not in one]
    assert (process.returncode, said, complaints) == (0, "", [])
    desk = Desk(path, sign_in=False)
    with desk.database.reading() as transaction:
        assert transaction.sessions.open_at("Desk 1") is None
        assert transaction.staff.open_shift("Desk 1") is None
    if "phone" not in arguments:
        assert desk.trail()[-2:] == ["session_cancelled", "signed_out"]
    desk.database.close()


@pytest.mark.desktop
def test_a_signal_closes_the_trainers_window(screen):
    process = screen.start(
        *(sys.executable, str(ROOT / "main.py"), "demo", "--scenario", "declined"),
        QT_QPA_PLATFORM="xcb",
    )
    title = "verification: demonstration"
    while not screen.ask("xdotool", "search", "--onlyvisible", "--name", title):
        assert process.poll() is None
    process.terminate()
    process.communicate(timeout=100)
    assert process.returncode == 0


@LINUX
def test_a_signal_is_heard_without_polling_and_left_as_it_was(qtbot):
    before = signal.getsignal(signal.SIGTERM)
    signals = EndSignals()
    with qtbot.waitSignal(signals.asked):
        os.kill(os.getpid(), signal.SIGTERM)
    # A second one ends the program at once, should closing take too long.
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    signals.close()
    assert signal.getsignal(signal.SIGTERM) is before


@LINUX
def test_what_is_to_be_ignored_stays_ignored():
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        signals = EndSignals()
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
        signals.close()
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)


@LINUX
@pytest.mark.parametrize("how", ["main.py", "jdcloud_kiosk", "jdcloud-kiosk"])
@pytest.mark.parametrize(
    ("library", "status"),
    # For every command, before the program listens to signals; and for this command, after that.
    [("platformdirs", -signal.SIGINT), ("sqlalchemy", 128 + signal.SIGINT)],
)
def test_ctrl_c_while_the_program_is_loaded_ends_it_without_a_word(tmp_path, how, library, status):
    """The signal comes, as it were, while a library is loaded."""
    (tmp_path / library).mkdir()
    (tmp_path / library / "__init__.py").write_text(
        "import os, signal\nos.kill(os.getpid(), signal.SIGINT)\nraise SystemExit('went on')\n"
    )
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]
    module, function = scripts["jdcloud-kiosk"].split(":")
    command = {
        "main.py": [str(ROOT / "main.py")],
        "jdcloud_kiosk": [str(ROOT / "jdcloud_kiosk")],
        # What an installed command consists of.
        "jdcloud-kiosk": [
            "-c",
            f"import sys; from {module} import {function} as run; sys.exit(run())",
        ],
    }[how]
    done = subprocess.run(
        [sys.executable, *command, "staff", "list"],
        env={**os.environ, "PYTHONPATH": f"{tmp_path}:{ROOT}"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    # For a shell, 130 either way.
    assert (done.returncode, done.stdout, done.stderr) == (status, "", "")


# -- started without a screen ----------------------------------------------------------------


@LINUX
@pytest.mark.parametrize(
    ("arguments", "display"),
    [(["kiosk", "--full-screen"], ""), (["kiosk"], ":987"), (["phone"], "")],
)
def test_a_window_without_a_screen_is_an_error(tmp_path, arguments, display):
    done = run(*arguments, cwd=tmp_path, DISPLAY=display)
    assert done.returncode == 1
    assert "no display" in done.stderr
    assert done.stdout == ""
    assert list(tmp_path.iterdir()) == []  # no demonstration


@LINUX
def test_a_compositor_that_is_not_there_is_no_screen(tmp_path):
    nowhere = {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-9"}
    before = os.environ.get("XDG_RUNTIME_DIR")
    os.environ["XDG_RUNTIME_DIR"] = str(tmp_path)
    try:
        assert not has_display(nowhere)
    finally:
        if before is None:
            del os.environ["XDG_RUNTIME_DIR"]
        else:
            os.environ["XDG_RUNTIME_DIR"] = before


@pytest.mark.parametrize("platform", ["offscreen", "offscreen:size=800x600", "xcb;offscreen"])
def test_a_platform_without_a_server_was_meant(platform):
    assert has_display({"QT_QPA_PLATFORM": platform})


@LINUX
@pytest.mark.parametrize(
    ("named", "missing"),
    [
        ("", ""),
        ("offscreen:size=800x600", ""),
        ("Wayland-EGL", ""),
        ("none;xcb", ""),
        ("xbc", "xbc"),
        ("none;nothing:a=b", "none;nothing:a=b"),
    ],
)
def test_a_platform_that_qt_does_not_have_is_told_before_qt_aborts(named, missing):
    assert missing_platform({"QT_QPA_PLATFORM": named}) == missing


def test_a_platform_of_somebodys_own_is_one(tmp_path):
    (tmp_path / "platforms").mkdir()
    (tmp_path / "platforms" / "libqmine.so").touch()
    assert missing_platform({"QT_QPA_PLATFORM": "mine", "QT_PLUGIN_PATH": str(tmp_path)}) == ""


@LINUX
def test_a_window_on_a_platform_that_is_not_there_is_refused_in_words(typed, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "xbc")
    for command in ("kiosk", "phone", "staff"):
        status, printed = typed(command)
        assert (status, "Qt has no platform “xbc”" in printed.err) == (1, True), printed
        assert "offscreen" in printed.err


@pytest.fixture
def broken_platform(tmp_path):
    """A platform of Qt's that lacks a library of the system, as xcb may lack libxcb-cursor."""
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    whole = (plugins / "libqoffscreen.so").read_bytes()
    folder = tmp_path / "plugins" / "platforms"
    folder.mkdir(parents=True)
    broken = whole.replace(b"libQt6Core.so.6\0", b"libno-such.so.9\0")
    assert broken != whole
    (folder / "libqbroken.so").write_bytes(broken)
    return {"QT_QPA_PLATFORM": "broken", "QT_PLUGIN_PATH": str(folder.parent)}


@LINUX
def test_a_platform_that_lacks_a_library_is_told_before_qt_aborts(broken_platform):
    words = str(why_no_platform_loads(broken_platform))
    assert "libno-such.so.9 is missing" in words
    assert words.endswith("apt install libno-such9")
    other = {**broken_platform, "QT_QPA_PLATFORM": "broken;offscreen"}
    assert why_no_platform_loads(other) is None
    assert why_no_platform_loads({"QT_QPA_PLATFORM": "offscreen:size=800x600"}) is None


@LINUX
def test_a_window_on_a_platform_that_lacks_a_library_is_refused_in_words(
    typed, monkeypatch, broken_platform
):
    for name, value in broken_platform.items():
        monkeypatch.setenv(name, value)
    for command in ("kiosk", "phone", "staff"):
        status, printed = typed(command)
        assert (status, "libno-such.so.9 is missing" in printed.err) == (1, True), printed


@LINUX
def test_a_library_that_qt_itself_lacks_is_named_without_a_traceback(tmp_path):
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text(
        "raise ImportError('libEGL.so.1: cannot open shared object file: No such file or "
        "directory', name='PySide6.QtGui')"
    )
    done = run("kiosk", cwd=tmp_path, PYTHONPATH=os.pathsep.join((str(tmp_path), str(ROOT))))
    assert (done.returncode, "apt install libegl1\n" in done.stderr) == (1, True), done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libGL.so.1", "libgl1"),
    ],
)
def test_a_missing_library_is_named_as_its_package_is(library, package):
    words = str(not_loaded(f"{library}: cannot open shared object file: No such file"))
    assert words.endswith(f"apt install {package}")


def test_another_fault_of_a_library_is_told_as_it_is():
    assert "undefined symbol: x" in str(not_loaded("libq.so: undefined symbol: x"))


@pytest.mark.desktop
def test_an_x_server_that_is_there_is_a_screen(screen):
    assert has_display({"DISPLAY": screen.display})
    assert has_display({"DISPLAY": screen.display, "WAYLAND_DISPLAY": "wayland-9"})


def test_the_autostart_unit_opens_a_kiosk_and_tries_again():
    unit = configparser.ConfigParser(interpolation=None, strict=False)
    unit.optionxform = str
    unit.read(ROOT / "package" / "jdcloud-kiosk.service", encoding="utf-8")
    assert unit["Service"]["ExecStart"].split()[1:] == ["kiosk", "--full-screen"]
    assert unit["Service"]["Restart"] == "on-failure"
    assert unit["Unit"]["StartLimitIntervalSec"] == "0"


@pytest.mark.long
def test_closed_windows_are_given_back(qtbot, url):
    """A trainer opens plays all day long: none may stay in memory after it."""
    app = build_app(url, clock=ManualClock(), lang="en")
    app.show()
    windows = [weakref.ref(app.kiosk), weakref.ref(app.phone)]
    qtbot.waitUntil(app.phone.isVisible)
    app.close()
    del app
    gc.collect()
    assert [window() for window in windows] == [None, None]


def test_a_migration_leaves_none_of_the_tables_it_read_in_memory(tmp_path):
    database = Database(
        str(tmp_path / "kiosk.db"), KeyRing(KeyFile(tmp_path / "keys.json")), ManualClock()
    )
    prepare(database)  # not a copy of one that was made before
    database.close()
    kept = [key for key in STATEMENTS if "_alembic_tmp_" in repr(key)]
    assert kept == []
