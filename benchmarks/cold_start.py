"""Cold start -> first frame that a person can use, against a bare PySide6 window with a button.

Usage: python -m benchmarks.cold_start [--rounds 15]. Both are processes of their own, started in
turns; the time runs from before the start to the first painted frame of the button: for the kiosk
that of the first screen (staff sign in), its database made before.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks.report import keep

WATCH = """
import time
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.end)
        return False
    def end(self):
        print(time.monotonic_ns(), flush=True)
        import os
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
watch = Watch()
button.installEventFilter(watch)
window.show()
application.exec()
"""
)
KIOSK = (
    """
import sys
from jdcloud_kiosk.app import App
"""
    + WATCH
    + """
from pathlib import Path
from PySide6.QtWidgets import QApplication, QPushButton
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
application = QApplication([])
folder = sys.argv[1]
app = App(
    f"{folder}/kiosk.db", windows=frozenset({"kiosk"}),
    key_ring=KeyRing(KeyFile(Path(folder) / "keys.json")),
)
watch = Watch()
app.kiosk.findChild(QPushButton, "signInButton").installEventFilter(watch)
app.show()
application.exec()
"""
)


def milliseconds(code: str, *arguments: str) -> float:
    begin = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        check=False,
        capture_output=True,
        encoding="utf-8",
        timeout=30,
        cwd=Path(__file__).parent.parent,
    )
    if not done.stdout.strip():
        raise SystemExit(done.stderr)
    return (int(done.stdout.split()[-1]) - begin) / 1e6


def run(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        milliseconds(KIOSK, folder)
        kiosk, bare = [], []
        for _ in range(rounds):
            bare.append(milliseconds(BARE))
            kiosk.append(milliseconds(KIOSK, folder))
    ratio = statistics.median(kiosk) / statistics.median(bare)
    keep(
        "cold start",
        {
            "kiosk, median ms": round(statistics.median(kiosk)),
            "bare window, median ms": round(statistics.median(bare)),
            "ratio": round(ratio, 2),
            "target, ratio": 1.5,
            "rounds": rounds,
        },
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    run(parser.parse_args().rounds)
