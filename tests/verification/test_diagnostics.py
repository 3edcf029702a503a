"""The log, what a crash leaves behind, and what a monitoring system or a helper is given."""

from __future__ import annotations

import ast
import contextlib
import errno
import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import time
import zipfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from jdcloud_kiosk.program import main
from tests import ROOT
from tests.support.disks import mounted_disk, mounts
from tests.support.translation_checks import sources
from verification.domain.settings import Settings
from verification.services.diagnostics import CrashWatch, masked, noted_crash, save_diagnostics
from verification.services.fault_words import fault_words
from verification.services.maintenance import Maintenance
from verification.services.status import Finding, Level, status_of
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.schema import REVISION
from verification.store.sqlite.version import has_wal_reset_fault

#: A program that logs, and then ends as its argument says.
_PROGRAM = """
import ctypes, logging, os, sys, threading
from pathlib import Path
from verification.services.diagnostics import CrashWatch, start_log

folder = Path(sys.argv[1])
start_log(folder / "test.log")
watch = CrashWatch(folder, "jdcloud-kiosk kiosk", every=0.02)
crash = watch.begin()
print(crash.reason.splitlines()[0] if crash and crash.reason else crash is not None, flush=True)
match sys.argv[2]:
    case "close":
        watch.end()
    case "wait":
        sys.stdin.read()
    case "segfault":
        ctypes.string_at(0)
    case "exception":
        raise ValueError("99999919930618001X of postgresql://kiosk:secret@server/db")
    case "thread":
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
        watch.end()
"""


def start(folder, how):
    return subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, str(folder), how],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        cwd=ROOT,
    )


def run(folder, how):
    done = start(folder, how)
    said, errors = done.communicate(timeout=30)
    return said.strip(), errors


def test_a_program_that_closed_leaves_nothing_behind(tmp_path):
    assert run(tmp_path, "close")[0] == "False"
    assert run(tmp_path, "close")[0] == "False"
    assert [path.name for path in tmp_path.iterdir()] == ["test.log"]


def test_a_crash_of_the_interpreter_is_told_at_the_next_start(tmp_path):
    run(tmp_path, "segfault")
    assert "Segmentation fault" in run(tmp_path, "close")[0]
    assert "ended without closing" in (tmp_path / "test.log").read_text("utf-8")
    assert run(tmp_path, "close")[0] == "False"


@pytest.mark.meant_for("posix", reason="kill -9")
def test_a_killed_program_is_told_but_a_running_one_is_not(tmp_path):
    killed = start(tmp_path, "wait")
    assert killed.stdout.readline().strip() == "False"
    assert run(tmp_path, "close")[0] == "False"  # it runs
    killed.send_signal(signal.SIGKILL)
    killed.communicate(timeout=30)
    assert run(tmp_path, "close")[0] == "True"


@pytest.mark.meant_for("posix", reason="kill -9")
def test_a_killed_window_is_named_with_when_it_was_last_alive(tmp_path):
    killed = start(tmp_path, "wait")
    killed.stdout.readline()
    (note,) = tmp_path.glob("running-*.txt")
    os.utime(note, (0, 0))  # as if it had begun then
    until = time.monotonic() + 20
    while note.stat().st_mtime < time.time() - 1000 and time.monotonic() < until:
        os.sched_yield()
    killed.send_signal(signal.SIGKILL)
    killed.communicate(timeout=30)
    _, errors = run(tmp_path, "close")
    assert "jdcloud-kiosk kiosk ended without closing; it was last alive at 20" in errors


def test_a_crash_is_noted_until_the_window_that_tells_of_it_has_closed(tmp_path):
    (tmp_path / "running-1.txt").write_text("jdcloud-kiosk kiosk\nBus error", "utf-8")
    (tmp_path / "crash-1.txt").write_text("jdcloud-kiosk kiosk\n", "utf-8")
    os.utime(tmp_path / "crash-1.txt", (0, 0))  # what that one told of
    assert noted_crash(tmp_path).reason == "Bus error"
    kiosk = CrashWatch(tmp_path, "jdcloud-kiosk kiosk")
    found = kiosk.begin()
    assert found.reason == "Bus error"
    assert run(tmp_path, "close")[0] == "False"
    assert noted_crash(tmp_path) == found
    kiosk.end()
    assert noted_crash(tmp_path) is None
    assert [path.name for path in tmp_path.iterdir()] == ["test.log"]


@mounts
def test_a_start_and_an_end_on_a_full_disk_are_no_fault(tmp_path):
    with mounted_disk(tmp_path / "disk", "64k") as place:
        with contextlib.suppress(OSError), (place / "filler").open("wb", buffering=0) as file:
            while True:
                file.write(bytes(512))
        watch = CrashWatch(place, "jdcloud-kiosk kiosk")
        assert watch.begin() is None
        watch.end()
        assert [one.name for one in place.iterdir()] == ["filler"]


@pytest.mark.parametrize("name", [".", "/", "folder"])
def test_diagnostics_are_not_written_to_a_folder(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="it is a folder"):
        save_diagnostics(Path(name), None, {})


@pytest.mark.long
@pytest.mark.parametrize(
    "content",
    [
        pytest.param("", id="begins"),
        pytest.param("jdcloud-kiosk kiosk\n", id="killed"),
    ],
)
def test_no_command_takes_up_or_tells_a_windows_crash(tmp_path, content):
    note = tmp_path / "running-1.txt"
    note.write_text(content)
    for words in (["staff", "list"], ["backup", "copy.bak"], ["status"]):
        done = subprocess.run(
            [sys.executable, "main.py", *words, "--database", f"{tmp_path}/none.db"],
            env={**os.environ, "KIOSK_LOG_FOLDER": str(tmp_path)},
            capture_output=True,
            encoding="utf-8",
        )
        assert "without closing" not in done.stderr
    assert [path.name for path in tmp_path.glob("running-*")] == [note.name]
    assert run(tmp_path, "close")[0] == str(bool(content))


def test_an_unexpected_error_is_in_the_log_and_one_line_on_the_terminal(tmp_path):
    _, errors = run(tmp_path, "exception")
    assert errors.count("\n") == 1
    assert "unexpected error: ValueError" in errors
    log = (tmp_path / "test.log").read_text("utf-8")
    assert "Traceback" in log
    assert "9****************X of postgresql://kiosk:***@server/db" in log
    assert "secret" not in log


def test_an_error_in_a_thread_is_in_the_log(tmp_path):
    run(tmp_path, "thread")
    assert "ZeroDivisionError" in (tmp_path / "test.log").read_text("utf-8")


def test_without_a_place_for_the_log_the_program_works(tmp_path):
    (tmp_path / "taken").write_text("")
    said, errors = run(tmp_path / "taken", "close")
    assert said == "False"
    assert "there is no log" in errors


@pytest.mark.meant_for("linux", reason="about its pipes")
def test_a_pipe_in_place_of_a_log_keeps_nothing_waiting(tmp_path):
    os.mkfifo(tmp_path / "test.log")
    os.mkfifo(tmp_path / "running-1.txt")
    said, errors = run(tmp_path, "close")
    assert said == "False"
    assert "there is no log" in errors
    save_diagnostics(tmp_path / "out.zip", tmp_path, {})
    assert zipfile.ZipFile(tmp_path / "out.zip").namelist() == ["facts.json"]


def test_the_log_does_not_grow_for_ever(tmp_path):
    grow = """
import logging, sys
from pathlib import Path
from verification.services import diagnostics
diagnostics._LOG_SIZE = 2000
diagnostics.start_log(Path(sys.argv[1]) / "test.log")
for number in range(500):
    logging.getLogger("grown").info("line %d 中文", number)
"""
    subprocess.run([sys.executable, "-c", grow, str(tmp_path)], check=True, timeout=30)
    files = sorted(tmp_path.glob("test.log*"))
    assert len(files) == 5
    assert all(path.stat().st_size <= 2000 for path in files)
    assert "line 499 中文" in (tmp_path / "test.log").read_text("utf-8")


def test_what_is_masked(monkeypatch):
    monkeypatch.setenv("HOME", "/home/小明")
    assert masked("/home/小明/kiosk.db") == "~/kiosk.db"
    assert masked("99999919930618001x") == "9****************x"
    # Too long for a number of GB 11643.
    assert masked("1234567890123456789") == "1234567890123456789"
    assert masked("postgresql://u:p@ss@h/d") == "postgresql://u:***@h/d"
    assert masked("sqlite:////var/kiosk.db") == "sqlite:////var/kiosk.db"


def test_one_file_for_whoever_helps(tmp_path):
    log = tmp_path / "log"
    log.mkdir()
    (log / "kiosk.log").write_bytes("99999919930618001X 前台\n".encode() + b"\xff")
    target = tmp_path / "诊断.zip"
    save_diagnostics(target, log, {"address": "postgresql://u:secret@h/d"})
    with zipfile.ZipFile(target) as archive:
        assert sorted(archive.namelist()) == ["facts.json", "kiosk.log"]
        assert "9****************X 前台" in archive.read("kiosk.log").decode()
        facts = json.loads(archive.read("facts.json"))
    assert facts["address"] == "postgresql://u:***@h/d"
    assert {"SQLAlchemy", "Python", "SQLite", "system"} <= set(facts["versions"])


def test_a_file_that_cannot_be_written_leaves_nothing(tmp_path):
    with pytest.raises(OSError, match=os.strerror(errno.ENOENT)):
        save_diagnostics(tmp_path / "missing" / "a.zip", tmp_path, {})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.file
def test_diagnostics_do_not_take_the_databases_place(desk, monkeypatch, capsys):
    before = desk.path.stat().st_ino
    with pytest.raises(OSError, match="busy"):
        save_diagnostics(desk.path, None, {})
    monkeypatch.setattr(sys, "argv", ["jdcloud-kiosk", "diagnostics", str(desk.path)])
    monkeypatch.setenv("KIOSK_DATABASE_URL", str(desk.path))
    monkeypatch.setenv("KIOSK_KEY_FILE", desk.keys.place)
    assert main() == 1
    assert "is the database itself" in capsys.readouterr().err
    assert desk.path.stat().st_ino == before


# -- status -----------------------------------------------------------------------------------


def levels(desk, settings=None):
    status = status_of(desk.database, desk.clock, settings or Settings())
    return {finding.name: finding.level for finding in status.findings}


@pytest.mark.file
def test_a_desk_without_a_backup_wants_attention(desk):
    assert levels(desk)["backup"] is Level.ATTENTION


@pytest.mark.file
def test_a_desk_with_a_fresh_backup(desk, tmp_path):
    Maintenance(desk.database, desk.clock).back_up(tmp_path / "copy.db")
    found = levels(desk)
    assert found["backup"] is Level.GOOD
    assert found["database"] is Level.GOOD
    desk.clock.advance(days=8)
    assert levels(desk)["backup"] is Level.ATTENTION


def test_a_silent_kiosk_wants_attention(desk):
    assert levels(desk)["kiosk"] is Level.GOOD
    desk.clock.advance(minutes=6)
    assert levels(desk)["kiosk"] is Level.ATTENTION


def test_a_clock_behind_the_trail_wants_attention(desk):
    desk.clock.advance(hours=-1)
    assert levels(desk)["clock"] is Level.ATTENTION


def test_the_worst_finding_decides_and_none_is_good(desk):
    status = status_of(desk.database, desk.clock, Settings())
    for levels_found, worst in (
        ([], Level.GOOD),
        ([Level.GOOD], Level.GOOD),
        ([Level.CRITICAL, Level.ATTENTION], Level.CRITICAL),
    ):
        found = tuple(Finding("disk", level, "") for level in levels_found)
        assert replace(status, findings=found).level is worst


def test_an_older_schema_is_not_migrated_by_a_look(desk):
    with desk.database.connection() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    status = status_of(desk.database, desk.clock, Settings())
    assert status.level is Level.CRITICAL
    with desk.database.connection() as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == "0001"
        present = text("UPDATE alembic_version SET version_num = :present")
        connection.execute(present, {"present": REVISION})


def test_a_look_writes_no_record_of_removals(desk):
    record = desk.keys.folder / "removals"
    shutil.rmtree(record, ignore_errors=True)
    assert levels(desk)["database"] is Level.GOOD
    assert not record.exists()


def test_json_for_a_monitoring_system(desk):
    desk.kiosk.heartbeat()
    found = status_of(desk.database, desk.clock, Settings()).as_json()
    said = json.dumps(found)
    assert found["level"] == "attention"
    (kiosk,) = found["health"]["kiosks"]
    assert kiosk["station"] == desk.kiosk.station
    assert kiosk["key_ids"] == list(desk.keys.ids())
    assert "credential" not in said
    assert timedelta(seconds=found["health"]["clock_ahead"]) == timedelta(0)


@pytest.mark.parametrize(
    ("version", "faulty"),
    [
        ("3.6.23", False),
        ("3.7.0", True),
        ("3.40.1", True),
        ("3.44.5", True),
        ("3.44.6", False),
        ("3.50.6", True),
        ("3.50.7", False),
        ("3.51.2", True),
        ("3.51.3", False),
        ("3.53.0", False),
    ],
)
def test_which_releases_of_sqlite_have_the_fault(version, faulty):
    assert has_wal_reset_fault(version) is faulty


@pytest.mark.file
def test_status_on_the_command_line(tmp_path):
    def status(*arguments):
        return subprocess.run(
            [sys.executable, "main.py", "status", *arguments],
            env={**os.environ, "KIOSK_LOG_FOLDER": str(tmp_path / "log")},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
        )

    missing = status("--json", "--database", f"sqlite:///{tmp_path}/none.db")
    assert missing.returncode == 2
    assert json.loads(missing.stdout)["findings"][0]["level"] == "critical"
    assert not (tmp_path / "none.db").exists()


@pytest.mark.skipif(os.name == "nt", reason="rights of POSIX")
def test_the_diagnostics_follow_no_link_and_take_no_others_rights(tmp_path):
    """In a folder that others may write, a file of theirs may wait under any name."""
    victim = tmp_path / "victim"
    victim.write_text("precious")
    folder = tmp_path / "shared"
    folder.mkdir()
    (folder / ".d.zip.unfinished").symlink_to(victim)
    (folder / "l.zip").symlink_to(victim)
    with pytest.raises(OSError, match="something else"):
        save_diagnostics(folder / "l.zip", None, {})
    open_to_all = folder / "e.zip"
    open_to_all.touch()
    open_to_all.chmod(0o666)
    for name in ("d.zip", "e.zip"):
        save_diagnostics(folder / name, None, {})
        assert not (folder / name).is_symlink()
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600
    assert victim.read_text() == "precious"


@pytest.mark.file
@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("audit-heads/*.txt", "the newest end of the trail"),
        ("audit-heads/*.restores", "the restores that are known"),
        ("removals/*.jsonl", "the record of removals"),
    ],
)
def test_the_status_names_broken_files_beside_the_keys(desk, pattern, words):
    desk.staff.add("bert", "314159")
    desk.staff.remove("bert")
    for head in desk.path.parent.glob("audit-heads/*.txt"):
        head.with_suffix(".restores").touch()
    [note] = desk.path.parent.glob(pattern)
    note.write_bytes(b"\xff\xfe}}\n")
    found = status_of(desk.database, desk.clock, Settings()).findings
    (broken,) = (one for one in found if one.name == "notes")
    assert broken.level is Level.ATTENTION
    assert broken.text.startswith(f"{words} cannot be read: ")
    assert str(note) in broken.text
    note.unlink()


def test_a_servers_fault_is_one_line_in_words_and_the_drivers_own_text_for_machines(
    monkeypatch, capsys
):
    def refuse(_database, *, writes=True):
        raise DatabaseUnavailable("connection failed: FATAL:\n\tno such role", Fault.UNKNOWN_LOGIN)

    monkeypatch.setattr(Database, "connection", refuse)
    monkeypatch.setattr(
        sys, "argv", ["jdcloud-kiosk", "status", "--database", "postgresql://desk1@db.example/v"]
    )
    assert main() == 2
    words = fault_words(Fault.UNKNOWN_LOGIN)
    said = capsys.readouterr()
    line = f"critical\tdatabase\t{words} The database: postgresql://desk1@db.example/v\n"
    assert said.out.startswith(line)
    assert "FATAL" not in "".join(said)
    monkeypatch.setattr(sys, "argv", [*sys.argv, "--json"])
    assert main() == 2
    finding, _ = json.loads(capsys.readouterr().out)["findings"]
    assert finding["text"] == words
    assert finding["detail"] == "connection failed: FATAL:\n\tno such role"


def test_the_diagnostics_replace_nothing_but_earlier_ones(tmp_path):
    path = tmp_path / "keys.json"
    path.write_text("the only keys", "ascii")
    with pytest.raises(OSError, match="something else"):
        save_diagnostics(path, None, {})
    assert path.read_text("ascii") == "the only keys"
    path.write_bytes(b"")
    for number in range(2):
        save_diagnostics(path, None, {"number": number})
    with zipfile.ZipFile(path) as archive:
        assert json.loads(archive.read("facts.json"))["number"] == 1


@pytest.mark.long
def test_what_a_terminal_shows_of_the_log_can_be_said_in_its_language():
    # A bug's line has its traceback in the log: for who mends it, in English.
    by_hand = [
        f"{path}:{call.lineno}"
        for path in sources()
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in ("warning", "error", "critical")
        and "log" in ast.unparse(call.func.value).lower()
        and not any(one.arg == "exc_info" for one in call.keywords)
        and (len(call.args) != 1 or isinstance(call.args[0], ast.Constant | ast.JoinedStr))
    ]
    assert by_hand == []
