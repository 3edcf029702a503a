"""A shift's summary in words: as it is shown, printed and saved."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter

from ui.direction import in_order
from ui.staff_wording import duration_text, result_text
from verification.domain.handover import Handover
from verification.domain.local_time import minute_text
from verification.domain.placeholders import fill
from verification.domain.refusals import Refusal
from verification.domain.session import ResultCode
from verification.services.handover import Summary

_CANCELLED = ResultCode.CANCELLED_AT_KIOSK


def shift_text(handover: Handover) -> str:
    """Return from when to when a shift was."""
    return f"{minute_text(handover.since)} – {minute_text(handover.until)}"


def by_text(handover: Handover) -> str:
    """Return of which branch a shift was, and who has handed it over."""
    return " · ".join(filter(None, (handover.branch, handover.written_by))) or "–"


def summary_text(summary: Summary) -> str:
    """Return the figures of a shift, what is open, who handed it over, and the note."""
    translate = QCoreApplication.translate
    handover, figures = summary.handover, summary.figures
    median = figures.median_seconds
    by_staff = figures.cancelled_by_staff
    failed = [
        (result_text(result), count - (by_staff if result is _CANCELLED else 0))
        for result, count in sorted(figures.results.items())
        if result is not ResultCode.VERIFIED
    ]
    failed.append((translate("Handover", "Cancelled by staff"), by_staff))
    lines = [
        fill(
            translate("Handover", "Shift from %1 to %2"),
            in_order(minute_text(handover.since)),
            in_order(minute_text(handover.until)),
        ),
        *([fill(translate("Handover", "Branch: %1"), handover.branch)] if handover.branch else ()),
        "",
        *([translate("Handover", "Figures as they are today:")] if summary.recounted else ()),
        fill(translate("Handover", "Sessions begun: %1"), figures.started),
        fill(translate("Handover", "Verified: %1"), figures.verified),
        *(fill(translate("Handover", "%1: %2"), text, count) for text, count in failed if count),
        fill(
            translate("Handover", "Median time: %1"),
            duration_text(None if median is None else timedelta(seconds=median)),
        ),
        fill(translate("Handover", "Calls for help: %1"), figures.calls),
        "",
        translate("Handover", "Still open:"),
        fill(translate("Handover", "– sessions: %1"), figures.in_progress),
        fill(translate("Handover", "– calls not solved: %1"), figures.unsolved),
    ]
    if handover.written_by:
        lines += [
            "",
            fill(translate("Handover", "Handed over by %1"), handover.written_by),
            handover.note,
        ]
    return "\n".join(lines).rstrip()


def hand_over_text() -> str:
    """Return what hands a shift over."""
    return QCoreApplication.translate("Handover", "Hand over")


def question_text(branch: str) -> str:
    """Return what is asked before a shift, of a branch or of all stations, is handed over."""
    translate = QCoreApplication.translate
    if branch:
        return fill(translate("Handover", "Hand over this shift of the branch %1?"), branch)
    return translate("Handover", "Hand over this shift?")


def consequence_text() -> str:
    """Return what becomes of a shift that is handed over."""
    return QCoreApplication.translate(
        "Handover", "It is kept with your note, and the next one begins."
    )


def nothing_happened_text() -> str:
    """Return why an empty shift is not handed over."""
    return QCoreApplication.translate(
        "Handover", "Nothing has happened since the last handover: hand over with a note."
    )


def refused_text(refusal: Refusal) -> str:
    """Return why a shift was not handed over, whose note is still there."""
    translate = QCoreApplication.translate
    if refusal is Refusal.HANDED_OVER_MEANWHILE:
        return translate(
            "Handover",
            "Somebody else has handed over meanwhile: above is what has happened since. Your note "
            "is still here.",
        )
    if refusal is Refusal.UNKNOWN_BRANCH:
        return translate(
            "Handover",
            "No station belongs to this branch any more: nothing was handed over. Your note is "
            "still here.",
        )
    return translate("Handover", "The shift was not handed over. Your note is still here.")


def print_text(text: str, printer: QPrinter) -> bool:
    """Print *text* as it is; return whether the printer takes it."""
    document = QTextDocument()
    document.setPlainText(text)
    document.print_(printer)
    return printer.printerState() is not QPrinter.PrinterState.Error
