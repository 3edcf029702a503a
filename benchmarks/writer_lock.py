"""What the one audit trail costs on PostgreSQL: statements, and time under the lock.

Usage: python -m benchmarks.writer_lock [--sessions 200]. One client and server on one computer;
figures are medians. "Trail" is what is read and written for the trail alone.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from sqlalchemy import event

from benchmarks.report import keep
from testbed import service_fixture
from testbed.fleet_server import FleetServer
from testbed.service_fixture import CONSENT, Desk, holder
from verification.domain.settings import Limit, Settings

_TRAIL = ("audit_chain", "audit_event")


class Watch:
    """Times one transaction at a time, from the writer's lock to the commit."""

    def __init__(self, engine: Any) -> None:
        self.taken: dict[str, list[dict[str, float]]] = defaultdict(list)
        event.listen(engine, "before_cursor_execute", self._before)
        event.listen(engine, "after_cursor_execute", self._after)
        event.listen(engine, "commit", self._commit)
        self._reset()

    def _reset(self) -> None:
        self._locked_at = 0.0
        self._began = 0.0
        self._now = {"statements": 0, "trail_statements": 0, "trail_ms": 0.0}

    def _before(self, _c: Any, _cursor: Any, sql: str, *_: Any) -> None:
        self._began = time.perf_counter()
        self._now["statements"] += 1
        self._now["trail_statements"] += any(f"{table}" in sql for table in _TRAIL)

    def _after(self, _c: Any, _cursor: Any, sql: str, *_: Any) -> None:
        now = time.perf_counter()
        if "pg_advisory_xact_lock" in sql:
            self._locked_at = now
        if any(table in sql for table in _TRAIL):
            self._now["trail_ms"] += (now - self._began) * 1000

    def _commit(self, _c: Any) -> None:
        # Called before the server's commit, which ends the lock.
        self._now["locked_ms"] = (time.perf_counter() - self._locked_at) * 1000

    def step(self, name: str, do: Any) -> Any:
        self._reset()
        begin = time.perf_counter()
        result = do()
        self._now["whole_ms"] = (time.perf_counter() - begin) * 1000
        self.taken[name].append(self._now)
        return result


def run(sessions: int) -> None:
    server = FleetServer(durable=True)
    many = Limit(10**9, Settings().codes.period)
    try:
        with tempfile.TemporaryDirectory() as folder:
            service_fixture.database_address = lambda _path: server.address()  # type: ignore[assignment]
            desk = Desk(Path(folder) / "kiosk.db", settings=Settings(codes=many, failed_tries=many))
            watch = Watch(desk.database.engine)
            for _ in range(sessions):
                issued = watch.step("start", lambda: desk.kiosk.start("qinghe-books"))
                asked = watch.step("scan", lambda code=issued.code: desk.phone.scan(code, holder()))
                name = asked.authorization_id
                watch.step("OK", lambda a=name: desk.phone.authorize(a, holder(), CONSENT))
                watch.step("withdraw", lambda: desk.phone.withdraw(holder()))
                desk.clock.advance(seconds=1)
            desk.database.close()
    finally:
        server.close()
    result: dict[str, Any] = {"sessions": sessions}
    for name, taken in watch.taken.items():
        result[name] = {
            key: round(statistics.median(one[key] for one in taken), 2) for key in taken[0]
        }
        print(name, result[name])
    keep("writer_lock", result)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sessions", type=int, default=200)
    run(parser.parse_args().sessions)
