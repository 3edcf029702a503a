"""Runs the operator's commands in this process."""

from __future__ import annotations

import logging
import sys

import pytest

from jdcloud_kiosk.program import main
from testbed.service_fixture import UNVERIFIED, Desk, holder


@pytest.fixture
def typed(monkeypatch, capsys):
    """Runs a command in this process, as far as no window is opened: status, and what it said.

    What a command does is the same, and no Qt has to be loaded each time.
    """

    def do(*words):
        monkeypatch.setattr(sys, "argv", ["jdcloud-kiosk", *words])
        for stream in (sys.stdout, sys.stderr):
            stream.reconfigure(errors="backslashreplace")  # as the program does
        try:
            status = main()
        except SystemExit as left:
            status = left.code
        return status, capsys.readouterr()

    level = logging.getLogger().level
    yield do
    # The demonstration keeps the log quiet, and its process ends then.
    logging.getLogger().setLevel(level)


@pytest.fixture
def operator(tmp_path, typed):
    """Runs an operator's command on a database of its own: status, what it said, where."""
    place = ("--database", f"sqlite:///{tmp_path}/kiosk.db", "--key-file", f"{tmp_path}/keys.json")

    def do(*words, last=()):
        status, printed = typed(*words, *place, *last)
        return status, "".join(printed)

    desk = Desk(tmp_path / "kiosk.db")
    issued = desk.kiosk.start("qinghe-books")
    desk.phone.scan(issued.code, holder(UNVERIFIED))
    desk.database.close()
    return do
