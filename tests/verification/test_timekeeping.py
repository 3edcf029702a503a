"""Which clock counts, and when it is not believed: pure, with a trail of times and no database."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace

import pytest

from verification.domain.clock import ManualClock, SkewedClock, SystemClock
from verification.services.timekeeping import ClockDoubt, ClockWrong, Timekeeping
from verification.store.faults import Fault

MONTH = timedelta(days=30)
NOW = ManualClock().now()


def before(**duration):
    return NOW - timedelta(**duration)


def trail(*times):
    """A transaction that sees events of these times, the newest first."""
    return SimpleNamespace(history=SimpleNamespace(event_times=lambda: iter(times)))


def on_one_machine():
    return Timekeeping(ManualClock(), lambda _: None)


def on_a_server(**ahead):
    """This computer's clock is that far ahead of the server's, which shows NOW."""
    return Timekeeping(ManualClock(NOW + timedelta(**ahead)), lambda _: NOW)


# -- whose time ------------------------------------------------------------------------------------


def test_a_servers_time_counts_where_there_is_one():
    assert on_a_server(days=3).now(trail()) == NOW
    assert on_one_machine().now(trail()) == NOW


@pytest.mark.parametrize("seconds", [-2, 0, 2])
def test_two_seconds_of_difference_are_none(seconds):
    assert on_a_server(seconds=seconds).require_right(trail()) == NOW


@pytest.mark.parametrize("seconds", [-2.001, 2.001, 86_400])
def test_more_than_two_seconds_of_difference_are_a_wrong_clock(seconds):
    with pytest.raises(ClockWrong) as caught:
        on_a_server(seconds=seconds).require_right(trail())
    assert caught.value.fault is Fault.CLOCK_WRONG
    assert caught.value.ahead == timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("clock", "time"), [(SystemClock(), NOW), (ManualClock(NOW + MONTH), NOW + MONTH)]
)
def test_only_a_simulated_clock_is_not_compared_with_a_servers(clock, time):
    server = SimpleNamespace(server_time=lambda: NOW)
    assert Timekeeping.of(clock).now(server) == time


def test_one_machines_clock_is_compared_with_nothing():
    assert on_one_machine().require_right(trail()) == NOW


def test_a_skewed_clock_is_ahead_by_its_skew():
    assert SkewedClock(ManualClock(), timedelta(days=1)).now() == NOW + timedelta(days=1)
    assert SkewedClock(ManualClock()).now() == NOW


def test_simulated_time_is_right_by_definition():
    for clock in (ManualClock(), SkewedClock(ManualClock(), timedelta(days=1))):
        assert Timekeeping.of(clock).require_right(None) == clock.now()


# -- when it is doubted --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("retention", "silent", "doubted"),
    [
        (MONTH, {"days": 7, "hours": 12}, False),  # a quarter of it
        (MONTH, {"days": 7, "hours": 12, "seconds": 1}, True),
        (timedelta(days=1), {"days": 1}, False),  # at least a day
        (timedelta(days=1), {"days": 1, "seconds": 1}, True),
        (timedelta(days=4), {"days": 1, "seconds": 1}, True),
        (timedelta(days=8), {"days": 2}, False),
    ],
)
def test_a_silence_that_is_too_long_is_doubted(retention, silent, doubted):
    last = before(**silent)
    for timekeeping in (on_one_machine(), on_a_server()):
        found = timekeeping.doubt(trail(last), retention)
        assert found == (ClockDoubt(last, NOW) if doubted else None)


def test_on_one_machine_a_jump_is_doubted_until_the_clock_has_run_for_a_day():
    old = before(days=40)
    yesterday, later = before(hours=23), before(hours=24, seconds=1)
    doubt = on_one_machine().doubt(trail(before(hours=1), yesterday, old), MONTH)
    assert doubt == ClockDoubt(old, yesterday)
    assert on_one_machine().doubt(trail(before(hours=1), later, old), MONTH) is None
    # A server's clock is believed at once.
    assert on_a_server().doubt(trail(yesterday, old), MONTH) is None


def test_events_that_seem_to_lie_ahead_say_nothing():
    ahead = NOW + timedelta(days=365)
    assert on_one_machine().doubt(trail(ahead, before(days=2)), MONTH) is None
    assert on_one_machine().doubt(trail(ahead, before(days=9)), MONTH) == ClockDoubt(
        before(days=9), NOW
    )


def test_a_trail_without_events_gives_no_reason_to_doubt():
    assert on_one_machine().doubt(trail(), MONTH) is None
