"""How long a purge holds the write lock at a time, and how long a visitor waits beside it.

Usage: python -m benchmarks.purge [--sessions 100000]. The purge runs in a process of its own, while
a kiosk here starts and cancels a session ten times a second. SQLite. A batch is what is read and
written under the lock, without its commit.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from benchmarks.bulk import Visitor
from benchmarks.report import keep, percentile
from testbed.past_sessions import add_past_sessions
from testbed.service_fixture import Desk
from verification.domain.clock import SystemClock
from verification.domain.settings import Limit, Settings
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.purge import Purge
from verification.services.timekeeping import Timekeeping
from verification.store.batches import Batches
from verification.store.database import Database
from verification.store.schema import prepare

MANY = Limit(10**6, timedelta(minutes=1))


class Batched(Batches):
    """Notes the milliseconds of each batch, which is asked for before and after it."""

    def _next(self, rows: int, took: float) -> int:
        TAKEN.append(took * 1000)
        return super()._next(rows, took)


TAKEN: list[float] = []


def purge(path: str, keys: str) -> None:
    """The process beside the kiosk: prints sessions, seconds, batches, longest and p99 in ms."""
    database = Database(path, KeyRing(KeyFile(Path(keys))))
    prepare(database)
    began = time.perf_counter()
    work = Purge(database, Timekeeping.of(SystemClock()), actor="operator", batches=Batched())
    done = work.run(timedelta(days=30), clock_is_right=True)
    seconds = time.perf_counter() - began
    print(done.sessions, round(seconds, 1), len(TAKEN), max(TAKEN), percentile(TAKEN, 0.99))
    database.close()


def run(sessions: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(codes=MANY, failed_tries=MANY)
        desk = Desk(Path(folder) / "kiosk.db", settings=settings, clock=SystemClock())
        add_past_sessions(desk.database, desk.clock.now() - timedelta(days=40), sessions)
        visitor = Visitor(desk.kiosk)
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.purge", "--purge", desk.path, f"{folder}/keys.json"],
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        print(visitor.leave())
        waited = [seconds * 1000 for seconds in visitor.waited]
        desk.database.close()
    erased, seconds, batches, longest, p99 = map(float, done.stdout.split())
    keep(
        "purge",
        {
            "sessions": sessions,
            "erased": int(erased),
            "seconds": seconds,
            "batches": int(batches),
            "longest batch, ms": round(longest, 1),
            "batch p99, ms": round(p99, 1),
            "target, longest batch, ms": 100,
            "visitor's start and cancel, median ms": round(percentile(waited, 0.5), 1),
            "visitor's start and cancel, most ms": round(max(waited), 1),
            "target, visitor's, ms": 150,
        },
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sessions", type=int, default=100_000)
    parser.add_argument("--purge", nargs=2)
    options = parser.parse_args()
    if options.purge:
        purge(*options.purge)
    else:
        run(options.sessions)
