"""The key ring: two programs at once, whatever fails, wherever it is kept, on many machines."""

from __future__ import annotations

import contextlib
import errno
import json
import multiprocessing
import os
import sqlite3
import time
from pathlib import Path

import keyring
import keyring.backends.fail
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.backends import Windows as WindowsKeyring

from testbed import released_databases
from testbed.databases import database_address, statement
from testbed.service_fixture import BOUND, CONSENT, Desk, holder
from verification.domain.clock import SystemClock
from verification.domain.randomness import Randomness
from verification.security.key_file import KeyFile, lock_file, write_new
from verification.security.key_ring import KeyRing
from verification.security.os_keyring import OsKeyring, choose_storage
from verification.security.ring_format import KeyState, KeyUnavailable
from verification.services.key_rotation import KeyChangeRefused, KeyRotation
from verification.store import resealing
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.schema import prepare
from verification.store.tables import QrCodeRow, Row

posix = pytest.mark.meant_for("posix", reason="about its permissions")


def ring_at(path):
    return KeyRing(KeyFile(path))


@pytest.fixture
def ring_file(tmp_path):
    """A key ring in a folder of its own."""
    path = tmp_path / "keys" / "keys.json"
    ring_at(path).create()
    return path


def rotation(desk):
    return KeyRotation(desk.database, desk.clock)


def opens(desk):
    """All people of the training data can be read."""
    with desk.database.reading() as transaction:
        people = transaction.accounts.jd_accounts()
        assert [person.real_name for person in people][:2] == ["林知夏", "陈望舒"]
        assert transaction.accounts.verified_identity(4).real_name == "孙既明"
        return transaction.keys.active_key()


# -- two at once ------------------------------------------------------------------------------


def _rotate_often(address, key_file, barrier):
    database = Database(address, ring_at(key_file))
    prepare(database)
    barrier.wait()
    for _ in range(2):
        # The slower one leaves what is left to the faster: its key is the active one.
        with contextlib.suppress(KeyChangeRefused):
            KeyRotation(database, SystemClock()).rotate()
    database.close()


@pytest.mark.long
def test_rotations_of_many_programs_at_once_lose_no_key(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    address, key_file = database_address(tmp_path / "kiosk.db"), tmp_path / "keys.json"
    spawn = multiprocessing.get_context("spawn")
    barrier = spawn.Barrier(3)
    programs = [
        spawn.Process(target=_rotate_often, args=(address, key_file, barrier)) for _ in range(3)
    ]
    for program in programs:
        program.start()
    for program in programs:
        program.join(60)
        assert program.exitcode == 0
    assert len(ring_at(key_file).ids()) == 7
    active = opens(desk)
    rotation(desk).reseal()
    with desk.database.reading() as transaction:
        assert set(resealing.fields_by_key(transaction.connection)) == {active}
    desk.trail()


class Shelf:
    """A storage whose text another program may put there between two looks."""

    quiet, folder = True, None

    def __init__(self, *texts):
        self.texts, self.written = list(texts), []

    def read(self):
        return self.texts.pop(0) if len(self.texts) > 1 else self.texts[0]

    def write(self, text):
        self.written.append(text)
        self.texts = [text]

    lock = staticmethod(contextlib.nullcontext)

    @staticmethod
    def place():
        return "the shelf"


def test_a_ring_that_another_program_has_made_meanwhile_stays():
    made = json.dumps({"machine": "33" * 32, "keys": {"0a0b0c0d": "11" * 32}})
    shelf = Shelf(None, made)
    ring = KeyRing(shelf)
    ring.create()
    assert shelf.written == []
    assert ring.ids() == ("0a0b0c0d",)


def test_a_new_key_has_an_id_of_its_own():
    given_bytes = iter(bytes([one]) * 4 for one in (1, 1, 2))
    shelf = Shelf(json.dumps({"keys": {"01010101": "11" * 32}}))
    ring = KeyRing(shelf, Randomness(lambda n: next(given_bytes) if n == 4 else bytes(n)))
    with ring.changing() as change:
        assert change.add() == "02020202"
    assert ring.ids() == ("01010101", "02020202")


def test_what_was_imported_seals_the_next_new_database(ring_file, tmp_path):
    ring, other = ring_at(ring_file), ring_at(tmp_path / "other.json")
    (own,) = ring.ids()
    other.create()
    (imported,) = other.ids()
    assert ring.newest()[0] == own
    ring.import_copy(other.exported(), "copy")
    assert ring.newest()[0] == imported


def test_every_sealed_column_is_sealed_anew():
    known = {
        column for table in (resealing.OWN_KEYS, *resealing.FIELDS) for column in table.columns
    }
    assert {f"{one.table.name}.{one.name}" for one in known} == {
        f"{table.name}.{column.name}"
        for table in Row.metadata.sorted_tables
        for column in table.columns
        if column.name.startswith("sealed")
        # Sealed for one machine, which alone can open it, for ten minutes.
        and table.name != "enrolment_request"
    }


def between(monkeypatch, act):
    """Let *act* happen once, after fields were read and before they are stored sealed anew."""
    seal_rows, waiting = resealing.seal_rows, [act]

    def read_then_act(table, *rest):
        found = seal_rows(table, *rest)
        if table is not resealing.OWN_KEYS and waiting:
            waiting.pop()()
        return found

    monkeypatch.setattr(resealing, "seal_rows", read_then_act)


def test_the_kiosk_serves_while_everything_is_sealed_anew(desk, monkeypatch):
    issued = desk.kiosk.start("qinghe-books")

    def visit():
        asked = desk.phone.scan(issued.code, holder())
        desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
        desk.kiosk.start("yunshan-tea")
        desk.phone.withdraw(holder(BOUND))

    between(monkeypatch, visit)
    key_id, _ = rotation(desk).rotate()
    # What was bound meanwhile is there, what was erased is not, and the old key seals nothing.
    with desk.database.reading() as transaction:
        assert set(resealing.fields_by_key(transaction.connection)) == {key_id}
        session = transaction.sessions.get(issued.session.session_id)
        assert transaction.accounts.verified_identity(4) is None
    assert desk.identity(session).real_name == "林知夏"


def test_a_code_that_is_used_up_meanwhile_stays_erased(desk, monkeypatch):
    issued = desk.kiosk.start("qinghe-books")
    codes = [table for table in resealing.FIELDS if table.key is QrCodeRow.token_digest]
    monkeypatch.setattr(resealing, "FIELDS", codes)
    between(monkeypatch, lambda: desk.kiosk.cancel(issued.session.session_id))
    rotation(desk).rotate()
    assert statement(desk.database, "SELECT sealed_secret FROM qr_code") == [(None,)]


def test_a_rotation_that_was_overtaken_leaves_the_rest_to_the_other(desk, monkeypatch):
    other = KeyRotation(desk.database, desk.clock)
    between(monkeypatch, lambda: newer.append(other.rotate()[0]))
    newer = []
    with pytest.raises(KeyChangeRefused, match="Another key has become the active one"):
        rotation(desk).rotate()
    with desk.database.reading() as transaction:
        assert set(resealing.fields_by_key(transaction.connection)) == set(newer)


def test_a_rotation_works_in_short_transactions(desk, monkeypatch):
    from verification.store.batches import Batches

    sizes, pauses = [], []
    store = resealing.store

    def counted(session, changes):
        sizes.append(len({(change.column.table, change.row) for change in changes}))
        return store(session, changes)

    with monkeypatch.context() as patch:
        patch.setattr(resealing, "store", counted)
        batches = Batches(rows=2, pause=0.5, sleep=pauses.append)
        KeyRotation(desk.database, desk.clock, batches).rotate()
    # Its own two keys, five people, one identity, one PIN.
    assert sizes == [2, 2, 2, 1, 1, 1]
    assert pauses == [0.5] * 5
    opens(desk)


# -- what fails leaves nothing ------------------------------------------------------------------


@pytest.fixture
def locked(desk, monkeypatch):
    monkeypatch.setattr("verification.store.sqlite.backend.LOCK_TIMEOUT", 0.05)
    desk.database.engine.dispose()
    with contextlib.closing(sqlite3.connect(desk.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def fail(error):
    def raise_it(*_args, **_options):
        raise error

    return raise_it


@pytest.mark.file
def test_a_locked_database_leaves_the_ring_as_it_was(desk, locked):
    before = (desk.path.parent / "keys.json").read_text()
    with pytest.raises(DatabaseUnavailable) as caught:
        rotation(desk).rotate()
    assert caught.value.fault is Fault.BUSY
    assert (desk.path.parent / "keys.json").read_text() == before


@pytest.mark.parametrize(
    "where",
    [
        "resealing.activate",
        "Ctrl+C",
        "tempfile.mkstemp",
        "os.fsync",
        "Path.replace",
    ],
)
def test_whatever_fails_leaves_the_ring_as_it_was(desk, monkeypatch, where):
    error = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    file = desk.path.parent / "keys.json"
    before = file.read_text()
    with monkeypatch.context() as broken:
        match where:
            case "resealing.activate":
                full = DatabaseUnavailable("full", Fault.FULL)
                broken.setattr(resealing, "activate", fail(full))
            case "Ctrl+C":
                broken.setattr(resealing, "activate", fail(KeyboardInterrupt()))
            case "Path.replace":
                broken.setattr(Path, "replace", fail(error))
            case _:
                broken.setattr(where, fail(error))
        with pytest.raises((DatabaseUnavailable, KeyboardInterrupt)):
            rotation(desk).rotate()
    assert file.read_text() == before
    assert [path.name for path in file.parent.glob(".keys-*")] == []
    assert desk.trail()[-1] == "signed_in"
    rotation(desk).rotate()
    opens(desk)


def test_a_commit_that_failed_leaves_no_key_and_one_that_was_made_keeps_it(desk, monkeypatch):
    """The database says "failed" in both cases; only the write lock tells them apart."""
    file = desk.path.parent / "keys.json"
    before = file.read_text()
    writing = Database.writing
    for committed in (False, True):
        calls = []

        @contextlib.contextmanager
        def lose_the_answer(database, committed=committed, calls=calls):
            calls.append(None)
            with writing(database) as transaction:
                yield transaction
                if len(calls) == 1 and not committed:
                    raise DatabaseUnavailable("cut off", Fault.NO_NETWORK)
            if len(calls) == 1:
                raise DatabaseUnavailable("cut off", Fault.NO_NETWORK)

        with monkeypatch.context() as broken:
            broken.setattr(Database, "writing", lose_the_answer)
            with pytest.raises(DatabaseUnavailable):
                rotation(desk).rotate()
        assert (file.read_text() == before) is not committed
        opens(desk)
    rotation(desk).rotate()
    opens(desk)


@posix
def test_a_read_only_key_file_is_said_to_be_so(desk):
    file = desk.path.parent / "keys.json"
    before = file.read_text()
    file.chmod(0o400)
    with pytest.raises(DatabaseUnavailable, match=r"read-only: chmod u\+w"):
        rotation(desk).rotate()
    assert file.read_text() == before
    opens(desk)


# -- the file -------------------------------------------------------------------------------------


@posix
def test_a_symbolic_link_stays_one_and_its_target_is_written(tmp_path, ring_file):
    link = tmp_path / "elsewhere" / "link.json"
    link.parent.mkdir()
    link.symlink_to(ring_file)
    with ring_at(link).changing() as ring:
        added = ring.add()
    assert link.is_symlink()
    assert added in ring_at(ring_file).ids()
    assert [path.name for path in link.parent.iterdir()] == ["link.json"]


@posix
def test_a_link_to_a_place_that_is_not_there_yet(tmp_path):
    link = tmp_path / "link.json"
    link.symlink_to(tmp_path / "stick" / "keys.json")
    ring_at(link).create()
    assert link.is_symlink()
    assert len(ring_at(tmp_path / "stick" / "keys.json").ids()) == 1


@posix
@pytest.mark.parametrize(
    ("mode", "left"),
    [
        (0o600, 0o600),
        (0o640, 0o640),
        (0o660, 0o660),
        (0o644, 0o600),
        (0o666, 0o600),
        (0o601, 0o600),
    ],
)
def test_who_may_read_the_file(ring_file, mode, left):
    """A group's right was given on purpose and stays, also in a new ring; everybody's does not."""
    ring_file.chmod(mode)
    with ring_at(ring_file).changing() as ring:
        ring.add()
    assert ring_file.stat().st_mode & 0o777 == left


@posix
@pytest.mark.parametrize("mode", [0o644, 0o601])
def test_a_file_that_everybody_reads_and_nobody_can_tighten_is_refused(
    ring_file, monkeypatch, mode
):
    ring_file.chmod(mode)
    monkeypatch.setattr(Path, "chmod", fail(PermissionError(errno.EPERM, "not yours")))
    with pytest.raises(KeyUnavailable, match="everyone on this computer can read"):
        ring_at(ring_file).newest()


@posix
def test_another_users_file_is_not_replaced(ring_file, monkeypatch):
    before = ring_file.read_text()
    monkeypatch.setattr(os, "geteuid", lambda: ring_file.stat().st_uid + 1)
    with (
        pytest.raises(KeyUnavailable, match="belongs to another user"),
        ring_at(ring_file).changing() as ring,
    ):
        ring.add()
    assert ring_file.read_text() == before


def test_a_disk_without_links_and_without_sync_of_folders(tmp_path, monkeypatch):
    """As FAT, many network folders and FUSE: neither hard links, nor fsync of a folder."""
    monkeypatch.setattr(os, "link", fail(OSError(errno.EPERM, "no links here")))
    fsync = os.fsync

    def sync(handle):
        if os.path.isdir(f"/proc/self/fd/{handle}"):  # noqa: PTH112
            raise OSError(errno.EINVAL, "not of a folder")
        fsync(handle)

    monkeypatch.setattr(os, "fsync", sync)
    ring = ring_at(tmp_path / "new" / "keys.json")
    ring.create()
    with ring.changing() as change:
        change.add()
    assert len(ring_at(tmp_path / "new" / "keys.json").ids()) == 2


def test_what_a_killed_program_left_is_removed_and_what_lives_is_not(ring_file):
    folder, text = ring_file.parent, ring_file.read_text()
    own = folder / f"{KeyFile.temporary_prefix(ring_file)}abcd"
    others = folder / f"{KeyFile.temporary_prefix(folder / 'other.json')}abcd"
    old, young = folder / ".keys-abcdefgh", folder / ".keys-ijklmnop"
    for path in (own, others, old, young):
        path.write_text(text)
    for path in (others, old):
        os.utime(path, (time.time() - 3600,) * 2)
    with KeyFile(ring_file).lock():
        ring_at(ring_file).clear_leftovers()
        assert own.exists()  # somebody is writing a ring
    ring_at(ring_file).clear_leftovers()
    assert (own.exists(), old.exists()) == (False, False)
    assert (others.exists(), young.exists()) == (True, True)


def test_a_start_removes_what_a_killed_program_left(desk):
    file = desk.path.parent / "keys.json"
    left = file.with_name(f"{KeyFile.temporary_prefix(file)}dead")
    left.write_text(file.read_text())
    prepare(desk.database)
    assert not left.exists()


def test_a_folder_in_place_of_the_file_is_said_to_be_so(tmp_path):
    (tmp_path / "keys.json").mkdir()
    with pytest.raises(KeyUnavailable, match="it is a folder"):
        ring_at(tmp_path / "keys.json").newest()


def test_a_ring_from_before_there_were_states_is_read_and_kept(tmp_path):
    keys = {"0a0b0c0d": "11" * 32, "1a1b1c1d": "22" * 32}
    path = tmp_path / "keys.json"
    path.write_text(json.dumps({"machine": "33" * 32, "keys": keys}, indent=1))
    path.chmod(0o600)
    ring = ring_at(path)
    assert ring.newest() == ("1a1b1c1d", b"\x22" * 32)
    with ring.changing() as change:
        added = change.add()
    assert ring_at(path).newest()[0] == "1a1b1c1d"  # a standby key seals nothing
    stored = json.loads(path.read_text())
    assert (stored["machine"], stored["states"]) == ("33" * 32, {added: "standby"})
    assert keys.items() <= stored["keys"].items()


def test_a_disk_that_cannot_lock_files_is_said_to_be_so(ring_file, monkeypatch):
    before = ring_file.read_text()
    monkeypatch.setattr("filelock.FileLock.acquire", fail(NotImplementedError()))
    with (
        pytest.raises(KeyUnavailable, match="cannot be locked: keep the keys on a local disk"),
        ring_at(ring_file).changing() as ring,
    ):
        ring.add()
    assert ring_file.read_text() == before


def test_a_ring_that_another_program_changes_is_waited_for_and_then_said(ring_file, tmp_path):
    lock = tmp_path / "ring.lock"
    with (
        lock_file(lock),
        pytest.raises(KeyUnavailable, match="another program is changing the key ring"),
        lock_file(lock, timeout=0),
    ):
        pass
    with lock_file(lock, timeout=0):
        pass  # it is free again


def test_a_disk_that_does_not_keep_what_was_written_is_found_out(ring_file, monkeypatch):
    monkeypatch.setattr(Path, "read_bytes", lambda _: b"{")
    with (
        pytest.raises(KeyUnavailable, match="does not hold what was written"),
        ring_at(ring_file).changing() as ring,
    ):
        ring.add()


def test_an_export_that_cannot_be_written_leaves_nothing_half_done(tmp_path, monkeypatch):
    target = tmp_path / "export.json"
    with monkeypatch.context() as full:
        full.setattr(os, "fsync", fail(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))))
        with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
            write_new(target, "keys")
    assert not target.exists()
    write_new(target, "keys")
    with pytest.raises(FileExistsError):
        write_new(target, "other keys")
    assert target.read_text() == "keys"


# -- the reader -----------------------------------------------------------------------------------

_hex = st.binary(max_size=40).map(bytes.hex) | st.just("11" * 32)
_id = st.sampled_from(["0a0b0c0d", "1a1b1c1d", "0A0B0C0D", "x"]) | st.text(max_size=9)
_value = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | _hex,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_id, inner, max_size=3),
    max_leaves=8,
)
_ring_like = st.fixed_dictionaries(
    {"keys": st.dictionaries(_id, _hex, max_size=4) | _value},
    optional={
        "machine": _hex | _value,
        "states": st.dictionaries(_id, st.sampled_from(["standby", "retired", "in_use", "x"]))
        | _value,
    },
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=200) | (_value | _ring_like).map(lambda one: json.dumps(one).encode()))
def test_whatever_is_kept_is_a_ring_or_is_said_to_be_none(content):
    from verification.security.ring_format import read_ring, write_ring

    try:
        ring = read_ring(content.decode("ascii", "surrogateescape"), "there")
    except KeyUnavailable:
        return
    assert read_ring(write_ring(ring), "there") == ring
    assert all(len(key.secret) == 32 for key in ring.keys.values())
    assert ring.newest in ring.keys


@pytest.mark.parametrize("text", ["[" * 100_000, '{"keys": ' * 50_000, "1" * 10_000, "", "\x00"])
def test_no_depth_or_length_is_a_traceback(ring_file, text):
    ring_file.write_text(text)
    with pytest.raises(KeyUnavailable):
        ring_at(ring_file).ids()
    ring_file.write_text(" " * 2_000_000)
    with pytest.raises(KeyUnavailable):
        ring_at(ring_file).ids()


# -- the keyring of the operating system ----------------------------------------------------------


class Chest(KeyringBackend):
    """A keyring as Windows has it: 2560 bytes of UTF-16 for an entry, and errors of its own."""

    priority = 5

    def __init__(self):
        self.kept = {}
        self.fails_at = None

    def get_password(self, _service, username):
        return self.kept.get(username)

    def set_password(self, _service, username, password):
        if self.fails_at is not None and len(self.kept) >= self.fails_at:
            raise RuntimeError(8, "CredWrite", "Not enough memory")
        if len(password.encode("utf-16-le")) > 2560:
            raise RuntimeError(1783, "CredWrite", "The stub received bad data")
        self.kept[username] = password

    def delete_password(self, _service, username):
        del self.kept[username]


@pytest.fixture
def chest(monkeypatch, tmp_path):
    chest, before = Chest(), keyring.get_keyring()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    keyring.set_keyring(chest)
    yield chest
    keyring.set_keyring(before)


def test_a_ring_of_any_length_fits_into_a_keyring(chest):
    ring = KeyRing(OsKeyring())
    ring.create()
    for count in range(2, 40):
        with ring.changing() as change:
            change.add()
        assert len(KeyRing(OsKeyring()).ids()) == count
    assert len({name.split("/")[1] for name in chest.kept if "/" in name}) == 1  # no old pieces
    for key_id in ring.ids()[1:]:
        with ring.changing() as change:
            change.drop(key_id)
    assert list(chest.kept) == ["key-ring"]
    assert len(KeyRing(OsKeyring()).ids()) == 1


def test_a_keyring_that_fails_or_is_killed_half_way_keeps_the_former_ring(chest):
    ring = KeyRing(OsKeyring())
    ring.create()
    for _ in range(20):
        with ring.changing() as change:
            change.add()
    before = ring.ids()
    for more in range(2):
        chest.fails_at = len(chest.kept) + more
        with pytest.raises(KeyUnavailable, match="CredWrite"), ring.changing() as change:
            change.add()
        assert KeyRing(OsKeyring()).ids() == before
    chest.fails_at = None
    with ring.changing() as change:
        added = change.add()
    assert KeyRing(OsKeyring()).ids() == (*before, added)


def test_a_piece_that_is_lost_is_said_to_be_so(chest):
    ring = KeyRing(OsKeyring())
    ring.create()
    for _ in range(20):
        with ring.changing() as change:
            change.add()
    del chest.kept[next(name for name in chest.kept if name.endswith("/1"))]
    with pytest.raises(KeyUnavailable, match="not whole"):
        KeyRing(OsKeyring()).ids()


@pytest.mark.parametrize("entry", ["pieces", "pieces:a:x:y", "pieces:a:999999999:y", "{}", ""])
def test_whatever_an_entry_holds_is_a_ring_or_is_said_to_be_none(chest, entry):
    chest.kept["key-ring"] = entry
    with pytest.raises(KeyUnavailable):
        KeyRing(OsKeyring()).ids()


class CredentialError(Exception):
    """What the back end knows as pywintypes.error."""

    def __init__(self, winerror, funcname, text):
        super().__init__(winerror, funcname, text)
        self.winerror, self.funcname = winerror, funcname


class CredentialManager:
    """Windows' own store behind keyring's back end: 2560 bytes an entry, one user to a target."""

    CRED_TYPE_GENERIC, CRED_PERSIST_LOCAL_MACHINE, CRED_PERSIST_ENTERPRISE = 1, 2, 3
    error = CredentialError

    def __init__(self):
        self.kept = {}

    def CredRead(self, **wanted):
        if wanted["TargetName"] not in self.kept:
            raise CredentialError(1168, "CredRead", "Element not found.")
        return dict(self.kept[wanted["TargetName"]])

    def CredWrite(self, credential, _flags):
        blob = credential["CredentialBlob"].encode("utf-16-le")
        if len(blob) > 2560:
            raise CredentialError(1783, "CredWrite", "The stub received bad data.")
        self.kept[credential["TargetName"]] = {**credential, "CredentialBlob": blob}

    def CredDelete(self, **wanted):
        del self.kept[wanted["TargetName"]]


def test_many_rotations_fit_into_windows_credential_manager(chest, monkeypatch):
    """keyring's own back end moves entries about: it has one target for a service."""
    manager = CredentialManager()
    monkeypatch.setattr(WindowsKeyring, "win32cred", manager, raising=False)
    monkeypatch.setattr(WindowsKeyring, "pywintypes", manager, raising=False)
    keyring.set_keyring(WindowsKeyring.WinVaultKeyring())
    ring = KeyRing(OsKeyring())
    ring.create()
    for count in range(2, 31):
        with ring.changing() as change:
            change.add()
        assert len(KeyRing(OsKeyring()).ids()) == count
    assert max(len(entry["CredentialBlob"]) for entry in manager.kept.values()) <= 2560
    # It does not roam to other machines with its user.
    assert {entry["Persist"] for entry in manager.kept.values()} == {2}
    for key_id in ring.ids()[1:]:
        with ring.changing() as change:
            change.drop(key_id)
    assert len(KeyRing(OsKeyring()).ids()) == 1
    assert {entry["UserName"] for entry in manager.kept.values()} == {"key-ring"}


@pytest.mark.file
def test_a_session_without_the_keyring_makes_no_second_ring(chest, tmp_path):
    """As cron, after an update of the program: a new ring beside the old would lock it out."""
    path, file = tmp_path / "kiosk.db", tmp_path / "config" / "keys.json"
    released_databases.load("0004", path)
    keyring.set_keyring(keyring.backends.fail.Keyring())
    database = Database(f"sqlite:///{path}", KeyRing(choose_storage(file)))
    with pytest.raises(DatabaseUnavailable, match=r"keys export FILE.*--key-file FILE"):
        prepare(database)
    database.close()
    assert not file.exists()


def test_an_export_opens_the_data_where_the_keyring_cannot_be_reached(chest, tmp_path):
    database = Database(
        database_address(tmp_path / "kiosk.db"), KeyRing(choose_storage(tmp_path / "keys.json"))
    )
    prepare(database)
    write_new(tmp_path / "copy.json", database.seal.key_ring.exported())
    if os.name == "posix":
        assert (tmp_path / "copy.json").stat().st_mode & 0o777 == 0o600
    database.close()
    database = Database(database_address(tmp_path / "kiosk.db"), ring_at(tmp_path / "copy.json"))
    prepare(database)
    with database.reading() as transaction:
        assert transaction.accounts.jd_account(1).real_name == "林知夏"
    with pytest.raises(KeyUnavailable, match="is an export"):
        database.seal.key_ring.credential("Desk 1")
    database.close()


# -- export and import ----------------------------------------------------------------------------


def test_what_is_imported_is_added_and_nothing_goes_back(tmp_path, ring_file):
    other = ring_at(tmp_path / "other.json")
    other.import_copy(ring_at(ring_file).exported(), "copy")
    (first,) = other.ids()
    with ring_at(ring_file).changing() as change:
        change.mark(first, KeyState.RETIRED)
    with other.changing() as change:
        added = change.add()
    ring = ring_at(ring_file)
    assert ring.import_copy(other.exported(), "copy") == (added,)
    assert ring.states() == {first: KeyState.RETIRED, added: KeyState.STANDBY}
    before = ring_file.read_text()
    assert ring.import_copy(other.exported(), "copy") == ()
    assert ring_file.read_text() == before


def test_an_id_that_means_another_key_is_refused(ring_file):
    before = ring_file.read_text()
    (key_id,) = ring_at(ring_file).ids()
    for text_ in (json.dumps({"keys": {key_id: "ab" * 32}}), "rubbish", "{}"):
        with pytest.raises(KeyUnavailable):
            ring_at(ring_file).import_copy(text_, "copy")
    assert ring_file.read_text() == before
