"""What holds where nobody has set anything: a change here is a decision, not a slip."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from verification.domain.settings import (
    CLOCK_TOLERANCE,
    KEPT_BACKUPS,
    SHARED_SETTINGS,
    GrowingLimit,
    Limit,
    Settings,
)


def test_what_holds_unless_it_is_set():
    settings = Settings()
    assert settings.codes == Limit(20, timedelta(minutes=1))
    assert settings.failed_tries == Limit(6, timedelta(minutes=10))
    assert settings.unknown_accounts == Limit(10, timedelta(minutes=10))
    lifetimes = (settings.scan_lifetime, settings.authorization_lifetime)
    assert lifetimes == (timedelta(minutes=2), timedelta(minutes=2))
    assert settings.frame_step == timedelta(seconds=1)
    assert settings.retention == timedelta(days=30)
    assert (settings.idle_limit, settings.idle_warning) == (
        timedelta(seconds=90),
        timedelta(seconds=20),
    )
    assert settings.class_frame_step == timedelta(seconds=5)
    assert settings.pin_tries == GrowingLimit(
        5, timedelta(minutes=1), timedelta(minutes=15), timedelta(days=1)
    )
    assert (timedelta(seconds=5), 7) == (CLOCK_TOLERANCE, KEPT_BACKUPS)


def test_a_frame_of_a_class_is_shown_longer():
    settings = Settings(frame_step=timedelta(seconds=2), class_frame_step=timedelta(seconds=7))
    assert settings.step_length("") == timedelta(seconds=2)
    assert settings.step_length("https://class.example") == timedelta(seconds=7)


@pytest.mark.parametrize(
    ("name", "unit", "least", "most"),
    [
        ("scan_lifetime", 1, 30, 600),
        ("authorization_lifetime", 1, 30, 600),
        ("idle_limit", 1, 20, 600),
        ("retention", 86_400, 1, 3650),
    ],
)
def test_what_staff_may_set_for_all_kiosks(name, unit, least, most):
    seconds, allowed = SHARED_SETTINGS[name]
    assert (seconds, allowed[0], allowed[-1]) == (unit, least, most)
    changed = Settings().with_shared({name: 45})
    assert getattr(changed, name) == timedelta(seconds=45 * unit)
    assert changed.shared() == {**Settings().shared(), name: 45}
    given = Settings(given=frozenset({name}))
    assert given.with_shared({name: 45}) == given


def test_a_wait_stops_doubling_before_it_fits_no_calendar():
    never = timedelta(days=10_000)
    limit = GrowingLimit(1, timedelta(seconds=1), never, never)
    start = datetime(2026, 1, 1, tzinfo=UTC)
    for tries, doublings in ((1, 0), (2, 1), (16, 15), (17, 16), (18, 16), (2_000, 16)):
        waited = limit.retry_at([start] * tries, start) - start
        assert waited == timedelta(seconds=2**doublings)
