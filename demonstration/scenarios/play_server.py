"""A PostgreSQL server on which plays have their databases: one for each, dropped afterwards."""

from __future__ import annotations

import atexit
import contextlib
import secrets
import tempfile
from functools import cache
from pathlib import Path

from sqlalchemy import URL

from demonstration.scenarios.window_driver import ActionError
from verification.domain.clock import ManualClock
from verification.domain.placeholders import Sentence
from verification.domain.randomness import Randomness
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.store.addresses import read_address
from verification.store.database import BadDatabaseUrl, Database, DatabaseUnavailable
from verification.store.schema import prepare

#: Names the server for scenarios, fixtures and ``drive``.
VARIABLE = "VERIFICATION_SERVER"


def make_database(server: str, key_file: Path) -> str:
    """Make a new database for one play, and its keys; return its address.

    *server* is the address of any database there, of a login that may create some. Raises
    :class:`ActionError`.
    """
    template, keys = _template(server)
    name = _new_name()
    _do(server, f"CREATE DATABASE {name} TEMPLATE {template}")
    key_file.touch(mode=0o600)
    key_file.write_bytes(keys)
    return _shown(_address(server).set(database=name))


def drop_database(server: str, address: str) -> None:
    """Remove a database that :func:`make_database` has made."""
    _do(server, f"DROP DATABASE IF EXISTS {read_address(address).database} WITH (FORCE)")


def _address(server: str) -> URL:
    wrong = Sentence("Scenarios", "%1 is no PostgreSQL server's address").filled(f"${VARIABLE}")
    try:
        address = read_address(server)
    except BadDatabaseUrl as error:
        raise ActionError(wrong) from error
    if address.get_backend_name() != "postgresql":
        raise ActionError(wrong)
    return address


def _shown(address: URL) -> str:
    return address.set(drivername="postgresql").render_as_string(hide_password=False)


def _new_name() -> str:
    return f"play_{secrets.token_hex(8)}"


@cache
def _template(server: str) -> tuple[str, bytes]:
    """Make a database for the others to be copies of: every migration runs once."""
    name = _new_name()
    _do(server, f"CREATE DATABASE {name}")
    atexit.register(_drop_template, server, name)
    with tempfile.TemporaryDirectory() as folder:
        key_file = Path(folder) / "keys.json"
        address = _shown(_address(server).set(database=name))
        try:
            with contextlib.closing(
                Database(address, KeyRing(KeyFile(key_file)), ManualClock(), Randomness.seeded())
            ) as database:
                prepare(database)
        except DatabaseUnavailable as error:
            raise ActionError(
                Sentence("Scenarios", "the server cannot be used: %1").filled(error)
            ) from error
        return name, key_file.read_bytes()


def _drop_template(server: str, name: str) -> None:
    # The server may be gone by then.
    with contextlib.suppress(ActionError):
        _do(server, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def _do(server: str, statement: str) -> None:
    try:
        import psycopg
    except ModuleNotFoundError as error:
        raise ActionError(
            Sentence("Scenarios", "a server needs psycopg: install the extra “postgresql”")
        ) from error
    try:
        with psycopg.connect(_shown(_address(server)), autocommit=True) as connection:
            connection.execute(statement.encode())
    except psycopg.Error as error:
        raise ActionError(
            Sentence("Scenarios", "the server cannot be used: %1").filled(error)
        ) from error
