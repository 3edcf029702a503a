"""The staff, their kiosks, and who is signed in where."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

#: Digits of a PIN: argon2 and the limit of tries make six enough at a desk.
PIN_LENGTHS = range(6, 13)


class StaffRole(StrEnum):
    """What a member of the staff may do at the console. A lead also looks after the staff."""

    CLERK = "clerk"
    LEAD = "lead"


@dataclass(frozen=True)
class StaffMember:
    """A staff member; *pin_hash* is argon2's own text, empty where it cannot be read.

    *short_name* is what a sign-in shows: the name's initials if it is None, nothing if it is empty.
    With a *branch*, they sign in only at its stations, and see only these.
    """

    name: str
    pin_hash: str
    added_at: datetime
    role: StaffRole
    short_name: str | None = None
    branch: str = ""

    def may_work_at(self, branch: str) -> bool:
        """Whether they may work at a station of that branch; empty for one of none."""
        return self.branch in ("", branch)

    @property
    def sign_in_name(self) -> SignInName:
        """What a sign-in offers; empty for a member who is not to be shown."""
        return SignInName.of(self.name, self.short_name)

    @property
    def shown_name(self) -> str:
        """The display name at a kiosk's sign-in; empty for a member who is not to be shown."""
        return self.sign_in_name.shown


@dataclass(frozen=True)
class SignInName:
    """Who may be chosen at a kiosk's sign-in: *name* signs in, *shown* is what visitors see."""

    name: str
    shown: str

    @classmethod
    def of(cls, name: str, short_name: str | None) -> SignInName:
        """Return a member's: their short name, or the initials of a name that has none."""
        return cls(name, initials(name)) if short_name is None else cls(short_name, short_name)


def initials(name: str) -> str:
    """Return the first letter of each word of a name, as "W. F." or, without cases, as "王"."""
    parts = [part for part in re.split(r"[\s._·-]+", name) if part]
    return " ".join(_initial(part) for part in parts) or name[:1]


def _initial(word: str) -> str:
    marks = 1
    while marks < len(word) and unicodedata.category(word[marks]).startswith("M"):
        marks += 1
    first = word[:marks]
    return f"{first.upper()}." if first.upper() != first.lower() else first


@dataclass(frozen=True)
class RegisteredKiosk:
    """A kiosk that may start sessions, unless it was revoked.

    *key_ids* are the keys that its machine has said it has; *branch* is empty for none, and
    *shown_outcome* the session whose outcome is on its screen, empty for nobody's.
    """

    station: str
    credential_digest: str
    registered_at: datetime
    last_seen_at: datetime
    revoked: bool
    key_ids: frozenset[str] = frozenset()
    branch: str = ""
    shown_outcome: str = ""


@dataclass(frozen=True)
class Shift:
    """A staff member is signed in at a kiosk."""

    shift_id: str
    station: str
    staff_name: str
    opened_at: datetime
