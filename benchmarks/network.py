"""Whole sessions a second over a network, with 1 to 16 workers: what waits for what?

Usage: python -m benchmarks.network [--seconds 8] [--delays 0.5 2] [--workers 1 4 16]. As
benchmarks.throughput over PostgreSQL, and between each worker and the server a relay that passes
everything on 0.5 or 2 ms later, each way. A worker mostly waits then, so that two cores do for many
of them, if they are not busy with something else; where all writing is in turns, sixteen workers do
no more sessions than one.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence

from benchmarks.report import keep
from benchmarks.throughput import measure, set_up
from testbed.fleet_server import FleetServer
from testbed.relay import relayed

WORKERS = (1, 4, 16)
#: Milliseconds, each way.
DELAYS = (0.5, 2.0)


def run(seconds: float, delays: Sequence[float], workers: Sequence[int]) -> None:
    result: dict[str, dict] = {}
    server = FleetServer(durable=True)
    try:
        with tempfile.TemporaryDirectory() as folder:
            keys = f"{folder}/keys.json"
            set_up(server.address(), keys)
            for delay in delays:
                found: dict[str, dict | float] = {}
                with relayed(server.port, delay / 1000) as port:
                    address = server.address().replace(f":{server.port}/", f":{port}/")
                    for many in workers:
                        found[str(many)] = measure(address, keys, many, seconds)
                        print(f"{delay:g} ms", many, found[str(many)], flush=True)
                ends = [found[str(one)]["sessions_a_second"] for one in (workers[0], workers[-1])]
                found["times as many"] = round(ends[1] / ends[0], 1)
                result[f"{delay:g} ms each way"] = found
    finally:
        server.close()
    keep("network", result)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=8)
    parser.add_argument("--delays", type=float, nargs="+", default=DELAYS)
    parser.add_argument("--workers", type=int, nargs="+", default=WORKERS)
    options = parser.parse_args()
    run(options.seconds, options.delays, options.workers)
