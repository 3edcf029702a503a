"""kill -9 in the middle of every step: nothing is half, and the next visitor is served."""

from __future__ import annotations

import os

import pytest

from tests.killing import (
    STEPS,
    Victim,
    check_life_goes_on,
    check_nothing_is_half,
    open_desk,
    prepare_for,
)

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the victim forks")


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    path = tmp_path_factory.mktemp("kills") / "kiosk.db"
    desk, victim = open_desk(path), None
    victim = Victim(path)
    yield desk, victim
    victim.close()
    desk.database.close()


@pytest.mark.parametrize("step", STEPS)
def test_a_step_that_is_killed_leaves_nothing_half(scene, step):
    """At its first write, in the middle, and right before its commit."""
    desk, victim = scene
    arguments = prepare_for(desk, step)
    statements = victim.take(step, arguments, desk.clock.now(), -1)  # dies when it is done
    check_nothing_is_half(desk)
    check_life_goes_on(desk)
    assert statements > 2
    for die_at in (1, statements // 2, statements - 1):
        desk.clock.advance(minutes=11)
        arguments = prepare_for(desk, step)
        assert victim.take(step, arguments, desk.clock.now(), die_at) == die_at
        check_nothing_is_half(desk)
        check_life_goes_on(desk)
