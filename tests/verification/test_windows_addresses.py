"""Paths as Windows writes them: which are refused, and how SQLite is told of them."""

from __future__ import annotations

import contextlib
import sqlite3
import sys
from pathlib import PurePosixPath, PureWindowsPath

import pytest

from verification.store import addresses
from verification.store.addresses import check_address, read_address
from verification.store.file_paths import is_network_path
from verification.store.postgresql.address import AddressProblem, BadAddress
from verification.store.sqlite.copying import uri_of

LOCAL, REMOTE = 3, 4


def drive_type(root):
    """C: is in this computer; Z: is connected to another one."""
    return {"C:\\": LOCAL, "Z:\\": REMOTE}[root]


@pytest.mark.parametrize(
    "path",
    [
        r"\\server\share\kiosk.db",
        "//server/share/kiosk.db",
        r"\\?\UNC\server\share\kiosk.db",
        r"Z:\kiosk.db",
        "Z:/data/kiosk.db",
        r"\\?\Z:\kiosk.db",
    ],
)
def test_a_path_on_another_computer_is_known(path):
    assert is_network_path(path, drive_type)


@pytest.mark.parametrize(
    "path", [r"C:\Users\desk\kiosk.db", "C:/kiosk.db", r"\\?\C:\kiosk.db", r"\\.\C:\kiosk.db"]
)
def test_a_path_on_this_computer_is_not_taken_for_one(path):
    assert not is_network_path(path, drive_type)


@pytest.mark.parametrize("address", [r"\\server\share\kiosk.db", "sqlite:///Z:/kiosk.db"])
def test_a_database_on_a_network_drive_is_refused_in_words(address, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(addresses, "windows_drive_type", drive_type)
    monkeypatch.setattr(addresses.os.path, "realpath", str)
    with pytest.raises(BadAddress, match="network drive") as refused:
        check_address(address)
    assert refused.value.problem is AddressProblem.NETWORK_FOLDER


@pytest.mark.parametrize("address", [r"C:\desk 1\kiosk.db", "C:/desk 1/kiosk.db", r".\kiosk.db"])
def test_a_plain_windows_path_is_an_address(address, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(addresses, "windows_drive_type", drive_type)
    monkeypatch.setattr(addresses.os.path, "realpath", str)
    assert read_address(address).database == address


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PureWindowsPath(r"C:\desk 1\kiosk.db"), "file:///C:/desk%201/kiosk.db"),
        (PureWindowsPath(r"\\nas\backup\night #1.db"), "file:////nas/backup/night%20%231.db"),
        (PurePosixPath("/srv/kiosk.db"), "file:///srv/kiosk.db"),
    ],
)
def test_sqlite_is_told_of_any_path_without_an_authority(path, uri):
    assert uri_of(path) == uri


def test_sqlite_takes_four_slashes_and_no_authority(tmp_path):
    path = tmp_path / "night.db"
    with contextlib.closing(sqlite3.connect(f"file:///{path}?mode=rwc", uri=True)) as file:
        file.execute("CREATE TABLE one (id)")
    assert path.exists()
    with pytest.raises(sqlite3.OperationalError, match="authority"):
        sqlite3.connect(f"file://nas{path}", uri=True)
