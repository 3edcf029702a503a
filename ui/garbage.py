"""Collects Python's garbage in Qt's thread alone."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer

#: Milliseconds from one look to the next.
_INTERVAL = 1000


@contextlib.contextmanager
def collected_here() -> Iterator[None]:
    """Let no other thread collect meanwhile. Needs the application, and that its loop runs.

    Python collects in whichever thread happens to allocate. An object of Qt's that is part of a
    cycle would end there, and Qt aborts the process.
    """
    was_on = gc.isenabled()
    gc.disable()
    timer = QTimer()
    # On whole seconds, together with others: a machine at rest wakes no more often for it.
    timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
    timer.timeout.connect(collect_what_is_due)
    timer.start(_INTERVAL)
    try:
        yield
    finally:
        timer.stop()
        if was_on:
            # Or what has gathered ends in another thread after all.
            gc.collect()
            gc.enable()


def collect_what_is_due() -> None:
    """Do what Python itself would by now."""
    counted = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, most) in enumerate(counted) if 0 < most < count]
    if due:
        gc.collect(due[-1])
