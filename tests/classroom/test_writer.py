"""The one thread that writes for all phones of a class."""

from __future__ import annotations

import threading

import pytest

from classroom.writer import Hurry, Writer


def test_a_scan_goes_before_what_waits_already():
    writer, done, go = Writer("writer"), [], threading.Event()
    first = writer.submit(go.wait)
    later = [writer.submit(lambda n=n: done.append(n)) for n in range(3)]
    writer.submit(lambda: done.append("scan"), Hurry.SCAN)
    go.set()
    later[-1].result(30)
    assert done == ["scan", 0, 1, 2]
    assert first.result(30) is True
    writer.close()


def test_what_fails_is_told_and_the_next_is_done():
    writer = Writer("writer")
    failed = writer.submit(lambda: 1 // 0)
    assert writer.submit(lambda: "done").result(30) == "done"
    with pytest.raises(ZeroDivisionError):
        failed.result(30)
    writer.close()


def test_what_was_given_is_done_before_it_ends():
    writer, done = Writer("writer"), []
    for number in range(20):
        writer.submit(lambda number=number: done.append(number))
    writer.close()
    assert done == list(range(20))
