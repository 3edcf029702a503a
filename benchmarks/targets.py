"""Prints each target beside what was measured last, and says which are missed.

Usage: python -m benchmarks.targets. Reads docs/performance.json; what was not measured is said.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from benchmarks.report import RESULTS


@dataclass(frozen=True)
class Target:
    """*path* leads to the figure in docs/performance.json; *most* is the target."""

    words: str
    path: tuple[str, ...]
    most: float
    unit: str = "ms"


TARGETS = (
    Target("first frame, against a bare window", ("cold start", "ratio"), 1.5, "times"),
    Target("first frame", ("cold start", "kiosk, median ms"), 900),
    Target("longest stall of the GUI thread", ("qr frame", "longest stall, ms"), 8),
    Target("code shown: of a core", ("awake", "code shown", "percent of a core"), 1.5, "%"),
    Target("code shown: wake-ups", ("awake", "code shown", "wake-ups a second"), 60, "a second"),
    Target("idle: of a core", ("awake", "idle", "percent of a core"), 0.5, "%"),
    Target("idle: wake-ups", ("awake", "idle", "wake-ups a second"), 10, "a second"),
    Target("memory of a kiosk alone", ("awake", "idle", "resident MiB"), 120, "MiB"),
    Target("OK to pixels, p50", ("latency", "SQLite", "p50_ms"), 12),
    Target("OK to pixels, p99", ("latency", "SQLite", "p99_ms"), 26.7),
    Target("a visit, SQLite", ("visit", "SQLite", "visit, ms"), 9),
    Target("a visit, PostgreSQL", ("visit", "PostgreSQL", "visit, ms"), 15),
    Target("OK", ("visit", "SQLite", "OK, statements"), 10, "statements"),
    Target("purge: longest batch", ("purge", "longest batch, ms"), 100),
    Target("purge: a visitor beside it", ("purge", "visitor's start and cancel, most ms"), 150),
    Target("Today, a million sessions", ("growth", "today", "1000000 sessions, ms"), 8),
    Target("Health, a million sessions", ("growth", "health", "1000000 sessions, ms"), 8),
    Target("report of a year", ("growth", "report of a year", "1000000 sessions, ms"), 200),
    Target("audit verify, a million events", ("trail", "processor_seconds for a million"), 10, "s"),
    Target("audit verify, memory", ("trail", "peak_mib"), 80, "MiB"),
)


def measured(kept: object, path: tuple[str, ...]) -> float | None:
    for name in path:
        if not isinstance(kept, dict) or name not in kept:
            return None
        kept = kept[name]
    return float(kept) if isinstance(kept, int | float) else None


def main() -> None:
    kept = json.loads(RESULTS.read_text("utf-8"))
    missed = 0
    for one in TARGETS:
        found = measured(kept, one.path)
        if found is None:
            said = "not measured"
        else:
            said = f"{found:g} {one.unit}" + ("" if found <= one.most else "   MISSED")
            missed += found > one.most
        print(f"{one.words:36} at most {one.most:>6g} {one.unit:10}  {said}")
    facts = kept.get("visit", {}).get("machine", {})
    print(f"{missed} missed; on {', '.join(f'{k} {v}' for k, v in facts.items())}")


if __name__ == "__main__":
    main()
