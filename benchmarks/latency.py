"""OK tapped on the phone -> other pixels on the kiosk, in two processes, on the same machine.

Usage: python -m benchmarks.latency [--count 200]. The kiosk (a process of its own, offscreen) is
told by its change feed, over SQLite and over PostgreSQL; beside it, the same kiosk asks each second
(as BankID's "collect" is meant to be used) or every five (RFC 8628 section 3.2's default interval).
"Tapped" is just before the service is called, so the commit with its fsync is within; that part is
given by itself. Needs PostgreSQL's programs for the second column.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks.report import keep, percentile
from testbed.fleet_server import FleetServer
from verification.domain import source_document
from verification.domain.clock import SystemClock
from verification.domain.randomness import Randomness
from verification.domain.session import Scanner
from verification.domain.settings import Limit, Settings
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.phone import Consent, PhoneService
from verification.store.database import Database

MANY = Limit(10**9, timedelta(seconds=1))
SETTINGS = Settings(codes=MANY, failed_tries=MANY)
IDLE = 10.0


class PollFeed:
    """What a kiosk without a change feed does: ask again and again."""

    def __init__(self, on_change, interval: float) -> None:
        self._on_change, self._interval = on_change, interval
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def set_polling(self, *, fast: bool) -> None:
        pass

    def close(self) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.wait(self._interval):
            self._on_change()


def kiosk(url: str, keys: str, interval: float) -> None:
    """The kiosk's process: "start" begins a session; prints its code, and when pixels changed."""
    from PySide6.QtCore import QEvent, QObject, QTimer, Signal
    from PySide6.QtWidgets import QApplication, QLabel

    from jdcloud_kiosk.training import build_app

    application = QApplication([])
    if interval:
        Database.change_feed = lambda self, on_change, station="": PollFeed(on_change, interval)
    app = build_app(
        url,
        settings=SETTINGS,
        key_ring=KeyRing(KeyFile(Path(keys))),
        windows=frozenset({"kiosk"}),
    )
    app.show()
    status = app.kiosk.findChild(QLabel, "statusLabel")

    class Watch(QObject):
        waits = False

        def eventFilter(self, watched, event):
            if self.waits and event.type() is QEvent.Type.Paint and watched.text() == "Verified":
                self.waits = False
                # Once the painting itself is over.
                QTimer.singleShot(0, lambda: print(f"painted {time.monotonic_ns()}", flush=True))
            return False

    class Lines(QObject):
        came = Signal(str)

    watch, lines = Watch(), Lines()
    status.installEventFilter(watch)

    def tell(view, _picture):
        if view.code and not watch.waits:
            watch.waits = True
            print(f"code {view.code}", flush=True)

    def obey(line):
        if line == "start":
            app.kiosk.presenter.start("qinghe-books")
        elif line == "finish":
            app.kiosk.presenter.finish()
        elif line == "cpu":
            print(f"cpu {time.process_time()}", flush=True)
        else:
            application.quit()

    def listen():
        for line in sys.stdin:
            lines.came.emit(line.strip())
        lines.came.emit("quit")

    app.kiosk.presenter.session_changed.connect(tell)
    lines.came.connect(obey)
    threading.Thread(target=listen, daemon=True).start()
    print("ready", flush=True)
    application.exec()
    app.close()


class Kiosk:
    def __init__(self, url: str, keys: Path, interval: float) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.latency", "--kiosk", url, str(keys), str(interval)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        self.answer()

    def ask(self, what: str) -> None:
        self._process.stdin.write(what + "\n")
        self._process.stdin.flush()

    def answer(self) -> str:
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit("the kiosk's process has ended")
        return line.split()[-1]

    def close(self) -> None:
        self.ask("quit")
        self._process.wait(30)


def measure(url: str, count: int, interval: float = 0.0) -> dict:
    """Return milliseconds of *count* verifications, and the idle kiosk's share of a core."""
    with tempfile.TemporaryDirectory() as folder:
        keys = Path(folder) / "keys.json"
        address = url or f"{Path(folder) / 'kiosk.db'}"
        other = Kiosk(address, keys, interval)
        database = Database(address, KeyRing(KeyFile(keys)))
        from verification.store.schema import prepare

        prepare(database)
        phone = PhoneService(
            database, clock=SystemClock(), randomness=Randomness(), settings=SETTINGS
        )
        scanner, consent = Scanner("phone", 1), Consent(source_document.CONSENT, "en")
        whole, commits = [], []
        for _ in range(count):
            other.ask("start")
            asked = phone.scan(other.answer(), scanner)
            # At any moment between two polls.
            time.sleep(0.02 + random.random() * max(interval, 0.02))  # noqa: S311
            begin = time.monotonic_ns()
            phone.authorize(asked.authorization_id, scanner, consent)
            commits.append((time.monotonic_ns() - begin) / 1e6)
            whole.append((int(other.answer()) - begin) / 1e6)
            phone.withdraw(scanner)
            other.ask("finish")
        time.sleep(1)
        other.ask("cpu")
        before = float(other.answer())
        time.sleep(IDLE)
        other.ask("cpu")
        idle = (float(other.answer()) - before) / IDLE
        other.close()
        database.close()
    return {
        "count": count,
        "p50_ms": round(percentile(whole, 0.5), 2),
        "p99_ms": round(percentile(whole, 0.99), 2),
        "call_p50_ms": round(percentile(commits, 0.5), 2),
        "call_p99_ms": round(percentile(commits, 0.99), 2),
        "after_commit_p99_ms": round(
            percentile([a - b for a, b in zip(whole, commits, strict=True)], 0.99), 2
        ),
        "idle_percent_of_a_core": round(100 * idle, 2),
    }


def run(count: int) -> None:
    result = {"SQLite": measure("", count)}
    server = FleetServer(durable=True)
    try:
        result["PostgreSQL"] = measure(server.address(), count)
    finally:
        server.close()
    result["asking each second"] = measure("", max(10, count // 6), 1.0)
    result["asking every 5 s"] = measure("", max(5, count // 16), 5.0)
    result["ratio of medians, 1 s to SQLite"] = round(
        result["asking each second"]["p50_ms"] / result["SQLite"]["p50_ms"], 1
    )
    keep("latency", result)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--kiosk", nargs=3, metavar=("URL", "KEYS", "INTERVAL"))
    options = parser.parse_args()
    if options.kiosk:
        kiosk(options.kiosk[0], options.kiosk[1], float(options.kiosk[2]))
    else:
        print(json.dumps({"count": options.count}))
        run(options.count)
