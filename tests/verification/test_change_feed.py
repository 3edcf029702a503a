"""The change feed of a SQLite file: told by the system where it can, else by looking."""

from __future__ import annotations

import sys
import threading

import pytest

from testbed.service_fixture import Desk
from verification.store.sqlite import change_feed

pytestmark = pytest.mark.file

#: Seconds until a test gives up: a busy machine takes its time.
_PATIENCE = 30


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path / "kiosk.db")


class Heard:
    """Runs a feed, and waits for what it calls."""

    def __init__(self, desk):
        self._calls = threading.Semaphore(0)
        self._feed = desk.database.change_feed(self._calls.release)

    def __enter__(self):
        self._feed.start()
        assert self.again()  # once at the start
        return self

    def __exit__(self, *_):
        self._feed.close()

    def again(self, patience=_PATIENCE):
        return self._calls.acquire(timeout=patience)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux gives hints here")
def test_a_commit_is_noticed_without_waiting_for_the_next_look(desk, monkeypatch):
    monkeypatch.setattr(change_feed, "HINTED_POLL_INTERVAL", 10 * _PATIENCE)
    with Heard(desk) as heard:
        for _ in range(3):
            # A disk that takes seconds for a commit leaves it to the next look, or the next hint.
            for _ in range(10):
                desk.kiosk.report_unscannable()
                if heard.again(_PATIENCE / 10):
                    break
            else:
                pytest.fail("no commit was noticed")


def test_a_commit_is_noticed_where_the_system_gives_no_hints(desk, monkeypatch):
    monkeypatch.setattr(change_feed, "watch_log", lambda _log: None)
    with Heard(desk) as heard:
        desk.kiosk.report_unscannable()
        assert heard.again()


def test_a_commit_whose_hint_was_lost_is_noticed_by_the_next_look(desk, monkeypatch):
    class Deaf:
        """Never hears anything, but lets time pass."""

        def __init__(self):
            self._woken = threading.Event()
            self.wake = self._woken.set

        def wait(self, seconds):
            self._woken.wait(seconds)
            return False

        def close(self):
            pass

    monkeypatch.setattr(change_feed, "watch_log", lambda _log: Deaf())
    with Heard(desk) as heard:
        desk.kiosk.report_unscannable()
        assert heard.again()


def test_a_file_that_cannot_be_watched_is_logged_once(desk, monkeypatch, caplog):
    """Twice a second for a night, it would drive all else from the log."""
    caplog.set_level("INFO")
    monkeypatch.setattr(change_feed, "RETRY_INTERVAL", 0.001)
    monkeypatch.setattr(change_feed, "FILE_CHECK_INTERVAL", 0.001)
    looks, real = threading.Semaphore(0), change_feed.sqlite_file.address

    def address(*where, **how):
        looks.release()
        return real(*where, **how)

    path = desk.database.path
    with Heard(desk) as heard:
        monkeypatch.setattr(change_feed.sqlite_file, "address", address)
        away = path.rename(path.with_name("away"))
        assert heard.again()
        for _ in range(4):
            assert looks.acquire(timeout=_PATIENCE)
        assert caplog.text.count("change feed waits") == 1
        away.rename(path)
        assert heard.again()
