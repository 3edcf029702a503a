"""Backups, restores and keys where open files can be neither replaced nor deleted, as on Windows.

Held by :mod:`tests.support.windows_rules` on Linux; nobody has run them on Windows.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import re

import pytest

from testbed.service_fixture import Desk
from tests.support.own_log import own_log
from tests.verification.test_trust import verify
from verification.security import disk
from verification.security.key_file import KeyFile
from verification.services import diagnostics
from verification.services.maintenance import Maintenance
from verification.services.restore import restore
from verification.store.copies.backups import back_up
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.schema import prepare
from verification.store.sqlite import file as sqlite_file

pytestmark = [pytest.mark.file, pytest.mark.usefixtures("windows_rules")]


@pytest.fixture
def folder(tmp_path):
    """The database's own folder."""
    place = tmp_path / "data"
    place.mkdir()
    return place


def names_in(folder):
    return sorted(one.name for one in folder.iterdir())


def test_a_backup_is_written_and_restored_under_an_open_window(folder, tmp_path):
    desk = Desk(folder / "kiosk.db")
    window = Database(str(desk.path), desk.keys)
    prepare(window)
    try:
        for _ in range(3):
            Maintenance(desk.database, desk.clock).back_up(tmp_path / "night.db")
        verify(desk)
        restored = restore(desk.database, tmp_path / "night.db", desk.clock)
        assert desk.bindings() == {}
        with window.reading() as transaction:
            assert len(transaction.accounts.jd_accounts()) > 3
    finally:
        window.close()
    assert restored.kept is not None
    assert names_in(tmp_path) == ["data", "night.db", "night.db.1", "night.db.2"]


def test_a_new_database_leaves_no_second_name_beside_it(folder):
    """A link to a file that another window has opened meanwhile could not be deleted there."""
    made = []

    def fill(new):
        new.write_bytes(b"\0" * 1024)

    with contextlib.ExitStack() as held:
        plain = os.rename

        def rename_and_open(source, target):
            plain(source, target)
            made.append(held.enter_context((folder / "kiosk.db").open("rb")))

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, "rename", rename_and_open)
            sqlite_file.make(folder / "kiosk.db", fill)
        assert names_in(folder) == ["kiosk.db"]
    assert made
    assert (folder / "kiosk.db").stat().st_nlink == 1


def test_a_damaged_database_is_replaced_once_its_windows_are_closed(folder, tmp_path):
    desk = Desk(folder / "kiosk.db")
    back_up(desk.database, tmp_path / "night.db")
    desk.database.close()
    desk.path.write_bytes(b"rubbish" * 1000)
    held = os.open(desk.path, os.O_RDONLY)
    try:
        with pytest.raises(DatabaseUnavailable) as refused:
            restore(desk.database, tmp_path / "night.db", desk.clock)
        assert refused.value.fault is Fault.BUSY
    finally:
        os.close(held)
    assert not list(folder.glob("kiosk.before*"))
    assert not list(folder.glob(".kiosk.db*"))
    assert desk.path.read_bytes() == b"rubbish" * 1000
    restored = restore(desk.database, tmp_path / "night.db", desk.clock)
    assert restored.kept.read_bytes() == b"rubbish" * 1000
    desk.trail()


def test_a_key_ring_that_is_read_at_this_moment_is_replaced_a_little_later(tmp_path, monkeypatch):
    target = tmp_path / "keys.json"
    target.write_text("former", "ascii")
    new = tmp_path / "new"
    new.write_text("rotated", "ascii")
    reader = target.open("rb")
    waits = []

    def wait(seconds):
        waits.append(seconds)
        if len(waits) == 3:
            reader.close()

    disk.put_in_place(new, target, sleep=wait)
    assert target.read_text("ascii") == "rotated"
    assert len(waits) == 3


def test_a_file_that_stays_open_is_refused_after_a_second(tmp_path):
    target = tmp_path / "keys.json"
    target.write_text("former", "ascii")
    new = tmp_path / "new"
    new.write_text("rotated", "ascii")
    waits = []
    with target.open("rb"), pytest.raises(PermissionError):
        disk.put_in_place(new, target, sleep=waits.append)
    assert sum(waits) == pytest.approx(1)
    assert target.read_text("ascii") == "former"


@pytest.fixture
def _own_log():
    with own_log():
        yield


@pytest.mark.usefixtures("_own_log")
def test_a_log_that_another_program_has_open_loses_no_line(tmp_path, monkeypatch):
    monkeypatch.setattr(diagnostics, "_LOG_SIZE", 2000)
    path = diagnostics.start_log(tmp_path / "kiosk.log")
    log = logging.getLogger("grown")

    def lines():
        files = tmp_path.glob("kiosk.log*")
        return {
            int(one)
            for file in files
            for one in re.findall("line ([0-9]+)", file.read_text("utf-8"))
        }

    for number in range(60):
        log.info("line %d", number)
    assert (tmp_path / "kiosk.log.1").exists()
    with path.open("rb"):
        for number in range(60, 400):
            log.info("line %d", number)
    assert lines() == set(range(400))
    log.info("line %d", 400)
    assert path.stat().st_size < 2000


def test_keys_are_written_and_rotated(tmp_path):
    storage = KeyFile(tmp_path / "keys" / "keys.json")
    first, second = (json.dumps({"keys": {key_id: "0f" * 32}}) for key_id in ("0" * 8, "1" * 8))
    for text in (first, second):
        with storage.lock():
            storage.write(text)
        storage.sync()
    assert storage.read() == second


def test_a_file_is_flushed_that_could_be_written(tmp_path, monkeypatch):
    flushed = []
    plain = os.fsync
    monkeypatch.setattr(os, "fsync", lambda handle: (plain(handle), flushed.append(handle)))
    path = tmp_path / "copy.db"
    path.write_bytes(b"data")
    disk.flush_file(path)
    assert len(flushed) == 1


def test_a_file_that_is_read_only_by_now_was_flushed_before(tmp_path, monkeypatch):
    """Such as a copy that was kept: Windows flushes only what can be written."""
    kept = tmp_path / "kept.db"
    kept.touch()
    monkeypatch.setattr(os, "access", lambda *_: False)
    monkeypatch.setattr(os, "open", lambda *_: pytest.fail("it cannot be opened to be written"))
    disk.flush_file(kept)
    monkeypatch.undo()
    flushed = []
    monkeypatch.setattr(os, "access", lambda *_: False)
    monkeypatch.setattr(disk, "flush", flushed.append)
    disk.flush_file(kept)  # elsewhere than on Windows, reading is enough
    assert len(flushed) == 1
