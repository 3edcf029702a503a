"""What holds where nobody has set anything: a change here is a decision, not a slip."""

from __future__ import annotations

from datetime import timedelta

from verification.domain.settings import Limit, Settings


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
