"""Seals the stored fields with another key: first this database's own, then all others by pieces.

From the first commit on, every transaction seals with the new key, so what is left to reseal
only gets less: it can be stopped at any moment, and begun again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, bindparam, func, or_, select, update

from verification.domain.placeholders import Sentence
from verification.security.field_encryption import FieldSeal, sealed_with
from verification.security.ring_format import KeyUnavailable
from verification.store.batches import Batches
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.tables import (
    HandoverRow,
    JdAccountRow,
    QrCodeRow,
    SealedKeyRow,
    StaffAlertRow,
    StaffMemberRow,
    VerifiedIdentityRow,
)
from verification.store.trail.row_writer import REPORTED

if TYPE_CHECKING:
    from sqlalchemy.orm import InstrumentedAttribute

#: How often a piece waits for the write lock: each time as long as any transaction does.
_TRIES = 12
#: Letters of a key's id.
_ID_LENGTH = 8


@dataclass(frozen=True)
class SealedTable:
    """A table's sealed columns, and the column that names its rows."""

    key: InstrumentedAttribute[Any]
    columns: tuple[InstrumentedAttribute[Any], ...]


#: Sealed at once when another key becomes the active one: they say which it is.
OWN_KEYS = SealedTable(SealedKeyRow.name, (SealedKeyRow.sealed,))
#: Resealed in pieces.
FIELDS = (
    SealedTable(
        JdAccountRow.account_id,
        (
            JdAccountRow.sealed_real_name,
            JdAccountRow.sealed_latin_name,
            JdAccountRow.sealed_identity_number,
        ),
    ),
    SealedTable(
        VerifiedIdentityRow.cloud_account_id,
        (
            VerifiedIdentityRow.sealed_real_name,
            VerifiedIdentityRow.sealed_identity_number,
            VerifiedIdentityRow.sealed_masked_name,
        ),
    ),
    SealedTable(QrCodeRow.token_digest, (QrCodeRow.sealed_secret,)),
    SealedTable(StaffMemberRow.name, (StaffMemberRow.sealed_pin_hash,)),
    SealedTable(StaffAlertRow.alert_id, (StaffAlertRow.sealed_note,)),
    SealedTable(HandoverRow.handover_id, (HandoverRow.sealed_note,)),
)


class Superseded(Exception):  # noqa: N818
    """Another key has become the active one meanwhile: its own resealing does the rest."""


@dataclass(frozen=True)
class _Change:
    """One field of one row, as it was read, and sealed with the active key."""

    column: InstrumentedAttribute[Any]
    row: Any
    before: str
    after: str


@dataclass(frozen=True)
class Resealed:
    """How many fields were resealed, and how many open with no key that is here."""

    fields: int
    unopened: int


def fields_by_key(connection: Connection) -> Counter[str]:
    """Return how many fields are sealed with each key, by its id."""
    found: Counter[str] = Counter()
    for table in (OWN_KEYS, *FIELDS):
        for column in table.columns:
            key_id = func.substr(column, 1, _ID_LENGTH)
            counted = select(key_id, func.count()).where(column.is_not(None)).group_by(key_id)
            for name, count in connection.execute(counted):
                found[name] += count
    return found


def opens_any(
    connection: Connection, seal: FieldSeal, key_id: str, unopened: set[tuple[str, str]]
) -> bool:
    """Return whether the key *key_id* opens a field that names it; the first one answers.

    *unopened* are fields, and what they held, that it was seen not to open: none is tried again,
    and those that are found are added.
    """
    for table in (OWN_KEYS, *FIELDS):
        for column in table.columns:
            with connection.execute(
                select(table.key, column).where(column.like(f"{key_id}.%")),
                execution_options={"stream_results": True, "yield_per": 1000},
            ) as rows:
                for row, sealed in rows:
                    field = _field(column, row)
                    if (field, sealed) in unopened:
                        continue
                    try:
                        seal.open(field, sealed)
                    except KeyUnavailable:
                        unopened.add((field, sealed))
                    else:
                        return True
    return False


def _field(column: InstrumentedAttribute[Any], row: Any) -> str:
    return f"{column.table.name}.{column.key}/{row}"


def activate(connection: Connection, seal: FieldSeal, key_id: str) -> int:
    """Make *key_id* the active key, once this transaction commits; return how many were sealed."""
    (column,) = OWN_KEYS.columns
    rows = connection.execute(select(OWN_KEYS.key, column)).all()
    changes, _ = seal_rows(OWN_KEYS, rows, seal, key_id)
    if len(changes) != len(rows):
        raise KeyUnavailable(
            Sentence("Keys", "the database's own keys cannot be opened: they were changed")
        )
    return store(connection, changes)


def reseal(database: Database, key_id: str, batches: Batches) -> Resealed:
    """Seal every field with the active key, which *key_id* has to be, in short transactions.

    Raises :class:`Superseded` when it is no longer the active one, and
    :class:`verification.store.database.DatabaseUnavailable`.
    """
    fields = unopened = 0
    for table in FIELDS:
        last: Any = None
        while True:
            with database.reading() as transaction:
                rows = _next_rows(transaction.connection, table, key_id, last, batches.rows)
            if not rows:
                break
            last = rows[-1][0]
            # Opened and sealed outside of any transaction: the lock is for writing alone.
            changes, failed = seal_rows(table, rows, database.seal, key_id)
            unopened += failed
            with batches.progress.undisturbed():
                stored = store_patiently(database, key_id, changes)
                batches.progress.committed(stored)
            fields += stored
            batches.sleep(batches.pause)
    return Resealed(fields, unopened)


def store_patiently(database: Database, key_id: str, changes: Sequence[_Change]) -> int:
    """Store one piece in a transaction; a busy desk goes first, for a minute if need be."""
    for tries_left in reversed(range(_TRIES)):
        try:
            with database.writing() as transaction:
                if transaction.keys.active_key() != key_id:
                    raise Superseded(key_id)
                return store(transaction.connection, changes)
        except DatabaseUnavailable as error:
            if error.fault is not Fault.BUSY or not tries_left:
                raise
    raise AssertionError("unreachable")


def _next_rows(
    connection: Connection, table: SealedTable, key_id: str, after: Any, limit: int
) -> Sequence[tuple[Any, ...]]:
    """Return the next rows with a field that another key sealed, in the order of their keys."""
    other = or_(*(column.not_like(f"{key_id}.%") for column in table.columns))
    query = select(table.key, *table.columns).where(other).order_by(table.key).limit(limit)
    if after is not None:
        query = query.where(table.key > after)
    return connection.execute(query).all()


def seal_rows(
    table: SealedTable, rows: Sequence[tuple[Any, ...]], seal: FieldSeal, key_id: str
) -> tuple[list[_Change], int]:
    """Return the fields to change, and how many could not be opened."""
    sealing = seal.sealing_with(lambda: key_id)
    changes, unopened = [], 0
    for row, *fields in rows:
        for column, before in zip(table.columns, fields, strict=True):
            if before is None or sealed_with(before) == key_id:
                continue
            field = _field(column, row)
            try:
                after = sealing.seal(field, seal.open(field, before))
            except KeyUnavailable:
                unopened += 1
            else:
                changes.append(_Change(column, row, before, after))
    return changes, unopened


def store(connection: Connection, changes: Sequence[_Change]) -> int:
    """Store fields that are still as they were read; return how many those were.

    One that was erased or written meanwhile stays as that left it.
    """
    stored = 0
    for table in (OWN_KEYS, *FIELDS):
        for column in table.columns:
            values = [
                {"row": change.row, "before": change.before, "after": change.after}
                for change in changes
                if change.column is column
            ]
            if values:
                statement = (
                    update(column.table)
                    .where(table.key == bindparam("row"), column == bindparam("before"))
                    .values({column.key: bindparam("after")})
                )
                # Resealing changes no digest.
                stored += connection.execute(statement, values, execution_options=REPORTED).rowcount
    return stored
