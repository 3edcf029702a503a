"""What a person sees who types the commands."""

from __future__ import annotations

import contextlib
import io
import json
import os
import pty
import re
import shlex
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from sqlalchemy import Engine, event

from demonstration import commands
from demonstration.scenarios.library import library
from jdcloud_kiosk.cli.commands import COMMANDS
from jdcloud_kiosk.cli.parser import make_parser, settings_of
from jdcloud_kiosk.places import own_command
from jdcloud_kiosk.program import main
from testbed.service_fixture import CONSENT, Desk, holder
from tests import ROOT
from tests.support.selection import others_long
from verification import VERSION
from verification.domain.clock import SystemClock
from verification.domain.randomness import Randomness
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.enrolment import EnrolmentService
from verification.store.copies.restoring import LiveFile
from verification.store.database import Database
from verification.store.schema import prepare


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
def test_without_a_display_the_demonstration_is_played(typed, qapp, monkeypatch):
    """All of it but the drills; that they come out is for tests/demonstration."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    played = []
    monkeypatch.setattr(commands, "play", lambda *given: played.append(given) or 0)
    status, said = typed()
    assert (status, said.err) == (0, "")
    assert "no display" in said.out
    ((scenarios, folder, *_),) = played
    assert folder == Path("demo")
    assert scenarios == [one for one in library().values() if not one.questions]
    assert len(scenarios) > 20


@pytest.mark.long
def test_one_scenario_in_chinese(tmp_path):
    done = run("demo", "--scenario", "declined", "--out", str(tmp_path / "out"), "--lang", "zh_CN")
    assert done.returncode == 0, done.stderr
    # A terminal that has no Chinese is spoken to in English; what the window said is as it was.
    assert printed("已拒绝") in done.stdout
    assert len(list((tmp_path / "out").iterdir())) == 1


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["demo", "--scenario", "nonesuch"], 2, "There are: verified"),
        (["kiosk", "--database", "nonsense"], 2, "Write a path such as"),
    ],
)
def test_bad_input_is_answered_in_plain_words(arguments, status, said):
    done = run(*arguments, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == status
    assert said in done.stderr
    assert "Traceback" not in done.stderr


_LISTED_OPTIONS = [
    ["--verbose"],
    ["--log-file", "other.log"],
    ["--database", "other.db"],
    ["--key-file", "other.json"],
    ["--lang", "zh_CN"],
    ["--station", "Desk 7"],
    *([f"--{name}-seconds", "9"] for name in ("scan", "authorization", "frame", "idle")),
    ["--retention-days", "9"],
]


@pytest.mark.parametrize("command", [["kiosk"], ["staff", "list"], ["keys", "list"]])
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


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--scan-seconds", "0"], "number from 1"),
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


def test_the_audit_trail_is_checked(operator, tmp_path):
    status, said = operator("audit", "verify")
    assert status == 0
    assert "trail is whole: 8 events" in said
    head = said.split("head ")[1].split()[0]
    assert operator("audit", "verify", "--head", head)[0] == 0
    status, said = operator("audit", "verify", "--head", "8:" + "0" * 64)
    assert (status, "of another database" in said) == (1, True), said
    status, said = operator("audit", "verify", "--head", "99:" + "0" * 64)
    assert (status, "the trail ends at event 8" in said) == (1, True), said
    status, said = operator("audit", "verify", "--json")
    whole = {"head": head, "problems": [], "missing": [], "mistyped": ""}
    assert (status, json.loads(said)) == (0, whole)
    number, code = head.split(":")
    typos = [f"5:{code}", f"{number}:{'0' if code[0] != '0' else '1'}{code[1:]}", head[:-1], "7"]
    for typo in typos:
        status, said = operator("audit", "verify", "--head", typo)
        told = ("was mistyped" in said, "trail is whole" in said, "NOT whole" in said)
        assert (status, told) == (2, (True, True, False)), said
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
    (tmp_path / "kiosk.db").write_text("rubbish", "utf-8")
    status, said = operator("restore", backup)
    assert status == 0, said
    assert "former database is kept" in said
    assert operator("audit", "verify")[0] == 0
    status, said = operator("restore", str(tmp_path / "keys.json"))
    assert status == 1
    assert "Nothing was changed" in said


def drill(document):
    """Return the commands of the restore drill, as the runbook has them."""
    part = document.split("## Restore drill")[1].split("\n## ")[0]
    return [shlex.split(one)[1:] for one in re.findall("`(jdcloud-kiosk [^`]+)`", part)]


def test_the_restore_drill_goes_as_the_runbook_has_it(operator, typed, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert operator("backup", "kiosk.db.bak")[0] == 0
    assert operator("keys", "export", "FILE")[0] == 0
    monkeypatch.setattr("jdcloud_kiosk.program.default_database_url", lambda: "kiosk.db")
    monkeypatch.setattr("jdcloud_kiosk.program.default_key_file", lambda: Path("keys.json"))
    commands = drill((ROOT / "docs/runbook.md").read_text("utf-8"))
    assert [words[0] for words in commands] == ["keys", "restore", "audit"]
    for words in commands:
        status, printed = typed(*words)
        assert status == 0, printed
        if words[0] == "keys":
            # Nothing is noted there of the machine's own database.
            assert not list(Path("drill").rglob("*.jsonl"))
    assert "The audit trail is whole" in printed.out
    assert typed("status", "--database", "kiosk.db", "--key-file", "keys.json")[0] < 2


EMPTY = [
    "restore BACKUP --database",
    "staff list --database",
    "staff list --key-file",
    "staff list --station",
    "backup",
    "restore",
    "diagnostics",
    "removals replay",
    "keys export",
    "keys import",
    "keys retire",
    "staff add",
    "kiosks revoke",
    "kiosks admit DESK --login",
    "audit verify --head",
    "subject export",
    "subject find --who",
    "subject prove --reference",
    "demo --out",
    "demo --record",
    "demo --scenario",
    "scenario run",
    "scenario run FILE --junit",
]


@pytest.mark.parametrize("words", EMPTY)
def test_an_empty_word_never_means_the_usual_one(operator, typed, words):
    if words.startswith(("demo", "scenario")):
        # They play on a database of their own.
        status, printed = typed(*words.split(), "")
        said = "".join(printed)
    else:
        status, said = operator(*words.split(), "")
    assert (status, "is empty" in said, "COMMAND is" in said) == (2, True, False), said


def test_an_empty_database_is_not_this_machines_own(machine, typed, tmp_path):
    database = Database(f"{tmp_path}/own.db", KeyRing(KeyFile(tmp_path / "keys" / "keys.json")))
    prepare(database)
    database.close()
    assert machine("backup", f"{tmp_path}/C.bak")[0] == 0
    before = (tmp_path / "own.db").read_bytes()
    for words in (("--database", ""), ("--database=",)):
        status, said = typed("restore", f"{tmp_path}/C.bak", *words)
        assert (status, "--database is empty" in said.err) == (2, True), said
    assert (tmp_path / "own.db").read_bytes() == before


def test_no_value_breaks_a_line(operator, tmp_path):
    with contextlib.closing(sqlite3.connect(tmp_path / "kiosk.db")) as file, file:
        file.execute("UPDATE kiosk SET station = 'Desk' || char(10) || '1' || char(9) || 'x'")
    (line,) = operator("kiosks", "list")[1].splitlines()
    station, seen = line.split("\t")
    assert (station, seen[:9]) == ("Desk 1 x", "last seen")
    lines = operator("status")[1].splitlines()
    assert {len(one.split("\t")) for one in lines} == {3}
    assert any("kiosk\tDesk 1 x: last seen" in one for one in lines)


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (
            ("purge", "--days", "0", "--clock-is-right"),
            0,
            "Erased: details of 1 session, links of 0 withdrawn consents, ",
        ),
        (
            ("purge", "--days", "1", "--dry-run"),
            0,
            "(1 day):\nWould be erased: details of 1 session, ",
        ),
        (("purge", "--days", "0"), 1, "no kiosk was in use, or the clock is wrong. Nothing was er"),
        (("purge", "--days", "x"), 2, "number from 0"),
        (("keys", "rotate"), 0, "sealed with the new key"),
        (("keys", "list"), 0, "active\t21 fields"),
        (("keys", "add"), 0, "seals nothing yet"),
        (("keys", "activate"), 2, "Give ID: jdcloud-kiosk keys activate ID"),
        (("keys", "activate", "00000000"), 1, "There is no key 00000000"),
        (("keys", "retire", "00000000"), 1, "There is no key 00000000"),
        (("keys", "forget", "00000000"), 1, "can never be opened again"),
        (("keys", "import", "."), 1, "cannot be read"),
        (("keys", "import", "main.py"), 1, "is not a key ring"),
        (("keys", "export", "main.py"), 1, "exists already; nothing was written"),
        (("keys", "export", "no/such/folder"), 1, "cannot be written"),
        (("keys", "melt"), 2, "invalid choice"),
        (("staff", "list"), 0, "anna"),
        (("staff", "remove", "anna"), 1, "Add another member first"),
        (("staff", "unlock"), 0, "All waits after wrong PINs are over"),
        (("staff", "remove", "eve"), 1, "No staff member has this name"),
        (("staff", "add"), 2, "Give a name"),
        (("kiosks", "list"), 0, "Desk 1\tlast seen"),
        (("kiosks", "revoke", "Desk 1"), 0, "starts no sessions, and no one can sign in there"),
        (("kiosks", "revoke", "Desk 9"), 1, "No kiosk of this name"),
        (("binding-limit", "3"), 0, "may verify 3 JD Cloud accounts"),
        (("binding-limit", "0"), 2, "a number from 1 to 10"),
    ],
)
def test_what_the_operator_can_do(operator, words, status, said):
    done = operator(*words)
    assert done[0] == status, done[1]
    assert said in done[1]
    assert operator("audit", "verify")[0] == 0


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("accounts", "list"), {"kind": "cloud", "login": "qinghe-books", "verified": False}),
        (("staff", "list"), {"name": "anna", "role": "lead"}),
        (("kiosks", "list"), {"station": "Desk 1", "revoked": False}),
        (("keys", "list"), {"active": True, "fields": 21, "state": "in_use"}),
        (("removals", "list"), {"noted_up_to_event": 2}),
        (("subject", "find"), {"sessions": 0, "consents": 0}),
        (("session", "show", "last"), {"station": "Desk 1", "state": "failed"}),
    ],
)
def test_what_is_listed_is_listed_for_programs_too(operator, tmp_path, words, found):
    (tmp_path / "who.txt").write_text("lin-zhixia", "utf-8")
    more = ("--who", str(tmp_path / "who.txt")) if words[0] == "subject" else ()
    status, printed = operator(*words, "--json", *more)
    assert status == 0, printed
    listed = json.loads(printed)
    rows = listed if isinstance(listed, list) else [listed, *listed.get("keys", [])]
    assert any(found.items() <= one.items() for one in rows), listed


def test_a_session_is_shown_by_its_reference_and_names_nobody(operator):
    shown = json.loads(operator("session", "show", "last", "--json")[1])
    assert shown["account"] == "qi***ks"
    assert [event["action"] for event in shown["timeline"]] == [
        "session_started",
        "session_scanned",
    ]
    assert shown["timeline"][0]["at"].endswith("+00:00")
    status, lines = operator("session", "show", shown["reference"])
    assert status == 0
    assert lines.splitlines()[0] == f"session\t{shown['reference']}"
    assert "\tsession_scanned\tphone:" in lines
    assert "failed:not_finished" in lines
    status, said = operator("session", "show", "x" * 60_000)
    assert (status, "There is no session x" in said) == (1, True)
    assert operator("session", "show", "00000000") == (1, "There is no session 00000000.\n")
    assert operator("session", "show", "\x1b[2J") == (1, "There is no session \\x1b[2J.\n")
    assert operator("keys", "add", "--json")[0] == 2


def test_diagnostics_over_another_file_are_refused_with_the_reason(operator, tmp_path):
    status, said = operator("diagnostics", str(tmp_path / "keys.json"))
    assert (status, "something else: choose another name" in said) == (1, True)


@pytest.mark.long
def test_the_log_goes_where_it_is_asked_to_and_into_no_other_file(tmp_path):
    log = tmp_path / "new" / "mine.log"
    place = ("--database", f"sqlite:///{tmp_path}/none.db", "--verbose")
    done = run("status", "--log-file", str(log), *place, KIOSK_LOG_FOLDER=str(tmp_path / "log"))
    assert done.returncode == 2
    assert log.exists()
    assert list((tmp_path / "log").glob("*.log")) == []
    other = tmp_path / "letter.txt"
    other.write_text("Dear Anna", "utf-8")
    done = run("status", "--log-file", str(other), *place)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{other} cannot be the log: it holds something else." in done.stderr
    assert other.read_text("utf-8") == "Dear Anna"


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
    assert [line[1:] for line in listed] == [["in use", "0 fields"], ["active", "21 fields"]]
    former = listed[0][0]
    assert "stays for older backups" in operator("keys", "retire", former)[1]
    copy, other = tmp_path / "copy", ("--key-file", f"{tmp_path}/other/keys.json")
    assert operator("keys", "export", str(copy))[0] == 0
    assert "machine" not in copy.read_text("utf-8")
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


GONE = "The database file is missing. Put it back"
NOT_YET = "There is no database here yet. Start the kiosk once"


@pytest.fixture
def machine(tmp_path, monkeypatch, capsys):
    """Runs commands where no database ever was: the default one is in *tmp_path*."""
    monkeypatch.setattr("jdcloud_kiosk.program.default_database_url", lambda: f"{tmp_path}/own.db")

    def do(*words):
        command = ["jdcloud-kiosk", *words, "--key-file", f"{tmp_path}/keys/keys.json"]
        monkeypatch.setattr(sys, "argv", command)
        return main(), "".join(capsys.readouterr())

    return do


@pytest.mark.parametrize(
    "words",
    [
        ("staff", "list"),
        ("staff", "add", "anna", "--database", "TYPED"),
        ("accounts", "list"),
        ("accounts", "import", "any.csv", "--database", "TYPED"),
        ("backup", "backup.db"),
        ("audit", "verify"),
        ("keys", "list"),
        ("status",),
    ],
    ids=lambda words: " ".join(words[:2]),
)
def test_a_command_makes_no_database_where_none_ever_was_and_says_so(machine, tmp_path, words):
    words = [f"{tmp_path}/typed.db" if one == "TYPED" else one for one in words]
    status, said = machine(*words)
    assert (status, NOT_YET in said, GONE in said) == (1 + (words[0] == "status"), True, False)
    assert list(tmp_path.rglob("*.db")) == []


@pytest.mark.parametrize("words", [("staff", "list"), ("staff", "add", "anna"), ("status",)])
def test_a_database_that_was_in_use_and_is_gone_is_asked_for(machine, tmp_path, words):
    database = Database(f"{tmp_path}/own.db", KeyRing(KeyFile(tmp_path / "keys" / "keys.json")))
    prepare(database)
    database.close()
    for file in tmp_path.glob("own.db*"):
        file.unlink()
    status, said = machine(*words)
    assert (status != 0, GONE in said, NOT_YET in said) == (True, True, False)
    assert list(tmp_path.glob("*.db")) == []


def test_a_mistyped_path_is_not_said_to_be_a_database_that_is_gone(machine, tmp_path):
    database = Database(f"{tmp_path}/own.db", KeyRing(KeyFile(tmp_path / "keys" / "keys.json")))
    prepare(database)
    database.close()
    status, said = machine("staff", "list", "--database", f"{tmp_path}/onw.db")
    assert (status, GONE in said) == (1, False)
    assert f"There is no file {tmp_path}/onw.db" in said
    assert f"this machine's own: {tmp_path}/own.db" in said
    assert machine("staff", "list")[0] == 0


def test_imported_keys_are_no_sign_of_a_database(machine, tmp_path):
    assert machine("keys", "import", "testbed/released/keys.json")[0] == 0
    assert NOT_YET in machine("staff", "list")[1]


def test_what_sets_up_a_machine_makes_its_own_database(machine, tmp_path, monkeypatch):
    monkeypatch.setattr("getpass.getpass", lambda _: "274916")
    assert machine("staff", "add", "anna") == (0, "anna can open kiosks now.\n")
    assert machine("staff", "list") == (0, "anna\tlead\n")
    assert machine("status", "--openmetrics")[1].endswith("\n# EOF\n")
    assert machine("audit", "verify")[0] == 0


def test_an_import_makes_the_machines_own_database(machine, tmp_path):
    (tmp_path / "accounts.csv").write_text(logins(2), "utf-8")
    done = machine("accounts", "import", str(tmp_path / "accounts.csv"))
    assert done == (0, "2 accounts were added.\n")


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


# -- interrupted -----------------------------------------------------------------------------

LINUX = pytest.mark.meant_for("linux", reason="about its signals")


@contextlib.contextmanager
def signalled(number, statement, times=1):
    """This process gets a signal just before the program's n-th statement with these words."""
    left = [times]

    def count(_connection, _cursor, sql, *_):
        if statement in sql:
            left[0] -= 1
            if not left[0]:
                signal.raise_signal(number)

    event.listen(Engine, "before_cursor_execute", count)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", count)
    assert left[0] <= 0, f"{statement} was not run"


def logins(count):
    rows = "".join(f"cloud,training-{number},,,,\n" for number in range(count))
    return f"kind,login,real_name,latin_name,birth_date,verified_in\n{rows}"


@LINUX
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_an_interrupted_import_says_what_it_added_and_goes_on_with_the_same_file(
    operator, tmp_path, number
):
    file = tmp_path / "accounts.csv"
    file.write_text(logins(500), "utf-8")
    with signalled(number, "INSERT INTO cloud_account", times=2):
        status, said = operator("accounts", "import", str(file))
    assert status == 128 + number
    # How many one transaction adds depends on the computer's speed.
    added = int(re.findall("[0-9]+", said)[0])
    assert 0 < added < 500
    assert said == (
        f"Interrupted. {added} accounts were added. Import the same file again: the rest is "
        "added, and accounts that are there already are skipped.\n"
    )
    assert operator("accounts", "list")[1].count("training-") == added
    again = operator("accounts", "import", str(file))
    assert again == (0, f"{500 - added} accounts were added.\n{added} were there already.\n")
    assert operator("audit", "verify")[0] == 0


@LINUX
@pytest.mark.parametrize(
    ("words", "statement", "said", "again"),
    [
        (
            ("accounts", "reset", "--yes"),
            "DELETE FROM binding",
            "1 verification was undone. That is kept. Undo the rest: ",
            "0 verifications",
        ),
        (
            ("purge", "--days", "0", "--clock-is-right"),
            "UPDATE verification_session",
            "1 row was erased for good. Run the same command again",
            "Erased: details of 0 sessions",
        ),
        (
            ("keys", "rotate"),
            "UPDATE jd_account SET sealed_real_name",
            "fields were sealed with the new key; the others open with the former one, which "
            "stays. Nothing is lost. Run again: jdcloud-kiosk keys rotate\n",
            "fields are sealed with the new key",
        ),
        (
            ("subject", "erase", "--yes", "--who", "WHO"),
            "DELETE FROM limited_try",
            "others still identify the person. Run the same command again",
            "Reference: ",
        ),
        (
            ("audit", "verify"),
            "FROM consent_record",
            "was not checked to its end, so there is no result. Nothing was changed. Run",
            "trail is whole",
        ),
        (
            ("backup", "NEW"),
            "PRAGMA integrity_check",
            "NEW was not written; earlier backups are unchanged. Run the same command again",
            "written and checked",
        ),
        (
            ("restore", "BACKUP"),
            "PRAGMA integrity_check",
            "Interrupted. Nothing was changed. Run the same command again",
            "is restored from",
        ),
        (("staff", "list"), "SELECT", "Interrupted. Nothing was changed.\n", "anna"),
        (("status",), "SELECT", "Interrupted. Nothing was changed.\n", "database"),
        (
            ("binding-limit", "3"),
            "INSERT INTO audit_event",
            "It was done completely or not at all. Check",
            "may verify 3",
        ),
    ],
    ids=lambda value: " ".join(value[:2]) if isinstance(value, tuple) else "",
)
def test_an_interrupted_command_says_what_was_done_and_how_to_go_on(
    operator, tmp_path, words, statement, said, again
):
    desk = Desk(tmp_path / "kiosk.db", "Desk 2")
    found = desk.phone.scan(desk.kiosk.start("yunshan-tea").code, holder())
    desk.phone.authorize(found.authorization_id, holder(), CONSENT)
    desk.database.close()
    assert operator("backup", str(tmp_path / "BACKUP"))[0] == 0
    (tmp_path / "WHO").write_text("lin-zhixia", "utf-8")
    before = {path.name for path in tmp_path.iterdir()}
    words = [str(tmp_path / one) if one.isupper() else one for one in words]
    with signalled(signal.SIGTERM, statement):
        status, answer = operator(*words)
    assert (status, said.replace("NEW", str(tmp_path / "NEW")) in answer) == (143, True), answer
    assert answer.startswith("Interrupted. ") or "\nInterrupted. " in answer
    # What is half done leaves nothing behind.
    assert {path.name for path in tmp_path.iterdir()} - before <= {
        *("kiosk.db-wal", "kiosk.db-shm", ".keys.json.lock")
    }
    status, answer = operator(*words)
    assert again in answer
    assert operator("audit", "verify")[0] == 0


@LINUX
def test_adding_the_training_accounts_may_have_been_done_when_it_is_interrupted(
    operator, monkeypatch
):
    monkeypatch.setattr(
        "verification.services.training_accounts.TrainingAccounts.add_training",
        lambda _self: signal.raise_signal(signal.SIGTERM),
    )
    status, said = operator("accounts", "training")
    assert (status, "done completely or not at all" in said) == (143, True), said


@LINUX
def test_a_restore_that_has_begun_to_replace_is_finished(operator, tmp_path):
    backup = str(tmp_path / "backup.db")
    assert operator("backup", backup)[0] == 0
    assert operator("binding-limit", "3")[0] == 0
    replacing = LiveFile.replace

    def replace_at_a_signal(live, copy):
        signal.raise_signal(signal.SIGTERM)
        replacing(live, copy)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(LiveFile, "replace", replace_at_a_signal)
        status, said = operator("restore", backup)
    assert (status, "is restored from" in said) == (143, True), said
    assert operator("audit", "verify")[0] == 0


@LINUX
def test_ctrl_c_at_a_question_changes_nothing(operator, monkeypatch):
    monkeypatch.setattr("getpass.getpass", lambda _: signal.raise_signal(signal.SIGINT))
    assert operator("staff", "add", "eve") == (130, "Interrupted. Nothing was changed.\n")
    assert "eve" not in operator("staff", "list")[1]


@LINUX
def test_a_program_that_is_interrupted_ends_as_the_shell_expects(tmp_path):
    """The whole program, at a terminal that is closed while it asks for a PIN."""
    place = ("--database", f"{tmp_path}/kiosk.db", "--key-file", f"{tmp_path}/keys.json")
    Desk(tmp_path / "kiosk.db").database.close()
    controller, terminal = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "staff", "add", "eve", *place],
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        start_new_session=True,
    )
    os.close(terminal)
    shown = b""
    while b"PIN" not in shown:
        shown += os.read(controller, 1000)
    # As a person does: again, where one fell between the question and the reading of the answer.
    while process.poll() is None:
        process.send_signal(signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=10)
    shown = b""
    with contextlib.suppress(OSError):  # its other end is closed
        while more := os.read(controller, 1000):
            shown += more
    os.close(controller)
    assert process.returncode == 130
    assert shown.decode().split("\r\n")[-2] == "Interrupted. Nothing was changed."


@pytest.mark.long
@pytest.mark.file
@pytest.mark.meant_for("linux", reason="of /dev/full")
@pytest.mark.parametrize("words", [["accounts", "list"], ["--help"], ["--version"]])
def test_output_that_cannot_be_written_is_no_bug(tmp_path, words):
    desk = Desk(tmp_path / "kiosk.db")
    desk.database.close()
    place = ["--database", str(tmp_path / "kiosk.db"), "--key-file", str(tmp_path / "keys.json")]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*own_command(), *words, *(place if words == ["accounts", "list"] else [])],
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            timeout=100,
        )
    assert done.returncode == 1
    assert done.stderr.startswith("The output cannot be written")
    assert "should not have happened" not in done.stderr


@pytest.mark.file
@pytest.mark.meant_for("linux", "darwin", reason="of a shell")
@pytest.mark.parametrize(
    "words",
    others_long(
        [["accounts", "list"], ["status", "--json"], ["--help"], ["scenario", "list"]],
        ["status", "--json"],
    ),
)
def test_without_an_output_no_command_says_that_it_did_its_work(tmp_path, words):
    desk = Desk(tmp_path / "kiosk.db")
    desk.database.close()
    place = ["--database", str(tmp_path / "kiosk.db"), "--key-file", str(tmp_path / "keys.json")]
    given = [*words, *(place if words[0] in ("accounts", "status") else [])]
    done = subprocess.run(
        ["sh", "-c", 'exec "$@" >&-', "sh", *own_command(), *given],
        stderr=subprocess.PIPE,
        encoding="utf-8",
        timeout=100,
    )
    assert (done.returncode, done.stderr) == (1, "The output cannot be written: it is closed.\n")


@pytest.mark.file
@pytest.mark.meant_for("linux", reason="of ulimit, and of what a library needs there")
@pytest.mark.parametrize(
    ("limit", "words"),
    [
        ("-f 8", "The disk is full. Free some space."),
        pytest.param(
            "-v 50000",
            "There is not enough memory for this. Close other programs, and try again.",
            marks=pytest.mark.long,
        ),
    ],
)
def test_a_limit_of_the_system_is_said_in_words_and_nothing_is_lost(tmp_path, limit, words):
    desk = Desk(tmp_path / "kiosk.db")
    desk.database.close()
    place = ["--database", str(tmp_path / "kiosk.db"), "--key-file", str(tmp_path / "keys.json")]
    before = (tmp_path / "kiosk.db").read_bytes()
    words_given = ["backup", str(tmp_path / "copy.db"), *place]
    done = subprocess.run(
        ["sh", "-c", f'ulimit {limit}; exec "$@"', "sh", *own_command(), *words_given],
        capture_output=True,
        encoding="utf-8",
        timeout=100,
    )
    assert done.returncode == 1
    assert done.stderr.splitlines()[0] == words
    assert (tmp_path / "kiosk.db").read_bytes() == before
    assert not (tmp_path / "copy.db").exists()


@pytest.mark.file
def test_a_backup_that_this_user_may_not_read_is_not_called_incomplete(
    operator, tmp_path, monkeypatch
):
    backup = tmp_path / "backup.db"
    assert operator("backup", str(backup))[0] == 0
    monkeypatch.setattr(os, "access", lambda path, _mode: Path(path) != backup)
    status, said = operator("restore", str(backup))
    why = "this user does not have the permission"
    assert (status, said.strip()) == (1, f"{backup} cannot be used: {why}. Nothing was changed.")


@pytest.mark.file
def test_a_link_that_leads_to_itself_is_no_backup(operator, tmp_path):
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    status, said = operator("restore", str(loop))
    assert status == 1
    assert said.strip() == f"{loop} cannot be used: the link leads nowhere. Nothing was changed."


@pytest.mark.long
def test_a_name_that_no_file_can_have_is_no_bug(tmp_path):
    name = f"{tmp_path}/{'n' * 300}"
    done = subprocess.run(
        [*own_command(), "accounts", "list", "--database", f"{tmp_path}/k.db", "--key-file", name],
        capture_output=True,
        encoding="utf-8",
        timeout=100,
    )
    assert (done.returncode, done.stderr) == (
        1,
        f"{name} cannot be used: its name is too long.\n",
    )


def test_a_weeks_figures_are_a_file_and_the_trail_says_so(operator, tmp_path):
    for _ in range(2):  # a timer may run twice
        status, said = operator("report", str(tmp_path))
        assert status == 0, said
    (path,) = tmp_path.glob("report-*-W*.csv")
    assert str(path) in said
    text = path.read_text("utf-8-sig")
    assert "All stations" in text
    assert "qinghe" not in text
    status, said = operator("report", str(tmp_path), "--days", "3650", "--of", "Desk 1")
    assert status == 0, said
    (one,) = tmp_path.glob("report-*-Desk-1.csv")
    assert "QR codes shown,1\n" in one.read_text("utf-8-sig").replace("\r", "")
    with contextlib.closing(sqlite3.connect(tmp_path / "kiosk.db")) as file:
        rows = file.execute("SELECT actor, detail FROM audit_event WHERE action = 'exported'")
        assert rows.fetchall() == [("operator", "report")] * 3
    assert operator("audit", "verify")[0] == 0


def test_a_report_counts_again_what_somebody_has_edited(operator, tmp_path):
    operator("report", str(tmp_path), "--days", "3650")
    (file,) = tmp_path.glob("report-*")
    true = file.read_text("utf-8-sig")
    with contextlib.closing(sqlite3.connect(tmp_path / "kiosk.db")) as database:
        database.execute("INSERT INTO session_sum VALUES ('scanned', 438300, 'Desk 1', '', 70)")
        database.commit()
    operator("report", str(tmp_path), "--days", "3650")
    assert "Scanned,7" in file.read_text("utf-8-sig")
    status, said = operator("report", str(tmp_path), "--days", "3650", "--recount")
    assert status == 0, said
    # Also the times of the making may differ.
    assert [line for line in file.read_text("utf-8-sig").splitlines() if "Made" not in line] == [
        line for line in true.splitlines() if "Made" not in line
    ]


def test_a_report_that_cannot_be_written_says_why(operator, tmp_path):
    status, said = operator("report", str(tmp_path / "none"))
    assert (status, "no such" in said or "no folder" in said) == (1, True), said
    status, said = operator("report", str(tmp_path), "--of", "Desk 9")
    assert (status, "There is no station Desk 9" in said) == (1, True), said
    assert list(tmp_path.glob("report-*")) == []


def test_a_new_machine_types_the_code_of_a_console(operator, typed, tmp_path, monkeypatch):
    database = Database(
        f"sqlite:///{tmp_path}/kiosk.db", KeyRing(KeyFile(tmp_path / "keys.json")), SystemClock()
    )
    prepare(database)
    console = EnrolmentService(database, SystemClock(), Randomness(), station="console")
    offer = console.begin("anna")
    monkeypatch.setattr("jdcloud_kiosk.cli.keys.time.sleep", lambda _: console.look(offer, "anna"))
    other = tmp_path / "other.json"
    place = ("--database", f"{tmp_path}/kiosk.db", "--key-file", str(other))
    # On the command line, everybody on the machine could read it.
    status, printed = typed("keys", "enrol", offer.code, *place)
    assert (status, "Type it when you are asked" in printed.err) == (2, True)
    for name in ("Front\ndesk 2", "\u202eFront desk 2", " ", "x" * 65):
        status, printed = typed("keys", "enrol", "--station", name, *place)
        assert (status, "give a name of 1 to 64 characters" in printed.err) == (2, True), printed
    monkeypatch.setattr("sys.stdin", io.StringIO(f"00000-00000\n{offer.code}\n"))
    status, printed = typed("keys", "enrol", *place)
    assert (status, "not one that a console shows now" in printed.err) == (1, True)
    assert not other.exists()
    status, printed = typed("keys", "enrol", "--station", "Front desk 2", *place)
    assert (status, "1 key is new" in printed.out) == (0, True), printed
    status, printed = typed("audit", "verify", *place)
    assert (status, "The audit trail is whole" in printed.out) == (0, True), printed
    database.close()
