"""Cold start -> first frame that answers a click, against a bare PySide6 window with a button.

Usage: python -m benchmarks.cold_start [--rounds 15]. Both are processes of their own, started in
turns: the kiosk by its own command, on a database made before. The time runs from before the start
until a click, posted after the first painted frame of the button, has come back from it. Beside
the clock, the processor's time until then, which other work on the machine changes less. Of the
kiosk also: when the rest of the window is there, and the longest that it answered nothing until
then.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.report import keep

_NOT_COMPILED = "PYTHONDONTWRITEBYTECODE"

WATCH = """
import json, os, sys, time
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, QCoreApplication
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton
class Watch(QObject):
    def __init__(self, button, is_whole):
        super().__init__()
        self.button, self.is_whole, self.found = button, is_whole, {}
        self.beats, self.longest = time.monotonic(), 0.0
        button.installEventFilter(self)
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.click)
        return False
    def click(self):
        self.button.clicked.connect(self.answered)
        where = QPointF(self.button.rect().center())
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        press, release = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease
        for kind, held in ((press, left), (release, none)):
            QCoreApplication.postEvent(self.button, QMouseEvent(
                kind, where, self.button.mapToGlobal(where), left, held,
                Qt.KeyboardModifier.NoModifier))
    def answered(self):
        self.button.clicked.disconnect(self.answered)
        self.found = {"answers": time.monotonic_ns(), "cpu": time.process_time()}
        self.beats = time.monotonic()
        self.timer = QTimer(self)
        self.timer.setInterval(1)
        self.timer.timeout.connect(self.beat)
        self.timer.start()
        self.beat()
    def beat(self):
        now = time.monotonic()
        self.longest, self.beats = max(self.longest, now - self.beats), now
        if self.is_whole():
            whole = {"whole": time.monotonic_ns(), "whole cpu": time.process_time()}
            print(json.dumps({**self.found, **whole, "stall": self.longest}), flush=True)
            os._exit(0)
"""
BARE = (
    "from PySide6.QtWidgets import QApplication, QPushButton, QWidget, QVBoxLayout\n"
    + WATCH
    + """
application = QApplication([])
window = QWidget()
button = QPushButton("Press")
QVBoxLayout(window).addWidget(button)
watch = Watch(button, lambda: True)
window.show()
application.exec()
"""
)
KIOSK = f"""
import gc, sys
gc.disable()
from jdcloud_kiosk import launcher, program
run = program._run
kept = []
def watched_run(*arguments):
    # Only now, as the program itself: Qt's import makes every later one slower.
    space = {{}}
    exec({WATCH!r}, space)
    from PySide6.QtWidgets import QPushButton
    from kiosk.window import KioskWindow
    show = KioskWindow.present_to_visitors
    def present(window):
        button = window.findChild(QPushButton, "signInButton")
        kept.append(space["Watch"](button, lambda: window.is_populated))
        show(window)
    KioskWindow.present_to_visitors = present
    return run(*arguments)
program._run = watched_run
sys.exit(launcher.launch())
"""


def started(code: str, *arguments: str, home: str) -> dict[str, float]:
    environment = {name: value for name, value in os.environ.items() if name != _NOT_COMPILED}
    # As installed: compiled once, the database, keys and log apart from the user's own.
    environment |= {"PYTHONPYCACHEPREFIX": f"{home}/compiled", "HOME": home}
    environment |= {f"XDG_{one}_HOME": home for one in ("CONFIG", "STATE", "DATA")}
    begin = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        check=False,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        cwd=Path(__file__).parent.parent,
        env=environment,
    )
    if not done.stdout.strip():
        raise SystemExit(done.stderr)
    told = json.loads(done.stdout.splitlines()[-1])
    return {
        "ms": (told["answers"] - begin) / 1e6,
        "cpu": told["cpu"] * 1e3,
        "whole": (told["whole"] - begin) / 1e6,
        "whole cpu": told["whole cpu"] * 1e3,
        "stall": told["stall"] * 1e3,
    }


def run(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        kiosk_command = (
            "kiosk",
            "--database",
            f"{folder}/kiosk.db",
            "--key-file",
            f"{folder}/keys.json",
            "--station",
            "Front desk 1",
        )
        for _ in range(2):
            # The first makes the database, the second finds what Python has compiled.
            started(KIOSK, *kiosk_command, home=folder)
            started(BARE, home=folder)
        kiosk, bare = [], []
        for _ in range(rounds):
            bare.append(started(BARE, home=folder))
            kiosk.append(started(KIOSK, *kiosk_command, home=folder))

    def median(of: list[dict[str, float]], what: str) -> float:
        return statistics.median(one[what] for one in of)

    keep(
        "cold start",
        {
            "kiosk, median ms": round(median(kiosk, "ms")),
            "bare window, median ms": round(median(bare, "ms")),
            "ratio": round(median(kiosk, "ms") / median(bare, "ms"), 2),
            "kiosk, processor ms": round(median(kiosk, "cpu")),
            "bare window, processor ms": round(median(bare, "cpu")),
            "ratio of the processor": round(median(kiosk, "cpu") / median(bare, "cpu"), 2),
            "whole window, median ms": round(median(kiosk, "whole")),
            "whole window, processor ms": round(median(kiosk, "whole cpu")),
            "longest stall until then, median ms": round(median(kiosk, "stall")),
            "target, ratio": 1.5,
            "rounds": rounds,
        },
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    run(parser.parse_args().rounds)
