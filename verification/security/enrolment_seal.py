"""How keys travel to a new machine: sealed to its public key, and to the code that it was told.

Both sides stretch the code with argon2id to one secret. With it the machine proves its public key
(X25519) and the console mixes it into the key that it seals with: an attacker who may write to
the database, but does not know the code, can neither insert a public key nor seal
keys of their own.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from verification.domain import base64url
from verification.domain.randomness import Randomness

_LENGTH, _NONCE = 32, 12
_ABOUT = b"jdcloud-kiosk enrolment 1"


@dataclass(frozen=True)
class CodeSecret:
    """What a code was stretched to, for one enrolment."""

    enrolment_id: str
    secret: bytes = field(repr=False)

    @classmethod
    def of(cls, code: str, enrolment_id: str) -> CodeSecret:
        """Stretch a code. Slow on purpose: a tenth of a second, and 64 MiB."""
        secret = hash_secret_raw(
            code.encode(),
            bytes.fromhex(enrolment_id),
            time_cost=3,
            memory_cost=65_536,
            parallelism=1,
            hash_len=_LENGTH,
            type=Type.ID,
        )
        return cls(enrolment_id, secret)

    @property
    def code_hash(self) -> str:
        """What is stored of the code: with it nothing can be proven or opened."""
        return hashlib.sha256(b"code" + self.secret).hexdigest()

    def proof(self, public_key: str, station: str) -> str:
        """Return what only who knows the code can say of a machine's key and its name."""
        return hmac.digest(
            self.secret, f"{self.enrolment_id}/{public_key}/{station}".encode(), "sha256"
        ).hex()

    def proves(self, proof: str, public_key: str, station: str) -> bool:
        """Whether *proof* is right."""
        return hmac.compare_digest(proof.encode(), self.proof(public_key, station).encode())


class NotSealedHere(Exception):  # noqa: N818
    """Keys that came were not sealed by whoever showed the code."""


def is_public_key(text: str) -> bool:
    """Whether keys can be sealed to *text*."""
    try:
        other = X25519PublicKey.from_public_bytes(bytes.fromhex(text))
        X25519PrivateKey.generate().exchange(other)
    except ValueError:
        return False
    return True


def seal_keys(text: str, secret: CodeSecret, public_key: str, randomness: Randomness) -> str:
    """Return the exported key ring *text*, sealed for the machine with that public key."""
    own = X25519PrivateKey.from_private_bytes(randomness.secret())
    sender = own.public_key().public_bytes_raw()
    machine = bytes.fromhex(public_key)
    shared = own.exchange(X25519PublicKey.from_public_bytes(machine))
    nonce = randomness.random_bytes(_NONCE)
    cipher = AESGCM(_key(shared, secret, machine, sender))
    sealed = cipher.encrypt(nonce, text.encode(), secret.enrolment_id.encode())
    return base64url.encode(sender + nonce + sealed)


class MachineKey:
    """The new machine's own key, which never leaves it and is forgotten afterwards."""

    def __init__(self, randomness: Randomness) -> None:
        self._private = X25519PrivateKey.from_private_bytes(randomness.secret())

    @property
    def public(self) -> str:
        """The public key, in hex digits."""
        return self._private.public_key().public_bytes_raw().hex()

    def open(self, sealed: str, secret: CodeSecret) -> str:
        """Return the exported key ring. Raises :class:`NotSealedHere`."""
        try:
            data = base64url.decode(sealed)
            sender, nonce, content = (
                data[:_LENGTH],
                data[_LENGTH : _LENGTH + _NONCE],
                data[_LENGTH + _NONCE :],
            )
            shared = self._private.exchange(X25519PublicKey.from_public_bytes(sender))
            key = _key(shared, secret, bytes.fromhex(self.public), sender)
            return AESGCM(key).decrypt(nonce, content, secret.enrolment_id.encode()).decode()
        except (InvalidTag, ValueError) as error:
            raise NotSealedHere("the keys were not sealed by whoever showed the code") from error


def _key(shared: bytes, secret: CodeSecret, machine: bytes, sender: bytes) -> bytes:
    about = _ABOUT + bytes.fromhex(secret.enrolment_id) + machine + sender
    return HKDF(SHA256(), _LENGTH, salt=secret.secret, info=about).derive(shared)
