"""What is logged where, in which words; what a crash leaves, and what a helper's file holds."""

from __future__ import annotations

import logging
import os
import re
import stat
import sys
import threading
import zipfile
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.support.own_log import own_log
from verification.domain.placeholders import Sentence
from verification.services.diagnostics import (
    CrashWatch,
    masked,
    noted_crash,
    save_diagnostics,
    start_log,
)

LINE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} (.*)")


@pytest.fixture
def _own_log():
    with own_log():
        yield


pytestmark = pytest.mark.usefixtures("_own_log")


def lines(text):
    """The lines of a log, without their times."""
    return [LINE.fullmatch(line)[1] for line in text.splitlines()]


def log_file():
    """The handler that writes the file."""
    (found,) = (one for one in logging.getLogger().handlers if isinstance(one, RotatingFileHandler))
    return found


@pytest.mark.parametrize("verbose", [False, True])
def test_warnings_are_said_and_more_is_in_the_file(tmp_path, capsys, verbose):
    folder = tmp_path / "of" / "kiosk"
    assert start_log(folder / "kiosk.log", verbose=verbose) == folder / "kiosk.log"
    log = logging.getLogger("desk")
    log.debug("looks")
    log.info("begins")
    log.warning("of 99999919930618001X")
    looks, begins = "DEBUG desk: looks", "INFO desk: begins"
    warns = "WARNING desk: of 9****************X"
    first = [looks] if verbose else []
    assert lines((folder / "kiosk.log").read_text("utf-8")) == [*first, begins, warns]
    assert lines(capsys.readouterr().err) == ([begins, warns] if verbose else [warns])
    if os.name != "nt":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_terminal_is_told_in_its_language_and_the_log_in_english(tmp_path, capsys):
    path = start_log(tmp_path / "kiosk.log", translate=lambda _, text: text.upper())
    why = Sentence("Accounts", "Permission denied")
    logging.getLogger("desk").warning(Sentence("Log", "no %1: %2").filled("log", why))
    assert lines(path.read_text("utf-8")) == ["WARNING desk: no log: Permission denied"]
    assert lines(capsys.readouterr().err) == ["WARNING desk: NO log: PERMISSION DENIED"]
    assert start_log(tmp_path / "kiosk.log" / "x.log", translate=lambda *_: "没有日志") is None
    assert "没有日志" in capsys.readouterr().err


def test_what_is_no_text_is_logged_all_the_same(tmp_path):
    path = start_log(tmp_path / "kiosk.log")
    record = logging.makeLogRecord({"name": "desk", "levelname": "INFO", "msg": "名 \udcff"})
    log_file().handle(record)  # pytest's own handler could not pass it on
    assert lines(path.read_text("utf-8")) == ["INFO desk: 名 \\udcff"]


def test_a_full_disk_is_no_traceback_for_each_line(tmp_path, capsys, monkeypatch):
    start_log(tmp_path / "kiosk.log")
    monkeypatch.setattr(
        log_file(), "stream", SimpleNamespace(write=lambda _: 1 / 0, close=lambda: None)
    )
    logging.getLogger("desk").warning("the paper is out")
    assert lines(capsys.readouterr().err) == ["WARNING desk: the paper is out"]


def test_what_nobody_catches_is_logged_but_no_ctrl_c_and_no_end_of_a_thread(tmp_path, capsys):
    path = start_log(tmp_path / "kiosk.log")
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capsys.readouterr().err
    threading.excepthook(threading.ExceptHookArgs((SystemExit, SystemExit(), None, None)))
    assert path.read_text("utf-8") == ""
    assert capsys.readouterr().err == ""
    sys.unraisablehook(
        SimpleNamespace(exc_type=OSError, exc_value=OSError("late"), exc_traceback=None)
    )
    logged = path.read_text("utf-8")
    assert "unexpected error: OSError" in logged
    assert "OSError: late" in logged
    assert lines(capsys.readouterr().err) == [
        "CRITICAL verification.services.diagnostics: unexpected error: OSError"
    ]


# -- crashes -----------------------------------------------------------------------------------


def left_by(folder, number, content, at):
    note = folder / f"running-{number}.txt"
    note.write_bytes(content)
    os.utime(note, (at, at))


def test_of_several_crashes_the_newest_is_told(tmp_path, caplog):
    left_by(tmp_path, 1, b"jdcloud-kiosk kiosk\n  Bus \xff error\n", 2_000_000_000)
    left_by(tmp_path, 2, b"jdcloud-kiosk phone\nSegmentation fault", 1_000_000_000)
    newest = noted_crash(tmp_path)
    assert (newest.program, newest.reason) == ("jdcloud-kiosk kiosk", "Bus \\xff error")
    assert newest.at == datetime.fromtimestamp(2_000_000_000, UTC)
    watch = CrashWatch(tmp_path, "jdcloud-kiosk kiosk")
    assert watch.begin() == newest
    assert noted_crash(tmp_path) == newest
    assert not list(tmp_path.glob("running-[12].txt"))
    watch.end()
    watch.end()  # once more changes nothing
    assert list(tmp_path.iterdir()) == []


def test_no_sign_of_life_comes_from_a_program_that_has_closed(tmp_path):
    before = set(threading.enumerate())
    watch = CrashWatch(tmp_path, "jdcloud-kiosk kiosk", every=0.01)
    assert watch.begin() is None
    (signs,) = set(threading.enumerate()) - before
    assert signs.daemon
    watch.end()
    signs.join(timeout=20)
    assert not signs.is_alive()


def test_a_note_that_cannot_be_removed_tells_of_no_crash(tmp_path, monkeypatch):
    watch = CrashWatch(tmp_path, "jdcloud-kiosk kiosk")
    watch.begin()
    (note,) = tmp_path.iterdir()
    assert note.read_text("utf-8") == "jdcloud-kiosk kiosk\n"

    def refuse(*_, **__):
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", refuse)
    watch.end()
    assert noted_crash(tmp_path) is None
    assert note.read_text("utf-8") == ""


# -- one file for whoever helps ----------------------------------------------------------------


def test_the_facts_are_laid_out_to_be_read(tmp_path):
    (tmp_path / "kiosk.log").write_text("one")
    (tmp_path / "kiosk.log.1").write_text("two")
    (tmp_path / "keys.json").write_text("secret")
    target = tmp_path / "out.zip"
    save_diagnostics(target, tmp_path, {"b": "前台", "a": Path("x")})
    with zipfile.ZipFile(target) as archive:
        assert sorted(archive.namelist()) == ["facts.json", "kiosk.log", "kiosk.log.1"]
        facts = archive.read("facts.json").decode()
        assert {one.compress_type for one in archive.infolist()} == {zipfile.ZIP_DEFLATED}
    assert facts.startswith('{\n "a": "x",\n "b": "前台",\n "versions": {\n')


def test_another_archive_is_not_replaced(tmp_path):
    target = tmp_path / "photos.zip"
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("photo.png", b"")
    before = target.read_bytes()
    with pytest.raises(OSError, match="choose another name"):
        save_diagnostics(target, None, {})
    assert target.read_bytes() == before


def test_where_the_home_is_the_root_no_path_is_masked(monkeypatch):
    monkeypatch.setenv("HOME", "/")
    assert masked("/var/kiosk.db") == "/var/kiosk.db"
