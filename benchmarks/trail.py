"""How long `audit verify` takes, and how much memory, for a long trail.

Usage: python -m benchmarks.trail [--events 1000000]. Each session has four events and is a row that
they changed, with a code; the check runs in a process of its own.
"""

from __future__ import annotations

import argparse
import hashlib
import resource
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from benchmarks.report import keep
from tests.support.service_fixture import Desk
from verification.domain.audit_events import AuditAction
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.store.database import Database
from verification.store.tables import QrCodeRow, SessionRow
from verification.store.trail.check import check_trail

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


def check(path: str, keys: str) -> None:
    """The process that is measured: prints seconds, those of the processor, and MiB."""
    database = Database(f"sqlite:///{path}", KeyRing(KeyFile(Path(keys))))
    with database.connection(writes=False) as connection:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        begin, worked = time.perf_counter(), time.process_time()
        report = check_trail(connection, database.seal)
        seconds, worked = time.perf_counter() - begin, time.process_time() - worked
    if report.problems:
        raise AssertionError(report.problems)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"{seconds:.2f} {worked:.2f} {peak / 1024:.1f} {(peak - before) / 1024:.1f}")


def run(events: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder) / "kiosk.db")
        build(desk, events // 4)
        desk.database.close()
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.trail", "--check", desk.path, f"{folder}/keys.json"],
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
    seconds, worked, peak, more = map(float, done.stdout.split())
    result = {
        "events": events,
        "seconds": seconds,
        "processor_seconds": worked,
        "peak_mib": peak,
        "more_than_before_mib": more,
    }
    print(result)
    keep("trail", result)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--check", nargs=2)
    options = parser.parse_args()
    if options.check:
        check(*options.check)
    else:
        run(options.events)
