"""Steps that are decided again when another one came first."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from verification.store.faults import Contended

#: How often a step is decided at most. Who was first has committed by then, and so is seen.
TRIES = 4

_Parameters = ParamSpec("_Parameters")
_Result = TypeVar("_Result")


def decided_again(step: Callable[_Parameters, _Result]) -> Callable[_Parameters, _Result]:
    """Let *step*, one transaction, begin anew where it is :class:`Contended`: a few times."""

    @wraps(step)
    def decide(*args: _Parameters.args, **options: _Parameters.kwargs) -> _Result:
        for _ in range(TRIES - 1):
            try:
                return step(*args, **options)
            except Contended:
                continue
        return step(*args, **options)

    return decide
