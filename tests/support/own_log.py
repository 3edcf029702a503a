"""A log of the test's own."""

from __future__ import annotations

import logging
import sys
import threading
from contextlib import contextmanager

import pytest


@contextmanager
def own_log():
    """At the end, the root logger and the hooks for uncaught errors are as they were."""
    root, raises = logging.getLogger(), logging.raiseExceptions
    handlers, level = list(root.handlers), root.level
    with pytest.MonkeyPatch.context() as patch:
        for place, name in (
            (sys, "excepthook"),
            (threading, "excepthook"),
            (sys, "unraisablehook"),
        ):
            patch.setattr(place, name, getattr(place, name))
        yield
    for handler in [one for one in root.handlers if one not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.raiseExceptions = raises
