"""The resident identity number of GB 11643: 6 digits region, 8 birth date, 3 order, 1 check."""

from __future__ import annotations

from datetime import date

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_CHARACTERS = "10X98765432"

#: A region code that GB/T 2260 assigns to no place: every number made with it is fictitious.
UNASSIGNED_REGION = "999999"

#: People who can have been born on one day: the order is three digits.
ORDERS = 1000


def check_character(first_17: str) -> str:
    """Return the check character (ISO 7064 MOD 11-2) for the first 17 digits."""
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, first_17, strict=True))
    return _CHECK_CHARACTERS[total % 11]


def make_fictitious(birth_date: date, order: int) -> str:
    """Return a valid number of no real person; *order* is 0 to 999."""
    born = birth_date.isoformat().replace("-", "")
    first_17 = f"{UNASSIGNED_REGION}{born}{order:03d}"
    return first_17 + check_character(first_17)


def is_fictitious(number: str) -> bool:
    """Whether *number* was made by :func:`make_fictitious`: it can belong to no real person."""
    return is_valid(number) and number.startswith(UNASSIGNED_REGION)


def birth_date_of(number: str) -> date:
    """Return the birth date in a valid number."""
    return date(int(number[6:10]), int(number[10:12]), int(number[12:14]))


def is_valid(number: str) -> bool:
    """Whether *number* has 18 characters, a real birth date and the right check character."""
    if len(number) != 18 or not (number.isascii() and number[:17].isdigit()):
        return False
    try:
        date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return False
    return number[17] == check_character(number[:17])
