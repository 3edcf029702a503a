"""What the session page says: the words for each state and outcome, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.icons import Icon
from ui.spoken import sentences
from verification.domain import source_document
from verification.domain.accounts import VerifiedIdentity
from verification.domain.local_time import minute_text
from verification.domain.masking import mask_identity_number, mask_name
from verification.domain.placeholders import captioned, fill
from verification.domain.session import (
    ResultCode,
    SessionState,
    VerificationSession,
    spelt_reference,
)
from verification.domain.tone import Tone


@dataclass(frozen=True)
class Fact:
    """A caption with what it says; *brief* is all of it in a few words for very large text."""

    caption: str
    text: str
    brief: str = ""
    icon: Icon = Icon.NONE


@dataclass(frozen=True)
class Words:
    """The words of a page.

    *status* is what testers and listeners call the state; *reason* leads to it where the status
    itself is the headline. *word* and *sub* are beside the outcome's sign, and below them
    *trace*: the lines by which staff find the session. *tone* is the outcome's; None while the
    session goes on.
    """

    status: str
    headline: str
    tone: Tone | None
    lead: str = ""
    short: str = ""
    reason: str = ""
    word: str = ""
    sub: str = ""
    trace: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    points: tuple[str, ...] = ()
    shows_how: bool = False

    def spoken(self) -> str:
        """Return what is said of it after the status."""
        headline = "" if self.headline == self.status else self.headline
        translate = QCoreApplication.translate
        facts = (captioned(one.caption, one.text, translate) for one in self.facts)
        return sentences(headline, self.lead, *facts, *self.trace[:1])


def words_of(session: VerificationSession, identity: VerifiedIdentity | None = None) -> Words:
    """Return the words for the state of a session."""
    words = _words_of(session, identity)
    if words.tone in (None, Tone.GOOD):
        return words
    # Where it ended well, the facts say it.
    trace = (_referred(session), minute_text(_ended(session)), session.station)
    return replace(words, trace=trace)


def _ended(session: VerificationSession) -> datetime:
    return session.ended_at or session.changed_at


def _reference(session: VerificationSession) -> str:
    return spelt_reference(session.reference)


def _referred(session: VerificationSession) -> str:
    return fill(QCoreApplication.translate("Kiosk", "Reference %1"), _reference(session))


def _words_of(session: VerificationSession, identity: VerifiedIdentity | None) -> Words:
    translate = QCoreApplication.translate
    nothing_read = translate("Kiosk", "Nothing was read.")
    match session.result:
        case None if session.state is SessionState.WAITING_FOR_SCAN:
            return Words(
                translate("Kiosk", "Waiting for scan"),
                translate("Kiosk", "Scan this code with your phone"),
                None,
                short=translate("Kiosk", "Scan this code"),
                shows_how=True,
            )
        case None:
            return Words(
                translate("Kiosk", "Scanned, waiting for authorization"),
                translate("Kiosk", "Does your phone show this code?"),
                None,
                short=translate("Kiosk", "Same code on your phone?"),
            )
        case ResultCode.VERIFIED:
            return _verified(session, identity)
        case ResultCode.NOT_FINISHED:
            return _not_finished()
        case ResultCode.VERIFIED_OTHERS:
            return _verified_others()
        case ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED:
            return Words(
                translate("Kiosk", "Already verified"),
                translate(
                    "Kiosk", "This JD Cloud account was verified somewhere else in the meantime"
                ),
                Tone.BAD,
                lead=translate("Kiosk", "There is nothing more to do."),
                word=translate("Kiosk", "Already verified"),
                sub=translate("Kiosk", "Nothing was changed."),
            )
        case ResultCode.DECLINED:
            return Words(
                translate("Kiosk", "Declined"),
                translate("Kiosk", "The request was declined on the phone"),
                Tone.CALM,
                lead=translate("Kiosk", "If that was not what you wanted, take a new code."),
                word=translate("Kiosk", "Declined"),
                sub=nothing_read,
                shows_how=True,
            )
        case ResultCode.CANCELLED_AT_KIOSK | ResultCode.KIOSK_CLOSED:
            return Words(
                translate("Kiosk", "Cancelled"),
                translate("Kiosk", "The verification was cancelled"),
                Tone.CALM,
                lead=translate("Kiosk", "Nothing was changed."),
                word=translate("Kiosk", "Cancelled"),
                sub=nothing_read,
                shows_how=True,
            )
        case _:
            return _expired(session.result)


def _verified(session: VerificationSession, identity: VerifiedIdentity | None) -> Words:
    translate = QCoreApplication.translate
    masked = ""
    if identity is not None:
        number = mask_identity_number(identity.identity_number)
        masked = f"{mask_name(identity.real_name)}\n{number}"
    return Words(
        translate("Kiosk", "Verified"),
        translate("Kiosk", "This JD Cloud account is now real-name verified"),
        Tone.GOOD,
        lead=translate("Kiosk", "You may put your phone away."),
        word=translate("Kiosk", "Verified"),
        sub=masked,
        facts=(
            Fact(translate("Kiosk", "Reference"), _reference(session), _referred(session)),
            Fact(translate("Kiosk", "Verified on"), minute_text(_ended(session))),
            Fact(translate("Kiosk", "Kiosk"), session.station),
        ),
        points=(
            translate("Kiosk", "Use JD Cloud as a verified individual, from now on"),
            translate(
                "Kiosk",
                "Find your consent receipt on your phone, and withdraw the consent at any time",
            ),
        ),
    )


def _failed() -> tuple[str, str, str]:
    """What leads to the document's sentence, and what is beside the sign."""
    translate = QCoreApplication.translate
    return (
        translate("Kiosk", "user authorization failed because"),
        translate("Kiosk", "Not verified"),
        translate("Kiosk", "Nothing was read.\nNothing was changed."),
    )


def _not_finished() -> Words:
    # The document's sentence names the JD Cloud account, but it is the JD Mall/JD Finance account
    # that has to act: the line below it and the facts say so.
    translate = QCoreApplication.translate
    sentence = translate("Document", source_document.NOT_FINISHED)
    reason, word, sub = _failed()
    return Words(
        sentence,
        sentence,
        Tone.BAD,
        lead=translate(
            "Kiosk", "JD does not know your real name yet. Your JD Cloud account itself is fine."
        ),
        reason=reason,
        word=word,
        sub=sub,
        facts=(
            Fact(
                translate("Kiosk", "Who acts"),
                translate("Kiosk", "You, on your phone"),
                translate("Kiosk", "You: finish it in the JD app"),
                Icon.PERSON,
            ),
            Fact(
                translate("Kiosk", "Where"),
                translate("Kiosk", "JD: Me → Settings → Account and security"),
                icon=Icon.PHONE,
            ),
            Fact(
                translate("Kiosk", "Then"),
                translate("Kiosk", "Come back and scan a new code"),
                translate("Kiosk", "Then: scan a new code here"),
                Icon.CLOCK,
            ),
        ),
    )


def _verified_others() -> Words:
    translate = QCoreApplication.translate
    sentence = translate("Document", source_document.VERIFIED_OTHERS)
    reason, word, sub = _failed()
    return Words(
        sentence,
        sentence,
        Tone.BAD,
        lead=translate(
            "Kiosk", "One person can verify one JD Cloud account. The earlier one still counts."
        ),
        reason=reason,
        word=word,
        sub=sub,
        facts=(
            Fact(
                translate("Kiosk", "Need the other one?"),
                translate("Kiosk", "Yes: use that account. You are done here."),
                translate("Kiosk", "Use the other account"),
                Icon.LINK,
            ),
            Fact(
                translate("Kiosk", "No longer needed?"),
                translate("Kiosk", "Withdraw its consent on your phone, then scan a new code"),
                translate("Kiosk", "Or withdraw its consent first"),
                Icon.PHONE,
            ),
            Fact(
                translate("Kiosk", "Was it not you?"),
                translate("Kiosk", "Call the staff"),
                translate("Kiosk", "Not you? Call the staff"),
                Icon.BELL,
            ),
        ),
    )


def after_call(fact: Fact) -> Fact:
    """Return the fact for a visitor who has called the staff already."""
    if fact.icon is not Icon.BELL:
        return fact
    called = QCoreApplication.translate("Kiosk", "The staff have been called")
    return replace(fact, text=called, brief=called)


def _expired(result: ResultCode) -> Words:
    translate = QCoreApplication.translate
    expired = translate("Kiosk", "Expired")
    match result:
        case ResultCode.NOT_SCANNED_IN_TIME:
            headline = translate("Kiosk", "The code was not scanned in time")
            lead = translate(
                "Kiosk",
                "Nothing is lost: your account stays filled in. A new code is ready at once.",
            )
        case ResultCode.NOT_AUTHORIZED_IN_TIME:
            headline = translate("Kiosk", "The phone did not answer in time")
            lead = translate("Kiosk", "Nothing is lost: get a new code and scan it again.")
        case _:
            headline = translate("Kiosk", "The clock of this computer was changed")
            lead = translate(
                "Kiosk",
                "The verification was ended to be safe. Please start again; staff: check date "
                "and time.",
            )
    return Words(
        expired,
        headline,
        Tone.LATE,
        lead=lead,
        word=expired,
        sub=translate("Kiosk", "Nothing was read."),
        shows_how=True,
    )
