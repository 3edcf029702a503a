"""What SQLite and PostgreSQL spell differently is spelt as each understands it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import column
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateColumn

from verification.store.faults import DatabaseUnavailable, Fault
from verification.store.functions import (
    hour_of,
    hours_since_1970,
    seconds_between,
    unordered,
    whole,
)
from verification.store.tables import Row, UtcDateTime
from verification.store.trail.digests import stored_time

_A, _B = column("a"), column("b")
_SQLITE, _POSTGRESQL = sqlite.dialect(), postgresql.dialect()


@pytest.mark.parametrize(
    ("function", "on_sqlite", "on_postgresql"),
    [
        (
            hour_of(_A),
            "substr(a, 1, 13)",
            "to_char(a AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24')",
        ),
        (unordered(_A), "+a", "a"),
        (
            seconds_between(_A, _B),
            "((julianday(b) - julianday(a)) * 86400.0)",
            "CAST(EXTRACT(EPOCH FROM (b - a)) AS DOUBLE PRECISION)",
        ),
        (whole(_A), "CAST(a AS INTEGER)", "CAST(FLOOR(a) AS INTEGER)"),
        (
            hours_since_1970(_A),
            "(CAST(strftime('%s', a) AS INTEGER) / 3600)",
            "CAST(FLOOR(EXTRACT(EPOCH FROM a) / 3600) AS INTEGER)",
        ),
        (stored_time(_A), "a", "to_char(a AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')"),
    ],
    ids=lambda given: getattr(given, "name", ""),
)
def test_each_database_gets_its_own_words(function, on_sqlite, on_postgresql):
    assert str(function.compile(dialect=_SQLITE)) == on_sqlite
    assert str(function.compile(dialect=_POSTGRESQL)) == on_postgresql
    # What is compiled once serves for every value.
    assert type(function).inherit_cache


def test_a_server_gives_numbers_to_accounts_alone():
    """The rest has keys of its own: a number that nobody gave would be another's."""
    numbered = {
        f"{table.name}.{column.name}"
        for table in Row.metadata.tables.values()
        for column in table.columns
        if "SERIAL" in str(CreateColumn(column).compile(dialect=_POSTGRESQL))
    }
    assert numbered == {"cloud_account.account_id", "jd_account.account_id"}


def test_a_time_is_stored_as_each_database_takes_it_and_read_in_utc():
    kind, there = UtcDateTime(), datetime(2026, 1, 5, 8, 30, tzinfo=timezone(timedelta(hours=8)))
    moment = datetime(2026, 1, 5, 0, 30, tzinfo=UTC)
    assert kind.process_bind_param(there, _SQLITE) == moment.replace(tzinfo=None)
    on_server = kind.process_bind_param(there, _POSTGRESQL)
    assert (on_server, on_server.tzinfo) == (moment, UTC)
    read = kind.result_processor(_SQLITE, None)
    assert (read("2026-01-05 00:30:00.000000"), read(None)) == (moment, None)
    with pytest.raises(DatabaseUnavailable, match="audit verify") as caught:
        read("yesterday")
    assert caught.value.fault is Fault.ALTERED
    assert kind.result_processor(_POSTGRESQL, None) is None  # a driver's own times
    for dialect in (_SQLITE, _POSTGRESQL):
        assert kind.process_bind_param(None, dialect) is None
    assert kind.cache_ok  # one statement serves for every time
