"""The database's file: who opens it, whose it is, and whether its log is still the one on disk."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QFileSystemModel, QWidget
from sqlalchemy import event

from jdcloud_kiosk.places import default_key_file
from jdcloud_kiosk.program import main
from testbed.service_fixture import CONSENT, Desk, holder, open_database
from tests import ROOT
from tests.support.live_file import LiveFileGuard
from tests.support.selection import others_long
from ui import file_dialogs
from verification.domain.clock import SystemClock
from verification.domain.session import ResultCode
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.account_rows import BadRows, read_accounts
from verification.services.maintenance import Maintenance, UnusableBackup, restore
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.schema import prepare
from verification.store.sqlite import file as sqlite_file
from verification.store.sqlite.backend import SqliteBackend

pytestmark = pytest.mark.file

#: Opens the file, does what a line says, closes it, and says what came back.
_FOREIGN = """
import sqlite3, sys
for line in sys.stdin:
    connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=20)
    print(connection.execute(line).fetchone(), flush=True)
    connection.close()
"""


class Foreigner:
    """Another process that opens and closes the database at each request."""

    def __init__(self, path):
        self._process = subprocess.Popen(
            [sys.executable, "-c", _FOREIGN, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def run(self, sql):
        self._process.stdin.write(sql.encode() + b"\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().decode().strip()

    def sessions(self):
        return int(self.run("SELECT count(*) FROM verification_session")[1:-2])

    def close(self):
        self._process.stdin.close()
        self._process.wait(timeout=60)
        self._process.stdout.close()


@pytest.fixture
def foreigner(desk):
    foreigner = Foreigner(desk.path)
    yield foreigner
    foreigner.close()


@pytest.fixture
def foreigner_at():
    opened = []

    def open_at(path):
        opened.append(Foreigner(path))
        return opened[-1]

    yield open_at
    for foreigner in opened:
        foreigner.close()


def locked_here(path):
    """Whether this process has a lock on the file, as the kernel tells."""
    inode, process = str(path.stat().st_ino), str(os.getpid())
    lines = [line.split() for line in Path("/proc/locks").read_text("ascii").splitlines()]
    return any(
        words[1] == "POSIX" and words[4] == process and words[5].split(":")[2] == inode
        for words in lines
    )


def log_of(path):
    return path.with_name(f"{path.name}-wal")


def a_session(desk):
    session_id = desk.kiosk.start("qinghe-books").session.session_id
    desk.kiosk.cancel(session_id)
    return session_id


def back_up(desk):
    target = desk.path.with_name("backup.db")
    Maintenance(desk.database, desk.clock).back_up(target)
    target.unlink()


def restore_itself(desk):
    """The live file, under its own name or another, is no backup; and an earlier one is."""
    link = desk.path.with_name("link.db")
    link.hardlink_to(desk.path)
    backup = desk.path.with_name("backup.db")
    Maintenance(desk.database, desk.clock).back_up(backup)
    for path in (desk.path, link):
        with pytest.raises(UnusableBackup):
            restore(desk.database, path, desk.clock)
    link.unlink()
    restore(desk.database, backup, desk.clock)
    backup.unlink()


def lose_and_find(desk):
    away = desk.path.rename(desk.path.with_name("away.db"))
    with pytest.raises(DatabaseUnavailable):
        prepare(desk.database)
    away.rename(desk.path)
    prepare(desk.database)


def open_second(desk):
    """As the second window of one process does."""
    Desk(desk.path, "Desk 2", sign_in=False).database.close()


WORK = {
    "start": lambda _: None,
    "recovery": lambda desk: prepare(desk.database),
    "missing and back": lose_and_find,
    "second window": open_second,
    "sizes": lambda desk: desk.database.sizes(),
    "check": lambda desk: Maintenance(desk.database, desk.clock).check_trail(),
    "backup": back_up,
    "restore": restore_itself,
}


@pytest.mark.meant_for("linux", reason="it tells who holds locks")
@pytest.mark.parametrize("work", WORK)
def test_no_work_drops_the_locks(desk, foreigner, work):
    """Or the next process that closes the database would delete the log under this one."""
    WORK[work](desk)
    before = foreigner.sessions()
    log = log_of(desk.path)
    for number in range(3):
        a_session(desk)
        assert locked_here(desk.path)
        identity = sqlite_file.identity(log)
        assert foreigner.sessions() == before + number + 1
        assert sqlite_file.identity(log) == identity


def test_two_processes_in_turns_lose_nothing(desk, foreigner):
    with desk.database.connection() as connection:
        connection.exec_driver_sql("DELETE FROM limited_try")
    for number in range(150):
        foreigner.run(f"INSERT INTO limited_try (subject, at) VALUES ('theirs', {number})")
        with desk.database.connection() as connection:
            connection.exec_driver_sql(
                f"INSERT INTO limited_try (subject, at) VALUES ('ours', {number})"
            )
        if number % 50 == 49:
            prepare(desk.database)  # as after a fault
    counted = "SELECT count(*) FROM limited_try WHERE subject = "
    assert foreigner.run(f"{counted}'ours'") == foreigner.run(f"{counted}'theirs'") == "(150,)"
    desk.database.close()
    assert foreigner.run(f"{counted}'ours'") == "(150,)"


@pytest.fixture
def key_file():
    """The key is in a file, where another process finds it, too."""
    KeyRing(KeyFile(default_key_file())).create()


def test_commands_beside_both_windows_take_nothing_away(key_file, bench, url, tmp_path):
    """Two windows in one process, and the operator's nightly backup in another."""
    path = Path(url)

    def run(*arguments):
        done = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *arguments, "--database", url],
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr

    log = sqlite_file.identity(log_of(path))
    run("staff", "list")
    bench.show_code()
    run("backup", str(tmp_path / "night.db"))
    assert sqlite_file.identity(log_of(path)) == log
    bench.scan()
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")
    foreigner = Foreigner(path)
    found = foreigner.run("SELECT result FROM verification_session")
    foreigner.close()
    assert found == f"('{ResultCode.VERIFIED.value}',)"


def test_the_guard_of_the_tests_sees_who_opens_a_live_file(tmp_path):
    """So that no later code does it unseen."""
    path = tmp_path / "kiosk.db"
    guard = LiveFileGuard()
    guard.hear("sqlite3.connect", (str(path),))
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE one (two)")
        guard.hear("open", (str(path), "rb", 0))
    assert guard.found == [str(path)]
    guard.hear("open", (str(path), "rb", 0))
    assert len(guard.found) == 1  # closed: whoever wants may open it


@pytest.mark.meant_for("linux", reason="it tells who holds locks")
@pytest.mark.parametrize("ending", others_long(["", "-wal", "-shm"], ""))
def test_a_person_may_choose_the_database_where_a_picture_or_accounts_are_asked_for(
    bench, url, foreigner_at, ending
):
    """Qt and Python would open it, and with closing it drop its locks."""
    path = Path(url)
    chosen = path.with_name(path.name + ending)
    bench.phone.open_image_file(chosen)
    with pytest.raises(BadRows):
        read_accounts(chosen)
    log = sqlite_file.identity(log_of(path))
    assert foreigner_at(path).sessions() == 0
    assert locked_here(path)
    assert sqlite_file.identity(log_of(path)) == log


@pytest.mark.meant_for("linux", reason="it tells who holds locks")
def test_a_file_dialog_over_the_databases_folder_opens_nothing(desk, foreigner, qtbot, monkeypatch):
    """Qt's own icons are chosen by what is in each file."""
    a_session(desk)
    monkeypatch.setattr(file_dialogs, "documents_folder", lambda: desk.path.parent)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    file_dialogs.ask_to_open(window, "Open", "", lambda _: None)
    model = window.findChild(QFileSystemModel)
    names = {file.name for file in desk.path.parent.iterdir() if file.name[0] != "."}

    def all_are_listed():
        root = model.index(str(desk.path.parent))
        rows = [model.index(row, 0, root) for row in range(model.rowCount(root))]
        assert {model.fileName(row) for row in rows} == names
        assert all(not model.fileIcon(row).isNull() for row in rows)

    qtbot.waitUntil(all_are_listed)
    log = sqlite_file.identity(log_of(desk.path))
    assert foreigner.sessions() == 1
    assert locked_here(desk.path)
    assert sqlite_file.identity(log_of(desk.path)) == log


# -- a log that is not the one on disk ----------------------------------------------------------


@pytest.mark.meant_for("posix", reason="elsewhere an open file cannot be deleted")
@pytest.mark.parametrize("ending", ["-wal", "-shm"])
def test_a_deleted_log_is_noticed_before_the_next_commit(desk, foreigner, ending):
    a_session(desk)
    log = desk.path.with_name(desk.path.name + ending)
    log.unlink()
    with pytest.raises(DatabaseUnavailable) as caught:
        desk.kiosk.start("qinghe-books")
    assert caught.value.fault is Fault.LOG_LOST
    with pytest.raises(DatabaseUnavailable):  # until it was looked at
        desk.kiosk.start("qinghe-books")
    prepare(desk.database)
    a_session(desk)
    assert foreigner.sessions() == 2  # what was committed before is there, too


def test_a_log_that_is_deleted_within_a_step_makes_no_success(desk):
    issued = desk.kiosk.start("qinghe-books")
    found = desk.phone.scan(issued.code, holder())

    def authorize():
        with desk.database.writing() as transaction:
            transaction.staff.note_seen("Desk 1", desk.clock.now())
            log_of(desk.path).unlink()

    with pytest.raises(DatabaseUnavailable) as caught:
        authorize()
    assert caught.value.fault is Fault.LOG_LOST
    prepare(desk.database)
    done = desk.phone.authorize(found.authorization_id, holder(), CONSENT)
    assert done.result is ResultCode.VERIFIED


def test_both_windows_notice_a_deleted_log_and_come_back(bench, url):
    bench.show_code()
    log_of(Path(url)).unlink()
    bench.wait_for_text(bench.kiosk, "outOfServiceStaffLabel", "deleted the database's log")
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "qrCodeLabel").isVisible, timeout=15_000)
    bench.scan()
    consent = bench.find(bench.phone, "consentCheckBox")
    bench.qtbot.waitUntil(consent.isVisible, timeout=15_000)
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")
    with contextlib.closing(sqlite3.connect(url)) as connection:
        found = connection.execute("SELECT result FROM verification_session").fetchall()
    assert found == [(ResultCode.VERIFIED.value,)]


# -- two windows on one file ----------------------------------------------------------------------


def test_what_one_window_has_asked_is_not_compiled_again_for_the_next(desk):
    """Opening a window, or a trainer's next play, would take half as long again."""
    window = open_database(str(desk.path), desk.keys, desk.clock)
    asked = []

    @event.listens_for(window.engine, "before_cursor_execute")
    def note(connection, cursor, statement, parameters, context, executemany):
        asked.append(context.cache_hit)

    for database in (desk.database, window):
        prepare(database)
        with database.reading() as transaction:
            assert transaction.accounts.jd_accounts()
    assert len(asked) > 3
    assert window.engine.dialect.CACHE_MISS not in asked


@pytest.mark.meant_for("linux", reason="which files are open is in /proc there")
def test_a_connection_in_use_while_all_are_closed_is_closed_as_well(desk):
    with desk.database.connection(writes=False) as connection:
        connection.exec_driver_sql("SELECT 1")
        desk.database.close()
    files = {os.path.realpath(one) for one in Path("/proc/self/fd").iterdir()}
    assert str(desk.path) not in files


# -- whose file it is ---------------------------------------------------------------------------


def open_at(path):
    database = Database(str(path), KeyRing(KeyFile(path.with_name("keys.json"))))
    try:
        prepare(database)
    finally:
        database.close()


def fault_at(path):
    """What a start with this file says; the file must be as it was."""
    before = path.read_bytes()
    with pytest.raises(DatabaseUnavailable) as caught:
        open_at(path)
    assert path.read_bytes() == before
    assert [found.name for found in path.parent.iterdir() if found.name != "keys.json"] == [
        path.name
    ]
    return caught.value.fault


OTHERS = {
    "photos": "CREATE TABLE photo (name); INSERT INTO photo VALUES ('a')",
    "a clash of names": "CREATE TABLE cloud_account (id INTEGER PRIMARY KEY, bucket)",
    "migrated by Alembic": "CREATE TABLE alembic_version (version_num);"
    "INSERT INTO alembic_version VALUES ('0004'); CREATE TABLE photo (name)",
    "marked": "CREATE TABLE photo (name); PRAGMA application_id = 252006673",
    "a view": "CREATE VIEW one AS SELECT 1",
}


@pytest.mark.parametrize("journal", ["delete", "wal"])
@pytest.mark.parametrize("content", OTHERS)
def test_a_database_of_another_program_is_left_as_it_is(tmp_path, content, journal):
    path = tmp_path / "photos.db"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA journal_mode = {journal}")
        connection.executescript(OTHERS[content])
        connection.commit()
    assert fault_at(path) is Fault.FOREIGN


@pytest.fixture(scope="module")
def content(tmp_path_factory):
    """The bytes of a database of ours."""
    path = tmp_path_factory.mktemp("whole") / "kiosk.db"
    open_at(path)
    return path.read_bytes()


@pytest.mark.parametrize("kept", [0, 1, 100, 511, 512, 4096, 0.1, 0.5, 0.99])
def test_a_cut_file_is_damaged_and_never_begun_anew(tmp_path, content, kept):
    path = tmp_path / "kiosk.db"
    path.write_bytes(content[: kept if isinstance(kept, int) else int(kept * len(content))])
    assert fault_at(path) is Fault.DAMAGED


def test_a_file_without_tables_is_damaged(tmp_path):
    path = tmp_path / "kiosk.db"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE one (two)")
        connection.execute("DROP TABLE one")
    assert fault_at(path) is Fault.DAMAGED


def test_a_log_without_its_database_is_no_first_start(tmp_path):
    log_of(tmp_path / "kiosk.db").write_bytes(bytes(4096))
    with pytest.raises(DatabaseUnavailable) as caught:
        open_at(tmp_path / "kiosk.db")
    assert caught.value.fault is Fault.MISSING


def test_a_file_that_is_emptied_under_the_kiosk(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    os.truncate(desk.path, 0)
    for step in (lambda: desk.kiosk.start("qinghe-books"), lambda: prepare(desk.database)):
        with pytest.raises(DatabaseUnavailable) as caught:
            step()
        assert caught.value.fault is Fault.DAMAGED


def test_the_operator_reads_whose_file_it_is(tmp_path, capsys, monkeypatch):
    path = tmp_path / "photos.db"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript(OTHERS["photos"])
    monkeypatch.setattr(sys, "argv", ["jdcloud-kiosk", "staff", "list", "--database", str(path)])
    assert main() == 1
    assert "belongs to another program" in capsys.readouterr().err


def test_a_file_from_before_the_application_id_is_ours(desk):
    with desk.database.connection() as connection:
        connection.exec_driver_sql("PRAGMA application_id = 0")
    desk.database.close()
    open_at(desk.path)


# -- a new file ---------------------------------------------------------------------------------


@pytest.mark.parametrize("links", [True, False])
def test_a_new_file_is_whole_and_its_owners_alone(tmp_path, monkeypatch, links):
    folder = tmp_path / "new"
    keys = KeyRing(KeyFile(tmp_path / "keys.json"))
    keys.create()
    if not links:

        def refuse(*_):
            raise PermissionError("no hard links here")

        monkeypatch.setattr(Path, "hardlink_to", refuse)
    folder = tmp_path / "new"
    keys = KeyRing(KeyFile(tmp_path / "keys.json"))
    keys.create()
    database = Database(str(folder / "kiosk.db"), keys)
    prepare(database)
    database.close()
    assert [file.name for file in folder.iterdir()] == ["kiosk.db"]
    assert stat.S_IMODE((folder / "kiosk.db").stat().st_mode) == 0o600
    with contextlib.closing(sqlite3.connect(folder / "kiosk.db")) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (0x4A44766B,)


def test_a_first_start_that_fails_leaves_no_file(tmp_path):
    backend = SqliteBackend(Database(str(tmp_path / "a.db"), KeyRing(KeyFile(tmp_path / "k"))).url)

    def fail(connection):
        connection.exec_driver_sql("CREATE TABLE one (two)")
        raise sqlite3.OperationalError("database or disk is full")

    with pytest.raises(sqlite3.OperationalError):
        backend.make(fail)
    assert list(tmp_path.iterdir()) == []


def test_a_link_to_where_there_is_nothing_yet(tmp_path):
    (tmp_path / "data").mkdir()
    link = tmp_path / "kiosk.db"
    link.symlink_to(tmp_path / "data" / "real.db")
    open_at(link)
    assert link.is_symlink()
    desk = Desk(link)
    desk.share_clock(SystemClock())
    a_session(desk)
    assert (tmp_path / "data" / "real.db-wal").exists()


def test_both_windows_of_one_process_start_a_new_database_at_once(tmp_path):
    """Alembic keeps what it runs in globals: its migrations must not run side by side."""
    for number in range(3):
        path = tmp_path / f"kiosk-{number}.db"
        barrier = threading.Barrier(2)
        failures = []

        def start(path=path, barrier=barrier, failures=failures):
            database = Database(str(path), KeyRing(KeyFile(tmp_path / "keys.json")))
            barrier.wait()
            try:
                prepare(database)
            except Exception as error:
                failures.append(error)
            finally:
                database.close()

        threads = [threading.Thread(target=start) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert failures == []
        assert path.exists()


@pytest.mark.meant_for("linux", reason="where a process sees its deleted files")
def test_a_deleted_log_is_found_where_the_system_tells(tmp_path, monkeypatch):
    watch = sqlite_file.LogWatch(tmp_path / "kiosk.db")
    log = tmp_path / "kiosk.db-wal"
    with log.open("w"):
        watch.require_none_deleted()
        log.unlink()
        with pytest.raises(DatabaseUnavailable) as caught:
            watch.require_none_deleted()
        assert caught.value.fault is Fault.LOG_LOST
        monkeypatch.setattr(sqlite_file, "sys", SimpleNamespace(platform="darwin"))
        watch.require_none_deleted()
    monkeypatch.undo()
    watch.require_none_deleted()
