"""The resident identity number of GB 11643: what is one, and what only looks like one."""

from __future__ import annotations

from datetime import date

import pytest

from verification.domain.identity_number import (
    ORDERS,
    birth_date_of,
    check_character,
    is_fictitious,
    is_valid,
    make_fictitious,
)

VALID = "11010519491231002X"  # the example of GB 11643


def with_check(first_17):
    return first_17 + check_character(first_17)


def test_the_standards_own_example_is_valid():
    assert check_character(VALID[:17]) == "X"
    assert is_valid(VALID)
    assert birth_date_of(VALID) == date(1949, 12, 31)


@pytest.mark.parametrize(
    "number",
    [
        "",
        VALID[:17],
        VALID + "0",
        VALID + "\n",
        VALID.lower(),
        " " + VALID[1:],
        VALID[:16] + "3" + "X",  # one digit changed
        "01" + VALID[2:],  # the first two exchanged with others
        VALID[:17] + "2",
        with_check("11010519490229002"),  # no leap year
        with_check("11010519491301002"),
        with_check("11010519491200002"),
        with_check("11010500001231002"),
        "X" + VALID[1:],
        VALID[:6] + "-" + VALID[7:],
        # Digits of other scripts, which int() reads all the same.
        "".join(chr(ord("０") + int(digit)) for digit in VALID[:17]) + "X",
        VALID[:16] + "²X",
    ],
)
def test_what_is_no_identity_number(number):
    assert not is_valid(number)


def test_each_digit_counts():
    for place in range(17):
        other = "0" if VALID[place] != "0" else "1"
        assert not is_valid(VALID[:place] + other + VALID[place + 1 :]), place


def by_the_standard(first_17):
    """ISO 7064 MOD 11-2, digit by digit."""
    rest = 0
    for digit in first_17:
        rest = (rest + int(digit)) * 2 % 11
    return "0123456789X"[(12 - rest) % 11]


@pytest.mark.parametrize("place", range(17))
def test_each_place_has_the_weight_of_the_standard(place):
    for digit in "19":
        number = "0" * place + digit + "0" * (16 - place)
        assert check_character(number) == by_the_standard(number)


def test_made_numbers_are_valid_and_of_no_place():
    numbers = {make_fictitious(date(1993, 6, 18), order) for order in range(0, ORDERS, 37)}
    assert len(numbers) == len(range(0, ORDERS, 37))
    for number in numbers:
        assert is_valid(number)
        assert number.startswith("999999")
        assert birth_date_of(number) == date(1993, 6, 18)
        assert is_fictitious(number)


def test_a_number_of_a_place_or_without_its_check_is_not_made_up():
    assert not is_fictitious(VALID)
    assert not is_fictitious("999999199306180010")
