"""Memory of both windows over 10,000 sessions, which are eight hours of the clock on the wall.

Usage: python -m benchmarks.endurance [--sessions 10000]. A kiosk and a phone in one process each on
its own would tell which of them grows; here they share one, so the figure is for both together.
Sessions go through the windows' presenters and services, with the code as text: pixels are the
business of other benchmarks. The clock on stage moves 2.88 seconds a session.
"""

from __future__ import annotations

import argparse
import gc
import os
import tempfile
import time
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from benchmarks.report import keep
from jdcloud_kiosk.training import build_app
from verification.domain.clock import ManualClock
from verification.domain.settings import Limit, Settings
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing

HOURS = 8
#: Sessions until every cache is full and every page was shown.
WARM = 500


def resident_mib() -> float:
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="utf-8").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def wait(application: QApplication, condition) -> None:
    end = time.monotonic() + 20
    while not condition():
        if time.monotonic() > end:
            raise SystemExit("waited in vain")
        application.processEvents()


def run(sessions: int) -> None:
    application = QApplication([])
    many = Limit(10**9, timedelta(seconds=1))
    settings = Settings(
        codes=many, failed_tries=many, frame_step=timedelta(hours=24), idle_limit=timedelta(hours=9)
    )
    with tempfile.TemporaryDirectory() as folder:
        clock = ManualClock()
        app = build_app(
            f"{folder}/kiosk.db",
            clock=clock,
            settings=settings,
            key_ring=KeyRing(KeyFile(Path(folder) / "keys.json")),
        )
        app.show()
        kiosk, phone = app.kiosk, app.phone
        codes: list[QImage | None] = []
        kiosk.presenter.session_changed.connect(
            lambda view, picture: codes.append(picture if view.code else None)
        )
        done = kiosk.findChild(QPushButton, "doneButton")
        decline = phone.findChild(QPushButton, "declineButton")
        result = phone.findChild(QLabel, "resultLabel")
        readings = []
        begin = time.monotonic()
        for number in range(sessions + WARM):
            clock.advance(seconds=HOURS * 3600 / sessions)
            codes.clear()
            kiosk.presenter.start("qinghe-books")
            wait(application, lambda: codes and codes[-1] is not None)
            phone.presenter.read_picture(codes[-1])
            wait(application, decline.isVisible)
            decline.click()
            wait(application, done.isVisible)
            wait(application, result.isVisible)
            kiosk.presenter.finish()
            phone.presenter.leave()
            wait(application, lambda: not result.isVisible())
            if number + 1 >= WARM and (number + 1 - WARM) % (sessions // 10) == 0:
                readings.append(round(resident_mib(), 1))
                print(number + 1 - WARM, readings[-1], flush=True)
        taken = time.monotonic() - begin
        app.close()
    keep(
        "endurance",
        {
            "sessions": sessions,
            "hours on the wall": HOURS,
            "seconds taken": round(taken),
            "resident MiB, every tenth": readings,
            "growth, MiB": round(readings[-1] - readings[0], 1),
            "target, growth of each window, MiB": 5,
        },
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sessions", type=int, default=10_000)
    run(parser.parse_args().sessions)
