"""Bulk work is cut so that who waits for the lock waits shortly, by a clock of the test's."""

from __future__ import annotations

from contextlib import contextmanager

import pytest

from verification.store.batches import Batches
from verification.store.database import Beside


class Work:
    """A database, a clock and a step of which each batch takes the next of *times*."""

    def __init__(self, *times, left=10_000):
        self.times, self.left, self.now = list(times), left, 7.0
        self.asked, self.besides, self.pauses = [], [], []

    @contextmanager
    def writing(self, beside):
        self.besides.append(beside)
        self.now += 100  # the wait for the lock is no work
        yield self
        self.now += 100  # nor is the commit

    def step(self, transaction, rows):
        assert transaction is self
        self.asked.append(rows)
        self.now += self.times.pop(0) if self.times else 0.03
        done = min(rows, self.left)
        self.left -= done
        return done

    def batches(self, **options):
        return Batches(sleep=self.pauses.append, clock=lambda: self.now, **options)


@pytest.mark.parametrize(
    ("times", "asked"),
    [
        ((0.03, 0.03), [25, 25, 25]),
        ((0.02,), [25, 37]),
        ((0.0149,), [25, 50]),
        ((0.001, 0.001, 0.001, 0.001), [25, 50, 100, 200, 200]),
        ((0.0, 0.0), [25, 50, 100]),
        ((0.0, 0.0, 0.059, 0.04), [25, 50, 100, 50, 37]),
        ((0.0, 0.0, 3.0), [25, 50, 100, 25]),
        ((3.0, 3.0), [25, 25, 25]),  # each batch has a cost of its own, however small it is
    ],
)
def test_a_batch_is_as_long_as_others_can_wait(times, asked):
    work = Work(*times)
    count = iter(range(len(asked)))
    work.batches(proceed=lambda: next(count, None) is not None).run(work, work.step)
    assert work.asked == asked


def test_all_of_it_is_done_with_a_pause_after_each_batch():
    work = Work(left=60)
    batches = work.batches()
    assert batches.run(work, work.step, Beside.ALL) == 60
    assert work.asked == [25] * 4  # the last finds nothing
    assert work.besides == [Beside.ALL] * 4
    assert work.pauses == [0.03] * 3
    assert batches.progress.done == 60


def test_a_batch_is_no_larger_than_it_may_be():
    work = Work(0.0, 0.0, left=9)
    assert work.batches(rows=4).run(work, work.step) == 9
    assert work.asked == [4, 4, 4, 4]


def test_what_must_not_go_on_does_not_begin():
    work = Work()
    assert work.batches(proceed=lambda: False).run(work, work.step) == 0
    assert (work.asked, work.pauses) == ([], [])


def test_a_batch_is_taken_in_pieces_until_its_time_is_up():
    work = Work()
    assert list(work.batches().pieces(60)) == [25, 25, 10]
    assert list(work.batches().pieces(0)) == []
    found = []
    for piece in work.batches().pieces(1000):
        found.append(piece)
        work.now += 0.0101
    assert found == [25, 25, 25]
