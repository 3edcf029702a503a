"""Which login of a fleet's server a command needs (docs/fleet.md)."""

from __future__ import annotations

import argparse
from enum import StrEnum


class Login(StrEnum):
    """A login, in words."""

    OWNER = "the login of the database's owner"
    MANAGER = "a login with the role verification_manager, or the owner's"
    AUDITOR = "a login with the role verification_auditor, or the owner's"
    KIOSK = "a login with the role verification_kiosk, or the owner's"


def login_for(options: argparse.Namespace) -> Login:
    """Return the login with the fewest rights that a command works with."""
    match options.command:
        case "staff" | "kiosks":
            return Login.MANAGER
        case "audit":
            return Login.AUDITOR
        case "purge" | "status" | "diagnostics":
            return Login.KIOSK
        case "keys" if options.action in ("add", "export", "import"):
            return Login.KIOSK
        case _:
            return Login.OWNER


def rights_words(options: argparse.Namespace, login: str | None) -> str:
    """Return why *login*, None for an address without one, may not run a command."""
    who = f"The login {login}" if login else "This login"
    return (
        f"{who} has not the rights for this command: give --database with {login_for(options)} "
        "(docs/fleet.md)."
    )
