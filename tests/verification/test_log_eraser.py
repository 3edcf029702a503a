"""What is erased from the database is erased from its write-ahead log as well."""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import sys

import pytest
from sqlalchemy import event

from testbed.service_fixture import CONSENT, holder
from tests.support.live_file import bytes_of
from verification.services.key_rotation import KeyRotation
from verification.services.training_accounts import TrainingAccounts

pytestmark = pytest.mark.file


def verify(desk):
    issued = desk.kiosk.start("qinghe-books")
    found = desk.phone.scan(issued.code, holder())
    desk.phone.authorize(found.authorization_id, holder(), CONSENT)
    return issued.session.session_id


def sealed(desk, sql):
    """What is kept in a column now, as bytes to look for."""
    with desk.database.connection(writes=False) as connection:
        found = [row[0].encode() for row in connection.exec_driver_sql(sql)]
    assert found
    return found


def places_of(desk, secrets):
    """In which files beside the database any of *secrets* is found."""
    files = [file for file in desk.path.parent.glob("kiosk.db*") if file.is_file()]
    return [file.name for file in files if any(one in bytes_of(file) for one in secrets)]


IDENTITY = (
    "SELECT v.sealed_real_name FROM verified_identity v JOIN binding USING (cloud_account_id)"
    " WHERE session_id IS NOT NULL"
)
PIN_HASH = "SELECT sealed_pin_hash FROM staff_member WHERE name = 'anna'"
KEYS = "SELECT sealed FROM sealed_key"


#: What erases: where it stands, and the step.
ERASING = {
    "withdrawal": (IDENTITY, lambda desk: desk.phone.withdraw(holder())),
    "reset of the accounts": (
        IDENTITY,
        lambda desk: TrainingAccounts(desk.database, desk.clock).reset(),
    ),
    "another PIN": (PIN_HASH, lambda desk: desk.staff.change_pin("anna", "918273")),
    "rotation": (KEYS, lambda desk: KeyRotation(desk.database, desk.clock).rotate()),
}


@pytest.mark.parametrize("step", ERASING)
def test_what_a_step_erases_is_nowhere_after_it(desk, step):
    sql, take = ERASING[step]
    verify(desk)
    secrets = sealed(desk, sql)
    assert places_of(desk, secrets)
    take(desk)
    assert places_of(desk, secrets) == []


class Reader:
    """Another process in the middle of reading."""

    def __init__(self, path):
        code = (
            "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
            "c.execute('BEGIN'); print(c.execute('SELECT 1 FROM binding').fetchone(), flush=True);"
            "sys.stdin.read(); c.close()"
        )
        self._process = subprocess.Popen(
            [sys.executable, "-c", code, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._process.stdout.readline()

    def close(self):
        if not self._process.stdin.closed:
            self._process.stdin.close()
            self._process.wait(timeout=60)
            self._process.stdout.close()


@pytest.fixture
def reader(desk):
    verify(desk)
    reader = Reader(desk.path)
    yield reader
    reader.close()


def test_a_reader_delays_it_and_nobody_waits(desk, reader, qtbot):
    """The window's change feed tries again, off the window's own thread."""
    secrets = sealed(desk, IDENTITY)
    feed = desk.database.change_feed(lambda: None)
    feed.start()
    try:
        desk.phone.withdraw(holder())
        assert places_of(desk, secrets)  # the reader still sees what was there when it began
        desk.kiosk.cancel(desk.kiosk.start("yunshan-tea").session.session_id)  # nobody waits
        reader.close()
        qtbot.waitUntil(lambda: places_of(desk, secrets) == [], timeout=10_000)
    finally:
        feed.close()


def test_what_a_killed_program_left_is_erased_by_the_next_start(desk, reader, qtbot):
    secrets = sealed(desk, IDENTITY)
    desk.phone.withdraw(holder())
    reader.close()
    with contextlib.closing(sqlite3.connect(desk.path)) as other:  # the log outlives the desk
        other.execute("SELECT 1 FROM binding").fetchone()
        desk.database.close()
        assert places_of(desk, secrets)
        # As the next start: a fresh way to the database, with nothing noted.
        fresh = type(desk)(desk.path, sign_in=False)
        feed = fresh.database.change_feed(lambda: None)
        feed.start()
        try:
            qtbot.waitUntil(lambda: places_of(fresh, secrets) == [], timeout=10_000)
        finally:
            feed.close()


def test_a_disk_that_fills_up_meanwhile_undoes_nothing(desk, qtbot):
    """The log cannot be cut; that is tried again."""
    verify(desk)
    disk = {"is full": True}

    def may(action, what, *_):
        cuts = (action, what) == (sqlite3.SQLITE_PRAGMA, "wal_checkpoint")
        return sqlite3.SQLITE_DENY if cuts and disk["is full"] else sqlite3.SQLITE_OK

    event.listen(desk.database.engine, "checkout", lambda file, *_: file.set_authorizer(may))
    desk.phone.withdraw(holder())  # no error: it is committed
    assert desk.bindings() == {}
    log = desk.path.with_name("kiosk.db-wal")
    assert log.stat().st_size > 0
    disk["is full"] = False
    feed = desk.database.change_feed(lambda: None)
    feed.start()
    try:
        qtbot.waitUntil(lambda: log.stat().st_size == 0, timeout=10_000)
    finally:
        feed.close()
