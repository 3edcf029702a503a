"""Days here begin at their own midnight: across changes of the clocks, to the ends of time."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QComboBox, QDateEdit

from kiosk.staff_area.history_filter import HistoryFilter
from verification.domain.local_time import (
    date_text,
    end_of_day,
    local,
    minute_text,
    second_text,
    start_of_day,
    start_of_today,
    time_of_day,
)


@pytest.mark.parametrize(
    ("now", "begins"),
    [
        # Summer time began at 01:00 UTC, ended at 01:00 UTC: midnight still had the former offset.
        (datetime(2026, 3, 29, 12, tzinfo=UTC), datetime(2026, 3, 28, 23, tzinfo=UTC)),
        (datetime(2026, 10, 25, 12, tzinfo=UTC), datetime(2026, 10, 24, 22, tzinfo=UTC)),
        (datetime(2026, 7, 1, 12, tzinfo=UTC), datetime(2026, 6, 30, 22, tzinfo=UTC)),
    ],
)
def test_today_begins_at_its_own_midnight(zone, now, begins):
    zone("Europe/Berlin")
    assert start_of_today(now) == begins


def test_the_last_seven_days_begin_at_midnight_before_the_change(zone):
    zone("Europe/Berlin")
    now = datetime(2026, 4, 1, 12, tzinfo=UTC)
    assert start_of_today(now, 6) == datetime(2026, 3, 25, 23, tzinfo=UTC)


def test_a_day_begins_at_the_first_of_two_midnights(zone):
    zone("America/Havana")  # 2026-11-01: from 01:00 back to 00:00
    assert start_of_day(date(2026, 11, 1)) == datetime(2026, 11, 1, 4, tzinfo=UTC)


def test_a_midnight_that_does_not_exist(zone):
    zone("America/Santiago")  # 2026-09-06: from 00:00 straight to 01:00
    begins = start_of_day(date(2026, 9, 6))
    assert begins == datetime(2026, 9, 6, 4, tzinfo=UTC)
    assert end_of_day(date(2026, 9, 5)) == begins


@pytest.mark.parametrize("name", ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu"])
@pytest.mark.parametrize("day", [date.min, date(999, 12, 31), date(2026, 11, 25), date.max])
def test_any_day_there_is(zone, name, day):
    zone(name)
    assert start_of_day(day) <= end_of_day(day)


def test_texts_have_four_digits_of_a_year(zone):
    zone("UTC")
    at = datetime(999, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert (date_text(at), minute_text(at), second_text(at), time_of_day(at)) == (
        "0999-01-02",
        "0999-01-02 03:04",
        "0999-01-02 03:04:05",
        "03:04:05",
    )
    assert second_text(datetime.max.replace(tzinfo=UTC)) == "9999-12-31 23:59:59"


def test_a_time_beyond_the_local_calendar_is_shown_in_utc(zone):
    zone("Pacific/Kiritimati")
    assert local(datetime.max.replace(tzinfo=UTC)).utcoffset() == timedelta(0)


@pytest.mark.parametrize("days", [1, 7, 30])
def test_a_period_of_the_history_begins_at_midnight(qtbot, zone, days):
    zone("Europe/Berlin")
    now = datetime(2026, 4, 5, 12, tzinfo=UTC)
    fields = HistoryFilter(lambda: now)
    qtbot.addWidget(fields)
    period = fields.findChild(QComboBox, "historyPeriodField")
    period.setCurrentIndex(period.findData(days))
    since = fields.wanted().since
    assert (since.hour, since.date()) == (0, date(2026, 4, 6) - timedelta(days=days))
    assert since == start_of_day(since.date())


def test_two_dates_of_the_history_have_offsets_of_their_own(qtbot, zone):
    zone("Europe/Berlin")
    fields = HistoryFilter(lambda: datetime(2026, 7, 1, 12, tzinfo=UTC))
    qtbot.addWidget(fields)
    period = fields.findChild(QComboBox, "historyPeriodField")
    period.setCurrentIndex(period.findData(-1))
    fields.findChild(QDateEdit, "historyFromField").setDate(date(2026, 1, 10))
    fields.findChild(QDateEdit, "historyToField").setDate(date(2026, 3, 29))
    wanted = fields.wanted()
    assert wanted.since == datetime(2026, 1, 9, 23, tzinfo=UTC)
    assert wanted.until == datetime(2026, 3, 29, 22, tzinfo=UTC)
