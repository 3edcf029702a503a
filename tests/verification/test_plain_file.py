"""What can be read as a file, how much of it, and what the system's answers mean in words."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from verification.security import plain_file
from verification.security.plain_file import UnusableFile, file_words, read_plain, require_plain


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOENT, "there is no such file or folder"),
        (errno.ENOTDIR, "its path leads through a file, not a folder"),
        (errno.EISDIR, "it is a folder, not a file"),
        (errno.EACCES, "this user does not have the permission"),
        (errno.EPERM, "this user does not have the permission"),
        (errno.EEXIST, "the file already exists"),
        (errno.ENXIO, "it is not a file, but a device, a pipe or a socket"),
        (errno.ENOSPC, "the disk is full"),
        (errno.EDQUOT, "this user's disk quota is used up"),
        (errno.EROFS, "it is on a disk that cannot be written"),
        (errno.ENAMETOOLONG, "its name is too long"),
        (errno.ELOOP, "the link leads nowhere"),
        (errno.EIO, "the disk reports a failure"),
        (errno.EBUSY, "it is in use: choose another file"),
        (errno.EXDEV, os.strerror(errno.EXDEV)),  # the system's own, where there are no better
    ],
)
def test_what_an_answer_of_the_system_means(number, words):
    assert file_words(OSError(number, os.strerror(number), "/a/b")) == words


def test_an_error_without_a_number_or_a_text_is_said_as_it_is():
    assert file_words(OSError("odd")) == "odd"
    assert file_words(UnusableFile(errno.ENOSPC, "its own words", "/a/b")) == "its own words"


def test_at_most_so_many_bytes_are_read(tmp_path):
    file = tmp_path / "file"
    file.write_bytes(b"abc")
    assert read_plain(file, 3) == b"abc"
    assert read_plain(file, 4) == b"abc"
    with pytest.raises(UnusableFile) as caught:
        read_plain(file, 2)
    assert caught.value.errno == errno.EFBIG
    assert caught.value.filename == str(file)


def test_a_folder_and_what_is_missing_are_no_files(tmp_path):
    for read in (require_plain, lambda path: read_plain(path, 10)):
        with pytest.raises(UnusableFile, match="it is a folder") as caught:
            read(tmp_path)
        assert caught.value.errno == errno.EISDIR
        with pytest.raises(FileNotFoundError):
            read(tmp_path / "none")
    file = tmp_path / "file"
    file.write_bytes(b"abc")
    assert require_plain(file).st_size == 3


def test_a_name_that_no_file_can_have_is_a_file_that_is_missing():
    with pytest.raises(FileNotFoundError) as caught:
        require_plain(Path("a\0b"))
    assert (caught.value.errno, caught.value.filename) == (errno.ENOENT, "a\0b")


def test_it_is_read_without_waiting_and_as_bytes(tmp_path, monkeypatch):
    file, opened, really = tmp_path / "file", [], os.open
    file.write_bytes(b"a\r\n")

    def note(path, flags):
        opened.append(flags)
        return really(path, os.O_RDONLY)

    monkeypatch.setattr(plain_file.os, "O_NONBLOCK", 1 << 28, raising=False)
    monkeypatch.setattr(plain_file.os, "O_BINARY", 1 << 29, raising=False)
    monkeypatch.setattr(plain_file.os, "open", note)
    assert read_plain(file, 10) == b"a\r\n"
    assert opened == [os.O_RDONLY | 1 << 28 | 1 << 29]
    for name in ("O_NONBLOCK", "O_BINARY"):
        monkeypatch.delattr(plain_file.os, name)
    opened.clear()
    assert read_plain(file, 10) == b"a\r\n"
    assert opened == [os.O_RDONLY]


@pytest.mark.meant_for("posix", reason="pipes with names")
def test_a_pipe_is_no_file_and_nobody_waits_for_it(tmp_path, monkeypatch):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(UnusableFile, match="a pipe") as caught:
        require_plain(pipe)
    assert caught.value.errno == errno.EINVAL
    # It became one after it was looked at.
    monkeypatch.setattr(plain_file, "require_plain", lambda _: None)
    with pytest.raises(UnusableFile, match="a pipe"):
        read_plain(pipe, 10)
