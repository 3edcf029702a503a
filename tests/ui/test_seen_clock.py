"""The tests' clock waits until the kiosk has seen it, and says so where the kiosk hangs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

from tests.support import seen_clock
from tests.support.seen_clock import SeenClock


class Looking(QObject):
    """What looks at the clock now and then, as the kiosk's presenter does."""

    ticked = Signal()

    def __init__(self, clock, *, hangs=False):
        super().__init__()
        self.seen = []
        self._timer = QTimer(self)
        self._timer.setObjectName("tick")
        self._timer.setInterval(0)
        if not hangs:
            self._timer.timeout.connect(lambda: self.seen.append(clock.now()))
            self._timer.timeout.connect(self.ticked)
        self._timer.start()

    def stop(self):
        self._timer.stop()


@pytest.fixture
def clock(qapp):
    return SeenClock()


def test_what_follows_a_move_sees_what_the_kiosk_made_of_it(clock):
    clock.presenter = kiosk = Looking(clock)
    clock.advance(seconds=90)
    assert kiosk.seen == [clock.now()]
    kiosk.stop()
    clock.advance(seconds=1)  # nobody looks any more, and nobody is waited for
    assert len(kiosk.seen) == 1


def test_a_kiosk_that_does_not_look_is_an_error(clock, monkeypatch):
    monkeypatch.setattr(seen_clock, "_PATIENCE", 10)
    clock.presenter = Looking(clock, hangs=True)
    with pytest.raises(AssertionError, match="does not look"):
        clock.advance(seconds=90)
