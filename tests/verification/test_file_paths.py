"""Which addresses are the path of a file, on each system, and which lie on the network."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from verification.store.file_paths import (
    expanded,
    is_network_path,
    is_path,
    known_file,
    windows_drive_type,
)


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there").touch()
    return tmp_path


COMMON = [
    ("/var/kiosk.db", True),
    ("./kiosk", True),
    ("../kiosk", True),
    ("~/kiosk", True),
    ("folder/kiosk", True),
    ("kiosk.db", True),
    ("there", True),
    ("kiosk", False),
    ("", False),
    ("sqlite:///kiosk.db", False),
    ("user@server/database", False),
]


@pytest.mark.parametrize(("text", "path"), [*COMMON, ("C:\\desk\\kiosk", False)])
def test_what_is_a_path_elsewhere(monkeypatch, text, path):
    monkeypatch.setattr(sys, "platform", "linux")
    assert is_path(text) is path


@pytest.mark.parametrize(
    ("text", "path"),
    [*COMMON, ("C:\\desk\\kiosk", True), ("C:kiosk", True), ("\\kiosk", True), ("a\\b", True)],
)
def test_what_is_a_path_on_windows(monkeypatch, text, path):
    monkeypatch.setattr(sys, "platform", "win32")
    assert is_path(text) is path


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("\\\\server\\share\\kiosk.db", True),
        ("//server/share/kiosk.db", True),
        ("\\\\?\\UNC\\server\\share\\kiosk.db", True),
        ("\\\\.\\unc\\server\\share\\kiosk.db", True),
        ("\\\\?\\C:\\kiosk.db", False),
        ("\\\\?\\Z:\\kiosk.db", True),
        ("\\\\.\\C:\\kiosk.db", False),
        ("C:\\kiosk.db", False),
        ("Z:\\kiosk.db", True),
        ("kiosk.db", False),
    ],
)
def test_what_lies_on_the_network(path, remote):
    asked = []

    def drive_type(root):
        asked.append(root)
        return {"C:\\": 3, "Z:\\": 4}[root]

    assert is_network_path(path, drive_type) is remote
    assert all(root in ("C:\\", "Z:\\") for root in asked)


def test_elsewhere_no_drive_has_a_kind(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    assert windows_drive_type("C:\\") == 0


def test_the_file_of_an_address_that_is_there(here, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("HOME", str(here))
    assert expanded("~/there") == f"{here}/there"
    assert known_file("~/there") == here / "there"
    assert known_file("there") == Path("there")
    for text in ("none.db", str(here), "there\0", "other", "sqlite:///there", "postgresql://a/b"):
        assert known_file(text) is None, text


def test_a_file_whose_folder_nobody_may_look_into_is_not_known(monkeypatch):
    def refuse(_):
        raise PermissionError

    monkeypatch.setattr(Path, "is_file", refuse)
    assert known_file("there") is None


@pytest.mark.parametrize(("kind", "known"), [(3, True), (4, False)])
def test_on_windows_a_file_on_the_network_is_not_known(here, monkeypatch, kind, known):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr("os.path.realpath", lambda _: "Z:\\there")
    monkeypatch.setattr("verification.store.file_paths.windows_drive_type", lambda _: kind)
    assert (known_file("there") is not None) is known
