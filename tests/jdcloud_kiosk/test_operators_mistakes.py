"""The operator's commands on what they must leave as it is, and what they say of it."""

from __future__ import annotations

import contextlib
import sqlite3

import pytest

from tests import released_databases as released

# -- a database of an older version ----------------------------------------------------------

COMMANDS = {
    "accounts list": (),
    "accounts add": ("cloud", "some-login"),
    "accounts reset": ("--yes",),
    "audit verify": (),
    "purge": (),
    "keys list": (),
    "keys rotate": (),
    "keys add": (),
    "backup": ("FOLDER/backup.db",),
    "removals list": (),
    "removals replay": (),
    "staff list": (),
    "staff remove": ("anna",),
    "kiosks list": (),
    "kiosks revoke": ("Desk 1",),
    "subject find": ("--who", "FOLDER/who.txt"),
    "binding-limit": ("2",),
    "status": (),
}


@pytest.fixture
def older(typed, tmp_path):
    """Runs commands on a database of the version before: what it says, and the file's content."""
    released.load("0007", tmp_path / "kiosk.db")
    (tmp_path / "who.txt").write_text("qinghe-books\n", "utf-8")

    def do(*words, **_):
        words = [word.replace("FOLDER", str(tmp_path)) for word in words]
        place = ("--database", f"{tmp_path}/kiosk.db", "--key-file", f"{tmp_path}/keys.json")
        status, printed = typed(*words, *place)
        return status, "".join(printed)

    return do


def content(path):
    with contextlib.closing(sqlite3.connect(path)) as file:
        return list(file.iterdump())


@pytest.mark.file
@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_migrates_under_a_kiosk_of_an_older_version(older, tmp_path, command):
    before = content(tmp_path / "kiosk.db")
    status, said = older(*command.split(), *COMMANDS[command])
    assert (status, "jdcloud-kiosk migrate" in said) == (1 + (command == "status"), True), said
    assert content(tmp_path / "kiosk.db") == before
    assert not list(tmp_path.glob("*before*"))


@pytest.mark.file
def test_migrating_is_a_command_of_its_own(older, tmp_path):
    status, said = older("migrate")
    assert status == 0, said
    assert str(tmp_path / "kiosk.before-upgrade-1.db") in said
    assert older("audit", "verify")[0] == 0
    assert older("migrate") == (0, f"{tmp_path}/kiosk.db is up to date already.\n")
