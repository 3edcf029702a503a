"""Runs slow work off the GUI thread, and brings the outcome back."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

Result = TypeVar("Result")


class Run(Protocol):
    """Runs *work* elsewhere, and *done* with its result here."""

    def __call__(self, work: Callable[[], Result], done: Callable[[Result], object]) -> None:
        """Return at once."""
        ...


class BackgroundWork(QObject):
    """One worker thread for a window: jobs run in the order given, results come by signal."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], object],
        failed: Callable[[Exception], bool],
    ) -> None:
        """Run *work* on the worker thread, then *done* with its result on this one.

        If it raised, *failed* is called with the exception; one that it does not handle (returns
        False) is a bug and is raised here.
        """
        if self._closed:
            return

        def job() -> None:
            try:
                result = work()
            except Exception as error:  # delivered to the GUI thread, not lost
                self._finished.emit(lambda error=error: self._fail(error, failed))
            else:
                self._finished.emit(lambda: done(result))

        self._executor.submit(job)

    def _fail(self, error: Exception, failed: Callable[[Exception], bool]) -> None:
        if not failed(error):
            raise error

    def _deliver(self, outcome: Callable[[], None]) -> None:
        if not self._closed:
            outcome()

    def close(self) -> None:
        """Finish the jobs already given, deliver nothing more."""
        self._closed = True
        self._executor.shutdown(wait=True)
