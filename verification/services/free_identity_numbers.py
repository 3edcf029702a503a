"""Identity numbers for new fictitious people: those that no account has yet."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TypeVar

from verification.domain.identity_number import ORDERS, make_fictitious
from verification.services.account_rows import BadRows, NewAccount, RowFault, RowProblem
from verification.store.unit_of_work import UnitOfWork

#: Values that one statement asks for.
_AT_ONCE = 500
_Value = TypeVar("_Value")


class FreeNumbers:
    """Deals out identity numbers that no account has, each once, in order for each birth date."""

    def __init__(self) -> None:
        self._next: Counter[date] = Counter()

    def take(self, transaction: UnitOfWork, people: Sequence[NewAccount]) -> list[str]:
        """Return a number for each of *people*. Raises :class:`BadRows` if a day has no more."""
        wanted = Counter(_born(one) for one in people)
        free = self._look_up(transaction, wanted)
        problems: list[RowProblem] = []
        found: list[str] = []
        for one in people:
            born = _born(one)
            if not free[born]:
                problems.append(RowProblem(one.row, RowFault.TOO_MANY_BORN, born.isoformat()))
                continue
            order, number = free[born].popleft()
            self._next[born] = order + 1
            found.append(number)
        if problems:
            raise BadRows(*problems)
        return found

    def _look_up(
        self, transaction: UnitOfWork, wanted: Counter[date]
    ) -> defaultdict[date, deque[tuple[int, str]]]:
        """Return at least as many free numbers as wanted, unless there are not so many left."""
        free: defaultdict[date, deque[tuple[int, str]]] = defaultdict(deque)
        following = Counter({born: self._next[born] for born in wanted})
        ahead = 1
        while lacking := {
            born: count - len(free[born])
            for born, count in wanted.items()
            if len(free[born]) < count and following[born] < ORDERS
        }:
            candidates = {
                make_fictitious(born, order): (born, order)
                for born, count in lacking.items()
                for order in range(following[born], min(ORDERS, following[born] + count * ahead))
            }
            known: set[str] = set()
            for piece in in_pieces(tuple(candidates)):
                known |= transaction.accounts.known_identity_numbers(piece)
            for number, (born, order) in candidates.items():
                following[born] = order + 1
                if number not in known:
                    free[born].append((order, number))
            # Days on which many were born already are gone through in a few steps, not one by one.
            ahead *= 2
        return free


def _born(person: NewAccount) -> date:
    if person.birth_date is None:
        raise AssertionError("a JD account without a birth date")
    return person.birth_date


def in_pieces(values: Sequence[_Value]) -> Iterator[Sequence[_Value]]:
    """Yield *values* in slices that one statement can ask for."""
    for start in range(0, len(values), _AT_ONCE):
        yield values[start : start + _AT_ONCE]
