"""What a person sees who types the commands."""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from demonstration.scenarios.runner import library
from jdcloud_kiosk.cli.administration import COMMANDS
from jdcloud_kiosk.cli.parser import make_parser, settings_of
from jdcloud_kiosk.program import main
from tests import ROOT
from tests.support.service_fixture import UNVERIFIED, Desk, holder
from verification import VERSION


def run(*arguments, cwd=ROOT, timeout=110, **environment):
    clean = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "KIOSK_DATABASE_URL"}
    }
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        cwd=cwd,
        env={**clean, **environment},
        capture_output=True,
        # As the terminal shows it (Qt changes the locale of this very process).
        encoding=sys.getfilesystemencoding(),
        errors="backslashreplace",
        timeout=timeout,
    )


def printed(text):
    """Return *text* as this computer's terminal shows it."""
    encoding = sys.getfilesystemencoding()
    return text.encode(encoding, "backslashreplace").decode(encoding)


@pytest.mark.meant_for("linux", reason="nothing else lacks a display")
@pytest.mark.timeout(420)
def test_without_a_display_the_demonstration_is_played(tmp_path):
    done = run(cwd=tmp_path, timeout=400)  # every scenario, maybe on a busy machine
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert "no display" in done.stdout
    assert "kiosk: Verified" in done.stdout
    pictures = sorted((tmp_path / "demo").iterdir())
    names = [name for name, scenario in library().items() if not scenario.questions]
    assert len(pictures) >= len(names) > 20
    for name in names:
        assert any(name in picture.name for picture in pictures)
    assert all(not QImage(str(picture)).isNull() for picture in pictures)


def test_one_scenario_in_chinese(tmp_path):
    done = run("demo", "--scenario", "declined", "--out", str(tmp_path / "out"), "--lang", "zh_CN")
    assert done.returncode == 0, done.stderr
    assert printed("kiosk: 已拒绝") in done.stdout
    assert len(list((tmp_path / "out").iterdir())) == 1


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["demo", "--scenario", "nonesuch"], 2, "There are: verified"),
        (["kiosk", "--database", "nonsense"], 1, "Write sqlite:///path"),
    ],
)
def test_bad_input_is_answered_in_plain_words(arguments, status, said):
    done = run(*arguments, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == status
    assert said in done.stderr
    assert "Traceback" not in done.stderr


_LISTED_OPTIONS = [
    ["--verbose"],
    ["--database", "other.db"],
    ["--key-file", "other.json"],
    ["--lang", "zh_CN"],
    ["--station", "Desk 7"],
    *([f"--{name}-seconds", "9"] for name in ("scan", "authorization", "frame", "idle")),
    ["--retention-days", "9"],
]


@pytest.mark.parametrize("command", [["kiosk"], ["staff", "list"], ["keys", "list"], ["demo"]])
@pytest.mark.parametrize("option", _LISTED_OPTIONS, ids=" ".join)
def test_an_option_means_the_same_before_and_after_the_command(command, option):
    parser = make_parser(["en", "zh_CN"], Path("keys.json"))
    before, after = (parser.parse_args(words) for words in (option + command, command + option))
    assert before == after
    assert before != parser.parse_args(command)


def test_the_options_above_are_those_of_the_readme():
    text = (ROOT / "README.md").read_text("utf-8")
    block = text[text.index("    --verbose") : text.index("What staff sets")]
    assert set(re.findall(r"--[a-z-]+", block)) == {one[0] for one in _LISTED_OPTIONS} | {
        "--version"
    }


@pytest.mark.parametrize("words", [["--version", "kiosk"], ["kiosk", "--verbose", "--version"]])
def test_the_version_is_said_before_and_after_the_command(words, capsys):
    with pytest.raises(SystemExit) as left:
        make_parser(["en"], Path("keys.json")).parse_args(words)
    assert (left.value.code, capsys.readouterr().out) == (0, f"{VERSION}\n")


@pytest.fixture
def typed(monkeypatch, capsys):
    """Runs a command in this process, as far as no window is opened: status, and what it said.

    What a command does is the same, and no Qt has to be loaded each time.
    """

    def do(*words):
        monkeypatch.setattr(sys, "argv", ["jdcloud-kiosk", *words])
        try:
            status = main()
        except SystemExit as left:
            status = left.code
        return status, capsys.readouterr()

    return do


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--scan-seconds", "0"], "number of seconds from 1"),
        (["kiosk", "--lang", "tlh"], "invalid choice"),
    ],
)
def test_a_bad_option_is_answered_in_plain_words(typed, arguments, said):
    status, printed = typed(*arguments)
    assert status == 2
    assert said in printed.err
    assert "Traceback" not in printed.err


def test_help_names_every_command(typed):
    _, printed = typed("--help")
    for word in ("kiosk", "phone", "demo", "--database", "--lang", "--key-file", *COMMANDS):
        assert word in printed.out


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


def test_the_audit_trail_is_checked(operator, tmp_path):
    status, said = operator("audit", "verify")
    assert status == 0
    assert "trail is whole: 7 events" in said
    head = said.split("head ")[1].split()[0]
    assert operator("audit", "verify", "--head", head)[0] == 0
    status, said = operator("audit", "verify", "--head", "7:" + "0" * 64)
    assert status == 1
    with contextlib.closing(sqlite3.connect(tmp_path / "kiosk.db")) as file, file:
        file.execute("DROP TRIGGER audit_event_no_update")
        file.execute("UPDATE audit_event SET station = 'elsewhere' WHERE number = 4")
    status, said = operator("audit", "verify")
    assert status == 1
    assert "event 4 was changed" in said
    assert "NOT whole" in said


def test_backup_and_restore_from_the_command_line(operator, tmp_path):
    backup = str(tmp_path / "backup.db")
    status, said = operator("backup", backup)
    assert status == 0, said
    assert "written and checked" in said
    status, said = operator("backup", backup)
    assert status == 0, said  # last night's becomes the first of the earlier ones
    (tmp_path / "kiosk.db").write_text("rubbish")
    status, said = operator("restore", backup)
    assert status == 0, said
    assert "former database is kept" in said
    assert operator("audit", "verify")[0] == 0
    status, said = operator("restore", str(tmp_path / "keys.json"))
    assert status == 1
    assert "Nothing was changed" in said


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("purge", "--days", "0", "--clock-is-right"), 0, "Details of 1 sessions, links of 0 w"),
        (("purge", "--days", "0", "--dry-run"), 0, "would be erased"),
        (("purge", "--days", "0"), 1, "no kiosk was in use, or the clock is wrong. Nothing was er"),
        (("purge", "--days", "x"), 2, "number of days from 0"),
        (("keys", "rotate"), 0, "sealed with the new key"),
        (("keys", "list"), 0, "active\t20 fields"),
        (("keys", "add"), 0, "seals nothing yet"),
        (("keys", "activate"), 1, "Give ID: jdcloud-kiosk keys activate ID"),
        (("keys", "activate", "00000000"), 1, "There is no key 00000000"),
        (("keys", "retire", "00000000"), 1, "There is no key 00000000"),
        (("keys", "forget", "00000000"), 1, "can never be opened again"),
        (("keys", "import", "."), 1, "cannot be read"),
        (("keys", "import", "main.py"), 1, "is not a key ring"),
        (("keys", "export", "main.py"), 1, "exists already; nothing was written"),
        (("keys", "export", "no/such/folder"), 1, "cannot be written"),
        (("keys", "melt"), 2, "invalid choice"),
        (("staff", "list"), 0, "anna"),
        (("staff", "remove", "anna"), 1, "Add somebody else first"),
        (("staff", "unlock"), 0, "Nobody has to wait"),
        (("staff", "remove", "eve"), 1, "No staff member has this name"),
        (("staff", "add"), 1, "Give a name"),
        (("kiosks", "list"), 0, "Desk 1\tlast seen"),
        (("kiosks", "revoke", "Desk 1"), 0, "starts no sessions until staff signs in"),
        (("kiosks", "revoke", "Desk 9"), 1, "No kiosk of this name"),
        (("binding-limit", "3"), 0, "may verify 3 JD Cloud accounts"),
        (("binding-limit", "0"), 2, "invalid choice"),
    ],
)
def test_what_the_operator_can_do(operator, words, status, said):
    done = operator(*words)
    assert done[0] == status, done[1]
    assert said in done[1]
    assert operator("audit", "verify")[0] == 0


def test_a_backup_from_before_a_rotation_is_restored_and_its_key_is_named(operator, tmp_path):
    former = operator("keys", "list")[1].splitlines()[1].split("\t")[0]
    assert operator("backup", str(tmp_path / "backup.db"))[0] == 0
    assert operator("keys", "rotate")[0] == 0
    status, said = operator("restore", str(tmp_path / "backup.db"))
    assert (status, f"sealed with the retired key {former}" in said) == (0, True), said
    assert operator("keys", "rotate")[0] == 0
    assert "retired\t0 fields" in operator("keys", "list")[1]
    assert operator("audit", "verify")[0] == 0


def test_a_key_is_changed_and_taken_to_another_machine(operator, tmp_path):
    key_id = operator("keys", "add")[1].split("The key ")[1].split()[0]
    status, said = operator("keys", "activate", key_id)
    assert (status, f"sealed with the key {key_id}, the active one now" in said) == (0, True)
    listed = [line.split("\t") for line in operator("keys", "list")[1].splitlines()[1:]]
    assert [line[1:] for line in listed] == [["in use", "0 fields"], ["active", "20 fields"]]
    former = listed[0][0]
    assert "stays for older backups" in operator("keys", "retire", former)[1]
    copy, other = tmp_path / "copy", ("--key-file", f"{tmp_path}/other/keys.json")
    assert operator("keys", "export", str(copy))[0] == 0
    assert "machine" not in copy.read_text()
    # A new machine: no ring yet, so the database cannot be opened.
    status, said = operator("keys", "list", last=other)
    assert (status, "keys import FILE" in said) == (1, True), said
    status, said = operator("keys", "import", str(copy), last=other)
    assert (status, "2 keys are new" in said) == (0, True), said
    assert operator("keys", "import", str(copy), last=other)[1].startswith("0 keys are new")
    assert operator("keys", "add", last=other)[0] == 0
    last = operator("keys", "list", last=other)[1].splitlines()[-1]
    assert last.endswith("standby\t0 fields\tnot yet at: Desk 1")
    assert operator("keys", "forget", former, "--yes")[0] == 0
    assert operator("audit", "verify")[0] == 0


@pytest.mark.parametrize(
    ("action", "name", "pins", "status", "said"),
    [
        ("add", "bert", ("314159", "314159"), 0, "bert can open kiosks now"),
        ("add", "bert", ("314159", "314158"), 1, "The two PINs differ"),
        ("add", "bert", ("123456", "123456"), 1, "6 to 12 digits"),
        ("add", "anna", ("314159", "314159"), 1, "is or was in use"),
        ("pin", "anna", ("314159", "314159"), 0, "has the new PIN"),
        ("pin", "eve", ("314159", "314159"), 1, "No staff member"),
    ],
)
def test_pins_are_asked_for_twice(operator, monkeypatch, action, name, pins, status, said):
    answers = iter(pins)
    monkeypatch.setattr("getpass.getpass", lambda _question: next(answers))
    done = operator("staff", action, name)
    assert (done[0], said in done[1]) == (status, True), done[1]


def test_a_command_makes_no_database_where_there_is_none(typed, tmp_path):
    status, printed = typed("audit", "verify", "--database", f"sqlite:///{tmp_path}/none.db")
    assert status == 1
    assert "there is no" in printed.err
    assert list(tmp_path.iterdir()) == []


def test_what_is_given_on_the_command_line_is_stronger_than_what_staff_has_set():
    parser = make_parser(["en"], Path("keys.json"))
    settings = settings_of(parser.parse_args(["--scan-seconds", "45", "kiosk"]))
    assert settings.with_shared({"scan_lifetime": 99, "idle_limit": 33}) == replace(
        settings, scan_lifetime=timedelta(seconds=45), idle_limit=timedelta(seconds=33)
    )


class Emitter(QObject):
    fired = Signal()


def test_emitting_a_signal_keeps_true_alive():
    """PySide6 6.12.0 on Python 3.11 drops one reference to True at each emit, until it crashes."""
    emitter = Emitter()
    before = sys.getrefcount(True)
    for _ in range(100):
        emitter.fired.emit()
    assert sys.getrefcount(True) > before - 50
