"""What the kiosk's screen shows: pure functions from a session and the time to frozen views."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kiosk.stopped_scan import stopped_text
from verification.domain import source_document
from verification.domain.accounts import VerifiedIdentity
from verification.domain.masking import mask_identity_number, mask_login, mask_name
from verification.domain.refusals import Refusal
from verification.domain.session import ResultCode, SessionState, VerificationSession

#: A code that nobody has scanned for so long: show how it is done.
HINT_AFTER = timedelta(seconds=30)


class Notice(StrEnum):
    """Why the kiosk cannot do what was asked; shown where the visitor looks."""

    NONE = ""
    NO_ACCOUNT = "no_account"
    UNKNOWN_ACCOUNT = "unknown_account"
    ALREADY_VERIFIED = "already_verified"
    ALREADY_IN_PROGRESS = "already_in_progress"
    TOO_MANY_TRIES = "too_many_tries"
    NOT_SCANNABLE = "not_scannable"
    SESSION_LOST = "session_lost"


@dataclass(frozen=True)
class StepView:
    """One line of the stepper; *look* is "next", "now" or "done"."""

    text: str
    look: str


@dataclass(frozen=True)
class SessionView:
    """The session page; *code* is None once scanned.

    *look* is "now", "good", "bad", "calm" or "late".
    """

    account: str
    status: str
    detail: str
    look: str
    match_code: str
    steps: tuple[StepView, ...]
    countdown: str
    code: str | None
    warning: str
    staff_can_say: str
    hint: bool
    can_call_staff: bool
    can_refresh: bool
    can_cancel: bool
    can_finish: bool


#: How a session ended that left the visitor without what they came for.
_TROUBLE = frozenset({SessionState.FAILED, SessionState.EXPIRED})


def notice_text(notice: Notice, wait: timedelta = timedelta()) -> str:
    """Return the words of a notice, with what to do next; *wait* is for how long, if it matters."""
    translate = QCoreApplication.translate
    match notice:
        case Notice.NONE:
            return ""
        case Notice.NO_ACCOUNT:
            return translate("Kiosk", "Please type the JD Cloud account to verify.")
        case Notice.UNKNOWN_ACCOUNT:
            return translate(
                "Kiosk", "There is no such JD Cloud account. Please check the spelling."
            )
        case Notice.ALREADY_VERIFIED:
            return translate(
                "Kiosk", "This JD Cloud account has been verified already. There is nothing to do."
            )
        case Notice.ALREADY_IN_PROGRESS:
            return translate(
                "Kiosk",
                "This JD Cloud account is being verified at another kiosk. Finish or cancel it "
                "there, or wait: it ends in %1 at the latest.",
            ).replace("%1", clock_text(wait))
        case Notice.TOO_MANY_TRIES:
            return translate(
                "Kiosk", "Too many tries in a short time. Please wait %1, or ask the staff."
            ).replace("%1", clock_text(wait))
        case Notice.NOT_SCANNABLE:
            return translate(
                "Kiosk",
                "The QR code cannot be read well on this screen. Please ask the staff; "
                "they may have to enlarge the window.",
            )
        case Notice.SESSION_LOST:
            return translate("Kiosk", "The verification had to be ended. Please start again.")


def clock_text(duration: timedelta) -> str:
    """Return minutes and seconds as ``1:05``, rounded up so that 0:00 means over."""
    seconds = max(0, -(-int(duration.total_seconds() * 10) // 10))
    return f"{seconds // 60}:{seconds % 60:02d}"


def session_view(
    session: VerificationSession,
    *,
    code: str | None,
    identity: VerifiedIdentity | None,
    now: datetime,
    notice: Notice = Notice.NONE,
    wait: timedelta = timedelta(),
    stopped: Refusal | None = None,
) -> SessionView:
    """Return what to show for *session* at *now*; *code* is the text of its QR code.

    *stopped* is why the newest refused scan was refused.
    """
    translate = QCoreApplication.translate
    waiting = session.state is SessionState.WAITING_FOR_SCAN
    status, detail, look = outcome(session, identity)
    countdown = ""
    if not session.state.is_final:
        left = clock_text(session.deadline - now)
        countdown = translate("Kiosk", "%1 left").replace("%1", left)
    warning = notice_text(notice, wait) or stopped_text(session, stopped)
    return SessionView(
        account=mask_login(session.cloud_login_name),
        status=status,
        detail=detail,
        look=look,
        match_code=session.match_code or "" if session.state is SessionState.SCANNED else "",
        steps=_steps(session),
        countdown=countdown,
        code=code if waiting else None,
        warning=warning,
        hint=waiting and now - session.changed_at >= HINT_AFTER,
        can_call_staff=(waiting and now - session.changed_at >= HINT_AFTER)
        or session.state in _TROUBLE,
        staff_can_say=_staff_can_say(session.result),
        can_refresh=session.state is not SessionState.SCANNED
        and session.state is not SessionState.VERIFIED
        and session.result is not ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED,
        can_cancel=not session.state.is_final,
        can_finish=session.state.is_final,
    )


def _staff_can_say(result: ResultCode | None) -> str:
    """Return a sentence for the staff to say, for the two outcomes that visitors misread."""
    translate = QCoreApplication.translate
    match result:
        case ResultCode.NOT_FINISHED:
            return translate(
                "Kiosk",
                "Staff can say: nothing is wrong with your JD Cloud account; JD does not know your "
                "real name yet. It takes a few minutes in the JD app.",
            )
        case ResultCode.VERIFIED_OTHERS:
            return translate(
                "Kiosk",
                "Staff can say: each person can verify one JD Cloud account, and you have verified "
                "another. Is it one that you still need?",
            )
        case _:
            return ""


def _steps(session: VerificationSession) -> tuple[StepView, ...]:
    translate = QCoreApplication.translate
    reached = 0 if session.scanned_at is None else 1
    if session.state.is_final:
        reached = 2
    texts = (
        translate("Kiosk", "Waiting for scan"),
        translate("Kiosk", "Scanned, waiting for authorization"),
        _final_step(session.state),
    )
    looks = ["done"] * reached + ["now"] + ["next"] * (2 - reached)
    if session.state.is_final and session.scanned_at is None:
        looks[1] = "next"
    if session.state is SessionState.VERIFIED:
        looks[2] = "done"
    return tuple(map(StepView, texts, looks))


def _final_step(state: SessionState) -> str:
    translate = QCoreApplication.translate
    match state:
        case SessionState.WAITING_FOR_SCAN | SessionState.SCANNED:
            return translate("Kiosk", "Result")
        case SessionState.VERIFIED:
            return translate("Kiosk", "Verified")
        case SessionState.FAILED:
            return translate("Kiosk", "Failed")
        case SessionState.DECLINED:
            return translate("Kiosk", "Declined")
        case SessionState.EXPIRED:
            return translate("Kiosk", "Expired")
        case SessionState.CANCELLED:
            return translate("Kiosk", "Cancelled")


def outcome(
    session: VerificationSession, identity: VerifiedIdentity | None
) -> tuple[str, str, str]:
    """Return a session's status, its detail and its look."""
    translate = QCoreApplication.translate
    match session.result:
        case None if session.state is SessionState.WAITING_FOR_SCAN:
            return (
                translate("Kiosk", "Waiting for scan"),
                translate(
                    "Kiosk", "Open the JD or JD Finance app on your phone and scan the QR code."
                ),
                "now",
            )
        case None:
            return (
                translate("Kiosk", "Scanned, waiting for authorization"),
                translate(
                    "Kiosk",
                    "Your phone must show the same code and the name of this kiosk. Then read "
                    "the page, tick the box and tap OK. If it shows another code, decline.",
                ),
                "now",
            )
        case ResultCode.VERIFIED:
            detail = translate("Kiosk", "This JD Cloud account is now real-name verified.")
            if identity is not None:
                name = mask_name(identity.real_name)
                detail += f"\n{name} · {mask_identity_number(identity.identity_number)}"
            return translate("Kiosk", "Verified"), detail, "good"
        case ResultCode.NOT_FINISHED:
            # The document's sentence names the JD Cloud account, but it is the JD Mall/JD
            # Finance account that has to act: the second line says so.
            return (
                translate("Document", source_document.NOT_FINISHED),
                translate(
                    "Kiosk",
                    "Finish real-name verification in your JD app first: under Settings → "
                    "Account and security, or in JD Finance. Then come back and scan a new code.",
                ),
                "bad",
            )
        case ResultCode.VERIFIED_OTHERS:
            return (
                translate("Document", source_document.VERIFIED_OTHERS),
                translate(
                    "Kiosk",
                    "The person of the JD account on the phone has already verified a different "
                    "JD Cloud account, and can verify only one. Withdraw that consent in the app, "
                    "then scan a new code, or ask the staff.",
                ),
                "bad",
            )
        case ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED:
            return (
                translate("Kiosk", "Already verified"),
                translate(
                    "Kiosk",
                    "This JD Cloud account was verified somewhere else in the meantime. "
                    "There is nothing more to do.",
                ),
                "bad",
            )
        case ResultCode.DECLINED:
            return (
                translate("Kiosk", "Declined"),
                translate(
                    "Kiosk",
                    "The request was declined on the phone. No identity information was read.",
                ),
                "calm",
            )
        case ResultCode.NOT_SCANNED_IN_TIME:
            return (
                translate("Kiosk", "Expired"),
                translate("Kiosk", "The QR code was not scanned in time. Refresh it to try again."),
                "late",
            )
        case ResultCode.NOT_AUTHORIZED_IN_TIME:
            return (
                translate("Kiosk", "Expired"),
                translate(
                    "Kiosk",
                    "The phone did not answer in time. Refresh the QR code and scan it again.",
                ),
                "late",
            )
        case ResultCode.CLOCK_SET_BACK:
            return (
                translate("Kiosk", "Expired"),
                translate(
                    "Kiosk",
                    "The clock of this computer was changed, so the verification was ended to be "
                    "safe. Please start again; staff: check date and time.",
                ),
                "late",
            )
        case ResultCode.CANCELLED_AT_KIOSK | ResultCode.KIOSK_CLOSED:
            return (
                translate("Kiosk", "Cancelled"),
                translate("Kiosk", "The verification was cancelled. Nothing was changed."),
                "calm",
            )
