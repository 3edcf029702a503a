"""What the kiosk's screen shows: pure functions from a session and the time to frozen views."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kiosk.achievements import StepView, steps_of
from kiosk.outcome import Words, words_of
from kiosk.stopped_scan import stopped_text
from ui.plurals import Context
from ui.time_spoken import seconds_left
from verification.domain.accounts import VerifiedIdentity
from verification.domain.masking import mask_login
from verification.domain.placeholders import fill
from verification.domain.refusals import Refusal
from verification.domain.session import ResultCode, SessionState, VerificationSession
from verification.domain.tone import Tone

Kiosk = Context("Kiosk")

#: So near to the end of a wait, it is said, and another code is the next sensible thing.
URGENT = timedelta(seconds=20)


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
class Countdown:
    """The time that is left: as figures, in words, and as the share of the whole.

    *is_urgent* is whether it is about to end; *warning* says so, with what to do, and *brief* in a
    few words. *offer* is said aloud before that.
    """

    figures: str = ""
    caption: str = ""
    share: float = 0.0
    seconds: int = 0
    is_urgent: bool = False
    warning: str = ""
    brief: str = ""
    offer: str = ""


class Action(StrEnum):
    """What a new code is called, by what has happened before."""

    NONE = ""
    RENEW = "renew"
    TRY_AGAIN = "try_again"
    GET_NEW = "get_new"


class Primary(StrEnum):
    """The highlighted button, which Enter presses."""

    NONE = ""
    RENEW = "renew"
    EXTEND = "extend"
    FINISH = "finish"


@dataclass(frozen=True)
class SessionView:
    """The session page; *code* is None once scanned. *primary* is the one of the actions that is
    sensible next. *class_text* says where a code leads in a class.
    """

    account: str
    station: str
    words: Words
    detail: str
    match_code: str
    steps: tuple[StepView, ...]
    countdown: Countdown
    code: str | None
    warning: str
    class_text: str
    renew: Action
    can_extend: bool
    can_cancel: bool
    can_finish: bool
    primary: Primary

    @property
    def status(self) -> str:
        """What testers and listeners call the state."""
        return self.words.status

    @property
    def tone(self) -> Tone | None:
        """What kind of outcome it is; None while the session goes on."""
        return self.words.tone

    @property
    def can_refresh(self) -> bool:
        """Whether a new code is offered."""
        return self.renew is not Action.NONE


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
            return fill(
                translate(
                    "Kiosk",
                    "This JD Cloud account is being verified at another kiosk. Finish or cancel it "
                    "there, or wait: it ends in %1 at the latest.",
                ),
                clock_text(wait),
            )
        case Notice.TOO_MANY_TRIES:
            return fill(
                translate(
                    "Kiosk", "Too many tries in a short time. Please wait %1, or ask the staff."
                ),
                clock_text(wait),
            )
        case Notice.NOT_SCANNABLE:
            return translate(
                "Kiosk",
                "The QR code cannot be read well on this screen. Please ask the staff; "
                "they may have to enlarge the window.",
            )
        case Notice.SESSION_LOST:
            return translate("Kiosk", "The verification had to be ended. Please start again.")


def whole_seconds(duration: timedelta) -> int:
    """Return the seconds, rounded up so that none means over."""
    return max(0, -(-int(duration.total_seconds() * 10) // 10))


def clock_text(duration: timedelta) -> str:
    """Return minutes and seconds as ``1:05``, rounded up so that 0:00 means over."""
    seconds = whole_seconds(duration)
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
    class_address: str = "",
) -> SessionView:
    """Return what to show for *session* at *now*; *code* is the text of its QR code.

    *stopped* is why the newest refused scan was refused; *class_address* where the code leads in
    a class.
    """
    words = words_of(session, identity)
    in_class = bool(class_address) and session.state is SessionState.WAITING_FOR_SCAN
    warning = notice_text(notice, wait) or stopped_text(session, stopped)
    renew = _renewal(session)
    countdown = Countdown() if session.state.is_final else _countdown(session, now)
    # Before that, a new code is better: there is no need to wait for the old one's end.
    can_extend = session.state is SessionState.SCANNED and session.can_be_extended
    primary = Primary.NONE
    if session.state.is_final:
        finishes = renew is Action.NONE or session.state is SessionState.CANCELLED
        primary = Primary.FINISH if finishes else Primary.RENEW
    elif countdown.is_urgent and renew is not Action.NONE:
        primary = Primary.RENEW
    elif countdown.is_urgent and can_extend:
        primary = Primary.EXTEND
    return SessionView(
        account=mask_login(session.cloud_login_name),
        station=session.station,
        words=words,
        detail=f"{words.spoken()} {_class_text()}" if in_class else words.spoken(),
        match_code=session.match_code or "" if session.state is SessionState.SCANNED else "",
        steps=steps_of(session),
        countdown=countdown,
        code=code if session.state is SessionState.WAITING_FOR_SCAN else None,
        warning=warning,
        class_text=_class_text(class_address) if in_class else "",
        renew=renew,
        can_extend=can_extend,
        can_cancel=not session.state.is_final,
        can_finish=session.state.is_final,
        primary=primary,
    )


def _class_text(address: str = "") -> str:
    """Return how a class scans and, unless it is said aloud, what that opens."""
    translate = QCoreApplication.translate
    if not address:
        return translate("Kiosk", "Training class: scan with your own phone's camera.")
    text = translate("Kiosk", "Training class: scan with your own phone's camera. It opens %1")
    return fill(text, address)


def _countdown(session: VerificationSession, now: datetime) -> Countdown:
    translate = QCoreApplication.translate
    left = max(session.deadline - now, timedelta())
    seconds = whole_seconds(left)
    whole = max(1, whole_seconds(session.deadline - session.changed_at))
    waiting = session.state is SessionState.WAITING_FOR_SCAN
    urgent, warning, offer = left <= URGENT, "", ""
    if waiting:
        offer = translate("Kiosk", "If you need more time, take a new code.")
    elif session.can_be_extended:
        offer = translate("Kiosk", "If you need more time, press One minute more.")
    if urgent and waiting:
        warning = Kiosk.tr(
            "%n seconds left. Need more time? Take a new code; nothing is lost.", "", seconds
        )
    elif urgent and session.can_be_extended:
        warning = Kiosk.tr(
            "%n seconds left. Answer on your phone, or take one minute more.", "", seconds
        )
    elif urgent:
        warning = Kiosk.tr("%n seconds left. Answer on your phone: OK or Decline.", "", seconds)
    return Countdown(
        figures=clock_text(left),
        caption=translate("Kiosk", "left to scan")
        if waiting
        else translate("Kiosk", "left to tap OK"),
        share=min(1.0, seconds / whole),
        seconds=seconds,
        is_urgent=urgent,
        warning=warning,
        brief=seconds_left(seconds) if urgent else "",
        offer=offer,
    )


def _renewal(session: VerificationSession) -> Action:
    """What a new code is called, or that there is none."""
    match session.state:
        case SessionState.SCANNED | SessionState.VERIFIED:
            return Action.NONE
        case SessionState.FAILED | SessionState.DECLINED:
            ended = session.result is ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED
            return Action.NONE if ended else Action.TRY_AGAIN
        case SessionState.EXPIRED:
            return Action.GET_NEW
        case _:
            return Action.RENEW


def digits_spoken(match_code: str) -> str:
    """Return a match code as it is read out: digit by digit."""
    text = QCoreApplication.translate("Kiosk", "Code %1")
    return fill(text, " ".join(match_code))
