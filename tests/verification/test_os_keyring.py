"""A keyring of the operating system that is locked, full, forgetful or not there at all."""

from __future__ import annotations

import hashlib
import sys

import keyring
import pytest
from keyring.backend import KeyringBackend

from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.security.os_keyring import OsKeyring, choose_storage
from verification.security.ring_format import KeyState, KeyUnavailable


class Chest(KeyringBackend):
    """A keyring in memory. What is named in *broken* raises an error of the back end's own."""

    priority = 5

    def __init__(self):
        self.kept = {}
        self.services = set()
        self.broken = set()
        self.forgetful = False
        self.read = 0

    def _require(self, what):
        if what in self.broken:
            raise RuntimeError(-25308, f"{what}: the collection is locked")

    def get_password(self, _service, username):
        self.read += 1
        self._require("get")
        return self.kept.get(username)

    def set_password(self, service, username, password):
        self.services.add(service)
        self._require("set")
        if not self.forgetful:
            self.kept[username] = password

    def delete_password(self, _service, username):
        self._require("delete")
        del self.kept[username]


@pytest.fixture
def chest(monkeypatch, tmp_path):
    chest, before = Chest(), keyring.get_keyring()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    keyring.set_keyring(chest)
    yield chest
    keyring.set_keyring(before)


def long_ring():
    """A ring that is kept in pieces."""
    ring = KeyRing(OsKeyring())
    ring.create()
    for _ in range(20):
        with ring.changing() as change:
            change.add()
    return ring


def test_a_locked_keyring_is_said_to_be_so_and_nothing_is_made_in_its_place(chest, tmp_path):
    chest.broken = {"get"}
    ring = KeyRing(choose_storage(tmp_path / "keys.json"))
    for step in (ring.newest, ring.ids, ring.create, ring.exported):
        with pytest.raises(KeyUnavailable, match=r"cannot be read: .*is locked"):
            step()
    assert chest.kept == {}
    assert not (tmp_path / "keys.json").exists()


def test_a_keyring_that_takes_nothing_keeps_the_former_ring(chest):
    ring = KeyRing(OsKeyring())
    chest.broken = {"set"}
    with pytest.raises(KeyUnavailable, match=r"cannot be written: .*is locked"):
        ring.create()
    assert chest.kept == {}
    chest.broken = set()
    ring.create()
    before = ring.ids()
    chest.broken = {"set"}
    with pytest.raises(KeyUnavailable, match="cannot be written"), ring.changing() as change:
        change.add()
    assert ring.ids() == before


def test_a_keyring_that_does_not_keep_what_it_took_is_found_out(chest):
    chest.forgetful = True
    with pytest.raises(KeyUnavailable, match="does not hold what was written"):
        KeyRing(OsKeyring()).create()


def test_old_pieces_that_cannot_be_removed_do_no_harm(chest):
    ring = long_ring()
    chest.broken = {"delete"}
    with ring.changing() as change:
        added = change.add()
    assert {name.split("/")[1] for name in chest.kept if "/" in name} == {"a", "b"}
    assert KeyRing(OsKeyring()).ids()[-1] == added
    chest.broken = set()
    with ring.changing() as change:
        change.add()
    assert len({name.split("/")[1] for name in chest.kept if "/" in name}) == 1


def test_a_ring_that_is_too_long_for_any_keyring_is_refused(chest):
    storage = OsKeyring()
    storage.write("x" * 1200 * 99)
    before = dict(chest.kept)
    with pytest.raises(KeyUnavailable, match="full: forget keys, or use a key file"):
        storage.write("x" * (1200 * 99 + 1))
    assert chest.kept == before


def test_an_entry_has_the_names_that_older_programs_gave_it(chest):
    storage = OsKeyring()
    storage.write("x" * 1200)
    assert chest.kept == {"key-ring": "x" * 1200}
    long = "x" * 1200 + "y"
    storage.write(long)
    assert {name: text for name, text in chest.kept.items() if "/" in name} == {
        "key-ring/a/0": "x" * 1200,
        "key-ring/a/1": "y",
    }
    digest = hashlib.sha256(long.encode()).hexdigest()[:16]
    assert chest.kept["key-ring"] == f"pieces:a:2:{digest}"
    assert storage.read() == long
    storage.write(long + "y")
    assert {name.split("/")[1] for name in chest.kept if "/" in name} == {"b"}
    assert chest.services == {"jdcloud-verification-kiosk"}
    assert not hasattr(chest, "persist")  # Windows' alone asks where an entry goes


def test_a_ring_that_is_replaced_while_it_is_read_is_read_again(chest, monkeypatch):
    storage = OsKeyring()
    storage.write("x" * 2000)
    kept, asked = dict(chest.kept), []

    def get(_service, name):
        """The first two times, a piece of another ring is there."""
        if name == "key-ring/a/1":
            asked.append(name)
            return kept[name] if len(asked) > 2 else "other"
        return kept.get(name)

    monkeypatch.setattr(chest, "get_password", get)
    assert storage.read() == "x" * 2000
    asked.clear()
    kept["key-ring/a/1"] = "other"
    with pytest.raises(KeyUnavailable, match="is not whole"):
        storage.read()
    assert len(asked) == 3


@pytest.mark.meant_for("posix", reason="rights of POSIX")
def test_the_lock_of_a_keyring_is_in_a_folder_of_the_users_own(chest, tmp_path):
    for _ in range(2):  # the folder is there the second time
        with OsKeyring().lock():
            pass
    folder = tmp_path / "config" / "jdcloud-verification-kiosk"
    assert folder.stat().st_mode & 0o777 == 0o700
    assert [one.name for one in folder.iterdir()] == [".keyring.lock"]


def test_without_a_folder_for_its_lock_the_keyring_is_not_changed(chest, tmp_path, monkeypatch):
    (tmp_path / "a file").write_text("")
    monkeypatch.setattr(
        "verification.security.os_keyring.user_config_path", lambda _: tmp_path / "a file" / "x"
    )
    with pytest.raises(KeyUnavailable, match="the keyring cannot be locked"):
        KeyRing(OsKeyring()).create()
    assert chest.kept == {}


def test_what_may_be_activated_is_known_without_asking_the_user_again(chest):
    """A locked keyring asks for its password: not with each sign of life."""
    ring = long_ring()
    usable = ring.usable_ids()
    asked = chest.read
    chest.broken = {"get"}
    assert ring.usable_ids() == usable
    assert chest.read == asked
    with pytest.raises(KeyUnavailable):
        KeyRing(OsKeyring()).usable_ids()  # read for the first time


def test_what_may_be_activated_is_known_while_the_key_file_is_gone(tmp_path):
    path = tmp_path / "keys.json"
    ring = KeyRing(KeyFile(path))
    ring.create()
    usable = ring.usable_ids()
    path.unlink()
    assert ring.usable_ids() == usable
    with pytest.raises(KeyUnavailable, match="there is no key"):
        KeyRing(KeyFile(path)).usable_ids()


def test_what_another_program_does_to_a_key_file_is_seen_at_once(tmp_path):
    path = tmp_path / "keys.json"
    ring = KeyRing(KeyFile(path))
    ring.create()
    (first,) = ring.usable_ids()
    with KeyRing(KeyFile(path)).changing() as change:
        second = change.add()
    assert ring.usable_ids() == (first, second)
    with KeyRing(KeyFile(path)).changing() as change:
        change.mark(second, KeyState.IN_USE)
        change.mark(first, KeyState.RETIRED)
    assert ring.usable_ids() == (second,)


@pytest.mark.parametrize("why", ["no package", "no back end", "a bad back end", "a key file"])
def test_where_there_is_no_keyring_the_keys_are_in_a_file(chest, tmp_path, monkeypatch, why):
    path = tmp_path / "keys.json"
    for chest.priority in (1, 5):
        assert isinstance(choose_storage(path), OsKeyring)
    match why:
        case "no package":
            monkeypatch.setitem(sys.modules, "keyring", None)
        case "no back end":
            chest.priority = 0
        case "a bad back end":
            monkeypatch.setattr(keyring, "get_keyring", chest.delete_password)
        case "a key file":
            path.write_text("{}")
    storage = choose_storage(path)
    assert isinstance(storage, KeyFile)
    assert storage.place() == str(path)
