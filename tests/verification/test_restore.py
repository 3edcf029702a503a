"""Backups, upgrades and restoring: of every schema that was released, under running programs."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from testbed import databases
from testbed import released_databases as released
from testbed.service_fixture import Desk
from tests.support.selection import others_long
from tests.verification.test_trust import verify
from verification.domain.clock import ManualClock
from verification.services.maintenance import Maintenance, UnusableBackup, restore
from verification.store import schema_check
from verification.store.copies import restoring
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.schema import REVISION, prepare
from verification.store.sqlite import copying as copies

pytestmark = pytest.mark.file
#: Those between the oldest and the newest take long together.
RELEASES = others_long(released.REVISIONS, released.REVISIONS[0], released.REVISIONS[-1])
#: 0001 had no trail, 0023 gave each station a chain of its own.
ONE_CHAIN = [one for one in released.REVISIONS if "0001" < one < "0023"]


def sql(path, statement, *values):
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as file:
        return file.execute(statement, values).fetchall()


def kept_of(path, before):
    return [one.name for one in copies.kept_copies(path, before)]


def names_verified(desk):
    with desk.database.reading() as transaction:
        account = transaction.accounts.cloud_account(released.ACCOUNT)
        return transaction.accounts.verified_identity(account.account_id).real_name


# -- upgrades -------------------------------------------------------------------------------


def test_there_is_a_database_of_each_revision_but_perhaps_the_newest():
    earlier = [f"{n:04}" for n in range(1, int(REVISION))]
    assert released.REVISIONS in (earlier, [*earlier, REVISION])  # testbed.released_databases


@pytest.mark.parametrize("revision", RELEASES)
def test_a_start_upgrades_a_database_of_any_release_and_keeps_a_copy(tmp_path, revision):
    path = tmp_path / "kiosk.db"
    released.load(revision, path)
    sessions = sql(path, "SELECT count(*) FROM verification_session")
    desk = Desk(path, sign_in=False)
    assert names_verified(desk) == released.VERIFIED
    assert sql(path, "SELECT count(*) FROM verification_session") == sessions
    assert sql(path, "SELECT version_num FROM alembic_version") == [(REVISION,)]
    # The sessions of 0001 had no events yet; later ones are in the trail already.
    assert ("session_adopted" in desk.trail()) == (revision == "0001")
    kept = copies.kept_copies(path, "upgrade")
    if revision in ("0001", REVISION):  # 0001 had names in the clear: no copy is to keep them
        assert kept == []
    else:
        assert [one.name for one in kept] == ["kiosk.before-upgrade-1.db"]
        assert kept[0].stat().st_mode & 0o777 == 0o600
        assert sql(kept[0], "SELECT version_num FROM alembic_version") == [(revision,)]
        assert sql(kept[0], "SELECT count(*) FROM verification_session") == sessions
    assert not any(name.name.startswith(".kiosk.db") for name in tmp_path.iterdir())


@pytest.mark.parametrize("revision", others_long(ONE_CHAIN, "0002"))
def test_the_one_chain_of_any_release_can_still_be_verified(tmp_path, revision):
    path = tmp_path / "kiosk.db"
    released.load(revision, path)
    ((number, code),) = sql(path, "SELECT number, code FROM audit_head")
    desk = Desk(path, "Desk 3", sign_in=False)
    desk.staff.add("carol", "271828")
    desk.staff.sign_in("carol", "271828")
    maintenance = Maintenance(desk.database, desk.clock)
    assert maintenance.check_trail(f"{number}:{code}").problems == ()
    chains = sql(path, "SELECT station FROM audit_chain ORDER BY station")
    assert chains[0] == ("",)
    assert ("Desk 3",) in chains
    desk.edited = True
    databases.let_trail_be_changed(desk.database)
    for change, said in (
        ("UPDATE audit_event SET station = 'Desk 3' WHERE number = 3", "event 3 was changed"),
        ("UPDATE audit_event SET position = number WHERE number = 4", "event 4 was changed"),
        (f"DELETE FROM audit_event WHERE number = {number}", f"event {number} of all stations is"),
    ):
        databases.statement(desk.database, change)
        assert said in " ".join(map(str, maintenance.check_trail().problems))


@pytest.mark.parametrize("revision", RELEASES)
def test_a_backup_of_any_release_is_restored(tmp_path, revision):
    backup = tmp_path / "backup.db"
    released.load(revision, backup)
    before = backup.read_bytes()
    desk = Desk(tmp_path / "kiosk.db")
    restored = restore(desk.database, backup, desk.clock)
    assert names_verified(desk) == released.VERIFIED
    assert "restored" in desk.trail()
    assert restored.kept.name == "kiosk.before-restore-1.db"
    assert kept_of(desk.path, "upgrade") == []  # the backup itself is the copy from before
    assert backup.read_bytes() == before
    assert [one.name for one in tmp_path.glob("backup.db*")] == ["backup.db"]


def test_only_the_newest_copies_from_before_are_kept(tmp_path):
    path = tmp_path / "kiosk.db"
    released.load("0004", path)
    names = [copies.keep_before_upgrade(path).name for _ in range(5)]
    assert names[-1] == "kiosk.before-upgrade-5.db"
    assert kept_of(path, "upgrade") == names[-copies.KEPT :]
    desk = Desk(path, sign_in=False)
    backup = tmp_path / "backup.db"
    Maintenance(desk.database, desk.clock).back_up(backup)
    for _ in range(4):
        restore(desk.database, backup, desk.clock)
    assert kept_of(path, "restore") == [f"kiosk.before-restore-{n}.db" for n in (2, 3, 4)]


def test_no_upgrade_without_room_for_the_copy(tmp_path, monkeypatch):
    path = tmp_path / "kiosk.db"
    ring = released.load("0002", path)

    def full(*_args, **_more):
        raise DatabaseUnavailable("the disk is full", Fault.FULL)

    monkeypatch.setattr(copies, "write_copy", full)
    with contextlib.closing(Database(f"sqlite:///{path}", ring)) as database:
        with pytest.raises(DatabaseUnavailable) as caught:
            prepare(database)
        assert caught.value.fault is Fault.FULL
    assert sql(path, "SELECT version_num FROM alembic_version") == [("0002",)]


# -- what is not ours in the file -----------------------------------------------------------

FOREIGN = {
    "trigger": (
        "CREATE TRIGGER peek AFTER INSERT ON binding BEGIN"
        " UPDATE staff_member SET pin_hash = 'x'; END",
        "foreign trigger peek of binding",
    ),
    "view": ("CREATE VIEW people AS SELECT * FROM jd_account", "foreign view people"),
    "table": ("CREATE TABLE notes (text TEXT)", "foreign table notes"),
    "index": ("CREATE INDEX slow ON binding (bound_at)", "foreign index slow of binding"),
}
TAKEN_AWAY = {
    "trigger": ("DROP TRIGGER audit_event_no_delete", "trigger audit_event_no_delete of"),
    "index": ("DROP INDEX uq_shift_open_station", "index uq_shift_open_station of shift is"),
}


@pytest.mark.parametrize("change", FOREIGN)
def test_a_file_with_what_is_not_ours_is_neither_opened_nor_restored(tmp_path, change):
    statement, said = FOREIGN[change]
    desk = Desk(tmp_path / "kiosk.db")
    backup = tmp_path / "backup.db"
    Maintenance(desk.database, desk.clock).back_up(backup)
    sql(backup, statement)
    with pytest.raises(UnusableBackup, match=said):
        restore(desk.database, backup, desk.clock)
    desk.database.close()
    sql(desk.path, statement)
    with pytest.raises(DatabaseUnavailable, match=said):
        prepare(desk.database)


@pytest.mark.parametrize("content", [b"Dear sir or madam", bytes(range(256)) * 20])
def test_a_file_that_is_no_database_is_called_so(desk, tmp_path, content):
    wrong = tmp_path / "letter.txt"
    wrong.write_bytes(content)
    with pytest.raises(UnusableBackup, match="it is not a database of this program"):
        restore(desk.database, wrong, desk.clock)


@pytest.mark.parametrize("change", TAKEN_AWAY)
def test_what_was_taken_away_is_found_and_not_restored(tmp_path, change):
    statement, said = TAKEN_AWAY[change]
    desk = Desk(tmp_path / "kiosk.db")
    backup = tmp_path / "backup.db"
    Maintenance(desk.database, desk.clock).back_up(backup)
    sql(backup, statement)
    with pytest.raises(UnusableBackup, match=said):
        restore(desk.database, backup, desk.clock)
    sql(desk.path, statement)
    (problem,) = Maintenance(desk.database, desk.clock).check_trail().missing
    assert said in problem


def test_an_action_under_a_known_name_is_seen(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    desk.database.close()
    sql(desk.path, "DROP TRIGGER audit_event_no_update")
    sql(
        desk.path,
        "CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event BEGIN SELECT 1; END",
    )
    with pytest.raises(DatabaseUnavailable, match="audit_event_no_update of audit_event was chan"):
        prepare(desk.database)


@pytest.mark.parametrize("revision", RELEASES)
def test_a_foreign_trigger_does_not_run_while_an_older_file_is_upgraded(tmp_path, revision):
    path = tmp_path / "kiosk.db"
    ring = released.load(revision, path)
    sql(path, "CREATE TRIGGER peek AFTER UPDATE ON alembic_version BEGIN SELECT 1; END")
    with contextlib.closing(Database(f"sqlite:///{path}", ring)) as database:
        with pytest.raises(DatabaseUnavailable, match="foreign trigger peek"):
            prepare(database)
        with pytest.raises(UnusableBackup, match="foreign trigger peek"):
            restore(Database(f"sqlite:///{tmp_path}/live.db", ring), path, ManualClock())
    assert not (tmp_path / "live.db").exists()


def test_what_is_expected_is_what_the_migrations_make(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    with desk.database.connection(writes=False) as connection:
        found = schema_check.objects_in(connection)
    assert found == schema_check.present_objects()


# -- under running programs -----------------------------------------------------------------

SECOND_PROGRAM = """
import sqlite3, sys
file = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=10)
ask = "SELECT count(*) FROM binding"
print(*file.execute(ask).fetchone(), flush=True)
for line in sys.stdin:
    if line.strip() == "write":
        file.execute("INSERT INTO setting VALUES ('written', 1)")
    print(*file.execute(ask).fetchone(), flush=True)
"""


@pytest.fixture
def second_program():
    """Another process that has the file open."""
    started = []

    def start(path):
        started.append(
            subprocess.Popen(
                [sys.executable, "-c", SECOND_PROGRAM, str(path)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        )
        process = started[-1]
        assert process.stdout.readline().strip() == "2"

        def ask(words="count"):
            process.stdin.write(f"{words}\n")
            process.stdin.flush()
            return process.stdout.readline().strip()

        return ask

    yield start
    for process in started:
        process.stdin.close()
        process.wait(60)
        process.stdout.close()


def test_a_program_that_has_the_file_open_sees_the_restored_content_at_once(
    tmp_path, second_program
):
    desk = Desk(tmp_path / "kiosk.db")
    backup = tmp_path / "backup.db"
    Maintenance(desk.database, desk.clock).back_up(backup)
    verify(desk)
    identity = desk.path.stat().st_ino
    ask = second_program(desk.path)
    restored = restore(desk.database, backup, desk.clock)
    assert ask() == "1"
    assert desk.path.stat().st_ino == identity
    ask("write")  # into the very file that everybody has
    assert sql(desk.path, "SELECT value FROM setting WHERE name = 'written'") == [(1,)]
    assert sql(restored.kept, "SELECT count(*) FROM binding") == [(2,)]


def test_what_was_replaced_is_not_left_in_the_log_of_an_open_file(tmp_path, second_program):
    desk = Desk(tmp_path / "kiosk.db")
    backup = tmp_path / "backup.db"
    Maintenance(desk.database, desk.clock).back_up(backup)
    verify(desk)
    second_program(desk.path)
    Desk(desk.path, station="Desk 9")
    log = desk.path.with_name("kiosk.db-wal")
    assert b"Desk 9" in log.read_bytes()
    restore(desk.database, backup, desk.clock)
    assert b"Desk 9" not in log.read_bytes()


def test_what_is_written_while_a_restore_begins_is_in_what_is_kept(tmp_path, monkeypatch):
    desk = Desk(tmp_path / "kiosk.db")
    backup = tmp_path / "backup.db"
    Maintenance(desk.database, desk.clock).back_up(backup)
    late = iter(["Desk 8", "Desk 9"])
    copy_pages = copies.copy_pages

    def slow(source, target, *first):
        if first and (station := next(late, None)):
            # After the copy was made, before the file is written over.
            Desk(desk.path, station=station)
        copy_pages(source, target, *first)

    monkeypatch.setattr(restoring, "copy_pages", slow)
    restored = restore(desk.database, backup, desk.clock)
    assert kept_of(desk.path, "restore") == [restored.kept.name]
    assert sql(restored.kept, "SELECT count(*) FROM kiosk") == [(3,)]
    assert sql(desk.path, "SELECT count(*) FROM kiosk") == [(1,)]


def test_a_damaged_file_is_replaced_and_its_log_goes_with_it(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    backup = tmp_path / "backup.db"
    session = verify(desk)
    Maintenance(desk.database, desk.clock).back_up(backup)
    desk.database.close()
    damaged = b"rubbish" * 1000
    desk.path.write_bytes(damaged)
    log = desk.path.with_name("kiosk.db-wal")
    log.write_bytes(b"its log")
    restored = restore(desk.database, backup, desk.clock)
    assert desk.identity(session).real_name == released.VERIFIED
    assert restored.kept.read_bytes() == damaged
    assert restored.kept.with_name(restored.kept.name + "-wal").read_bytes() == b"its log"


def test_a_file_that_is_cut_off_is_replaced(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    backup = tmp_path / "backup.db"
    session = verify(desk)
    Maintenance(desk.database, desk.clock).back_up(backup)
    desk.database.close()
    os.truncate(desk.path, 20_000)
    restore(desk.database, backup, desk.clock)
    assert desk.identity(session).real_name == released.VERIFIED


def test_another_programs_database_is_not_replaced(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    backup = tmp_path / "backup.db"
    Maintenance(desk.database, desk.clock).back_up(backup)
    photos = tmp_path / "photos.db"
    sql(photos, "CREATE TABLE photo (name TEXT)")
    content = photos.read_bytes()
    with (
        contextlib.closing(Database(f"sqlite:///{photos}", desk.keys)) as database,
        pytest.raises(UnusableBackup, match="another program's"),
    ):
        restore(database, backup, desk.clock)
    assert photos.read_bytes() == content


def test_pages_of_another_size_are_no_hindrance(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    session = verify(desk)
    backup = tmp_path / "backup.db"
    Maintenance(desk.database, desk.clock).back_up(backup)
    with contextlib.closing(sqlite3.connect(backup, isolation_level=None)) as file:
        file.execute("PRAGMA page_size = 8192")
        file.execute("VACUUM")
    restore(desk.database, backup, desk.clock)
    assert desk.identity(session).real_name == released.VERIFIED


# -- what a name can lead to ----------------------------------------------------------------


@pytest.fixture
def held(tmp_path):
    """A database in use, whose lock is looked at from outside after the test."""
    desk = Desk(tmp_path / "kiosk.db")
    desk.kiosk.call_staff()
    yield desk
    assert has_lock(desk.path), "the lock on the live file was lost"


def has_lock(path):
    """Whether this process holds SQLite's shared lock on the file, as the system says."""
    inode = f":{path.stat().st_ino} "
    lines = Path("/proc/locks").read_text(encoding="utf-8").splitlines()
    return any(inode in line and f" {os.getpid()} " in line for line in lines)


NAMES = {
    "itself": "kiosk.db",
    "symlink": lambda given: given.symlink_to("kiosk.db"),
    "hard link": lambda given: given.hardlink_to(given.with_name("kiosk.db")),
    "log": "kiosk.db-wal",
    "folder": Path.mkdir,
    "fifo": os.mkfifo,
    "key file": "keys.json",
    "text": lambda given: given.write_text("Dear reader"),
}


@pytest.mark.meant_for("linux", reason="it shows the locks")
@pytest.mark.parametrize("command", ["back up", "restore"])
@pytest.mark.parametrize("kind", NAMES)
def test_a_name_that_is_no_backup_is_refused_in_words(held, tmp_path, kind, command):
    given, make = tmp_path / "given", NAMES[kind]
    if isinstance(make, str):
        given = tmp_path / make
    else:
        make(given)
    before = {one.name for one in tmp_path.iterdir()}
    keys = held.path.with_name("keys.json").read_text()
    do = {
        "restore": lambda: restore(held.database, given, held.clock),
        "back up": lambda: Maintenance(held.database, held.clock).back_up(given),
    }
    with pytest.raises(UnusableBackup) as caught:
        do[command]()
    assert str(caught.value)
    assert "Errno" not in str(caught.value)
    assert {one.name for one in tmp_path.iterdir()} == before
    assert held.path.with_name("keys.json").read_text() == keys
    held.trail()


def test_a_backup_goes_where_its_link_leads(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    (tmp_path / "disk").mkdir()
    link = tmp_path / "backup.db"
    link.symlink_to(tmp_path / "disk" / "there.db")
    Maintenance(desk.database, desk.clock).back_up(link)
    assert link.is_symlink()
    assert (tmp_path / "disk" / "there.db").stat().st_size > 0


def test_a_backup_under_the_same_name_keeps_the_earlier_ones(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    target = tmp_path / "kiosk.db.bak"
    maintenance = Maintenance(desk.database, desk.clock)
    for _ in range(10):
        maintenance.back_up(target)
    backed_up = "SELECT count(*) FROM audit_event WHERE action = 'backed_up'"
    found = {one.name: sql(one, backed_up)[0][0] for one in tmp_path.glob("kiosk.db.bak*")}
    assert found == {"kiosk.db.bak": 9, **{f"kiosk.db.bak.{n}": 9 - n for n in range(1, 8)}}


def test_a_backup_that_is_no_good_leaves_the_earlier_one(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    target = tmp_path / "kiosk.db.bak"
    Maintenance(desk.database, desk.clock).back_up(target)
    content = target.read_bytes()
    sql(desk.path, "DROP TRIGGER audit_event_no_update")
    with pytest.raises(UnusableBackup):
        Maintenance(desk.database, desk.clock).back_up(target)
    assert {one.name for one in tmp_path.glob("*.bak*")} == {"kiosk.db.bak"}
    assert target.read_bytes() == content
    sql(desk.path, schema_check.TRIGGERS["audit_event_no_update"][1])


def test_an_empty_file_and_a_spoilt_backup_make_room(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    target = tmp_path / "kiosk.db.bak"
    target.touch()
    maintenance = Maintenance(desk.database, desk.clock)
    maintenance.back_up(target)
    os.truncate(target, 9000)
    maintenance.back_up(target)
    assert {one.name for one in tmp_path.glob("*.bak*")} == {"kiosk.db.bak", "kiosk.db.bak.1"}


def test_what_a_killed_backup_left_is_removed_and_no_more(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    target = tmp_path / "kiosk.db.bak"
    left, young, others = (
        tmp_path / name
        for name in (".kiosk.db.bak.unfinished-a", ".kiosk.db.bak.unfinished-b", ".kiosk.db.bak-c")
    )
    for folder in (left, young, others):
        folder.mkdir()
        (folder / "kiosk.db.bak").write_text("half a copy")
    for folder in (left, others):
        for one in (folder / "kiosk.db.bak", folder):
            os.utime(one, (1, 1))
    with copies.private_folder(tmp_path, "kiosk.db.bak.unfinished") as in_use:
        os.utime(in_use, (1, 1))
        Maintenance(desk.database, desk.clock).back_up(target)
        assert in_use.exists()  # another backup is at work in it
    assert (left.exists(), young.exists(), others.exists()) == (False, True, True)


@pytest.mark.parametrize(
    "change",
    [
        "INSERT INTO sqlite_master VALUES ('trigger', 'sqlite_evil', 'shift', 0, 'CREATE TRIGGER"
        " sqlite_evil AFTER INSERT ON shift BEGIN DELETE FROM consent_record; END')",
        "INSERT INTO sqlite_master VALUES ('view', 'sqlite_view', 'sqlite_view', 0,"
        " 'CREATE VIEW sqlite_view AS SELECT 1')",
        "DROP INDEX uq_verification_session_open_cloud_account_id;"
        "CREATE INDEX uq_verification_session_open_cloud_account_id"
        " ON verification_session (cloud_account_id) WHERE result IS NULL",
        "DROP INDEX uq_verification_session_open_cloud_account_id;"
        "CREATE UNIQUE INDEX uq_verification_session_open_cloud_account_id"
        " ON verification_session (cloud_account_id) WHERE result = 'x'",
        "CREATE TABLE wider AS SELECT * FROM binding_slot; DROP TABLE binding_slot;"
        "CREATE TABLE binding_slot (slot INTEGER NOT NULL, also INTEGER, PRIMARY KEY (slot, also))",
        "ALTER TABLE setting ADD COLUMN also TEXT",
    ],
)
def test_a_weakened_constraint_or_a_hidden_trigger_is_refused(desk, tmp_path, change):
    backup = tmp_path / "backup.db"
    Maintenance(desk.database, desk.clock).back_up(backup)
    with contextlib.closing(sqlite3.connect(backup)) as connection:
        connection.executescript(f"PRAGMA writable_schema = ON; {change}; PRAGMA user_version = 1")
        connection.commit()
    with pytest.raises(UnusableBackup):
        restore(desk.database, backup, desk.clock)
