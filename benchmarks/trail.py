"""How long `audit verify` takes, and how much memory, for a long trail.

Usage: python -m benchmarks.trail [--events 1000000]. Each session has four events and is a row that
they changed, with a code; measured is the command, from its start to its end.
"""

from __future__ import annotations

import argparse
import hashlib
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from benchmarks.report import keep
from testbed.service_fixture import Desk
from verification.domain.audit_events import AuditAction
from verification.domain.settings import Settings
from verification.services.history import HistoryService
from verification.store.tables import QrCodeRow, SessionRow

#: Sessions in one transaction.
_BATCH = 500


def build(desk: Desk, sessions: int) -> None:
    """Write *sessions* declined sessions, as kiosk and phone would."""
    for first in range(0, sessions, _BATCH):
        with desk.database.writing() as transaction:
            for number in range(first, min(sessions, first + _BATCH)):
                one_session(desk, transaction, number)


def one_session(desk: Desk, transaction, number: int) -> None:
    began = desk.clock.now() - timedelta(days=365) + timedelta(seconds=30 * number)
    key = hashlib.sha256(str(number).encode()).hexdigest()
    session = {
        "session_id": key[:32],
        "cloud_account_id": 1 + number % 4,
        "station": f"Desk {number % 3}",
        "state": "expired",
        "result": "not_scanned_in_time",
        "created_at": began,
        "changed_at": began,
        "deadline": began + timedelta(seconds=120),
        "ended_at": began + timedelta(seconds=120),
        "refused_scans": 0,
        "revision": 0,
    }
    same = {"at": began, "station": session["station"], "session_id": key[:32]}
    rows, audit = transaction.rows, transaction.audit
    rows.insert(SessionRow, session)
    rows.insert(QrCodeRow, {"token_digest": key, "session_id": key[:32], "issued_at": began})
    audit.append(AuditAction.SESSION_STARTED, actor="kiosk", detail="waiting_for_scan", **same)
    for revision, action in enumerate(
        (AuditAction.SESSION_SCANNED, AuditAction.SCAN_REFUSED, AuditAction.SESSION_DECLINED), 1
    ):
        where = SessionRow.session_id == key[:32]
        rows.update(SessionRow, where, values={"revision": revision})
        audit.append(action, actor="phone:0123456789abcdef", detail="declined", **same)


#: Runs a command, from a process that is small: a child's memory is counted from its parent's on.
_MEASURE = """
import resource, subprocess, sys, time
begin = time.perf_counter()
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(time.perf_counter() - begin, used.ru_utime, used.ru_maxrss / 1024)
"""


def check(path: Path, keys: Path) -> tuple[float, float, float]:
    """Run the command three times; return the least seconds, those of the processor, and MiB.

    What it takes more at times is other programs' doing.
    """
    seconds, worked, peak = zip(*(check_once(path, keys) for _ in range(3)), strict=True)
    return min(seconds), min(worked), max(peak)


def check_once(path: Path, keys: Path) -> tuple[float, float, float]:
    """Run the command; return its seconds, those of the processor, and its MiB at most."""
    command = ["main.py", "audit", "verify", "--database", str(path), "--key-file", str(keys)]
    done = subprocess.run(
        [sys.executable, "-c", _MEASURE, sys.executable, *command],
        cwd=Path(__file__).parent.parent,
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    seconds, worked, peak = map(float, done.stdout.split())
    return seconds, worked, peak


def taken_by_health(desk: Desk) -> float:
    """Return the milliseconds of *Health*, where no backup was ever made."""
    begin = time.perf_counter()
    HistoryService(desk.database, desk.clock, Settings()).health()
    return (time.perf_counter() - begin) * 1000


def run(events: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder) / "kiosk.db")
        file, keys = Path(desk.path), Path(folder) / "keys.json"
        _, start, _ = check(file, keys)
        build(desk, events // 4)
        health = statistics.median(taken_by_health(desk) for _ in range(21))
        desk.database.close()
        seconds, worked, peak = check(file, keys)
    result = {
        "events": events,
        "seconds": round(seconds, 2),
        "processor_seconds for a million": round(start + (worked - start) * 1e6 / events, 1),
        "processor_seconds": round(worked, 2),
        "peak_mib": round(peak, 1),
        "health, ms": round(health, 2),
        "target, for a million": 10,
        "target, peak_mib": 80,
    }
    print(result)
    keep("trail", result)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=1_000_000)
    run(parser.parse_args().events)
