"""What the kiosk's screen shows: pure functions from a session and the time to frozen views."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from verification import document
from verification.domain import ResultCode, SessionState, VerificationSession, VerifiedIdentity
from verification.masking import mask_identity_number, mask_login, mask_name


class Notice(StrEnum):
    """Why the kiosk cannot do what was asked; shown where the visitor looks."""

    NONE = ""
    NO_ACCOUNT = "no_account"
    UNKNOWN_ACCOUNT = "unknown_account"
    ALREADY_VERIFIED = "already_verified"
    DATABASE = "database"


@dataclass(frozen=True)
class StepView:
    """One line of the stepper; *look* is "next", "now" or "done"."""

    text: str
    look: str


@dataclass(frozen=True)
class SessionView:
    """The session page. *look* is "now", "good", "bad" or "calm"; *code* is None once scanned."""

    account: str
    status: str
    detail: str
    look: str
    steps: tuple[StepView, ...]
    countdown: str
    code: str | None
    warning: str
    can_refresh: bool
    can_cancel: bool
    can_finish: bool


def notice_text(notice: Notice) -> str:
    """Return the words of a notice, with what to do next."""
    tr = QCoreApplication.translate
    match notice:
        case Notice.NONE:
            return ""
        case Notice.NO_ACCOUNT:
            return tr("Kiosk", "Please pick or type the JD Cloud account to verify.")
        case Notice.UNKNOWN_ACCOUNT:
            return tr("Kiosk", "There is no such JD Cloud account. Please check the spelling.")
        case Notice.ALREADY_VERIFIED:
            return tr(
                "Kiosk", "This JD Cloud account has been verified already. There is nothing to do."
            )
        case Notice.DATABASE:
            return tr(
                "Kiosk",
                "The service cannot be reached at the moment. Nothing is lost; "
                "please wait a little and try again, or ask the staff.",
            )


def session_view(
    session: VerificationSession,
    *,
    code: str | None,
    identity: VerifiedIdentity | None,
    now: datetime,
    notice: Notice = Notice.NONE,
) -> SessionView:
    """Return what to show for *session* at *now*; *code* is the text of its QR code."""
    tr = QCoreApplication.translate
    waiting = session.state is SessionState.WAITING_FOR_SCAN
    status, detail, look = _outcome(session, identity)
    left = max(0, -(-int((session.deadline - now).total_seconds() * 10) // 10))
    countdown = ""
    if not session.state.is_final:
        countdown = tr("Kiosk", "%1 left").replace("%1", f"{left // 60}:{left % 60:02d}")
    warning = notice_text(notice)
    if not warning and session.refused_scans and not session.state.is_final:
        warning = tr(
            "Kiosk",
            "Another phone tried to scan this code and was refused. "
            "Only the phone that scanned first can authorize.",
        )
    return SessionView(
        account=mask_login(session.cloud_login_name),
        status=status,
        detail=detail,
        look=look,
        steps=_steps(session),
        countdown=countdown,
        code=code if waiting else None,
        warning=warning,
        can_refresh=session.state is not SessionState.SCANNED
        and session.state is not SessionState.VERIFIED
        and session.result is not ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED,
        can_cancel=not session.state.is_final,
        can_finish=session.state.is_final,
    )


def _steps(session: VerificationSession) -> tuple[StepView, ...]:
    tr = QCoreApplication.translate
    reached = 0 if session.scanned_at is None else 1
    if session.state.is_final:
        reached = 2
    texts = (
        tr("Kiosk", "Waiting for scan"),
        tr("Kiosk", "Scanned, waiting for authorization"),
        _final_step(session.state),
    )
    skipped = session.state.is_final and session.scanned_at is None
    return tuple(
        StepView(
            text,
            "now"
            if place == reached
            else "done"
            if place < reached and not (skipped and place == 1)
            else "next",
        )
        for place, text in enumerate(texts)
    )


def _final_step(state: SessionState) -> str:
    tr = QCoreApplication.translate
    match state:
        case SessionState.WAITING_FOR_SCAN | SessionState.SCANNED:
            return tr("Kiosk", "Result")
        case SessionState.VERIFIED:
            return tr("Kiosk", "Verified")
        case SessionState.FAILED:
            return tr("Kiosk", "Failed")
        case SessionState.DECLINED:
            return tr("Kiosk", "Declined")
        case SessionState.EXPIRED:
            return tr("Kiosk", "Expired")
        case SessionState.CANCELLED:
            return tr("Kiosk", "Cancelled")


def _outcome(
    session: VerificationSession, identity: VerifiedIdentity | None
) -> tuple[str, str, str]:
    """Return status, detail and look."""
    tr = QCoreApplication.translate
    match session.result:
        case None if session.state is SessionState.WAITING_FOR_SCAN:
            return (
                tr("Kiosk", "Waiting for scan"),
                tr("Kiosk", "Open the JD or JD Finance app on your phone and scan the QR code."),
                "now",
            )
        case None:
            return (
                tr("Kiosk", "Scanned, waiting for authorization"),
                tr("Kiosk", "Please read the page on your phone, tick the box and tap OK."),
                "now",
            )
        case ResultCode.VERIFIED:
            detail = tr("Kiosk", "This JD Cloud account is now real-name verified.")
            if identity is not None:
                name = mask_name(identity.real_name)
                detail += f"\n{name} · {mask_identity_number(identity.identity_number)}"
            return tr("Kiosk", "Verified"), detail, "good"
        case ResultCode.NOT_FINISHED:
            # The document's sentence names the JD Cloud account, but it is the JD Mall/JD
            # Finance account that has to act: the second line says so.
            return (
                tr("Document", document.NOT_FINISHED),
                tr(
                    "Kiosk",
                    "It is the JD account on the phone that must act: finish real-name "
                    "verification in the JD app (Settings → Account and security) or in "
                    "JD Finance, then come back and scan a new code.",
                ),
                "bad",
            )
        case ResultCode.VERIFIED_OTHERS:
            return (
                tr("Document", document.VERIFIED_OTHERS),
                tr(
                    "Kiosk",
                    "The JD account on the phone has already verified a different JD Cloud "
                    "account, and can verify only one. Scan a new code with another JD account "
                    "of yours, or ask the staff.",
                ),
                "bad",
            )
        case ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED:
            return (
                tr("Kiosk", "Already verified"),
                tr(
                    "Kiosk",
                    "This JD Cloud account was verified somewhere else in the meantime. "
                    "There is nothing more to do.",
                ),
                "bad",
            )
        case ResultCode.DECLINED:
            return (
                tr("Kiosk", "Declined"),
                tr(
                    "Kiosk",
                    "The request was declined on the phone. No identity information was read.",
                ),
                "calm",
            )
        case ResultCode.NOT_SCANNED_IN_TIME:
            return (
                tr("Kiosk", "Expired"),
                tr("Kiosk", "The QR code was not scanned in time. Refresh it to try again."),
                "calm",
            )
        case ResultCode.NOT_AUTHORIZED_IN_TIME:
            return (
                tr("Kiosk", "Expired"),
                tr(
                    "Kiosk",
                    "The phone did not answer in time. Refresh the QR code and scan it again.",
                ),
                "calm",
            )
        case ResultCode.CANCELLED_AT_KIOSK | ResultCode.KIOSK_CLOSED:
            return (
                tr("Kiosk", "Cancelled"),
                tr("Kiosk", "The verification was cancelled. Nothing was changed."),
                "calm",
            )
