"""Runs the benchmarks one after the other, then prints every target beside what was measured.

Usage: python -m benchmarks.everything [--quick]. Half an hour, or three minutes; best with nothing
else running. One that fails, or takes too long, ends no other: what it would have measured is
"of an earlier run" in the table. Exit status 1 if any has failed.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime

from benchmarks.targets import main as print_targets

#: Each with its arguments: as much as half an hour in all has room for.
_ALL = (
    "cold_start",
    "awake",
    "visit",
    "latency --count 100",
    "qr_frame",
    "masks",
    "decode",
    "throughput",
    "network",
    "purge",
    "trail --events 200000",
    "growth",
    "classroom",
    "writer_lock --sessions 60",
    "listening",
    "city --hour 5",
    "endurance --sessions 2000",
    "bulk --rows 30000",
    "history",
    "scan_robustness --chart docs/pictures/scan-robustness.png",
    "suite",
    "chart",
)
_QUICK = (
    "cold_start --rounds 5",
    "awake --seconds 10",
    "visit --visits 40",
    "purge --sessions 10000",
    "trail --events 40000",
    "growth --largest 100000",
)
#: Seconds after which one is given up.
_LONGEST = 900


def measure(words: str) -> bool:
    """Run one benchmark; return whether it ended well. What it has started ends with it."""
    name, *arguments = words.split()
    command = [sys.executable, "-m", f"benchmarks.{name}", *arguments]
    process = subprocess.Popen(command, start_new_session=True)
    try:
        return process.wait(_LONGEST) == 0
    except (subprocess.TimeoutExpired, KeyboardInterrupt) as error:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()
        if isinstance(error, KeyboardInterrupt):
            raise
        return False


def run(benchmarks: tuple[str, ...]) -> int:
    since = f"{datetime.now(UTC):%Y-%m-%d %H:%M}"
    failed = []
    begin = time.monotonic()
    for words in benchmarks:
        began = time.monotonic()
        print(f"-- {words}", flush=True)
        if not measure(words):
            failed.append(words)
        took = time.monotonic() - began
        print(f"-- {words}: {took:.0f} s, {(time.monotonic() - begin) / 60:.1f} min in all")
    print_targets(since)
    for words in failed:
        print(f"FAILED: {words}")
    return 1 if failed else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    sys.exit(run(_QUICK if parser.parse_args().quick else _ALL))
