"""The short code by which a new machine gets the keys."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from verification.domain.randomness import Randomness

#: How long a code holds, and how often one login may ask with it. What another login asks counts
#: for that one alone: it cannot use up the code of a machine.
CODE_LIFETIME = timedelta(minutes=10)
CODE_TRIES = 5
#: Crockford's letters: none is taken for another. Ten of them are 50 bits.
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 10
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V", "-": "", " ": ""})


@dataclass(frozen=True)
class Enrolment:
    """One code: until when it holds. *code_hash* is of the stretched code.

    *served_at* is when the keys were sealed for the machine that knew it: there is only one.
    """

    enrolment_id: str
    code_hash: str
    created_at: datetime
    deadline: datetime
    served_at: datetime | None = None

    def is_open(self, now: datetime) -> bool:
        """Whether a machine can still ask with the code."""
        return self.served_at is None and now < self.deadline


@dataclass(frozen=True)
class EnrolmentRequest:
    """A machine that asks for the keys; *proof* says whether it knows the code.

    *refused_at* is when it turned out that it does not. *sealed_keys* is None until they are sealed
    for it, and empty once it has them.
    """

    enrolment_id: str
    public_key: str
    station: str
    proof: str
    refused_at: datetime | None = None
    sealed_keys: str | None = None

    @property
    def waits(self) -> bool:
        """Whether nobody has looked at it yet."""
        return self.refused_at is None and self.sealed_keys is None


def new_code(randomness: Randomness) -> str:
    """Return a new code, such as ``7K3QF-M2XZ9``."""
    number = int.from_bytes(randomness.random_bytes(8))
    letters = "".join(_LETTERS[number >> 5 * place & 31] for place in range(_LENGTH))
    return f"{letters[:5]}-{letters[5:]}"


def read_code(typed: str) -> str:
    """Return a code as it was shown, however it was typed; empty if it can be none."""
    letters = typed.upper().translate(_READ_AS)
    if len(letters) != _LENGTH or not set(letters) <= set(_LETTERS):
        return ""
    return f"{letters[:5]}-{letters[5:]}"
