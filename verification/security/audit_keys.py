"""The audit trail: what happened, by whom, where and when, in chains that show any change.

Each event carries the HMAC-SHA256 of itself and of the one before it in the chain of its station,
under a key that is in the database only sealed. Editing, removing, inserting or reordering rows
without that key breaks the chain. An event that made, changed or removed rows of other tables
carries a keyed digest of each, before and after: a row that is not as its last event left it was
changed by something else. The head of a chain counts its events and repeats the last one's code,
under a key of its own.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from verification.domain import base64url
from verification.domain.audit_events import AuditEvent

#: The code before the first event.
START = "0" * 64
#: Stands for the digest of a row that was changed or removed without being read.
UNREAD = "?"
#: Tables whose rows are known by the id of an account.
HIDDEN = frozenset({"cloud_account", "jd_account", "binding", "verified_identity"})
#: Hex digits of a row's digest: 128 bits of the HMAC (NIST SP 800-107 section 5.3.2).
_DIGEST = 32
_CODE = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class ChainedEvent:
    """An event with the code that is stored beside it."""

    event: AuditEvent
    code: str


@dataclass(frozen=True)
class Head:
    """An event as the end of its chain: its number, and its code.

    As the end of the whole trail, the number of the last event and :meth:`AuditKeys.whole_code`.
    """

    number: int
    code: str

    def __str__(self) -> str:
        """Return it as ``NUMBER:CODE``, for a person to note."""
        return f"{self.number}:{self.code}"

    @classmethod
    def parse(cls, text: str) -> Head | None:
        """Return the head that ``NUMBER:CODE`` stands for, None for any other text."""
        number, _, code = text.strip().partition(":")
        if not (number.isascii() and number.isdigit() and len(number) < 19):
            return None
        if not _CODE.fullmatch(code):
            return None
        return cls(int(number), code)


class _Hmac:
    """HMAC-SHA256 (RFC 2104) under one key, which is hashed once, not for each of a million texts.

    ``hmac.digest`` takes three times as long; a test holds the two together.
    """

    def __init__(self, key: bytes) -> None:
        block = key.ljust(64, b"\0")
        self._inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in block))
        self._outer = hashlib.sha256(bytes(byte ^ 0x5C for byte in block))

    def hexdigest(self, text: bytes) -> str:
        inner, outer = self._inner.copy(), self._outer.copy()
        inner.update(text)
        outer.update(inner.digest())
        return outer.hexdigest()


class AuditKeys:
    """The keys of one database's trail, all derived from the one that is stored sealed."""

    def __init__(self, key: bytes) -> None:
        """*key* has 32 bytes."""
        self._events = _Hmac(key)
        self._rows = _Hmac(hmac.digest(key, b"row digests", "sha256"))
        self._head = _Hmac(hmac.digest(key, b"head", "sha256"))
        self._whole = _Hmac(hmac.digest(key, b"whole trail", "sha256"))
        self._names = AESSIV(hmac.digest(key, b"row names", "sha512"))
        #: Names the database without revealing the key.
        self.database_id = hmac.digest(key, b"database", "sha256").hex()[:16]

    def event_code(self, previous: str, cells: Sequence[Any]) -> str:
        """Return an event's code in the chain after *previous*, 64 hex digits.

        *cells* are number, time, action, actor, station, session, detail, row digests and, unless
        the event is from before there were chains, its position in its chain, as the database
        stores them (:func:`stored`).
        """
        return self._events.hexdigest(encode([previous, *cells]))

    def former_event_code(self, previous: str, cells: Sequence[Any]) -> str | None:
        """Return the code of an event from before digests were kept; None for a bad time."""
        number, at, *others = cells[:-1]
        try:
            moment = datetime.fromisoformat(at).replace(tzinfo=UTC).isoformat()
        except (TypeError, ValueError):
            return None
        return self._events.hexdigest(encode([previous, number, moment, *others]))

    def row_digest(self, table: str, columns: Iterable[tuple[str, Any]]) -> str:
        """Return the digest of one row, from its columns' names and stored values by name.

        A column without a value does not count: so that a new one changes no digest.
        """
        text = encode([table, *[pair for pair in columns if pair[1] is not None]])
        return self._rows.hexdigest(text)[:_DIGEST]

    def row_name(self, table: str, key: object, occasion: Sequence[str]) -> str:
        """Return what an event calls a row: its table and its key.

        The key of an account is encrypted, differently on each *occasion* (:func:`occasion_of`):
        the trail does not reveal, without the database's key, whose a session was, or that
        two were one person's.
        """
        if table not in HIDDEN:
            return f"{table}/{key}"
        hidden = self._names.encrypt(str(key).encode(), _bound_to(table, occasion))
        return f"{table}/{base64url.encode(hidden)}"

    def plain_name(self, name: str, occasion: Sequence[str]) -> str:
        """Return the table and the key that :meth:`row_name` stands for. Raises ValueError."""
        table, _, hidden = name.partition("/")
        if table not in HIDDEN:
            return name
        try:
            data = base64url.decode(hidden)
            key = self._names.decrypt(data, _bound_to(table, occasion))
        except (InvalidTag, ValueError) as error:
            raise ValueError(f"{name} is no name of a row") from error
        return f"{table}/{key.decode()}"

    def head_code(self, head: Head, *place: str | int) -> str:
        """Return the code that shows that a head was written by this program.

        *place* is its chain's station, and its position there: none where there was one chain.
        """
        return self._head.hexdigest(encode([head.number, head.code, *place]))

    def whole_code(self, ends: Mapping[str, Head]) -> str:
        """Return one code for the ends of all chains, by station: for a person to note."""
        parts = sorted((station, head.number, head.code) for station, head in ends.items())
        return self._whole.hexdigest(encode(parts))


def _bound_to(table: str, occasion: Sequence[str]) -> list[bytes]:
    return [one.encode("utf-8", "surrogatepass") for one in (table, *occasion)]


def occasion_of(at: str, session_id: str | None) -> tuple[str, ...]:
    """Return what the names of an event's rows are bound to: its stored time and session."""
    return at, session_id or ""


def stored(value: Any) -> Any:
    """Return a value as it is in the database: a time as SQLite has it, in UTC."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime(TIME_FORMAT)
    return value


#: How SQLite stores a time, and PostgreSQL is asked to write it.
TIME_FORMAT = "%Y-%m-%d %H:%M:%S.%f"


def _odd(value: object) -> object:
    """Return something for a value that this program never stores: bytes, say."""
    return [type(value).__name__, repr(value)]


def _encoder() -> Callable[[object], str]:
    """Return ``json.JSONEncoder(ensure_ascii=True, …).encode``, made once.

    It creates its C encoder for each text, which takes as long as a text of an event.
    """
    options = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"), default=_odd)
    make = json.encoder.c_make_encoder  # type: ignore[attr-defined]
    if make is None:
        return options.encode
    separators = options.key_separator, options.item_separator
    to_chunks = make(
        None, _odd, json.encoder.encode_basestring_ascii, None, *separators, False, False, True
    )
    return lambda parts: "".join(to_chunks(parts, 0))


_to_json = _encoder()


def encode(parts: object) -> bytes:
    """Return *parts* as the bytes that codes and digests are computed over."""
    return _to_json(parts).encode("ascii")


def state_and_result(state: str, result: str | None) -> str:
    """Return a session's state and result in one word, as the trail has it."""
    return f"{state}:{result}" if result else state
