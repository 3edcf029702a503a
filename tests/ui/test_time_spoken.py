"""What is said of the time that is left."""

from __future__ import annotations

import pytest

from ui.time_spoken import time_spoken


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        (61, 60, "60 seconds left."),
        (61, 59, "59 seconds left."),
        (60, 59, ""),
        (6, 5, "5 seconds left."),
        # A minute more; but the first look at a clock is none.
        (15, 75, "75 seconds left."),
        (0, 120, ""),
    ],
)
def test_the_time_is_said_at_60_20_and_5_seconds_and_when_there_is_more(before, now, said):
    assert time_spoken(before, now) == said


def test_what_to_do_about_it_is_said_while_there_is_time():
    assert time_spoken(61, 60, "Press it.") == "60 seconds left. Press it."
    assert time_spoken(21, 20, "Press it.") == "20 seconds left. Press it."
    assert time_spoken(6, 5, "Press it.") == "5 seconds left."
    assert time_spoken(15, 75, "Press it.") == "75 seconds left."
