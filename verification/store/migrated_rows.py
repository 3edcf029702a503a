"""Records in the audit trail what a migration made of the rows that the trail answers for."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice

from sqlalchemy import Connection, MetaData, Table, inspect, select

from verification.domain.audit_events import AuditAction, AuditEvent
from verification.domain.session import SessionState
from verification.security.audit_keys import encode, occasion_of, state_and_result, stored
from verification.security.field_encryption import FieldSeal
from verification.security.ring_format import KeyUnavailable
from verification.store.database_keys import DatabaseKeys
from verification.store.tables import AuditEventRow, SessionRow, table_of
from verification.store.trail.chain import TrailChains
from verification.store.trail.digests import (
    AUDITED_TABLES,
    RowDigests,
    audited_columns,
    is_audited,
    key_column,
    raw,
)

#: Rows in one event.
_BATCH = 500


class RowsBefore:
    """The digests of all rows before a migration, in a private file; close it when done.

    A row that had been edited by then does not have the digest that its last event left, and is
    found as before. Rows from before digests were kept (revision 0008) are taken over as they are,
    except sessions that are not in the state that the trail says.
    """

    def __init__(self, connection: Connection, seal: FieldSeal) -> None:
        self._connection = connection
        self._seal = seal
        self._file = sqlite3.connect("", isolation_level=None)
        self._file.execute("PRAGMA journal_mode = OFF")
        self._file.execute("CREATE TABLE row (name TEXT PRIMARY KEY, digest TEXT) WITHOUT ROWID")
        self._file.execute("CREATE TABLE doubtful (name TEXT PRIMARY KEY) WITHOUT ROWID")
        present = inspect(connection)
        if not present.has_table("audit_event"):
            return
        if "row_digests" in {column["name"] for column in present.get_columns("audit_event")}:
            former = MetaData()
            former.reflect(connection, only=lambda name, _: is_audited(name))
            rows = self._digests(former.sorted_tables)
            self._file.executemany("INSERT INTO row VALUES (?, ?)", rows)
        else:
            self._file.executemany("INSERT INTO doubtful VALUES (?)", self._doubtful_sessions())

    def record_changes(self, detail: str, at: datetime) -> None:
        """Add events for all rows that are not as they were; at least one, for the migration."""
        changes = self._changes()
        keys = DatabaseKeys(self._connection, self._seal).audit_keys
        chain = TrailChains(self._connection, keys)
        occasion = occasion_of(stored(at), None)
        while True:
            links = {keys.row_name(*name, occasion): link for name, link in islice(changes, _BATCH)}
            text = encode(links).decode()
            event = AuditEvent(0, at, AuditAction.SCHEMA_MIGRATED, "system", "", None, detail, text)
            chain.append([event])
            if len(links) < _BATCH:
                break

    def _changes(self) -> Iterator[tuple[tuple[str, str], list[str | None]]]:
        for name, digest in self._digests(AUDITED_TABLES):
            found = self._file.execute("SELECT digest FROM row WHERE name = ?", [name]).fetchone()
            self._file.execute("DELETE FROM row WHERE name = ?", [name])
            before = found[0] if found else None
            doubtful = "SELECT 1 FROM doubtful WHERE name = ?"
            if before != digest and not self._file.execute(doubtful, [name]).fetchone():
                yield _parts(name), [before, digest]
        for name, digest in self._file.execute("SELECT name, digest FROM row"):
            yield _parts(name), [digest, None]

    def _digests(self, tables: Iterable[Table]) -> Iterator[tuple[str, str]]:
        keys = DatabaseKeys(self._connection, self._seal).audit_keys
        digests = RowDigests(keys, self._seal)
        for table in tables:
            columns = audited_columns(table)
            key = next(i for i, one in enumerate(columns) if one.name == key_column(table).name)
            for row in self._connection.execute(
                raw(columns), execution_options={"stream_results": True, "yield_per": _BATCH}
            ):
                # What is sealed with a lost key is for the check of the trail to say.
                with contextlib.suppress(KeyUnavailable):
                    yield f"{table.name}/{row[key]}", digests.of_values(table, row)

    def _doubtful_sessions(self) -> Iterator[tuple[str]]:
        said = "CREATE TABLE said (session TEXT PRIMARY KEY, standing TEXT) WITHOUT ROWID"
        self._file.execute(said)
        event = table_of(AuditEventRow).c
        states = [state.value for state in SessionState]
        events = self._connection.execute(
            select(event.session_id, event.detail)
            .where(event.session_id.is_not(None))
            # A refused scan of a claimed session leaves it in its state, and says so.
            .where(event.action.startswith("session_") | event.detail.in_(states))
            .order_by(event.number)
        )
        self._file.executemany(
            "INSERT INTO said VALUES (?, ?)"
            " ON CONFLICT (session) DO UPDATE SET standing = excluded.standing",
            map(tuple, events),
        )
        session = table_of(SessionRow).c
        for row in self._connection.execute(
            select(session.session_id, session.state, session.result)
        ):
            now = (row.session_id, state_and_result(row.state, row.result))
            same = "SELECT 1 FROM said WHERE session = ? AND standing = ?"
            if not self._file.execute(same, now).fetchone():
                yield (f"{SessionRow.__tablename__}/{row.session_id}",)

    def close(self) -> None:
        """Release the file."""
        self._file.close()


def _parts(name: str) -> tuple[str, str]:
    table, _, key = name.partition("/")
    return table, key
