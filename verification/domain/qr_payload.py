"""The content of the QR code: an https address with a frame that lasts a second or two.

The address is ``https://verify.jdcloud.example/scan/2/TOKEN.STEP.CODE``. "2" is the version of the
format (version 1 did not rotate). TOKEN names the code: 192 random bits in base64url without
padding (RFC 4648 section 5), 32 characters. STEP is the number of steps since the code was issued,
in decimal. CODE is the HMAC-SHA256 of STEP under the code's secret, as in Swedish BankID's animated
QR code, cut to 128 bits (RFC 2104 section 5: not less than half), 22 characters. The secret is
never in the code, on a screen or in a log. The host is in a domain that RFC 2606 reserves, so a
stray phone opens nothing. See ``docs/protocol.md``.

While a class is on, the address is that of the classroom's page, ORIGIN/scan/2/TOKEN.STEP.CODE,
with longer steps, and with ORIGIN in what CODE is computed over. So no frame of the one kind passes
for the other, and none for that of another address.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from verification.domain import base64url

_PATH = "/scan/"
PREFIX = f"https://verify.jdcloud.example{_PATH}"
VERSION = "2"
#: Bytes of the HMAC in the frame.
CODE_LENGTH = 16
#: A longer one would make a code too dense to be scanned from a projector.
_LONGEST_ORIGIN = 80
_ORIGIN = re.compile(
    r"https?://(?:[a-z0-9]+(?:[.-][a-z0-9]+)*|\[[0-9a-f:.]{2,39}\])(?::[1-9][0-9]{0,4})?"
)
_FRAME = re.compile(r"([A-Za-z0-9_-]{32})\.(0|[1-9][0-9]{0,8})\.([A-Za-z0-9_-]{21}[AQgw])")


class NotOurCode(ValueError):  # noqa: N818
    """The text is not a JD Cloud verification code at all."""


class DamagedCode(NotOurCode):
    """The text begins as one of our codes does, but is cut, changed or of an unknown version."""


@dataclass(frozen=True)
class Frame:
    """One picture of a rotating code: *token* of 24 bytes, *step* from 0, *code* of 16 bytes.

    *origin* is the address of a class, empty without one.
    """

    token: bytes
    step: int
    code: bytes
    origin: str = ""


def is_origin(text: str) -> bool:
    """Whether *text* can be the address of a class: ``http://192.168.1.5:8080``."""
    return len(text) <= _LONGEST_ORIGIN and _ORIGIN.fullmatch(text) is not None


def authentication_code(secret: bytes, step: int, origin: str = "") -> bytes:
    """Return the whole HMAC-SHA256 (32 bytes) of *step* in decimal, as BankID computes it.

    In a class, *origin* and a space stand before it.
    """
    message = f"{origin} {step}" if origin else str(step)
    return hmac.digest(secret, message.encode("ascii"), "sha256")


def make_frame(token: bytes, secret: bytes, step: int, origin: str = "") -> Frame:
    """Return the frame of a code at *step*."""
    return Frame(token, step, authentication_code(secret, step, origin)[:CODE_LENGTH], origin)


def is_authentic(frame: Frame, secret: bytes) -> bool:
    """Whether *frame* was made with the secret; compared in constant time."""
    expected = authentication_code(secret, frame.step, frame.origin)
    return hmac.compare_digest(frame.code, expected[:CODE_LENGTH])


def step_at(now: datetime, issued_at: datetime, length: timedelta) -> int:
    """Return the step at *now* of a code that changes every *length*; 0 before it was issued."""
    return max(0, (now - issued_at) // length)


def encode(frame: Frame) -> str:
    """Return the text of the QR code for a frame."""
    prefix = f"{frame.origin}{_PATH}" if frame.origin else PREFIX
    return f"{prefix}{VERSION}/{_to_text(frame.token)}.{frame.step}.{_to_text(frame.code)}"


def parse(text: str) -> Frame:
    """Return the frame in *text*, as a phone read it.

    Raises :class:`DamagedCode` for a code of ours that is not whole, :class:`NotOurCode` for
    anything else. Never trims or repairs: a code that was changed is refused.
    """
    origin, path, rest = text.partition(_PATH)
    if not path or not (text.startswith(PREFIX) or is_origin(origin)):
        raise NotOurCode(f"{len(text)} characters, not an address of the verification page")
    version, _, rest = rest.partition("/")
    found = _FRAME.fullmatch(rest)
    if version != VERSION or not found:
        raise DamagedCode(f"version or frame malformed in {len(text)} characters")
    token, step, code = found.groups()
    address = "" if text.startswith(PREFIX) else origin
    return Frame(_from_text(token), int(step), _from_text(code), address)


def digest(token: bytes) -> str:
    """Return the SHA-256 of *token* in hex: what the database keeps, so it can make no code."""
    return hashlib.sha256(token).hexdigest()


def _to_text(data: bytes) -> str:
    return base64url.encode(data).rstrip("=")


def _from_text(text: str) -> bytes:
    return base64url.decode(text + "=" * (-len(text) % 4))
