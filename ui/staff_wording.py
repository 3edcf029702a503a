"""The staff's words for outcomes, events, times and sizes."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from verification.domain.alerts import Alert
from verification.domain.history import Outcome, SessionRecord, TimelineEvent
from verification.domain.local_time import second_text
from verification.domain.placeholders import captioned, fill
from verification.domain.refusals import Refusal
from verification.domain.session import ResultCode, SessionState
from verification.services.record_words import outcome_words, result_words


def outcome_text(outcome: Outcome) -> str:
    """Return what the staff calls an outcome."""
    return outcome_words(outcome, QCoreApplication.translate)


def status_text(record: SessionRecord) -> str:
    """Return how a session ended and why, or its present state."""
    translate = QCoreApplication.translate
    if record.cancelled_by:
        return fill(translate("Records", "Cancelled by staff: %1"), record.cancelled_by)
    if record.result is not None:
        return result_text(record.result)
    if record.state is SessionState.SCANNED:
        return translate("Records", "Scanned, waiting for OK")
    return translate("Records", "Waiting for scan")


def result_text(result: ResultCode) -> str:
    """Return how a session ended and why."""
    return result_words(result, QCoreApplication.translate)


#: Actions with the state that they led to as their detail, and why, if it ended the session.
_MAY_FAIL = ("session_scanned", "session_authorized", "session_expired")


def event_text(event: TimelineEvent) -> str:
    """Return what happened, in a line."""
    translate = QCoreApplication.translate
    texts = {
        "session_adopted": translate("Records", "Taken over from an older version"),
        "session_started": translate("Records", "QR code shown"),
        "session_refreshed": translate("Records", "QR code renewed"),
        "session_extended": translate("Records", "One minute more given"),
        "session_scanned": translate("Records", "Scanned by a phone"),
        "scan_refused": _refused_scan_text(event.detail),
        "session_authorized": translate("Records", "OK on the phone"),
        "session_declined": translate("Records", "Declined on the phone"),
        "session_cancelled": fill(
            translate("Records", "Cancelled by staff: %1"), event.actor.removeprefix("staff:")
        )
        if event.actor.startswith("staff:")
        else translate("Records", "Cancelled"),
        "session_expired": translate("Records", "Timed out"),
        "consent_withdrawn": translate("Records", "Consent withdrawn"),
        "call_raised": translate("Records", "Visitor asks for help"),
        "call_answered": fill(translate("Records", "%1 comes to help"), event.actor or "–"),
        "call_solved": fill(translate("Records", "Solved by %1"), event.actor or "–"),
        "instruction_given": translate("Records", "Asked for at the staff console"),
        "instruction_settled": translate("Records", "The kiosk answered the staff console"),
    }
    text = texts.get(event.action, event.action)
    if event.action == "call_solved" and event.detail:
        return captioned(text, event.detail, translate)
    # What a visitor did is a line of its own; why that was refused belongs to it.
    result = event.detail.partition(":")[2]
    if event.action in _MAY_FAIL and result in set(ResultCode) - {ResultCode.VERIFIED}:
        return f"{text} · {result_text(ResultCode(result))}"
    return text


def _refused_scan_text(detail: str) -> str:
    """Return why a scan was refused, and what a clerk does about it."""
    translate = QCoreApplication.translate
    # A scan of a claimed code is noted with the session's state.
    refusal = Refusal(detail) if detail in set(Refusal) else Refusal.SCANNED_BY_ANOTHER
    match refusal:
        case Refusal.FRAME_STALE:
            return translate(
                "Records",
                "A scan was refused: an old picture of the code. The screen itself has to be "
                "scanned, not a photo.",
            )
        case Refusal.FRAME_AHEAD:
            return translate(
                "Records",
                "A scan was refused: the clocks do not agree. Check the kiosk's date and time.",
            )
        case Refusal.CODE_ALTERED:
            return translate(
                "Records",
                "A scan was refused: the code had been changed. Check for stickers on or near the "
                "screen.",
            )
        case Refusal.CODE_REPLACED:
            return translate(
                "Records",
                "A scan was refused: an older code. The one on the screen has to be scanned.",
            )
        case Refusal.CODE_EXPIRED | Refusal.CODE_CANCELLED:
            return translate(
                "Records", "A scan was refused: the code was no longer valid. Take a new code."
            )
        case Refusal.CODE_USED:
            return translate(
                "Records",
                "A scan was refused: the code had been used before. Check for a photo or a "
                "printed copy near the kiosk.",
            )
        case Refusal.SCANNED_BY_ANOTHER:
            return translate(
                "Records",
                "A scan was refused: another phone had scanned the code first. Ask whose phone "
                "that is; if in doubt, cancel and take a new code.",
            )
        case Refusal.ALREADY_IN_PROGRESS:
            return translate(
                "Records",
                "A scan was refused: this JD account has a request open on another phone. It has "
                "to be answered there, or times out.",
            )
        case Refusal.TOO_MANY_TRIES:
            return translate(
                "Records",
                "A scan was refused: this JD account had too many refused scans. Wait a few "
                "minutes, then scan again.",
            )
        case Refusal.KIOSK_NOT_REGISTERED | Refusal.STAFF_NOT_SIGNED_IN:
            return translate(
                "Records", "A scan was refused: the kiosk was closed. Open it, and take a new code."
            )
        case _:
            return translate("Records", "A scan was refused. Take a new code.")


def alert_title(alert: Alert) -> str:
    """Return what an alert is, in few words."""
    translate = QCoreApplication.translate
    match alert:
        case Alert.HELP_WANTED:
            return translate("Records", "Visitor asks for help")
        case Alert.CODE_REUSED:
            return translate("Records", "A used QR code was scanned")
        case Alert.SECOND_SCANNER:
            return translate("Records", "A second phone was refused")
        case Alert.CODE_ALTERED:
            return translate("Records", "A changed QR code was scanned")
        case Alert.CODE_NOT_SCANNABLE:
            return translate("Records", "The QR code cannot be read")
        case Alert.PIN_GUESSED:
            return translate("Records", "Wrong PINs again and again")
        case Alert.PAIRING_CODE_GUESSED:
            return translate("Records", "A wrong code for a new machine")
        case Alert.STATION_TAKEN_OVER:
            return translate("Records", "The kiosk's name was taken over")
        case Alert.CLOCK_SET_BACK:
            return translate("Records", "The clock was set back")
        case Alert.CLOCK_BEHIND:
            return translate("Records", "The clock may be behind")
        case Alert.CLOCK_AHEAD:
            return translate("Records", "The clock may be ahead")


def can_say(result: ResultCode | None) -> str:
    """Return what staff can say to the visitor, for the outcomes that are misread; else nothing."""
    translate = QCoreApplication.translate
    match result:
        case ResultCode.NOT_FINISHED:
            return translate(
                "Records",
                '"Nothing is wrong with your JD Cloud account. JD does not know your real name '
                'yet. It takes a few minutes in the JD app."',
            )
        case ResultCode.VERIFIED_OTHERS:
            return translate(
                "Records",
                '"Each person can verify one JD Cloud account, and you have verified another. Is '
                'it one that you still need?"',
            )
        case _:
            return ""


def alert_text(alert: Alert) -> str:
    """Return what the staff should look for."""
    translate = QCoreApplication.translate
    match alert:
        case Alert.HELP_WANTED:
            return translate("Records", "A visitor at this kiosk asks for your help.")
        case Alert.CODE_REUSED:
            return translate(
                "Records",
                "A QR code was scanned that had been used before. Check for a photo or a printed "
                "copy near the kiosk; someone may be passing codes on.",
            )
        case Alert.SECOND_SCANNER:
            return translate(
                "Records",
                "A second phone scanned a code that a visitor had scanned. It was refused. Ask "
                "the visitor whether someone is looking over their shoulder.",
            )
        case Alert.CODE_ALTERED:
            return translate(
                "Records",
                "A QR code that had been changed was scanned. It was refused. Check for stickers "
                "on or near the screen.",
            )
        case Alert.CODE_NOT_SCANNABLE:
            return translate(
                "Records",
                "The QR code cannot be read from this screen. Enlarge the window, and check "
                "the screen's scaling.",
            )
        case Alert.PIN_GUESSED:
            return translate(
                "Records",
                "A wrong PIN was typed repeatedly at this kiosk; it waits longer each time. If it "
                "was none of you, check who is at the kiosk.",
            )
        case Alert.PAIRING_CODE_GUESSED:
            return translate(
                "Records",
                "While this console showed a code for a new machine, a computer asked for the keys "
                "with a wrong one. It got nothing. If it was none of you, tell the operator.",
            )
        case Alert.STATION_TAKEN_OVER:
            return translate(
                "Records",
                "Another computer took over this kiosk's name, with a staff PIN; the earlier one "
                "was closed. If it was none of you, tell the operator.",
            )
        case Alert.CLOCK_SET_BACK:
            return translate(
                "Records",
                "The clock of this computer was set back during a verification, which was "
                "ended. Check date and time.",
            )
        case Alert.CLOCK_BEHIND:
            return translate(
                "Records",
                "The last event on record is later than this computer's clock. Check "
                "date and time.",
            )
        case Alert.CLOCK_AHEAD:
            return translate(
                "Records",
                "Nothing was recorded for days, or this computer's clock is wrong. Until tomorrow "
                "no old details are erased. Check date and time.",
            )


def time_text(at: datetime) -> str:
    """Return a time here, to the second."""
    return second_text(at)


def duration_text(duration: timedelta | None) -> str:
    """Return minutes and seconds, ``1:05``; a dash for none."""
    if duration is None:
        return "–"
    seconds = max(0, round(duration.total_seconds()))
    return f"{seconds // 60}:{seconds % 60:02d}"


def ago_text(past: timedelta) -> str:
    """Return how long something is past, in words."""
    translate = QCoreApplication.translate
    minutes = int(past.total_seconds() // 60)
    if minutes < 1:
        return translate("Records", "just now")
    if minutes < 100:
        return fill(translate("Records", "%1 min ago"), minutes)
    return fill(translate("Records", "%1 h ago"), round(minutes / 60))


def breakable(path: Path | str) -> str:
    """Return a path or an address that may go on in the next line after each of its folders."""
    return str(path).replace("/", "/\u200b")
