"""What stands in the QR code: an https address with an opaque token. See ``docs/protocol.md``.

The address is ``https://verify.jdcloud.example/scan/1/TOKEN``: "1" is the version of the format,
TOKEN 192 random bits in base64url without padding (RFC 4648 section 5), 32 characters. The host
is in a domain that RFC 2606 reserves, so a stray phone opens nothing.
"""

from __future__ import annotations

import base64
import hashlib
import re

PREFIX = "https://verify.jdcloud.example/scan/"
VERSION = "1"
_TOKEN = re.compile(r"[A-Za-z0-9_-]{32}")


class NotOurCode(ValueError):  # noqa: N818
    """The text is not a JD Cloud verification code at all."""


class DamagedCode(NotOurCode):
    """The text begins as one of our codes does, but is cut, changed or of an unknown version."""


def encode(token: bytes) -> str:
    """Return the text of the QR code for a *token* of 24 bytes."""
    return f"{PREFIX}{VERSION}/{base64.urlsafe_b64encode(token).decode('ascii')}"


def parse(text: str) -> bytes:
    """Return the token in *text*, as a phone read it.

    Raises :class:`DamagedCode` for a code of ours that is not whole, :class:`NotOurCode` for
    anything else. Never trims or repairs: a code that was changed is refused.
    """
    if not text.startswith(PREFIX):
        raise NotOurCode(f"{len(text)} characters, not an address of the verification page")
    version, _, encoded = text.removeprefix(PREFIX).partition("/")
    if version != VERSION or not _TOKEN.fullmatch(encoded):
        raise DamagedCode(f"version or token malformed in {len(text)} characters")
    return base64.urlsafe_b64decode(encoded)


def digest(token: bytes) -> str:
    """Return the SHA-256 of *token* in hex: what the database keeps, so it can make no code."""
    return hashlib.sha256(token).hexdigest()
