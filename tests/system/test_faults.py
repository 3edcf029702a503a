"""What goes wrong around the program: said calmly in the window, over without a restart."""

from __future__ import annotations

import contextlib
import gc
import sqlite3
import subprocess
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from sqlalchemy import event

from jdcloud_kiosk.app import App
from jdcloud_kiosk.places import default_key_file, open_key_ring, own_command
from tests.conftest import Bench
from tests.support.disks import mounted_disk, mounts
from tests.support.selection import others_long
from verification.domain.clock import ManualClock, SystemClock
from verification.domain.refusals import Refused
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.maintenance import Maintenance, restore
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.schema import REVISION, prepare
from verification.store.sqlite.change_feed import SqliteChangeFeed


def file_of(url):
    return Path(url.removeprefix("sqlite:///"))


def shown(window, name):
    label = window.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


@pytest.fixture
def good(url, tmp_path):
    """A good database, closed, with its key in a file of its own."""
    ring = KeyRing(KeyFile(tmp_path / "own-keys.json"))
    database = Database(url, ring)
    prepare(database)
    Maintenance(database, SystemClock()).back_up(tmp_path / "backup.db")
    database.close()
    return file_of(url)


def spoil_nothing_there(path):
    path.parent.rename(path.parent.with_name("away"))
    path.parent.write_text("a file where the folder should be")


def heal_nothing_there(path):
    path.parent.unlink()
    (path.parent.with_name("away")).rename(path.parent)


def spoil_header(path):
    """As another process does: in this one it would drop SQLite's locks."""
    command = ["dd", f"of={path}", "conv=notrunc", "status=none"]
    subprocess.run(command, input=b"This is not a database at all.", check=True)


def restore_backup(path):
    database = Database(f"sqlite:///{path}", KeyRing(KeyFile(path.parent / "own-keys.json")))
    restore(database, path.parent / "backup.db", SystemClock())
    database.close()


def set_version(path, version):
    with contextlib.closing(sqlite3.connect(path)) as file, file:
        file.execute("UPDATE alembic_version SET version_num = ?", (version,))


STARTING = {
    "folder": (spoil_nothing_there, heal_nothing_there, "cannot be opened"),
    "header": (spoil_header, restore_backup, "damaged or empty. Restore the last backup"),
    "newer": (
        lambda path: set_version(path, "9999"),
        lambda path: set_version(path, REVISION),
        "newer version of this program",
    ),
    "key": (
        lambda path: (path.parent / "own-keys.json").rename(path.parent / "lost"),
        lambda path: (path.parent / "lost").rename(path.parent / "own-keys.json"),
        "key to the personal data is missing",
    ),
}


@pytest.mark.parametrize("fault", others_long(STARTING, "key"))
def test_a_fault_at_the_start_is_said_and_goes_by_itself(qtbot, good, url, tmp_path, fault):
    spoil, heal, words = STARTING[fault]
    good = good.rename(good.parent.parent / f"{tmp_path.name}.db")  # outside, while we move things
    folder = tmp_path / "place"
    folder.mkdir()
    for name in ("own-keys.json", "backup.db"):
        (tmp_path / name).rename(folder / name)
    path = good.rename(folder / "kiosk.db")
    ring = KeyRing(KeyFile(folder / "own-keys.json"))
    spoil(path)
    app = App(f"sqlite:///{path}", key_ring=ring)
    app.show()

    def says():
        assert words in shown(app.kiosk, "outOfServiceStaffLabel")
        assert words in shown(app.phone, "homeNoticeLabel")

    qtbot.waitUntil(says, timeout=15_000)
    assert "Nothing is lost" in shown(app.kiosk, "outOfServiceDetailLabel")
    heal(path)
    qtbot.waitUntil(app.kiosk.findChild(QWidget, "signInButton").isVisible, timeout=15_000)
    qtbot.waitUntil(lambda: not shown(app.phone, "homeNoticeLabel"), timeout=15_000)
    app.close()
    gc.collect()


def test_a_folder_without_shared_memory_is_refused(qtbot, tmp_path):
    """As a network folder: SQLite's dot-file locking, like NFS, cannot keep a shared log."""
    ring = KeyRing(KeyFile(tmp_path / "keys.json"))
    app = App(f"sqlite:///{tmp_path / 'kiosk.db'}?vfs=unix-dotfile", key_ring=ring)
    app.show()
    staff = app.kiosk.findChild(QLabel, "outOfServiceStaffLabel")
    qtbot.waitUntil(staff.isVisible)
    assert "cannot be shared safely" in staff.text()
    app.close()
    gc.collect()


def out_of_service(bench, words):
    bench.wait_for_text(bench.kiosk, "outOfServiceStaffLabel", words)


def in_service(bench, widget="startVerificationButton"):
    bench.qtbot.waitUntil(bench.find(bench.kiosk, widget).isVisible, timeout=15_000)


@pytest.mark.long
def test_a_database_that_is_deleted_and_put_back(bench, url):
    path = file_of(url)
    bench.show_code()
    path.rename(path.with_name("away.db"))
    out_of_service(bench, "database file is missing")
    assert not path.exists()  # no empty one was made in its place
    (path.with_name("away.db")).rename(path)
    in_service(bench, "qrCodeLabel")
    bench.scan()
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")


@pytest.mark.long
def test_a_database_that_is_restored_under_the_running_windows(bench, url, tmp_path):
    database = Database(url, open_key_ring(default_key_file()))
    prepare(database)
    Maintenance(database, bench.clock).back_up(tmp_path / "backup.db")
    bench.show_code()
    restore(database, tmp_path / "backup.db", bench.clock)
    database.close()
    # The session was not in the backup: it is over, and the visitor is told.
    bench.wait_for_text(bench.kiosk, "accountMessageLabel", "Please start again")
    bench.show_code()
    bench.scan()
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")


@pytest.mark.parametrize("loss", others_long(["deleted", "spoilt"], "deleted"))
def test_a_lost_database_is_restored_under_the_running_windows(bench, url, tmp_path, loss):
    """It gets another file: the windows find it by themselves, and commit to that one."""
    path = file_of(url)
    database = Database(url, open_key_ring(default_key_file()))
    prepare(database)
    Maintenance(database, bench.clock).back_up(tmp_path / "backup.db")
    database.close()
    bench.show_code()
    identity = path.stat().st_ino
    with contextlib.closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if loss == "deleted":
        path.unlink()
        out_of_service(bench, "database file is missing")
    else:
        # By another process: the one that has it open would lose SQLite's locks.
        spoil = f"printf 'This is not a database at all.' | dd of='{path}' conv=notrunc"
        subprocess.run(["sh", "-c", spoil], check=True, capture_output=True)
    restore(database, tmp_path / "backup.db", bench.clock)
    database.close()
    assert path.stat().st_ino != identity
    in_service(bench)
    bench.show_code()
    bench.scan()
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")
    with contextlib.closing(sqlite3.connect(path)) as file:
        assert file.execute("SELECT count(*) FROM binding").fetchone() == (2,)


def test_a_write_lock_that_is_held_for_longer_than_a_kiosk_waits(bench, url, monkeypatch):
    monkeypatch.setattr("verification.store.sqlite.backend.LOCK_TIMEOUT", 0.5)
    bench.app.database.engine.dispose()
    blocker = sqlite3.connect(file_of(url), isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    field = bench.find(bench.kiosk, "cloudAccountField")
    bench.confirm_account("qinghe-books")
    out_of_service(bench, "keeps the database locked")
    blocker.execute("ROLLBACK")
    in_service(bench)
    blocker.close()
    assert field.currentText() == "qinghe-books"  # what was typed is still there
    bench.click(bench.kiosk, "confirmAccountButton")
    bench.click(bench.kiosk, "startVerificationButton")
    in_service(bench, "qrCodeLabel")


def limit_connections(bench, pragma):
    """Give the kiosk's connections a pragma; return what takes it from them again."""
    engine = bench.app.database.engine

    def limit(connection, _record):
        connection.execute(f"PRAGMA {pragma}")

    event.listen(engine, "connect", limit)
    engine.dispose()

    def lift():
        event.remove(engine, "connect", limit)
        engine.dispose()

    return lift


def test_a_database_that_may_not_be_written(bench):
    """SQLite gives the very error of a read-only file."""
    lift = limit_connections(bench, "query_only = ON")
    bench.confirm_account("qinghe-books")
    out_of_service(bench, "cannot be written")
    lift()
    in_service(bench, "confirmAccountButton")
    bench.show_code()


def test_a_full_disk(bench, url):
    """SQLite gives the very error of a full disk as soon as the file would have to grow."""
    with contextlib.closing(sqlite3.connect(file_of(url), isolation_level=None)) as filler:
        filler.execute("PRAGMA max_page_count = 1")  # raised to what there is
        with contextlib.suppress(sqlite3.OperationalError):
            while True:  # use up the pages that are free within the file
                # Not due for the purge, which would make room again.
                filler.execute(
                    "INSERT INTO limited_try (subject, at) VALUES"
                    " (randomblob(60), '9999-12-31 00:00:00.000000')"
                )
    lift = limit_connections(bench, "max_page_count = 1")
    bench.confirm_account("qinghe-books")
    bench.click(bench.kiosk, "startVerificationButton")
    out_of_service(bench, "disk is full")
    lift()
    in_service(bench)
    bench.click(bench.kiosk, "startVerificationButton")
    in_service(bench, "qrCodeLabel")


@pytest.fixture
def small_disk(tmp_path):
    """A disk with little room beside a new database."""
    with mounted_disk(tmp_path / "disk", "900k") as place:
        yield place


@mounts
@pytest.mark.parametrize("fault", others_long(["full", "read-only"], "full"))
def test_a_real_disk(qtbot, small_disk, fault):
    """The same with a disk that really is full, or read-only."""
    bench = Bench(qtbot, f"sqlite:///{small_disk / 'kiosk.db'}", "en")
    filler = small_disk / "filler"
    if fault == "full":
        with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(512))
    else:
        bench.app.close()
        subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
        bench.app = App(f"sqlite:///{small_disk / 'kiosk.db'}")
        bench.kiosk = bench.app.kiosk
        bench.app.show()
    if fault == "full":
        bench.confirm_account("qinghe-books")
        bench.click(bench.kiosk, "startVerificationButton")
        out_of_service(bench, "disk is full")
        filler.unlink()
        in_service(bench)
    else:
        out_of_service(bench, "on a disk that cannot be written")
        subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
        in_service(bench, "signInButton")
    bench.app.close()
    gc.collect()


@pytest.mark.long
def test_a_clock_that_is_set_back_by_a_day(bench):
    bench.show_code()
    bench.clock.advance(days=-1)
    bench.wait_for_text(bench.kiosk, "headlineLabel", "clock of this computer was changed")
    bench.wait_for_text(bench.kiosk, "staffButton", "please check: 1")
    bench.click(bench.kiosk, "doneButton")
    bench.show_code()
    bench.scan()
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")


def test_a_fault_names_no_person_in_the_log(bench, url, caplog):
    caplog.set_level("INFO")  # as the log file has it
    path = file_of(url)
    bench.show_code()
    bench.scan()
    bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible)
    path.rename(path.with_name("away.db"))
    out_of_service(bench, "database file is missing")
    assert "is gone" in caplog.text  # the operator is told
    for word in ("林知夏", "Lin Zhixia", "lin-zhixia", "qinghe-books", "99999919930618"):
        assert word not in caplog.text


def test_a_commit_that_went_to_a_deleted_file_is_not_called_saved(desk):
    path = desk.database.path
    issued = desk.kiosk.start("qinghe-books")
    away = path.with_name("away.db")

    def write_and_delete():
        with desk.database.writing() as transaction:
            transaction.staff.note_seen("Desk 1", desk.clock.now())
            path.rename(away)

    with pytest.raises(DatabaseUnavailable) as caught:
        write_and_delete()
    assert caught.value.fault is Fault.MISSING
    with pytest.raises(DatabaseUnavailable):
        desk.kiosk.cancel(issued.session.session_id)
    away.rename(path)
    prepare(desk.database)
    desk.kiosk.cancel(issued.session.session_id)


def test_the_change_feed_notices_a_file_that_was_replaced(desk, qtbot):
    """And goes on with the new one: a connection would watch the old one for ever."""
    calls = []
    feed = SqliteChangeFeed(desk.database.path, lambda: calls.append(1))
    feed.start()
    try:
        qtbot.waitUntil(lambda: len(calls) >= 1)
        backup = desk.database.path.with_name("backup.db")
        Maintenance(desk.database, desk.clock).back_up(backup)
        before = len(calls)
        restore(desk.database, backup, desk.clock)
        qtbot.waitUntil(lambda: len(calls) > before)
        seen = len(calls)
        with contextlib.suppress(Refused):
            desk.kiosk.close_left_over()
        qtbot.waitUntil(lambda: len(calls) > seen)
    finally:
        feed.close()


@pytest.mark.long
@mounts
def test_the_command_line_names_a_full_disk_too(small_disk, tmp_path):
    """SQLite itself speaks of an "I/O error" where it cannot lay out its log's index."""
    database = small_disk / "kiosk.db"
    place = ["--database", str(database), "--key-file", str(tmp_path / "keys.json")]
    ring = KeyRing(KeyFile(tmp_path / "keys.json"))
    made = Database(f"sqlite:///{database}", ring, ManualClock())
    prepare(made)
    made.close()
    with contextlib.suppress(OSError), (small_disk / "filler").open("wb", buffering=0) as file:
        while True:
            file.write(bytes(512))
    for words in (["audit", "verify"], ["staff", "list"]):
        done = subprocess.run(
            [*own_command(), *words, *place], capture_output=True, text=True, timeout=60
        )
        assert done.returncode != 0
        assert "full" in done.stdout + done.stderr, words
