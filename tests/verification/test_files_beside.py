"""What is kept beside a database's file: names, age, rights; and what errors of a file mean."""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
import sys
import time
from collections import namedtuple
from datetime import UTC, datetime

import pytest

from verification.security.audit_keys import Head
from verification.security.noted_heads import NotedHeads
from verification.security.removal_ledger import Removal, RemovalLedgers, Removed
from verification.store.faults import DatabaseUnavailable, Fault
from verification.store.sqlite import copying
from verification.store.sqlite.copying import (
    copy_pages,
    fault_of,
    keep_before_upgrade,
    kept_copies,
    move,
    next_kept,
    not_writable,
    private_folder,
    prune_kept,
    remove,
    says_disk_full,
    write_copy,
)

DISK = namedtuple("DISK", "free")


def sqlite_error(code):
    error = sqlite3.OperationalError("it says so")
    error.sqlite_errorcode = code
    return error


def windows_error(number):
    error = OSError(errno.EACCES, "it says so")
    error.winerror = number
    return error


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (sqlite_error(sqlite3.SQLITE_BUSY), Fault.BUSY),
        (sqlite_error(sqlite3.SQLITE_BUSY_SNAPSHOT), Fault.BUSY),  # an extended code
        (sqlite_error(sqlite3.SQLITE_CORRUPT), Fault.DAMAGED),
        (sqlite_error(sqlite3.SQLITE_FULL), Fault.FULL),
        (sqlite_error(sqlite3.SQLITE_READONLY), Fault.READ_ONLY),
        (sqlite_error(sqlite3.SQLITE_CANTOPEN), Fault.UNREACHABLE),
        (sqlite3.ProgrammingError("it says so"), Fault.UNREACHABLE),
        (OSError(errno.ENOSPC, "it says so"), Fault.FULL),
        (OSError(errno.EDQUOT, "it says so"), Fault.FULL),
        (OSError(errno.EFBIG, "it says so"), Fault.FULL),
        (OSError(errno.EACCES, "it says so"), Fault.READ_ONLY),
        (OSError(errno.EPERM, "it says so"), Fault.READ_ONLY),
        (OSError(errno.EROFS, "it says so"), Fault.READ_ONLY_DISK),
        (OSError(errno.EIO, "it says so"), Fault.UNREACHABLE),
        (windows_error(32), Fault.BUSY),
        (windows_error(33), Fault.BUSY),
        (windows_error(34), Fault.READ_ONLY),
    ],
)
def test_what_an_error_of_a_file_means(tmp_path, error, fault):
    found = fault_of(error, tmp_path / "kiosk.db")
    assert isinstance(found, DatabaseUnavailable)
    assert found.fault is fault


@pytest.mark.parametrize(
    ("code", "free", "full"),
    [
        (sqlite3.SQLITE_FULL, 10**9, True),
        (sqlite3.SQLITE_IOERR, 131_071, True),
        (sqlite3.SQLITE_IOERR, 131_072, False),
        # A disk that is only read, such as a CD, has no room and need not.
        (sqlite3.SQLITE_IOERR_READ, 0, False),
        (sqlite3.SQLITE_IOERR_SHMSIZE, 0, True),
        (sqlite3.SQLITE_CORRUPT, 0, False),
        (sqlite3.SQLITE_CANTOPEN, 0, False),
    ],
)
def test_a_disk_error_on_a_disk_without_room_is_a_full_disk(
    tmp_path, monkeypatch, code, free, full
):
    monkeypatch.setattr(copying.shutil, "disk_usage", lambda _: DISK(free))
    assert says_disk_full(code, tmp_path) is full


def test_a_disk_that_does_not_say_how_full_it_is_is_not_called_full(tmp_path):
    assert says_disk_full(sqlite3.SQLITE_IOERR, tmp_path / "missing") is False


@pytest.mark.meant_for("linux", "darwin", reason="of ulimit")
@pytest.mark.parametrize("code", [sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE])
def test_a_disk_error_where_files_may_not_grow_is_a_full_disk(tmp_path, monkeypatch, code):
    import resource

    monkeypatch.setattr(resource, "getrlimit", lambda _: (4096, resource.RLIM_INFINITY))
    assert says_disk_full(code, tmp_path)
    assert not says_disk_full(sqlite3.SQLITE_IOERR_READ, tmp_path)
    monkeypatch.setattr(resource, "getrlimit", lambda _: (resource.RLIM_INFINITY, 4096))
    assert not says_disk_full(code, tmp_path)


# -- page by page -------------------------------------------------------------------------------


@pytest.fixture
def two(tmp_path):
    """A database with a row, and one to be replaced by it."""
    with contextlib.ExitStack() as closed:
        both = []
        for name in ("source", "target"):
            made = closed.enter_context(
                contextlib.closing(
                    sqlite3.connect(tmp_path / name, timeout=0, isolation_level=None)
                )
            )
            made.execute("CREATE TABLE origin (name)")
            made.execute("INSERT INTO origin VALUES (?)", (name,))
            both.append(made)
        yield both


def origin(database):
    return database.execute("SELECT name FROM origin").fetchone()[0]


def test_a_copy_of_pages_begins_when_others_have_to_wait_and_before_it_holds(two, tmp_path):
    source, target = two
    source.execute("CREATE TABLE more AS SELECT zeroblob(100000) AS content")
    seen = []

    def look():
        with contextlib.closing(sqlite3.connect(tmp_path / "target", timeout=0)) as other:
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute("INSERT INTO origin VALUES ('other')")
            seen.append("waiting")

    copy_pages(source, target, look)
    assert seen == ["waiting"]
    assert origin(target) == "source"


def test_what_fails_before_it_holds_changes_nothing(two):
    source, target = two

    def fail():
        raise KeyError

    with pytest.raises(KeyError):
        copy_pages(source, target, fail)
    assert origin(target) == "target"


def test_a_target_that_another_program_writes_is_not_waited_for(two, tmp_path):
    source, target = two
    with contextlib.closing(sqlite3.connect(tmp_path / "target", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseUnavailable) as caught:
            copy_pages(source, target)
    assert caught.value.fault is Fault.BUSY
    assert origin(target) == "target"


def test_an_exact_copy_needs_no_memory_that_is_shared_on_the_disk(two, tmp_path):
    """As on a disk that is full, or where such files cannot be made."""
    source, _ = two
    source.execute("PRAGMA journal_mode = WAL")
    (tmp_path / "copy.db-shm").mkdir()
    write_copy(source, tmp_path / "copy.db", exact=True)
    with contextlib.closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert origin(copy) == "source"
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert not (tmp_path / "copy.db-wal").exists()


def test_an_exact_copy_has_what_was_deleted_and_another_leaves_it_out(two, tmp_path):
    source, _ = two
    source.execute("CREATE TABLE gone AS SELECT zeroblob(100000) AS content")
    source.execute("DROP TABLE gone")
    write_copy(source, tmp_path / "exact.db", exact=True)
    write_copy(source, tmp_path / "tidy.db")
    sizes = [(tmp_path / name).stat().st_size for name in ("source", "exact.db", "tidy.db")]
    assert sizes[0] == sizes[1] > 100_000 > sizes[2]


@pytest.mark.meant_for("posix", reason="rights of POSIX")
@pytest.mark.parametrize("exact", [True, False])
def test_a_copy_is_its_owners_alone(two, tmp_path, exact):
    write_copy(two[0], tmp_path / "copy.db", exact=exact)
    assert (tmp_path / "copy.db").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("exact", [True, False])
def test_of_a_copy_that_fails_nothing_stays(two, tmp_path, monkeypatch, exact):
    def refuse(_):
        raise OSError(errno.ENOSPC, "it says so")

    monkeypatch.setattr(copying, "flush_file", refuse)
    with pytest.raises(DatabaseUnavailable) as caught:
        write_copy(two[0], tmp_path / "copy.db", exact=exact)
    assert caught.value.fault is Fault.FULL
    assert not (tmp_path / "copy.db").exists()


# -- copies that are kept ---------------------------------------------------------------------


@pytest.fixture
def database(tmp_path):
    """A database whose name means something in patterns."""
    return tmp_path / "desk [1].db"


def keep(database, *names):
    for name in names:
        database.with_name(name).touch()


def names(found):
    return [one.name for one in found]


def test_copies_are_told_by_their_names_the_newest_last(database):
    keep(
        database,
        "desk [1].before-restore-9.db",
        "desk [1].before-restore-10.db",
        "desk [1].before-upgrade-2.db",
        "desk [1].before-other-1.db",
        "desk [1].before-restore-x.db",
        "desk [1].before-restore-.db",
        "desk [1].before-restore-²1.db",
        "desk 1.before-restore-3.db",
        "before-restore-4.db",
    )
    restores = ["desk [1].before-restore-9.db", "desk [1].before-restore-10.db"]
    assert names(kept_copies(database, "restore")) == restores
    assert names(kept_copies(database, "upgrade")) == ["desk [1].before-upgrade-2.db"]
    assert names(kept_copies(database)) == ["desk [1].before-upgrade-2.db", *restores]
    assert kept_copies(database.parent / "missing" / "kiosk.db") == []


def test_the_numbers_of_copies_only_grow(database):
    assert next_kept(database, "restore").name == "desk [1].before-restore-1.db"
    keep(database, "desk [1].before-restore-9.db", "desk [1].before-restore-10.db")
    assert next_kept(database, "restore").name == "desk [1].before-restore-11.db"
    assert next_kept(database, "upgrade").name == "desk [1].before-upgrade-1.db"


def test_the_newest_three_copies_stay_and_the_others_go_with_their_logs(database):
    for number in range(8, 13):
        keep(database, f"desk [1].before-restore-{number}.db")
    keep(database, "desk [1].before-restore-8.db-wal", "desk [1].before-upgrade-1.db")
    prune_kept(database, "restore")
    assert names(kept_copies(database)) == [
        "desk [1].before-upgrade-1.db",
        *(f"desk [1].before-restore-{number}.db" for number in (10, 11, 12)),
    ]
    assert not database.with_name("desk [1].before-restore-8.db-wal").exists()


def test_a_copy_before_an_upgrade_is_whole_and_the_last_three_stay(database):
    with contextlib.closing(sqlite3.connect(database)) as made:
        made.execute("CREATE TABLE origin (name)")
    kept = [keep_before_upgrade(database) for _ in range(5)]
    assert names(kept_copies(database)) == names(kept[2:])
    assert kept[-1].name == "desk [1].before-upgrade-5.db"
    assert {one.name for one in database.parent.iterdir()} == {*names(kept[2:]), database.name}
    with contextlib.closing(sqlite3.connect(kept[-1])) as copy:
        assert copy.execute("SELECT count(*) FROM origin").fetchone() == (0,)


def test_a_database_goes_with_its_logs(tmp_path):
    for ending in ("", "-wal", "-journal"):
        (tmp_path / f"a.db{ending}").touch()
    move(tmp_path / "a.db", tmp_path / "b.db")
    assert {one.name for one in tmp_path.iterdir()} == {"b.db", "b.db-wal", "b.db-journal"}
    (tmp_path / "b.db-shm").touch()
    remove(tmp_path / "b.db")
    assert list(tmp_path.iterdir()) == []


# -- a folder for the work ---------------------------------------------------------------------


def left_over(folder, name, seconds):
    """A folder, with a file in it, that was last written so long ago."""
    made = folder / name
    made.mkdir()
    (made / "copy.db").touch()
    for one in (made / "copy.db", made):
        os.utime(one, (time.time() - seconds,) * 2)
    return made


def test_a_folder_for_the_work_is_ours_alone_and_gone_at_the_end(tmp_path):
    with private_folder(tmp_path, "kiosk.db") as folder:
        assert folder.parent == tmp_path
        assert folder.name.startswith(".kiosk.db-")
        assert folder.stat().st_mode & 0o777 == 0o700
        (folder / "copy.db").touch()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_somebody_cleans_up_meanwhile_is_no_fault(tmp_path):
    with private_folder(tmp_path, "kiosk.db") as folder:
        folder.rmdir()
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_program_left_is_removed_once_it_is_a_minute_old(tmp_path):
    old = left_over(tmp_path, ".kiosk.db-old", 65)
    young = left_over(tmp_path, ".kiosk.db-young", 50)
    written = left_over(tmp_path, ".kiosk.db-written", 65)
    os.utime(written / "copy.db")  # somebody is at it
    others = left_over(tmp_path, ".other.db-old", 65)
    file = tmp_path / ".kiosk.db-file"
    file.touch()
    os.utime(file, (0, 0))
    with private_folder(tmp_path, "kiosk.db"):
        assert not old.exists()
        assert all(one.exists() for one in (young, written, others, file))


def test_a_folder_that_somebody_removed_meanwhile_is_no_error(tmp_path):
    with private_folder(tmp_path, "kiosk.db") as folder:
        folder.rmdir()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.meant_for("linux", reason="/proc tells what is open")
@pytest.mark.parametrize("refusal", [None, OSError, BlockingIOError])
def test_no_file_stays_open(tmp_path, monkeypatch, refusal):
    def lock(*_):
        if refusal is not None:
            raise refusal

    def look():
        with contextlib.suppress(BlockingIOError), private_folder(tmp_path, "kiosk.db"):
            pass

    monkeypatch.setattr("fcntl.flock", lock)
    look()
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208
    for number in range(2):
        left_over(tmp_path, f".kiosk.db-{number}", 90_000)
    look()
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208


@pytest.mark.meant_for("posix", reason="links and owners of POSIX")
def test_what_is_not_ours_is_no_left_over_and_hinders_nobody(tmp_path, monkeypatch):
    outside = left_over(tmp_path, "outside", 65)
    link = tmp_path / ".kiosk.db-link"
    link.symlink_to(outside, target_is_directory=True)
    os.utime(link, (0, 0), follow_symlinks=False)
    unreadable, old = (left_over(tmp_path, f".kiosk.db-{name}", 65) for name in ("a", "z"))
    real = copying.Path.iterdir

    def iterdir(folder):
        if folder == unreadable:
            raise PermissionError
        return real(folder)

    with monkeypatch.context() as patched:
        patched.setattr(copying.Path, "iterdir", iterdir)
        with private_folder(tmp_path, "kiosk.db"):
            assert link.is_symlink()
            assert (outside / "copy.db").exists()
            assert unreadable.exists()
            assert not old.exists()
    # What belongs to somebody else is theirs to remove.
    monkeypatch.setattr(os, "getuid", lambda: unreadable.stat().st_uid + 1)
    with private_folder(tmp_path, "kiosk.db"):
        assert unreadable.exists()


@pytest.mark.meant_for("posix", reason="folders are locked")
def test_a_folder_that_somebody_has_locked_stays(tmp_path):
    with private_folder(tmp_path, "kiosk.db") as folder:
        os.utime(folder, (0, 0))
        with private_folder(tmp_path, "kiosk.db"):
            assert folder.exists()


@pytest.mark.meant_for("posix", reason="folders are locked")
@pytest.mark.parametrize(("seconds", "stays"), [(86_300, True), (86_500, False)])
def test_where_nothing_can_be_locked_a_left_over_is_removed_after_a_day(
    tmp_path, monkeypatch, seconds, stays
):
    def refuse(*_):
        raise OSError(errno.ENOLCK, "no locks")

    old = left_over(tmp_path, ".kiosk.db-old", seconds)
    monkeypatch.setattr("fcntl.flock", refuse)
    with private_folder(tmp_path, "kiosk.db"):
        assert old.exists() is stays


# -- rights --------------------------------------------------------------------------------------


@pytest.fixture
def open_umask():
    """Whoever runs the program takes no rights away."""
    former = os.umask(0)
    yield
    os.umask(former)


@pytest.mark.meant_for("posix", reason="rights of POSIX")
@pytest.mark.usefixtures("open_umask")
def test_what_is_noted_beside_the_keys_is_its_owners_alone(tmp_path):
    heads, ledgers = NotedHeads(tmp_path), RemovalLedgers(tmp_path)
    heads.note("one", Head(7, "7" * 64))
    heads.note_restores("one", [Head(7, "7" * 64)])
    now = datetime(2026, 1, 5, tzinfo=UTC)
    ledgers.note("one", (3, "c"), now, [Removal(Removed.KIOSK, "Desk 1", now)])
    found = sorted(tmp_path.rglob("*"))
    assert {one.parent.name for one in found if one.is_file()} == {"audit-heads", "removals"}
    for one in found:
        assert one.stat().st_mode & 0o777 in ((0o700,) if one.is_dir() else (0o600,)), one


def test_why_a_folder_cannot_be_written(tmp_path, monkeypatch):
    status = os.statvfs(tmp_path)
    assert not_writable(tmp_path) is Fault.READ_ONLY
    assert not_writable(tmp_path / "gone") is Fault.READ_ONLY
    mounted = namedtuple("MOUNTED", "f_flag")(status.f_flag | os.ST_RDONLY)
    monkeypatch.setattr(os, "statvfs", lambda _: mounted)
    assert not_writable(tmp_path) is Fault.READ_ONLY_DISK
    monkeypatch.setattr(sys, "platform", "win32")
    assert not_writable(tmp_path) is Fault.READ_ONLY
