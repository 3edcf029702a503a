"""What many listening windows cost a PostgreSQL server: memory of each, processor of a notice.

Usage: python -m benchmarks.listening [--most 250]. One notification is heard by every connection
that listens in the database, as those of a fleet's windows do.
"""

from __future__ import annotations

import argparse
import os
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psycopg

from benchmarks.report import keep
from benchmarks.server_facts import memory_of, processor_of
from testbed.fleet_server import FleetServer


def listeners(server: FleetServer, most: int) -> dict[str, Any]:
    """Return what listening connections cost: memory of each, processor of a notification."""
    address, notes = server.address(), 200
    found, held = {}, []
    with psycopg.connect(address, autocommit=True) as speaker:
        base, bare = memory_of(server), len(server.processes())
        for count in (0, most // 2, most):
            while len(held) < count:
                held.append(psycopg.connect(address, autocommit=True))
                held[-1].execute("LISTEN city")
            before = processor_of(server)
            for number in range(notes):
                speaker.execute(f"NOTIFY city, '{number}'")
            heard = sum(1 for one in held for _ in one.notifies(timeout=5, stop_after=notes))
            found[f"{count}"] = {
                "heard": heard,
                "ms of the processor a notification": round(
                    (processor_of(server) - before) / notes * 1000, 2
                ),
            }
        more = len(server.processes()) - bare
        found["MiB a connection"] = round((memory_of(server) - base) / max(more, 1), 2)
    for one in held:
        one.close()
    return found


def run(most: int) -> None:
    server = FleetServer(durable=True)
    try:
        keep("listening", listeners(server, most))
    finally:
        server.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=250)
    run(parser.parse_args().most)
