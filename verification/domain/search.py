"""What staff type to find a visitor's session, read into what is looked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from verification.domain.history import RecordFilter
from verification.domain.local_time import start_of_today

#: Noon and the days, in hours from the last midnight here.
_NOON, _DAY = 12, 24
#: Words for times, in both languages: hours from midnight until when.
_TIMES: dict[str, tuple[int, int]] = {
    "this morning": (0, _NOON),
    "this afternoon": (_NOON, _DAY),
    "yesterday": (-_DAY, 0),
    "today": (0, _DAY),
    "今天上午": (0, _NOON),
    "今天下午": (_NOON, _DAY),
    "上午": (0, _NOON),
    "下午": (_NOON, _DAY),
    "今天": (0, _DAY),
    "昨天": (-_DAY, 0),
}
#: Characters that are read: more than a day, a station's name and an account have.
SEARCH_LENGTH = 200
#: A reference as a slip shows it, in two parts.
_PARTS = re.compile(r"(?<!\S)([0-9a-f]{4}) ([0-9a-f]{4})(?!\S)")


def read_search(text: str, now: datetime, stations: Sequence[str]) -> RecordFilter:
    """Return which sessions *text* asks for; of all, if it asks for nothing.

    It may name a time (“this morning”), one of the *stations*, and an account or a reference: by
    its beginning or end, masked (``qi***ks``), or as on a slip, in two parts. A verified person's
    name is an account's, too (:func:`verification.domain.masking.may_be_name`).
    """
    rest = " ".join(text[:SEARCH_LENGTH].split()).casefold()
    since = until = None
    for words, (first, last) in _TIMES.items():
        without = _without(words, rest)
        if without is not None:
            midnight = start_of_today(now)
            since, until = (midnight + timedelta(hours=hours) for hours in (first, last))
            rest = without
            break
    found = ""
    # The longest first: one station's name may be the beginning of another's.
    for station in sorted(stations, key=len, reverse=True):
        without = _without(station.casefold(), rest, whole=True)
        if without is not None:
            found, rest = station, without
            break
    account = _PARTS.sub(r"\1\2", " ".join(rest.split()))
    return RecordFilter(
        since=since, until=until, station=found, account=account, by_end=bool(account)
    )


def _without(words: str, text: str, *, whole: bool = False) -> str | None:
    """Return *text* without *words*; None if they are not in it, or only inside another word.

    Chinese has no spaces: its words count wherever they are, unless *whole*.
    """
    pattern = re.escape(words)
    if whole or words.isascii():
        pattern = rf"(?<!\S){pattern}(?!\S)"
    rest, times = re.subn(pattern, " ", text, count=1)
    return rest if times else None
