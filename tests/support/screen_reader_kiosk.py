"""A kiosk on a virtual screen, with a screen reader beside it.

Usage: heard_kiosk DATABASE PYTHON. Starts Xvfb, the listener and a kiosk, and walks a visitor
through it with the keyboard; the listener's lines go to standard output.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

#: Seconds until something that should happen counts as not happening.
_PATIENCE = 60.0


def start_screen():
    """Start Xvfb on a free display and return the process."""
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as file:
        os.environ["DISPLAY"] = f":{file.readline().strip()}"
    return screen


def run(database, python):
    os.environ["KIOSK_KEY_FILE"] = f"{tempfile.mkdtemp()}/keys.json"
    listener = subprocess.Popen(
        [python, str(Path(__file__).with_name("screen_reader.py")), "10"],
        stdout=subprocess.PIPE,
        text=True,
    )
    print(listener.stdout.readline(), end="")  # it listens now

    from PySide6.QtCore import Qt
    from PySide6.QtGui import QAccessible
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget

    from jdcloud_kiosk.training import TrainingApp
    from testbed.service_fixture import CONSENT, holder

    application = QApplication([])

    def wait(condition):
        end = time.monotonic() + _PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise AssertionError("waited in vain")
            application.processEvents()
            time.sleep(0.01)

    app = TrainingApp(f"sqlite:///{database}", windows=frozenset({"kiosk"}))
    app.show()
    kiosk = app.kiosk
    field = kiosk.findChild(QWidget, "cloudAccountEdit")
    start = kiosk.findChild(QWidget, "startVerificationButton")
    wait(lambda: QAccessible.isActive() and field.isVisible())
    QTest.qWait(800)
    # As after a click on the window: no window manager gives it the focus here.
    kiosk.activateWindow()
    kiosk.findChild(QWidget, "confirmAccountButton").setFocus()
    QTest.qWait(200)
    field.setFocus()
    QTest.qWait(200)
    QTest.keyClicks(field, "qinghe-books")
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait(start.isEnabled)
    start.setFocus()
    QTest.qWait(200)
    QTest.keyClick(start, Qt.Key.Key_Space)
    presenter = kiosk.presenter
    codes = []
    presenter.session_changed.connect(lambda view, _: codes.append(view.code))
    wait(lambda: presenter.shown_session() is not None)
    QTest.qWait(300)
    phone = _phone(app)
    authorization = phone.scan(codes[-1], holder())
    wait(lambda: presenter.shown_session()[0].scanned_at is not None)
    QTest.qWait(300)
    phone.authorize(authorization.authorization_id, holder(), CONSENT)
    wait(lambda: presenter.shown_session()[0].state.is_final)
    while listener.poll() is None:
        application.processEvents()
        time.sleep(0.01)
    print(listener.stdout.read(), end="", flush=True)
    app.close()


def _phone(app):
    from verification.domain.clock import SystemClock
    from verification.domain.randomness import Randomness
    from verification.domain.settings import Settings
    from verification.services.phone import PhoneService

    return PhoneService(
        app.database, clock=SystemClock(), randomness=Randomness(), settings=Settings()
    )


if __name__ == "__main__":
    display = start_screen()
    try:
        run(*sys.argv[1:])
    finally:
        display.kill()
