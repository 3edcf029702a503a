"""A key ring as a value, and as the text that is kept: what is read is what was written."""

from __future__ import annotations

import json

import pytest

from verification.security.ring_format import (
    KeyState,
    KeyUnavailable,
    Ring,
    RingKey,
    read_ring,
    write_ring,
)

STANDBY, IN_USE, RETIRED = KeyState
A, B, C = ("0000000a", "0000000b", "0000000c")
ONE, TWO, THREE = (bytes([number]) * 32 for number in (1, 2, 3))
MACHINE = b"\x09" * 32


def ring(*states, machine=MACHINE):
    secrets = zip((A, B, C), (ONE, TWO, THREE), states, strict=False)
    return Ring(machine, {name: RingKey(secret, state) for name, secret, state in secrets})


def test_what_is_written_is_read_again():
    whole = ring(RETIRED, IN_USE, STANDBY)
    text = write_ring(whole)
    assert json.loads(text) == {
        "machine": MACHINE.hex(),
        "keys": {A: ONE.hex(), B: TWO.hex(), C: THREE.hex()},
        "states": {A: "retired", C: "standby"},
    }
    assert text.isascii()
    assert read_ring(text, "here") == whole


def test_without_a_machine_and_with_keys_in_use_alone_it_says_no_more():
    exported = ring(IN_USE, machine=None)
    assert json.loads(write_ring(exported)) == {"keys": {A: ONE.hex()}}
    assert read_ring(write_ring(exported), "here") == exported


@pytest.mark.parametrize(
    ("states", "newest"),
    [
        ((IN_USE, IN_USE), B),
        ((IN_USE, RETIRED), A),
        ((IN_USE, STANDBY), A),
        ((RETIRED, STANDBY), A),
        ((RETIRED, RETIRED), B),
        ((STANDBY, STANDBY), B),
    ],
)
def test_a_new_database_is_sealed_with_the_newest_key_in_use(states, newest):
    assert ring(*states).newest == newest


def test_a_ring_without_keys_has_no_newest():
    with pytest.raises(KeyUnavailable, match="is empty"):
        _ = ring().newest


def test_a_key_is_put_in_changed_and_taken_out():
    both = ring(IN_USE).with_key(B, RingKey(TWO, STANDBY))
    assert both == ring(IN_USE, STANDBY)
    assert both.with_key(B, RingKey(TWO, RETIRED)) == ring(IN_USE, RETIRED)
    assert list(both.without(A).keys) == [B]
    assert both.without(A).machine == MACHINE


@pytest.mark.parametrize("own", KeyState)
@pytest.mark.parametrize("others", KeyState)
def test_no_state_goes_back(own, others):
    order = [STANDBY, IN_USE, RETIRED]
    merged = ring(own).merged_with(ring(others, machine=b"\x08" * 32))
    assert merged.keys[A].state is max(own, others, key=order.index)
    assert merged.machine == MACHINE


def test_keys_of_another_ring_come_after_ones_own():
    merged = ring(IN_USE, RETIRED).without(A).merged_with(ring(IN_USE, IN_USE, STANDBY))
    assert list(merged.keys) == [B, A, C]
    assert [key.state for key in merged.keys.values()] == [RETIRED, IN_USE, STANDBY]


def test_an_id_that_means_two_keys_is_refused():
    other = Ring(None, {A: RingKey(TWO)})
    with pytest.raises(KeyUnavailable, match=f"the key {A} there differs"):
        ring(IN_USE).merged_with(other)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "1",
        "{}",
        '{"keys": []}',
        '{"keys": {"0000000a": 1}}',
        '{"keys": {"0000000a": "xy"}}',
        json.dumps({"keys": {A: "01" * 31}}),
        json.dumps({"keys": {A: "01" * 33}}),
        json.dumps({"keys": {"0000000": ONE.hex()}}),
        json.dumps({"keys": {"0000000a0": ONE.hex()}}),
        json.dumps({"keys": {"0000000A": ONE.hex()}}),
        json.dumps({"keys": {A: ONE.hex()}, "states": {B: "retired"}}),
        json.dumps({"keys": {A: ONE.hex()}, "states": {A: "lost"}}),
        json.dumps({"keys": {A: ONE.hex()}, "states": 1}),
        json.dumps({"keys": {A: ONE.hex()}, "machine": "01" * 31}),
        json.dumps({"keys": {A: ONE.hex()}, "machine": None}),
    ],
)
def test_what_is_no_ring_is_said_to_be_none_and_where(content):
    with pytest.raises(KeyUnavailable, match="what is kept at here is not a key ring") as caught:
        read_ring(content, "here")
    assert caught.value.key_id == ""


def test_a_ring_that_lost_its_keys_is_not_whole():
    with pytest.raises(KeyUnavailable, match="the key ring at here is not whole"):
        read_ring('{"keys": {}}', "here")


def test_a_missing_key_can_be_named():
    assert KeyUnavailable("text", A).key_id == A
    assert RingKey(ONE).state is IN_USE
