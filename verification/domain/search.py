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
#: A reference as a slip shows it, in two parts.
_PARTS = re.compile(r"(?<!\S)([0-9a-f]{4}) ([0-9a-f]{4})(?!\S)")


def read_search(text: str, now: datetime, stations: Sequence[str]) -> RecordFilter:
    """Return which sessions *text* asks for; of all, if it asks for nothing.

    It may name a time (“this morning”), one of the *stations*, and an account or a reference: by
    its beginning or end, masked (``qi***ks``), or as on a slip, in two parts.
    """
    rest = f" {' '.join(text.split()).casefold()} "
    since = until = None
    for words, (first, last) in _TIMES.items():
        if words in rest:
            midnight = start_of_today(now)
            since, until = (midnight + timedelta(hours=hours) for hours in (first, last))
            rest = rest.replace(words, " ", 1)
            break
    found = ""
    # The longest first: one station's name may be the beginning of another's.
    for station in sorted(stations, key=len, reverse=True):
        if f" {station.casefold()} " in rest:
            found, rest = station, rest.replace(station.casefold(), " ", 1)
            break
    account = _PARTS.sub(r"\1\2", " ".join(rest.split()))
    return RecordFilter(
        since=since, until=until, station=found, account=account, by_end=bool(account)
    )
