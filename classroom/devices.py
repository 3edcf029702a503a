"""A phone of the class: who plays whom with it, and where it is; kept in its own signed cookie.

So a page that was reloaded, a second tab, and a server that was killed and started again lose
nothing.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from datetime import datetime

from classroom.signing import Signer
from verification.domain.phone_app import PhoneApp
from verification.domain.session import Scanner
from verification.services.class_players import LIFETIME

_PURPOSE = "device"


@dataclass(frozen=True)
class Device:
    """*account_id* is the JD account signed in, 0 for none yet; *app* one of :class:`PhoneApp`.

    *request* is the authorization that is open or whose end is shown; *refusal* why the last scan
    or tap was refused, which goes by itself at *retry_at* (seconds since the epoch) if that is not
    0; *notice* another page that is shown until it is left.
    """

    device_id: str
    account_id: int = 0
    app: str = PhoneApp.JD
    request: str = ""
    refusal: str = ""
    retry_at: int = 0
    notice: str = ""

    @property
    def scanner(self) -> Scanner:
        """Who holds the phone."""
        return Scanner(self.device_id, self.account_id)

    @property
    def phone_app(self) -> PhoneApp:
        """The app that is open."""
        return PhoneApp(self.app)


def write_device(device: Device, signer: Signer, now: datetime) -> str:
    """Return the cookie's value."""
    return signer.sign(_PURPOSE, asdict(device), now)


def read_device(cookie: str, signer: Signer, now: datetime) -> Device | None:
    """Return the phone that the cookie's value was written for, or None."""
    found = signer.open(_PURPOSE, cookie, now, LIFETIME)
    if found is None:
        return None
    names = {one.name for one in fields(Device)}
    # One that another version wrote.
    return Device(**found[0]) if found[0].keys() == names else None
