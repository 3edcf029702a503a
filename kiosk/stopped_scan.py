"""What the kiosk says of a scan that was refused: what it was, and which rule stopped it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from verification.domain.refusals import Refusal
from verification.domain.session import SessionState, VerificationSession

#: Of no interest once the right phone has scanned: the other one was only too slow.
_FORGIVEN = frozenset({Refusal.FRAME_STALE, Refusal.FRAME_AHEAD, Refusal.CODE_REPLACED})


def stopped_text(session: VerificationSession, refusal: Refusal | None) -> str:
    """Return the words for the newest refused scan, or nothing if none matters now."""
    translate = QCoreApplication.translate
    if refusal is not None and (
        session.state is SessionState.WAITING_FOR_SCAN or refusal not in _FORGIVEN
    ):
        text = _text(refusal)
        if text:
            return text
    if session.refused_scans and not session.state.is_final:
        return translate(
            "Kiosk",
            "Another phone tried to scan this code and was refused. Only the phone that "
            "scanned first can authorize.",
        )
    return ""


def _text(refusal: Refusal) -> str:
    translate = QCoreApplication.translate
    match refusal:
        case Refusal.FRAME_STALE:
            return translate(
                "Kiosk",
                "A scan was refused: its picture of the code was too old. The code keeps "
                "changing. Scan this screen, not a photo.",
            )
        case Refusal.FRAME_AHEAD:
            return translate(
                "Kiosk",
                "A scan was refused: the clocks do not agree. No code from the future. "
                "Staff: check date and time.",
            )
        case Refusal.CODE_ALTERED:
            return translate(
                "Kiosk",
                "A scan was refused: the code had been changed. Only the kiosk can make its "
                "codes. Staff: check for stickers.",
            )
        case Refusal.CODE_REPLACED:
            return translate(
                "Kiosk",
                "A scan was refused: it was of an older code. A new code replaces the one "
                "before. Scan the one on this screen.",
            )
        case Refusal.CODE_EXPIRED | Refusal.CODE_CANCELLED:
            return translate(
                "Kiosk",
                "A scan was refused: it was of an earlier code of this kiosk. A code ends with "
                "its verification. Staff: check for photos and stickers.",
            )
        case Refusal.CODE_USED:
            return translate(
                "Kiosk",
                "A scan was refused: the code had been used. Each code works once. Staff: check "
                "for photos and stickers.",
            )
        case _:
            return ""
