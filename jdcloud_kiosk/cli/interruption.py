"""Ends an operator's command in order when the terminal or the system asks for it."""

from __future__ import annotations

import contextlib
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from gettext import pgettext as translate
from types import FrameType

from ui.termination import SIGNALS
from verification.domain.placeholders import fill, legible
from verification.domain.source_document import QT_TRANSLATE_NOOP
from verification.store.batches import Progress

#: Of a change in one transaction: the signal may have come before its commit, or after.
WHOLE_OR_NOT = QT_TRANSLATE_NOOP(
    "Commands", "It was done completely or not at all. Check, and repeat it if it was not."
)


class Interrupted(KeyboardInterrupt):
    """The command is to end, because of the signal :attr:`number`."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class Interruption(Progress):
    """Raises :class:`Interrupted` at the first signal; a second one ends the program at once.

    Not within :meth:`undisturbed`: a signal waits for the next such piece of work, or for the end
    of the command, so that what was done can be told exactly. *explain* gets the count of what was
    committed, and says what was done and how to go on.
    """

    def __init__(self) -> None:
        super().__init__()
        self.explain: Callable[[int], str] = lambda _: translate("Commands", "Nothing was changed.")
        self._number = 0
        self._is_undisturbed = False
        self._before: list[tuple[signal.Signals, object]] = []

    def __enter__(self) -> Interruption:
        if threading.current_thread() is threading.main_thread():
            # What is ignored, such as SIGHUP after nohup, stays so.
            heard = [one for one in SIGNALS if signal.getsignal(one) is not signal.SIG_IGN]
            self._before = [(one, signal.signal(one, self._came)) for one in heard]
        return self

    def __exit__(self, *_error: object) -> None:
        for one, before in self._before:
            signal.signal(one, before)  # type: ignore[arg-type]

    def _came(self, number: int, _frame: FrameType | None) -> None:
        for one, _ in self._before:
            signal.signal(one, signal.SIG_DFL)
        self._number = number
        if not self._is_undisturbed:
            raise Interrupted(number)

    @property
    def status(self) -> int:
        """The exit status of a program that a signal has ended; 0 if none came."""
        return 128 + self._number if self._number else 0

    @contextmanager
    def undisturbed(self) -> Iterator[None]:
        """See :class:`Progress`. Raises :class:`Interrupted` at its beginning."""
        if self._number:
            raise Interrupted(self._number)
        self._is_undisturbed = True
        try:
            yield
        finally:
            self._is_undisturbed = False

    def begin_change(self) -> None:
        """From now on, one transaction may change something."""
        self.explain = lambda _: translate("Commands", WHOLE_OR_NOT)

    def report(self) -> None:
        """Print what was done and how to go on."""
        # A terminal that was closed no longer shows anything.
        with contextlib.suppress(OSError, ValueError):
            if sys.stderr.isatty():
                # Below the terminal's own ^C.
                print(file=sys.stderr)
            text = fill(translate("Commands", "Interrupted. %1"), self.explain(self.done))
            print(legible(text), file=sys.stderr, flush=True)
