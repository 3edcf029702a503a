"""What staff type to find a visitor's session, read into what is looked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from verification.domain.history import RecordFilter
from verification.domain.local_time import end_of_day, local, noon_of, start_of_day

#: How many days ago it was.
_AGO = {"": 0, "this": 0, "today": 0, "今": 0, "今天": 0, "今日": 0}
_AGO |= {"yesterday": 1, "昨天": 1, "昨日": 1}
#: Which of a day's beginning, noon and end are the bounds.
_WHOLE, _MORNING, _AFTERNOON = (0, 2), (0, 1), (1, 2)
_HALVES = {"morning": _MORNING, "上午": _MORNING, "早上": _MORNING, "早": _MORNING}
_HALVES |= {"afternoon": _AFTERNOON, "下午": _AFTERNOON}
#: Words for times, in both languages; the Chinese ones are written alike in both scripts.
_TIMES = tuple(
    map(
        re.compile,
        (
            r"(?<!\S)(?P<day>today|yesterday)(?: (?P<half>morning|afternoon))?(?!\S)",
            r"(?<!\S)(?P<day>this) (?P<half>morning|afternoon)(?!\S)",
            r"(?P<day>[今昨][天日]) ?(?P<half>上午|早上|下午)?",
            r"(?P<day>今?)(?P<half>上午|早上|下午|(?<=今)早)",
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
    for pattern in _TIMES:
        if words := pattern.search(rest):
            since, until = _bounds(now, words["day"], words["half"])
            rest = f"{rest[: words.start()]} {rest[words.end() :]}"
            break
    found = ""
    # The longest first: one station's name may be the beginning of another's.
    for station in sorted(stations, key=len, reverse=True):
        without = _without(station.casefold(), rest)
        if without is not None:
            found, rest = station, without
            break
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
    bounds = start_of_day(asked), noon_of(asked), end_of_day(asked)
    first, last = _HALVES[half] if half else _WHOLE
    return bounds[first], bounds[last]


def _without(station: str, text: str) -> str | None:
    """Return *text* without a station; None if it is not in it, or only inside another word."""
    rest, times = re.subn(rf"(?<!\S){re.escape(station)}(?!\S)", " ", text, count=1)
    return rest if times else None
