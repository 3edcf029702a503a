"""A plugin of pytest: notes which functions of the program a test reaches, and how long it takes.

The result ($MUTATION_REACH) is read by ``make mutation WHOLE=1``: a change in a function is tried
with the tests that reach it, the fastest first.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path
from types import CodeType, FrameType

import pytest

from tests import ROOT

_FILE = Path(os.environ["MUTATION_REACH"])
_reached: set[CodeType] = set()
_tests: dict[str, dict[str, object]] = {}


def _note(frame: FrameType, _event: str, _argument: object) -> None:
    _reached.add(frame.f_code)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item):
    _reached.clear()
    began = time.monotonic()
    threading.settrace(_note)
    sys.settrace(_note)
    try:
        return (yield)
    finally:
        sys.settrace(None)
        threading.settrace(None)
        _tests[item.nodeid] = {
            "seconds": round(time.monotonic() - began, 2),
            "functions": sorted({name for code in set(_reached) if (name := _name(code))}),
        }


def pytest_sessionfinish():
    _FILE.write_text(json.dumps(_tests), "utf-8")


def _name(code: CodeType) -> str:
    """Return ``kiosk/idle.py:IdleWatch.look``; nothing for what is not the program's."""
    prefix = f"{ROOT}{os.sep}"
    if not code.co_filename.startswith(prefix) or f"{os.sep}.venv{os.sep}" in code.co_filename:
        return ""
    path = code.co_filename[len(prefix) :].replace(os.sep, "/")
    whole = code.co_qualname.replace("<locals>.", "").split(".<")[0]
    return (
        ""
        if path.startswith(("tests/", "testbed/")) or whole.startswith("<")
        else f"{path}:{whole}"
    )
