"""The rule behind each event of the audit trail, and its source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from verification.domain.audit_events import AuditAction
from verification.domain.refusals import Refusal
from verification.domain.session import ResultCode


@dataclass(frozen=True)
class Rule:
    """What happened, and the rule: "document, step N" or whose choice it is."""

    text: str
    source: str


def rules_behind(events: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Return "what happened — its source" for events, given as action and detail, each once."""
    rules = (rule_of(action, detail) for action, detail in events)
    return tuple(dict.fromkeys(f"{rule.text} — {rule.source}" for rule in rules))


def rule_of(action: str, detail: str) -> Rule:
    """Return the rule behind an event; *detail* is a state with its result, or a refusal."""
    translate = QCoreApplication.translate
    result = detail.partition(":")[2]
    if action == AuditAction.SCAN_REFUSED:
        return Rule(translate("Rules", "Scan refused"), refusal_rule(detail))
    if result and action in (AuditAction.SESSION_SCANNED, AuditAction.SESSION_AUTHORIZED):
        return Rule(*_decided(result))
    match action:
        case AuditAction.SESSION_STARTED:
            return Rule(translate("Rules", "QR code shown"), translate("Rules", "document, step 1"))
        case AuditAction.SESSION_REFRESHED:
            return Rule(
                translate("Rules", "QR code renewed"),
                translate("Rules", "project rule: a new code replaces the one before"),
            )
        case AuditAction.SESSION_EXTENDED:
            return Rule(
                translate("Rules", "One minute more"),
                translate("Rules", "project rule, after WCAG 2.2.1: ten times, before the end"),
            )
        case AuditAction.SESSION_SCANNED:
            return Rule(
                translate("Rules", "Scanned: the phone asks"),
                translate("Rules", "document, step 2; project rule: the first scan claims"),
            )
        case AuditAction.SESSION_DECLINED:
            return Rule(
                translate("Rules", "Declined"),
                translate("Rules", "project rule, after RFC 10027: no is as prominent as yes"),
            )
        case AuditAction.SESSION_CANCELLED:
            return Rule(
                translate("Rules", "Cancelled"),
                translate("Rules", "project rule: until the outcome"),
            )
        case AuditAction.SESSION_EXPIRED:
            return Rule(
                translate("Rules", "Timed out"),
                translate(
                    "Rules", "RFC 8628 section 3.2 asks for a limit; project rule: its seconds"
                ),
            )
        case AuditAction.CONSENT_WITHDRAWN:
            return Rule(translate("Rules", "Consent withdrawn"), translate("Rules", "PIPL art. 15"))
        case AuditAction.ALERT_RAISED:
            return Rule(
                translate("Rules", "Staff alerted"),
                translate("Rules", "project rule: what honest visitors do not cause"),
            )
        case AuditAction.SIGNED_IN | AuditAction.STAFF_ADDED | AuditAction.KIOSK_REGISTERED:
            return Rule(
                translate("Rules", "Staff opens the kiosk"),
                translate("Rules", "project rule: no session without staff"),
            )
        case _:
            return Rule(action.replace("_", " "), translate("Rules", "project rule"))


def _decided(result: str) -> tuple[str, str]:
    translate = QCoreApplication.translate
    match result:
        case ResultCode.VERIFIED:
            return translate("Rules", "OK: verified"), translate("Rules", "document, step 2")
        case ResultCode.NOT_FINISHED:
            return (
                translate("Rules", "Failed: not real-name verified"),
                translate("Rules", "document, step 3"),
            )
        case ResultCode.VERIFIED_OTHERS:
            return (
                translate("Rules", "Failed: has verified another account"),
                translate("Rules", "document, step 4"),
            )
        case _:
            return (
                translate("Rules", "Failed: verified meanwhile"),
                translate("Rules", "project rule: an account is verified once"),
            )


def refusal_rule(refusal: str) -> str:
    """Return the rule that refuses a scan; a session's state stands for the second phone."""
    translate = QCoreApplication.translate
    match refusal:
        case Refusal.FRAME_STALE:
            return translate("Rules", "too old: a frame lives two seconds (after BankID)")
        case Refusal.FRAME_AHEAD:
            return translate("Rules", "from the future: the clocks do not agree")
        case Refusal.CODE_ALTERED:
            return translate("Rules", "altered: HMAC-SHA256 (RFC 2104) does not match")
        case Refusal.CODE_REPLACED:
            return translate("Rules", "replaced: a new code replaces the one before")
        case Refusal.CODE_EXPIRED | Refusal.CODE_CANCELLED:
            return translate("Rules", "over: a code ends with its session")
        case Refusal.CODE_USED:
            return translate("Rules", "used: each code works once")
        case Refusal.UNKNOWN_CODE:
            return translate("Rules", "unknown: no kiosk has issued it")
        case Refusal.ALREADY_IN_PROGRESS:
            return translate("Rules", "in progress: one request at a time")
        case Refusal.TOO_MANY_TRIES:
            return translate("Rules", "too many tries in ten minutes")
        case _:
            return translate("Rules", "another phone: the first scan claims the session")
