"""Numbered places of a text are filled once, all together."""

from __future__ import annotations

import copy
import re
import string

import pytest

from tests.support.translation_checks import sources
from verification.domain.placeholders import (
    Listing,
    Sentence,
    captioned,
    fill,
    joined,
    legible,
    listed,
    said,
)


@pytest.mark.parametrize(
    ("text", "values", "filled"),
    [
        ("%1 of %2", (3, 4), "3 of 4"),
        ("%2，共 %1", ("A", "B"), "B，共 A"),
        ("%1 and %1", ("A",), "A and A"),
        ("%1 %", (110,), "110 %"),
        ("no place", ("A",), "no place"),
    ],
)
def test_each_place_gets_its_value(text, values, filled):
    assert fill(text, *values) == filled


@pytest.mark.parametrize("name", ["%2", "%1", r"\1", r"\g<0>", "100%2"])
def test_what_a_visitor_or_a_file_is_called_is_not_filled_again(name):
    assert fill("%1 saved as %2", name, "list.csv") == f"{name} saved as list.csv"


def test_a_place_without_a_value_is_a_mistake():
    with pytest.raises(IndexError):
        fill("%1 of %2", 3)


def test_a_sentence_is_english_until_it_is_said_in_another_language():
    inner = Sentence("Disk", "it is full")
    found = ValueError(Sentence("Backup", "%1 cannot be written: %2").filled("a%2.db", inner))
    assert str(found) == "a%2.db cannot be written: it is full"
    chinese = {
        ("Backup", "%1 cannot be written: %2"): "写不了 %1：%2",
        ("Disk", "it is full"): "满",
    }
    assert said(found, lambda *text: chinese[text]) == "写不了 a%2.db：满"
    assert said("any text", lambda *text: chinese[text]) == "any text"
    assert said(ValueError("why", "where"), lambda *text: chinese[text]) == "why"
    assert said(ValueError(), lambda *text: chinese[text]) == ""


def test_the_program_fills_places_in_no_other_way():
    by_hand = re.compile(r"""\.replace\(\s*["']%\d|\.arg\(""")
    assert [path for path in sources() if by_hand.search(path.read_text("utf-8"))] == []


def test_a_sentence_can_be_copied():
    found = copy.deepcopy(Sentence("Backup", "%1 cannot be written").filled("a%2.db"))
    assert (found, found.said(lambda _, text: f"{text}!")) == (
        "a%2.db cannot be written",
        "a%2.db cannot be written!",
    )


def test_what_was_typed_is_shown_as_a_terminal_can_and_not_without_end():
    assert legible("没有 \x1b[2J\u202ea\r\nb") == "没有 \\x1b[2J\\u202ea\\r\nb"
    assert legible("a" * 10 + "b" * 10, most=8) == "aaaa … bb"


def test_sentences_and_lists_are_joined_as_their_language_does():
    assert joined("It is full.", "", "Nothing was changed.") == "It is full. Nothing was changed."
    assert joined("磁盘已满。", "未作任何更改。") == "磁盘已满。未作任何更改。"
    assert joined("（共 2 个）", "kiosk.db") == "（共 2 个）kiosk.db"
    for mark in "。！？；：，）」":
        assert joined(mark, "a", "b") == f"{mark}a b"
    for letter in string.printable[:95]:
        assert joined(letter, "a") == f"{letter} a"
    assert listed([1, "b"], lambda _, text: {", ": "、"}[text]) == "1、b"


def test_a_list_within_a_sentence_is_parted_once_its_language_is_known():
    chinese = {", ": "、", "there are %1": "可用：%1", "keys": "密钥"}
    names = Listing(["a", Sentence("Keys", "keys")])
    found = copy.deepcopy(Sentence("Commands", "there are %1").filled(names))
    assert found == "there are a, keys"
    assert found.said(lambda _, text: chinese[text]) == "可用：a、密钥"
    assert not Listing([])


#: What no person reads in another language than it is written in: tables of the database, code and
#: documents that the program writes, messages of mistakes in the program.
_ENGLISH = {
    "argument_parser.py": 1,  # argparse's own message, taken apart
    "audit_trail.py": 1,
    "connection.py": 1,
    "pytest_text.py": 1,
    "remembered_places.py": 1,
    "report.py": 1,
    "row_changes.py": 1,
    "schema_check.py": 3,
    "step_table.py": 1,
    "tables.py": 1,
    "tracer.py": 1,
    "hand_recording.py": 1,
    "placeholders.py": 1,
}


def test_no_list_for_a_person_is_parted_as_in_english_alone():
    by_hand = re.compile(r"""["'][,;] ["']\.(join|split)|split\(["'], ["']\)""")
    found = {
        path.name: len(by_hand.findall(path.read_text("utf-8")))
        for path in sources()
        if "migrations" not in path.parts
    }
    assert {name: times for name, times in found.items() if times} == _ENGLISH


def test_a_caption_has_the_colon_of_its_language():
    def chinese(_context, text):
        return {"%1: %2": "%1：%2"}[text]

    assert captioned("Desk %2", 3, lambda _, text: text) == "Desk %2: 3"
    assert captioned("1 号台", "服务中", chinese) == "1 号台：服务中"


#: Windows write these in English alone: lines of YAML.
_COLONS = {"hand_recording.py": 2}


def test_no_caption_in_a_window_has_an_english_colon_alone():
    by_hand = re.compile(r"""f["'][^"']*\}: \{""")
    windows = {"ui", "kiosk", "mobile_sim", "console", "trainer"}
    found = {
        path.name: len(by_hand.findall(path.read_text("utf-8")))
        for path in sources()
        if windows.intersection(path.parts)
    }
    assert {name: times for name, times in found.items() if times} == _COLONS
