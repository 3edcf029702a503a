"""Bulk work in many short transactions, so that a waiting kiosk gets the write lock between two."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from verification.store.database import Database
from verification.store.unit_of_work import UnitOfWork


class Progress:
    """Counts what was committed, so that whoever interrupts the work can be told."""

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
    """How bulk work is cut: *rows* in one transaction, then *pause* seconds without the lock.

    SQLite looks for a lock again within 25 ms during the first tenth of a second; a batch takes
    less than that, and the pause more than 25 ms, so whoever waits is next. A PostgreSQL server
    queues whoever waits. *proceed* is asked before each transaction: False ends the work early,
    with everything so far committed. *progress* counts the rows.
    """

    rows: int = 200
    pause: float = 0.03
    sleep: Callable[[float], object] = time.sleep
    proceed: Callable[[], bool] = lambda: True
    progress: Progress = field(default_factory=Progress)

    def run(self, database: Database, step: Callable[[UnitOfWork, int], int]) -> int:
        """Run ``step(transaction, rows)`` until it returns 0 rows done; return their sum.

        Each step is one transaction. Raises whatever it raises; what was committed before stays.
        """
        total = 0
        while self.proceed():
            with self.progress.undisturbed():
                with database.writing() as transaction:
                    done = step(transaction, self.rows)
                self.progress.committed(done)
            if not done:
                break
            total += done
            self.sleep(self.pause)
        return total
