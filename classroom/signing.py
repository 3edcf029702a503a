"""What the page gives to a browser and must get back as it was: signed, and with an age."""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from verification.domain import base64url

#: Characters of the longest text that is looked at.
_LONGEST = 2000


class Signer:
    """Signs small values with a *key* of this machine; one *purpose* never passes for another."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def sign(self, purpose: str, value: Mapping[str, Any], now: datetime) -> str:
        """Return *value* as text that :meth:`open` reads."""
        content = json.dumps({**value, "at": now.timestamp()}, separators=(",", ":"))
        body = base64url.encode(content.encode()).rstrip("=")
        return f"{body}.{self._code(purpose, body)}"

    def open(
        self, purpose: str, text: str, now: datetime, longest: timedelta
    ) -> tuple[dict[str, Any], timedelta] | None:
        """Return what was signed and how long ago; None if it was not, or too long ago."""
        body, _, code = text.partition(".")
        if len(text) > _LONGEST or not text.isascii():
            return None
        if not hmac.compare_digest(code, self._code(purpose, body)):
            return None
        value = json.loads(base64url.decode(body + "=" * (-len(body) % 4)))
        age = now - datetime.fromtimestamp(value.pop("at"), tz=now.tzinfo)
        return (value, max(age, timedelta())) if age <= longest else None

    def token(self, purpose: str, subject: str) -> str:
        """Return an unforgeable code of *subject*."""
        return self._code(purpose, subject)

    def is_token(self, purpose: str, subject: str, token: str) -> bool:
        """Whether *token* is that of *subject*; compared in constant time."""
        return token.isascii() and hmac.compare_digest(token, self.token(purpose, subject))

    def _code(self, purpose: str, text: str) -> str:
        return hmac.digest(self._key, f"{purpose}\n{text}".encode(), "sha256").hex()[:40]
