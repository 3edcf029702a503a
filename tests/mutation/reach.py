"""A plugin of pytest: notes which lines of the program a test reaches, and how long it takes.

The result ($MUTATION_REACH) is read by ``make mutation REACH=1`` and ``WHOLE=1``: a change is tried
with the tests that reach its statement, the fastest first.
"""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import coverage
import pytest

from tests import ROOT
from tests.mutation.targets import modules

_FILE = Path(os.environ["MUTATION_REACH"])
_seconds: dict[str, float] = {}
_coverage = coverage.Coverage(
    data_file=None, config_file=False, include=[str(ROOT / module) for module in modules()]
)
_coverage.start()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item):
    _coverage.switch_context(item.nodeid)
    began = time.monotonic()
    try:
        return (yield)
    finally:
        _seconds[item.nodeid] = round(time.monotonic() - began, 2)
        _coverage.switch_context("")


def pytest_sessionfinish():
    _coverage.stop()
    data = _coverage.get_data()
    places = {test: index for index, test in enumerate(_seconds)}
    lines = {
        module: {line: [places[one] for one in tests if one] for line, tests in found.items()}
        for module in modules()
        if (found := data.contexts_by_lineno(str(ROOT / module)))
    }
    known = {"tests": list(_seconds), "seconds": list(_seconds.values()), "lines": lines}
    _FILE.write_text(json.dumps(known), "utf-8")
