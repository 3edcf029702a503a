"""What a PostgreSQL server here has used: of the processor, and of memory."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from testbed.fleet_server import FleetServer


def processor_of(server: FleetServer) -> float:
    """Return the seconds that the server's processes have had of the processor."""
    first, *others = server.processes()
    # Those that have ended are counted with the first, which waited for them.
    ticks = sum(_ticks(first)) + sum(sum(_ticks(other)[:2]) for other in others)
    return ticks / os.sysconf("SC_CLK_TCK")


def _ticks(process: int) -> list[int]:
    """Return a process's ticks of the processor: its own (user, system), its ended children's."""
    try:
        status = Path(f"/proc/{process}/stat").read_text("ascii")
    except OSError:
        return [0]
    return [int(one) for one in status.rpartition(")")[2].split()[11:15]]


def memory_of(server: FleetServer) -> float:
    """Return the MiB that the server's processes hold, what they share counted once."""
    total = 0
    for process in server.processes():
        with contextlib.suppress(OSError):
            facts = Path(f"/proc/{process}/smaps_rollup").read_text("ascii")
            total += int(facts.partition("Pss:")[2].split()[0])
    return total / 1024
