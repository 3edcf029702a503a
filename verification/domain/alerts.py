"""What staff is alerted to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from verification.domain.refusals import Refusal


class Alert(StrEnum):
    """What the staff should look at. Each has its own words on the staff page."""

    CODE_REUSED = "code_reused"
    SECOND_SCANNER = "second_scanner"
    CODE_ALTERED = "code_altered"
    CODE_NOT_SCANNABLE = "code_not_scannable"
    CLOCK_SET_BACK = "clock_set_back"
    CLOCK_AHEAD = "clock_ahead"
    CLOCK_BEHIND = "clock_behind"
    HELP_WANTED = "help_wanted"
    STATION_TAKEN_OVER = "station_taken_over"
    PIN_GUESSED = "pin_guessed"
    PAIRING_CODE_GUESSED = "pairing_code_guessed"


#: Refused scans that honest visitors do not cause: they raise an alert.
ALERTS: dict[Refusal, Alert] = {
    Refusal.CODE_USED: Alert.CODE_REUSED,
    Refusal.SCANNED_BY_ANOTHER: Alert.SECOND_SCANNER,
    Refusal.CODE_ALTERED: Alert.CODE_ALTERED,
}


@dataclass(frozen=True)
class StaffAlert:
    """An alert. *coming* is who has acknowledged it, or empty; *note* is what they wrote.

    A call for help stays open after that, until it is solved.
    """

    alert_id: int
    raised_at: datetime
    station: str
    alert: Alert
    coming: str = ""
    note: str = ""


class CallState(StrEnum):
    """What became of a visitor's call for help."""

    WAITING = "waiting"
    COMING = "coming"
    SOLVED = "solved"


#: Characters of the note on a call.
NOTE_LENGTH = 200
#: How long a call that was answered stays open if nobody marks it as solved; then it lapses.
CALL_KEPT = timedelta(hours=1)
