"""Bulk work in many short transactions, so that a waiting kiosk gets the write lock between two."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from verification.store.database import Beside, Database
from verification.store.unit_of_work import UnitOfWork

#: Rows of the smallest batch: each has its own cost, however few they are.
_FEWEST = 25
#: Rows after which a step looks at the clock.
_PIECE = 25


class Progress:
    """Counts what was committed, for the message after an interruption."""

    def __init__(self) -> None:
        self.done = 0

    @contextmanager
    def undisturbed(self) -> Iterator[None]:
        """What is done within is committed and counted, or neither: no interruption comes between.

        May raise at its beginning.
        """
        yield

    def committed(self, count: int) -> None:
        """Count what was just committed."""
        self.done += count


@dataclass(frozen=True)
class Batches:
    """How bulk work is cut: some rows in one transaction, then *pause* seconds without the lock.

    SQLite looks for a lock again within 25 ms during the first tenth of a second; a batch should
    work no longer than *longest* seconds, and the pause takes more than 25 ms, so that others who
    wait are next. A PostgreSQL server queues them. How many rows that is, from *first* on and
    *rows* at most, depends on the computer and on what else it does: each batch is measured, by
    *clock*, for the next one; not its commit, which takes the disk as long for fewer rows.
    A step that takes its rows in :meth:`pieces` ends when the time is up. *proceed* is asked before
    each transaction: False ends the work early, with everything so far committed. *progress*
    counts the rows.
    """

    rows: int = 200
    pause: float = 0.03
    first: int = 25
    longest: float = 0.03
    sleep: Callable[[float], object] = time.sleep
    clock: Callable[[], float] = time.perf_counter
    proceed: Callable[[], bool] = lambda: True
    progress: Progress = field(default_factory=Progress)

    def run(
        self,
        database: Database,
        step: Callable[[UnitOfWork, int], int],
        beside: Beside = Beside.NOBODY,
    ) -> int:
        """Run ``step(transaction, rows)`` until it returns 0 rows done; return their sum.

        Each step is one transaction, *beside* whomever (:meth:`.Database.writing`). Raises whatever
        it raises; what was committed before stays.
        """
        total, rows = 0, min(self.first, self.rows)
        while self.proceed():
            with self.progress.undisturbed():
                with database.writing(beside) as transaction:
                    # Not before: it may have waited for the lock.
                    began = self.clock()
                    done = step(transaction, rows)
                    took = self.clock() - began
                self.progress.committed(done)
            if not done:
                break
            total += done
            rows = self._next(rows, took)
            self.sleep(self.pause)
        return total

    def pieces(self, rows: int) -> Iterator[int]:
        """Yield how many rows to do next until there were *rows*, or the time is up."""
        until = self.clock() + self.longest
        while rows > 0 and self.clock() < until:
            piece = min(rows, _PIECE)
            yield piece
            rows -= piece

    def _next(self, rows: int, took: float) -> int:
        """Return how many rows to do next, after *rows* have taken *took* seconds."""
        fitting = int(rows * self.longest / took) if took > 0 else self.rows
        return min(max(_FEWEST, min(fitting, 2 * rows)), self.rows)
