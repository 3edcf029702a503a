"""One visit of staff to their area: what ends after it is not shown to the next person."""

from __future__ import annotations

from collections.abc import Callable

from ui.background_work import Result
from verification.domain.refusals import Refused
from verification.services.export import ExportCancelled, ExportTooLong
from verification.services.maintenance import UnusableBackup

Failed = Callable[[Exception], bool]

#: What a person would be told; one who has left is not.
_NOT_SHOWN = (Refused, ExportCancelled, ExportTooLong, UnusableBackup, OSError)


class Visit:
    """The present visit. *unavailable* takes what everybody is shown: a database out of service."""

    def __init__(self, unavailable: Failed) -> None:
        self._unavailable = unavailable
        self._present = object()

    def end(self) -> None:
        """Staff has left."""
        self._present = object()

    def during(
        self, done: Callable[[Result], object], failed: Failed
    ) -> tuple[Callable[[Result], None], Failed]:
        """Return both, for :class:`ui.background_work.BackgroundWork`: within this visit only."""
        visit = self._present

        def show(result: Result) -> None:
            if visit is self._present:
                done(result)

        def say(error: Exception) -> bool:
            if visit is self._present:
                return failed(error) or self._unavailable(error)
            # Nor does it put out who is there now.
            return isinstance(error, _NOT_SHOWN) or self._unavailable(error)

        return show, say
