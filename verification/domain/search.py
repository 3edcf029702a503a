"""What staff type to find a visitor's session, read into what is looked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from verification.domain.history import RecordFilter
from verification.domain.local_time import at_hour, end_of_day, local, start_of_day

#: How many days ago it was.
_AGO = {"": 0, "this": 0, "today": 0, "今": 0, "今天": 0, "今日": 0}
_AGO |= {"yesterday": 1, "昨": 1, "昨天": 1, "昨日": 1}
_AGO |= {"day before yesterday": 2, "前天": 2, "前日": 2, "tonight": 0, "last night": 1}
#: Which of a day's beginning, noon, six in the evening and end are the bounds.
_WHOLE, _MORNING, _AFTERNOON, _EVENING = (0, 3), (0, 1), (1, 3), (2, 3)
_HALVES = {"morning": _MORNING, "上午": _MORNING, "早上": _MORNING, "早": _MORNING}
_HALVES |= {"afternoon": _AFTERNOON, "下午": _AFTERNOON}
_HALVES |= {"evening": _EVENING, "晚上": _EVENING, "晚": _EVENING}
_HALVES |= {"tonight": _EVENING, "last night": _EVENING}
_HALF = "(?P<half>morning|afternoon|evening)"
#: Words for times, in both languages; the Chinese ones are written alike in both scripts.
_TIMES = tuple(
    map(
        re.compile,
        (
            rf"(?<!\S)(?:the )?(?P<day>today|(?:day before )?yesterday)(?: {_HALF})?(?!\S)",
            rf"(?<!\S)(?P<day>this) {_HALF}(?!\S)",
            r"(?<!\S)(?P<day>(?P<half>tonight|last night))(?!\S)",
            r"(?P<day>[今昨前][天日]) ?(?P<half>上午|早上|下午|晚上)?",
            r"(?P<day>[今昨]?)(?P<half>上午|早上|下午|晚上|(?<=[今昨])[早晚])",
        ),
    )
)
#: Characters that are read: more than a day, a station's name and an account have.
SEARCH_LENGTH = 200
#: A reference as it is shown, in two parts, and after what it is called in any language. Other than
#: Chinese characters, a word is parted from it: an account may be a word and eight figures.
_AS_SHOWN = re.compile(
    r"(?:[^\W\d_]+(?: [^\W\d_]+){0,3}(?: ?[:：] ?| |(?<=[^\x00-\u2fff])))?"
    r"([0-9a-f]{4}) ?([0-9a-f]{4})",
    re.IGNORECASE,
)


def read_search(text: str, now: datetime, stations: Sequence[str]) -> RecordFilter:
    """Return which sessions *text* asks for; of all, if it asks for nothing.

    It may name a time (“yesterday morning”), one of the *stations*, and an account or a reference:
    by its beginning or end, masked (``qi***ks``), or as they are shown (:func:`without_label`). A
    verified person's name is an account's, too (:func:`verification.domain.masking.may_be_name`).
    """
    rest = " ".join(text[:SEARCH_LENGTH].split()).casefold()
    since = until = None
    found = ""
    words = _time_in(rest)
    # As “今日超市”: of a time and a station, one may have the other in it, and is what is meant.
    if len(_station_in(rest, stations)) > (len(words[0]) if words else 0):
        found, rest = _without_station(rest, stations)
        words = _time_in(rest)
    if words:
        since, until = _bounds(now, words["day"], words["half"])
        rest = f"{rest[: words.start()]} {rest[words.end() :]}"
    if not found:
        found, rest = _without_station(rest, stations)
    account = without_label(rest)
    return RecordFilter(
        since=since, until=until, station=found, account=account, by_end=bool(account)
    )


def without_label(text: str) -> str:
    """Return a reference that is typed as it is shown in eight figures, other words as they are.

    It may be in two parts, and after the word for it: “Reference 9f37 1f67”, “编号 9f37 1f67”.
    """
    words = " ".join(text.split())
    shown = _AS_SHOWN.fullmatch(words)
    return shown[1] + shown[2] if shown else words


def _bounds(now: datetime, day: str, half: str | None) -> tuple[datetime, datetime]:
    """Return when a time begins and ends here, on a day that the clocks are changed, too."""
    asked = local(now).date() - timedelta(days=_AGO[day])
    bounds = start_of_day(asked), at_hour(asked, 12), at_hour(asked, 18), end_of_day(asked)
    first, last = _HALVES[half] if half else _WHOLE
    return bounds[first], bounds[last]


def _time_in(text: str) -> re.Match[str] | None:
    return next(filter(None, (pattern.search(text) for pattern in _TIMES)), None)


def _station_in(text: str, stations: Sequence[str]) -> str:
    """Return the station that is named; empty for none, or one that is only in another word."""
    # The longest first: one station's name may be the beginning of another's.
    longest = sorted(stations, key=len, reverse=True)
    return next((one for one in longest if _named(one).search(text)), "")


def _without_station(text: str, stations: Sequence[str]) -> tuple[str, str]:
    """Return the station that is named, and the text without it."""
    station = _station_in(text, stations)
    return station, _named(station).sub(" ", text, count=1) if station else text


def _named(station: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S){re.escape(station.casefold())}(?!\S)")
