"""What a shift hands over to the next: figures, what is still open, and a note."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from verification.domain.session import ResultCode

#: Characters of the note to the next shift.
HANDOVER_NOTE_LENGTH = 1000


@dataclass(frozen=True)
class ShiftFigures:
    """The sessions of a period, at all stations, and the calls for help.

    Of a shift, *results* counts the sessions that ended in it, whenever they began; of a report's
    period, how those that began in it have ended. *unsolved* is how many calls are open, also
    earlier ones; *cancelled_by_staff* how many of those that were cancelled at the kiosk staff have
    cancelled; *in_progress* how many sessions have not ended at its end.
    """

    started: int
    results: dict[ResultCode, int]
    median_seconds: float | None
    calls: int
    unsolved: int
    cancelled_by_staff: int
    in_progress: int

    @property
    def verified(self) -> int:
        """How many were verified."""
        return self.results.get(ResultCode.VERIFIED, 0)

    @property
    def nothing_happened(self) -> bool:
        """Whether nobody came, called or left."""
        return not (self.started or self.results or self.calls)


@dataclass(frozen=True)
class Handover:
    """A summary that was written; *note* is for the next shift. An empty id: not written yet.

    It is of the stations of a *branch*, or of all of them. *figures* are as they stood when it was
    written: by branch, those of all its stations by its own one. Empty for one from before these
    were kept.
    """

    handover_id: str
    since: datetime
    until: datetime
    written_by: str
    note: str = ""
    branch: str = ""
    figures: Mapping[str, ShiftFigures] = field(default_factory=dict, hash=False)
