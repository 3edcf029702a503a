"""SQL functions that SQLite and PostgreSQL spell differently."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Integer
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction


class hour_of(GenericFunction[str]):  # noqa: N801 - an SQL function
    """The hour of a time in UTC, as ``2026-01-05 09``."""

    inherit_cache = True


@compiles(hour_of, "sqlite")
def _hour_sqlite(element: Any, compiler: SQLCompiler, **options: Any) -> str:
    return f"substr({compiler.process(element.clauses, **options)}, 1, 13)"


@compiles(hour_of, "postgresql")
def _hour_postgresql(element: Any, compiler: SQLCompiler, **options: Any) -> str:
    (time,) = (compiler.process(part, **options) for part in element.clauses)
    return f"to_char({time} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24')"


class unordered(GenericFunction[str]):  # noqa: N801 - an SQL function
    """A column as it is, but no reason for SQLite to read a whole index in its order.

    Without statistics, which no program here makes, it prefers that to an index with few entries.
    """

    inherit_cache = True


@compiles(unordered)
def _unordered(element: Any, compiler: SQLCompiler, **options: Any) -> str:
    return str(compiler.process(element.clauses, **options))


@compiles(unordered, "sqlite")
def _unordered_sqlite(element: Any, compiler: SQLCompiler, **options: Any) -> str:
    return f"+{compiler.process(element.clauses, **options)}"


class seconds_between(GenericFunction[float]):  # noqa: N801 - an SQL function
    """Seconds from the first time to the second."""

    inherit_cache = True


@compiles(seconds_between, "sqlite")
def _seconds_sqlite(element: Any, compiler: SQLCompiler, **options: Any) -> str:
    start, end = (compiler.process(part, **options) for part in element.clauses)
    return f"((julianday({end}) - julianday({start})) * 86400.0)"


@compiles(seconds_between, "postgresql")
def _seconds_postgresql(element: Any, compiler: SQLCompiler, **options: Any) -> str:
    start, end = (compiler.process(part, **options) for part in element.clauses)
    return f"CAST(EXTRACT(EPOCH FROM ({end} - {start})) AS DOUBLE PRECISION)"


class whole(GenericFunction[int]):  # noqa: N801 - an SQL function
    """The whole part of a number that is not below zero."""

    inherit_cache = True


@compiles(whole, "sqlite")
def _whole_sqlite(element: Any, compiler: SQLCompiler, **options: Any) -> str:
    return f"CAST({compiler.process(element.clauses, **options)} AS INTEGER)"


@compiles(whole, "postgresql")
def _whole_postgresql(element: Any, compiler: SQLCompiler, **options: Any) -> str:
    # Its CAST rounds.
    return f"CAST(FLOOR({compiler.process(element.clauses, **options)}) AS INTEGER)"


class hours_since_1970(GenericFunction[int]):  # noqa: N801 - an SQL function
    """The number of the hour that a time lies in."""

    type = Integer()
    inherit_cache = True


@compiles(hours_since_1970, "sqlite")
def _hours_sqlite(element: Any, compiler: SQLCompiler, **options: Any) -> str:
    time = compiler.process(element.clauses, **options)
    return f"(CAST(strftime('%s', {time}) AS INTEGER) / 3600)"


@compiles(hours_since_1970, "postgresql")
def _hours_postgresql(element: Any, compiler: SQLCompiler, **options: Any) -> str:
    time = compiler.process(element.clauses, **options)
    return f"CAST(FLOOR(EXTRACT(EPOCH FROM {time}) / 3600) AS INTEGER)"
