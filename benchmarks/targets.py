"""Prints each target beside what was measured last and beside its floor, and which are missed.

Usage: python -m benchmarks.targets [--since "2026-11-26 03:00"]. Reads docs/performance.json; what
was not measured, or earlier than *since*, is said. A floor is what the same machine needs for the
least that the work is made of: a bare window, four commits. Where other programs kept the machine
busy ("loaded"), the clock's figures are too large: the processor's are given in brackets.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass

from benchmarks.report import RESULTS

Path = tuple[str, ...]


@dataclass(frozen=True)
class Target:
    """*path* leads to the figure in docs/performance.json; *most* is the target.

    *floor* and *processor* lead to the floor, and to the processor's part of the figure.
    """

    words: str
    path: Path
    most: float
    unit: str = "ms"
    floor: Path | float | None = None
    processor: Path | None = None


_VISIT = "visit, ms of the processor"
TARGETS = (
    Target(
        "first frame that answers, to a bare one",
        ("cold start", "ratio"),
        1.5,
        "times",
        1.0,
        ("cold start", "ratio of the processor"),
    ),
    Target(
        "the whole window",
        ("cold start", "whole window, median ms"),
        900,
        floor=("cold start", "bare window, median ms"),
        processor=("cold start", "whole window, processor ms"),
    ),
    Target("longest stall of a start", ("cold start", "longest stall until then, median ms"), 50),
    Target("longest stall, code rotating", ("qr frame", "longest stall, ms"), 8),
    Target("code shown: of a core", ("awake", "code shown", "percent of a core"), 1.5, "%"),
    Target("code shown: wake-ups", ("awake", "code shown", "wake-ups a second"), 60, "a second"),
    Target("idle: of a core", ("awake", "idle", "percent of a core"), 0.5, "%"),
    Target("idle: wake-ups", ("awake", "idle", "wake-ups a second"), 10, "a second"),
    Target(
        "memory of a kiosk alone",
        ("awake", "idle", "resident MiB"),
        120,
        "MiB",
        ("awake", "bare window, resident MiB"),
    ),
    Target("OK to pixels, p50", ("latency", "SQLite", "p50_ms"), 12),
    Target("OK to pixels, p99", ("latency", "SQLite", "p99_ms"), 26.7),
    Target(
        "a visit, SQLite",
        ("visit", "SQLite", "visit, ms"),
        9,
        floor=("visit", "SQLite", "floor, ms"),
        processor=("visit", "SQLite", _VISIT),
    ),
    Target(
        "a visit, PostgreSQL",
        ("visit", "PostgreSQL", "visit, ms"),
        15,
        floor=("visit", "PostgreSQL", "floor, ms"),
        processor=("visit", "PostgreSQL", _VISIT),
    ),
    Target("OK", ("visit", "SQLite", "OK, statements"), 10, "statements"),
    Target("purge: longest batch", ("purge", "longest batch, ms"), 100),
    Target("purge: a visitor beside it", ("purge", "visitor's start and cancel, most ms"), 150),
    Target("Today, a million sessions", ("growth", "today", "1000000 sessions, ms"), 8),
    Target("Today, ten million", ("growth", "today", "10000000 sessions, ms"), 8),
    Target("Health, a million sessions", ("growth", "health", "1000000 sessions, ms"), 8),
    Target("Health, a long trail, no backup", ("trail", "health, ms"), 8),
    Target("report of a year", ("growth", "report of a year", "1000000 sessions, ms"), 200),
    Target(
        "counting past days: longest",
        ("growth", "counting past days", "1000000", "longest, ms"),
        100,
    ),
    Target("audit verify, a million events", ("trail", "processor_seconds for a million"), 10, "s"),
    Target(
        "a class: tap to scanned, p95", ("classroom", "kiosks: 1", "tap to scanned, p95 ms"), 150
    ),
    Target("the same, ten kiosks", ("classroom", "kiosks: 10", "tap to scanned, p95 ms"), 150),
    Target("audit verify, memory", ("trail", "peak_mib"), 80, "MiB"),
    Target("make test", ("suite", "seconds"), 150, "s"),
)


def measured(kept: object, path: Path) -> float | None:
    for name in path:
        if not isinstance(kept, dict) or name not in kept:
            return None
        kept = kept[name]
    return float(kept) if isinstance(kept, int | float) else None


def floor_of(one: Target, kept: object) -> str:
    floor = measured(kept, one.floor) if isinstance(one.floor, tuple) else one.floor
    return "" if floor is None else f"{floor:g}"


def is_loaded(machine: dict) -> bool:
    """Whether more wanted to run at the end of a benchmark than there are cores."""
    return machine.get("load", 0) > machine.get("cores", 1)


def main(since: str) -> None:
    kept = json.loads(RESULTS.read_text("utf-8"))
    missed, old = 0, 0
    print(f"{'':40} {'measured':>18} {'target':>8} {'floor':>8}")
    for one in TARGETS:
        benchmark = kept.get(one.path[0], {})
        found = measured(kept, one.path)
        said, remarks = "not measured", []
        if found is not None:
            said = f"{found:g}"
            processor = measured(kept, one.processor) if one.processor else None
            if processor is not None:
                said += f" ({processor:g})"
            if found > one.most:
                missed += 1
                remarks.append("MISSED")
            if is_loaded(benchmark.get("machine", {})):
                remarks.append("loaded")
            if benchmark.get("at", "") < since:
                old += 1
                remarks.append(f"of {benchmark.get('at')}")
        row = f"{one.words:40} {said:>18} {one.most:>8g} {floor_of(one, kept):>8}"
        print(f"{row} {one.unit:10} {', '.join(remarks)}".rstrip())
    newest = max(kept.values(), key=lambda one: one.get("at", ""), default={})
    facts = ", ".join(f"{name} {value}" for name, value in newest.get("machine", {}).items())
    print(f"{missed} of {len(TARGETS)} missed; {facts}")
    if old:
        print(f"{old} of them were measured in an earlier run.")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--since", default="", help="when this run began, as 2026-11-26 03:00")
    main(parser.parse_args().since)
