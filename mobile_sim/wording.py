"""The phone's words for results, refusals and unreadable pictures: what, and what to do next."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from mobile_sim.faults import Network
from mobile_sim.scanner import ScanProblem
from ui.fault_wording import fault_text
from ui.translation import current_language
from verification.domain.accounts import JdAccount
from verification.domain.refusals import Refusal
from verification.domain.session import ResultCode
from verification.domain.tone import Tone
from verification.services import phone_words
from verification.services.phone_words import Message
from verification.store.database import Fault


def result_message(result: ResultCode) -> Message:
    """Return the phone's page for the end of a session, in the document's words."""
    return phone_words.result_message(result, QCoreApplication.translate)


def refusal_message(refusal: Refusal, wait: timedelta = timedelta()) -> Message:
    """Return the phone's page for a code or a tap that was refused; each has its own words.

    *wait* is for how long, where it goes by itself.
    """
    return phone_words.refusal_message(refusal, wait, QCoreApplication.translate)


def real_name_message() -> Message:
    """Return the phone's page after the real name was verified in the app."""
    return phone_words.real_name_message(QCoreApplication.translate)


def withdrawn_message() -> Message:
    """Return the phone's page after a consent was withdrawn."""
    return phone_words.withdrawn_message(QCoreApplication.translate)


def other_app_message() -> Message:
    """Return what an app shows that has scanned the code and cannot use it."""
    translate = QCoreApplication.translate
    return Message(
        translate("Phone", "This app cannot use the code"),
        translate(
            "Phone",
            "It was another app that scanned it, and nothing was sent. Open the JD or JD Finance "
            "app and scan the code with that.",
        ),
        Tone.LATE,
    )


def problem_text(problem: ScanProblem) -> str:
    """Return what to tell a person whose picture gave no code."""
    translate = QCoreApplication.translate
    match problem:
        case ScanProblem.NO_PICTURE:
            return translate(
                "Phone", "There is no picture to read. Open an image file, or copy one."
            )
        case ScanProblem.NO_VIEW:
            return translate(
                "Phone",
                "This computer does not show its screen to the phone. If the desktop asks, allow "
                "the screenshot; otherwise take one yourself and paste it here.",
            )
        case ScanProblem.SCREEN_DENIED:
            return translate(
                "Phone",
                "macOS does not let this program see the screen. Allow it in System Settings, "
                "Privacy & Security, Screen Recording, and start the program again. Until then, "
                "take a picture of the screen yourself and paste it here.",
            )
        case ScanProblem.CAMERA_DENIED:
            return translate(
                "Phone",
                "macOS does not let this program use the camera. Allow it in System Settings, "
                "Privacy & Security, Camera, and start the program again.",
            )
        case ScanProblem.NO_CODE:
            return translate("Phone", "No QR code in view. Point the camera at the kiosk's screen.")
        case ScanProblem.UNREADABLE:
            return translate(
                "Phone", "The QR code is blurred or covered. Hold still and move closer."
            )
        case ScanProblem.SEVERAL:
            return translate("Phone", "Several QR codes in view. Show only the one on the kiosk.")
        case ScanProblem.NOT_OURS:
            return translate(
                "Phone", "This is not a JD Cloud verification code. Scan the kiosk's code."
            )
        case ScanProblem.DAMAGED:
            return translate(
                "Phone",
                "This JD Cloud code is damaged or was changed. Scan it again from "
                "the kiosk's screen.",
            )


def out_of_service(fault: Fault, *, in_use: bool = True) -> str:
    """Return what to say when the database cannot be used.

    What only an operator can mend is for who starts the simulation, not for who holds a phone
    that was *in_use* already: the kiosk tells the staff.
    """
    translate = QCoreApplication.translate
    calm = translate(
        "Phone", "The service cannot be reached at the moment. Nothing is lost; please try again."
    )
    if in_use and fault is not Fault.NO_NETWORK:
        advice = translate("Phone", "If this goes on, ask the staff at the kiosk.")
    else:
        advice = fault_text(fault)
    return f"{calm}\n{advice}"


def network_name(network: Network) -> str:
    """Return how the phone's network is, in a word."""
    translate = QCoreApplication.translate
    match network:
        case Network.GOOD | Network.ANSWER_LOST:
            return translate("Phone", "Signal good")
        case Network.SLOW:
            return translate("Phone", "Signal weak")
        case Network.NONE:
            return translate("Phone", "No signal")


def person_name(account: JdAccount) -> str:
    """Return the person's name in the script of the present language."""
    return phone_words.person_name(account, in_chinese=current_language() != "en")
