"""What the console says of stations, calls and instructions, and what to say to a visitor."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from console.team_presenter import StaffChange
from ui.languages import LANGUAGES
from ui.staff_wording import status_text
from verification.domain.desk import Station, StationState
from verification.domain.instructions import Instruction, InstructionKind, InstructionOutcome
from verification.domain.placeholders import fill
from verification.domain.refusals import Refusal
from verification.domain.session import ResultCode, SessionState
from verification.domain.staff import StaffRole


def role_text(role: StaffRole) -> str:
    """Return what a member of the staff is."""
    translate = QCoreApplication.translate
    match role:
        case StaffRole.CLERK:
            return translate("Console", "Clerk")
        case StaffRole.LEAD:
            return translate("Console", "Lead")


def state_text(state: StationState) -> str:
    """Return what a station is doing."""
    translate = QCoreApplication.translate
    match state:
        case StationState.CLOSED:
            return translate("Console", "Closed")
        case StationState.SILENT:
            return translate("Console", "No sign of life: check the kiosk")
        case StationState.FREE:
            return translate("Console", "Free")
        case StationState.WAITING_FOR_SCAN:
            return translate("Console", "Waiting for scan")
        case StationState.SCANNED:
            return translate("Console", "Scanned, waiting for OK")
        case StationState.AT_OUTCOME:
            return translate("Console", "Visitor is reading the result")


def last_text(station: Station) -> str:
    """Return how the last session at a station ended; empty if none has."""
    return status_text(station.last) if station.last else ""


def kind_text(kind: InstructionKind, value: str = "") -> str:
    """Return what a kiosk is asked to do."""
    translate = QCoreApplication.translate
    match kind:
        case InstructionKind.CANCEL:
            return translate("Console", "Cancel the session")
        case InstructionKind.NEW_CODE:
            return translate("Console", "Send a new code")
        case InstructionKind.MORE_TIME:
            return translate("Console", "Give a minute more")
        case InstructionKind.CLOSE:
            return translate("Console", "Close the station")
        case InstructionKind.OPEN:
            return translate("Console", "Open the station")
        case InstructionKind.LANGUAGE:
            return fill(translate("Console", "Show %1"), LANGUAGES.get(value, value))


def progress_text(instruction: Instruction | None, now: datetime) -> str:
    """Return what became of the newest instruction to a station; empty if there is none."""
    if instruction is None:
        return ""
    translate = QCoreApplication.translate
    what = kind_text(instruction.kind, instruction.value)
    match instruction.outcome:
        case InstructionOutcome.DONE:
            return fill(translate("Console", "%1: done"), what)
        case InstructionOutcome.REFUSED if instruction.reason is not None:
            return fill(translate("Console", "%1: no. %2"), what, refusal_text(instruction.reason))
        case None if instruction.is_pending(now):
            return fill(translate("Console", "%1: asked …"), what)
        case _:
            return fill(translate("Console", "%1: the kiosk did not answer"), what)


def station_text(station: str, branch: str) -> str:
    """Return a station's name, with the branch that it belongs to."""
    return f"{branch} · {station}" if branch else station


def refusal_text(refusal: Refusal) -> str:
    """Return why something was not done, and what to do."""
    translate = QCoreApplication.translate
    match refusal:
        case Refusal.SESSION_ENDED:
            return translate("Console", "That visitor has left or is done; nothing was changed.")
        case Refusal.ALREADY_SCANNED:
            return translate("Console", "The code was scanned already: the phone has to answer.")
        case Refusal.NO_MORE_TIME:
            return translate("Console", "More time was given ten times: send a new code instead.")
        case Refusal.ALREADY_OPEN:
            return translate("Console", "It is already open.")
        case Refusal.STAFF_NOT_SIGNED_IN:
            return translate("Console", "The station is closed: open it first.")
        case Refusal.KIOSK_NOT_REGISTERED:
            return translate("Console", "This kiosk was revoked or removed.")
        case Refusal.KIOSK_NOT_REVOKED:
            return translate("Console", "This kiosk is in use: revoke it first.")
        case Refusal.TOO_MANY_TRIES:
            return translate("Console", "Too many codes in a minute: try again a little later.")
        case Refusal.STAFF_REMOVED:
            return translate(
                "Console", "The member who asked has since been removed from the staff."
            )
        case Refusal.UNKNOWN_LANGUAGE:
            return translate("Console", "The kiosk does not have this language.")
        case Refusal.WRONG_PIN:
            return translate("Console", "Wrong name or PIN.")
        case Refusal.WEAK_PIN:
            return translate(
                "Console",
                "Choose 6 to 12 digits, neither all the same nor a sequence such as 123456.",
            )
        case Refusal.STAFF_NAME_TAKEN:
            return translate(
                "Console",
                "A member has or had this name, or one that reads like it: choose another.",
            )
        case Refusal.NOT_A_LEAD:
            return translate("Console", "Only a lead can do this: ask one of them.")
        case Refusal.LAST_LEAD | Refusal.LAST_OF_STAFF:
            return translate("Console", "There must be a lead: make another member lead first.")
        case Refusal.UNKNOWN_BRANCH:
            return translate("Console", "No station belongs to this branch: choose another.")
        case Refusal.OTHER_BRANCH:
            return translate("Console", "The station belongs to another branch than yours.")
        case Refusal.NOT_A_NAME:
            return translate(
                "Console",
                "This cannot be a name: it is too long, or has characters that cannot be seen. "
                "Choose another.",
            )
        case Refusal.OPERATOR_ONLY:
            return translate("Console", "This login of the server may not do that.")
        case _:
            return translate("Console", "It could not be done.")


def change_text(change: StaffChange, name: str) -> str:
    """Return what was done to whom."""
    translate = QCoreApplication.translate
    match change:
        case StaffChange.ADDED:
            text = translate("Console", "%1 can sign in now")
        case StaffChange.PIN:
            text = translate("Console", "%1 has the new PIN")
        case StaffChange.SHOWN_NAME:
            text = translate("Console", "What a sign-in shows of %1 is changed")
        case StaffChange.MADE_LEAD:
            text = translate("Console", "%1 is a lead now")
        case StaffChange.MADE_CLERK:
            text = translate("Console", "%1 is a clerk now")
        case StaffChange.LIMITED:
            text = translate("Console", "%1 works at one branch alone now")
        case StaffChange.NOT_LIMITED:
            text = translate("Console", "%1 can work at every branch now")
        case StaffChange.RENAMED:
            text = translate("Console", "%1 signs in with the new name and the same PIN now")
        case StaffChange.REMOVED:
            text = translate("Console", "%1 is removed")
    return fill(text, name)


def pin_problem(pin: str, again: str) -> str:
    """Return what is wrong with a PIN that was typed twice; empty for nothing."""
    translate = QCoreApplication.translate
    if not pin:
        return translate("Console", "Type the new PIN twice.")
    return "" if pin == again else translate("Console", "The two PINs differ.")


def what_to_say(state: SessionState, result: ResultCode | None) -> str:
    """Return a sentence for the visitor who calls, by the state of their session."""
    translate = QCoreApplication.translate
    match result:
        case None if state is SessionState.SCANNED:
            return translate(
                "Console",
                '"Compare the four digits with your phone. Tick the consent there and tap OK; if '
                'they differ, tap Decline."',
            )
        case None:
            return translate(
                "Console",
                '"Open the JD or JD Finance app, tap Scan, and hold your phone before the code. '
                'The code keeps changing; that is normal."',
            )
        case ResultCode.VERIFIED:
            return translate("Console", '"Your account is verified; you are done."')
        case ResultCode.NOT_FINISHED:
            return translate(
                "Console",
                '"Nothing is wrong with your JD Cloud account: JD does not know your real name '
                'yet. In the JD app: Me, Settings, Account and security. It takes a few minutes."',
            )
        case ResultCode.VERIFIED_OTHERS:
            return translate(
                "Console",
                '"Each person can verify one JD Cloud account, and you have verified another. Is '
                'it one that you still need? If not, withdraw it on your phone and scan again."',
            )
        case ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED:
            return translate(
                "Console", '"This account was verified meanwhile; there is nothing more to do."'
            )
        case ResultCode.DECLINED:
            return translate(
                "Console",
                '"The request was declined on your phone, so nothing was read. If that was not '
                'what you wanted, take a new code."',
            )
        case ResultCode.NOT_SCANNED_IN_TIME | ResultCode.NOT_AUTHORIZED_IN_TIME:
            return translate(
                "Console",
                '"The time ran out; nothing is lost. Take a new code; I will stay with you."',
            )
        case ResultCode.CLOCK_SET_BACK:
            return translate(
                "Console",
                '"Our computer\'s clock was changed. Please start again." Check it first.',
            )
        case ResultCode.CANCELLED_AT_KIOSK | ResultCode.KIOSK_CLOSED:
            return translate(
                "Console", '"The session was cancelled; nothing was changed. Please start again."'
            )
