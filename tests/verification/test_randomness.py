"""How long ids, tokens and keys are, and where their bytes come from."""

from __future__ import annotations

from verification.domain.randomness import Randomness


def test_how_many_bytes_each_takes():
    asked = []

    def give(number):
        asked.append(number)
        return bytes(range(number))

    made = Randomness(give)
    assert made.identifier() == "000102030405060708090a0b0c0d0e0f"
    assert made.token() == bytes(range(24))
    assert made.secret() == bytes(range(32))
    made.match_code()
    assert asked == [16, 24, 32, 8]


def test_a_match_code_is_the_last_four_digits_of_a_large_number():
    for number, code in ((0, "0000"), (7, "0007"), (9_999, "9999"), (10_000, "0000")):
        assert Randomness(lambda _, n=number: n.to_bytes(8)).match_code() == code
    assert Randomness(lambda _: b"\xff" * 8).match_code() == str((2**64 - 1) % 10_000)


def test_the_same_seed_makes_the_same_and_another_something_else():
    assert Randomness.seeded(1, 2).token() == Randomness.seeded(1, 2).token()
    assert Randomness.seeded(1, 2).token() != Randomness.seeded(2, 1).token()
    assert Randomness().token() != Randomness().token()
