"""Where randomness comes from: passed in everywhere, never patched."""

from __future__ import annotations

import random
import secrets
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Randomness:
    """Makes ids and tokens from *random_bytes*, by default the operating system's."""

    random_bytes: Callable[[int], bytes] = secrets.token_bytes

    @classmethod
    def seeded(cls, *seed: int) -> Randomness:
        """Return one that makes the same things again: for demonstrations and tests only."""
        return cls(random.Random(repr(seed)).randbytes)  # noqa: S311 - that is the point

    def identifier(self) -> str:
        """Return a new 128-bit identifier, 32 hex digits."""
        return self.random_bytes(16).hex()

    def token(self) -> bytes:
        """Return a new 192-bit token for a QR code, 24 bytes."""
        return self.random_bytes(24)

    def secret(self) -> bytes:
        """Return a new 256-bit key, 32 bytes."""
        return self.random_bytes(32)

    def match_code(self) -> str:
        """Return four digits, each number from 0000 to 9999 as likely (but for 2 to the -50)."""
        return f"{int.from_bytes(self.random_bytes(8)) % 10_000:04d}"
