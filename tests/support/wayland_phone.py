"""A phone on a headless Wayland compositor, which lets no program look at another's window.

Usage: ``python -m tests.support.wayland_phone FOLDER [grant | refuse]``, within dbus-run-session.
Starts Weston and, with a second argument, a desktop's screenshot portal; presses *Scan* and prints
what the phone shows: "authorization", or the words of its viewfinder.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

#: Debian's Python, which has GObject introspection.
_SYSTEM_PYTHON = "/usr/bin/python3"
_PATIENCE = 60.0


def main(folder: Path, *answer: str) -> None:
    os.environ |= {
        "XDG_RUNTIME_DIR": str(folder),
        "WAYLAND_DISPLAY": "kiosk-test",
        "QT_QPA_PLATFORM": "wayland",
    }
    weston = subprocess.Popen(
        ["weston", "--backend=headless-backend.so", "--socket=kiosk-test", "--idle-time=0"],
        stderr=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    portal: subprocess.Popen[str] | None = None
    try:
        _wait((folder / "kiosk-test").exists)
        from testbed.service_fixture import Desk

        desk = Desk(folder / "kiosk.db")
        issued = desk.kiosk.start("qinghe-books")
        if answer:
            portal = _start_portal(folder, issued.code, answer[0])
        print(_scan(desk))
    finally:
        for process in (portal, weston):
            if process is not None:
                process.terminate()
                process.wait()


def _start_portal(folder: Path, code: str, answer: str) -> subprocess.Popen[str]:
    from kiosk.qr_code import make_picture

    small = make_picture(code)
    small.scaled(small.width() * 6, small.height() * 6).save(str(folder / "screen.png"))
    portal = subprocess.Popen(
        [
            _SYSTEM_PYTHON,
            str(Path(__file__).with_name("screenshot_portal.py")),
            str(folder / "screen.png"),
            str(folder / "screenshot.png"),
            *(["refuse"] if answer == "refuse" else []),
        ],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert portal.stdout is not None
    portal.stdout.readline()
    return portal


def _scan(desk) -> str:
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication, QLabel, QPushButton

    from demonstration.scenarios.window_driver import QtWindowDriver
    from jdcloud_kiosk.training import build_app

    app = build_app(
        f"sqlite:///{desk.path}", clock=desk.clock, key_ring=desk.keys, windows=frozenset({"phone"})
    )
    assert QGuiApplication.platformName().startswith("wayland")
    app.show()
    phone = app.phone
    driver = QtWindowDriver(phone)
    hint = phone.findChild(QLabel, "scanHintLabel")
    ok = phone.findChild(QPushButton, "okButton")
    waiting = hint.text()

    def settled() -> bool:
        QApplication.processEvents()
        return ok.isVisible() or (hint.isVisible() and hint.text() not in ("", waiting))

    _wait(lambda: QApplication.processEvents() or driver.can_press("scanButton"))
    waiting = hint.text()
    driver.press("scanButton")
    _wait(settled)
    if not ok.isVisible() and len(sys.argv) > 2:
        # The first look comes before the desktop's answer.
        end = time.monotonic() + 3
        while time.monotonic() < end and not ok.isVisible():
            QApplication.processEvents()
            time.sleep(0.01)
    said = "authorization" if ok.isVisible() else hint.text()
    app.close()
    return said


def _wait(fact: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not fact():
        if time.monotonic() > end:
            raise AssertionError("waited in vain")
        time.sleep(0.01)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
