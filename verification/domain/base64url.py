"""Base64 with the URL-safe alphabet (RFC 4648 section 5), read strictly.

Python's own reader skips what is not in the alphabet and ignores what follows the padding: many
texts would then mean the same bytes, and a changed one would not be noticed.
"""

from __future__ import annotations

import base64


def encode(data: bytes) -> str:
    """Return *data* as text, padded."""
    return base64.urlsafe_b64encode(data).decode("ascii")


def decode(text: str) -> bytes:
    """Return the bytes that *text*, padded, stands for: exactly one text does for each.

    Raises ValueError for any other text, also for bits set beyond the last byte (section 3.5).
    """
    data = base64.b64decode(text.encode("ascii"), altchars=b"-_", validate=True)
    if encode(data) != text:
        raise ValueError("not the one way to write these bytes")
    return data
