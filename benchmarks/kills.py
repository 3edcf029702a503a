"""kill -9 at every statement of every step, in turn, until there were enough: see --help.

python -m benchmarks.kills --kills 500
"""

from __future__ import annotations

import argparse
import itertools
import sys
import tempfile
import time
from pathlib import Path

from testbed.crash_harness import (
    STEPS,
    Victim,
    check_life_goes_on,
    check_nothing_is_half,
    open_desk,
    prepare_for,
)


def main() -> int:
    """Kill, check, and say how often. A half state ends the run with an AssertionError."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    wanted = parser.parse_args().kills
    started = time.monotonic()
    kills = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kiosk.db"
        desk = open_desk(path)
        victim = Victim(path)
        per_step = dict.fromkeys(STEPS, 0)
        for _round in itertools.count():
            for step in STEPS:
                die_at, statements = -1, 1
                while die_at < statements and kills < wanted:
                    desk.clock.advance(minutes=11)
                    arguments = prepare_for(desk, step)
                    reached = victim.take(step, arguments, desk.clock.now(), die_at)
                    statements = reached if die_at < 0 else statements
                    check_nothing_is_half(desk)
                    check_life_goes_on(desk)
                    die_at += 1
                    kills += 1
                    per_step[step] += 1
            if kills >= wanted:
                break
        victim.close()
        desk.database.close()
    for step, count in per_step.items():
        print(f"{step:12} killed {count} times")
    print(f"{kills} kills in {time.monotonic() - started:.0f} s: nothing half, every time")
    return 0


if __name__ == "__main__":
    sys.exit(main())
