"""Readers of files and options: whatever is given, it is understood or refused in words."""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demonstration.scenarios.blocking import perform
from demonstration.scenarios.reader import ScenarioError, read
from demonstration.scenarios.runner import run
from jdcloud_kiosk.cli.parser import make_parser, settings_of
from jdcloud_kiosk.training import build_app
from kiosk.preferences import Preferences, PreferencesFile
from testbed.new_database import put_new_database
from tests.support.selection import others_long
from ui.languages import LANGUAGES
from verification.services.account_rows import (
    BadRows,
    RowFault,
    RowProblem,
    read_accounts,
    require_account,
)
from verification.services.training_accounts import TrainingAccounts

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)
_BYTES = st.binary(max_size=300) | st.text(max_size=300).map(
    lambda text: text.encode("utf-8", "replace")
)
_NAMES = st.sampled_from(list(Preferences.__dataclass_fields__)) | st.text(max_size=10)
_HEADING = "kind,login,real_name,latin_name,birth_date,verified_in\n"


@given(
    st.binary(max_size=300)
    | st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace"))
)
def test_any_file_as_accounts(tmp_path_factory, content):
    path = _file(tmp_path_factory, content)
    with contextlib.suppress(BadRows):
        read_accounts(path)


def test_a_birth_date_that_is_to_come(desk):
    unborn = require_account(
        {
            "kind": "jd",
            "login": "someone",
            "real_name": "林",
            "latin_name": "Lin",
            "birth_date": "2090-01-01",
        }
    )
    with pytest.raises(BadRows) as refused:
        TrainingAccounts(desk.database, desk.clock).add(unborn)
    assert refused.value.problems == (RowProblem(0, RowFault.BIRTH_YEAR, "2090-01-01"),)


@given(st.lists(st.lists(st.text(max_size=12), max_size=7), max_size=5))
def test_any_rows_as_accounts(tmp_path_factory, rows):
    lines = "\n".join(",".join(row) for row in rows)
    path = _file(tmp_path_factory, (_HEADING + lines).encode("utf-8", "replace"))
    with contextlib.suppress(BadRows):
        read_accounts(path)


def test_a_quotation_mark_that_is_never_closed(tmp_path):
    path = tmp_path / "accounts.csv"
    path.write_text(_HEADING + 'cloud,"' + "x" * 200_000, "utf-8")
    with pytest.raises(BadRows) as refused:
        read_accounts(path)
    assert refused.value.problems == (RowProblem(2, RowFault.UNCLOSED),)


_FIRST = "cloud,first-shop\n"


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        # What follows would be one field, and never be missed.
        (_FIRST + '\ncloud,"second-shop\ncloud,third-shop\n', (4, RowFault.UNCLOSED)),
        (_FIRST + 'cloud,"second-shop\ncloud,"third-shop\n', (3, RowFault.UNCLOSED)),
        ("cloud,first-shop,,,,,notes\n", (2, RowFault.TOO_MANY_FIELDS)),
        ("jd,lin,林知夏,Lin, Zhixia,1993-06-18,,\n", (2, RowFault.BIRTH_DATE, "Zhixia")),
        ("jd,lin,林知夏,Lin, Zhixia,1993-06-18,jd_mall\n", (2, RowFault.TOO_MANY_FIELDS)),
    ],
)
def test_a_row_that_is_not_as_it_was_meant_is_named(tmp_path, content, problem):
    path = tmp_path / "accounts.csv"
    path.write_text(_HEADING + content, "utf-8")
    with pytest.raises(BadRows) as refused:
        read_accounts(path)
    assert refused.value.problems == (RowProblem(*problem),)


def test_a_heading_that_is_there_twice(tmp_path):
    path = tmp_path / "accounts.csv"
    path.write_text("kind,login,Login \ncloud,first-shop,second-shop\n", "utf-8")
    with pytest.raises(BadRows) as refused:
        read_accounts(path)
    assert refused.value.problems == (RowProblem(1, RowFault.COLUMN_TWICE, "login"),)


def test_empty_fields_at_the_end_of_a_row_are_a_spreadsheets(tmp_path):
    path = tmp_path / "accounts.csv"
    path.write_text("kind,login\ncloud,first-shop,,,\n,,,,\ncloud,second-shop\n", "utf-8")
    assert [one.row for one in read_accounts(path)] == [2, 4]


@pytest.mark.parametrize("year", ["0199", "1899", "199", "19993"])
def test_a_mistyped_year_of_birth(tmp_path, year):
    path = tmp_path / "accounts.csv"
    path.write_text(f"{_HEADING}jd,someone,林知夏,Lin,{year}-06-18,\n", "utf-8")
    with pytest.raises(BadRows) as refused:
        read_accounts(path)
    assert refused.value.problems[0].fault in (RowFault.BIRTH_DATE, RowFault.BIRTH_YEAR)
    assert refused.value.problems[0].value == f"{year}-06-18"


@given(_BYTES | st.text(alphabet="[]{}&*:-'\"#|> \n\tastepl0", max_size=200).map(str.encode))
def test_any_file_as_a_scenario(tmp_path_factory, content):
    with contextlib.suppress(ScenarioError):
        read(_file(tmp_path_factory, content))


@pytest.mark.parametrize(
    "steps",
    ["[" * 5000, "- seed\n", "- pass seconds: " + "9" * 5000, "- resize the kiosk: [" + "9" * 5000],
)
def test_a_scenario_that_is_too_much(tmp_path, steps):
    path = tmp_path / "deep.yaml"
    path.write_text(f"title: a\nsource: b\nseed: {'1' * 5000}\nsteps:\n{steps}", "utf-8")
    with pytest.raises(ScenarioError, match=r"deep\.yaml:\d+: "):
        read(path)


def test_a_scenario_saved_with_a_byte_order_mark(tmp_path):
    path = tmp_path / "marked.yaml"
    path.write_text("title: 标题\nsource: b\nsteps:\n- picture: 图\n", "utf-8-sig")
    assert read(path).title["zh_CN"] == "标题"


@given(st.binary(max_size=200) | _JSON.map(lambda value: json.dumps(value).encode()))
def test_any_file_as_preferences(tmp_path_factory, content):
    assert isinstance(PreferencesFile(_file(tmp_path_factory, content)).read(), Preferences)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('{"database": "/srv/kiosk.db"', "cannot be read: it is cut off"),
        ("", "cannot be read: it is cut off"),
        ("[]", "cannot be read: it is cut off"),
        ("[" * 100_000, "cannot be read: it is cut off"),
        ('{"database": 5}', "these cannot be used: database."),
        ('{"theme": "light", "database": "kiosk.db"}', "these cannot be used: database."),
        ('{"database": "sqlite:///desk/kiosk.db?timeout=3"}', "these cannot be used: database."),
    ],
)
def test_settings_of_which_the_database_cannot_be_known(tmp_path, content, words):
    file = PreferencesFile(tmp_path / "preferences.json")
    (tmp_path / "preferences.json").write_text(content, "utf-8")
    _, damage = file.look()
    assert damage.loses_database
    assert str(tmp_path / "preferences.json") in damage.words
    assert words in damage.words


@pytest.mark.parametrize("address", ["", "/srv/kiosk.db", "~/kiosk.db", "postgresql://u@h/d"])
def test_settings_whose_database_is_known(tmp_path, address):
    file = PreferencesFile(tmp_path / "preferences.json")
    file.write(Preferences(database=address))
    assert file.look() == (Preferences(database=address), None)
    content = {"database": address, "theme": 5, "unknown": 1}
    (tmp_path / "preferences.json").write_text(json.dumps(content), "utf-8")
    kept, damage = file.look()
    assert (kept.database, damage.loses_database) == (address, False)
    assert "these cannot be used: theme, unknown." in damage.words


@pytest.mark.file
def test_no_command_goes_on_with_another_database_than_the_one_that_was_set(
    typed, monkeypatch, tmp_path
):
    settings, usual = tmp_path / "preferences.json", tmp_path / "kiosk.db"
    monkeypatch.setenv("KIOSK_PREFERENCES_FILE", str(settings))
    monkeypatch.setattr("jdcloud_kiosk.program.default_database_url", lambda: str(usual))
    keys = ("--key-file", str(tmp_path / "keys.json"))
    assert typed("staff", "list", *keys)[0] == 1
    put_new_database(usual, tmp_path / "keys.json")
    assert typed("staff", "list", *keys)[0] == 0
    settings.write_text('{"database": 5}', "utf-8")
    for command in (
        ("staff", "list"),
        ("backup", str(tmp_path / "copy.db")),
        ("status",),
        ("diagnostics", str(tmp_path / "all.zip")),
        ("kiosk", "--seed", "5"),
        ("classroom",),
    ):
        status, printed = typed(*command, *keys)
        assert status == 1, command
        assert str(settings) in printed.err
        assert "not known which database" in printed.err
    assert not (tmp_path / "copy.db").exists()
    status, printed = typed("backup", str(tmp_path / "copy.db"), *keys, "--database", str(usual))
    assert status == 0, printed
    monkeypatch.setenv("LANGUAGE", "en")  # as before, afterwards
    assert "这台电脑的设置" in typed("staff", "list", "--lang", "zh_CN")[1].err


@given(st.dictionaries(_NAMES, _JSON, max_size=6))
def test_any_values_as_preferences(tmp_path_factory, values):
    file = PreferencesFile(_file(tmp_path_factory, json.dumps(values).encode()))
    found = file.read()
    file.write(found)
    assert file.read() == found


def test_preferences_nested_too_deeply(tmp_path_factory):
    assert PreferencesFile(_file(tmp_path_factory, b"[" * 100_000)).read() == Preferences()


@given(
    st.lists(
        st.sampled_from(
            [
                "kiosk",
                "phone",
                "demo",
                "scenario",
                "run",
                "staff",
                "--lang",
                "--scan-seconds",
                "--station",
                "--days",
                "--repeat",
                "--retention-days",
                "--database",
                "purge",
                "--",
            ]
        )
        | st.text(max_size=8)
        | st.integers().map(str)
        | st.just("9" * 5000),
        max_size=5,
    )
)
def test_any_command_line(arguments):
    parser = make_parser(list(LANGUAGES), Path("keys.json"))
    with (
        contextlib.redirect_stderr(io.StringIO()),
        contextlib.redirect_stdout(io.StringIO()),
        # argparse ends the program with words for what it does not understand.
        contextlib.suppress(SystemExit),
    ):
        settings_of(parser.parse_args(arguments))


@pytest.mark.long
@pytest.mark.parametrize(
    "steps",
    [
        "- expect refused: frame_stale",
        "- expect: verified",
        "- put the database back",
        "- tamper with the kept picture",
    ],
)
def test_a_step_that_comes_too_early_fails_in_words(tmp_path, monkeypatch, capsys, qapp, steps):
    def perform_impatiently(*arguments):
        # Once the windows are ready, nothing is worth waiting for.
        monkeypatch.setattr("demonstration.scenarios.actions.PATIENCE", 0.05)
        yield from perform(*arguments)

    monkeypatch.setattr("demonstration.scenarios.runner.perform", perform_impatiently)
    path = tmp_path / "early.yaml"
    path.write_text(f"title: a\nsource: b\nsteps:\n{steps}\n", "utf-8")
    assert run([path], language="en", build_app=build_app, out=tmp_path / "out") == 1
    assert "line 4, " in capsys.readouterr().out


def test_results_that_cannot_be_written_are_said_before_anything_runs(tmp_path, capsys):
    path = tmp_path / "fine.yaml"
    path.write_text("title: a\nsource: b\nsteps:\n- picture: c\n", "utf-8")
    missing = tmp_path / "missing" / "results.xml"
    assert run([path], language="en", build_app=_never, junit=missing) == 2
    assert str(missing) in capsys.readouterr().err
    taken = tmp_path / "keys.json"
    taken.write_text("{}", "ascii")
    assert run([path], language="en", build_app=_never, junit=taken) == 2
    assert "holds something else" in capsys.readouterr().err
    assert taken.read_text("ascii") == "{}"


@pytest.mark.parametrize(
    "encoding", others_long(["ascii", "gb18030", "latin-1", "utf-8"], "gb18030")
)
def test_the_terminal_gets_what_it_can_print(tmp_path, encoding):
    strange = os.fsdecode(b"\xff.yaml")
    # As bytes: not every locale that the test itself runs in has these characters.
    chinese = os.fsdecode("前台.yaml".encode("gb18030"))
    said = subprocess.run(
        [sys.executable, "main.py", "scenario", "run", chinese, strange],
        env={**os.environ, "PYTHONIOENCODING": encoding, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=60,
    )
    assert said.returncode == 2
    assert b"Traceback" not in said.stderr
    assert b".yaml:1: cannot be read" in said.stderr


def _never(*_args, **_named):
    raise AssertionError("nothing should run")


def _file(tmp_path_factory, content: bytes) -> Path:
    path = tmp_path_factory.getbasetemp() / "read-me"
    path.write_bytes(content)
    return path
