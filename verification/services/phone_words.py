"""What a JD app says of a request, its result and a refusal: what, and what to do next.

Without Qt: the simulated phone's window and the classroom's page say the same. *translate* gets a
context and the English.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeAlias

from verification.domain import source_document
from verification.domain.accounts import JdAccount
from verification.domain.masking import mask_identity_number, mask_name
from verification.domain.placeholders import as_written, fill
from verification.domain.refusals import Refusal
from verification.domain.session import ResultCode
from verification.domain.tone import Tone
from verification.services.phone import Authorization

Translate: TypeAlias = Callable[[str, str], str]


class Next(StrEnum):
    """What a person does next, most likely: the page's first button."""

    HOME = "home"
    AGAIN = "again"
    VERIFY = "verify"


@dataclass(frozen=True)
class Message:
    """A headline, a line of advice, and the tone of both.

    *receipt* is whether there is a consent receipt to be looked at; *steps* are what to do, each
    with a line of detail; *note* is a fact that is good to know.
    """

    headline: str
    advice: str
    tone: Tone = Tone.CALM
    receipt: bool = False
    next: Next | None = None
    steps: tuple[tuple[str, str], ...] = ()
    note: str = ""

    @property
    def first(self) -> Next:
        """What the first button does: after a code that led nowhere, another scan."""
        if self.next is not None:
            return self.next
        return Next.AGAIN if self.tone in (Tone.BAD, Tone.LATE) else Next.HOME


@dataclass(frozen=True)
class Agreement:
    """What was agreed to a moment ago, for the page that says so."""

    requester: str
    reference: str
    agreed_at: datetime


def result_message(result: ResultCode, translate: Translate = as_written) -> Message:
    """Return the phone's page for the end of a session, in the document's words."""
    match result:
        case ResultCode.VERIFIED:
            return Message(
                translate("Phone", "Authorized"),
                translate(
                    "Phone",
                    "The JD Cloud account is now real-name verified. You may put your phone away.",
                ),
                Tone.GOOD,
                receipt=True,
                note=translate(
                    "Phone", "Withdraw at any time under Me → Settings → Account and security."
                ),
            )
        case ResultCode.NOT_FINISHED:
            return Message(
                translate("Document", source_document.NOT_FINISHED),
                translate("Phone", "It is your JD account that must act, not JD Cloud's."),
                Tone.BAD,
                next=Next.VERIFY,
                steps=(
                    (
                        translate("Phone", "Verify your real name in the JD app"),
                        translate("Phone", "Under Me → Settings → Account and security."),
                    ),
                    (
                        translate("Phone", "Ask for a new code at the kiosk"),
                        translate("Phone", "Your account is still chosen there."),
                    ),
                    (
                        translate("Phone", "Scan again"),
                        translate("Phone", "Then agree, and you are done."),
                    ),
                ),
                note=translate("Phone", "JD Cloud has read nothing about you."),
            )
        case ResultCode.VERIFIED_OTHERS:
            return Message(
                translate("Document", source_document.VERIFIED_OTHERS),
                translate(
                    "Phone",
                    "You can verify only one JD Cloud account, whichever of your JD accounts you "
                    "use. Withdraw the earlier consent and scan a new code, or ask the staff.",
                ),
                Tone.BAD,
                next=Next.HOME,
                note=translate(
                    "Phone", "Withdraw at any time under Me → Settings → Account and security."
                ),
            )
        case ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED:
            return Message(
                translate("Phone", "Already verified"),
                translate(
                    "Phone",
                    "This JD Cloud account was verified in the meantime. "
                    "There is nothing more to do.",
                ),
                Tone.BAD,
                next=Next.HOME,
            )
        case ResultCode.DECLINED:
            return Message(
                translate("Phone", "Declined"),
                translate("Phone", "JD Cloud has read nothing about you."),
                note=translate(
                    "Phone",
                    "Changed your mind? Tap 'Try again with a new code' on the kiosk and scan it.",
                ),
            )
        case ResultCode.NOT_SCANNED_IN_TIME | ResultCode.NOT_AUTHORIZED_IN_TIME:
            return Message(
                translate("Phone", "Timed out"),
                translate(
                    "Phone",
                    "JD Cloud has read nothing about you. Tap 'Get a new code' on the "
                    "kiosk and scan it.",
                ),
                Tone.LATE,
            )
        case ResultCode.CLOCK_SET_BACK:
            return Message(
                translate("Phone", "This request was ended"),
                translate(
                    "Phone",
                    "The kiosk's clock was changed. JD Cloud has read nothing about you. Start "
                    "again at the kiosk.",
                ),
                Tone.LATE,
            )
        case ResultCode.CANCELLED_AT_KIOSK | ResultCode.KIOSK_CLOSED:
            return Message(
                translate("Phone", "Cancelled at the kiosk"),
                translate(
                    "Phone",
                    "JD Cloud has read nothing about you. Start again at the kiosk if "
                    "you still want to verify.",
                ),
            )


def refusal_message(
    refusal: Refusal, wait: timedelta = timedelta(), translate: Translate = as_written
) -> Message:
    """Return the phone's page for a code or a tap that was refused; each has its own words.

    *wait* is for how long, where it goes by itself.
    """
    minutes = str(max(1, -(-int(wait.total_seconds()) // 60)))
    match refusal:
        case Refusal.FRAME_STALE:
            return Message(
                translate("Phone", "This picture of the QR code is too old"),
                translate(
                    "Phone",
                    "The code on the kiosk keeps changing, so a photo of it does not work. "
                    "Go to the kiosk and scan its screen.",
                ),
                Tone.LATE,
            )
        case Refusal.FRAME_AHEAD:
            return Message(
                translate("Phone", "The clocks do not agree"),
                translate(
                    "Phone",
                    "This QR code is dated in the future. Ask the staff to check the kiosk's "
                    "date and time, then scan again.",
                ),
                Tone.LATE,
            )
        case Refusal.CODE_ALTERED:
            return Message(
                translate("Phone", "This QR code was changed"),
                translate(
                    "Phone",
                    "It is not what the kiosk showed. Do not scan it again; tell the staff.",
                ),
                Tone.BAD,
            )
        case Refusal.ALREADY_IN_PROGRESS:
            return Message(
                translate("Phone", "Already in progress"),
                fill(
                    translate(
                        "Phone",
                        "This JD account has a request open on another phone. Answer it there, or "
                        "wait: it ends within %1 min.",
                    ),
                    minutes,
                ),
            )
        case Refusal.TOO_MANY_TRIES:
            return Message(
                translate("Phone", "Too many tries"),
                fill(
                    translate(
                        "Phone", "Please wait %1 min, then scan the code on the kiosk again."
                    ),
                    minutes,
                ),
                Tone.LATE,
            )
        case Refusal.NOTHING_TO_WITHDRAW:
            return Message(
                translate("Phone", "There is nothing to withdraw"),
                translate("Phone", "This JD account has verified no JD Cloud account."),
            )
        case Refusal.UNKNOWN_CODE:
            return Message(
                translate("Phone", "Unknown QR code"),
                translate(
                    "Phone",
                    "No kiosk has issued this code. Scan the code on the kiosk's own "
                    "screen, not one on paper.",
                ),
                Tone.BAD,
            )
        case Refusal.CODE_REPLACED:
            return Message(
                translate("Phone", "This QR code is out of date"),
                translate("Phone", "The kiosk shows a newer code. Scan the one on its screen now."),
                Tone.LATE,
            )
        case Refusal.CODE_EXPIRED:
            return Message(
                translate("Phone", "This QR code has expired"),
                translate("Phone", "Tap 'Get a new code' on the kiosk and scan it."),
                Tone.LATE,
            )
        case Refusal.CODE_CANCELLED:
            return Message(
                translate("Phone", "This QR code was cancelled"),
                translate("Phone", "Start again at the kiosk and scan the new code."),
            )
        case Refusal.CODE_USED:
            return Message(
                translate("Phone", "This QR code has been used"),
                translate("Phone", "Each code works once. Ask for a new one at the kiosk."),
            )
        case Refusal.SCANNED_BY_ANOTHER:
            return Message(
                translate("Phone", "Already scanned by another phone"),
                translate(
                    "Phone",
                    "Only the phone that scanned first can authorize. If that was not "
                    "you, tap 'Cancel' on the kiosk and start again.",
                ),
                Tone.BAD,
            )
        case Refusal.NOT_THE_SCANNER:
            return Message(
                translate("Phone", "Another account is signed in now"),
                translate(
                    "Phone",
                    "The request belongs to the account that scanned the code, and JD Cloud has "
                    "read nothing. Sign in with that account again, or start again at the kiosk.",
                ),
                Tone.BAD,
            )
        case _:
            return Message(
                translate("Phone", "This request is no longer open"),
                translate("Phone", "Start again at the kiosk and scan the new code."),
            )


def real_name_message(translate: Translate = as_written) -> Message:
    """Return the phone's page after the real name was verified in the app."""
    return Message(
        translate("Phone", "Your real name is verified"),
        translate("Phone", "Ask for a new code at the kiosk, then scan it."),
        Tone.GOOD,
        next=Next.AGAIN,
    )


def withdrawn_message(translate: Translate = as_written) -> Message:
    """Return the phone's page after a consent was withdrawn."""
    return Message(
        translate("Phone", "Consent withdrawn"),
        translate(
            "Phone",
            "JD Cloud has erased your real name and identity number; the JD Cloud account is no "
            "longer verified. A record that you had agreed, and withdrew, is kept.",
        ),
        receipt=True,
    )


@dataclass(frozen=True)
class RequestWords:
    """The sheet that asks for consent, word for word.

    *asked*, *purpose* and *read* are a fact each: its name and its lines.
    """

    heading: str
    compare: str
    code: str
    caution: str
    asked: tuple[str, str]
    purpose: tuple[str, str]
    read: tuple[str, str]
    consequence: str
    consent: str
    decline: str
    ok: str


def request_words(
    authorization: Authorization | None,
    account: JdAccount | None,
    translate: Translate = as_written,
    *,
    in_chinese: bool = False,
) -> RequestWords:
    """Return what the sheet says of a request; without one, its fixed words only."""
    requester = station = read = code = ""
    if authorization is not None:
        station = authorization.station
        requester = fill(
            translate("AuthorizationPage", "%1 · JD Cloud account"), authorization.requester
        )
        code = f"{authorization.match_code[:2]} {authorization.match_code[2:]}"
    if account is not None:
        name = mask_name(person_name(account, in_chinese=in_chinese))
        number = mask_identity_number(account.identity_number)
        read = "\n".join(
            (
                fill(translate("AuthorizationPage", "Real name %1"), name),
                fill(translate("AuthorizationPage", "ID number %1"), number),
            )
        )
    return RequestWords(
        heading=translate("AuthorizationPage", "JD Cloud asks for your real name"),
        compare=fill(translate("AuthorizationPage", "Same code on the kiosk '%1'?"), station),
        code=code,
        caution=translate(
            "AuthorizationPage", "Different, or you did not start this? Then decline."
        ),
        asked=(translate("AuthorizationPage", "Asked by"), requester),
        purpose=(
            translate("AuthorizationPage", "Purpose"),
            translate("AuthorizationPage", "Individual real-name verification"),
        ),
        read=(translate("AuthorizationPage", "Will be read"), read),
        consequence=translate(
            "AuthorizationPage",
            "Afterwards your JD account can verify no other JD Cloud account. You can "
            "withdraw at any time.",
        ),
        consent=translate("Document", source_document.CONSENT),
        decline=translate("AuthorizationPage", "Decline"),
        ok=translate("AuthorizationPage", "OK"),
    )


@dataclass(frozen=True)
class WithdrawalWords:
    """The page that asks whether a consent is to be withdrawn; its heading is also the button."""

    heading: str
    text: str
    keep: str


def withdrawal_words(translate: Translate = as_written) -> WithdrawalWords:
    """Return what the page says."""
    return WithdrawalWords(
        translate("WithdrawPage", "Withdraw consent"),
        translate(
            "WithdrawPage",
            "JD Cloud erases your real name and identity number, and the JD Cloud account is no "
            "longer verified. Your JD account can then verify another one. What was done before "
            "stays lawful; a record of your consent is kept.",
        ),
        translate("WithdrawPage", "Keep it"),
    )


def person_name(account: JdAccount, *, in_chinese: bool) -> str:
    """Return the person's name in the script of the language that is shown."""
    return account.real_name if in_chinese else account.latin_name
