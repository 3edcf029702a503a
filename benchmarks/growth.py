"""What is stored already, and what a question or a new session costs: 10³, 10⁶ and 10⁷ sessions.

Usage: python -m benchmarks.growth [--largest 10000000]. SQLite makes the rows itself; a figure is
the median of readings taken in turns on all databases. Ten million need some 7 GB of disk.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from sqlalchemy import text

from benchmarks.report import keep
from testbed.service_fixture import Desk
from verification.domain.history import Outcome, RecordFilter
from verification.domain.settings import Limit, Settings
from verification.services.history import HistoryService
from verification.services.session_sums import SessionSums
from verification.services.timekeeping import Timekeeping
from verification.store.batches import Batches

ROUNDS = 31
#: Where a row's times go: as many days after :begin, in SQLite's own text.
_BEGAN = "strftime('%Y-%m-%d %H:%M:%f000', :begin + i * :step)"
_SCANNED = "strftime('%Y-%m-%d %H:%M:%f000', :begin + i * :step + (5 + i % 13) / 86400.0)"
_ENDED = "strftime('%Y-%m-%d %H:%M:%f000', :begin + i * :step + (20 + i * 7919 % 120) / 86400.0)"
#: A year of ended sessions, evenly; one in five was not scanned.
ROWS = f"""
WITH RECURSIVE n(i) AS (SELECT :first UNION ALL SELECT i + 1 FROM n WHERE i < :last)
INSERT INTO verification_session (session_id, cloud_account_id, station, state, result, created_at,
    changed_at, deadline, scanned_at, ended_at, refused_scans, revision)
SELECT lower(hex(randomblob(16))), 1 + i % 4, 'Desk ' || (1 + i % 2),
    CASE i % 5 WHEN 0 THEN 'expired' ELSE 'verified' END,
    CASE i % 5 WHEN 0 THEN 'not_scanned_in_time' ELSE 'verified' END,
    {_BEGAN}, {_ENDED}, {_ENDED}, CASE i % 5 WHEN 0 THEN NULL ELSE {_SCANNED} END, {_ENDED}, 0, 2
FROM n
"""


def build(folder: Path, count: int) -> Desk:
    folder.mkdir()
    desk = Desk(folder / "kiosk.db", settings=Settings(codes=Limit(10**9, timedelta(seconds=1))))
    # A colon within a word is no parameter.
    sql = text(ROWS.replace(":%", "\\:%"))
    julian = 2440587.5 + (desk.clock.now() - timedelta(days=365)).timestamp() / 86400
    step = 364 / count
    for first in range(0, count, 500_000):
        last = min(count, first + 500_000) - 1
        with desk.database.connection() as connection:
            connection.execute(sql, {"first": first, "last": last, "begin": julian, "step": step})
    # Without ANALYZE: the program never runs it, so no database has statistics.
    return desk


def count_past(desk: Desk) -> dict:
    """Count past days for the report, as a kiosk does in the background; return what it took."""
    longest, transactions = 0.0, 0

    def pause(_: float) -> None:
        nonlocal longest, transactions, since
        longest, transactions = max(longest, time.perf_counter() - since), transactions + 1
        since = time.perf_counter()

    begin = since = time.perf_counter()
    SessionSums(desk.database, Timekeeping.of(desk.clock), Batches(sleep=pause)).count()
    return {
        "transactions": transactions,
        "seconds, without pauses": round(time.perf_counter() - begin, 1),
        "longest, ms": round(longest * 1000, 1),
    }


def questions(desk: Desk) -> dict:
    records = HistoryService(desk.database, desk.clock, Settings())
    middle = desk.clock.now() - timedelta(days=182)
    year = desk.clock.now() - timedelta(days=365)
    some = records.page(RecordFilter(until=middle))[0]

    def start() -> None:
        desk.clock.advance(seconds=1)
        desk.kiosk.start("qinghe-books")

    return {
        "newest page": lambda: records.page(RecordFilter()),
        "page in the middle": lambda: records.page(
            RecordFilter(), (some.created_at, some.session_id)
        ),
        "search by account": lambda: records.page(RecordFilter(account="yunshan")),
        "search by reference": lambda: records.page(RecordFilter(account=some.session_id[:8])),
        "start of a session": start,
        "today": records.today,
        "health": records.health,
        "report of a year": lambda: records.report(year, desk.clock.now()),
        "sessions in progress": lambda: records.page(RecordFilter(outcome=Outcome.IN_PROGRESS)),
    }


def run(largest: int) -> None:
    sizes = [1_000, *([1_000_000] if largest > 1_000_000 else []), largest]
    with tempfile.TemporaryDirectory() as folder:
        asked = {}
        built, counted = {}, {}
        for size in sizes:
            begin = time.perf_counter()
            desk = build(Path(folder) / str(size), size)
            built[size] = round(time.perf_counter() - begin, 1)
            print(f"{size} sessions in {built[size]} s", flush=True)
            counted[size] = count_past(desk)
            print(f"counted: {counted[size]}", flush=True)
            asked[size] = questions(desk)
        taken: dict = {name: {size: [] for size in sizes} for name in asked[sizes[0]]}
        for _ in range(ROUNDS):
            for name in taken:
                for size in sizes:
                    begin = time.perf_counter()
                    asked[size][name]()
                    taken[name][size].append((time.perf_counter() - begin) * 1000)
        file = Path(folder) / str(largest) / "kiosk.db"
        size_gb = round(file.stat().st_size / 1e9, 2)
    result: dict = {
        "largest": largest,
        "file_gb": size_gb,
        "counting past days": counted,
        "target, ratio": 1.2,
    }
    for name, values in taken.items():
        medians = {size: statistics.median(values[size]) for size in sizes}
        result[name] = {
            **{f"{size} sessions, ms": round(median, 2) for size, median in medians.items()},
            # A report counts what it draws: no question that should cost the same.
            **({} if "report" in name else {"ratio": round(medians[largest] / medians[1_000], 2)}),
        }
    keep("growth", result)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--largest", type=int, default=10_000_000)
    run(parser.parse_args().largest)
