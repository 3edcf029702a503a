"""Checks the audit trail: every event, every row against its events, and the chains' ends.

Nothing that is read is trusted to be what this program writes: whatever is odd is a finding, never
an error. Memory stays the same however long the trail is; what is compared is sorted on disk.
"""

from __future__ import annotations

import contextlib
import hmac
import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from sqlalchemy import Connection, Table, inspect
from sqlalchemy.exc import DBAPIError

from verification.domain.audit_events import AuditAction
from verification.domain.placeholders import Listing, Sentence
from verification.security.audit_keys import HIDDEN, START, UNREAD, AuditKeys, Head, occasion_of
from verification.security.field_encryption import FieldAltered, FieldSeal
from verification.security.ring_format import KeyUnavailable
from verification.store.tables import AuditChainRow, AuditEventRow, SealedKeyRow, table_of
from verification.store.trail.chain import REGISTER, ChainEnd
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
_CHAIN = table_of(AuditChainRow)
_CELLS = (
    "number",
    "at",
    "action",
    "actor",
    "station",
    "session_id",
    "detail",
    "row_digests",
    "position",
)
#: Where these are among the cells.
_AT, _ACTION, _STATION, _SESSION, _DETAIL, _DIGESTS, _POSITION = 1, 2, 4, 5, 6, 7, 8
_ACTIONS = frozenset(action.value for action in AuditAction)
#: What needs no second look.
_PLAIN = _ACTIONS - {
    AuditAction.HEAD_ALTERED.value,
    AuditAction.RESTORED.value,
    AuditAction.CHAIN_BEGUN.value,
}
#: How names begin whose key is encrypted.
_HIDDEN = tuple(f"{table}/" for table in HIDDEN)
_read_json = json.JSONDecoder().raw_decode


@dataclass(frozen=True)
class TrailReport:
    """What a check of the audit trail found: *problems* is empty if it is whole.

    *head* is where the whole trail ends, None if that cannot be told, *ends* where each chain does,
    by station. *missing* says what was taken out of the schema, such as a trigger or a constraint.
    *restores* are the events that note one.
    *mistyped* says how the earlier end that was given was mistyped: that is no fault of the trail.
    """

    head: Head | None
    problems: tuple[Sentence, ...]
    missing: tuple[Sentence, ...] = ()
    restores: tuple[Head, ...] = ()
    mistyped: str = ""
    ends: Mapping[str, Head] = field(default_factory=dict)


def check_trail(
    connection: Connection,
    seal: FieldSeal,
    *,
    noted: Collection[Head] = (),
    known_restores: frozenset[Head] = frozenset(),
    earlier: str | None = None,
) -> TrailReport:
    """Check the whole trail within one transaction.

    *noted* are the newest ends that this machine has seen, of chains and of the whole, *earlier* is
    one that the operator has kept, as ``NUMBER:CODE``: all must be in the trail, unless a restore
    has left what is *noted* behind. One of *known_restores* cannot have: that was seen after it.
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
        noted: Collection[Head],
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
        stored = self._stored_ends()
        keys = self._keys()
        chains = _Chains()
        if keys is not None and self._is_whole(_EVENT):
            digests = RowDigests(keys, self._seal)
            with contextlib.closing(RowLinks()) as links:
                self._check_events(keys, links, chains)
                for table in AUDITED_TABLES:
                    if self._is_whole(table):
                        self._add_rows(table, digests, links)
                for problem in links.problems():
                    self._found.add(problem)
            if stored is not None:
                self._check_ends(keys, stored, chains)
        known = keys is not None and stored is not None and REGISTER in stored
        return TrailReport(
            chains.whole(keys) if keys is not None and known else None,
            self._found.all(),
            restores=tuple(self._restores),
            mistyped=self._mistyped,
            ends=chains.ends(),
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

    # -- the ends of the chains -----------------------------------------------------------------

    def _stored_ends(self) -> dict[str, _StoredEnd] | None:
        """Return where the chains should end, by station; None where nothing says so."""
        if not self._is_whole(_CHAIN):
            return None
        stored = {}
        # In the order of the table's columns.
        for station, number, position, code, head_code in self._read(_CHAIN, _CHAIN.columns):
            numbers = type(number) is int and type(position) is int
            if not numbers or not all(isinstance(one, str) for one in (station, code, head_code)):
                self._found.add(
                    Sentence(
                        "Trail", "the head of the chain of %1 is not what this program writes"
                    ).filled(_place(station))
                )
                continue
            stored[station] = _StoredEnd(Head(number, code), position, head_code)
        if REGISTER not in stored:
            self._found.add(Sentence("Trail", "the trail has no head that says where it ends"))
        return stored

    def _check_ends(
        self, keys: AuditKeys, stored: Mapping[str, _StoredEnd], chains: _Chains
    ) -> None:
        for station, end in stored.items():
            expected = keys.head_code(end.head, station, end.position).encode()
            if not hmac.compare_digest(expected, end.head_code.encode("utf-8", "surrogatepass")):
                self._found.add(
                    Sentence(
                        "Trail", "the head of the chain of %1 was changed by something else"
                    ).filled(_place(station))
                )
            real = chains.at(station)
            if real is None:
                self._found.add(
                    Sentence("Trail", "the chain of %1 has a head, but never began").filled(
                        _place(station)
                    )
                )
            elif (real.head, real.position) != (end.head, end.position):
                self._found.add(
                    Sentence(
                        "Trail",
                        "the chain of %1 ends with event %2, but should end with event %3",
                    ).filled(_place(station), real.head.number, end.head.number)
                )
        for station in chains.stations() - stored.keys() - {REGISTER}:
            self._found.add(
                Sentence(
                    "Trail", "the chain of %1 has begun, but has no head that says where it ends"
                ).filled(_place(station))
            )

    # -- the events ---------------------------------------------------------------------------

    def _check_events(self, keys: AuditKeys, links: RowLinks, chains: _Chains) -> None:
        """Check each chain, and collect what it says of rows."""
        earlier = self._earlier_head()
        missed = {head for head in (*self._noted, earlier) if head is not None}
        sought = {head.number for head in missed}
        left_behind: list[range] = []
        last = 0
        for *cells, code in self._read(_EVENT, [_EVENT.c[name] for name in (*_CELLS, "code")]):
            number = cells[0]
            if type(number) is not int:
                self._found.add(
                    Sentence("Trail", "an event has the number %1").filled(repr(number))
                )
                continue
            last = number
            intact = self._check_place(keys, chains, cells, code)
            if intact and cells[_ACTION] not in _PLAIN:
                self._check_content(cells, Head(number, code), chains, left_behind)
            # What has the right code is as this program wrote it.
            for name, (before, after) in _said(cells[_DIGESTS], trusted=intact).items():
                links.add(self._plain(keys, name, cells), number, before, after)
            if missed:
                here = [Head(number, code if isinstance(code, str) else "")]
                if number in sought:
                    here.append(chains.whole(keys))
                missed.difference_update(here)
                if earlier in missed:
                    for one in here:
                        self._compare(earlier, one)
        if earlier in missed and not self._mistyped:
            what = (
                Sentence("Trail", "event %1 has another code").filled(earlier.number)
                if earlier.number <= last
                else Sentence("Trail", "the trail ends at event %1").filled(last)
            )
            self._found.add(
                Sentence(
                    "Trail",
                    "the earlier end of the trail is not in it: %1. It is of another database, or "
                    "an older copy of this one was put in place, or events were changed",
                ).filled(what)
            )
        # Of several, the first says enough.
        lost = [head for head in self._noted if head in missed]
        lost = [one for one in lost if not any(one.number in gone for gone in left_behind)]
        if lost:
            self._found.add(
                Sentence(
                    "Trail",
                    "event %1, the newest that this machine has seen, is not in the trail as it "
                    "was: its end was cut off, or an older copy was put in place",
                ).filled(lost[0].number)
            )

    def _check_place(self, keys: AuditKeys, chains: _Chains, cells: list[Any], code: Any) -> bool:
        """Check that an event follows the one before it in its chain: whether all is well."""
        number, station, position = cells[0], cells[_STATION], cells[_POSITION]
        if position is None:
            # From before there were chains: of all stations, and numbered.
            station, position = REGISTER, number
            cells = cells[:_POSITION]
        end = chains.at(station)
        intact = False
        if end is None or type(position) is not int:
            self._found.add(
                Sentence("Trail", "event %1 was changed, or moved here from elsewhere").filled(
                    number
                )
            )
            return False
        expected = end.position + 1
        if position < expected:
            self._found.add(
                Sentence("Trail", "event %1 is where event %2 of %3 should be").filled(
                    number, expected, _place(station)
                )
            )
        elif position > expected:
            lost = position - 1
            self._found.add(
                Sentence("Trail", "event %1 of %2 is missing").filled(expected, _place(station))
                if lost == expected
                else Sentence("Trail", "event %1 to %2 of %3 is missing").filled(
                    expected, lost, _place(station)
                )
            )
        elif code != _code(keys, end.head.code, cells):
            self._found.add(
                Sentence("Trail", "event %1 was changed, or moved here from elsewhere").filled(
                    number
                )
            )
        else:
            intact = True
        # Go on from what is stored: each change is reported once, not on every later row.
        chains.go_on(station, Head(number, code if isinstance(code, str) else ""), position)
        return intact

    @staticmethod
    def _plain(keys: AuditKeys, name: str, cells: list[Any]) -> str:
        if not name.startswith(_HIDDEN):
            return name
        try:
            return keys.plain_name(name, occasion_of(str(cells[_AT]), cells[_SESSION]))
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

    def _check_content(
        self, cells: list[Any], event: Head, chains: _Chains, left_behind: list[range]
    ) -> None:
        """Check what an intact event says."""
        number, action, detail = cells[0], cells[_ACTION], cells[_DETAIL]
        if action == AuditAction.CHAIN_BEGUN.value:
            chains.begin(detail, event)
        if action not in _ACTIONS:
            self._found.add(
                Sentence("Trail", "event %1 has the unknown action %2").filled(number, repr(action))
            )
        if action == AuditAction.HEAD_ALTERED.value:
            self._found.add(
                Sentence(
                    "Trail",
                    "event %1 notes that something else had changed the head of its chain, to "
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
class _StoredEnd:
    head: Head
    position: int
    head_code: str


class _Chains:
    """Where the chains end that have begun, as far as the trail was read."""

    def __init__(self) -> None:
        self._ends: dict[Any, ChainEnd] = {REGISTER: ChainEnd(Head(0, START), 0)}

    def begin(self, station: str, event: Head) -> None:
        # As the next event finds it: after the one that says so.
        self._ends.setdefault(station, ChainEnd(event, 0))

    def at(self, station: Any) -> ChainEnd | None:
        return self._ends.get(station) if isinstance(station, str) else None

    def go_on(self, station: str, head: Head, position: int) -> None:
        self._ends[station] = ChainEnd(head, position)

    def stations(self) -> set[str]:
        return set(self._ends)

    def ends(self) -> dict[str, Head]:
        return {station: end.head for station, end in self._ends.items()}

    def whole(self, keys: AuditKeys) -> Head:
        """Return the end of the whole trail: the last number, and one code for all chains."""
        ends = self.ends()
        return Head(max(head.number for head in ends.values()), keys.whole_code(ends))


def _place(station: Any) -> str | Sentence:
    """Return whose chain it is, in words."""
    return f"“{shown(station)}”" if station else Sentence("Trail", "all stations")


def _code(keys: AuditKeys, previous: str, cells: list[Any]) -> str | None:
    if cells[_DIGESTS] is None:
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
