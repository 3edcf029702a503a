"""One thread that does writes one after the other, those that hurry first."""

from __future__ import annotations

import itertools
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, TypeVar

_Result = TypeVar("_Result")


class Hurry(IntEnum):
    """What goes first."""

    SCAN = 0
    USUAL = 1
    _END = 2


@dataclass(order=True)
class _Job:
    hurry: Hurry
    number: int
    work: Callable[[], Any] = field(compare=False)
    future: Future[Any] = field(compare=False)


class Writer:
    """Safe to use from several threads; what is given after :meth:`close` is not done."""

    def __init__(self, name: str) -> None:
        self._jobs: queue.PriorityQueue[_Job] = queue.PriorityQueue()
        self._numbers = itertools.count()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[], _Result], hurry: Hurry = Hurry.USUAL) -> Future[_Result]:
        """Return what *work* will return."""
        future: Future[_Result] = Future()
        self._jobs.put(_Job(hurry, next(self._numbers), work, future))
        return future

    def close(self) -> None:
        """Do what was given, then end."""
        self.submit(lambda: None, Hurry._END)  # noqa: SLF001 - its own
        self._thread.join()

    def _run(self) -> None:
        while True:
            job = self._jobs.get()
            if job.hurry is Hurry._END:  # noqa: SLF001
                return
            if not job.future.set_running_or_notify_cancel():
                continue
            try:
                job.future.set_result(job.work())
            except BaseException as error:
                job.future.set_exception(error)
