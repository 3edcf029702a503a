"""When nobody has touched anything: what follows, and exactly when."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.idle import IdleWatch
from ui.buttons import DrawnButton, Kind
from verification.domain.clock import ManualClock
from verification.domain.settings import Settings

SETTINGS = Settings(idle_limit=timedelta(seconds=90), idle_warning=timedelta(seconds=20))


class Watched:
    """A watch, and what it said in order."""

    def __init__(self):
        self.clock = ManualClock()
        self.said = []
        self.watch = IdleWatch(self.clock, SETTINGS)
        self.watch.warned.connect(lambda left: self.said.append(left.total_seconds()))
        for name in ("came_back", "left_alone", "rested"):
            getattr(self.watch, name).connect(lambda name=name: self.said.append(name))

    def after(self, seconds, *, matters=True):
        """Return what is said at a look that many seconds later."""
        self.said.clear()
        self.clock.advance(seconds=seconds)
        self.watch.check(matters=matters)
        return self.said


@pytest.fixture
def watched(qapp):
    return Watched()


def test_it_warns_at_the_limit_counts_down_and_leaves_at_the_end(watched):
    assert watched.after(89.9) == []
    assert watched.after(0.1) == [20]
    assert watched.after(19) == [1]
    assert watched.after(1) == ["came_back", "left_alone"]
    # The next visitor has all the time again.
    assert watched.after(89.9) == []
    assert watched.after(0.1) == [20]


def test_who_answers_the_question_has_all_the_time_again(watched):
    watched.after(100)
    watched.said.clear()
    watched.watch.touch()
    watched.watch.touch()
    assert watched.said == ["came_back"]
    assert watched.after(89.9) == []


def test_where_nothing_is_to_be_cleared_it_rests_at_the_limit_without_a_question(watched):
    assert watched.after(89.9, matters=False) == []
    assert watched.after(0.1, matters=False) == ["rested"]
    assert watched.after(89.9, matters=False) == []
    assert watched.after(0.1, matters=False) == ["rested"]


def test_a_question_about_what_is_gone_is_taken_back(watched):
    """As when the visitor's session ended while it was asked."""
    assert watched.after(95) == [15]
    assert watched.after(0, matters=False) == ["came_back"]
    assert watched.after(89.9, matters=False) == []


def test_a_clock_that_is_set_back_begins_anew(watched):
    assert watched.after(95) == [15]
    assert watched.after(-3600) == ["came_back"]
    assert watched.after(89.9) == []
    assert watched.after(0.1) == [20]


def test_other_limits_hold_at_once(watched):
    watched.watch.use(replace(SETTINGS, idle_limit=timedelta(seconds=30)))
    assert watched.after(29.9) == []
    assert watched.after(0.1) == [20]


def test_what_is_left_drains_and_a_touch_fills_it_again(watched):
    assert watched.watch.left() == 1
    watched.clock.advance(seconds=55)
    assert watched.watch.left() == 0.5
    watched.watch.touch()
    assert watched.watch.left() == 1
    watched.clock.advance(seconds=500)
    assert watched.watch.left() == 0


def test_done_shows_how_much_is_left(qtbot):
    button = DrawnButton("doneButton", Kind.PRIMARY)
    qtbot.addWidget(button)
    button.resize(400, 64)
    shown = []
    for share in (None, 1.0, 0.5, 0.0):
        button.set_share(share)
        picture = button.grab().toImage()
        line = picture.height() - 8
        shown.append([picture.pixelColor(x, line).lightness() for x in range(100, 380, 40)])
    assert len({tuple(one) for one in shown}) == 4
    assert shown[2][0] == shown[1][0]
    assert shown[2][-1] == shown[3][-1]
