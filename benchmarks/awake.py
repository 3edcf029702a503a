"""What an idle kiosk costs, and while a code is shown and rotates.

Usage: python -m benchmarks.awake [--seconds 20]. Of the whole process, offscreen: share of a core,
wake-ups a second (context switches of all its threads), resident memory.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from ui.plain_imports import import_plainly

# As the program does before anything else.
import_plainly()

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.endurance import resident_mib
from benchmarks.report import keep
from jdcloud_kiosk.training import build_app
from ui.garbage import collected_here
from verification.domain.settings import Settings
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing


def wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def costs(seconds: float) -> dict:
    """Return what the process does while nothing is done to it."""

    def switches() -> int:
        used = resource.getrusage(resource.RUSAGE_SELF)
        # Voluntary ones alone: another program's turn is no wake-up of ours.
        return used.ru_nvcsw

    wait(3)
    worked, woken = time.process_time(), switches()
    wait(seconds)
    return {
        "percent of a core": round(100 * (time.process_time() - worked) / seconds, 2),
        "wake-ups a second": round((switches() - woken) / seconds, 1),
        "resident MiB": round(resident_mib(), 1),
    }


#: A day's start finds its database up to date, and loads nothing that migrates one.
_MADE = """
import sys
from pathlib import Path
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.store.database import Database
from verification.store.schema import prepare
folder = Path(sys.argv[1])
prepare(Database(f"{folder}/kiosk.db", KeyRing(KeyFile(folder / "keys.json"))))
"""
_BARE = """
import gc, os
from PySide6.QtWidgets import QApplication, QPushButton
application = QApplication([])
button = QPushButton("Press")
button.show()
application.processEvents()
gc.collect()
with open("/proc/self/statm") as file:
    print(int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20)
"""


def bare_mib() -> float:
    """Return the resident memory of a window with a button, and nothing else."""
    done = subprocess.run(
        [sys.executable, "-c", _BARE], capture_output=True, encoding="utf-8", check=True
    )
    return round(float(done.stdout), 1)


def run(seconds: float) -> None:
    with collected_here(), tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-c", _MADE, folder], check=True)
        app = build_app(
            f"{folder}/kiosk.db",
            settings=Settings(
                scan_lifetime=timedelta(minutes=10), idle_limit=timedelta(minutes=10)
            ),
            key_ring=KeyRing(KeyFile(Path(folder) / "keys.json")),
            windows=frozenset({"kiosk"}),
        )
        app.show()
        idle = costs(seconds)
        app.kiosk.presenter.start("qinghe-books")
        shown = costs(seconds)
        app.close()
    keep(
        "awake",
        {
            "idle": idle,
            "code shown": shown,
            "bare window, resident MiB": bare_mib(),
            "target, idle": {"percent of a core": 0.5, "wake-ups a second": 10},
            "target, code shown": {"percent of a core": 1.5, "wake-ups a second": 60},
            "target, resident MiB": 120,
        },
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20)
    application = QApplication([])
    run(parser.parse_args().seconds)
