"""Seals single fields of personal data, and compares them without opening them."""

from __future__ import annotations

import hmac
import logging
from collections.abc import Callable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from verification.domain import base64url
from verification.domain.placeholders import Sentence
from verification.domain.randomness import Randomness
from verification.security.key_ring import KeyRing
from verification.security.ring_format import KeyUnavailable

_log = logging.getLogger(__name__)

#: Bytes of the nonce (NIST SP 800-38D section 5.2.1.1). Random: one key seals far fewer than
#: 2 to the 32 fields before it is rotated (section 8.3).
_NONCE = 12


class FieldAltered(KeyUnavailable):
    """A sealed field is not what was sealed there, though the key is present."""


class FieldSeal:
    """AES-256-GCM for one field at a time.

    A sealed field reads ``KEY_ID.DATA``, DATA being nonce and ciphertext in base64url.
    *associated_data* names the field, such as "jd_account.real_name/3"; it is authenticated, so
    that a sealed field cannot be moved to another person's row.
    """

    def __init__(
        self,
        key_ring: KeyRing,
        randomness: Randomness | None = None,
        active: Callable[[], str] | None = None,
    ) -> None:
        """*active* returns the id of the key to seal with: the ring's newest unless given."""
        self.key_ring = key_ring
        self.randomness = randomness or Randomness()
        self._active = active or (lambda: key_ring.newest()[0])

    def sealing_with(self, active: Callable[[], str]) -> FieldSeal:
        """Return one that seals with the key whose id *active* returns."""
        return FieldSeal(self.key_ring, self.randomness, active)

    def seal(self, associated_data: str, text: str) -> str:
        """Return *text* sealed with the active key. Raises :class:`KeyUnavailable`."""
        key_id = self._active()
        key = self.key_ring.key(key_id)
        nonce = self.randomness.random_bytes(_NONCE)
        data = nonce + AESGCM(key).encrypt(nonce, text.encode(), associated_data.encode())
        return f"{key_id}.{base64url.encode(data)}"

    def open(self, associated_data: str, sealed: str) -> str:
        """Return what was sealed. Raises :class:`KeyUnavailable`, :class:`FieldAltered`."""
        if not isinstance(sealed, str) or "." not in sealed:
            # SQLite keeps anything in any column.
            raise FieldAltered(_altered(associated_data))
        key_id, _, encoded = sealed.partition(".")
        key = self.key_ring.key(key_id)
        try:
            data = base64url.decode(encoded)
            nonce, ciphertext = data[:_NONCE], data[_NONCE:]
            return AESGCM(key).decrypt(nonce, ciphertext, associated_data.encode()).decode()
        except (InvalidTag, ValueError) as error:
            raise FieldAltered(_altered(associated_data)) from error

    def open_note(self, associated_data: str, sealed: str | None) -> str:
        """Return what a note says; "" for none, and U+FFFD for one that cannot be opened.

        Whoever may write notes, with the keys or without, puts nobody out of service by one.
        """
        if not sealed:
            return ""
        try:
            return self.open(associated_data, sealed)
        except KeyUnavailable as error:
            _log.warning(Sentence("Log", "a note was left out: %1").filled(error.args[0]))
            return "\N{REPLACEMENT CHARACTER}"


def _altered(associated_data: str) -> Sentence:
    return Sentence("Keys", "%1 cannot be opened: altered?").filled(
        associated_data.partition("/")[0]
    )


def sealed_with(sealed: str) -> str:
    """Return the id of the key that a field is sealed with."""
    return sealed.partition(".")[0]


def blind_index(key: bytes, kind: str, value: str) -> str:
    """Return a keyed fingerprint of *value*, 64 hex digits: equal for equal values only.

    Without the key it can neither be read nor be found by trying values.
    """
    return hmac.digest(key, f"{kind}:{value}".encode(), "sha256").hex()
