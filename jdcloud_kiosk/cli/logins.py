"""Which login of a fleet's server a command needs (docs/fleet.md)."""

from __future__ import annotations

import argparse
from enum import StrEnum
from gettext import pgettext as translate

from verification.domain.placeholders import fill
from verification.domain.source_document import QT_TRANSLATE_NOOP


class Login(StrEnum):
    """A login, in words; context "Commands"."""

    OWNER = QT_TRANSLATE_NOOP("Commands", "the login of the database's owner")
    MANAGER = QT_TRANSLATE_NOOP(
        "Commands", "a login with the role verification_manager, or the owner's"
    )
    AUDITOR = QT_TRANSLATE_NOOP(
        "Commands", "a login with the role verification_auditor, or the owner's"
    )
    DESK = QT_TRANSLATE_NOOP("Commands", "a login with the role verification_desk, or the owner's")
    KIOSK = QT_TRANSLATE_NOOP(
        "Commands", "a login with the role verification_kiosk, or the owner's"
    )


def login_for(options: argparse.Namespace) -> Login:
    """Return the login with the fewest rights that a command works with."""
    match options.command:
        case "staff" | "kiosks":
            return Login.MANAGER
        case "audit":
            return Login.AUDITOR
        case "report" if not options.recount:
            return Login.DESK
        case "purge" | "status" | "diagnostics":
            return Login.KIOSK
        case "keys" if options.action in ("add", "export", "import", "enrol"):
            return Login.KIOSK
        case _:
            return Login.OWNER


def rights_words(options: argparse.Namespace, login: str | None) -> str:
    """Return why *login*, None for an address without one, may not run a command."""
    text = (
        translate(
            "Commands",
            "The login %1 does not have the rights for this command: give --database with %2 "
            "(docs/fleet.md).",
        )
        if login
        else translate(
            "Commands",
            "This login does not have the rights for this command: give --database with %2 "
            "(docs/fleet.md).",
        )
    )
    return fill(text, login, translate("Commands", login_for(options).value))
