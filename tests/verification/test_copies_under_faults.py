"""Backup, restore and upgrade on poor disks, full disks, and killed half-way: nothing is lost."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import itertools
import os
import shutil
import signal
import sqlite3
import sys

import pytest

from testbed import released_databases as released
from testbed.service_fixture import CONSENT, FINANCE, MALL, Desk, close_all, holder
from tests.support.disks import mounted_disk, mounts
from tests.support.selection import others_long
from tests.verification.test_trust import verify
from verification.domain.clock import ManualClock
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.maintenance import Maintenance, UnusableBackup
from verification.services.restore import restore
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.schema import REVISION, prepare
from verification.store.sqlite import copying as copies

pytestmark = pytest.mark.file


def sql(path, statement):
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as file:
        return file.execute(statement).fetchall()


def names_in(folder):
    return sorted(one.name for one in folder.iterdir())


# -- disks that can do less -----------------------------------------------------------------


@pytest.fixture
def poor_disk(monkeypatch):
    """One that neither links nor flushes, as some network and memory-card file systems."""

    def refuse(*_args, **_more):
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(os, "fsync", refuse)
    monkeypatch.setattr(fcntl, "flock", refuse)


@pytest.mark.parametrize("live", others_long(["whole", "damaged", "gone"], "whole"))
def test_without_links_flushing_and_locks(tmp_path, poor_disk, live):
    path = tmp_path / "kiosk.db"
    # The key is older than the disk's fault: keys have tests of their own.
    released.load("0003", path)
    desk = Desk(path, sign_in=False)
    assert [one.name for one in copies.kept_copies(path)] == ["kiosk.before-upgrade-1.db"]
    backup = tmp_path / "backup.db"
    maintenance = Maintenance(desk.database, desk.clock)
    maintenance.back_up(backup)
    maintenance.back_up(backup)
    desk.database.close()
    if live == "damaged":
        path.write_bytes(b"rubbish" * 1000)
    elif live == "gone":
        path.unlink()
    restored = restore(desk.database, backup, desk.clock)
    assert (restored.kept is None) == (live == "gone")
    assert desk.bindings() == {MALL: 2}
    assert sorted(one.name for one in tmp_path.glob("backup*")) == ["backup.db", "backup.db.1"]


def test_a_folder_without_rights_is_said(tmp_path, monkeypatch):
    desk = Desk(tmp_path / "kiosk.db")

    def refuse(*_args, **_more):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(copies.tempfile, "mkdtemp", refuse)
    with pytest.raises(OSError, match=os.strerror(errno.EACCES)):
        Maintenance(desk.database, desk.clock).back_up(tmp_path / "backup.db")
    with pytest.raises(UnusableBackup):
        restore(desk.database, tmp_path / "keys.json", desk.clock)


# -- a disk that is full --------------------------------------------------------------------

# Whoever runs the tests, ``poor_disk`` and the failing calls above and below stand for it.


@pytest.fixture
def disk(tmp_path):
    """A small disk of its own, and how to fill it but for some KiB."""
    with mounted_disk(tmp_path / "disk", "4m") as place:

        def fill(left):
            filler = place / "filler"
            filler.unlink(missing_ok=True)
            free = shutil.disk_usage(place).free
            filler.write_bytes(bytes(max(0, free - left * 1024)))

        yield place, fill
        close_all()


@mounts
@pytest.mark.parametrize("left", [0, 40, 150])
def test_a_backup_on_a_full_disk_leaves_the_earlier_one(tmp_path, disk, left):
    place, fill = disk
    desk = Desk(tmp_path / "kiosk.db")
    target = place / "backup.db"
    maintenance = Maintenance(desk.database, desk.clock)
    maintenance.back_up(target)
    content = target.read_bytes()
    fill(left)
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
        maintenance.back_up(target)
    assert names_in(place) == ["backup.db", "filler"]
    assert target.read_bytes() == content
    (place / "filler").unlink()
    maintenance.back_up(target)
    assert names_in(place) == ["backup.db", "backup.db.1"]


@mounts
@pytest.mark.parametrize("left", [0, 60, 250, 350])
def test_a_restore_on_a_full_disk_leaves_the_database(tmp_path, disk, left):
    place, fill = disk
    desk = Desk(place / "kiosk.db")
    backup = tmp_path / "backup.db"
    Maintenance(desk.database, desk.clock).back_up(backup)
    session = verify(desk)
    fill(left)
    with pytest.raises(DatabaseUnavailable) as caught:
        restore(desk.database, backup, desk.clock)
    assert caught.value.fault is Fault.FULL
    assert desk.identity(session).real_name == released.VERIFIED
    assert copies.kept_copies(desk.path) == []
    assert not any(name.startswith(".kiosk.db") for name in names_in(place))
    (place / "filler").unlink()
    restore(desk.database, backup, desk.clock)
    assert desk.bindings() == {}


@mounts
def test_a_restore_without_room_for_its_work_changes_nothing(tmp_path, disk, monkeypatch):
    place, fill = disk
    desk = Desk(tmp_path / "kiosk.db")
    backup = tmp_path / "backup.db"
    Maintenance(desk.database, desk.clock).back_up(backup)
    monkeypatch.setattr(copies.tempfile, "tempdir", str(place))
    fill(80)
    with pytest.raises(UnusableBackup, match=f"disk is full: {place}"):
        restore(desk.database, backup, desk.clock)
    assert names_in(place) == ["filler"]


@mounts
@pytest.mark.parametrize("left", others_long([0, 100, 300], 100))
def test_an_upgrade_on_a_full_disk_changes_nothing(disk, left):
    place, fill = disk
    path = place / "kiosk.db"
    ring = released.load("0002", path)
    fill(left)
    with contextlib.closing(Database(f"sqlite:///{path}", ring)) as database:
        with pytest.raises(DatabaseUnavailable) as caught:
            prepare(database)
        assert caught.value.fault is Fault.FULL
        assert sql(path, "SELECT version_num FROM alembic_version") == [("0002",)]
        (place / "filler").unlink()
        prepare(database)
    assert sql(path, "SELECT version_num FROM alembic_version") == [(REVISION,)]


@mounts
@pytest.mark.parametrize("left", others_long([300, 400, 500, 600], 400))
def test_a_set_up_on_a_full_disk_leaves_a_whole_database_or_none(tmp_path, disk, left):
    """Also where the new database is written but its log does not fit into it."""
    place, fill = disk
    path = place / "new" / "kiosk.db"
    path.parent.mkdir()
    fill(left)
    ring = KeyRing(KeyFile(tmp_path / "keys.json"))
    with contextlib.closing(Database(f"sqlite:///{path}", ring, ManualClock())) as database:
        with contextlib.suppress(DatabaseUnavailable):
            prepare(database)
        if names_in(path.parent) == []:
            with pytest.raises(DatabaseUnavailable) as caught:
                prepare(database)
            assert caught.value.fault is Fault.FULL
            (place / "filler").unlink()
            prepare(database)
        assert sql(path, "PRAGMA integrity_check") == [("ok",)]
        assert sql(path, "SELECT version_num FROM alembic_version") == [(REVISION,)]


# -- killed ---------------------------------------------------------------------------------

#: What a kill comes before: each touch of the disk that Python knows of.
_TOUCHES = (
    "open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.chmod", "os.truncate",
    "sqlite3.connect", "shutil.rmtree", "tempfile.mkdtemp",
)  # fmt: skip


def run_and_kill(work, after):
    """Run *work* in a process, killed before touch number *after*; False if it ended first."""
    process = os.fork()
    if process == 0:
        count = itertools.count()

        def touch(event, _arguments):
            if event in _TOUCHES and next(count) == after:
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(touch)
        status = 1
        with contextlib.suppress(BaseException):
            work()
            status = 0
        os._exit(status)
    _, status = os.waitpid(process, 0)
    assert os.WIFSIGNALED(status) or os.waitstatus_to_exitcode(status) == 0
    return os.WIFSIGNALED(status)


def fresh(path):
    return Database(f"sqlite:///{path}", KeyRing(KeyFile(path.with_name("keys.json"))))


def kills(step):
    """Kill earlier or later, by the number of touches; the last run is not killed."""
    return itertools.count(0, step)


@pytest.mark.meant_for("posix", reason="the victim forks")
@pytest.mark.parametrize("live", others_long(["whole", "damaged"], "whole"))
def test_a_restore_that_is_killed_leaves_one_or_the_other(tmp_path, live):
    path, backup = tmp_path / "kiosk.db", tmp_path / "backup.db"
    desk = Desk(path)
    verify(desk)
    issued = desk.kiosk.start("yunshan-tea")
    asked = desk.phone.scan(issued.code, holder(FINANCE, "phone-2"))
    desk.phone.authorize(asked.authorization_id, holder(FINANCE, "phone-2"), CONSENT)
    Maintenance(desk.database, desk.clock).back_up(backup)
    desk.clock.advance(minutes=1)
    desk.phone.withdraw(holder())
    desk.staff.add("later", "314159")
    desk.database.close()
    before = tmp_path / "before.db"
    shutil.copyfile(path, before)
    seen = set()
    for after in kills(9 if live == "whole" else 14):
        for one in copies.kept_copies(path):
            copies.remove(one)
        copies.remove(path)
        if live == "whole":
            shutil.copyfile(before, path)
        else:
            path.write_bytes(b"rubbish" * 10_000)
        killed = run_and_kill(lambda: restore(fresh(path), backup, ManualClock()), after)
        copies_of_former = [path, *copies.kept_copies(path)]
        if live == "damaged" and not path.exists():
            # Between the two renames: what was there is kept, and a restore goes through.
            assert copies_of_former[1].read_bytes() == b"rubbish" * 10_000
            continue
        if live == "damaged" and path.read_bytes() == b"rubbish" * 10_000:
            seen.add("former")
            continue
        with contextlib.closing(fresh(path)) as database:
            prepare(database)
            assert Maintenance(database, ManualClock()).check_trail().problems == ()
            with database.reading() as transaction:
                # Nobody who has withdrawn is bound in the one or the other.
                assert transaction.accounts.binding_of(MALL) == ()
                assert len(transaction.accounts.binding_of(FINANCE)) == 1
        names = {name for (name,) in sql(path, "SELECT name FROM staff_member")}
        seen.add("former" if "later" in names else "restored")
        if "later" not in names and live == "whole":
            # What was replaced is kept, whole.
            assert sql(copies_of_former[-1], "SELECT 1 FROM staff_member WHERE name = 'later'")
        if not killed:
            break
    assert seen == {"former", "restored"}


@pytest.mark.meant_for("posix", reason="the victim forks")
def test_a_backup_that_is_killed_leaves_the_earlier_ones(tmp_path):
    path, target = tmp_path / "kiosk.db", tmp_path / "kiosk.db.bak"
    desk = Desk(path)
    Maintenance(desk.database, desk.clock).back_up(target)
    desk.database.close()

    def work():
        database = fresh(path)
        prepare(database)
        Maintenance(database, ManualClock()).back_up(target)

    for after in kills(7):
        killed = run_and_kill(work, after)
        found = sorted(tmp_path.glob("kiosk.db.bak*"))
        assert found
        for one in found:
            assert sql(one, "PRAGMA integrity_check") == [("ok",)]
            assert sql(one, "SELECT count(*) FROM staff_member") == [(1,)]
        if not killed:
            break
    left = [one for one in tmp_path.iterdir() if one.name.startswith(".kiosk.db")]
    assert left  # of those that were killed: too young to be taken away by the last
    for folder in left:
        for one in (*folder.iterdir(), folder):
            os.utime(one, (1, 1))
    work()
    assert [one for one in tmp_path.iterdir() if one.name.startswith(".kiosk.db")] == []
