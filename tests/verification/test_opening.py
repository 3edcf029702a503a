"""What a start says of an address, and of the database that is there or is not."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from datetime import datetime

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from testbed import databases
from testbed import released_databases as released
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.security.ring_format import KeyUnavailable
from verification.store import addresses
from verification.store.addresses import check_address, read_address
from verification.store.database import Database, key_faults, server_fault
from verification.store.faults import DatabaseUnavailable, Fault
from verification.store.postgresql.address import AddressProblem, BadAddress
from verification.store.schema import REVISION, open_existing, prepare
from verification.store.tables import UtcDateTime

SERVER = "postgresql://kiosk@desk.example/jdcloud"


@pytest.fixture
def opened(tmp_path):
    """Opens a file or an address; with keys of its own where *keys* names others."""
    with contextlib.ExitStack() as open_databases:

        def open_(address, keys="keys.json"):
            database = Database(str(address), KeyRing(KeyFile(tmp_path / keys)))
            open_databases.callback(database.close)
            return database

        yield open_


def fault_of(step):
    with pytest.raises(DatabaseUnavailable) as caught:
        step()
    return caught.value.fault


# -- the address ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "from_anywhere"),
    [("drill/kiosk.db", False), ("/srv/kiosk.db", False), ("/srv/kiosk.db", True), (SERVER, True)],
)
def test_an_address_that_leads_to_one_place_is_taken(address, from_anywhere):
    check_address(address, from_anywhere=from_anywhere)


def test_a_path_that_means_another_file_elsewhere_is_refused():
    with pytest.raises(BadAddress) as refused:
        check_address("drill/kiosk.db", from_anywhere=True)
    assert refused.value.problem is AddressProblem.NO_ADDRESS


def test_a_server_needs_its_driver_and_a_file_does_not(monkeypatch):
    monkeypatch.setattr(addresses, "find_spec", {"psycopg": None}.__getitem__)
    check_address("/srv/kiosk.db", from_anywhere=True)
    with pytest.raises(BadAddress) as refused:
        check_address(SERVER)
    assert refused.value.problem is AddressProblem.NO_DRIVER


# -- what keeps it from being used ------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "fault"), [("kiosk.db", Fault.BUSY), (SERVER, Fault.SERVER_BUSY)]
)
def test_no_connection_in_time_is_a_busy_database(tmp_path, opened, monkeypatch, address, fault):
    def wait_in_vain(_engine):
        raise PoolTimeoutError("30 seconds")

    monkeypatch.setattr(Engine, "connect", wait_in_vain)
    database = opened(tmp_path / address if address == "kiosk.db" else address)

    def read():
        with database.connection(writes=False):
            pass

    assert fault_of(read) is fault


def test_a_key_that_is_missing_is_named(desk):
    with (
        pytest.raises(DatabaseUnavailable) as caught,
        desk.database.connection(writes=False),
    ):
        raise KeyUnavailable("the ring lacks key k2", "k2")
    assert (str(caught.value), caught.value.key_id) == ("the ring lacks key k2", "k2")
    assert caught.value.fault is Fault.KEY_MISSING


def test_a_bug_is_not_taken_for_a_fault(desk):
    with pytest.raises(ZeroDivisionError), desk.database.connection(writes=False):
        raise ZeroDivisionError


@pytest.mark.file
def test_a_start_without_the_databases_keys_ends_there(desk, opened):
    other = opened(desk.path, "other/keys.json")
    assert fault_of(lambda: prepare(other)) is Fault.KEY_MISSING
    assert fault_of(lambda: prepare(other, in_use=False)) is Fault.KEY_MISSING


@pytest.mark.file
def test_a_start_waits_for_nobody_who_writes(desk):
    with contextlib.closing(sqlite3.connect(desk.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        prepare(desk.database)
        other.execute("ROLLBACK")


@pytest.mark.file
def test_a_file_that_was_in_use_and_is_gone_is_not_made_again(desk, tmp_path):
    desk.database.close()
    away = desk.path.rename(tmp_path / "away.db")
    assert fault_of(lambda: prepare(desk.database)) is Fault.MISSING
    assert not desk.path.exists()
    away.rename(desk.path)
    prepare(desk.database)


# -- its version ------------------------------------------------------------------------------


@pytest.mark.file
def test_a_command_leaves_a_database_of_an_older_version_as_it_is(tmp_path, opened, monkeypatch):
    path = tmp_path / "kiosk.db"
    released.load("0004", path)
    database = opened(path)
    assert fault_of(lambda: open_existing(database)) is Fault.OLDER
    # On a server, its owner brings it up.
    monkeypatch.setattr(Database, "is_file", False)
    with pytest.raises(DatabaseUnavailable, match=f"is 0004, this program needs {REVISION}") as old:
        open_existing(database)
    assert old.value.fault is Fault.NOT_MIGRATED
    with contextlib.closing(sqlite3.connect(path)) as file:
        assert file.execute("SELECT version_num FROM alembic_version").fetchall() == [("0004",)]


@pytest.mark.file
def test_a_command_leaves_a_database_of_a_newer_version_as_it_is(desk):
    change = "UPDATE alembic_version SET version_num = ?"
    databases.statement(desk.database, change, "9999")
    assert fault_of(lambda: open_existing(desk.database)) is Fault.TOO_NEW
    databases.statement(desk.database, change, REVISION)


def test_a_command_makes_no_database(tmp_path, opened):
    database = opened(tmp_path / "kiosk.db")
    assert fault_of(lambda: open_existing(database)) is Fault.NOT_MADE
    assert not (tmp_path / "kiosk.db").exists()


# -- of a file and of a server -----------------------------------------------------------------


@pytest.mark.file
def test_a_file_has_no_server_that_could_fail_or_lock(desk):
    assert desk.database.lock_holders() == ()
    assert desk.database.server_backup() is None
    assert server_fault("") is None
    assert server_fault(str(desk.path)) is None


def test_a_server_has_no_path(opened):
    assert fault_of(lambda: opened(SERVER).path) is Fault.ON_SERVER


def test_a_folder_that_is_gone_leads_nowhere(tmp_path, monkeypatch):
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    with pytest.raises(BadAddress) as refused:
        check_address("drill/kiosk.db")
    assert refused.value.problem is AddressProblem.NO_HERE


def test_a_key_that_is_missing_outside_of_a_transaction_is_a_fault_of_the_database():
    with pytest.raises(DatabaseUnavailable, match="no key") as caught, key_faults():
        raise KeyUnavailable("there is no key", "0a0b0c0d")
    assert (caught.value.fault, caught.value.key_id) == (Fault.KEY_MISSING, "0a0b0c0d")


def test_a_time_without_a_zone_is_not_stored(desk):
    with pytest.raises(ValueError, match="a time without a zone"):
        UtcDateTime().process_bind_param(datetime(2026, 1, 5), desk.database.engine.dialect)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("sqlite+pysqlite:////srv/kiosk.db", None),
        ("sqlite:////srv/kiosk.db?timeout=5", None),
        ("sqlite+aiosqlite:////srv/kiosk.db", AddressProblem.NO_ADDRESS),
        ("sqlite+pysqlite://srv/kiosk.db", AddressProblem.NO_ADDRESS),
        ("sqlite+pysqlite://me@/kiosk.db", AddressProblem.NO_ADDRESS),
        ("sqlite://:5/kiosk.db", AddressProblem.NO_ADDRESS),
        ("sqlite://", AddressProblem.NO_ADDRESS),
        ("sqlite+pysqlite://", AddressProblem.NO_FILE_NAME),
        ("sqlite:///", AddressProblem.NO_FILE_NAME),
        ("sqlite:///:memory:", AddressProblem.NO_FILE_NAME),
        ("sqlite:////srv/..", AddressProblem.FOLDER),
        ("sqlite:////srv/\ud800", AddressProblem.CHARACTERS),
        ("oracle://host/db", AddressProblem.KIND),
        ("sqlite+nonsense://host/db", AddressProblem.NO_ADDRESS),
    ],
)
def test_what_may_be_written_for_a_file(address, problem):
    if problem is None:
        assert read_address(address).database == "/srv/kiosk.db"
        return
    with pytest.raises(BadAddress) as refused:
        read_address(address)
    assert refused.value.problem is problem


def test_a_file_in_use_has_an_address_and_a_folder_or_a_pipe_has_none(tmp_path):
    for name in ("kiosk.db", "kiosk.db-journal"):
        (tmp_path / name).touch()
    assert read_address(str(tmp_path / "kiosk.db")).database == str(tmp_path / "kiosk.db")
    os.mkfifo(tmp_path / "pipe")
    for name, problem in ((".", AddressProblem.FOLDER), ("pipe", AddressProblem.DEVICE)):
        with pytest.raises(BadAddress) as refused:
            read_address(f"sqlite:///{tmp_path}/{name}")
        assert (refused.value.problem, refused.value.part) == (problem, f"{tmp_path}/{name}")
