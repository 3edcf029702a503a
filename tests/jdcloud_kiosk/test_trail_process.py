"""The windows have the audit trail checked by another process, and hear what that found."""

from __future__ import annotations

import os
import sys

import pytest

from jdcloud_kiosk.places import own_command
from jdcloud_kiosk.trail_process import check_trail_beside
from testbed import databases
from testbed.service_fixture import Desk
from verification.domain.settings import Settings
from verification.services.history import HistoryService
from verification.store.database import DatabaseUnavailable
from verification.store.faults import Fault


@pytest.mark.file
def test_another_process_finds_what_this_one_would(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    desk.kiosk.start("qinghe-books")

    def check():
        return check_trail_beside(own_command(), str(desk.path), tmp_path / "keys.json")

    records = HistoryService(desk.database, desk.clock, Settings(), check)
    assert records.trail_problems() == ()
    databases.let_trail_be_changed(desk.database)
    databases.statement(desk.database, "UPDATE audit_event SET action = 'x' WHERE number = 4")
    desk.edited = True
    found = records.trail_problems()
    assert found == HistoryService(desk.database, desk.clock, Settings()).trail_problems()
    assert any("event 4 was changed" in one for one in found)


def told(text, tmp_path, monkeypatch):
    """Return what a process that prints *text* makes known."""
    monkeypatch.setenv("KIOSK_TOLD", text)
    program = [sys.executable, "-c", "import os; print(os.environ['KIOSK_TOLD'])"]
    return check_trail_beside(program, "kiosk.db", tmp_path / "keys.json")


def test_a_fault_is_told_as_in_this_process(tmp_path, monkeypatch):
    text = '{"fault": "no_rights", "why": "a column is not for this login", "key": ""}'
    with pytest.raises(DatabaseUnavailable, match="not for this login") as caught:
        told(text, tmp_path, monkeypatch)
    assert caught.value.fault is Fault.NO_RIGHTS


def test_a_process_that_says_nothing_has_checked_nothing(tmp_path, monkeypatch):
    with pytest.raises(DatabaseUnavailable, match="was not checked"):
        told("", tmp_path, monkeypatch)


def test_a_password_is_in_no_command_line(tmp_path):
    program = [
        sys.executable,
        "-c",
        "import json, os, sys; print(json.dumps({'problems': sys.argv[1:],"
        " 'missing': [os.environ['KIOSK_DATABASE_URL']]}))",
    ]
    *arguments, address = check_trail_beside(
        program, "postgresql://me:secret@db/kiosk", tmp_path / "keys.json"
    )
    assert address == "postgresql://me:secret@db/kiosk"
    assert not any("secret" in one for one in arguments)
    assert "KIOSK_DATABASE_URL" not in os.environ
