"""A visit at the level of the services: start, scan, OK, withdrawal; statements and milliseconds.

Usage: python -m benchmarks.visit [--visits 100]. One kiosk and one phone in one process, over
SQLite and over PostgreSQL; medians. "Floor" is what four commits with one small row each take, on
the same disk, in turns with the visits. "Of the processor" is the time that this process worked,
which other work on the computer changes least.
"""

from __future__ import annotations

import argparse
import contextlib
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import event

from benchmarks.report import keep
from testbed import service_fixture
from testbed.fleet_server import FleetServer
from testbed.service_fixture import CONSENT, Desk, holder
from verification.domain.clock import SystemClock
from verification.domain.settings import Limit, Settings

_MANY = Limit(10**9, Settings().codes.period)
#: Statements that are the transaction's own.
_OWN = ("BEGIN", "SELECT pg_advisory_xact_lock", "SELECT pg_notify")
_TARGETS = {"SQLite": 9.0, "PostgreSQL": 15.0}


class Steps:
    """Measures the steps of visits to one desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._count = 0
        self.statements: dict[str, int] = {}
        self.wall: dict[str, list[float]] = defaultdict(list)
        self.processor: dict[str, list[float]] = defaultdict(list)
        event.listen(desk.database.engine, "before_cursor_execute", self._note)

    def _note(self, _connection, _cursor, statement: str, *_) -> None:
        self._count += not statement.startswith(_OWN)

    @contextlib.contextmanager
    def step(self, name: str) -> Iterator[None]:
        self._count = 0
        wall, processor = time.perf_counter(), time.thread_time()
        yield
        self.wall[name].append((time.perf_counter() - wall) * 1000)
        self.processor[name].append((time.thread_time() - processor) * 1000)
        self.statements[name] = self._count

    def visit(self) -> None:
        kiosk, phone = self._desk.kiosk, self._desk.phone
        with self.step("visit"):
            with self.step("start"):
                issued = kiosk.start("qinghe-books")
            with self.step("scan"):
                asked = phone.scan(issued.code, holder())
            with self.step("OK"):
                phone.authorize(asked.authorization_id, holder(), CONSENT)
            with self.step("withdrawal"):
                phone.withdraw(holder())
        with self.step("floor"):
            for _ in range(4):
                with self._desk.database.writing() as transaction:
                    transaction.attempts.add("floor", self._desk.clock.now())

    def result(self) -> dict:
        found: dict = {
            f"{name}, statements": self.statements[name]
            for name in ("start", "scan", "OK", "withdrawal")
        }
        for name, taken in self.wall.items():
            found[f"{name}, ms"] = round(statistics.median(taken), 2)
            processor = statistics.median(self.processor[name])
            found[f"{name}, ms of the processor"] = round(processor, 2)
        return found


def measure(visits: int) -> dict:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(codes=_MANY, failed_tries=_MANY)
        desk = Desk(Path(folder) / "kiosk.db", settings=settings, clock=SystemClock())
        steps = Steps(desk)
        for _ in range(5):
            steps.visit()
        steps.wall.clear()
        steps.processor.clear()
        for _ in range(visits):
            steps.visit()
        service_fixture.close_all()
    return steps.result()


def run(visits: int) -> None:
    result: dict = {"visits": visits, "target, statements of OK": 10}
    result["SQLite"] = measure(visits)
    server = FleetServer(durable=True)
    try:
        service_fixture.database_address = lambda _path: server.address()
        result["PostgreSQL"] = measure(visits)
    finally:
        server.close()
    for name, target in _TARGETS.items():
        result[name]["target, visit, ms"] = target
    keep("visit", result)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--visits", type=int, default=100)
    run(parser.parse_args().visits)
