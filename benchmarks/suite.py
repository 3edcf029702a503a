"""How long all tests take, as `make test` runs them.

Usage: python -m benchmarks.suite.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.report import keep


def run() -> int:
    begin = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n", "auto", "--dist", "worksteal"],
        cwd=Path(__file__).parent.parent,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    seconds = time.perf_counter() - begin
    said = done.stdout.strip().splitlines()[-1:]
    keep("suite", {"seconds": round(seconds), "pytest": " ".join(said), "target, seconds": 150})
    return done.returncode


if __name__ == "__main__":
    sys.exit(run())
