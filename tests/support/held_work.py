"""Background work without a thread: it is done when the test says so, in the order given."""

from __future__ import annotations


class HeldWork:
    """Stands in for :class:`ui.background_work.BackgroundWork`."""

    def __init__(self):
        self._jobs = []
        self.closed = False

    def run(self, work, done, failed=lambda _: False):
        if not self.closed:
            self._jobs.append((work, done, failed))

    def finish(self):
        """Do what was asked for, and what follows from it. An unhandled error is raised."""
        while self._jobs:
            work, done, failed = self._jobs.pop(0)
            try:
                result = work()
            except Exception as error:
                if not failed(error):
                    raise
            else:
                done(result)

    def lose(self):
        """Forget what was asked for, as an outage swallows it."""
        self._jobs.clear()

    def close(self):
        """Do what was asked for, without a callback."""
        self.closed = True
        while self._jobs:
            self._jobs.pop(0)[0]()
