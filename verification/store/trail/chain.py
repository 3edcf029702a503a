"""The chains of the audit trail, one for each station, where events are appended.

What happens at a station is in its chain, what concerns none in the chain of "". That one is the
register, too: it says of each other chain that it began, and the first event of that chain follows
this event's code, so that no chain can be left out. Events are numbered over all chains. A number
is drawn once everything that the transaction changes is locked: so those of one row, and those of
one chain, are in order of their numbers, though a server may leave numbers out.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Connection,
    Select,
    bindparam,
    case,
    func,
    insert,
    select,
    true,
    update,
)
from sqlalchemy.exc import IntegrityError

from verification.domain.audit_events import AuditAction, AuditEvent
from verification.security.audit_keys import START, AuditKeys, Head, stored
from verification.store.database_keys import DatabaseKeys
from verification.store.faults import Contended, DatabaseUnavailable, Fault
from verification.store.tables import AuditChainRow, AuditEventRow, SealedKeyRow, table_of

#: The chain of what belongs to no station, which registers the others.
REGISTER = ""
#: A server's sequence that numbers the events.
NUMBERS = "audit_event_number"

_EVENTS, _CHAINS = table_of(AuditEventRow), table_of(AuditChainRow)
_KEYS = table_of(SealedKeyRow)

# Built once: to build a statement takes several times as long as to run it.
_STATIONS: Any = bindparam("stations", expanding=True)
_STATION: Any = bindparam("of")
_COUNT: Any = bindparam("count", type_=BigInteger)
_WANTED: Any = bindparam("wanted", type_=BigInteger)
_ALL = select(_CHAINS)
_NAMED = _ALL.where(_CHAINS.c.station.in_(_STATIONS))
_LAST_NUMBER = select(func.max(_EVENTS.c.number))
#: SQLite has one writer: nothing has to be locked, and the numbers go on from the last.
_READ = _NAMED.add_columns(_LAST_NUMBER.scalar_subquery().label("last"))


_KEYS_AND_CHAIN = select(
    _KEYS.c.name, _KEYS.c.sealed, _CHAINS, _LAST_NUMBER.scalar_subquery().label("last")
).outerjoin(_CHAINS, _CHAINS.c.station == _STATION)


class KeysAndChain(DatabaseKeys):
    """The keys, read together with the end of the chain that is most likely written to next.

    In a file, where no other writer moves it; and for the present schema only.
    """

    #: The chain's row. None until it was read.
    chain_read: Any = None

    def _read(self) -> dict[str, str]:
        found = {}
        for row in self._connection.execute(_KEYS_AND_CHAIN, {"of": self.opened.written_last}):
            found[row.name] = row.sealed
            self.chain_read = row if row.number is not None else None
        return found


def _numbers_for(count: Any) -> Any:
    """Return a query for so many numbers, drawn one after the other."""
    each = func.generate_series(1, count).alias("each")
    drawn = func.array_agg(func.nextval(NUMBERS), type_=ARRAY(BigInteger))
    return select(drawn.label("numbers")).select_from(each)


def _lock_and_draw() -> Select[Any]:
    """Return a query for chains, locked, and then numbers, all in one way to the server and back.

    In order of name, so that two writers do not wait for each other. To be counted, all chains have
    to be locked; and they are counted before the first number is drawn, and none is if one lacks.
    """
    locked = _NAMED.order_by(_CHAINS.c.station).with_for_update().cte("locked")
    found = select(func.count()).select_from(locked).scalar_subquery()
    drawn = _numbers_for(case((found == _WANTED, _COUNT), else_=0)).subquery("drawn")
    return select(locked, drawn.c.numbers).select_from(locked.join(drawn, true()))


_LOCK_AND_DRAW = _lock_and_draw()
_DRAW = _numbers_for(_COUNT)
_LAST_EVENT = (
    select(_EVENTS.c.number, func.coalesce(_EVENTS.c.position, _EVENTS.c.number), _EVENTS.c.code)
    .order_by(_EVENTS.c.number.desc())
    .limit(1)
)
_IN_A_CHAIN = _EVENTS.c.position.is_not(None)
_LAST_AT = _LAST_EVENT.where(_EVENTS.c.station == _STATION, _IN_A_CHAIN)
_LAST_OF_NONE = _LAST_EVENT.where((_EVENTS.c.station == REGISTER) | ~_IN_A_CHAIN)
_ADD_EVENTS = insert(_EVENTS)
_ADD_CHAINS = insert(_CHAINS)
_CHAIN_END = ("number", "position", "code", "head_code")
_MOVE_CHAINS = (
    update(_CHAINS)
    .where(_CHAINS.c.station == _STATION)
    .values({name: bindparam(f"new_{name}") for name in _CHAIN_END})
)


@dataclass(frozen=True)
class ChainEnd:
    """Where a chain ends: its last event, and how many events it has."""

    head: Head
    position: int


class TrailChains:
    """The chains of one trail, within a transaction that writes, or reads."""

    def __init__(self, connection: Connection, keys: AuditKeys, read: Any = None) -> None:
        """*read* is a chain's row, if this transaction has read it already: in a file only."""
        self._connection = connection
        self._keys = keys
        self._read = read
        self._on_server = connection.dialect.name == "postgresql"
        #: The ends that :meth:`append` went on from, by station.
        self.previous: dict[str, Head] = {}

    def ends(self) -> dict[str, Head]:
        """Return the last event of each chain, by station, as the register has it."""
        return {row.station: Head(row.number, row.code) for row in self._connection.execute(_ALL)}

    def append(self, events: Sequence[AuditEvent]) -> dict[str, Head]:
        """Add *events*, whose numbers do not count, to the ends of their chains; return these.

        The last thing in a transaction: the chains stay locked until it ends. A head that this
        program did not write is noted in its chain, which goes on from the last event that there
        is. Raises :class:`DatabaseUnavailable` without a register.
        """
        rows, numbers = self._locked(events)
        ends, altered = {}, []
        for station, row in rows.items():
            ends[station] = ChainEnd(Head(row.number, row.code), row.position)
            self.previous[station] = ends[station].head
            if not self._is_ours(row):
                altered.append((station, row.number))
                ends[station] = self._last_event(station)
        begun = sorted({event.station for event in events} - ends.keys())
        notes = [
            replace(
                events[0],
                action=action,
                actor="system",
                station=station,
                session_id=None,
                detail=detail,
                row_digests="{}",
            )
            for action, station, detail in (
                *((AuditAction.HEAD_ALTERED, at, f"{number}"[:20]) for at, number in altered),
                *((AuditAction.CHAIN_BEGUN, REGISTER, station) for station in begun),
            )
        ]
        if notes:
            numbers = self._numbers(len(notes) + len(events))
        self._write([*notes, *events], numbers, ends)
        touched = {event.station for event in (*notes, *events)}
        self._store({station: ends[station] for station in touched}, frozenset(begun))
        return {station: ends[station].head for station in touched}

    def _locked(self, events: Sequence[AuditEvent]) -> tuple[dict[str, Any], Sequence[int]]:
        """Return the rows of the chains, locked, and numbers for the events.

        Of chains that have not begun there are none; and no numbers that count, then.
        """
        wanted = {event.station for event in events}
        rows, numbers = self._rows(wanted, len(events))
        if len(rows) < len(wanted):
            # Chains begin one after the other. Another machine may have begun one meanwhile.
            rows |= self._rows({REGISTER}, 0)[0]
            rows |= self._rows(wanted - rows.keys(), 0)[0]
            if REGISTER not in rows:
                raise DatabaseUnavailable("the audit trail has no head: restore it", Fault.ALTERED)
            if wanted <= rows.keys():
                numbers = self._numbers(len(events))
        return rows, numbers

    def _rows(self, stations: Iterable[str], count: int) -> tuple[dict[str, Any], Sequence[int]]:
        wanted = {"stations": sorted(stations)}
        if not self._on_server:
            read, self._read = self._read, None
            known = read is not None and [read.station] == wanted["stations"]
            found = [read] if known else self._connection.execute(_READ, wanted).all()
            numbers: Sequence[int] = _after(found[0].last, count) if found else ()
        else:
            found = self._connection.execute(
                _LOCK_AND_DRAW, {**wanted, "wanted": len(wanted["stations"]), "count": count}
            ).all()
            numbers = found[0].numbers if found else ()
        return {row.station: row for row in found}, numbers

    def _is_ours(self, row: Any) -> bool:
        expected = self._keys.head_code(Head(row.number, row.code), row.station, row.position)
        return hmac.compare_digest(str(row.head_code).encode(), expected.encode())

    def _last_event(self, station: str) -> ChainEnd:
        query = _LAST_OF_NONE if station == REGISTER else _LAST_AT
        last = self._connection.execute(query, {"of": station}).one_or_none()
        if last is None:
            return ChainEnd(Head(0, START), 0)
        number, position, code = last
        return ChainEnd(Head(number, str(code)), position)

    def _numbers(self, count: int) -> Sequence[int]:
        """Return the next numbers. Nothing that is written now may be locked after this."""
        if self._on_server:
            numbers: Sequence[int] = self._connection.scalars(_DRAW, {"count": count}).one()
            return numbers
        return _after(self._connection.scalars(_LAST_NUMBER).one(), count)

    def _write(
        self, events: Sequence[AuditEvent], numbers: Sequence[int], ends: dict[str, ChainEnd]
    ) -> None:
        rows = []
        for event, number in zip(events, numbers, strict=True):
            end = ends[event.station]
            row = {
                "number": number,
                "at": event.at,
                "action": event.action.value,
                "actor": event.actor,
                "station": event.station,
                "session_id": event.session_id,
                "detail": event.detail,
                "row_digests": event.row_digests,
                "position": end.position + 1,
            }
            code = self._keys.event_code(end.head.code, [stored(cell) for cell in row.values()])
            rows.append({**row, "code": code})
            ends[event.station] = ChainEnd(Head(number, code), end.position + 1)
            if event.action is AuditAction.CHAIN_BEGUN:
                ends[event.detail] = ChainEnd(Head(number, code), 0)
        try:
            self._connection.execute(_ADD_EVENTS, rows)
        except IntegrityError as error:
            if "pk_audit_event" in str(error.orig):
                # A server's numbers are drawn before they are used: another login has taken one.
                raise Contended("the number of an event was taken meanwhile") from error
            raise DatabaseUnavailable(
                "the audit trail goes on after its end: run “audit verify”", Fault.ALTERED
            ) from error

    def _store(self, ends: dict[str, ChainEnd], begun: frozenset[str]) -> None:
        moved, added = [], []
        for station, end in sorted(ends.items()):
            row = {
                "number": end.head.number,
                "position": end.position,
                "code": end.head.code,
                "head_code": self._keys.head_code(end.head, station, end.position),
            }
            if station in begun:
                added.append({"station": station, **row})
            else:
                moved.append({"of": station, **{f"new_{name}": row[name] for name in row}})
        if added:
            self._connection.execute(_ADD_CHAINS, added)
        if moved:
            self._connection.execute(_MOVE_CHAINS, moved)


def _after(last: int | None, count: int) -> range:
    first = (last or 0) + 1
    return range(first, first + count)
