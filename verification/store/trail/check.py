"""Checks the audit trail: every event, every row against its events, and the trail's end.

Nothing that is read is trusted to be what this program writes: whatever is odd is a finding, never
an error. Memory stays the same however long the trail is; what is compared is sorted on disk.
"""

from __future__ import annotations

import contextlib
import hmac
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Table, inspect
from sqlalchemy.exc import DBAPIError

from verification.domain.audit_events import AuditAction
from verification.domain.placeholders import Listing, Sentence
from verification.security.audit_keys import HIDDEN, START, UNREAD, AuditKeys, Head, occasion_of
from verification.security.field_encryption import FieldAltered, FieldSeal
from verification.security.ring_format import KeyUnavailable
from verification.store.tables import AuditEventRow, AuditHeadRow, SealedKeyRow, table_of
from verification.store.trail.digests import (
    AUDITED_TABLES,
    RowDigests,
    audited_columns,
    key_column,
    raw,
)
from verification.store.trail.row_links import RowLinks, shown

#: Findings that are given in full; more are counted.
_FULL = 1000
_LACKING = Sentence("Trail", "it is sealed with a key that the key ring lacks")
_EVERYTHING = Sentence("Trail", "everything")
#: Rows that are read at a time.
_BATCH = 1000
#: From which share of their digits on two codes are the same one, mistyped.
_ALIKE = 0.8

_EVENT = table_of(AuditEventRow)
_HEAD = table_of(AuditHeadRow)
_CELLS = ("number", "at", "action", "actor", "station", "session_id", "detail", "row_digests")
_ACTIONS = frozenset(action.value for action in AuditAction)
#: What needs no second look.
_PLAIN = _ACTIONS - {AuditAction.HEAD_ALTERED.value, AuditAction.RESTORED.value}
#: How names begin whose key is encrypted.
_HIDDEN = tuple(f"{table}/" for table in HIDDEN)
_read_json = json.JSONDecoder().raw_decode


@dataclass(frozen=True)
class TrailReport:
    """What a check of the audit trail found: *problems* is empty if it is whole.

    *head* is where the trail should end, None if that cannot be told. *missing* says what was taken
    out of the schema, such as a trigger or a constraint. *restores* are the events that note one.
    *mistyped* says how the earlier end that was given was mistyped: that is no fault of the trail.
    """

    head: Head | None
    problems: tuple[Sentence, ...]
    missing: tuple[Sentence, ...] = ()
    restores: tuple[Head, ...] = ()
    mistyped: str = ""


def check_trail(
    connection: Connection,
    seal: FieldSeal,
    *,
    noted: Head | None = None,
    known_restores: frozenset[Head] = frozenset(),
    earlier: str | None = None,
) -> TrailReport:
    """Check the whole trail within one transaction.

    *noted* is the newest end that this machine has seen, *earlier* one that the operator has kept,
    as ``NUMBER:CODE``: both must be in the trail, unless a restore has left *noted* behind. One of
    *known_restores* cannot have: *noted* was seen after it.
    """
    try:
        return _Check(connection, seal, noted, known_restores, earlier).run()
    except DBAPIError as error:
        if "decode" not in str(error.orig):
            raise
    # Some text is none, and SQLite's driver says so for the whole row: once more, for any bytes.
    with _any_text(connection):
        return _Check(connection, seal, noted, known_restores, earlier).run()


class _Findings:
    """Sentences, the first :data:`_FULL` of them."""

    def __init__(self) -> None:
        self._found: list[Sentence] = []
        self._more = 0

    def add(self, sentence: Sentence) -> None:
        if len(self._found) < _FULL:
            self._found.append(sentence)
        else:
            self._more += 1

    def all(self) -> tuple[Sentence, ...]:
        more = [Sentence("Trail", "and %1 more").filled(self._more)] if self._more else []
        return (*self._found, *more)


class _Check:
    def __init__(
        self,
        connection: Connection,
        seal: FieldSeal,
        noted: Head | None,
        known_restores: frozenset[Head],
        earlier: str | None,
    ) -> None:
        self._connection = connection
        self._seal = seal
        self._noted = noted
        self._known_restores = known_restores
        self._restores: list[Head] = []
        self._earlier = earlier
        self._mistyped = ""
        self._found = _Findings()
        self._present = {
            name: {column["name"] for column in columns}
            for (_, name), columns in inspect(connection).get_multi_columns().items()
        }

    def run(self) -> TrailReport:
        head = self._head()
        keys = self._keys()
        if keys is not None and self._is_whole(_EVENT):
            digests = RowDigests(keys, self._seal)
            with contextlib.closing(RowLinks()) as links:
                end = self._check_events(keys, links)
                for table in AUDITED_TABLES:
                    if self._is_whole(table):
                        self._add_rows(table, digests, links)
                for problem in links.problems():
                    self._found.add(problem)
            if head is not None:
                self._check_head(keys, head, end)
        return TrailReport(
            head.head if head else None,
            self._found.all(),
            restores=tuple(self._restores),
            mistyped=self._mistyped,
        )

    def _is_whole(self, table: Table) -> bool:
        """Whether a table and its columns are there."""
        missing = {column.name for column in table.columns} - self._present.get(table.name, set())
        if missing:
            what = Listing(sorted(missing)) if table.name in self._present else _EVERYTHING
            self._found.add(Sentence("Trail", "table %1 lacks %2").filled(table.name, what))
        return not missing

    def _read(self, table: Table, columns: Iterable[Any]) -> Iterator[Any]:
        query = raw(columns)
        if table is _EVENT:
            query = query.order_by(_EVENT.c.number)
        return iter(
            self._connection.execute(
                query, execution_options={"stream_results": True, "yield_per": _BATCH}
            )
        )

    # -- the keys -----------------------------------------------------------------------------

    def _keys(self) -> AuditKeys | None:
        table = table_of(SealedKeyRow)
        if not self._is_whole(table):
            return None
        sealed = {row.name: row.sealed for row in self._read(table, table.columns)}
        if "audit" not in sealed:
            self._found.add(
                Sentence("Trail", "sealed_key/audit is missing: nothing can be checked without it")
            )
            return None
        try:
            key = self._seal.open("sealed_key.sealed/audit", sealed["audit"])
            return AuditKeys(bytes.fromhex(key))
        except (FieldAltered, ValueError):
            self._found.add(
                Sentence("Trail", "sealed_key/audit was changed: nothing can be checked without it")
            )
        except KeyUnavailable:
            self._found.add(
                Sentence(
                    "Trail", "sealed_key/audit cannot be opened, so nothing checked: %1"
                ).filled(_LACKING)
            )
        return None

    # -- the head -----------------------------------------------------------------------------

    def _head(self) -> _StoredHead | None:
        if not self._is_whole(_HEAD):
            return None
        columns = (_HEAD.c.head_id, _HEAD.c.number, _HEAD.c.code, _HEAD.c.head_code)
        rows = list(islice(self._read(_HEAD, columns), 3))
        if len(rows) != 1 or rows[0].head_id != 1:
            self._found.add(
                Sentence("Trail", "the trail has %1 heads that say where it ends").filled(len(rows))
                if rows
                else Sentence("Trail", "the trail has no head that says where it ends")
            )
            return None
        _, number, code, head_code = rows[0]
        if type(number) is not int or not all(isinstance(one, str) for one in (code, head_code)):
            self._found.add(
                Sentence("Trail", "the head of the trail is not what this program writes")
            )
            return None
        return _StoredHead(Head(number, code), head_code)

    def _check_head(self, keys: AuditKeys, stored: _StoredHead, end: Head) -> None:
        head = stored.head
        expected = keys.head_code(head).encode()
        if not hmac.compare_digest(expected, stored.head_code.encode("utf-8", "surrogatepass")):
            self._found.add(
                Sentence("Trail", "the head of the trail was changed by something else")
            )
        if head != end:
            self._found.add(
                Sentence(
                    "Trail", "the trail ends with event %1, but should end with event %2"
                ).filled(end.number, head.number)
            )

    # -- the events ---------------------------------------------------------------------------

    def _check_events(self, keys: AuditKeys, links: RowLinks) -> Head:
        """Check the chain, collect what it says of rows; return where it really ends."""
        earlier = self._earlier_head()
        missed = {head for head in (self._noted, earlier) if head is not None}
        left_behind: list[range] = []
        previous, expected = START, 1
        for *cells, code in self._read(_EVENT, [_EVENT.c[name] for name in (*_CELLS, "code")]):
            number = cells[0]
            if type(number) is not int:
                self._found.add(
                    Sentence("Trail", "an event has the number %1").filled(repr(number))
                )
                continue
            intact = False
            if number < expected:
                self._found.add(
                    Sentence("Trail", "event %1 is where event %2 should be").filled(
                        number, expected
                    )
                )
            elif number > expected:
                last = number - 1
                self._found.add(
                    Sentence("Trail", "event %1 is missing").filled(expected)
                    if last == expected
                    else Sentence("Trail", "event %1 to %2 is missing").filled(expected, last)
                )
            elif code != _code(keys, previous, cells):
                self._found.add(
                    Sentence("Trail", "event %1 was changed, or moved here from elsewhere").filled(
                        number
                    )
                )
            else:
                intact = True
                if cells[2] not in _PLAIN:
                    self._check_content(cells, Head(number, code), left_behind)
            # What has the right code is as this program wrote it.
            for name, (before, after) in _said(cells[7], trusted=intact).items():
                links.add(self._plain(keys, name, cells), number, before, after)
            # Go on from what is stored: each change is reported once, not on every later row.
            previous, expected = code if isinstance(code, str) else "", number + 1
            if missed:
                missed.discard(Head(number, previous))
                if earlier in missed:
                    self._compare(earlier, Head(number, previous))
        if earlier in missed and not self._mistyped:
            what = (
                Sentence("Trail", "event %1 has another code").filled(earlier.number)
                if earlier.number < expected
                else Sentence("Trail", "the trail ends at event %1").filled(expected - 1)
            )
            self._found.add(
                Sentence(
                    "Trail",
                    "the earlier end of the trail is not in it: %1. It is of another database, or "
                    "an older copy of this one was put in place, or events were changed",
                ).filled(what)
            )
        noted = self._noted
        if noted in missed and not any(noted.number in lost for lost in left_behind):
            self._found.add(
                Sentence(
                    "Trail",
                    "event %1, the newest that this machine has seen, is not in the trail as it "
                    "was: its end was cut off, or an older copy was put in place",
                ).filled(noted.number)
            )
        return Head(expected - 1, previous)

    @staticmethod
    def _plain(keys: AuditKeys, name: str, cells: list[Any]) -> str:
        if not name.startswith(_HIDDEN):
            return name
        try:
            return keys.plain_name(name, occasion_of(str(cells[1]), cells[5]))
        except (ValueError, AttributeError):
            # Damaged; that its event is, has been said.
            return name

    def _earlier_head(self) -> Head | None:
        if self._earlier is None:
            return None
        head = Head.parse(self._earlier)
        if head is None:
            self._mistyped = Sentence(
                "Trail",
                "an end of the trail is NUMBER:CODE, the code 64 of the digits 0 to 9 and letters "
                "a to f: copy it as audit verify printed it, after “head”",
            )
        return head

    def _compare(self, earlier: Head, event: Head) -> None:
        """Tell an end that was mistyped, by what it shares with an event, from a foreign one."""
        if event.code == earlier.code:
            self._mistyped = Sentence("Trail", "its code is that of event %1, not %2").filled(
                event.number, earlier.number
            )
        elif event.number == earlier.number:
            # Of two codes that have nothing in common, each sixteenth digit is the same.
            same = SequenceMatcher(None, event.code, earlier.code, autojunk=False).ratio()
            if same > _ALIKE:
                self._mistyped = Sentence("Trail", "its code is nearly that of event %1").filled(
                    event.number
                )

    def _check_content(self, cells: list[Any], event: Head, left_behind: list[range]) -> None:
        """Check what an intact event says."""
        number, action, detail = cells[0], cells[2], cells[6]
        if action not in _ACTIONS:
            self._found.add(
                Sentence("Trail", "event %1 has the unknown action %2").filled(number, repr(action))
            )
        if action == AuditAction.HEAD_ALTERED.value:
            self._found.add(
                Sentence(
                    "Trail",
                    "event %1 notes that something else had changed the head of the trail, to "
                    "event %2",
                ).filled(number, shown(detail))
            )
        if action == AuditAction.RESTORED.value and detail.isascii() and detail.isdigit():
            self._restores.append(event)
            if event not in self._known_restores:
                left_behind.append(range(number, int(detail) + 1))

    # -- the rows -----------------------------------------------------------------------------

    def _add_rows(self, table: Table, digests: RowDigests, links: RowLinks) -> None:
        """Add every row as it is now, as a link after all events."""
        columns = audited_columns(table)
        key = next(i for i, column in enumerate(columns) if column is key_column(table))
        for row in self._read(table, columns):
            name = f"{table.name}/{row[key]}"
            try:
                links.add_present(name, digests.of_values(table, row))
            except KeyUnavailable:
                self._found.add(
                    Sentence("Trail", "%1 cannot be checked: %2").filled(shown(name), _LACKING)
                )
                links.add_present(name, UNREAD)


@dataclass(frozen=True)
class _StoredHead:
    head: Head
    head_code: str


def _code(keys: AuditKeys, previous: str, cells: list[Any]) -> str | None:
    if cells[7] is None:
        return keys.former_event_code(previous, cells)
    return keys.event_code(previous, cells)


def _said(row_digests: Any, *, trusted: bool) -> dict[str, list[str | None]]:
    """Return what an event says of rows (before and after, by name): nothing if it is damaged."""
    if row_digests is None or row_digests == "{}":
        return {}
    if trusted:
        found: dict[str, list[str | None]] = _read_json(row_digests)[0]
        return found
    try:
        found = json.loads(row_digests)
    except (TypeError, ValueError, RecursionError):
        return {}
    whole = isinstance(found, dict) and all(map(_is_link, found.values()))
    return found if whole else {}


def _is_link(link: object) -> bool:
    return (
        isinstance(link, list)
        and len(link) == 2
        and all(one is None or (isinstance(one, str) and one.isascii()) for one in link)
    )


@contextmanager
def _any_text(connection: Connection) -> Iterator[None]:
    """Let SQLite's driver return text that is not UTF-8, instead of failing."""
    if connection.dialect.name != "sqlite":
        yield
        return
    driver: Any = connection.connection.driver_connection
    driver.text_factory = _decode
    try:
        yield
    finally:
        driver.text_factory = str


def _decode(text: bytes) -> str:
    return text.decode("utf-8", "surrogateescape")
