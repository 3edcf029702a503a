"""The operator's commands on what they must leave as it is, and what they say of it."""

from __future__ import annotations

import contextlib
import getpass
import io
import json
import os
import re
import shutil
import socket
import sqlite3
import stat
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

from demonstration.scenarios.library import LIBRARY
from jdcloud_kiosk.cli.parser import make_parser
from testbed import released_databases as released
from testbed.new_database import put_new_database
from tests import ROOT
from verification.store.training_data import NOT_VERIFIED

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
    "staff branch": ("anna", "North"),
    "kiosks list": (),
    "kiosks revoke": ("Desk 1",),
    "kiosks remove": ("Desk 1",),
    "kiosks branch": ("Desk 1", "North"),
    "subject find": ("--who", "FOLDER/who.txt"),
    "binding-limit": ("2",),
    "report": ("FOLDER",),
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
def test_no_command_migrates_under_a_kiosk_of_an_older_version(older, tmp_path):
    before = content(tmp_path / "kiosk.db")
    for command, more in COMMANDS.items():
        status, said = older(*command.split(), *more)
        expected = (1 + (command == "status"), True)
        assert (status, "jdcloud-kiosk migrate" in said) == expected, (command, said)
        assert content(tmp_path / "kiosk.db") == before, command
    assert not list(tmp_path.glob("*before*"))


@pytest.mark.file
def test_migrating_is_a_command_of_its_own(older, tmp_path):
    status, said = older("migrate")
    assert status == 0, said
    assert str(tmp_path / "kiosk.before-upgrade-1.db") in said
    assert older("audit", "verify")[0] == 0
    assert older("migrate") == (0, f"{tmp_path}/kiosk.db is up to date already.\n")


# -- kiosks ----------------------------------------------------------------------------------


@pytest.mark.file
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("admit", "Desk 1"), "not revoked"),
        (("admit", "Desk 2"), "jdcloud-kiosk kiosks list"),
        (("revoke", "Desk 2"), "jdcloud-kiosk kiosks list"),
        (("remove", "Desk 1"), "not revoked"),
        (("remove", "Desk 2"), "jdcloud-kiosk kiosks list"),
        (("branch", "Desk 2", "North"), "jdcloud-kiosk kiosks list"),
        (("branch", "Desk 1", "x" * 65), "1 to 64 characters"),
    ],
)
def test_why_a_kiosk_is_not_admitted_revoked_or_removed(operator, words, said):
    status, printed = operator("kiosks", *words)
    assert (status, said in printed) == (1, True), printed


@pytest.mark.file
def test_a_revoked_kiosk_is_removed_and_listed_no_more(operator):
    assert operator("kiosks", "revoke", "Desk 1")[0] == 0
    status, said = operator("kiosks", "remove", "Desk 1")
    assert (status, "Desk 1 is off the list; its history stays" in said) == (0, True), said
    assert "Desk 1" not in operator("kiosks", "list")[1]
    assert operator("audit", "verify")[0] == 0


@pytest.mark.file
def test_names_are_found_however_they_are_spelled_and_hidden_characters_refused(operator):
    status, said = operator("kiosks", "branch", " Desk\u00a01", "Nord\u3000Cafe\u0301 ")
    assert (status, "Desk 1 belongs to the branch Nord Café now." in said) == (0, True), said
    status, said = operator("staff", "branch", "anna\u00a0", "Nord Cafe\u0301")
    assert (status, "anna works at the branch Nord Café alone now." in said) == (0, True), said
    assert operator("kiosks", "branch", "Desk 1", "Nor\u200bd")[0] == 1
    status, said = operator("--station", "Desk\u200b 1", "kiosks", "list")
    assert (status, "cannot be seen" in said) == (2, True), said


@pytest.mark.file
def test_a_station_is_given_to_a_branch_and_reported_by_it(operator, tmp_path):
    status, said = operator("kiosks", "branch", "Desk 1", "North")
    assert (status, "Desk 1 belongs to the branch North now." in said) == (0, True), said
    assert operator("kiosks", "list")[1].rstrip().endswith("\tNorth")
    assert operator("report", str(tmp_path), "--branch", "North")[0] == 0
    assert "Branch,North" in next(tmp_path.glob("report-*-North.csv")).read_text("utf-8-sig")
    status, said = operator("staff", "branch", "anna", "North")
    assert (status, "anna works at the branch North alone now." in said) == (0, True), said
    assert operator("staff", "list")[1].rstrip().endswith("anna\tlead\tNorth")
    assert "anna can work at every branch now." in operator("staff", "branch", "anna")[1]
    assert operator("kiosks", "branch", "Desk 1")[0] == 0
    status, said = operator("staff", "branch", "anna", "North")
    assert (status, "No station belongs to this branch" in said) == (1, True), said
    status, said = operator("report", str(tmp_path), "--branch", "North")
    assert (status, "There is no branch North" in said) == (1, True), said
    assert operator("audit", "verify")[0] == 0


# -- what is no file, and what is no text ----------------------------------------------------


@pytest.fixture
def special(tmp_path):
    """What has a name, and is no file of data: by its kind."""
    found = {kind: tmp_path / kind for kind in ("pipe", "socket", "folder")}
    os.mkfifo(found["pipe"])
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(os.path.relpath(found["socket"]))
    found["folder"].mkdir()
    with contextlib.suppress(OSError):
        # Never one of the computer's own: what these commands should not do, root's could.
        os.mknod(tmp_path / "device", 0o666 | stat.S_IFCHR, os.makedev(1, 5))
        found["device"] = tmp_path / "device"
    return found


_NO_FILE = (
    "no file",
    "not a file",
    "not a data file",
    "not an ordinary file",
    "exists already",
    "not have the permission",
    "too large",
)
READERS = [
    ("accounts", "import", "SPECIAL"),
    ("subject", "find", "--who", "SPECIAL"),
    ("keys", "import", "SPECIAL"),
    ("keys", "export", "SPECIAL"),
    ("removals", "replay", "SPECIAL"),
    ("restore", "SPECIAL"),
    ("backup", "SPECIAL"),
    ("diagnostics", "SPECIAL"),
    ("subject", "export", "SPECIAL", "--who", "WHO"),
    ("staff", "list", "--key-file", "SPECIAL"),
    ("keys", "import", "KEYS", "--key-file", "SPECIAL"),
    ("staff", "list", "--database", "SPECIAL"),
    ("restore", "BACKUP", "--database", "SPECIAL"),
    ("status", "--database", "SPECIAL"),
    *(
        ("staff", "list", "--database", f"postgresql://desk1@127.0.0.1:1/v?{name}=SPECIAL")
        for name in ("sslrootcert", "sslcert", "sslkey", "sslcrl")
    ),
    ("scenario", "run", "SPECIAL"),
    ("scenario", "run", "SCENARIO", "--junit", "SPECIAL"),
]


@pytest.mark.file
@pytest.mark.meant_for("linux", reason="about its pipes, sockets and devices")
@pytest.mark.parametrize("words", READERS, ids=" ".join)
def test_what_is_no_file_is_refused_at_once_and_in_words(operator, typed, special, tmp_path, words):
    (tmp_path / "who").write_text(f"{NOT_VERIFIED}\n", "utf-8")
    if "BACKUP" in words:
        assert operator("backup", f"{tmp_path}/backup")[0] == 0
    named = {
        "WHO": f"{tmp_path}/who",
        "KEYS": f"{tmp_path}/keys.json",
        "BACKUP": f"{tmp_path}/backup",
        "SCENARIO": str(next(LIBRARY.glob("*.yaml"))),
    }
    words = [named.get(word, word) for word in words]
    for option, own in (("--database", "kiosk.db"), ("--key-file", "keys.json")):
        # A scenario plays on a database of its own.
        if option not in words and words[0] != "scenario":
            words += [option, f"{tmp_path}/{own}"]
    for kind, place in special.items():
        status, printed = typed(*(word.replace("SPECIAL", str(place)) for word in words))
        said = "".join(printed)
        assert (status in (1, 2), "Errno" in said, "Error" in said) == (True, False, False), said
        right = ("folder", "exists already") if kind == "folder" else _NO_FILE
        assert any(one in said for one in right), (kind, said)
        assert not place.is_file()


@pytest.mark.parametrize("place", ["option", "variable", "without"])
def test_a_password_that_others_can_read_is_warned_of(typed, monkeypatch, place):
    address = "postgresql://desk1:hunter2@127.0.0.1:1/v"
    words = ("status",)
    if place == "variable":
        monkeypatch.setenv("KIOSK_DATABASE_URL", address)
    else:
        given = address if place == "option" else address.replace(":hunter2", "")
        words = ("status", "--database", given)
    printed = typed(*words)[1]
    assert ("Everybody on this computer can read" in printed.err) is (place == "option")
    assert "hunter2" not in "".join(printed)


@pytest.mark.meant_for("linux", reason="about its pipes")
@pytest.mark.parametrize("name", ["PGSSLROOTCERT", "PGSSLCRL", "HOME"])
def test_a_pipe_among_what_a_connection_reads_is_named(typed, tmp_path, monkeypatch, name):
    pytest.importorskip("psycopg")
    (tmp_path / ".postgresql").mkdir()
    os.mkfifo(tmp_path / ".postgresql" / "root.crt")
    monkeypatch.setenv(name, str(tmp_path / ("" if name == "HOME" else ".postgresql/root.crt")))
    address = "postgresql://desk1@127.0.0.1:1/v"
    status, printed = typed("staff", "list", "--database", address)
    named = "~/.postgresql/root.crt" if name == "HOME" else f"${name}"
    assert (status, f"{named} is not a file" in printed.err) == (2, True), printed


@pytest.mark.file
@pytest.mark.meant_for("linux", reason="about its pipes")
@pytest.mark.parametrize("command", ["audit verify", "status", "removals list", "removals replay"])
@pytest.mark.parametrize(
    "note", ["audit-heads/*.txt", "audit-heads/*.restores", "removals/*.jsonl"]
)
def test_a_pipe_in_place_of_a_note_keeps_nothing_waiting(operator, tmp_path, command, note):
    operator("audit", "verify")
    if note.endswith("restores"):
        (head,) = tmp_path.glob("audit-heads/*.txt")
        found = head.with_suffix(".restores")
    else:
        (found,) = tmp_path.glob(note)
        found.unlink()
    os.mkfifo(found)
    status, said = operator(*command.split())
    assert "Errno" not in said
    assert status == 0 or "not a file, but a device" in said


NO_TEXT = [
    ("staff", "add", "\udcff"),
    ("staff", "remove", "\udcff"),
    ("kiosks", "revoke", "d\udcff"),
    ("kiosks", "admit", "d\udcff"),
    ("accounts", "add", "cloud", "\udcffabc"),
    ("accounts", "add", "jd", "abc", "\udcff", "A B", "1990-01-01"),
    ("accounts", "import", "\udcff"),
    ("audit", "verify", "--head", "\udcff"),
    ("keys", "activate", "\udcff"),
    ("keys", "retire", "\udcff"),
    ("keys", "forget", "\udcff", "--yes"),
    ("keys", "import", "\udcff"),
    ("subject", "prove", "--reference", "\udcff"),
    ("subject", "find", "--who", "\udcff"),
    ("removals", "replay", "\udcff"),
    ("restore", "\udcff"),
    ("backup", "\udcff/\udcff"),
    ("staff", "list", "--station", "\udcff"),
    ("staff", "list", "--database", "/\udcff/\udcff"),
    ("staff", "list", "--database", "postgresql://\udcff@127.0.0.1:1/x"),
    ("staff", "list", "--key-file", "\udcff/\udcff"),
    ("demo", "--scenario", "\udcff", "--out", "FOLDER"),
    ("scenario", "run", "\udcff"),
]


@pytest.mark.file
def test_bytes_that_are_no_text_are_answered(operator, typed, tmp_path):
    others = {"--database": "kiosk.db", "--key-file": "keys.json"}
    for command in NO_TEXT:
        words = [word.replace("FOLDER", str(tmp_path)) for word in command]
        for option, own in others.items():
            words += [] if option in words else [option, f"{tmp_path}/{own}"]
        status, printed = typed(*words)
        assert (status in (1, 2), bool(printed.err)) == (True, True), (ascii(command), printed)


@pytest.mark.file
@pytest.mark.parametrize("words", [("subject", "find"), ("staff", "pin", "anna")])
def test_typed_bytes_that_are_no_text_are_answered(operator, monkeypatch, words):
    for asking in ("builtins.input", "getpass.getpass"):
        monkeypatch.setattr(asking, lambda _: "\udcff123456")
    status, said = operator(*words)
    assert (status, "not valid text" in said) == (1, True), said


# -- a file that is no key ring --------------------------------------------------------------


@pytest.mark.file
@pytest.mark.meant_for("linux", reason="about its rights")
@pytest.mark.parametrize("content", [b"root:x:0:0::/root:/bin/sh\n", b"\xff\xfe", b"{}", b""])
def test_a_file_that_is_no_key_ring_keeps_its_rights(typed, tmp_path, content):
    put_new_database(tmp_path / "kiosk.db", tmp_path / "keys.json")
    other = tmp_path / "passwd"
    other.write_bytes(content)
    other.chmod(0o644)
    before = set(tmp_path.iterdir())
    for words in (("staff", "list"), ("keys", "import", f"{tmp_path}/keys.json")):
        status, printed = typed(
            *words, "--database", f"{tmp_path}/kiosk.db", "--key-file", str(other)
        )
        assert (status, "not a key ring" in printed.err) == (1, True), printed.err
    assert (other.stat().st_mode & 0o777, other.read_bytes()) == (0o644, content)
    assert {one for one in tmp_path.iterdir() if "kiosk.db" not in one.name} <= before


# -- words that a command does not take ------------------------------------------------------


WRONG = [
    ("accounts", "list", "more"),
    ("accounts", "training", "more"),
    ("accounts", "reset", "more"),
    ("accounts", "list", "--yes"),
    ("accounts", "import"),
    ("accounts", "import", "a.csv", "b.csv"),
    ("accounts", "add", "cloud", "one-login", "", "", "", "", "more"),
    ("keys", "list", "more"),
    ("keys", "rotate", "more"),
    ("keys", "add", "more"),
    ("keys", "export"),
    ("keys", "list", "--force"),
    ("keys", "retire", "01234567", "--yes"),
    ("removals", "list", "more"),
    ("staff", "list", "anna"),
    ("staff", "unlock", "anna"),
    ("staff", "remove"),
    ("staff", "remove", "anna", "North"),
    ("kiosks", "list", "Desk 1"),
    ("kiosks", "revoke"),
    ("kiosks", "revoke", "Desk 1", "--login", "desk1"),
    ("kiosks", "admit"),
    ("kiosks", "remove"),
    ("kiosks", "remove", "Desk 1", "North"),
    ("kiosks", "branch"),
    ("kiosks", "admit", "Desk 1", "--login", "desk1"),
    ("subject", "find", "qinghe-books"),
    ("subject", "find", "--reference", "x"),
    ("subject", "export"),
    ("subject", "prove", "--yes"),
    ("status", "more"),
    ("status", "--database", "rel"),
    ("diagnostics", "out.zip", "--database", "rel"),
    ("backup", "out", "--database", "rel"),
    ("fleet-roles", "--apply"),
]


@pytest.mark.file
def test_a_command_line_that_is_wrong_ends_with_2_and_changes_nothing(operator, tmp_path):
    before = content(tmp_path / "kiosk.db")
    for words in WRONG:
        status, said = operator(*words, last=words[-2:] if "rel" in words else ())
        assert (status, bool(said)) == (2, True), (words, said)
    assert content(tmp_path / "kiosk.db") == before


@pytest.mark.parametrize(
    ("words", "usage", "said"),
    [
        ("backup --kep 7 a.bak", "jdcloud-kiosk backup", "there is no option --kep"),
        ("backup --kep", "jdcloud-kiosk backup", "there is no option --kep"),
        ("backup a.bak b.bak", "jdcloud-kiosk backup", "“b.bak” is one word too many"),
        ("backup", "jdcloud-kiosk backup", "something is missing: FILE"),
        ("audit", "jdcloud-kiosk audit", "say what to do: verify"),
        ("audit forget", "jdcloud-kiosk audit", "'forget' (choose from verify)"),
        ("scenario run --junit", "jdcloud-kiosk scenario", "--junit: expected one argument"),
        ("scenario run a.yaml --seed", "jdcloud-kiosk scenario", "--seed: expected one argument"),
        ("binding-limit ٣", "jdcloud-kiosk binding-limit", "give a number from 1 to 10"),
        ("kiosks", "jdcloud-kiosk kiosks", "say what to do: list, revoke, admit, remove, branch"),
        ("--kep 7", "jdcloud-kiosk", "there is no option --kep"),
        ("nonsuch", "jdcloud-kiosk", "there is no command “nonsuch”. There are: kiosk, phone"),
    ],
)
def test_a_wrong_word_is_named_with_the_usage_of_its_command(typed, words, usage, said):
    status, printed = typed(*words.split())
    assert (status, said in printed.err) == (2, True), printed.err
    assert printed.err.startswith(f"usage: {usage} [")
    assert "scenario-kiosks" not in printed.err


def test_a_list_in_a_mistake_is_parted_as_its_language_does(typed):
    for words, said in (
        (("keys", "melt"), "'melt'（可选：list、rotate、add、"),
        (("kiosks",), "请指定操作：list、revoke、admit、"),
        (("nonsuch",), "可用的命令：kiosk、phone、"),
    ):
        status, printed = typed("--lang", "zh_CN", *words)
        assert (status, said in printed.err) == (2, True), printed.err


@pytest.mark.file
def test_options_may_stand_anywhere(operator, tmp_path):
    (tmp_path / "who").write_text(f"{NOT_VERIFIED}\n", "utf-8")
    who = ("--who", f"{tmp_path}/who")
    assert operator("subject", "export", *who, f"{tmp_path}/copy")[0] == 0
    parsed = make_parser(["en"], Path("keys.json")).parse_args(
        ["subject", "export", "--yes", "--", "-copy"]
    )
    assert (parsed.action, parsed.file, parsed.yes) == ("export", "-copy", True)
    assert operator("--lang", "en", "staff", "--lang=en", "remove", "--verbose", "nobody")[1] == (
        "No staff member has this name.\n"
    )
    assert operator("kiosks", "admit", "--log", "desk1", "Desk 1")[0] == 2
    assert operator("audit", "verify", "--head")[0] == 2


# -- words for a person ----------------------------------------------------------------------


@pytest.mark.file
def test_a_database_that_is_not_there_is_named(operator, tmp_path):
    other = ("--database", f"{tmp_path}/nosuch.db")
    for command in ("status", "staff list"):
        said = operator(*command.split(), last=other)[1]
        assert f"There is no file {tmp_path}/nosuch.db" in said
        assert "this machine's own" in said
        assert "is gone" not in said
        with_no_keys = (*other, "--key-file", f"{tmp_path}/none/keys.json")
        said = operator(*command.split(), last=with_no_keys)[1]
        assert "There is no database here yet" in said
        assert f"The database: {tmp_path}/nosuch.db" in said


@pytest.mark.file
def test_whoever_replays_removals_is_not_told_to(operator, tmp_path, caplog):
    shutil.copy(tmp_path / "kiosk.db", tmp_path / "older")
    assert operator("kiosks", "revoke", "Desk 1")[0] == 0
    for file in tmp_path.glob("kiosk.db*"):
        file.unlink()
    shutil.copy(tmp_path / "older", tmp_path / "kiosk.db")
    caplog.clear()
    assert "1 revoked kiosk: Desk 1" in operator("removals", "replay")[1]
    assert not [one for one in caplog.records if one.levelname == "WARNING"]


@pytest.mark.file
def test_a_relative_path_is_said_in_full(typed, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    place = ("--database", "drill/kiosk.db", "--key-file", "drill/keys.json")
    for command in ("status", "staff list"):
        said = "".join(typed(*command.split(), *place)[1])
        assert f"The database: {tmp_path}/drill/kiosk.db" in said
    (tmp_path / "drill").mkdir()
    (tmp_path / "drill" / "keys.json").write_text("{}", "ascii")
    said = "".join(typed("keys", "export", "out", *place)[1])
    assert f"{tmp_path}/drill/keys.json" in said


@pytest.mark.file
def test_the_status_tells_of_a_crash_and_not_who_ended_well(operator, tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_LOG_FOLDER", str(tmp_path))
    assert "good\tcrash\tnone" in operator("status")[1]
    note = tmp_path / "running-1.txt"
    note.write_text("jdcloud-kiosk kiosk\n", "utf-8")
    said = operator("status")[1]
    assert "attention\tcrash\tjdcloud-kiosk kiosk ended without closing" in said
    assert json.loads(operator("status", "--json")[1])["crash"]["program"] == "jdcloud-kiosk kiosk"
    assert note.exists()


def test_a_folder_that_was_deleted_is_answered_in_words(typed, tmp_path, monkeypatch):
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    for place in (("--database", "kiosk.db"), ("--key-file", "keys.json")):
        status, printed = typed("status", *place)
        assert (status, "folder" in printed.err) == (2, True), printed


@pytest.mark.meant_for("linux", reason="elsewhere a folder that is in use stays")
def test_a_relative_file_in_a_folder_that_was_deleted_is_answered_in_words(tmp_path):
    (tmp_path / "gone").mkdir()
    command = f"rmdir ../gone; exec {sys.executable} {ROOT}/jdcloud_kiosk diagnostics d.zip"
    done = subprocess.run(
        ["sh", "-c", command],
        cwd=tmp_path / "gone",
        env={**os.environ, "HOME": str(tmp_path), "LANGUAGE": "en"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert done.returncode == 1
    assert "the folder that this program was started in no longer exists" in done.stderr


def test_a_standard_input_that_is_closed_is_no_answer(operator, monkeypatch):
    monkeypatch.setattr("getpass.getpass", _warned)
    monkeypatch.setattr("sys.stdin", None)
    status, said = operator("staff", "add", "bert")
    assert (status, "There was no answer" in said) == (1, True), said


def _warned(_question):
    raise getpass.GetPassWarning


@pytest.mark.file
def test_a_damaged_file_is_told_without_sqlites_own_words(operator, tmp_path):
    (tmp_path / "kiosk.db").write_bytes(b"no database" * 100)
    status, said = operator("staff", "list")
    assert (status, said.count("\n")) == (1, 2)
    assert said.endswith(f"The database: {tmp_path}/kiosk.db\n")


@pytest.mark.file
def test_counts_sizes_and_times_are_for_a_person(operator, tmp_path):
    assert operator("keys", "export", f"{tmp_path}/export")[1].startswith("1 key is written")
    assert "bytes)" not in operator("backup", f"{tmp_path}/copy.bak")[1]
    said = operator("status")[1]
    assert re.search(r"disk\t[0-9.]+ (kB|MB|GB|TB) free", said), said
    assert re.search(r"clock\t[0-9]+ (s|min|h|days) behind the trail", said), said


def test_a_pin_from_a_pipe_is_taken_without_a_word(operator, monkeypatch, recwarn):
    def fall_back(_question):
        warnings.warn("Can not control echo on the terminal.", getpass.GetPassWarning, stacklevel=2)

    monkeypatch.setattr("getpass.getpass", fall_back)
    monkeypatch.setattr("sys.stdin", io.StringIO("274916\n274916\n"))
    assert operator("staff", "add", "bert") == (0, "bert can open kiosks now.\n")
    assert not recwarn.list
