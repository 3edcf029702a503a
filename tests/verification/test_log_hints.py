"""What Linux tells of writes to a log: at once, many as one, and nothing after the end."""

from __future__ import annotations

import os
import sys
import time

import pytest

from verification.store.sqlite import log_hints
from verification.store.sqlite.log_hints import watch_log

#: Seconds that nobody waits where it is as it should be.
LONG = 30


@pytest.fixture
def log(tmp_path):
    log = tmp_path / "kiosk.db-wal"
    log.write_bytes(b"1")
    return log


@pytest.fixture
def hints(log):
    hints = watch_log(log)
    assert hints is not None
    yield hints
    hints.close()


linux = pytest.mark.meant_for("linux", reason="inotify")


def open_files():
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208


@linux
def test_a_write_is_told_and_many_are_one(log, hints):
    assert not hints.wait(0)
    for _ in range(3):
        with log.open("ab") as file:
            file.write(b"2")
    assert hints.wait(LONG)
    assert not hints.wait(0)
    log.write_bytes(b"")  # a checkpoint cuts it
    assert hints.wait(LONG)


@linux
def test_reading_is_not_told(log, hints):
    log.read_bytes()
    assert not hints.wait(0)


@linux
def test_who_waits_is_woken_for_good(hints):
    hints.wake()
    began = time.monotonic()
    assert not hints.wait(LONG)
    assert not hints.wait(LONG)
    assert time.monotonic() - began < LONG


@linux
def test_after_the_end_no_file_is_open_and_waking_does_nothing(log):
    before = open_files()
    hints = watch_log(log)
    hints.close()
    assert open_files() == before
    hints.wake()


@linux
def test_a_log_that_is_not_there_leaves_nothing_open(tmp_path):
    before = open_files()
    assert watch_log(tmp_path / "none") is None
    assert open_files() == before


class Refusing:
    """A system whose programs watch too many files already."""

    def inotify_init1(self, _flags):
        return -1

    def inotify_add_watch(self, *_):
        return 1


@pytest.mark.parametrize("library", [Refusing, object])
def test_without_hints_there_is_nothing_to_wait_for(monkeypatch, log, library):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(log_hints.ctypes, "CDLL", lambda _: library())
    assert watch_log(log) is None


class First(Refusing):
    """A system that gives the process its first file: number 0, where nobody has opened others."""

    def inotify_init1(self, _flags):
        return 0


def test_the_first_file_of_a_process_is_as_good_as_any(monkeypatch, log):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(log_hints.ctypes, "CDLL", lambda _: First())
    monkeypatch.setattr(log_hints, "LogHints", lambda watch: watch)
    assert watch_log(log) == 0


def test_other_systems_give_none(monkeypatch, log):
    monkeypatch.setattr(sys, "platform", "darwin")
    assert watch_log(log) is None
