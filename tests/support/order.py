"""Tests run in random order (pytest-randomly); what failed can be run again in the same order.

A plugin of pytest: after failures it says how. ``--sample N`` runs a random N of the tests.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

#: Where the tests that a process ran up to its last failure are listed.
_FOLDER = Path("build/order")


def pytest_addoption(parser):
    parser.addoption("--sample", type=int, metavar="N", help="run N of the tests, drawn at random")


def pytest_configure(config):
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Order(config))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    size = config.getoption("sample")
    if size is not None and size < len(items):
        # Every process of the run draws the same ones.
        drawn = random.Random(seed_of(config)).sample(range(len(items)), size)  # noqa: S311
        kept = {items[place] for place in drawn}
        config.hook.pytest_deselected(items=[item for item in items if item not in kept])
        items[:] = [item for item in items if item in kept]


def seed_of(config):
    """Return what the order was drawn with; None where it was not drawn."""
    return config.getoption("randomly_seed", None)


class Order:
    """What each process has run, in its order."""

    def __init__(self, config):
        self._config = config
        self._ran: dict[str, dict[str, None]] = {}
        self._failed: dict[str, int] = {}

    def pytest_runtest_logreport(self, report):
        process = getattr(report, "worker_id", "main")
        ran = self._ran.setdefault(process, {})
        ran[report.nodeid] = None
        if report.failed:
            self._failed[process] = len(ran)

    def pytest_terminal_summary(self, terminalreporter):
        if not self._failed:
            return
        seed = seed_of(self._config)
        if seed is not None:
            terminalreporter.section("order")
            terminalreporter.line(f"the same order of all: pytest -p randomly -p no:xdist "
                                  f"--randomly-seed={seed} …")  # fmt: skip
        for process, count in self._failed.items():
            path = self._config.rootpath / _FOLDER / f"{process}.txt"
            order = "".join(f"{one}\n" for one in [*self._ran[process]][:count])
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(order, "utf-8")
            except OSError as error:  # another user's checkout
                terminalreporter.line(f"its order is not kept: {error}")
                continue
            terminalreporter.line(
                f"what {process} ran up to its last failure: pytest -p no:randomly "
                f"@{path.relative_to(self._config.rootpath)}"
            )
