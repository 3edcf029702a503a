"""A key file: down to its disk, whose it is, how long others are waited for, what is dead."""

from __future__ import annotations

import base64
import errno
import hashlib
import hmac
import os
from pathlib import Path
from types import SimpleNamespace

import filelock
import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from verification.security import key_file
from verification.security.field_encryption import (
    FieldAltered,
    FieldSeal,
    blind_index,
    sealed_with,
)
from verification.security.key_file import KeyFile, write_new
from verification.security.key_ring import KeyRing
from verification.security.ring_format import KeyUnavailable

pytestmark = pytest.mark.meant_for("posix", reason="handles, owners and rights of POSIX")


@pytest.fixture
def ring_file(tmp_path):
    path = tmp_path / "keys" / "keys.json"
    KeyRing(KeyFile(path)).create()
    return path


def change(path):
    with KeyRing(KeyFile(path)).changing() as ring:
        return ring.add()


@pytest.fixture
def flushed(monkeypatch):
    """What was written through to the disk, in order: whether a folder, and its size then."""
    found, really = [], os.fsync

    def note(handle):
        status = os.fstat(handle)
        found.append((status.st_ino, None if os.path.isdir(handle) else status.st_size))  # noqa: PTH112
        really(handle)

    monkeypatch.setattr(os, "fsync", note)
    return found


def entry(path):
    return path.stat().st_ino, None if path.is_dir() else path.stat().st_size


# -- the disk ------------------------------------------------------------------------------------


def test_a_new_ring_and_its_folders_are_on_the_disk(tmp_path, flushed):
    path = tmp_path / "a" / "b" / "keys.json"
    KeyRing(KeyFile(path)).create()
    assert flushed == [entry(one) for one in (tmp_path, tmp_path / "a", path, path.parent)]
    for folder in (path.parent, path.parent.parent):
        assert folder.stat().st_mode & 0o777 == 0o700


def test_a_copy_for_another_machine_is_on_the_disk_and_its_owners(tmp_path, flushed):
    former = os.umask(0)
    try:
        write_new(tmp_path / "copy.json", "keys")
    finally:
        os.umask(former)
    assert flushed == [entry(tmp_path / "copy.json"), entry(tmp_path)]
    assert (tmp_path / "copy.json").stat().st_mode & 0o777 == 0o600


def test_what_a_writer_left_unsynced_is_synced_before_it_is_used(ring_file, flushed):
    KeyFile(ring_file).sync()
    assert flushed == [entry(ring_file), entry(ring_file.parent)]


def test_of_a_copy_that_is_gone_when_its_disk_fails_the_disks_error_is_said(tmp_path, monkeypatch):
    target = tmp_path / "copy.json"

    def fail(_):
        target.unlink()
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        write_new(target, "keys")


def test_a_key_that_the_ring_lacks_is_named_with_its_place(ring_file):
    ring = KeyRing(KeyFile(ring_file))
    assert ring.place == str(ring_file)
    assert ring.folder == ring_file.parent
    (known,) = ring.ids()
    for _ in range(2):  # the second time the ring has been read
        with pytest.raises(KeyUnavailable, match=f"ffffffff is missing from {ring_file}") as caught:
            ring.key("ffffffff")
        assert caught.value.key_id == "ffffffff"
        assert ring.newest() == (known, ring.key(known))


def test_an_import_leaves_a_file_that_is_no_ring_alone(tmp_path, ring_file):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear sir or madam")
    copy = KeyRing(KeyFile(ring_file)).exported()
    with pytest.raises(KeyUnavailable, match="is not a key ring"):
        KeyRing(KeyFile(letter)).import_copy(copy, "a copy")
    assert letter.read_text() == "Dear sir or madam"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["keys", "letter.txt"]


# -- whose it is ---------------------------------------------------------------------------------


@pytest.mark.meant_for("root", reason="nobody else can give files away")
def test_a_ring_that_the_administrator_changes_stays_its_users(ring_file):
    os.chown(ring_file, 65534, 65533)
    change(ring_file)
    change(ring_file)
    status, lock = ring_file.stat(), ring_file.with_name(".keys.json.lock").stat()
    assert (status.st_uid, status.st_gid) == (lock.st_uid, lock.st_gid) == (65534, 65533)


def test_a_changed_ring_has_the_time_of_its_change(ring_file):
    os.utime(ring_file, (0, 0))
    change(ring_file)
    assert ring_file.stat().st_mtime > 1_000_000_000


def test_on_windows_a_changed_ring_has_the_rights_of_its_folder(ring_file, monkeypatch):
    ring_file.chmod(0o640)
    change(ring_file)
    assert ring_file.stat().st_mode & 0o777 == 0o640
    monkeypatch.setattr(key_file, "sys", SimpleNamespace(platform="win32"))
    change(ring_file)
    assert ring_file.stat().st_mode & 0o777 == 0o600  # a new file's


# -- others ----------------------------------------------------------------------------------------


def test_a_change_waits_for_another_and_a_look_for_none(ring_file, monkeypatch):
    waits = []

    class Lock(filelock.FileLock):
        def __init__(self, path, timeout, mode):
            waits.append((timeout, mode))
            super().__init__(path, timeout=timeout, mode=mode)

    monkeypatch.setattr(filelock, "FileLock", Lock)
    change(ring_file)
    ring_file.with_name(f"{KeyFile.temporary_prefix(ring_file)}dead").touch()
    KeyFile(ring_file).clear_leftovers()
    assert waits == [(15, 0o600), (0, 0o600)]


def test_what_another_program_is_just_writing_is_no_fault(ring_file, caplog):
    change(ring_file)
    written = ring_file.with_name(f"{KeyFile.temporary_prefix(ring_file)}live")
    written.touch()
    with KeyFile(ring_file).lock():
        KeyFile(ring_file).clear_leftovers()
    assert written.exists()
    assert caplog.text == ""


@pytest.mark.parametrize(("age", "stays"), [(60, True), (61, False)])
def test_a_half_written_ring_of_an_earlier_version_is_dead_after_a_minute(
    ring_file, monkeypatch, age, stays
):
    left = ring_file.with_name(".keys-abcdefgh")
    left.touch()
    os.utime(left, (1_000_000, 1_000_000))
    monkeypatch.setattr(key_file.time, "time", lambda: 1_000_000.0 + age)
    KeyFile(ring_file).clear_leftovers()
    assert left.exists() is stays


def test_what_another_program_has_removed_meanwhile_is_no_fault(ring_file, monkeypatch, caplog):
    gone = ring_file.with_name(f"{KeyFile.temporary_prefix(ring_file)}dead")
    earlier = ring_file.with_name(".keys-abcdefgh")
    monkeypatch.setattr(Path, "glob", lambda *_: iter([earlier, gone]))
    KeyFile(ring_file).clear_leftovers()
    assert caplog.text == ""


# -- what the keys seal ----------------------------------------------------------------------------


def test_fields_are_sealed_as_any_program_with_the_key_can_open_them(ring_file):
    """AES-256-GCM with a nonce of 96 bits before it (NIST SP 800-38D section 8.2)."""
    ring, place = KeyRing(KeyFile(ring_file)), "jd_account/1/real_name"
    key_id, key = ring.newest()
    sealed = FieldSeal(ring).seal(place, "林知夏")
    name, data = sealed.split(".")
    assert name == sealed_with(sealed) == key_id
    data = base64.urlsafe_b64decode(data)
    assert AESGCM(key).decrypt(data[:12], data[12:], place.encode()).decode() == "林知夏"
    assert FieldSeal(ring).open(place, sealed) == "林知夏"
    for altered in (sealed[:-2], f"{sealed}x", "no dot", b"bytes.x", None, f"{key_id}.AAAA"):
        with pytest.raises(FieldAltered, match=r"^jd_account cannot be opened: altered\?$"):
            FieldSeal(ring).open(place, altered)


def test_a_value_is_found_by_its_fingerprint_under_the_key():
    expected = hmac.new(bytes(32), b"login:a", hashlib.sha256).hexdigest()
    assert blind_index(bytes(32), "login", "a") == expected
