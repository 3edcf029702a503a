"""A kiosk and a phone on a virtual screen, with a screen reader beside them.

Usage: screen_reader_kiosk DATABASE PYTHON. Starts Xvfb, the listener and both windows, and walks a
visitor through them with the keyboard; the listener's lines go to standard output.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

#: Seconds until something that should happen counts as not happening.
_PATIENCE = 60.0


def start_screen():
    """Start Xvfb on a free display and return the process."""
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as file:
        os.environ["DISPLAY"] = f":{file.readline().strip()}"
    return screen


class Reader:
    """The listener. Its lines are read on a thread: the windows answer it meanwhile."""

    def __init__(self, python):
        self._process = subprocess.Popen(
            [python, str(Path(__file__).with_name("screen_reader.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.lines = []
        self._pass_on(self._process.stdout.readline())  # it listens now
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def _read(self):
        for line in self._process.stdout:
            self._pass_on(line)

    def _pass_on(self, line):
        print(line, end="", flush=True)
        self.lines.append(json.loads(line))

    def heard(self, key, words):
        return any(words in line.get(key, "") for line in self.lines)

    def ask_for_tree(self, label, window):
        self._process.stdin.write(f"{label}\t{window.windowTitle()}\n")
        self._process.stdin.flush()

    def close(self):
        self._process.stdin.close()
        self._thread.join(_PATIENCE)
        self._process.wait(_PATIENCE)


def run(database, python):
    os.environ["KIOSK_KEY_FILE"] = f"{tempfile.mkdtemp()}/keys.json"
    reader = Reader(python)

    from PySide6.QtCore import Qt
    from PySide6.QtGui import QAccessible
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget

    from jdcloud_kiosk.training import TrainingApp

    application = QApplication([])

    def wait(condition):
        end = time.monotonic() + _PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise AssertionError(f"waited in vain; heard: {reader.lines[-9:]}")
            application.processEvents()
            time.sleep(0.01)

    def see(label, window):
        reader.ask_for_tree(label, window)
        wait(lambda: reader.heard("of", label))

    def find(window, name):
        return window.findChild(QWidget, name)

    def press(window, name):
        # As after a click on the window: no window manager gives it the focus here.
        window.activateWindow()
        part = find(window, name)
        wait(lambda: part.isVisible() and part.isEnabled())
        part.setFocus()
        wait(part.hasFocus)
        QTest.keyClick(part, Qt.Key.Key_Space)

    app = TrainingApp(f"sqlite:///{database}")
    app.show()
    kiosk, phone = app.kiosk, app.phone
    field = find(kiosk, "cloudAccountEdit")
    wait(lambda: QAccessible.isActive() and field.isVisible())
    kiosk.activateWindow()
    find(kiosk, "confirmAccountButton").setFocus()
    wait(find(kiosk, "confirmAccountButton").hasFocus)
    field.setFocus()
    wait(lambda: reader.heard("focused", "Your JD Cloud account"))
    QTest.keyClicks(field, "qinghe-books")
    QTest.keyClick(field, Qt.Key.Key_Return)
    press(kiosk, "startVerificationButton")
    wait(lambda: reader.heard("announced", "Waiting for scan"))
    see("phone: home", phone)
    press(phone, "jdAppButton")
    press(phone, "scanButton")
    wait(find(phone, "consentCheckBox").isVisible)
    wait(lambda: reader.heard("announced", "Scanned, waiting"))
    see("phone: authorization", phone)
    press(phone, "consentCheckBox")
    wait(find(phone, "consentCheckBox").isChecked)
    see("phone: agreed", phone)
    press(phone, "okButton")
    wait(lambda: kiosk.presenter.shown_session()[0].state.is_final)
    wait(lambda: reader.heard("announced", "Verified. This JD Cloud"))
    see("phone: result", phone)
    see("kiosk", kiosk)
    reader.close()
    app.close()


if __name__ == "__main__":
    display = start_screen()
    try:
        run(*sys.argv[1:])
    finally:
        display.kill()
