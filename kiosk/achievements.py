"""What a visitor has reached, in four steps: a wait is none of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from verification.domain.placeholders import fill
from verification.domain.session import SessionState, VerificationSession


class Reached(StrEnum):
    """How a step is drawn; a session stops with a cross, or with a clock where time was over."""

    DONE = "done"
    NEXT = "next"
    LATER = "later"
    STOPPED = "stopped"
    TIMED_OUT = "timed_out"
    ALL = "all"


@dataclass(frozen=True)
class StepView:
    """One step: its words, and whether it was reached."""

    text: str
    reached: Reached

    def spoken(self, number: int, count: int) -> str:
        """Return what a screen reader says of it."""
        translate = QCoreApplication.translate
        match self.reached:
            case Reached.DONE | Reached.ALL:
                text = translate("Kiosk", "Step %1 of %2, %3, done")
            case Reached.STOPPED | Reached.TIMED_OUT:
                text = translate("Kiosk", "Step %1 of %2, %3, not reached")
            case _:
                text = translate("Kiosk", "Step %1 of %2, %3, not yet")
        return fill(text, number, count, self.text)


def steps_of(session: VerificationSession) -> tuple[StepView, ...]:
    """Return the four steps of a session."""
    translate = QCoreApplication.translate
    texts = (
        translate("Steps", "QR shown"),
        translate("Steps", "Scanned"),
        translate("Steps", "Agreed"),
        translate("Steps", "Verified"),
    )
    count = _reached(session)
    if session.state is SessionState.VERIFIED:
        looks = [Reached.ALL] * len(texts)
    else:
        looks = [Reached.DONE] * count + [_at(session)] + [Reached.LATER] * (len(texts) - count - 1)
    return tuple(map(StepView, texts, looks))


def phrase_of(steps: tuple[StepView, ...]) -> str:
    """Return where the visitor is, in one phrase."""
    translate = QCoreApplication.translate
    before = steps[0].text
    for step in steps:
        match step.reached:
            case Reached.NEXT:
                return fill(translate("Kiosk", "Next: %1"), step.text)
            case Reached.STOPPED | Reached.TIMED_OUT:
                return fill(translate("Kiosk", "Stopped after %1"), before)
            case _:
                before = step.text
    return before


def _reached(session: VerificationSession) -> int:
    if session.scanned_at is None:
        return 1
    # An account that may not verify is found out at the scan; from a match code on, by an OK.
    agreed = session.state is SessionState.FAILED and session.match_code is not None
    return 3 if agreed else 2


def _at(session: VerificationSession) -> Reached:
    if session.state is SessionState.EXPIRED:
        return Reached.TIMED_OUT
    return Reached.STOPPED if session.state.is_final else Reached.NEXT
