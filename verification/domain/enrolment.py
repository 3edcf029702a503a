"""The short code by which a new machine gets the keys."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from verification.domain.randomness import Randomness

#: How long a code holds, and after how many wrong ones none does.
CODE_LIFETIME = timedelta(minutes=10)
CODE_TRIES = 5
#: Crockford's letters: none is taken for another. Ten of them are 50 bits.
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 10
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V", "-": "", " ": ""})


@dataclass(frozen=True)
class Enrolment:
    """One code: until when it holds, and which machine has asked with it.

    *code_hash* is of the stretched code. *sealed_keys* is None until they are sealed for the
    machine, and empty once it has them.
    """

    enrolment_id: str
    code_hash: str
    created_at: datetime
    deadline: datetime
    tries: int = 0
    station: str = ""
    public_key: str | None = None
    proof: str = ""
    sealed_keys: str | None = None

    def is_open(self, now: datetime) -> bool:
        """Whether a machine can still ask with the code."""
        return self.sealed_keys is None and self.tries < CODE_TRIES and now < self.deadline


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
