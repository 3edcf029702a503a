"""kill -9 in the middle of every step: nothing is half, and the next visitor is served."""

from __future__ import annotations

import pytest

from testbed.crash_harness import (
    STEPS,
    Victim,
    check_life_goes_on,
    check_nothing_is_half,
    open_desk,
    prepare_for,
)
from tests.support.selection import others_long
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.security.ring_format import KeyState
from verification.services.key_rotation import KeyRotation
from verification.store.resealing import fields_by_key

pytestmark = pytest.mark.meant_for("posix", reason="the victim forks")


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    path = tmp_path_factory.mktemp("kills") / "kiosk.db"
    desk, victim = open_desk(path), None
    victim = Victim(path)
    yield desk, victim
    victim.close()
    desk.database.close()


def test_a_rotation_that_is_killed_anywhere_loses_nothing(scene):
    """Also in the middle of writing the key ring: whatever was committed can be opened."""
    desk, victim = scene
    ring_file = desk.path.parent / "keys.json"
    steps = victim.take("rotate", [], desk.clock.now(), -1)
    for die_at in range(1, steps, 13):
        before = KeyRing(KeyFile(ring_file)).ids()
        assert victim.take("rotate", [], desk.clock.now(), die_at) == die_at
        ring = KeyRing(KeyFile(ring_file))
        assert ring.ids()[: len(before)] == before
        assert len(ring.ids()) <= len(before) + 1
        check_nothing_is_half(desk)
        with desk.database.reading() as transaction:
            assert transaction.accounts.jd_account(1).real_name == "林知夏"
            assert set(fields_by_key(transaction.connection)) <= set(ring.ids())
    # The next rotation takes the key that was left, and seals all that was left.
    key_id, _ = KeyRotation(desk.database, desk.clock).rotate()
    with desk.database.reading() as transaction:
        assert set(fields_by_key(transaction.connection)) == {key_id}
    assert KeyState.STANDBY not in KeyRing(KeyFile(ring_file)).states().values()
    assert list(ring_file.parent.glob(".keys-*")) == []
    check_life_goes_on(desk)


@pytest.mark.parametrize("step", others_long(STEPS, "authorize", "scan", "withdraw", "rotate"))
def test_a_step_that_is_killed_leaves_nothing_half(scene, step):
    """At its first write, in the middle, and right before its commit."""
    desk, victim = scene
    if step == "purge":
        # What other steps have left would make the first one longer than the next.
        assert victim.take(step, prepare_for(desk, step), desk.clock.now(), -1)
        desk.clock.advance(minutes=11)
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
