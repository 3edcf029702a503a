"""How often an address may ask: what is left over is refused, before anything is looked up."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

#: Addresses that are remembered: more than a network of a class has.
_MOST = 4096


class Rates:
    """Lets each address make *burst* requests at once, and *rate* in a second on the average."""

    def __init__(self, rate: float, burst: int, clock: Callable[[], float]) -> None:
        self._rate, self._burst, self._clock = rate, burst, clock
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def allows(self, address: str) -> bool:
        """Count one request of *address*; False if it is one too many."""
        now = self._clock()
        left, at = self._left.pop(address, (float(self._burst), now))
        left = min(self._burst, left + (now - at) * self._rate)
        allowed = left >= 1
        self._left[address] = (left - 1 if allowed else left, now)
        if len(self._left) > _MOST:
            self._left.popitem(last=False)
        return allowed
