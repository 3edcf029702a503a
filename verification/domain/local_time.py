"""Times as the people at this desk read them: each with the offset that holds on its own day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta


def local(at: datetime) -> datetime:
    """Return an aware time in this computer's zone; in UTC where its calendar does not reach."""
    try:
        return at.astimezone()
    except (OverflowError, OSError, ValueError):
        return at.astimezone(UTC)


def start_of_day(day: date) -> datetime:
    """Return the beginning of a day here, with the offset of that day.

    Where the clocks are set forward at midnight, it is the first moment that exists.
    """
    midnight = datetime.combine(day, time())
    try:
        begins = midnight.astimezone()
        # A time that the clocks skip is taken for one before them, unless it is "the second".
        return begins if begins.date() == day else midnight.replace(fold=1).astimezone()
    except (OverflowError, OSError, ValueError):
        return midnight.replace(tzinfo=UTC)


def start_of_today(now: datetime, days_back: int = 0) -> datetime:
    """Return the beginning of the day of *now* here, or of a day before it."""
    return start_of_day(local(now).date() - timedelta(days=days_back))


def days_within_an_hour(since: datetime, until: datetime) -> tuple[datetime, ...]:
    """Return when each day of a period begins here, but for those that begin with an hour of UTC.

    There are such days where the clocks differ from UTC by half an hour or a quarter, as in India.
    """
    first, last = local(since).date(), local(until).date()
    days = (start_of_day(first + timedelta(days=one)) for one in range((last - first).days + 1))
    return tuple(one for one in days if one.astimezone(UTC).minute)


def at_hour(day: date, hour: int) -> datetime:
    """Return an hour of a day here, with the offset that holds then."""
    at = datetime.combine(day, time(hour))
    try:
        return at.astimezone()
    except (OverflowError, OSError, ValueError):
        return at.replace(tzinfo=UTC)


def end_of_day(day: date) -> datetime:
    """Return the beginning of the next day here; of the last day there is, its last moment."""
    if day == date.max:
        return datetime.max.replace(tzinfo=UTC)
    return start_of_day(day + timedelta(days=1))


# strftime writes years below 1000 with fewer than four digits on some systems; isoformat does not.


def date_text(at: datetime) -> str:
    """Return the date here, ``2026-01-05``."""
    return local(at).date().isoformat()


def minute_text(at: datetime) -> str:
    """Return the time here, ``2026-01-05 09:30``."""
    return local(at).replace(tzinfo=None).isoformat(" ", "minutes")


def second_text(at: datetime) -> str:
    """Return the time here, ``2026-01-05 09:30:00``."""
    return local(at).replace(tzinfo=None).isoformat(" ", "seconds")


def time_of_day(at: datetime) -> str:
    """Return the time of day here, ``09:30:00``."""
    return local(at).time().isoformat("seconds")
