"""What Windows and macOS do otherwise, one simulated rule each; nobody has run it there."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from demonstration.commands import begin_again
from jdcloud_kiosk.training import build_app
from testbed.service_fixture import Desk
from verification.security import disk


def test_threads_take_turns_also_where_time_is_counted_in_milliseconds(qapp, url, windows_rules):
    """Windows rounds a wait below a millisecond down to none (CPython, condvar.h)."""
    app = build_app(url)
    try:
        assert sys.getswitchinterval() >= 0.001
    finally:
        app.close()


def test_on_windows_the_program_begins_again_under_a_path_with_spaces(windows_rules, monkeypatch):
    """There, execv joins its arguments with spaces and quotes none; the terminal goes on."""
    monkeypatch.setattr(os, "execv", lambda *_: pytest.fail("execv quotes nothing"))
    run = []
    monkeypatch.setattr(subprocess, "call", lambda command: run.append(command) or 3)
    command = [r"C:\Program Files\kiosk\jdcloud-kiosk.exe", "demo", "--scenario", "two kiosks"]
    assert begin_again(command) == 3
    assert run == [command]


@pytest.mark.file
def test_a_commit_waits_for_the_drive_on_macos(tmp_path):
    """SQLite's PRAGMA fullfsync; it changes nothing on other systems."""
    desk = Desk(tmp_path / "kiosk.db")
    for view in (desk.database.connection(writes=True), desk.database.connection(writes=False)):
        with view as connection:
            assert connection.exec_driver_sql("PRAGMA fullfsync").scalar() == 1


@pytest.mark.parametrize("refused", [False, True])
def test_a_key_file_waits_for_the_drive_on_macos(tmp_path, monkeypatch, refused):
    """A network drive has no F_FULLFSYNC: it is flushed as elsewhere."""
    import fcntl

    full, plain = [], []

    def call(handle, command):
        full.append((handle, command))
        if refused:
            raise OSError(45, "not supported")
        return 0

    monkeypatch.setattr(fcntl, "F_FULLFSYNC", 51, raising=False)
    monkeypatch.setattr(fcntl, "fcntl", call)
    monkeypatch.setattr(os, "fsync", plain.append)
    path = tmp_path / "keys.json"
    path.touch()
    disk.flush_file(path)
    assert [command for _, command in full] == [51]
    assert len(plain) == refused
