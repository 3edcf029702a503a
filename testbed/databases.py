"""Where a test's database is: a file of its own, or a database of its own on a server.

$KIOSK_TEST_SERVER is the server's address; ``make test-fleet`` starts one.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3

from sqlalchemy import make_url

SERVER = os.environ.get("KIOSK_TEST_SERVER", "")


def database_address(path):
    """Return the address of the test's database that stands for *path*, made if need be."""
    if not SERVER:
        return str(path)
    name = f"t_{hashlib.sha256(str(path).encode()).hexdigest()[:20]}"
    make_database(name)
    return make_url(SERVER).set(database=name).render_as_string(hide_password=False)


def make_database(name):
    """Make an empty database on the server, unless there is one of that name."""
    import psycopg

    with psycopg.connect(SERVER, autocommit=True) as connection:
        found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name])
        if found.fetchone() is None:
            connection.execute(f"CREATE DATABASE {name}")


def statement(database, sql, *values):
    """Do what an attacker with the data could do; "?" stands for a value."""
    if not SERVER:
        with contextlib.closing(sqlite3.connect(database.path, isolation_level=None)) as file:
            return file.execute(sql, values).fetchall()
    import psycopg

    address = database.url.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(address, autocommit=True) as connection:
        done = connection.execute(sql.replace("?", "%s"), values)
        return done.fetchall() if done.description else []


def let_trail_be_changed(database):
    """Take away what refuses changes of the trail, as its owner could."""
    if SERVER:
        statement(database, "DROP TRIGGER audit_event_append_only ON audit_event")
        return
    for change in ("update", "delete"):
        statement(database, f"DROP TRIGGER audit_event_no_{change}")
