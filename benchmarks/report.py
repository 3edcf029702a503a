"""Keeps what was measured, with the machine that it was measured on: docs/performance.json."""

from __future__ import annotations

import json
import os
import platform
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import qVersion

RESULTS = Path(__file__).parent.parent / "docs" / "performance.json"


def machine() -> dict:
    """Return what matters of this machine."""
    model = "unknown"
    facts = Path("/proc/cpuinfo")
    if facts.exists():
        for line in facts.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                model = line.partition(":")[2].strip()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return {
        "processor": model,
        "cores": os.cpu_count(),
        # At the end of a benchmark: its own work, and what else wanted to run.
        "load": round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else 0.0,
        "memory_gib": round(memory, 1),
        "system": platform.platform(),
        "python": platform.python_version(),
        "qt": qVersion(),
        "sqlite": sqlite3.sqlite_version,
    }


def keep(name: str, result: dict) -> None:
    """Write one benchmark's result beside the others, and print it."""
    kept = json.loads(RESULTS.read_text("utf-8")) if RESULTS.exists() else {}
    kept[name] = {"at": f"{datetime.now(UTC):%Y-%m-%d %H:%M}", "machine": machine(), **result}
    RESULTS.write_text(
        json.dumps(kept, ensure_ascii=False, indent=2, sort_keys=True) + "\n", "utf-8"
    )
    print(json.dumps({name: result}, ensure_ascii=False, indent=2), flush=True)


def percentile(values: list[float], share: float) -> float:
    """Return the value below which *share* of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
