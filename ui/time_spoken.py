"""What is said of the time that is left, at the kiosk and on the phone."""

from __future__ import annotations

from ui.plurals import Context
from ui.spoken import sentences

Time = Context("Time")
#: Seconds left at which it is said; and a second or two is no more time, but a late look.
_MOMENTS, _MORE = (60, 20, 5), 5


def time_spoken(before: int, now: int, offer: str = "") -> str:
    """Return the words for the seconds that are left, where one of the moments has come.

    Also where there are more than *before*. *offer* is what to do about it, said while there is
    time for that.
    """
    is_more = 0 < before < now - _MORE
    if not is_more and not any(now <= one < before for one in _MOMENTS):
        return ""
    is_time = not is_more and now > _MOMENTS[-1]
    return sentences(seconds_left(now), offer if is_time else "")


def seconds_left(seconds: int) -> str:
    """Return how much time is left, in words."""
    return Time.tr("%n seconds left", "", seconds)
