"""Both windows on a database of the test's own, with a clock that only the test moves."""

from __future__ import annotations

import gc
import itertools
import os
import signal
import tempfile
import time

# Tests that were started in the background inherit these as ignored, and pass that on.
for _number in ("SIGINT", "SIGHUP"):
    if hasattr(signal, _number) and signal.getsignal(getattr(signal, _number)) is signal.SIG_IGN:
        signal.signal(getattr(signal, _number), signal.SIG_DFL)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The commands speak English to a test, whatever the locale; the windows ask for their own.
os.environ["LANGUAGE"] = "en"
# The tests' key is theirs alone: one for the run, outside of anybody's configuration.
_KEYS = tempfile.TemporaryDirectory()
os.environ["KIOSK_KEY_FILE"] = f"{_KEYS.name}/keys.json"
os.environ["KIOSK_LOG_FOLDER"] = f"{_KEYS.name}/log"
# Windows that tests open start where they start the first time.
os.environ["KIOSK_WINDOWS_FILE"] = ""
# Nor is it put into the keyring of the user who runs the tests.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
# Nothing comes out of this machine's printers: nobody serves any there.
os.environ["CUPS_SERVER"] = "127.0.0.1:1"

from ui.plain_imports import import_plainly

# As the program does; each worker imports a thousand modules.
import_plainly()

import pytest
from hypothesis import settings
from PySide6.QtCore import Qt, QTimer

from testbed.databases import database_address
from testbed.new_database import put_new_database_at
from testbed.service_fixture import Desk, close_all
from tests.support.live_file import LiveFileGuard
from tests.support.seen_clock import SeenClock
from tests.support.windows_rules import hold_windows_rules
from verification.services.timekeeping import Timekeeping

pytest_plugins = ["tests.support.selection", "tests.support.order"]

_TESTS, _ALL_AFTER = itertools.count(1), 50
_GUARD = LiveFileGuard()
_GUARD.install()


# On a busy machine an example may take any time; a test as a whole has a limit.
settings.register_profile("anywhere", deadline=None)
# Examples are new in each run, which finds what was not thought of. Where a release is
# decided on, they are always the same: a change is judged by what it changed.
settings.register_profile("release", deadline=None, derandomize=True)
settings.load_profile("release" if os.environ.get("KIOSK_TESTS") == "release" else "anywhere")

#: Milliseconds that something may take at least: a machine can be busy with other things.
PATIENCE = 40_000


class Bench:
    """Drives the windows with the mouse, by scenarios' driver; waits for what is not there yet."""

    def __init__(self, qtbot, url, lang, settings=None, payload_origin=None):
        # Loaded late: most tests need no window.
        from jdcloud_kiosk.training import build_app

        self.qtbot = qtbot
        self.clock = SeenClock()
        #: How far the kiosk's clock is ahead of a server's; None: there is no server's.
        self.ahead = None
        time = Timekeeping(self.clock, self._servers_time)
        put_new_database_at(url)
        self.app = build_app(
            url,
            clock=self.clock,
            lang=lang,
            settings=settings,
            time=time,
            payload_origin=payload_origin,
            windows=frozenset({"kiosk"}),
        )
        self.kiosk = self.app.kiosk
        self.clock.presenter = self.kiosk.presenter
        self.app.show()
        self._wait_for(self.kiosk, "cloudAccountField")

    @property
    def phone(self):
        """The visitor's phone: it comes with its first use, and both are placed side by side."""
        if self.app.phone is None:
            self.app.phone = self.app.add_phone()
            self.app.show()
            self._wait_for(self.app.phone, "jdAccountChooser")
        return self.app.phone

    def _wait_for(self, window, chooser):
        driver = self.driver(window)
        self.qtbot.waitUntil(lambda: driver.offers(chooser))

    def _servers_time(self, _transaction):
        return None if self.ahead is None else self.clock.now() - self.ahead

    @property
    def services(self):
        """What the kiosk's window asks."""
        return self.app.services

    def hang(self, hangs=True):
        """The kiosk's window stands still, or goes on."""
        tick = self.kiosk.presenter.findChild(QTimer, "tick")
        if hangs:
            tick.stop()
        else:
            tick.start()

    def driver(self, window):
        from demonstration.scenarios.window_driver import QtWindowDriver

        return QtWindowDriver(window, self._click)

    def _click(self, widget):
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def find(self, window, name):
        return self.driver(window).widget(name)

    def click(self, window, name):
        driver = self.driver(window)
        self.qtbot.waitUntil(lambda: driver.can_press(name))
        driver.press(name)

    def text(self, window, name):
        return self.driver(window).reads(name)

    def wait_for_text(self, window, name, text):
        def shown():
            assert text in self.text(window, name)

        self.qtbot.waitUntil(shown, timeout=10_000)

    def sign_in(self, login, phone=None):
        driver = self.driver(phone or self.phone)
        self.qtbot.waitUntil(lambda: driver.offers("jdAccountChooser", login))
        driver.choose("jdAccountChooser", login)

    def confirm_account(self, login):
        if self.find(self.kiosk, "beginButton").isVisible():
            self.click(self.kiosk, "beginButton")
        if self.find(self.kiosk, "changeAccountButton").isVisible():
            self.click(self.kiosk, "changeAccountButton")
        editor = self.find(self.kiosk, "cloudAccountEdit")
        self.qtbot.waitUntil(editor.isVisible)
        editor.clear()
        self.qtbot.keyClicks(editor, login)
        self.click(self.kiosk, "confirmAccountButton")

    def show_code(self, login="qinghe-books"):
        self.confirm_account(login)
        self.click(self.kiosk, "startVerificationButton")
        code = self.find(self.kiosk, "qrCodeLabel")
        self.qtbot.waitUntil(code.isVisible)
        self.qtbot.waitUntil(lambda: self.text(self.kiosk, "countdownLabel") != "")

    def scan(self):
        self.click(self.phone, "scanButton")

    def authorize(self):
        self.click(self.phone, "consentCheckBox")
        self.click(self.phone, "okButton")

    def close_to_visitors(self):
        self.click(self.kiosk, "signOutButton")
        self.click(self.kiosk, "closeAnywayButton")

    def save_kiosk(self, path):
        assert self.kiosk.grab().save(str(path))
        return path


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers():
    """Take one more than there are processors: tests also wait, for the disk and for timers."""
    given = "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ
    return None if given else (os.cpu_count() or 1) + 1


def pytest_collection_finish():
    """Let collections of garbage pass over what stays for the whole run: it is most of it.

    What is left of Qt's objects may only end in their own thread, so no other one collects.
    """
    gc.collect()
    gc.freeze()
    gc.disable()


def pytest_unconfigure():
    gc.unfreeze()
    gc.enable()


@pytest.fixture(autouse=True)
def _everything_closed():
    # A program that was started in the test before has switched it on again.
    gc.disable()
    yield
    close_all()
    os.environ["LANGUAGE"] = "en"  # a command's language is the process's
    # The young ones after each test, all of them now and then.
    gc.collect(2 if next(_TESTS) % _ALL_AFTER == 0 else 0)


@pytest.fixture(autouse=True)
def _no_live_file_is_opened():
    """Only SQLite may open a database's file while connections to it are open."""
    _GUARD.forget()
    yield
    assert not _GUARD.found, f"SQLite's locks were dropped: {_GUARD.found}"


@pytest.fixture
def windows_rules(tmp_path, monkeypatch):
    """What the test does is held to Windows' rules for files."""
    hold_windows_rules(monkeypatch)


def _patient(wait):
    def wait_patiently(*arguments, timeout=0, **options):
        return wait(*arguments, timeout=max(timeout, PATIENCE), **options)

    return wait_patiently


@pytest.fixture
def qtbot(qtbot):
    """Waits long enough for a busy machine, wherever a test waits for something to come."""
    for wait in ("waitUntil", "waitSignal", "waitSignals"):
        setattr(qtbot, wait, _patient(getattr(qtbot, wait)))
    return qtbot


@pytest.fixture
def lang():
    return "en"


@pytest.fixture
def url(tmp_path, monkeypatch):
    """Where the test's database will be; the key that it will have is no other test's."""
    monkeypatch.setenv("KIOSK_KEY_FILE", str(tmp_path / "machine" / "keys.json"))
    return database_address(tmp_path / "kiosk.db")


@pytest.fixture
def bench(qtbot, url, lang):
    bench = Bench(qtbot, url, lang)
    yield bench
    bench.app.close()


@pytest.fixture
def zone(monkeypatch):
    """Return what sets this process's time zone; it is set back afterwards."""

    def set_zone(name):
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield set_zone
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    yield desk
    if not desk.edited:
        desk.trail()
    desk.database.close()
