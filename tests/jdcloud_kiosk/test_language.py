"""The operator's commands speak the language of the terminal, or the one that is asked for."""

from __future__ import annotations

import ast
import gettext
import io
import json
import os
import re
import subprocess
import sys

import pytest

from jdcloud_kiosk.cli.argument_parser import PYTHONS_OWN
from jdcloud_kiosk.cli.language import speak
from tests import ROOT
from tests.jdcloud_kiosk.test_operators_mistakes import WRONG
from verification.services.fault_words import fault_words
from verification.store.faults import Fault
from verification.store.training_data import NOT_VERIFIED

CHINESE = re.compile("[一-鿿]")
#: English that is no name, path, command or key word: three words and more.
ENGLISH = re.compile(r"\b[a-z']{2,}(?: [a-z']{2,}){2,}")
#: What is typed and what is kept is the same in any language.
AS_TYPED = re.compile(
    r"jdcloud-kiosk [a-z-]+ [a-z]+|[a-z]+=\d+( [a-z]+=\d+)+|keys [a-z]+ (FILE|[0-9a-f]{8})"
)


@pytest.fixture
def chinese(operator, monkeypatch):
    monkeypatch.setenv("LANGUAGE", "")  # what the command sets is undone after the test
    return lambda *words: operator(*words, last=("--lang", "zh_CN"))


@pytest.mark.long
def test_every_kind_of_answer_is_in_chinese(chinese, tmp_path, monkeypatch):
    monkeypatch.setattr("getpass.getpass", lambda _: "274916")
    (tmp_path / "who").write_text(f"{NOT_VERIFIED}\n", "utf-8")
    (tmp_path / "bad.csv").write_text("kind,login\nnone,x\n", "utf-8")
    commands = [
        ("status",),
        ("audit", "verify"),
        ("audit", "verify", "--head", "1:00"),
        ("purge",),
        ("purge", "--dry-run"),
        ("keys", "list"),
        ("keys", "add"),
        ("keys", "rotate"),
        ("keys", "export", f"{tmp_path}/keys.out"),
        ("keys", "import", f"{tmp_path}/keys.out"),
        ("keys", "import", f"{tmp_path}/bad.csv"),
        ("keys", "retire", "01234567"),
        ("backup", f"{tmp_path}/backup"),
        ("backup", str(tmp_path)),
        ("restore", f"{tmp_path}/bad.csv"),
        ("restore", f"{tmp_path}/backup"),
        ("removals", "list"),
        ("removals", "replay"),
        ("removals", "replay", f"{tmp_path}/bad.csv"),
        ("staff", "add", "bert"),
        ("staff", "pin", "nobody"),
        ("kiosks", "list"),
        ("kiosks", "admit", "Desk 1"),
        ("kiosks", "revoke", "Desk 1"),
        ("kiosks", "remove", "Desk 1"),
        ("kiosks", "branch", "Desk 1", "x" * 65),
        ("staff", "branch", "anna", "North"),
        ("accounts", "import", f"{tmp_path}/bad.csv"),
        ("accounts", "reset", "--yes"),
        ("subject", "find", "--who", f"{tmp_path}/who"),
        ("subject", "prove", "--reference", "none"),
        ("diagnostics", f"{tmp_path}/out.zip"),
        ("diagnostics", f"{tmp_path}/none/out.zip"),
        ("binding-limit", "2"),
        ("report", str(tmp_path)),
        ("report", f"{tmp_path}/bad.csv"),
        ("report", str(tmp_path), "--of", "nowhere"),
        ("migrate",),
    ]
    labels = [line.split("\t")[1] for line in chinese("status")[1].splitlines()]
    assert all(CHINESE.search(label) or label == "SQLite" for label in labels), labels
    for words in (*commands, *(one for one in WRONG if "rel" not in one)):
        said = chinese(*words)[1].replace(str(tmp_path), "")
        found = ENGLISH.findall(AS_TYPED.sub("", said))
        assert (bool(CHINESE.search(said)), found) == (True, []), (words, said)


def test_what_a_machine_reads_is_the_same_in_any_language(chinese):
    found = json.loads(chinese("status", "--json")[1])
    assert not CHINESE.search(json.dumps(found, ensure_ascii=False))
    assert chinese("audit", "verify")[1].startswith("head ")


def test_each_fault_is_said_in_chinese(chinese):
    chinese("staff", "list")
    assert [one for one in Fault if not CHINESE.search(fault_words(one, gettext.pgettext))] == []


def test_what_keys_lack_is_said_in_chinese_through_the_database(chinese, tmp_path):
    (tmp_path / "keys.json").rename(tmp_path / "keys.away")
    said = chinese("staff", "list")[1]
    assert "没有密钥" in said
    assert not ENGLISH.search(AS_TYPED.sub("", said.replace(str(tmp_path), "")))


def test_pythons_own_words_are_translated(chinese):
    said = chinese("backup", "--help")[1]
    assert not re.search("usage|options|show this|arguments", said)
    assert [text for text in PYTHONS_OWN if not CHINESE.search(gettext.gettext(text))] == []
    assert "缺少参数：FILE" in chinese("backup")[1]


@pytest.mark.parametrize(
    ("variables", "words", "language"),
    [
        ({"LC_ALL": "zh_CN.UTF-8"}, "", "zh_CN.UTF-8"),
        ({"LANG": "zh_TW.UTF-8"}, "", "zh_TW.UTF-8"),
        ({"LANG": "zh_HK.UTF-8"}, "", "zh_TW"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "zh_MO:en"}, "", "zh_TW"),
        ({"LANG": "zh_CN.GB18030"}, "", "zh_CN.GB18030"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, "", "en"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "zh_CN"}, "", "en"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "zh_CN:en"}, "", "zh_CN"),
        ({"LANG": "zh_CN.UTF-8", "LANGUAGE": "en"}, "", "en"),
        ({"LANG": "zh_CN.UTF-8"}, "status --lang en", "en"),
        ({"LC_ALL": "C"}, "--lang=zh_CN status", "zh_CN"),
        ({}, "status --lang", "en"),
        ({}, "", "en"),
    ],
)
def test_the_language_is_the_locales_unless_another_is_asked_for(
    monkeypatch, variables, words, language
):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        monkeypatch.setenv(name, variables.get(name, ""))
    speak(words.split())
    assert os.environ["LANGUAGE"] == language


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("zh_CN.UTF-8", "缺少参数"),
        ("zh_SG.UTF-8", "缺少参数"),
        ("zh_TW.UTF-8", "缺少參數"),
        ("zh_HK", "缺少參數"),
    ],
)
def test_each_kind_of_chinese_is_spoken_where_it_is_read(monkeypatch, locale, said):
    monkeypatch.setenv("LC_ALL", locale)
    monkeypatch.setenv("LANGUAGE", "")
    speak([])
    assert said in gettext.pgettext("Usage", "something is missing: %1")


@pytest.mark.parametrize(
    ("encoding", "language"),
    [("utf-8", "zh_CN"), ("gb18030", "zh_CN"), ("ascii", "en"), ("latin-1", "en")],
)
def test_a_terminal_without_chinese_characters_gets_english(monkeypatch, encoding, language):
    monkeypatch.setenv("LANGUAGE", "")
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(io.BytesIO(), encoding=encoding))
    speak(["--lang", "zh_CN"])
    assert os.environ["LANGUAGE"] == language


def test_no_command_needs_qt_to_speak(tmp_path):
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "main.py", "status", "--lang", "zh_CN", "--database",
         f"{tmp_path}/none.db", "--key-file", f"{tmp_path}/none.json"],
        cwd=ROOT, capture_output=True, timeout=60,
        env={**os.environ, "PYTHONIOENCODING": "gb18030", "KIOSK_LOG_FOLDER": str(tmp_path)},
    )  # fmt: skip
    assert "此处还没有数据库" in done.stdout.decode("gb18030")
    assert b"PySide6" not in done.stderr


def test_no_line_is_printed_that_cannot_be_translated():
    told = {"print", "_fail", "wrong_usage", "ask", "error", "ArgumentTypeError"}
    translated = {"translate", "Sentence", "QT_TRANSLATE_NOOP"}

    def name(call):
        return getattr(call.func, "id", getattr(call.func, "attr", ""))

    def plain(node):
        if isinstance(node, ast.Call) and name(node) in translated:
            return
        if isinstance(node, ast.Constant) and re.search("[a-z]{2} [a-z]{2}", str(node.value)):
            yield node
        for child in ast.iter_child_nodes(node):
            yield from plain(child)

    found = []
    for path in [
        *(ROOT / "jdcloud_kiosk" / "cli").glob("*.py"),
        ROOT / "jdcloud_kiosk/program.py",
        ROOT / "jdcloud_kiosk/class_command.py",
    ]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and name(node) in told:
                found += [(path.name, one.lineno, one.value) for one in plain(node)]
    assert found == []
