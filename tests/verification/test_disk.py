"""Files are written whole or not at all, with the rights that were meant, and down to the disk."""

from __future__ import annotations

import errno
import fcntl
import os
import stat
import sys
from pathlib import Path

import pytest

from verification.security import disk
from verification.security.disk import (
    flush,
    flush_file,
    flush_folder,
    put_in_place,
    replacing,
    write_file,
)

pytestmark = pytest.mark.meant_for("posix", reason="handles and rights of POSIX")


@pytest.fixture
def flushed(monkeypatch):
    """What was written through to the disk: which file, and how long it was then."""
    found = []

    def note(handle):
        status = os.fstat(handle)
        found.append((status.st_ino, status.st_size))

    monkeypatch.setattr(disk.os, "fsync", note)
    return found


@pytest.fixture
def open_umask():
    former = os.umask(0)
    yield
    os.umask(former)


def refusing(number):
    def refuse(*_):
        raise OSError(number, os.strerror(number))

    return refuse


def open_files():
    return sorted(os.listdir("/dev/fd"))  # noqa: PTH208


def mode_of(path):
    return stat.S_IMODE(path.stat().st_mode)


# -- down to the disk ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "number", [errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EPERM, errno.EACCES]
)
def test_a_disk_that_cannot_flush_stops_nobody(monkeypatch, number):
    monkeypatch.setattr(disk.os, "fsync", refusing(number))
    flush(0)


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
def test_a_disk_that_fails_is_not_passed_over(monkeypatch, tmp_path, number):
    monkeypatch.setattr(disk.os, "fsync", refusing(number))
    for step in (lambda: flush(0), lambda: flush_folder(tmp_path)):
        with pytest.raises(OSError, match=os.strerror(number)):
            step()


def test_where_the_drives_cache_can_be_emptied_too_that_is_done(monkeypatch, flushed):
    asked = []
    monkeypatch.setattr(fcntl, "F_FULLFSYNC", 51, raising=False)
    monkeypatch.setattr(fcntl, "fcntl", lambda *given: asked.append(given))
    flush(0)
    assert (asked, flushed) == ([(0, 51)], [])
    monkeypatch.setattr(fcntl, "fcntl", refusing(errno.ENOTSUP))
    flush(0)
    assert len(flushed) == 1


def test_a_file_and_its_folder_are_flushed_and_closed_again(tmp_path, flushed):
    file = tmp_path / "file"
    file.write_bytes(b"abc")
    before = open_files()
    flush_file(file)
    flush_folder(tmp_path)
    assert flushed == [(file.stat().st_ino, 3), (tmp_path.stat().st_ino, tmp_path.stat().st_size)]
    assert open_files() == before


def test_windows_flushes_what_was_opened_to_be_written(monkeypatch, tmp_path, flushed):
    file, opened, really = tmp_path / "file", [], os.open
    file.touch()

    def note(path, flags):
        opened.append(flags)
        return really(path, flags)

    monkeypatch.setattr(disk.os, "open", note)
    flush_file(file)
    monkeypatch.setattr(sys, "platform", "win32")
    flush_file(file)
    assert opened == [os.O_RDONLY, os.O_RDWR]
    assert len(flushed) == 2


def test_a_folder_that_cannot_be_opened_or_flushed_is_left(monkeypatch, tmp_path):
    before = open_files()
    with monkeypatch.context() as patch:
        patch.setattr(disk.os, "fsync", refusing(errno.EBADF))
        flush_folder(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(disk.os, "fsync", refusing(errno.EIO))
        with pytest.raises(OSError, match=os.strerror(errno.EIO)):
            flush_folder(tmp_path)
    assert open_files() == before
    with monkeypatch.context() as patch:
        patch.setattr(disk.os, "open", refusing(errno.EACCES))
        flush_folder(tmp_path)


def test_windows_flushes_no_folder_and_no_file_that_is_read_only(monkeypatch, tmp_path, flushed):
    file = tmp_path / "file"
    file.touch()
    monkeypatch.setattr(sys, "platform", "win32")
    flush_folder(tmp_path)
    monkeypatch.setattr(disk.os, "access", lambda *_: False)
    flush_file(file)
    assert flushed == []
    monkeypatch.setattr(disk.os, "access", lambda *_: True)
    flush_file(file)
    assert len(flushed) == 1


# -- in place of another file --------------------------------------------------------------------


@pytest.fixture
def new(tmp_path):
    new = tmp_path / "new"
    new.write_text("new")
    return new


def test_a_file_and_a_link_are_replaced(tmp_path, new):
    target, other = tmp_path / "target", tmp_path / "other"
    other.write_text("other")
    target.symlink_to(other)
    put_in_place(new, target)
    assert (target.read_text(), target.is_symlink(), other.read_text()) == ("new", False, "other")
    for nowhere in (tmp_path, tmp_path / "gone"):
        target.unlink()
        target.symlink_to(nowhere)
        new.write_text("newer")
        put_in_place(new, target)
        assert (target.read_text(), target.is_symlink()) == ("newer", False)


def test_a_pipe_is_never_replaced(tmp_path, new):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="it is not a file, but a device, a pipe"):
        put_in_place(new, tmp_path / "pipe")
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


@pytest.mark.parametrize(("busy", "fails"), [(0, False), (3, False), (20, False), (21, True)])
def test_windows_is_asked_again_for_a_second(monkeypatch, tmp_path, new, busy, fails):
    pauses, tried = [], []
    really = Path.replace

    def replace(path, target):
        tried.append(target)
        if len(tried) <= busy:
            raise PermissionError
        really(path, target)

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(Path, "replace", replace)
    target = tmp_path / "target"
    if fails:
        with pytest.raises(PermissionError):
            put_in_place(new, target, sleep=pauses.append)
    else:
        put_in_place(new, target, sleep=pauses.append)
        assert target.read_text() == "new"
    assert pauses == [0.05] * min(busy, 20)


def test_elsewhere_nobody_is_asked_again(monkeypatch, tmp_path, new):
    pauses = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(Path, "replace", refusing(errno.EPERM))
    with pytest.raises(PermissionError):
        put_in_place(new, tmp_path / "target", sleep=pauses.append)
    assert pauses == []


# -- whole or not at all -------------------------------------------------------------------------


@pytest.mark.usefixtures("open_umask")
def test_what_is_written_is_its_owners_alone_unless_more_is_meant(tmp_path):
    with replacing(tmp_path / "private") as file:
        file.write(b"abc")
    with replacing(tmp_path / "shared", 0o640) as file:
        file.write(b"abc")
    write_file(tmp_path / "open", b"abc")
    found = {path.name: (path.read_bytes(), mode_of(path)) for path in tmp_path.iterdir()}
    assert found == {
        "private": (b"abc", 0o600),
        "shared": (b"abc", 0o640),
        "open": (b"abc", 0o666),
    }


def test_until_it_is_whole_it_has_a_name_that_nobody_can_guess(tmp_path):
    target, names = tmp_path / ("x" * 250), set()
    for _ in range(2):
        with replacing(target) as file:
            file.write(b"abc")
            file.seek(0)
            assert file.read() == b"abc"
            (unfinished,) = (one for one in tmp_path.iterdir() if one != target)
            names.add(unfinished.name)
    assert all(name[0] == "." and len(name) == 17 for name in names)
    assert len(names) == 2


def test_what_is_written_is_bytes_on_every_system(tmp_path, monkeypatch):
    opened, really = [], os.open

    def note(path, flags, mode):
        opened.append(flags)
        return really(path, flags & ~(1 << 29), mode)

    monkeypatch.setattr(disk.os, "open", note)
    monkeypatch.setattr(disk.os, "O_BINARY", 1 << 29, raising=False)
    write_file(tmp_path / "file", b"a\r\n")
    assert opened == [os.O_RDWR | os.O_CREAT | os.O_EXCL | 1 << 29]
    assert (tmp_path / "file").read_bytes() == b"a\r\n"


def test_a_folder_without_a_name_is_refused_as_any_folder():
    with pytest.raises(OSError, match="it is a folder"), replacing(Path()):
        pytest.fail("something was to be written")


def test_an_error_leaves_what_was_there_and_nothing_else(tmp_path):
    target = tmp_path / "target"
    target.write_text("former")

    def fail():
        with replacing(target) as file:
            file.write(b"half")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert [(one.name, one.read_text()) for one in tmp_path.iterdir()] == [("target", "former")]


@pytest.mark.parametrize("durable", [True, False])
def test_what_has_to_last_is_on_the_disk_before_it_has_its_name(tmp_path, flushed, durable):
    target = tmp_path / "target"
    write_file(target, b"abc", durable=durable)
    assert flushed == ([(target.stat().st_ino, 3)] if durable else [])


def test_a_pipe_takes_the_data_and_stays_one(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_file(pipe, b"abc")
        assert os.read(reader, 10) == b"abc"
    finally:
        os.close(reader)
    assert [one.name for one in tmp_path.iterdir()] == ["pipe"]
