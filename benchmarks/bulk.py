"""Bulk work while a kiosk serves: import 100,000 accounts, reset, purge; how long a visitor waits.

python -m benchmarks.bulk [--rows 100000] [--database URL]
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from datetime import date, timedelta
from pathlib import Path

from argon2 import PasswordHasher

from testbed.past_sessions import add_past_sessions
from verification.domain.clock import SystemClock
from verification.domain.randomness import Randomness
from verification.domain.settings import Limit, Settings
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.kiosk import KioskService
from verification.services.staff import StaffService
from verification.store.database import Database
from verification.store.schema import prepare

ROOT = Path(__file__).parents[1]
#: A kiosk that starts and cancels all day is not slowed down by its limit.
SETTINGS = Settings(codes=Limit(10**6, timedelta(minutes=1)))


class Visitor:
    """Starts and cancels a session ten times a second; keeps how long each took, in seconds."""

    def __init__(self, kiosk: KioskService) -> None:
        self._kiosk = kiosk
        self._stop = threading.Event()
        self.waited: list[float] = []
        self.failed = 0
        self._thread = threading.Thread(target=self._visit)
        self._thread.start()

    def _visit(self) -> None:
        while not self._stop.wait(0.1):
            began = time.perf_counter()
            try:
                issued = self._kiosk.start("qinghe-books")
                self._kiosk.cancel(issued.session.session_id)
            except Exception as error:
                print(f"  the kiosk failed: {error!r}")
                self.failed += 1
            self.waited.append(time.perf_counter() - began)

    def leave(self) -> str:
        """Stop; return what it was like."""
        self._stop.set()
        self._thread.join()
        times = sorted(self.waited)
        return (
            f"{len(times)} visits, {self.failed} failed; start and cancel took "
            f"{statistics.median(times) * 1000:.0f} ms (median), "
            f"{times[int(len(times) * 0.99) - 1] * 1000:.0f} ms (99 %), "
            f"{times[-1] * 1000:.0f} ms (most)"
        )


def main() -> None:
    """Print a line for each work."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, default=100_000)
    options.add_argument("--database", default="")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        address = given.database or f"sqlite:///{folder}/kiosk.db"
        keys = Path(folder) / "keys.json"
        database = Database(address, KeyRing(KeyFile(keys)))
        prepare(database)
        shared = {"clock": SystemClock(), "randomness": Randomness(), "settings": SETTINGS}
        proof = {"station": "Desk", "credential": lambda: database.seal.key_ring.credential("Desk")}
        hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
        StaffService(database, **proof, **shared, hasher=hasher).set_up("anna", "271828")
        kiosk = KioskService(database, **proof, **shared)
        table = Path(folder) / "accounts.csv"
        rows = [
            f"jd,person-{n},某,Mou,{date(1950, 1, 1) + timedelta(days=n % 20_000)},jd_mall"
            if n % 2
            else f"cloud,shop-{n},,,,"
            for n in range(given.rows)
        ]
        heading = "kind,login,real_name,latin_name,birth_date,verified_in"
        table.write_text("\n".join([heading, *rows]), "utf-8")
        add_past_sessions(database, shared["clock"].now() - timedelta(days=40), given.rows)
        for words in (
            ["accounts", "import", str(table)],
            ["accounts", "import", str(table)],
            ["accounts", "reset", "--yes"],
            ["purge", "--clock-is-right"],
            ["purge"],
        ):
            visitor = Visitor(kiosk)
            began = time.perf_counter()
            done = subprocess.run(
                [sys.executable, "main.py", *words, "--database", address, "--key-file", keys],
                cwd=ROOT,
                capture_output=True,
                encoding="utf-8",
                check=False,
            )
            seconds = time.perf_counter() - began
            print(
                f"{' '.join(words[:2])}: {seconds:.1f} s: {done.stdout.strip()}{done.stderr[-300:]}"
            )
            print(f"  meanwhile: {visitor.leave()}", flush=True)
        database.close()


if __name__ == "__main__":
    main()
